import { readFileSync } from 'node:fs'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import type { CommandIo, CommandRun, ExitCode } from '../../src/cli/command.ts'
import type { CompatDependencies, SpecRequest } from '../../src/cli/compat/dependencies.ts'
import { run as runExport } from '../../src/cli/compat/export.ts'
import { createFleet } from '../../src/cli/compat/fleet.ts'
import { createLint } from '../../src/cli/compat/lint.ts'
import { createValidateNode } from '../../src/cli/compat/validate-node.ts'
import { dispatch } from '../../src/cli/run-command-line.ts'
import type { NodeFeatures } from '../../src/features/model.ts'
import { oneRule, toNode } from '../compatibility/support.ts'
import type { FeaturesJson } from '../compatibility/support.ts'

const example = fileURLToPath(new URL('../../examples/compatibility/', import.meta.url))

const thisMachine: FeaturesJson = { flags: { 'cpu.cpuid': { elements: { AVX2: {} } } } }

async function loadNode(path: string): Promise<NodeFeatures> {
  const features = JSON.parse(await readFile(path, 'utf8')) as FeaturesJson
  return toNode(features, {}, basename(path, '.json'))
}

function createDependencies(requests: SpecRequest[] = []): CompatDependencies {
  return {
    loadTemplates: () => Promise.resolve(() => ({ execute: () => '' })),
    discover: (hostRoot) =>
      Promise.resolve(toNode(thisMachine, { 'cpu.cpuid': ['AVX10'] }, hostRoot)),
    loadNodes: (paths) => Promise.all(paths.map(loadNode)),
    fetchSpec: (request) => {
      requests.push(request)
      const text = oneRule('{feature: cpu.cpuid, matchExpressions: {AVX2: {op: Exists}}}')
      return Promise.resolve({ text: { file: request.image, text }, digest: 'sha256:abc' })
    },
  }
}

interface Result {
  readonly code: ExitCode
  readonly stdout: string
  readonly stderr: string
}

async function call(
  run: CommandRun,
  args: readonly string[],
  overrides: Partial<CommandIo> = {},
): Promise<Result> {
  let [stdout, stderr] = ['', '']
  const output = (add: (text: string) => void) => ({ write: add, isTerminal: false, width: 80 })
  const io: CommandIo = {
    stdout: output((text) => (stdout += text)),
    stderr: output((text) => (stderr += text)),
    stdin: Readable.from([]),
    env: {},
    cwd: example,
    signal: new AbortController().signal,
    ...overrides,
  }
  const usage = () => Promise.reject(new Error('nobody asks'))
  const known = [{ name: 'it', summary: '', usage, load: () => Promise.resolve(run) }]
  const code = await dispatch(['it', ...args], io, known)
  return { code, stdout, stderr }
}

const validate = createValidateNode(createDependencies())

async function specFile(text: string): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'compat-')), 'spec.yaml')
  await writeFile(file, text)
  return file
}

const asks = (name: string) =>
  oneRule(`{feature: cpu.cpuid, matchExpressions: {${name}: {op: Exists}}}`)

