import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { policyLimits } from '../../src/limits.ts'
import { accessTo } from '../../src/policy/workspace.ts'
import type { FileAccess } from '../../src/policy/workspace.ts'

let directory: string
let access: FileAccess

beforeAll(() => {
  directory = realpathSync(mkdtempSync(join(tmpdir(), 'canary-workspace-')))
  mkdirSync(join(directory, 'real'))
  // The workspace itself may be reached by a link, as on macOS.
  symlinkSync('real', join(directory, 'workspace'))
  access = accessTo({
    directory: join(directory, 'workspace'),
    home: '/nonexistent',
    sockets: [join(directory, 'workspace', 'sockets', 'not-yet.sock')],
    engineSharesFiles: true,
  })
})

afterAll(() => {
  rmSync(directory, { recursive: true })
})

function fill(name: string, entries: number): string {
  const path = join(directory, 'workspace', name)
  mkdirSync(path)
  for (let index = 0; index < entries; index += 1) writeFileSync(join(path, String(index)), '')
  return path
}

test('a workspace that is reached by a link', () => {
  const path = join(directory, 'workspace', 'data')
  mkdirSync(path)
  expect(access.mountRefusal(path)).toBeNull()
  expect(access.mountRefusal(join(directory, 'real', 'data'))).toBeNull()
  expect(access.mountRefusal(directory)).toContain('outside of the workspace')
  expect(access.mountRefusal(`${directory}/real-2`)).toContain('outside of the workspace')
})

test('a socket that is not there yet', () => {
  expect(access.mountRefusal(join(directory, 'workspace', 'sockets'))).toContain('listens')
})

test('a path below a file, and one that is not there', () => {
  const path = join(directory, 'workspace', 'file')
  writeFileSync(path, '')
  expect(access.mountRefusal(join(path, 'below'))).toBeNull()
  expect(access.fileRefusal(join(directory, 'workspace', 'a', 'b', 'c'))).toBeNull()
})

test('a directory is searched up to its bound (limit: policyLimits.mountEntries)', () => {
  expect(access.mountRefusal(fill('full', policyLimits.mountEntries))).toBeNull()
  expect(access.mountRefusal(fill('too-full', policyLimits.mountEntries + 1))).toContain(
    'more than 20000 entries',
  )
})

test.each(['', 'a', 'a/b/c', 'vendor/.hidden/x'])(
  'a repository in %j below what is mounted',
  (where) => {
    const path = join(directory, 'workspace', `mounted-${where.replaceAll('/', '-')}`)
    mkdirSync(join(path, where, '.git'), { recursive: true })
    expect(access.mountRefusal(path)).toContain('holds a git repository')
  },
)

test('the file that leads a submodule to its repository', () => {
  const path = join(directory, 'workspace', 'with-submodule')
  mkdirSync(join(path, 'deep', 'module'), { recursive: true })
  writeFileSync(join(path, 'deep', 'module', '.git'), 'gitdir: ../../.git/modules/module\n')
  expect(access.mountRefusal(path)).toContain('in deep/module')
})

test('a bare repository, by whatever name', () => {
  const path = join(directory, 'workspace', 'bare')
  mkdirSync(join(path, 'cache', 'app', 'objects'), { recursive: true })
  mkdirSync(join(path, 'cache', 'app', 'refs'))
  writeFileSync(join(path, 'cache', 'app', 'HEAD'), 'ref: refs/heads/main\n')
  expect(access.mountRefusal(path)).toContain('in cache/app')
})

test('a link to a repository is none: it leads to the files of the container', () => {
  const path = join(directory, 'workspace', 'with-link')
  mkdirSync(path)
  mkdirSync(join(directory, 'workspace', 'linked', '.git'), { recursive: true })
  symlinkSync('../linked', join(path, 'link'))
  expect(access.mountRefusal(path)).toBeNull()
})

test('a named pipe, whose writer would wait for the container', () => {
  const path = join(directory, 'workspace', 'pipe')
  execFileSync('mkfifo', [path])
  expect(access.mountRefusal(path)).toBe(`${path}, which is a named pipe`)
})

test('a directory that nobody can look through to its end', () => {
  // Longer than a path may be (PATH_MAX), once the lower half is where it belongs.
  const half = Array<string>(15).fill('d'.repeat(200))
  const path = join(directory, 'workspace', 'upper')
  const elsewhere = join(directory, 'workspace', 'lower')
  for (const top of [path, elsewhere]) mkdirSync(join(top, ...half), { recursive: true })
  renameSync(elsewhere, join(path, ...half, 'lower'))
  try {
    expect(access.mountRefusal(path)).toBe(`${path}, which must not be looked into from here`)
  } finally {
    renameSync(join(path, ...half, 'lower'), elsewhere)
  }
})
