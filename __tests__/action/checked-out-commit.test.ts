import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { checkedOutCommit } from '../../src/action/checked-out-commit.ts'
import { githubLimits } from '../../src/limits.ts'

const [one, two] = ['1'.repeat(40), 'a'.repeat(64)]
let directory: string
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'canary-commit-'))
})
afterAll(() => {
  rmSync(directory, { recursive: true })
})

let number = 0
function commitAt(files: Readonly<Record<string, string>>): string | null {
  const workspace = join(directory, String((number += 1)))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, '.git', name)), { recursive: true })
    writeFileSync(join(workspace, '.git', name), text)
  }
  return checkedOutCommit(workspace)
}

test.each<[string, Record<string, string>, string | null]>([
  ['a commit itself', { HEAD: `${one}\n` }, one],
  ['a commit by SHA-256', { HEAD: `${two}\n` }, two],
  ['a branch', { HEAD: 'ref: refs/heads/main\n', 'refs/heads/main': `${one}\n` }, one],
  [
    'a packed branch',
    {
      HEAD: 'ref: refs/heads/a/b\n',
      'packed-refs': `# pack-refs with: peeled\n${two} refs/heads/b\n${one} refs/heads/a/b\n^${two}\n`,
    },
    one,
  ],
  [
    'a branch that is newer than its packed self',
    { HEAD: 'ref: refs/heads/m\n', 'refs/heads/m': one, 'packed-refs': `${two} refs/heads/m\n` },
    one,
  ],
  ['a branch without a commit', { HEAD: 'ref: refs/heads/main\n' }, null],
  ['a reference out of the repository', { HEAD: 'ref: refs/../../x\n', '../x': one }, null],
  ['no commit', { HEAD: 'main\n' }, null],
  ['nothing', {}, null],
])('%s', (_name, files, commit) => {
  expect(commitAt(files)).toBe(commit)
})

test('no workspace, and a worktree, whose .git is a file', () => {
  expect(checkedOutCommit('')).toBeNull()
  mkdirSync(join(directory, 'worktree'))
  writeFileSync(join(directory, 'worktree', '.git'), 'gitdir: /elsewhere\n')
  expect(checkedOutCommit(join(directory, 'worktree'))).toBeNull()
})

test('how much is read (limit: githubLimits.gitFileBytes)', () => {
  expect(commitAt({ HEAD: one.padEnd(githubLimits.gitFileBytes) })).toBe(one)
  expect(commitAt({ HEAD: one.padEnd(githubLimits.gitFileBytes + 1) })).toBeNull()
})