describe('compat validate-node', () => {
  test('tells the outcome of the example as it is written there', async () => {
    const args = ['--spec', 'compatibility.yaml', '--features', 'nodes']
    const { code, stdout, stderr } = await call(validate, args)
    expect(stdout).toBe(readFileSync(join(example, 'expected.txt'), 'utf8'))
    expect([code, stderr]).toEqual([1, ''])
  })

  test('takes files, directories and globs', async () => {
    const args = [
      '--spec',
      'compatibility.yaml',
      '--features',
      'nodes/gpu-*.json',
      'nodes/gpu-1.json',
    ]
    const { code, stdout } = await call(validate, args)
    expect(stdout).toContain('compatible: compatibility.yaml on 2 nodes')
    expect(code).toBe(0)
    const nothing = await call(validate, ['--spec', 'compatibility.yaml', '--features', 'none*'])
    expect([nothing.code, nothing.stderr]).toEqual([
      2,
      'error: none* names no file with node features (save some with container-canary features > node.json)\n',
    ])
  })

  test.each([
    ['compatible', asks('AVX2'), [], 0],
    ['incompatible', asks('SSE9'), [], 1],
    ['incompatible', asks('SSE9'), ['--exit-zero'], 0],
    ['undetermined', asks('AVX10'), [], 0],
    ['undetermined', asks('AVX10'), ['--on-undetermined', 'fail'], 1],
    ['errored', asks('AVX2').replace('Exists', 'Bogus'), [], 2],
    ['errored', asks('AVX2').replace('Exists', 'Bogus'), ['--exit-zero'], 2],
  ])('%s: %s %j exits with %d', async (verdict, text, flags, exitCode) => {
    const { code, stdout } = await call(validate, ['--spec', await specFile(text), ...flags])
    expect(stdout).toContain(`${verdict}: `)
    expect(code).toBe(exitCode)
  })

  test('prints the tables of nfd for one node', async () => {
    const { stdout } = await call(validate, ['--spec', await specFile(asks('AVX2'))])
    expect(stdout).toContain(`COMPATIBILITY SET #1 Weight: 0
Description: 
┌────────────────────────────────────────────────────────────────┐
│ RULE: R -  OK                                                  │
├───┬────────────────┬────────────────┬─────────────────┬────────┤
│   │ Feature        │ Expression     │ Matcher Type    │ Status │
├───┼────────────────┼────────────────┼─────────────────┼────────┤
│ 1 │ cpu.cpuid.AVX2 │ {op: "Exists"} │ matchExpression │ OK     │
└───┴────────────────┴────────────────┴─────────────────┴────────┘

compatible: `)
  })

  test('prints the JSON of nfd for one node, without an end of line', async () => {
    const { stdout } = await call(validate, [
      '--spec',
      await specFile(asks('A<2')),
      '--output-json',
    ])
    expect(stdout).toBe(
      '[{"rules":[{"name":"r","isMatch":false,"matchedExpressions":[{"feature":"cpu.cpuid","name":"A\\u003c2","expression":{"op":"Exists"},"matcherType":"matchExpression","isMatch":false}]}]}]',
    )
    const many = ['--spec', 'compatibility.yaml', '--features', 'nodes', '--output-json']
    expect(await call(validate, many)).toMatchObject({ code: 2, stdout: '' })
  })

  test('hands the image and the flags of its registry to whoever fetches', async () => {
    const requests: SpecRequest[] = []
    const args = [
      '--image',
      'r.example/a:1',
      '--plain-http',
      '--platform',
      'linux/arm64',
      '--tags=a,b',
    ]
    const { code, stderr } = await call(createValidateNode(createDependencies(requests)), args)
    expect(requests).toMatchObject([
      { image: 'r.example/a:1', flags: { 'plain-http': true, platform: 'linux/arm64' } },
    ])
    expect(stderr).toContain('no compatibility set has the tag a or b')
    expect(code).toBe(1)
  })

  test.each([
    [['--spec'], "Option '--spec <value>' argument missing"],
    [['--nope'], "Unknown option '--nope'"],
    [[], 'give either --image or --spec'],
    [['--spec', 'a', '--image', 'b'], 'give either --image or --spec'],
    [['--spec', 'a', 'b'], 'unexpected argument "b"'],
    [
      ['--spec', 'a', '--on-undetermined', 'x'],
      '--on-undetermined is "x"; it is one of warn, fail',
    ],
    [
      ['--image', 'a', '--registry-token-stdin', '--registry-password-stdin'],
      'cannot use --registry-token-stdin and --registry-password-stdin at the same time',
    ],
  ])('%j is a usage error', async (args, message) => {
    const { code, stderr } = await call(validate, args)
    expect(code).toBe(2)
    expect(stderr).toBe(
      `error: ${message} (container-canary compat validate-node --help tells what there is)\n`,
    )
  })

  test('a spec that is not there, or no spec', async () => {
    expect(await call(validate, ['--spec', 'nope.yaml'])).toMatchObject({ code: 2 })
    const { code, stderr } = await call(validate, ['--spec', await specFile('[')])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^error: .*spec\.yaml:1:\d+: not valid YAML/)
  })
})

