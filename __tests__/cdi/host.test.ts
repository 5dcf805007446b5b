import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadCatalog } from '../../src/cdi/catalog.ts'
import { localHost } from '../../src/cdi/host.ts'
import { cdiLimits } from '../../src/limits.ts'

let root = ''
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'cdi-host-'))
})
afterAll(() => {
  rmSync(root, { recursive: true, force: true })
})

const good =
  'cdiVersion: "0.5.0"\nkind: a.com/xx\ndevices:\n- name: d\n  containerEdits: {env: [A=1]}\n'

/** Root may read everything, so the test steps down where it runs as root. */
function asNobody<Result>(run: () => Result): Result {
  const isRoot = process.geteuid?.() === 0
  if (isRoot) process.seteuid?.(65_534)
  try {
    return run()
  } finally {
    if (isRoot) process.seteuid?.(0)
  }
}

describe('spec files', () => {
  test('hostile directory entries are told by name and never block', () => {
    const directory = join(root, 'cdi')
    mkdirSync(join(directory, 'sub.yaml'), { recursive: true })
    writeFileSync(join(directory, 'good.yaml'), good)
    symlinkSync('good.yaml', join(directory, 'link.json'))
    symlinkSync('loop.yaml', join(directory, 'loop.yaml'))
    symlinkSync('nothing', join(directory, 'dangling.yaml'))
    symlinkSync('sub.yaml', join(directory, 'folder.yaml'))
    symlinkSync('/dev/zero', join(directory, 'zero.yaml'))
    execFileSync('mkfifo', [join(directory, 'fifo.yaml')])
    writeFileSync(join(directory, 'huge.yaml'), '')
    truncateSync(join(directory, 'huge.yaml'), 50 * 1024 * 1024)
    const catalog = loadCatalog([directory], localHost())
    const reasons = [...catalog.brokenFiles].map(([path, error]) => [
      path.slice(directory.length + 1),
      error.message,
    ])
    expect(Object.fromEntries(reasons)).toEqual({
      'dangling.yaml': expect.stringMatching(/dangling\.yaml cannot be read: it points to nothing/),
      'fifo.yaml': expect.stringMatching(/fifo\.yaml cannot be read: it is not a regular file/),
      'folder.yaml': expect.stringMatching(/folder\.yaml cannot be read: it is not a regular file/),
      'huge.yaml': expect.stringMatching(/huge\.yaml .* has 52428800 bytes; at most 4194304/),
      'loop.yaml': expect.stringMatching(/loop\.yaml cannot be read: its symlinks form a loop/),
      'zero.yaml': expect.stringMatching(/zero\.yaml cannot be read: it is not a regular file/),
    })
    // The link is the same device in a second file of the directory.
    expect([...catalog.conflicts.keys()]).toEqual(['a.com/xx=d'])
  })

  test('directories that are none', () => {
    const file = join(root, 'file')
    writeFileSync(file, '')
    const loop = join(root, 'loop')
    symlinkSync('loop', loop)
    const host = localHost()
    expect(host.listDirectory(file)).toEqual({
      state: 'unreadable',
      reason: 'it is not a directory',
    })
    expect(host.listDirectory(loop)).toMatchObject({ reason: 'its symlinks form a loop' })
    expect(host.listDirectory(join(root, 'nothing'))).toEqual({ state: 'missing' })
    expect(loadCatalog([loop], host).unreadableDirectories[0]?.message).toContain(loop)
  })

  test('what nobody may read', () => {
    const directory = join(root, 'forbidden')
    mkdirSync(directory)
    writeFileSync(join(directory, 'w.yaml'), good)
    chmodSync(root, 0o755)
    chmodSync(join(directory, 'w.yaml'), 0o000)
    const { brokenFiles } = asNobody(() => loadCatalog([directory], localHost()))
    expect(brokenFiles.get(join(directory, 'w.yaml'))?.message).toContain(
      'w.yaml cannot be read: permission denied',
    )
    chmodSync(directory, 0o000)
    const catalog = asNobody(() => loadCatalog([directory], localHost()))
    expect(catalog.unreadableDirectories[0]?.message).toBe(
      `the CDI spec directory ${directory} is skipped: permission denied`,
    )
  })

  test('a file at the limit is read, one byte more is not (limit: cdiLimits.specificationBytes)', () => {
    const path = join(root, 'limit.yaml')
    writeFileSync(path, good)
    truncateSync(path, cdiLimits.specificationBytes)
    const read = () => localHost().readSpecification(path, cdiLimits.specificationBytes).state
    expect(read()).toBe('read')
    truncateSync(path, cdiLimits.specificationBytes + 1)
    expect(read()).toBe('unreadable')
  })
})

describe('what stands at a path', () => {
  test('devices with type, numbers, mode and owner', () => {
    const { inspect } = localHost()
    expect(inspect('/dev/null')).toMatchObject({ kind: 'device', type: 'c', major: 1, minor: 3 })
    expect(inspect('/dev/full')).toMatchObject({ major: 1, minor: 7, uid: 0, gid: 0, mode: 0o666 })
    const fifo = join(root, 'fifo')
    execFileSync('mkfifo', ['-m', '640', fifo])
    expect(inspect(fifo)).toMatchObject({ type: 'p', major: 0, minor: 0, mode: 0o640 })
  })

  test('everything else by its kind', () => {
    const { inspect } = localHost()
    const link = join(root, 'null')
    symlinkSync('/dev/null', link)
    expect(inspect(link)).toEqual({ kind: 'symlink' })
    expect(inspect(root)).toEqual({ kind: 'directory' })
    expect(inspect('/etc/passwd')).toEqual({ kind: 'file' })
    expect(inspect(join(root, 'nothing'))).toEqual({ kind: 'missing' })
    expect(inspect('/dev/nu\0ll')).toEqual({ kind: 'missing' })
    expect(inspect(`/${'x'.repeat(300)}`)).toMatchObject({ kind: 'unreadable' })
  })
})
