import { describe, expect, test } from '@jest/globals'
import { createInspect } from '../../../src/cli/inspect.ts'
import type { OpenRequest } from '../../../src/cli/inspect.ts'
import { plainImage } from '../../../src/engine/images.ts'
import type { ReadableImage } from '../../../src/image/readable-image.ts'
import { examineProgram } from '../../../src/programs/examine.ts'
import { memoryFiles } from '../../image/support/memory-files.ts'
import type { MemoryFile } from '../../image/support/memory-files.ts'
import { elf, glibc, glibcLoader, libc, script } from '../../programs/support/programs.ts'

const files: Readonly<Record<string, MemoryFile>> = {
  '/usr/bin/app': elf({
    interpreter: glibcLoader,
    needed: ['libc.so.6'],
    neededVersions: [{ library: 'libc.so.6', versions: [{ name: 'GLIBC_2.34', isWeak: false }] }],
  }),
  [glibcLoader]: glibc(),
  '/lib/libc.so.6': libc('GLIBC_2.34', 'GLIBC_2.36'),
  '/etc/passwd': script('app:x:1:1::/:\n'),
  '/opt/tool': script('#!/usr/bin/env python3\n'),
}

function image(more: Partial<ReadableImage> = {}): ReadableImage {
  return {
    reference: 'app:1\u001b[31m',
    source: 'archive',
    id: 'sha256:1',
    digest: null,
    platform: { os: 'linux', architecture: 'amd64', variant: '', osVersion: '' },
    user: 'app',
    configuration: {
      ...plainImage,
      entrypoint: ['app'],
      command: ['--say', 'two words\n::error::x'],
      env: ['PATH=/usr/bin', 'TOKEN=hunter2'],
    },
    labels: new Map([['maintainer', 'me']]),
    created: null,
    layers: [
      { digest: null, size: 2048, createdBy: 'ADD rootfs.tar /' },
      { digest: null, size: 3 * 2 ** 20, createdBy: 'COPY app\u202e /usr/bin' },
    ],
    files: memoryFiles(files),
    close: () => Promise.resolve(),
    ...more,
  }
}

async function inspect(args: readonly string[], opened: ReadableImage = image()) {
  const told: { text: string; requests: OpenRequest[]; closed: number } = {
    text: '',
    requests: [],
    closed: 0,
  }
  const write = (more: string) => {
    told.text += more
  }
  const run = createInspect({
    open: (request) => {
      told.requests.push(request)
      const close = () => {
        told.closed += 1
        return Promise.resolve()
      }
      return Promise.resolve({ image: opened, close })
    },
    examine: examineProgram,
    now: () => 0,
  })
  const code = await run(args, {
    stdout: { write, isTerminal: false, width: 80 },
    stderr: { write, isTerminal: false, width: 80 },
    stdin: (async function* () {
      yield* await Promise.resolve([])
    })(),
    env: {},
    cwd: '/',
    signal: new AbortController().signal,
  })
  return { code, ...told }
}

describe('inspect', () => {
  test('tells what an image starts and what that needs', async () => {
    const { code, text, closed } = await inspect(['app:1'])
    expect(code).toBe(0)
    expect(closed).toBe(1)
    expect(text).toBe(`app:1␛[31m
  platform     linux/amd64
  id           sha256:1
  size         3.0 MiB in 2 layers
  user         app
  entrypoint   app
  command      --say "two words\\n::error::x"
  variables    PATH, TOKEN
  labels       maintainer

layers
     3.0 MiB  COPY app<U+202E> /usr/bin
     2.0 KiB  ADD rootfs.tar /

programs
  app → /usr/bin/app  (entrypoint)
      ELF 64-bit x86-64
      libraries: libc.so.6
      needs: glibc 2.34 or newer

nothing was found that keeps it from running on its platform
`)
  })

  test('says what keeps it from running', async () => {
    const platform = { os: 'linux', architecture: 'arm64', variant: '', osVersion: '' }
    const { code, text } = await inspect(['app:1'], image({ platform }))
    expect(code).toBe(1)
    expect(text).toContain(
      'error    "app" (/usr/bin/app) is for 64-bit x86-64, and the image is for linux/arm64',
    )
    expect(text).toContain('[program-machine]')
    expect(text).toMatch(/\nit does not run on its platform: 1 error\n$/)
  })

  test('looks at every executable where it is asked to', async () => {
    const { code, text } = await inspect(['--all', 'app:1'])
    // Nothing is known to start it.
    expect(code).toBe(0)
    expect(text).toMatch(/warning +"\/opt\/tool" is/)
    expect(text).toContain('"/opt/tool" is a script for "/usr/bin/env", which is not in the image')
    expect(text).toContain('and 1 other executable\n')
  })

  test('is data for programs, without the values of variables', async () => {
    const { text } = await inspect(['--output', 'json', '--all', 'app:1'])
    expect(text).not.toContain('hunter2')
    expect(JSON.parse(text)).toMatchObject({
      platform: 'linux/amd64',
      environment: ['PATH', 'TOKEN'],
      verdict: 'passed',
      programs: [
        {
          name: 'app',
          path: '/usr/bin/app',
          askedBy: 'entrypoint',
          needs: { glibc: '2.34', kernel: null, x86Level: null },
        },
        { name: '/opt/tool', askedBy: 'file' },
      ],
      findings: [{ code: 'script-interpreter-missing', severity: 'warning' }],
    })
  })

  test('opens where it is told to', async () => {
    const { requests } = await inspect(['--from', 'registry', '--platform', 'linux/arm64', 'app:1'])
    expect(requests).toMatchObject([
      { written: 'app:1', from: 'registry', flags: { platform: 'linux/arm64', all: false } },
    ])
  })

  test.each([
    [[], 'it takes an image, not 0 arguments'],
    [['a', 'b'], 'it takes an image, not 2 arguments'],
    [['--from', 'engine', 'oci-layout:x'], '--from is for references'],
    [['--output', 'yaml', 'a'], '--output'],
  ])('%j is refused', async (args, words) => {
    await expect(inspect(args)).rejects.toThrow(words)
  })
})
