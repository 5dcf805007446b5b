import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { readInputs } from '../../src/action/inputs.ts'
import { plainBuild, secretsOf } from '../../src/image/build/request.ts'
import { buildLimits } from '../../src/limits.ts'
import { action } from '../support/runner.ts'

/** Inputs as the runner gives them, with action.yml's defaults. */
function read(
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
) {
  const getInput = (name: string) => {
    const input = action.inputs[name]
    if (input === undefined) throw new Error(`action.yml has no input ${name}`)
    return (inputs[name] ?? input.default ?? '').trim()
  }
  const reader = {
    getInput,
    setSecret: () => undefined,
    getMultilineInput: (name: string) =>
      getInput(name)
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => line.trim()),
  }
  return readInputs(reader, { GITHUB_WORKSPACE: '/workspace', ...env })
}

describe('lists', () => {
  test('tags, by lines and commas, none of them empty', () => {
    const inputs = { compatibility: 'auto', 'compatibility-tags': 'a, b,\n,c\n' }
    expect(read(inputs).run.compatibility?.tags).toEqual(['a', 'b', 'c'])
  })

  test('secret variables, by lines, commas and blanks, none of them empty', () => {
    const env = { PIN: 'hunter2-hunter2', KEY: 'hunter3-hunter3', WORD: 'hunter4-hunter4' }
    const inputs = { 'secret-env': 'PIN, KEY,\n , WORD  PIN' }
    expect(read(inputs, env).run.secretVariables).toEqual(['PIN', 'KEY', 'WORD', 'PIN'])
  })
})

describe('what reading tells', () => {
  test.each([
    [{}, true, false],
    [{ inspect: 'false', 'platform-grid': 'true' }, false, true],
  ])('%j', (inputs, inspect, platformGrid) => {
    expect(read(inputs).run).toMatchObject({ inspect, platformGrid })
  })

  test.each(['inspect', 'platform-grid'])('%s is true or false', (name) => {
    expect(() => read({ [name]: 'perhaps' })).toThrow(name)
  })
})

describe('compatibility', () => {
  test.each<[string, string | undefined]>([
    ['', 'attached'],
    ['attached', 'attached'],
    ['auto', 'auto'],
    ['infer', 'infer'],
    ['spec.yaml', 'spec.yaml'],
    ['none', undefined],
    ['off', undefined],
  ])('%j asks for %s', (compatibility, spec) => {
    expect(read({ compatibility }).run.compatibility?.spec).toBe(spec)
  })
})

describe('what runs beside Pods, and stands in for their volumes', () => {
  const pods = (inputs: Readonly<Record<string, string>>) =>
    read({ pods: 'pod.yaml', ...inputs }).run.pods

  test('is nothing by default', () => {
    expect(pods({})).toMatchObject({ withDependencies: [], standIns: {} })
  })

  test('is read by lines, names of workloads by commas as well', () => {
    const inputs = { 'with-dependencies': 'db, cache\nqueue', volumes: 'data=./rows\nkeys=/a=b' }
    expect(pods(inputs)).toMatchObject({
      withDependencies: ['db', 'cache', 'queue'],
      standIns: { data: './rows', keys: '/a=b' },
    })
  })

  test('without a directory is an error', () => {
    expect(() => pods({ volumes: 'data' })).toThrow('volumes wants NAME=value, not "data"')
  })
})

describe('CDI', () => {
  test('nothing is asked for by default', () => {
    expect(read({}).run.devices).toEqual({
      names: [],
      files: [],
      specDirectories: null,
      mode: 'auto',
      unsupported: 'error',
    })
  })

  test('every input is read', () => {
    const inputs = {
      'cdi-devices': 'acme.example/widget=0, acme.example/widget=1\nnvidia.com/gpu=all\n',
      'cdi-devices-from': 'pod.yaml',
      'cdi-spec-dirs': 'specs\n/etc/cdi\n',
      'cdi-mode': 'translate',
      'cdi-unsupported': 'warn',
    }
    expect(read(inputs).run.devices).toEqual({
      names: ['acme.example/widget=0', 'acme.example/widget=1', 'nvidia.com/gpu=all'],
      files: ['pod.yaml'],
      specDirectories: ['specs', '/etc/cdi'],
      mode: 'translate',
      unsupported: 'warn',
    })
  })

  test.each([
    ['cdi-devices', 'gpu', 'cdi-devices: gpu is no qualified device name'],
    ['cdi-mode', 'maybe', 'cdi-mode is "maybe"; it is one of auto, native, translate'],
    ['cdi-unsupported', 'ignore', 'cdi-unsupported is "ignore"; it is one of error, warn'],
  ])('%s: %s is refused', (name, value, message) => {
    expect(() => read({ [name]: value })).toThrow(message)
  })
})

describe('policy', () => {
  test.each([
    [{}, 'by-origin'],
    [{ policy: 'trusted' }, 'trusted'],
    [{ policy: 'restricted' }, 'restricted'],
  ])('%j', (inputs, policy) => {
    expect(read(inputs).run.policy).toBe(policy)
  })

  test('anything else is refused', () => {
    expect(() => read({ policy: 'none' })).toThrow(
      'policy is "none"; it is one of trusted, restricted',
    )
  })
})

