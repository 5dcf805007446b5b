import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { packContext } from '../../../src/image/build/context.ts'
import { findDockerfile } from '../../../src/image/build/dockerfile-source.ts'
import { buildLimits } from '../../../src/limits.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'canary-context-'))
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), text)
  }
}

/** What the system's own tar finds in a packed context. */
async function contentOf(context: string, dockerfile: string, ...flags: readonly string[]) {
  const packed = await packContext(join(root, context), join(root, dockerfile), 'test')
  const input = await buffer(packed.stream)
  const text = execFileSync('tar', ['-t', ...flags], { input, encoding: 'utf8' })
  const list = text.split('\n').filter((line) => line !== '')
  return { list, dockerfile: packed.dockerfile, input }
}

describe('a build context', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'nothing is ignored',
      '',
      ['.dockerignore', 'Dockerfile', 'a', 'a/b', 'a/b/c', 'a/d', 'e.log'],
    ],
    [
      'a pattern',
      '# a comment\n*.log\n',
      ['.dockerignore', 'Dockerfile', 'a', 'a/b', 'a/b/c', 'a/d'],
    ],
    ['a directory and all in it', 'a\n', ['.dockerignore', 'Dockerfile', 'e.log']],
    ['any depth', '**/c\n', ['.dockerignore', 'Dockerfile', 'a', 'a/b', 'a/d', 'e.log']],
    [
      'an exception in an ignored directory',
      'a\n!a/b/c\n',
      ['.dockerignore', 'Dockerfile', 'a/b/c', 'e.log'],
    ],
    ['everything but one', '*\n!e.log\n', ['.dockerignore', 'Dockerfile', 'e.log']],
    [
      'what the engine needs stays',
      'Dockerfile\n.dockerignore\ne*\na',
      ['.dockerignore', 'Dockerfile'],
    ],
  ])('%s', async (_what, rules, list) => {
    write({ Dockerfile: '', 'a/b/c': '', 'a/d': '', 'e.log': '', '.dockerignore': rules })
    expect((await contentOf('.', 'Dockerfile')).list).toEqual(list)
  })

  test('the ignore file beside the Dockerfile wins', async () => {
    write({
      Dockerfile: '',
      'own/Dockerfile': '',
      'own/Dockerfile.dockerignore': 'x\n',
      '.dockerignore': 'y\n',
      x: '',
      y: '',
    })
    const { list, dockerfile } = await contentOf('.', 'own/Dockerfile')
    expect(list).toContain('y')
    expect(list).not.toContain('x')
    expect(dockerfile).toBe('own/Dockerfile')
  })

  test('a Dockerfile in an ignored directory is sent', async () => {
    write({ 'own/Dockerfile': '', 'own/other': '', '.dockerignore': 'own\n' })
    const { list } = await contentOf('.', 'own/Dockerfile')
    expect(list).toEqual(['.dockerignore', 'own/Dockerfile'])
  })

  test('a Dockerfile outside is sent along, with its own ignore file', async () => {
    write({
      'app/x': '',
      'app/y': '',
      Dockerfile: 'FROM scratch\n',
      'Dockerfile.dockerignore': 'x',
    })
    const { list, dockerfile, input } = await contentOf('app', 'Dockerfile')
    expect(dockerfile).toBe('.dockerfile.test')
    expect(list).toEqual(['y', '.dockerfile.test'])
    const text = execFileSync('tar', ['-xO', dockerfile], { input, encoding: 'utf8' })
    expect(text).toBe('FROM scratch\n')
  })

  test('keeps modes and links, and tells nothing of who owns the files', async () => {
    write({ Dockerfile: '' })
    writeFileSync(join(root, 'run.sh'), '', { mode: 0o755 })
    symlinkSync('/nowhere', join(root, 'link'))
    execFileSync('mkfifo', [join(root, 'pipe')])
    const { list } = await contentOf('.', 'Dockerfile', '-v', '--numeric-owner')
    const lines = list.map((line) => line.replace(/^(\S+) (\S+) .*:\d\d /, '$1 $2 '))
    expect(lines).toEqual([
      expect.stringMatching(/^-rw-r--r-- 0\/0 Dockerfile$/),
      expect.stringMatching(/^lrwxrwxrwx 0\/0 link -> \/nowhere$/),
      expect.stringMatching(/^-rwxr-xr-x 0\/0 run\.sh$/),
    ])
  })

  test('modes are those of the files, whatever this process may create', async () => {
    write({ Dockerfile: '' })
    const before = process.umask(0o077)
    try {
      const { list } = await contentOf('.', 'Dockerfile', '-v')
      expect(list).toEqual([expect.stringMatching(/^-rw-r--r-- /)])
    } finally {
      process.umask(before)
    }
  })

  test('the same content gives the same bytes', async () => {
    write({ Dockerfile: '', b: '1', a: '2', 'c/d': '3' })
    const [one, two] = [await contentOf('.', 'Dockerfile'), await contentOf('.', 'Dockerfile')]
    expect(one.input.equals(two.input)).toBe(true)
  })

  test('so many files are sent, and no more (limit: buildLimits.contextEntries)', async () => {
    write({ Dockerfile: '' })
    const kind = { isFile: () => true, isDirectory: () => false, isSymbolicLink: () => false }
    const pack = (count: number) => {
      // A disk would take minutes for so many.
      const entries = Array.from({ length: count }, (_, index) => ({ name: `f${index}`, ...kind }))
      return packContext(root, join(root, 'Dockerfile'), 'test', () => Promise.resolve(entries))
    }
    const most = buildLimits.contextEntries
    const { stream } = await pack(most)
    stream.destroy()
    await expect(pack(most + 1)).rejects.toThrow(
      `the build context ${root} has more than ${most} files`,
    )
  })

  test('an ignore file may be as large as the limit says, and no larger (limit: buildLimits.ignoreBytes)', async () => {
    const rules = (bytes: number) => `#${'x'.repeat(bytes - 2)}\n`
    write({ Dockerfile: '', '.dockerignore': rules(buildLimits.ignoreBytes) })
    await expect(contentOf('.', 'Dockerfile')).resolves.toBeDefined()
    write({ '.dockerignore': rules(buildLimits.ignoreBytes + 1) })
    await expect(contentOf('.', 'Dockerfile')).rejects.toThrow('.dockerignore has more than')
  })
})