describe('compat fleet', () => {
  const fleet = createFleet(createDependencies())

  test('shows images by nodes', async () => {
    const other = await specFile(asks('AVX'))
    const args = [
      '--spec',
      'app=compatibility.yaml',
      '--spec',
      `old=${other}`,
      '--features',
      'nodes',
    ]
    const { code, stdout } = await call(fleet, args)
    expect(stdout).toBe(`nodes           app     old
edge-1, edge-2  no      yes
gpu-1, gpu-2    yes     yes
compatible      2 of 4  4 of 4

app: rule gpu of set #1 excludes 3 of 4 nodes
all of them run on gpu-1, gpu-2
`)
    expect(code).toBe(0)
  })

  test('fails for an image that runs nowhere, and can tell it to machines', async () => {
    const args = ['--spec', await specFile(asks('SSE9')), '--features', 'nodes', '--output', 'json']
    const { code, stdout } = await call(fleet, args)
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ summary: { nodeCount: 4, nodesForAll: [] } })
  })

  test.each([[[]], [['--spec', 'compatibility.yaml']]])('%j is a usage error', async (args) => {
    expect((await call(fleet, args)).code).toBe(2)
  })
})

describe('compat lint', () => {
  const lint = createLint(createDependencies())

  test('finds nothing in the example', async () => {
    expect(await call(lint, ['compatibility.yaml'])).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  test('tells file, line and column, or annotates', async () => {
    const file = await specFile(`version: v1alpha1\n${asks('AVX2').replace('Exists', 'exists')}`)
    const { code, stdout } = await call(lint, [file])
    expect(stdout).toBe(`error: ${file}:2:94: invalid Op "exists" (did you mean Exists?)\n`)
    expect(code).toBe(1)
    const annotated = await call(lint, [file], { env: { GITHUB_ACTIONS: 'true' } })
    expect(annotated.stdout).toBe(
      `::error file=${file},line=2,col=94,title=expression::invalid Op "exists" (did you mean Exists?)\n`,
    )
  })

  test('goes on after a spec that cannot be read', async () => {
    const broken = await specFile('[')
    const warned = await specFile('compatibilities: [{}]')
    const { code, stdout } = await call(lint, [broken, warned])
    expect(code).toBe(2)
    expect(stdout).toContain('not valid YAML')
    expect(stdout).toContain('a set without rules fits every node')
    expect((await call(lint, [warned])).code).toBe(0)
    expect((await call(lint, [warned, '--strict'])).code).toBe(1)
  })
})

describe('compat export', () => {
  test('names what it makes after the file', async () => {
    const { code, stdout } = await call(runExport, ['compatibility.yaml', '--as', 'nodeaffinity'])
    expect(code).toBe(0)
    expect(stdout).toContain('feature.node.kubernetes.io/compat-compatibility-0-fast')
  })

  test.each([
    [[]],
    [['compatibility.yaml']],
    [['compatibility.yaml', '--as', 'pod']],
    [['compatibility.yaml', '--as', 'nodeaffinity', '--name', 'A b']],
  ])('%j is a usage error', async (args) => {
    expect((await call(runExport, args)).code).toBe(2)
  })
})

test.each([
  ['validate-node', validate],
  ['fleet', createFleet(createDependencies())],
  ['lint', createLint(createDependencies())],
  ['export', runExport],
])('compat %s explains itself', async (name, run) => {
  const { code, stdout } = await call(run, ['--help'])
  expect(code).toBe(0)
  expect(stdout).toContain(`Usage: container-canary compat ${name} `)
})
