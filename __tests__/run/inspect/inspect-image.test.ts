import { describe, expect, test } from '@jest/globals'
import type { ElfFacts } from '../../../src/elf/facts.ts'
import { inspectionLimits } from '../../../src/limits.ts'
import type { AskedProgram } from '../../../src/run/inspect/asked-programs.ts'
import { unknownLines } from '../../../src/run/inspect/dockerfile-lines.ts'
import { inspectImage, inspectPrograms } from '../../../src/run/inspect/inspect-image.ts'
import { examineWith, program, readable } from './support.ts'

const line = { file: 'Dockerfile', line: 8, column: 1 }
const environment = new Map([['PATH', '/bin']])

const ask = (name: string, changes: Partial<AskedProgram> = {}): AskedProgram => ({
  ...{ name, askedBy: 'entrypoint', location: null, how: 'certain', environment, ...changes },
})

const inspect = async (
  image: Parameters<typeof inspectPrograms>[0],
  asked: readonly AskedProgram[],
  examine = examineWith(),
) => await inspectPrograms(image, asked, examine)

describe('programs', () => {
  test('are told with their file and who asks for them; what is wrong fails the image', async () => {
    const image = readable({ '/bin/app': { link: '/opt/app' }, '/opt/app': program })
    const faults = { '/opt/app': { code: 'program-machine', severity: 'error' } } as const
    const told = await inspect(image, [ask('app', { location: line })], examineWith(faults))
    expect(told).toMatchObject({
      programs: [{ name: 'app', askedBy: 'entrypoint', path: '/opt/app', type: 'a program' }],
      findings: [{ code: 'program-machine', path: '/opt/app', location: line, severity: 'error' }],
    })
  })

  test('asked for by several are looked at once, and stand at the first line that is known', async () => {
    const examine = examineWith()
    const asked = [
      ask('app'),
      ...['a', 'b', 'c'].map((name) => ask('app', { askedBy: name, location: line })),
    ]
    const told = await inspect(readable({}), asked, examine)
    expect(examine.asked).toEqual(['app'])
    expect(told.programs).toHaveLength(1)
    expect(told.findings.map(({ location }) => location)).toEqual([line])
  })

  test('name so many who ask, and no more (limit: inspectionLimits.askers)', async () => {
    const asked = Array.from({ length: inspectionLimits.askers + 2 }, (_, at) =>
      ask('app', { askedBy: `check "${at}"` }),
    )
    const [one] = (await inspect(readable({ '/bin/app': program }), asked)).programs
    expect(one?.askedBy).toBe('check "0", check "1", check "2" and 2 more')
  })

  test('that may be started and are not there are no programs', async () => {
    const told = await inspect(readable({ '/bin/app': program }), [
      ask('app'),
      ask('serve', { how: 'argument' }),
    ])
    expect(told.programs.map(({ name }) => name)).toEqual(['app'])
    expect(told.findings).toEqual([])
  })

  test('that may be started and could not be are a warning', async () => {
    const faults = { '/bin/app': { code: 'program-machine', severity: 'error' } } as const
    const image = readable({ '/bin/app': program })
    const told = await inspect(image, [ask('app', { how: 'argument' })], examineWith(faults))
    expect(told.findings.map(({ severity }) => severity)).toEqual(['warning'])
  })

  test.each([
    ['missed where ls is a file', { '/bin/ls': program }, ['program-missing']],
    ['nothing where ls is none either: a busybox knows it', {}, []],
  ])('that a script begins with are %s', async (_, files, codes) => {
    const told = await inspect(readable(files), [ask('curl', { how: 'script' })])
    expect(told.findings.map(({ code }) => code)).toEqual(codes)
  })

  test('beyond a bound are counted (limit: inspectionLimits.programs)', async () => {
    const examine = examineWith()
    const asked = Array.from({ length: inspectionLimits.programs + 7 }, (_, at) => ask(`p${at}`))
    const told = await inspect(readable({}), asked, examine)
    expect(examine.asked).toHaveLength(inspectionLimits.programs)
    expect(told.findings.at(-1)).toMatchObject({ severity: 'notice', code: 'inspect-programs' })
    expect(told.findings.at(-1)?.message).toMatch(/^7 more programs/)
  })

  test('tell libraries each once, up to a bound (limit: inspectionLimits.libraries)', async () => {
    const needed = Array.from({ length: inspectionLimits.libraries + 9 }, (_, at) => `lib${at}.so`)
    const image = readable({ '/bin/app': program })
    const node = await image.files.lookUp('/bin/app')
    if (node === null) throw new Error('it is there')
    const loaded = { node, facts: { ...facts, needed } }
    const closure = [loaded, loaded]
    const examined = { name: 'app', node, type: 'x', closure, findings: [] }
    const examine = () => Promise.resolve(examined)
    const told = await inspectPrograms(image, [ask('app')], examine)
    expect(told.programs[0]?.libraries).toEqual(needed.slice(0, inspectionLimits.libraries))
  })
})

const facts: ElfFacts = {
  ...{ bits: 64, byteOrder: 'little', osAbi: 0, type: 'executable', machine: 62, flags: 0 },
  ...{ interpreter: null, isDynamic: true, isPie: false, soname: null, needed: [], rpath: [] },
  ...{ runpath: [], isWithoutDefaultLibraries: false, neededVersions: [], definedVersions: [] },
  ...{ kernelMinimum: null, buildId: null, armVersion: null, x86Needed: null, x86Used: null },
  ...{ hasExecutableStack: false, isGo: false },
}

describe('what the image says of itself', () => {
  const tools = () => ({ now: () => 0, examine: examineWith() })
  const lines = {
    ...unknownLines,
    entrypoint: line,
    user: { ...line, line: 9 },
    workingDirectory: { ...line, line: 7 },
  }

  test('its user, its directory and its programs are told, each at its line', async () => {
    const image = readable(
      { '/etc/passwd': { content: 'root:x:0:0::/:/bin/sh\n' }, '/work': program },
      { user: 'app', configuration: { entrypoint: ['app'], workingDirectory: '/work' } },
    )
    const told = await inspectImage(image, [], lines, tools())
    expect(told.findings.map(({ code, location }) => [code, location?.line])).toEqual([
      ['user-unknown', 9],
      ['working-directory-file', 7],
      ['program-missing', 8],
    ])
    expect(told).toMatchObject({ source: 'engine', verdict: 'failed', durationMs: 0 })
  })

  test('one that starts nothing by itself is a base of others, and no fault', async () => {
    const told = await inspectImage(readable({}), [], unknownLines, tools())
    expect(told.findings).toMatchObject([{ code: 'program-none', severity: 'notice' }])
    expect(told.verdict).toBe('passed')
  })

  test('what a launcher starts is asked for as well', async () => {
    const image = readable(
      { '/bin/tini': program },
      { configuration: { entrypoint: ['tini', '--'], command: ['app'], env: ['PATH=/bin'] } },
    )
    const { programs } = await inspectImage(image, [], unknownLines, tools())
    expect(programs.map(({ name, askedBy }) => [name, askedBy])).toEqual([
      ['tini', 'entrypoint'],
      ['app', 'cmd'],
    ])
  })
})
