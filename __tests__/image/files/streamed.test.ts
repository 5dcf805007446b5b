import { describe, expect, test } from '@jest/globals'
import { createCursor } from '../../../src/image/files/cursor.ts'
import type { FileNode, ImageFiles } from '../../../src/image/files/image-files.ts'
import { createKeeper } from '../../../src/image/files/kept.ts'
import type { LayerEntry } from '../../../src/image/files/entry.ts'
import { layerFiles } from '../../../src/image/files/layer-files.ts'
import { imageFileLimits } from '../../../src/limits.ts'
import { never, refusalOf } from '../../registry/support/client.ts'
import { file, tarOf } from '../support/layers.ts'
import type { Member } from '../support/layers.ts'
import {
  contents,
  elfReader,
  everything,
  memoryLayer,
  packedLayer,
  walked,
} from '../support/open-layers.ts'

/** Files of one layer that comes in pieces, and what was read of it. */
function openOne(members: readonly Member[], keeps?: (path: string, size: number) => boolean) {
  const { layer, counted } = packedLayer(tarOf(members), 1000, keeps)
  return { files: layerFiles([layer], elfReader, never), counted }
}

async function nodeOf(files: ImageFiles, path: string): Promise<FileNode> {
  const node = await files.lookUp(path)
  if (node === null) throw new Error(`${path} is not there`)
  return node
}

async function textOf(files: ImageFiles, path: string, offset = 0, length = 1e9): Promise<string> {
  const node = await nodeOf(files, path)
  return Buffer.from(await files.read(node, { offset, length })).toString()
}

describe('what passes once', () => {
  const members = [
    file('etc/passwd', 'root'),
    file('bin/tool', '\u007fELFtool and more'),
    file('bin/script', `#!/bin/sh\n${'x'.repeat(10_000)}`),
    file('srv/a', 'a'.repeat(3000)),
    file('srv/b', 'b'.repeat(3000)),
    file('srv/last', 'z'.repeat(50_000)),
  ]

  test('is not read before something is asked for', () => {
    expect(openOne(members).counted.opened).toBe(0)
  })

  test('is remembered where it is asked for most', async () => {
    const { files, counted } = openOne(members, (path) => path === '/srv/b')
    expect(await textOf(files, '/etc/passwd')).toBe('root')
    expect(await textOf(files, '/bin/script', 0, 11)).toBe('#!/bin/sh\nx')
    expect(await textOf(files, '/srv/b')).toBe('b'.repeat(3000))
    expect(await files.elf(await nodeOf(files, '/bin/tool'))).toEqual({
      kind: 'broken',
      message: 'parsed: tool',
    })
    expect(counted.opened).toBe(1)
  })

  test('is read again for what else is asked, once for the questions of one moment, and no further', async () => {
    const { files, counted } = openOne(members)
    await files.lookUp('/')
    const first = counted.bytes
    const asked = [textOf(files, '/srv/b'), textOf(files, '/srv/a'), textOf(files, '/srv/a', 5, 1)]
    expect(await Promise.all(asked)).toEqual(['b'.repeat(3000), 'a'.repeat(3000), 'a'])
    expect(counted.opened).toBe(2)
    expect(counted.bytes - first).toBeLessThan(30_000)
    // It goes on from where it stopped.
    expect(await textOf(files, '/srv/last')).toBe('z'.repeat(50_000))
    expect(counted.opened).toBe(2)
    expect(await textOf(files, '/srv/a')).toBe('a'.repeat(3000))
    expect(counted.opened).toBe(3)
    await files.close()
  })

  test('a search through all files reads it twice, however many there are', async () => {
    const many = Array.from({ length: 500 }, (_, index) =>
      file(`d/${index % 7}/${index}`, `text ${index}`),
    )
    const { files, counted } = openOne(many)
    const found = []
    for (const node of await walked(files, '/')) {
      for await (const piece of files.stream(node)) found.push(Buffer.from(piece).toString())
    }
    expect(found.sort()).toEqual(many.map((_, index) => `text ${index}`).sort())
    expect(counted.opened).toBe(2)
  })

  test('a file is given in pieces', async () => {
    const { files } = openOne([file('a', 'x'.repeat(600_000))])
    const pieces = []
    for await (const piece of files.stream(await nodeOf(files, '/a'))) pieces.push(piece.length)
    expect(pieces).toEqual([262_144, 262_144, 600_000 - 2 * 262_144])
  })

  test('what is closed is not read any more', async () => {
    const { files } = openOne(members)
    await files.lookUp('/')
    const waiting = textOf(files, '/srv/a').catch((error: unknown) => error)
    await files.lookUp('/')
    await files.close()
    await files.close()
    expect(await waiting).toBeInstanceOf(Error)
    await expect(textOf(files, '/srv/b')).rejects.toThrow(/closed/)
  })

  test('an abort ends it', async () => {
    const stop = new AbortController()
    const files = layerFiles([packedLayer(tarOf(members)).layer], elfReader, stop.signal)
    stop.abort()
    await expect(files.lookUp('/')).rejects.toThrow(/abort/i)
  })

  test('what breaks off the second time is told, and the next question is a new one', async () => {
    let opened = 0
    const cursor = createCursor(async function* () {
      opened += 1
      yield await Promise.resolve(Buffer.from('abc'))
      if (opened === 1) throw new Error('broke off')
      yield Buffer.from('def')
    })
    await expect(cursor.read(2, 3)).rejects.toThrow('broke off')
    expect(Buffer.from(await cursor.read(2, 3)).toString()).toBe('cde')
    expect(await cursor.read(9, 3)).toHaveLength(0)
  })
})

