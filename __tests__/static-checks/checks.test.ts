import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import type { MemoryFile } from '../image/support/memory-files.ts'
import { memoryImage } from '../image/support/memory-image.ts'
import type { MemoryImage } from '../image/support/memory-image.ts'
import { patternLimits, staticCheckLimits } from '../../src/limits.ts'
import type { FileAction, ImageAction } from '../../src/static-checks/action.ts'
import type { StaticAnswer } from '../../src/static-checks/answer.ts'
import { checkFile } from '../../src/static-checks/check-file.ts'
import { checkImage } from '../../src/static-checks/check-image.ts'
import { judgeProgram } from '../../src/static-checks/check-program.ts'
import { readMode } from '../../src/static-checks/mode.ts'
import { describeStaticWanted } from '../../src/static-checks/wanted.ts'
import { loadPatternSearch } from '../../src/text-patterns.ts'

const search = await loadPatternSearch()

/** `code at path: message` of what is lacking, and `? …` of what is in doubt. */
function told({ shortfalls, doubts }: StaticAnswer): readonly string[] {
  return [
    ...shortfalls.map(({ code, path, message }) => `${code} ${path.join('.')}: ${message}`),
    ...doubts.map(({ path, message }) => `? ${path.join('.')}: ${message}`),
  ]
}

const image = (asked: Omit<ImageAction, 'action'>, facts: MemoryImage = {}) =>
  told(checkImage({ action: 'image', ...asked }, memoryImage(facts), search))

const text = (exactly: string) => ({ kind: 'exactly', text: exactly }) as const
const layer = (size: number | null) => ({ digest: null, size, createdBy: null })

