import {
  parseRunOptions,
  RunOptionError,
} from '../../../src/engine/docker/run-options/run-options.ts'
import type { RunOptionContext } from '../../../src/engine/docker/run-options/run-options.ts'
import { CanaryError } from '../../../src/errors.ts'
import { loadValidators } from '../../../src/validator/load.ts'
import { parseJson } from '../../../src/yaml/json.ts'
import { parseDocuments } from '../../../src/yaml/parse.ts'
import { readSimpleYaml } from '../../../src/yaml/simple.ts'
import { parseTree } from '../../../src/yaml/tree.ts'
import { asJson, asLooseText, asSource, asText, demand, inputName } from '../support/target.ts'
import type { Target } from '../support/target.ts'
import { example } from './examples.ts'

const names = ['awesome', 'binder', 'dask-scheduler', 'databricks', 'gpu', 'kubeflow'] as const
const manifests = (): string[] => [
  ...names.map((name) => example(`validators/${name}.yaml`)),
  example('demo/failing.yaml'),
  example('fastapi/canary.yaml'),
  example('static/static.yaml'),
]

const yamlWords = [
  'apiVersion: container-canary.nvidia.com/v1\n',
  'kind: Validator\n',
  'checks:\n',
  'probe:\n',
  'exec:\n',
  'httpGet:\n',
  'tcpSocket:\n',
  'grpc:\n',
  'image:\n',
  'file:\n',
  'program:\n',
  'matches:\n',
  'dockerRunOptions:\n',
  '&anchor ',
  '*anchor',
  '<<: *anchor\n',
  '--- ',
  '%YAML 1.1\n',
  '!!str ',
  '!!int ',
]

export const manifestTarget: Target = {
  name: 'manifest',
  seeds: manifests,
  words: yamlWords,
  runs: 500,
  feed: (input) => {
    const file = inputName
    return loadValidators([{ origin: { kind: 'file', file, directory: '/' }, text: asText(input) }])
  },
}

/** The reader for what programs write answers as the parser does, or not at all. */
export const simpleYamlTarget: Target = {
  name: 'simple-yaml',
  seeds: () => [
    ...manifests(),
    example('compatibility-artifact/spec.yaml'),
    'a: 1\nb: [x, {c: d}]\n',
  ],
  words: yamlWords,
  runs: 500,
  feed: (input) => {
    const text = asText(input)
    const simple = readSimpleYaml(text)
    if (simple === undefined) throw refused()
    const [document] = parseDocuments({ file: inputName, text }, { version: '1.1' })
    demand(
      JSON.stringify(simple) === JSON.stringify(document?.value ?? null),
      `the simple reader said ${JSON.stringify(simple)}, the parser ${JSON.stringify(document?.value)}`,
    )
  },
}

function refused(): CanaryError {
  return new CanaryError('input', { code: 'not-simple', message: 'the parser has the word' })
}

export const yamlTarget: Target = {
  name: 'yaml',
  seeds: () => [...manifests(), 'a: &x [1, 2]\nb: *x\n<<: {c: d}\n? [q]\n: r\n--- |\n text\n'],
  words: yamlWords,
  runs: 400,
  feed: (input) => {
    const source = asSource(input)
    parseTree(source, { version: '1.1' })
    for (const options of [{}, { version: '1.1', mappings: 'map' }] as const) {
      for (const document of parseDocuments(source, options)) {
        demand(document.locate(['a', 0, '__proto__']).line >= 1, 'every path has a place')
      }
    }
  },
}

export const jsonTarget: Target = {
  name: 'json',
  seeds: () => ['{"a":[1,-2.5e3,true,null,"\\u00e9\\ud83d\\ude00"],"__proto__":{"b":{}}}', '[]'],
  words: ['\\u0000', '\\ud800', '1e999', '-', '"__proto__":', '{"a":', '[', '\\x'],
  runs: 500,
  feed: (input) => {
    const source = asSource(input)
    const { value } = parseJson(source)
    const again = parseJson({ file: inputName, text: JSON.stringify(plain(value)) })
    demand(
      JSON.stringify(plain(again.value)) === JSON.stringify(plain(value)),
      'JSON that is written and read again is the same',
    )
  },
}

/** Maps as objects, on which every name is an own one. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (!(value instanceof Map)) return value
  const object: object = Object.create(null) as object
  for (const [key, member] of value as ReadonlyMap<string, unknown>) {
    Object.defineProperty(object, key, { value: plain(member), enumerable: true })
  }
  return object
}

/** Files that options name hold the option list's own hostile neighbours. */
const context: RunOptionContext = {
  env: { HOME: '/root', EMPTY: '' },
  readFile: () => 'A=1\n__proto__=2\n# no\nconstructor\nHOME\n',
  baseDirectory: '/work',
}

const optionLists = [
  ['-e', 'A=b', '--publish=127.0.0.1:8080-8090:80-90/tcp', '-itd', '--memory', '1g'],
  ['--mount=type=bind,source=/a,target=/b,readonly', '-v', '/x:/y:ro,z', '--tmpfs', '/t:size=1m'],
  ['--gpus', 'device=0,1', '--device=/dev/null:/dev/x:rwm', '--cpus=1.5', '--ulimit=nofile=1:2'],
  ['--health-cmd', 'x', '--health-interval=1m30s', '--log-opt', 'a=b', '--add-host=a:1.2.3.4'],
  ['--network=name=n,ip=10.0.0.2,alias=a', '--ip6=::1', '--mac-address=02:42:ac:11:00:02'],
  ['--security-opt=seccomp=unconfined', '--cap-add=SYS_ADMIN', '--sysctl=net.a=1', '--rm'],
  ['--device=vendor.com/class=name', '--platform=linux/arm64/v8', '--label=a=b', '--entrypoint='],
]

export const optionsTarget: Target = {
  name: 'run-options',
  seeds: () => optionLists.map((list) => JSON.stringify(list)),
  words: optionLists.flat(),
  runs: 1_000,
  feed: (input) => {
    const list = asJson(input)
    const tokens = Array.isArray(list)
      ? list.filter((token) => typeof token === 'string')
      : asLooseText(input).split(/\s+/)
    try {
      const { request } = parseRunOptions(tokens, context)
      demand(JSON.parse(JSON.stringify(request)) !== null, 'the request is JSON')
    } catch (error) {
      if (!(error instanceof RunOptionError)) throw error
      for (const { token, message } of error.problems) {
        demand(message !== '', 'a problem has words')
        demand(
          token >= 0 && token < Math.max(1, tokens.length),
          'a problem names one of the tokens',
        )
      }
      throw refused()
    }
  },
}
