import { describe, expect, test } from '@jest/globals'
import { mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { extract } from 'tar-stream'
import { layersIn } from '../../../src/engine/cri/changes.ts'
import { filesOf } from '../../../src/engine/cri/files.ts'
import type { ContainerFiles, FileEntry } from '../../../src/engine/files.ts'
import { criContainerLimits } from '../../../src/limits.ts'
import { withDirectory } from '../../support/with-directory.ts'
import { noted, scriptedRuntime } from './support/scripted-runtime.ts'

const never = new AbortController().signal

/** A container that does not run, with a directory of ours at `/data`; beside it lies what is none of its. */
async function withFiles(
  work: (files: ContainerFiles, data: string, outside: string) => Promise<void>,
): Promise<void> {
  await withDirectory(async (directory) => {
    const [data, outside] = [join(directory, 'data'), join(directory, 'outside')]
    await mkdir(data)
    await mkdir(outside)
    await writeFile(join(outside, 'secret'), 'secret')
    const mounts = [{ source: data, target: '/data', isReadOnly: false, isOwn: true }]
    const { context } = scriptedRuntime({
      ContainerStatus: () => ({
        status: { id: 'c1', state: 'CONTAINER_CREATED', annotations: noted({ mounts }) },
      }),
    })
    await work(filesOf(context), data, outside)
  })
}

const owner = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 }
const file = (path: string, text: string): FileEntry => ({
  ...{ kind: 'file', path, mode: 0o640, ...owner, bytes: Buffer.from(text) },
})

describe('files of a container', () => {
  test('are written and read where they lie on this machine', async () => {
    await withFiles(async (files, data) => {
      await files.write(
        'c1',
        '/data',
        [
          { kind: 'directory', path: 'a', mode: 0o2770, ...owner },
          file('a/b', 'hello'),
          file('a/b', 'hello again'),
          { kind: 'link', path: 'a/l', target: 'b', ...owner },
        ],
        never,
      )
      expect(await readFile(join(data, 'a/b'), 'utf8')).toBe('hello again')
      expect((await stat(join(data, 'a'))).mode & 0o7777).toBe(0o2770)
      expect(String(await files.read('c1', '/data/a/b', 100, never))).toBe('hello again')
      expect(await files.read('c1', '/data/a/b', 10, never)).toBe('too-large')
      expect(await files.read('c1', '/data/a', 100, never)).toBeNull()
      expect(await files.read('c1', '/data/none/b', 100, never)).toBeNull()
      expect(await files.stat('c1', '/data/a/b', never)).toEqual({
        ...{ kind: 'file', size: 11, permissions: 0o640, target: null },
      })
      expect(await files.stat('c1', '/data/a/l', never)).toMatchObject({
        kind: 'link',
        target: 'b',
      })
    })
  })

  test('no link leads out of the container', async () => {
    await withFiles(async (files, data, outside) => {
      await symlink(outside, join(data, 'absolute'))
      await symlink('../outside', join(data, 'relative'))
      await symlink(join(outside, 'secret'), join(data, 'file'))
      for (const path of ['absolute/secret', 'relative/secret', 'file', '../outside/secret']) {
        expect(await files.read('c1', `/data/${path}`, 100, never)).toBeNull()
      }
      const writing = files.write('c1', '/data/absolute', [file('new', 'x')], never)
      await expect(writing).rejects.toMatchObject({ kind: 'infrastructure' })
      await files.write('c1', '/data', [file('file', 'mine')], never)
      expect(await readFile(join(outside, 'secret'), 'utf8')).toBe('secret')
      expect(await readFile(join(data, 'file'), 'utf8')).toBe('mine')
    })
  })

  test('links inside are followed, and those in a circle are not for ever (limit: criContainerLimits.links)', async () => {
    await withFiles(async (files, data) => {
      await mkdir(join(data, 'real'))
      await writeFile(join(data, 'real', 'f'), 'x')
      await symlink('/real', join(data, 'link'))
      await symlink('circle', join(data, 'circle'))
      expect(String(await files.read('c1', '/data/link/f', 9, never))).toBe('x')
      expect(await files.read('c1', '/data/circle/f', 9, never)).toBeNull()
      for (let index = 0; index <= criContainerLimits.links; index += 1) {
        const to = index === 0 ? 'real' : `chain${index - 1}`
        await symlink(to, join(data, `chain${index}`))
      }
      const longest = criContainerLimits.links - 1
      expect(String(await files.read('c1', `/data/chain${longest}/f`, 9, never))).toBe('x')
      expect(await files.read('c1', `/data/chain${longest + 1}/f`, 9, never)).toBeNull()
    })
  })

  test('are an archive, from which nobody has to read on', async () => {
    await withFiles(async (files, data) => {
      await mkdir(join(data, 'a'))
      await writeFile(join(data, 'a', 'big'), Buffer.alloc(300_000))
      await symlink('big', join(data, 'a', 'link'))
      const whole = (await files.archive?.('c1', '/data/a', never)) ?? null
      const names: string[] = []
      const reader = extract()
      reader.on('entry', ({ name }: { name: string }, content, next) => {
        names.push(name)
        content.on('end', next)
        content.resume()
      })
      for await (const bytes of whole ?? []) reader.write(bytes)
      reader.end()
      expect(names).toEqual(['a', 'a/big', 'a/link'])
      for await (const bytes of (await files.archive?.('c1', '/data/a/.', never)) ?? []) {
        expect(bytes.length).toBeGreaterThan(0)
        break
      }
      expect(await files.archive?.('c1', '/data/none', never)).toBeNull()
    })
  })

  test('are copied, as far as they are not too large', async () => {
    await withFiles(async (files, data) => {
      await mkdir(join(data, 'from', 'below'), { recursive: true })
      await mkdir(join(data, 'to'))
      await writeFile(join(data, 'from', 'below', 'f'), '123')
      const [from, to] = [
        { id: 'c1', path: '/data/from' },
        { id: 'c1', path: '/data/to' },
      ]
      expect(await files.copy(from, to, 2, never)).toBe('too-large')
      expect(await files.copy(from, to, 3, never)).toBe('copied')
      expect(await readFile(join(data, 'to', 'below', 'f'), 'utf8')).toBe('123')
    })
  })

  test('of one that does not run nothing but what it mounts of ours is seen', async () => {
    await withFiles(async (files) => {
      await expect(files.read('c1', '/etc/passwd', 9, never)).rejects.toMatchObject({
        problems: [{ code: 'cri-files' }],
      })
    })
  })
})

describe('the layers of a root', () => {
  test.each([
    [
      'overlayfs',
      '1 2 0:1 / /proc rw - proc proc rw\n3 4 0:5 / / rw - overlay overlay rw,lowerdir=/a:/b,upperdir=/u,workdir=/w',
      { upper: '/u', lower: ['/a', '/b'] },
    ],
    ['another file system', '3 4 0:5 / / rw - btrfs /dev/sda rw', null],
    ['nothing that can be written', '3 4 0:5 / / ro - overlay overlay ro,lowerdir=/a', null],
    ['nothing at all', '', null],
  ])('%s', (_name, table, layers) => {
    expect(layersIn(table)).toEqual(layers)
  })
})