describe('what an image says of itself', () => {
  const facts: MemoryImage = {
    user: 'app',
    labels: new Map([['a', '1']]),
    layers: [layer(1000), layer(24)],
    configuration: {
      entrypoint: ['/app'],
      command: ['--serve'],
      env: ['LANG=C.UTF-8', 'EMPTY=', 'PATH=/usr/bin:/bin'],
      workingDirectory: '/srv',
      exposedPorts: [
        { port: 80, protocol: 'tcp' },
        { port: 53, protocol: 'udp' },
      ],
      volumes: ['/data/'],
      stopSignal: 'SIGQUIT',
    },
  }

  test('as it is asked for', () => {
    const asked = {
      entrypoint: ['/app'],
      cmd: ['--serve'],
      user: text('app'),
      env: [
        { name: 'LANG', expected: text('C.UTF-8') },
        { name: 'EMPTY', expected: text('') },
        { name: 'EMPTY', expected: { kind: 'exists', exists: true } },
        { name: 'NONE', expected: { kind: 'exists', exists: false } },
        {
          name: 'PATH',
          expected: { kind: 'patterns', matches: ['(^|:)/bin$'], excludes: ['/sbin'] },
        },
      ],
      labels: [{ name: 'a', expected: text('1') }],
      exposedPorts: [
        { port: 80, protocol: 'tcp' },
        { port: 53, protocol: null },
      ],
      notExposedPorts: [{ port: 53, protocol: 'tcp' }],
      volumes: ['/data'],
      notVolumes: ['/'],
      workingDir: text('/srv'),
      stopSignal: text('SIGQUIT'),
      platform: 'linux/amd64',
      maxSize: { written: '1Ki', bytes: 1024 },
      maxLayers: 2,
    } as const
    expect(image(asked, facts)).toEqual([])
  })

  test.each<[Omit<ImageAction, 'action'>, string]>([
    [{ entrypoint: [] }, 'entrypoint: ENTRYPOINT is ["/app"], not []'],
    [{ cmd: ['--serve', 'x'] }, 'cmd: CMD is ["--serve"], not ["--serve","x"]'],
    [{ user: text('') }, 'user: USER is "app", and must not be set'],
    [
      { env: [{ name: 'LANG', expected: text('C') }] },
      'env.LANG: the variable LANG is "C.UTF-8", not "C"',
    ],
    [
      { env: [{ name: 'NONE', expected: text('') }] },
      'env.NONE: the variable NONE is not set, not ""',
    ],
    [
      { env: [{ name: 'PATH', expected: { kind: 'patterns', matches: [], excludes: ['bin'] } }] },
      'env.PATH: the variable PATH is "/usr/bin:/bin", which must not match /bin/',
    ],
    [
      { labels: [{ name: 'b', expected: { kind: 'patterns', matches: ['.'], excludes: [] } }] },
      'labels.b: the label "b" is not set',
    ],
    [
      { exposedPorts: [{ port: 53, protocol: 'tcp' }] },
      'exposedPorts.0: the image does not expose 53/tcp: it exposes 80/tcp, 53/udp',
    ],
    [
      { notExposedPorts: [{ port: 53, protocol: null }] },
      'notExposedPorts.0: the image exposes 53, and must not',
    ],
    [{ volumes: ['/data', '/x'] }, 'volumes.1: the image has no VOLUME "/x"'],
    [{ notVolumes: ['/data/'] }, 'notVolumes.0: the image has the VOLUME "/data/", and must not'],
    [{ workingDir: text('/') }, 'workingDir: WORKDIR is "/srv", not "/"'],
    [{ platform: 'linux/arm64' }, 'platform: the image is for linux/amd64, not linux/arm64'],
    [
      { maxSize: { written: '1k', bytes: 1000 } },
      'maxSize: the image is too large: its layers take 1.0 KiB (1024 bytes), at most 1k are wanted',
    ],
    [{ noVolumes: true }, 'noVolumes: the image has a VOLUME, and must not: "/data"'],
    [
      { unprivilegedPorts: true },
      'unprivilegedPorts: the image exposes 80/tcp, 53/udp: only root may open a port below 1024',
    ],
    [{ maxLayers: 1 }, 'maxLayers: the image has 2 layers, at most 1 are wanted'],
  ])('otherwise: %j', (asked, words) => {
    expect(image(asked, facts)).toEqual([`image-property ${words}`])
  })

  test.each([
    ['1000', true],
    ['1000:0', true],
    ['0', false],
    ['00:5', false],
    ['', false],
    ['app', false],
    ['app:1000', false],
  ])('USER %j is what runAsNonRoot asks for: %j', (user, fits) => {
    expect(image({ userIsNumeric: true }, { user })).toHaveLength(fits ? 0 : 1)
  })

  test.each([
    [['/app'], [], []],
    [[], ['--serve'], []],
    [
      [],
      [],
      [
        'image-property hasCommand: neither ENTRYPOINT nor CMD is set: the image does not say what it runs',
      ],
    ],
  ])('ENTRYPOINT %j and CMD %j: %j', (entrypoint, command, words) => {
    expect(image({ hasCommand: true }, { configuration: { entrypoint, command } })).toEqual(words)
  })

  test('ports from 1024 on, and no VOLUME, are what is asked for', () => {
    const exposedPorts = [{ port: 1024, protocol: 'tcp' }] as const
    const asked = { unprivilegedPorts: true, noVolumes: true } as const
    expect(image(asked, { configuration: { exposedPorts, volumes: [] } })).toEqual([])
  })

  test('everything that differs is told', () => {
    expect(image({ user: text('b'), maxLayers: 0, platform: 'linux/arm/v7' }, facts)).toHaveLength(
      3,
    )
  })

  test('a variant is asked for where it is written', () => {
    const arm = { os: 'linux', architecture: 'arm', variant: 'v6', osVersion: '' }
    expect(image({ platform: 'linux/arm' }, { platform: arm })).toEqual([])
    expect(image({ platform: 'linux/arm/v7' }, { platform: arm })).toHaveLength(1)
  })

  test('what nobody tells is in doubt, and no pass', () => {
    const maxSize = { written: '1', bytes: 1 }
    expect(image({ maxSize }, { layers: [layer(null)] })).toEqual([
      '? maxSize: how large the image is cannot be decided: whoever gave it does not tell',
    ])
    expect(image({ maxSize }, { layers: [], source: 'engine', sizeBytes: 1 })).toEqual([])
    expect(image({ maxLayers: 9 }, { layers: [], source: 'engine' })).toEqual([
      '? maxLayers: how many layers there are cannot be decided: the engine does not tell',
    ])
    expect(image({ maxLayers: 0 }, { layers: [] })).toEqual([])
  })

  test('a search that would take too long is in doubt (limit: patternLimits.work)', () => {
    const size = 100_000
    const pattern = '.'.repeat(size - 1)
    const most = patternLimits.work / size
    const searched = (length: number) =>
      search({ matches: [], excludes: [pattern] }, { text: '\n'.repeat(length), isTail: false })
        .kind
    expect([searched(most - 1), searched(most)]).toEqual(['fits', 'undecided'])
  })
})