describe('beside a layer that is not compressed', () => {
  const plain = () => memoryLayer(tarOf([file('a', 'of the second')]))

  test('each is put over those before it', async () => {
    const first = packedLayer(tarOf([file('a', 'of the first'), file('b', '1')])).layer
    const third = packedLayer(tarOf([file('b', 'of the third')])).layer
    const files = layerFiles([first, plain(), third], elfReader, never)
    expect(await contents(files)).toEqual({ '/a': 'of the second', '/b': 'of the third' })
  })

  test('what is wrong with the first is told, and nothing waits', async () => {
    const first = packedLayer(Buffer.alloc(1024, 'x')).layer
    const files = layerFiles([first, plain(), plain()], elfReader, never)
    expect((await refusalOf(everything(files))).message).toMatch(/is not a tar archive/)
  })
})

describe('what is remembered has bounds', () => {
  const entry = (name: string, size: number, directory = ''): LayerEntry => ({
    ...{ kind: 'file', directory, name, size, stored: size, mode: 0o644, uid: 0, gid: 0 },
    ...{ offset: 0, target: '', capability: null, sparse: null },
  })
  const plain = Buffer.from('text')
  const elf = Buffer.from('\u007fELF')
  const script = Buffer.from('#!/b')
  const none = () => false

  test('files below /etc (limit: imageFileLimits.keptFileBytes)', () => {
    const { keptFileBytes } = imageFileLimits
    const keeper = createKeeper(elfReader, none)
    expect(keeper.wanted(entry('a', keptFileBytes, 'etc/x'), plain)).toBe(keptFileBytes)
    expect(keeper.wanted(entry('a', keptFileBytes + 1, 'etc/x'), plain)).toBe(0)
    expect(keeper.wanted(entry('a', 1, 'etcetera'), plain)).toBe(0)
  })

  test('starts of scripts (limit: imageFileLimits.scriptHeadBytes)', () => {
    const { scriptHeadBytes } = imageFileLimits
    const keeper = createKeeper(elfReader, none)
    expect(keeper.wanted(entry('a', scriptHeadBytes), script)).toBe(scriptHeadBytes)
    expect(keeper.wanted(entry('a', scriptHeadBytes + 1), script)).toBe(scriptHeadBytes)
  })

  test('large programs (limit: imageFileLimits.elfBytes, imageFileLimits.elfHeadBytes)', () => {
    const { elfBytes, elfHeadBytes } = imageFileLimits
    const keeper = createKeeper(elfReader, none)
    expect(keeper.wanted(entry('a', elfBytes), elf)).toBe(elfBytes)
    expect(keeper.wanted(entry('a', elfBytes + 1), elf)).toBe(elfHeadBytes)
    const head = Buffer.concat([elf], elfHeadBytes)
    expect(keeper.keep(entry('a', elfBytes + 1), head)).toEqual({ bytes: head, elf: null })
  })

  test('as many programs (limit: imageFileLimits.elfFiles)', () => {
    const keeper = createKeeper(elfReader, none)
    for (let count = 0; count < imageFileLimits.elfFiles; count += 1) {
      expect(keeper.wanted(entry('a', 4), elf)).toBe(4)
      keeper.keep(entry('a', 4), elf)
    }
    expect(keeper.wanted(entry('a', 4), elf)).toBe(0)
  })

  test('altogether (limit: imageFileLimits.keptBytes)', () => {
    const { keptBytes } = imageFileLimits
    const keeper = createKeeper(elfReader, () => true)
    expect(keeper.wanted(entry('a', keptBytes), plain)).toBe(keptBytes)
    expect(keeper.wanted(entry('a', keptBytes + 1), plain)).toBe(0)
    const whole = Buffer.alloc(keptBytes)
    expect(keeper.keep(entry('a', keptBytes), whole)?.bytes).toBe(whole)
    expect(keeper.wanted(entry('b', 1), plain)).toBe(0)
    expect(keeper.keep(entry('b', 1), Buffer.alloc(1))).toBeNull()
  })
})