describe('the Dockerfile of a build', () => {
  test.each<[string, string | null, string]>([
    ['app', null, 'app/Dockerfile'],
    ['app', 'own.Dockerfile', 'app/own.Dockerfile'],
    ['app', 'app/own.Dockerfile', 'app/own.Dockerfile'],
    ['app', './outside.Dockerfile', 'outside.Dockerfile'],
    ['.', 'app/Dockerfile', 'app/Dockerfile'],
  ])('context %s, file %s: %s', async (context, file, name) => {
    write({ 'app/Dockerfile': '', 'app/own.Dockerfile': '', 'outside.Dockerfile': '' })
    const found = await findDockerfile({ context: join(root, context), file }, root)
    expect(found).toEqual({ path: join(root, name), file: name })
  })

  test('has its whole path where it lies outside of the directory', async () => {
    write({ 'app/Dockerfile': '', 'ws/x': '' })
    const { file } = await findDockerfile(
      { context: join(root, 'app'), file: null },
      join(root, 'ws'),
    )
    expect(file).toBe(join(root, 'app/Dockerfile'))
  })

  test.each<[string, string | null, string]>([
    ['gone', null, 'gone is no directory'],
    ['app', null, 'app/Dockerfile does not exist'],
    ['app', 'x', 'app/x, or '],
    ['app', '.', 'does not exist'],
  ])('context %s, file %s is refused', async (context, file, message) => {
    write({ 'app/x.txt': '' })
    await expect(findDockerfile({ context: join(root, context), file }, root)).rejects.toThrow(
      message,
    )
  })
})