describe('a build', () => {
  const file = fileURLToPath(import.meta.url)

  test('nothing is built without a context, whatever else is given', () => {
    expect(read({ target: 'x', secrets: 'a=b' }).run.build).toBeNull()
  })

  test('a context alone', () => {
    expect(read({ context: 'app', image: 'app:1' }).run.build).toEqual({
      ...plainBuild,
      context: '/workspace/app',
      file: 'Dockerfile',
      tag: 'app:1',
    })
  })

  test('every input is read', () => {
    const inputs = {
      context: '.',
      file: 'own.Dockerfile',
      target: 'final',
      'build-args': 'A=1,2\n"B=x\ny"',
      labels: 'org.example.a=b\n__proto__=c',
      secrets: 'npm=hunter2\n"key=one\n\ntwo=""three"""',
      'secret-envs': 'token=TOKEN',
      'secret-files': `test=${file}`,
      'cache-from': 'type=gha\ntype=registry,ref=a/b:c',
      'cache-to': 'type=gha,mode=max',
      network: 'none',
      'no-cache': 'true',
      platform: 'linux/arm64',
    }
    const { build } = read(inputs, { TOKEN: 'from the environment' }).run
    expect(build).toMatchObject({
      file: 'own.Dockerfile',
      target: 'final',
      buildArguments: { A: '1,2', B: 'x\ny' },
      cacheFrom: ['type=gha', 'type=registry,ref=a/b:c'],
      cacheTo: ['type=gha,mode=max'],
      network: 'none',
      noCache: true,
      platform: 'linux/arm64',
    })
    expect(Object.entries(build?.labels ?? {})).toEqual([
      ['org.example.a', 'b'],
      ['__proto__', 'c'],
    ])
    expect(build?.secrets.map(({ id }) => id)).toEqual(['npm', 'key', 'token', 'test'])
    expect(secretsOf(build)).toEqual([
      'hunter2',
      'one\n\ntwo="three"',
      'from the environment',
      readFileSync(file, 'utf8'),
    ])
  })

  test.each<[string, string, string]>([
    ['build-args', 'A', 'build-args wants NAME=value'],
    ['labels', '=b', 'labels wants NAME=value'],
    ['secrets', 'hunter2', 'secrets wants ID=value on each line'],
    ['secrets', 'a=1\na=hunter2', 'the build secret a is given more than once'],
    ['secrets', '"a=hunter2', 'is never closed'],
    ['secret-envs', 'a=NOT_SET', 'to come from the variable NOT_SET, which is not set'],
    ['secret-files', 'a=/not/there', 'cannot read the secret a from /not/there'],
    ['secret-files', 'a=/', 'it is a directory, not a regular file'],
  ])('%s: %j is refused, and no secret is repeated', (name, value, message) => {
    const refused = () => read({ context: '.', [name]: value })
    expect(refused).toThrow(message)
    expect(refused).not.toThrow('hunter2')
  })

  test('a secret is as large as builders take, and no larger (limit: buildLimits.secretBytes)', () => {
    const most = 'x'.repeat(buildLimits.secretBytes)
    expect(secretsOf(read({ context: '.', secrets: `a=${most}` }).run.build)).toEqual([most])
    const beyond = () => read({ context: '.', secrets: `a=${most}x` })
    expect(beyond).toThrow('the secret a has more than')
  })
})

describe('Pods', () => {
  test('there are none by default, whatever else is said of them', () => {
    expect(read({}).run.pods).toBeNull()
    expect(read({ soak: '1m', 'strict-stop': 'true' }).run.pods).toBeNull()
  })

  test('are what the action has by default', () => {
    expect(read({ pods: 'a.yaml\nk8s/\n' }).run.pods).toMatchObject({
      ...{ files: ['a.yaml', 'k8s/'], replacements: [], namespace: null, readyTimeout: null },
      ...{ soak: 10_000, strictStop: false },
    })
  })

  test('every image under test takes a place', () => {
    const inputs = {
      ...{ pods: 'a.yaml', image: 'app:1\nweb=app:2', namespace: 'shop' },
      ...{ 'ready-timeout': '90s', soak: '0', 'strict-stop': 'true' },
    }
    expect(read(inputs).run.pods).toMatchObject({
      ...{ namespace: 'shop', readyTimeout: 90_000, soak: 0, strictStop: true },
      replacements: [
        { container: null, reference: 'app:1' },
        { container: 'web', reference: 'app:2' },
      ],
    })
  })

  test.each([
    ['ready-timeout', '0'],
    ['ready-timeout', 'soon'],
    ['soak', '-1s'],
    ['strict-stop', 'perhaps'],
  ])('%s: %s is refused by its name', (name, value) => {
    expect(() => read({ pods: 'a.yaml', [name]: value })).toThrow(name)
  })
})
