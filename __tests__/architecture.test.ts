import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'

const root = fileURLToPath(new URL('..', import.meta.url))
const source = join(root, 'src')

/** What every room may import. */
const foundationRooms: Readonly<Record<string, readonly string[]>> = {
  'model.ts': ['model'],
  model: [],
  'decode.ts': [],
  'errors.ts': ['model.ts'],
  limits: [],
  'limits.ts': ['limits'],
  'clock.ts': [],
  'monotonic.ts': [],
  'or-aborted.ts': [],
  'nearest.ts': ['limits.ts'],
  'options.ts': ['errors.ts', 'limits.ts', 'nearest.ts'],
  'version.ts': [],
  'dollar-variables.ts': [],
  'image-name.ts': [],
  'quantity.ts': [],
  'verdict.ts': ['model.ts', 'verdict'],
  'condition-title.ts': [],
  verdict: ['model.ts', 'image-name.ts', 'condition-title.ts'],
  compare: ['model.ts', 'image-name.ts', 'verdict.ts', 'condition-title.ts'],
  'margin-words.ts': [],
  'text-patterns.ts': ['errors.ts', 'limits.ts'],
  'regular-file.ts': [],
  'settings.ts': [],
  'schema-address.ts': [],
  secrets: ['errors.ts', 'limits.ts'],
}
const foundation = Object.keys(foundationRooms)

/** What each room may import besides itself; docs/architecture.md draws the same. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  ...foundationRooms,
  // the ground
  yaml: ['foundation'],
  protobuf: [],
  grpc: ['foundation', 'protobuf'],
  engine: ['foundation', 'yaml', 'protobuf', 'grpc'],
  network: ['foundation', 'yaml'],
  registry: ['foundation', 'yaml', 'network'],
  features: ['foundation', 'yaml'],
  nodes: ['foundation', 'engine', 'features'],
  elf: ['foundation'],
  'structure-test': ['foundation', 'yaml'],
  goss: ['foundation', 'yaml'],
  // the crafts
  container: ['foundation', 'engine'],
  probe: ['foundation', 'engine', 'container', 'protobuf', 'grpc'],
  image: ['foundation', 'engine', 'registry', 'elf'],
  programs: ['foundation', 'elf', 'engine', 'image', 'registry'],
  'static-checks': ['foundation', 'engine', 'image', 'registry', 'programs'],
  cdi: ['foundation', 'yaml', 'engine'],
  policy: ['foundation', 'engine'],
  conditions: ['foundation', 'engine'],
  compatibility: ['foundation', 'yaml', 'features', 'registry'],
  infer: [
    ...['foundation', 'yaml', 'engine', 'registry', 'features', 'image', 'programs'],
    ...['compatibility', 'elf'],
  ],
  workload: ['foundation', 'engine', 'container', 'probe'],
  pod: [
    ...['foundation', 'yaml', 'engine', 'probe', 'policy', 'workload', 'network', 'programs'],
    ...['elf', 'image', 'registry'],
  ],
  report: ['foundation'],
  github: ['foundation'],
  gate: ['foundation', 'yaml', 'report'],
  // what is judged
  validator: [
    ...['foundation', 'yaml', 'engine', 'container', 'network', 'probe', 'cdi', 'policy'],
    ...['image', 'registry', 'programs', 'static-checks', 'structure-test', 'goss'],
    'conditions',
  ],
  lint: ['foundation', 'yaml', 'engine', 'validator', 'pod', 'compatibility'],
  convert: ['foundation', 'yaml', 'pod', 'validator', 'probe', 'static-checks'],
  harden: ['foundation', 'engine'],
  init: ['foundation', 'convert', 'schema-address.ts'],
  // the run and the entries
  run: [
    ...['foundation', 'validator', 'engine', 'container', 'probe', 'image', 'registry', 'cdi'],
    ...['features', 'compatibility', 'yaml', 'network', 'policy', 'report', 'pod', 'workload'],
    ...['infer', 'programs', 'static-checks', 'elf', 'conditions', 'harden', 'init', 'nodes'],
  ],
  'run.ts': [
    ...['foundation', 'run', 'validator', 'engine', 'container', 'policy', 'report'],
    'programs',
  ],
  'report-files.ts': ['foundation', 'report'],
  action: [
    ...['foundation', 'run', 'run.ts', 'report', 'report-files.ts', 'github', 'engine', 'image'],
    ...['container', 'cdi', 'policy', 'registry', 'pod', 'gate', 'conditions'],
  ],
  cli: [
    ...['foundation', 'run', 'run.ts', 'report', 'report-files.ts', 'engine', 'image', 'registry'],
    ...['cdi', 'features', 'compatibility', 'yaml', 'validator', 'policy', 'pod', 'convert'],
    ...['gate', 'infer', 'programs', 'container', 'elf', 'conditions', 'lint', 'harden', 'init'],
  ],
  'cli.ts': ['cli'],
  'main.ts': ['action'],
  'post.ts': ['action'],
}

/** Inside of a room: what each of its folders may import besides itself, and besides the room's own files. */
const inner: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  compatibility: {
    template: [],
    spec: [],
    match: ['spec', 'template'],
    say: ['spec', 'match'],
    artifact: [],
  },
}