const mode = (written: string) => {
  const read = readMode(written)
  if (read === null) throw new Error(`${written} is no mode`)
  return read
}

const content = 'listen 8080\npassword secret\n'
const digest = createHash('sha256').update(content).digest('hex')

describe('a file', () => {
  const written: Readonly<Record<string, MemoryFile>> = {
    '/etc/app.conf': { content, mode: 0o640, uid: 10, gid: 20 },
    '/etc/link': { link: '../etc/app.conf' },
    '/etc/nowhere': { link: '/none/of/this' },
    '/etc/circle': { link: 'circle' },
    '/bin/su': { content: 'x', mode: 0o4755 },
    '/empty': { content: '' },
    '/dev/null': { device: true },
    '/tmp': { directory: true, mode: 0o1777 },
  }
  const { files } = memoryImage({ files: written })
  const file = async (asked: Partial<Omit<FileAction, 'action'>> & Pick<FileAction, 'path'>) => {
    const action = { action: 'file', exists: true, followLinks: true, ...asked } as const
    return told(await checkFile(action, { files, search, inTurn: async (work) => await work() }))
  }

  test.each([
    [{ path: '/etc/app.conf' }],
    [{ path: '/etc/link', type: 'file', mode: mode('0640'), uid: 10, gid: 20 }],
    [{ path: '/etc/link', followLinks: false, type: 'link', mode: mode('lrwxrwxrwx') }],
    [{ path: '/etc/nowhere', exists: false }],
    [{ path: '/etc/app.conf/below', exists: false }],
    [{ path: '/tmp', type: 'directory', mode: mode('drwxrwxrwt') }],
    [{ path: '/bin/su', mode: mode('-rwsr-xr-x'), executableBy: 'other' }],
    [{ path: '/dev/null', type: 'character-device' }],
    [{ path: '/etc/link', sha256: digest, maxSize: { written: '28', bytes: 28 } }],
    [{ path: '/etc/app.conf', contentMatches: ['(?m)^listen 8080$'], contentExcludes: ['8081'] }],
    [{ path: '/empty', contentMatches: ['^$'] }],
  ] as const)('is as it is asked for: %j', async (asked) => {
    expect(await file(asked)).toEqual([])
  })

  test.each([
    [{ path: '/none' }, 'file-absent path: /none is not in the image'],
    [
      { path: '/etc/nowhere' },
      'file-absent path: /etc/nowhere is not in the image: there is no /none',
    ],
    [
      { path: '/etc/circle' },
      'file-absent path: /etc/circle is not in the image: links lead in a circle at /etc/circle',
    ],
    [
      { path: '/etc/app.conf/x' },
      'file-absent path: /etc/app.conf/x is not in the image: /etc/app.conf is no directory',
    ],
    [
      { path: '/etc/link', exists: false },
      'file-present exists: /etc/link (/etc/app.conf) is there, a file, and must not be',
    ],
    [
      { path: '/etc/nowhere', exists: false, followLinks: false },
      'file-present exists: /etc/nowhere is there, a link, and must not be',
    ],
    [{ path: '/tmp', type: 'file' }, 'file-property type: /tmp is a directory, not a file'],
    [
      { path: '/etc/app.conf', mode: mode('0644') },
      'file-property mode: /etc/app.conf has mode 0640 (-rw-r-----), not 0644',
    ],
    [
      { path: '/bin/su', mode: mode('-rwxr-xr-x') },
      'file-property mode: /bin/su has mode 4755 (-rwsr-xr-x), not -rwxr-xr-x',
    ],
    [{ path: '/bin/su', uid: 1 }, 'file-property uid: /bin/su belongs to user 0, not 1'],
    [{ path: '/bin/su', gid: 1 }, 'file-property gid: /bin/su belongs to group 0, not 1'],
    [
      { path: '/etc/app.conf', executableBy: 'any' },
      'file-property executableBy: /etc/app.conf may not be executed by anybody: its mode is 0640 (-rw-r-----)',
    ],
    [
      { path: '/etc/app.conf', maxSize: { written: '27', bytes: 27 } },
      'file-property maxSize: /etc/app.conf has 28 bytes, at most 27 are wanted',
    ],
    [
      { path: '/empty', sha256: digest },
      `file-content sha256: /empty has the digest sha256:${createHash('sha256').digest('hex')}, not sha256:${digest}`,
    ],
    [
      { path: '/etc/app.conf', contentMatches: ['listen', '^password'] },
      'file-content contentMatches.1: /etc/app.conf holds nothing that /^password/ matches',
    ],
    [
      { path: '/etc/app.conf', contentExcludes: ['x', 'pass'] },
      'file-content contentExcludes.1: /etc/app.conf holds what /pass/ matches, and must not',
    ],
    [
      { path: '/tmp', contentExcludes: ['x'] },
      'file-content contentExcludes: /tmp is a directory, which has no content',
    ],
  ] as const)('is not: %j', async (asked, words) => {
    expect(await file(asked)).toEqual([words])
  })

  const sized = async (size: number, asked: Partial<FileAction>) => {
    const found = await files.resolve('/empty')
    if (found.kind !== 'found') throw new Error('it is there')
    const large = { ...found.node, size }
    const pretended = {
      ...files,
      resolve: () => Promise.resolve({ kind: 'found', node: large } as const),
    }
    const action = { action: 'file', path: '/empty', exists: true, followLinks: true, ...asked }
    const inTurn = async <Result>(work: () => Promise<Result>) => await work()
    return told(await checkFile(action as FileAction, { files: pretended, search, inTurn }))
  }

  test('that is too large is not searched (limit: staticCheckLimits.contentBytes)', async () => {
    const most = staticCheckLimits.contentBytes
    expect(await sized(most, { contentExcludes: ['x'] })).toEqual([])
    expect(await sized(most + 1, { contentExcludes: ['x'] })).toEqual([
      expect.stringMatching(/^\? contentExcludes: \/empty was not read: it has 16\.0 MiB /),
    ])
  })

  test('that is too large has no digest (limit: staticCheckLimits.digestBytes)', async () => {
    const most = staticCheckLimits.digestBytes
    const sha256 = createHash('sha256').digest('hex')
    expect(await sized(most, { sha256 })).toEqual([])
    expect(await sized(most + 1, { sha256 })).toEqual([expect.stringMatching(/^\? sha256: /)])
  })
})

