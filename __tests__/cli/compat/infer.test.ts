import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lintSpec } from '../../../src/compatibility/say/lint.ts'
import type { CommandIo } from '../../../src/cli/command.ts'
import { createInfer } from '../../../src/cli/compat/infer.ts'
import { CanaryError } from '../../../src/errors.ts'
import { plainImage } from '../../../src/engine/images.ts'
import type { ReadableImage } from '../../../src/image/readable-image.ts'
import { compileText } from '../../compatibility/support.ts'
import { memoryFiles } from '../../image/support/memory-files.ts'
import { imageFacts, loaded, program } from '../../infer/support.ts'
import { storeImage, testImage } from '../../registry/support/images.ts'
import { startRegistry } from '../../registry/support/test-registry.ts'

const { signal } = new AbortController()
const open: { close: () => unknown }[] = []
let directory: string

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'canary-infer-'))
  const rules = (name: string) =>
    `version: v1alpha1\ncompatibilities: [{tag: t, rules: [{name: r, matchFeatures: [{feature: cpu.cpuid, matchExpressions: {${name}: {op: Exists}}}]}]}]`
  writeFileSync(join(directory, 'good.yaml'), rules('X86_64_V2'))
  writeFileSync(join(directory, 'poor.yaml'), rules('CX16'))
  writeFileSync(join(directory, 'broken.yaml'), 'compatibilities: {')
})
afterAll(() => {
  rmSync(directory, { recursive: true })
})
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

/** Runs the command on an image whose one program needs a level. */
async function run(
  words: readonly string[],
  given: {
    readonly level?: number
    readonly digest?: string | null
    readonly path?: string
    readonly architecture?: string
  } = {},
) {
  const { level = 2, digest = null, path = '/bin/app', architecture = 'amd64' } = given
  const out: string[] = []
  const err: string[] = []
  const output = (list: string[]) => ({
    ...{ isTerminal: false, width: 80 },
    write: (text: string) => void list.push(text),
  })
  const stdin = (async function* () {
    yield await Promise.resolve(Buffer.alloc(0))
  })()
  const io: CommandIo = {
    stdout: output(out),
    stderr: output(err),
    stdin,
    env: {},
    cwd: directory,
    signal,
  }
  const opened: unknown[] = []
  let closed = 0
  const command = createInfer({
    loadTemplates: () => Promise.reject(new Error('this test expects no template')),
    openImage: ({ written, platform, engine, client }) => {
      opened.push([written, platform, engine, client !== null])
      const image: ReadableImage = {
        ...{
          reference: written,
          source: 'registry',
          id: `sha256:${'a'.repeat(64)}`,
          digest,
          user: '',
        },
        platform: { ...imageFacts().platform, architecture },
        configuration: { ...plainImage, entrypoint: ['app'] },
        ...{ labels: new Map(), created: null, layers: [], files: memoryFiles({}) },
        close: () => {
          closed += 1
          return Promise.resolve()
        },
      }
      return Promise.resolve(image)
    },
    loadExamine: () =>
      Promise.resolve(() =>
        Promise.resolve(
          architecture === 'amd64' ? program(loaded(path, { x86Needed: level })) : program(),
        ),
      ),
  })
  const code = await command(words, io).catch((error: unknown) => error)
  return { code, out: out.join(''), err: err.join(''), opened, closed: () => closed }
}

