/** Programs that are there and cannot be loaded: for another machine, or without what they need. */
import { describe, expect, test } from '@jest/globals'
import type { MemoryFile } from '../../image/support/memory-files.ts'
import { glibc, glibcLoader, library } from '../../programs/support/programs.ts'
import { app, codesOf, elf, joinOne, usual } from './support/joined.ts'
import type { TestFile, TestImage } from './support/joined.ts'

function textOf(file: MemoryFile): string {
  if (!('content' in file)) throw new Error('it holds nothing')
  return Buffer.from(file.content).toString('latin1')
}

const loader = textOf(glibc())
const x = textOf(library('libx.so.1'))
const needy = elf({ interpreter: glibcLoader, needed: ['libx.so.1'] })
const exec = (...command: string[]) => ({ exec: { command } })

/** What is in `/opt` the program does not find by itself. */
function withFiles(files: Readonly<Record<string, TestFile>>, env: string[] = []): TestImage {
  return { ...app, env, files: { ...usual, ...files } }
}

const lacking = withFiles({ '/app': needy, [glibcLoader]: loader })
const whole = withFiles({ '/app': needy, [glibcLoader]: loader, '/usr/lib/libx.so.1': x })
const elsewhere = withFiles({ '/app': needy, [glibcLoader]: loader, '/opt/lib/libx.so.1': x })

describe('a program that is there', () => {
  test.each<[string, string, TestImage, string]>([
    [
      'is for another machine',
      'pod-command-not-executable',
      withFiles({ '/app': elf({ type: 2, machine: 183 }) }),
      'container app cannot start: "/app" is for 64-bit AArch64',
    ],
    [
      'is cut off',
      'pod-command-not-executable',
      withFiles({ '/app': '\x7fELF\x02\x01\x01\0' }),
      'container app cannot start: "/app" is a broken ELF file',
    ],
    [
      'has no loader',
      'pod-command-unloadable',
      withFiles({ '/app': needy }),
      `"/app" is to be loaded by "${glibcLoader}", which is not in the image`,
    ],
    [
      'lacks a library',
      'pod-command-unloadable',
      lacking,
      'container app cannot start: "/app" needs "libx.so.1"',
    ],
    [
      'has an interpreter that lacks one',
      'pod-command-unloadable',
      withFiles({ '/python': needy, [glibcLoader]: loader, '/app': '#!/python\n' }),
      'needs "libx.so.1"',
    ],
  ])('%s: %s', async (_title, code, image, words) => {
    const notices = await joinOne({ command: ['/app'] }, { image })
    expect(codesOf(notices)).toEqual([`error ${code}`])
    expect(notices[0]?.message).toContain(words)
  })

  test('and has all that it needs is not told of', async () => {
    expect(await joinOne({ command: ['/app'] }, { image: whole })).toEqual([])
  })

  test.each<[string, string, string]>([
    ['readinessProbe', 'error pod-probe-program-unloadable', 'never becomes ready'],
    ['startupProbe', 'error pod-probe-program-unloadable', 'is killed before it counts'],
    ['livenessProbe', 'error pod-probe-program-unloadable', 'restarts the container again'],
  ])('of a %s', async (probe, code, words) => {
    const fields = { [probe]: { ...exec('/app'), timeoutSeconds: 5, periodSeconds: 1 } }
    const notices = await joinOne(fields, { image: lacking })
    expect(codesOf(notices)).toContain(code)
    expect(notices.map(({ message }) => message).join()).toContain(words)
  })

  test('of a hook, or one that kubelet cannot even start', async () => {
    const lifecycle = { preStop: exec('/app') }
    expect(codesOf(await joinOne({ lifecycle }, { image: lacking }))).toEqual([
      'warning pod-pre-stop-program-missing',
    ])
    const livenessProbe = { ...exec('/app'), timeoutSeconds: 5 }
    const image = withFiles({ '/app': needy })
    expect(codesOf(await joinOne({ livenessProbe }, { image }))).toEqual([
      'warning pod-liveness-program-missing',
    ])
  })
})

describe('where libraries are looked for', () => {
  const command = ['/app']
  const path = (value: string) => [{ name: 'LD_LIBRARY_PATH', value }]

  test('LD_LIBRARY_PATH of the Pod counts, and goes before that of the image', async () => {
    const codes = async (env: object[], image: TestImage) =>
      codesOf(await joinOne({ command, env }, { image }))
    expect(await codes([], elsewhere)).toEqual(['error pod-command-unloadable'])
    expect(await codes(path('/opt/lib'), elsewhere)).toEqual([])
    const named = { ...elsewhere, env: ['LD_LIBRARY_PATH=/opt/lib'] }
    expect(await codes([], named)).toEqual([])
    expect(await codes(path('/opt'), named)).toEqual(['error pod-command-unloadable'])
  })

  const volume = { volumes: [{ name: 'more', emptyDir: {} }] }
  const mountedAt = (mountPath: string) => ({ volumeMounts: [{ name: 'more', mountPath }] })
  const fromElsewhere = { configMapKeyRef: { name: 'elsewhere', key: 'x' } }

  test.each<[string, Record<string, unknown>, Record<string, unknown>, TestImage]>([
    ['a volume over a directory of the loader', mountedAt('/usr/lib'), volume, lacking],
    [
      'a volume that LD_LIBRARY_PATH names',
      { ...mountedAt('/more'), env: path('/more/lib') },
      volume,
      lacking,
    ],
    ['a volume over the cache of the loader', mountedAt('/etc'), volume, lacking],
    ['a loader in a volume', mountedAt('/lib64'), volume, withFiles({ '/app': needy })],
    [
      'a search path from an object elsewhere',
      { env: [{ name: 'LD_LIBRARY_PATH', valueFrom: fromElsewhere }] },
      {},
      lacking,
    ],
    [
      'variables from an object elsewhere',
      { envFrom: [{ configMapRef: { name: 'elsewhere' } }] },
      {},
      lacking,
    ],
    [
      'libraries that come with a device',
      { resources: { limits: { 'example.com/gpu': '1' } } },
      {},
      lacking,
    ],
    [
      'libraries that come with a claimed device',
      { resources: { claims: [{ name: 'gpu' }] } },
      { resourceClaims: [{ name: 'gpu', resourceClaimName: 'gpu' }] },
      lacking,
    ],
  ])('nothing is said because of %s', async (_title, fields, spec, image) => {
    expect(codesOf(await joinOne({ command, ...fields }, { image, spec }))).toEqual([])
  })

  test('a volume elsewhere changes nothing', async () => {
    const fields = { command, ...mountedAt('/data') }
    expect(codesOf(await joinOne(fields, { image: lacking, spec: volume }))).toEqual([
      'error pod-command-unloadable',
    ])
  })
})

test('what a program in a Secret is nobody looks at', async () => {
  const secret = {
    ...{ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'hidden' } },
    stringData: { run: '#!/bin/zsh\n' },
  }
  const volumes = [{ name: 'x', secret: { secretName: 'hidden', defaultMode: 0o755 } }]
  const volumeMounts = [{ name: 'x', mountPath: '/x' }]
  const fields = { command: ['/x/run'], volumeMounts }
  expect(await joinOne(fields, { spec: { volumes }, objects: [secret] })).toEqual([])
})