describe('a program', () => {
  const nothing = { name: 'app', node: null, type: null, closure: [], findings: [] }
  const finding = { code: 'x', message: 'app lacks libx', location: null, hint: null, path: null }

  test('that is not there fails, whoever says so', () => {
    expect(told(judgeProgram({ action: 'program', name: 'app' }, nothing))).toEqual([
      'program-broken name: app is not in the image',
    ])
  })

  test('fails by what keeps it from starting, and not by warnings', () => {
    const findings = [
      { ...finding, severity: 'error' },
      { ...finding, severity: 'warning', message: 'odd' },
    ] as const
    expect(
      told(judgeProgram({ action: 'program', name: 'app' }, { ...nothing, findings })),
    ).toEqual(['program-broken name: app lacks libx'])
  })
})

test.each<[FileAction | ImageAction, string]>([
  [{ action: 'file', path: '/x', exists: false, followLinks: true }, 'nothing is at /x'],
  [{ action: 'file', path: '/x y', exists: true, followLinks: true }, '"/x y" is there'],
  [
    {
      ...{ action: 'file', path: '/x', exists: true, followLinks: true, type: 'file', uid: 0 },
      ...{ mode: mode('0644'), contentMatches: ['a'], contentExcludes: ['b', 'c'] },
    },
    '/x is a file, has mode 0644, belongs to user 0, matches /a/ and does not match /b/, /c/',
  ],
  [
    {
      ...{ action: 'image', userIsNumeric: true, maxLayers: 3 },
      env: [{ name: 'A', expected: { kind: 'exists', exists: true } }],
    },
    'the image: USER is a number other than 0, A is set, has at most 3 layers',
  ],
  [
    { action: 'image', hasCommand: true, unprivilegedPorts: true, noVolumes: true },
    'the image: has ENTRYPOINT or CMD, exposes no port below 1024, has no VOLUME',
  ],
])('what is asked for, in one line: %j', (action, words) => {
  expect(describeStaticWanted(action)).toBe(words)
})
