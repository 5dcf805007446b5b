import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFileSync,
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
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
  const list = text.split('\n').flatMap((line) => (line === '' ? [] : line.replace(/\/$/, '')))
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
      expect.stringMatching(/^prw-r--r-- 0\/0 pipe$/),
      expect.stringMatching(/^-rwxr-xr-x 0\/0 run\.sh$/),
    ])
  })

  test('has what a disk may hold: any name, any time, links, sockets left out', async () => {
    write({ Dockerfile: '', 'with\nline': '1', Ünïcode: '2' })
    const bytes = (...parts: readonly (string | number[])[]) =>
      Buffer.concat([`${root}/`, ...parts].map((part) => Buffer.from(part as string)))
    const long = 'n'.repeat(250)
    mkdirSync(bytes([0xff]))
    writeFileSync(bytes([0xff], '/', [0x41, 0xe9]), 'no text')
    writeFileSync(bytes([0xff], '/', long), 'long')
    writeFileSync(join(root, 'old'), 'before')
    // Node takes a time before 1970 for now.
    execFileSync('touch', ['-d', '@-86400', join(root, 'old')])
    writeFileSync(join(root, 'late'), '')
    utimesSync(join(root, 'late'), 9e9, 9e9)
    linkSync(join(root, 'old'), join(root, 'zz-old'))
    symlinkSync(`/${'t'.repeat(150)}`, join(root, 'far'))
    symlinkSync('loop', join(root, 'loop'))
    chmodSync(join(root, 'late'), 0o6755)
    mkdirSync(join(root, 'sticky'))
    chmodSync(join(root, 'sticky'), 0o1777)
    const server = createServer().listen(join(root, 'socket'))
    await once(server, 'listening')
    const { input } = await contentOf('.', 'Dockerfile')
    server.close()
    const target = mkdtempSync(join(tmpdir(), 'canary-unpacked-'))
    try {
      execFileSync('tar', ['-x', '-C', target, '--same-permissions', '--warning=none'], { input })
      const at = (name: string) => join(target, name)
      const names = readdirSync(target, { encoding: 'buffer' }).map((name) =>
        name.toString('latin1'),
      )
      expect(names.toSorted()).toEqual(
        [
          ...['Dockerfile', 'far', 'late', 'loop', 'old', 'sticky', 'with\nline', 'zz-old'],
          Buffer.from('Ünïcode').toString('latin1'),
          '\u00ff',
        ].toSorted(),
      )
      const inside = Buffer.concat([Buffer.from(`${target}/`), Buffer.from([0xff])])
      const below = (name: Buffer) => Buffer.concat([inside, Buffer.from('/'), name])
      expect(readFileSync(below(Buffer.from([0x41, 0xe9])), 'utf8')).toBe('no text')
      expect(readFileSync(below(Buffer.from(long)), 'utf8')).toBe('long')
      expect(statSync(at('old')).mtimeMs).toBe(-86_400_000)
      expect(statSync(at('late')).mtimeMs).toBe(9e12)
      expect(statSync(at('zz-old')).ino).toBe(statSync(at('old')).ino)
      expect(readlinkSync(at('far'))).toBe(`/${'t'.repeat(150)}`)
      expect(readlinkSync(at('loop'))).toBe('loop')
      expect(statSync(at('late')).mode & 0o7777).toBe(0o6755)
      expect(statSync(at('sticky')).mode & 0o7777).toBe(0o1777)
    } finally {
      rmSync(target, { recursive: true })
    }
  })

  test('patterns leave out what has a name that is no text', async () => {
    write({ Dockerfile: '', '.dockerignore': '*.log\n' })
    writeFileSync(
      Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0xff]), Buffer.from('.log')]),
      '',
    )
    expect((await contentOf('.', 'Dockerfile')).list).toEqual(['.dockerignore', 'Dockerfile'])
  })

  test.each([
    ['\uFEFF*.log\n', ['a/b.log']],
    ['/e.log\n', ['a/b.log']],
    ['./a\n', ['e.log']],
    ['  a/  \n\t\n#e.log\n', ['e.log']],
    ['**\n!e.log\n', ['e.log']],
    ['a/../e.log\n', ['a/b.log']],
    ['?.log\r\n', ['a/b.log']],
    ['[d-f].log\n', ['a/b.log']],
    ['a/*\n!a/b.log\n*.log\n', ['a/b.log']],
  ])('an ignore file %j leaves %j', async (rules, expected) => {
    write({ Dockerfile: '', '.dockerignore': rules, 'e.log': '', 'a/b.log': '' })
    const { list } = await contentOf('.', 'Dockerfile')
    expect(list.filter((name) => name.endsWith('.log'))).toEqual(expected)
  })

  test('a file that grows is sent as it was; one that shrinks is an error that names it', async () => {
    write({ Dockerfile: '', a: 'x'.repeat(600_000), b: '1' })
    const packed = await packContext(root, join(root, 'Dockerfile'), 'test')
    packed.stream.read(0)
    await once(packed.stream, 'readable')
    appendFileSync(join(root, 'a'), 'more')
    const input = await buffer(packed.stream)
    const text = execFileSync('tar', ['-xO', 'a', 'b'], { input, encoding: 'utf8' })
    expect(text).toBe(`${'x'.repeat(600_000)}1`)
    const shrinking = await packContext(root, join(root, 'Dockerfile'), 'test')
    shrinking.stream.read(0)
    await once(shrinking.stream, 'readable')
    truncateSync(join(root, 'a'), 0)
    await expect(buffer(shrinking.stream)).rejects.toThrow(
      /^\S+\/a changed while the build context was sent: it has \d+ bytes fewer than the 600004 that it had/,
    )
  })

  test('what is gone since it was listed is left out, as docker does it', async () => {
    write({ Dockerfile: '', gone: '', z: '' })
    const packed = await packContext(root, join(root, 'Dockerfile'), 'test')
    rmSync(join(root, 'gone'))
    const input = await buffer(packed.stream)
    expect(execFileSync('tar', ['-t'], { input, encoding: 'utf8' })).toBe('Dockerfile\nz\n')
  })

  test.each([
    ['a pipe', 'mkfifo', 'a named pipe'],
    ['a directory', 'mkdir', 'a directory'],
  ])('an ignore file that is %s is refused at once', async (_what, tool, kind) => {
    write({ Dockerfile: '' })
    execFileSync(tool, [join(root, '.dockerignore')])
    await expect(contentOf('.', 'Dockerfile')).rejects.toThrow(
      `cannot read ${root}/.dockerignore of the build context: it is ${kind}, not a regular file`,
    )
  })

  test('a Dockerfile that is a link out of the context is sent along; one inside keeps its place', async () => {
    write({ 'app/x': '', outside: 'FROM scratch\n', 'app/docker/own': 'FROM y\n' })
    symlinkSync('../outside', join(root, 'app/Dockerfile'))
    const out = await contentOf('app', 'app/Dockerfile')
    expect(out.dockerfile).toBe('.dockerfile.test')
    const { input } = out
    const text = execFileSync('tar', ['-xO', '.dockerfile.test'], { input, encoding: 'utf8' })
    expect(text).toBe('FROM scratch\n')
    symlinkSync('docker/own', join(root, 'app/second'))
    expect((await contentOf('app', 'app/second')).dockerfile).toBe('docker/own')
    symlinkSync('app', join(root, 'linked'))
    expect((await contentOf('linked', 'app/docker/own')).dockerfile).toBe('docker/own')
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
    const kind = { isDirectory: () => false, isSocket: () => false }
    const pack = (count: number) => {
      // A disk would take minutes for so many.
      const entries = Array.from({ length: count }, (_, index) => ({
        name: Buffer.from(`f${index}`),
        ...kind,
      }))
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

  test('is dockerfile, where there is no Dockerfile', async () => {
    write({ 'app/dockerfile': '', 'both/dockerfile': '', 'both/Dockerfile': '' })
    const find = async (context: string, file: string | null) =>
      (await findDockerfile({ context: join(root, context), file }, root)).file
    expect(await find('app', null)).toBe('app/dockerfile')
    expect(await find('.', 'app/Dockerfile')).toBe('app/dockerfile')
    expect(await find('both', null)).toBe('both/Dockerfile')
    await expect(find('app', 'Own')).rejects.toThrow('does not exist')
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
    ['app', '.', 'app is a directory, not a file'],
    ['app', 'pipe', 'app/pipe is a named pipe, not a file'],
    ['app', 'dangling', 'does not exist'],
    ['app', 'loop', 'cannot read the Dockerfile'],
  ])('context %s, file %s is refused', async (context, file, message) => {
    write({ 'app/x.txt': '' })
    execFileSync('mkfifo', [join(root, 'app/pipe')])
    symlinkSync('nowhere', join(root, 'app/dangling'))
    symlinkSync('loop', join(root, 'app/loop'))
    await expect(findDockerfile({ context: join(root, context), file }, root)).rejects.toThrow(
      message,
    )
  })
})