/** Packages that one room alone may know. */
const keepers: Readonly<Record<string, readonly string[]>> = {
  dockerode: ['engine'],
  ws: ['engine'],
  '@actions/core': ['action'],
  '@actions/exec': ['image'],
  '@actions/github': ['github'],
}

interface Import {
  readonly file: string
  readonly target: string
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
)

const imports: readonly Import[] = files.flatMap((file) => {
  const text = readFileSync(join(source, file), 'utf8')
  const found = text.matchAll(/(?:from|import\()\s*'([^']+)'/g)
  return [...found].flatMap(([, target]) => (target === undefined ? [] : [{ file, target }]))
})

const roomOf = (file: string): string => file.split('/')[0] ?? file

describe('arrows run one way', () => {
  test('every room is on the plan', () => {
    const rooms = new Set(files.map(roomOf))
    expect([...rooms].filter((room) => !(room in allowed))).toEqual([])
  })

  test('a room imports only what stands below it', () => {
    const wrong = imports
      .filter(({ target }) => target.startsWith('.'))
      .map(({ file, target }) => ({
        file,
        room: roomOf(file),
        target: relative(source, resolve(source, dirname(file), target)),
      }))
      .filter(({ target }) => !target.startsWith('..'))
      .filter(({ room, target }) => {
        const to = roomOf(target)
        const below = allowed[room] ?? []
        const isBelow =
          below.includes(to) || (below.includes('foundation') && foundation.includes(to))
        return to !== room && !isBelow
      })
      .map(({ file, target }) => `${file} -> ${target}`)
    expect(wrong).toEqual([])
  })

  test.each(Object.entries(inner))('so does a folder of %s', (room, folders) => {
    const wrong = imports
      .filter(({ target }) => target.startsWith('.'))
      .map(({ file, target }) => ({
        file,
        target: relative(source, resolve(source, dirname(file), target)),
      }))
      .filter(({ file, target }) => roomOf(file) === room && roomOf(target) === room)
      .filter(({ file, target }) => {
        const [from = '', to = ''] = [file, target].map((path) => path.split('/').at(1))
        const below = folders[from]
        return below !== undefined && to in folders && to !== from && !below.includes(to)
      })
      .map(({ file, target }) => `${file} -> ${target}`)
    expect(wrong).toEqual([])
  })

  test('no file reaches itself', () => {
    const targets = Map.groupBy(
      imports
        .filter(({ target }) => target.startsWith('.'))
        .map(({ file, target }) => ({
          file,
          target: relative(source, resolve(source, dirname(file), target)),
        })),
      ({ file }) => file,
    )
    const reaches = (from: string) => {
      const seen = new Set<string>()
      const waiting = [from]
      for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
        for (const { target } of targets.get(file) ?? []) {
          if (seen.has(target)) continue
          seen.add(target)
          waiting.push(target)
        }
      }
      return seen.has(from)
    }
    expect(files.filter(reaches)).toEqual([])
  })

  test.each(['policy', 'cdi'])('of the engine, %s knows types only', (room) => {
    const wrong = files
      .filter((file) => roomOf(file) === room)
      .flatMap((file) => readFileSync(join(source, file), 'utf8').split('\n'))
      .filter((line) => line.includes("'../engine/") && !line.startsWith('import type '))
    expect(wrong).toEqual([])
  })

  test.each(Object.entries(keepers))('only %s is known by %j', (name, rooms) => {
    const knowing = imports.filter(({ target }) => target === name).map(({ file }) => roomOf(file))
    expect([...new Set(knowing)].filter((room) => !rooms.includes(room))).toEqual([])
  })

  test('only the entries touch the process: arguments, exit code, inputs', () => {
    const touching = files.filter((file) =>
      /process\.(argv|exitCode|exit\()|\.getInput\(/.test(readFileSync(join(source, file), 'utf8')),
    )
    const entries = new Set(['action', 'cli', 'main.ts', 'cli.ts', 'post.ts'])
    expect(touching.filter((file) => !entries.has(roomOf(file)))).toEqual([])
  })
})