describe('compat infer', () => {
  test('prints a spec that lint finds nothing in', async () => {
    const { code, out, opened, closed } = await run([
      'ghcr.io/you/app:1',
      '--platform',
      'linux/amd64',
    ])
    expect([code, closed()]).toEqual([0, 1])
    const anyEngine = { named: undefined, isNeeded: false }
    expect(opened).toEqual([['ghcr.io/you/app:1', 'linux/amd64', anyEngine, true]])
    const compiled = await compileText(out)
    expect(lintSpec(compiled)).toEqual([])
    expect(compiled.spec.sets.map(({ rules }) => rules.map(({ name }) => name))).toEqual([
      ['architecture amd64', 'x86-64-v2'],
    ])
    expect(out).toContain('# /bin/app: made for x86-64-v2')
  })

  test('prints it for programs, with its reasons and notes', async () => {
    const { out } = await run(['docker-archive:app.tar', '--output', 'json'])
    expect(JSON.parse(out)).toMatchObject({
      reference: 'docker-archive:app.tar',
      platform: 'linux/amd64',
      spec: { version: 'v1alpha1', compatibilities: [{ rules: [{}, { name: 'x86-64-v2' }] }] },
      rules: [{}, { name: 'x86-64-v2', reasons: ['/bin/app: made for x86-64-v2, and marked so'] }],
      notes: [{ code: 'kernel-unmarked' }],
    })
  })

  test('needs no registry for an archive', async () => {
    const { opened } = await run(['docker-archive:app.tar'])
    expect(opened).toEqual([['docker-archive:app.tar', null, null, false]])
  })

  test('prints no spec that fits every node', async () => {
    const { code, out } = await run(['app:1'], { architecture: 'riscv64' })
    expect(code).toBeInstanceOf(CanaryError)
    expect(code).toMatchObject({ kind: 'input', problems: [{ code: 'nothing-inferred' }] })
    expect(out).toBe('')
  })

  test.each([
    [[]],
    [['a', 'b']],
    [['a', '--check', 'good.yaml', '--attach']],
    [['docker-archive:app.tar', '--attach']],
    [['a', '--output', 'xml']],
  ])('%j is refused before an image is opened', async (words) => {
    const { code, opened } = await run(words)
    expect(code).toMatchObject({ kind: 'input' })
    expect(opened).toEqual([])
  })
})

describe('compat infer --check', () => {
  test('says what a spec does not ask for', async () => {
    const { code, out } = await run(['app:1', '--check', 'poor.yaml'])
    expect(code).toBe(1)
    expect(out.split('\n')).toEqual([
      'poor.yaml: set #1 (t) does not ask for what rule "x86-64-v2" does: cpu.cpuid.LAHF, cpu.cpuid.POPCNT, cpu.cpuid.SSE3, cpu.cpuid.SSE4, cpu.cpuid.SSE42, cpu.cpuid.SSSE3',
      '  /bin/app: made for x86-64-v2, and marked so',
      '',
    ])
  })

  test('is content with one that asks for all', async () => {
    const { code, out } = await run(['app:1', '--check', 'good.yaml'])
    expect([code, out]).toEqual([0, 'good.yaml asks for all that app:1 is known to need\n'])
  })

  test('tells programs', async () => {
    const { code, out } = await run(['app:1', '--check', 'poor.yaml', '--output', 'json'])
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ shortfalls: [{ set: 0, tag: 't', rule: 'x86-64-v2' }] })
  })

  test('shows names of files that a terminal would obey', async () => {
    const { out } = await run(['app:1', '--check', 'poor.yaml'], { path: '/\u001b[2J\n::error::x' })
    expect(out).not.toContain('\u001b')
    expect(out).not.toMatch(/^::/m)
  })

  test('reads the spec first', async () => {
    const { code, opened } = await run(['app:1', '--check', 'broken.yaml'])
    expect(code).toMatchObject({ kind: 'input' })
    expect(opened).toEqual([])
  })
})

describe('compat infer --attach', () => {
  test('attaches it to the very manifest that was read', async () => {
    const registry = await startRegistry()
    open.push(registry)
    const image = testImage('linux/amd64')
    const repository = registry.repository('acme/app')
    storeImage(repository, image, '1')
    const { digest } = image.manifest.descriptor
    const reference = `${registry.host}/acme/app:1`
    const { code, err, out } = await run([reference, '--attach', '--plain-http'], { digest })
    expect(code).toBe(0)
    expect(err).toContain(`attached to ${registry.host}/acme/app@${digest}`)
    const [attached] = [...registry.requests].filter(({ method }) => method === 'PUT')
    expect(attached).toBeDefined()
    expect(out).toContain('x86-64-v2')
  })

  test('refuses an image that no registry is known to have', async () => {
    const { code } = await run(['localhost:1/app:1', '--attach', '--plain-http'])
    expect(code).toMatchObject({ kind: 'input', problems: [{ code: 'not-attached' }] })
  })
})
