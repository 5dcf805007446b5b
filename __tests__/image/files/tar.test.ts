/** Archives of layers, from every form of tar to those of hostile hands, as they lie and as they come. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { layerFiles } from '../../../src/image/files/layer-files.ts'
import { plainLayer } from '../../../src/image/files/layer-source.ts'
import { refuseGrowth } from '../../../src/image/files/unpacked.ts'
import type { ImageFiles } from '../../../src/image/files/image-files.ts'
import { imageFileLimits } from '../../../src/limits.ts'
import { never, refusalOf } from '../../registry/support/client.ts'
import { blocksOf, file, folder, tarOf } from '../support/layers.ts'
import type { Member } from '../support/layers.ts'
import {
  contents,
  elfReader,
  everything,
  filesOf,
  origin,
  packedLayer,
} from '../support/open-layers.ts'

const streamed = (tar: Uint8Array, pieceBytes = 1000) =>
  layerFiles([packedLayer(tar, pieceBytes).layer], elfReader, never)

/** As it lies, as it comes in pieces of two sizes, and compressed in every way. */
const ways: readonly [string, (tar: Uint8Array) => ImageFiles][] = [
  ['as it lies', (tar) => filesOf(tar)],
  ['as it comes', (tar) => streamed(tar)],
  ['byte by byte', (tar) => streamed(tar, 1)],
  ['with gzip', (tar) => streamed(gzipSync(tar))],
  [
    'with gzip in several parts',
    (tar) => {
      const middle = Math.floor(tar.length / 2)
      return streamed(
        Buffer.concat([gzipSync(tar.subarray(0, middle)), gzipSync(tar.subarray(middle))]),
      )
    },
  ],
  ['with zstd', (tar) => streamed(zstdCompressSync(tar))],
]

let directory: string
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'canary-layer-'))
})
afterAll(() => {
  rmSync(directory, { recursive: true })
})

describe.each(ways)('%s', (_way, open) => {
  test('the same files', async () => {
    const tar = tarOf([folder('a'), file('a/b', 'x'.repeat(5000)), file('c', ''), file('d', 'y')])
    expect(await contents(open(tar))).toEqual({
      '/a': 'directory',
      '/a/b': 'x'.repeat(5000),
      '/c': '',
      '/d': 'y',
    })
  })

  test('extended headers say what does not fit', async () => {
    const long = 'n'.repeat(300)
    const pax = { path: `d/${long}`, uid: '3000000', gid: '4000000', size: '1' }
    const members: Member[] = [
      { name: 'short', content: 'x', pax, size: '00000000000\0' },
      { name: 'l', type: '2', target: 'short', pax: { linkpath: `../${long}` } },
      { name: 'PaxGlobal', type: 'g', content: '21 path=of-everything\n' },
      { name: '././@LongLink', type: 'L', content: `${long}\0` },
      { name: '././@LongLink', type: 'K', content: `${long}${long}\0` },
      { name: 'cut', type: '2', target: 'cut' },
    ]
    const nodes = await everything(open(tarOf(members)))
    expect(nodes).toMatchObject([
      { path: '/d' },
      { path: `/d/${long}`, uid: 3_000_000, gid: 4_000_000, size: 1 },
      { path: '/l', target: `../${long}` },
      { path: `/${long}`, target: `${long}${long}` },
    ])
  })

  test('files with holes, in all four forms', async () => {
    const map = '0,2,4096,3,8192,0'
    const lines = Buffer.alloc(512)
    lines.write('3\n0\n2\n4096\n3\n8192\n0\n')
    const realsize = '8192'
    const old = (header: Buffer) => {
      header.write('ustar  \0', 257)
      const octal = (value: number, at: number) =>
        header.write(`${value.toString(8).padStart(11, '0')}\0`, at)
      for (const [index, value] of [0, 2, 4096, 3, 8192, 0].entries())
        octal(value, 386 + index * 12)
      octal(8192, 483)
    }
    const content = 'abcde'
    const name = 'GNUSparseFile.1/x'
    const members: Member[] = [
      { name: 'old', type: 'S', content, edit: old },
      {
        name,
        content,
        pax: {
          'GNU.sparse.name': 'v01',
          'GNU.sparse.size': realsize,
          'GNU.sparse.numblocks': '3',
          'GNU.sparse.map': map,
        },
      },
      {
        name,
        content: Buffer.concat([lines, Buffer.from(content)]),
        pax: {
          'GNU.sparse.major': '1',
          'GNU.sparse.minor': '0',
          'GNU.sparse.name': 'v10',
          'GNU.sparse.realsize': realsize,
        },
      },
      file('behind', 'z'),
    ]
    const files = open(tarOf(members))
    const expected = Buffer.alloc(8192)
    expected.write('ab')
    expected.write('cde', 4096)
    for (const path of ['/old', '/v01', '/v10']) {
      const node = await files.lookUp(path)
      if (node === null) throw new Error(`${path} is not there`)
      expect([path, node.size]).toEqual([path, 8192])
      expect(Buffer.from(await files.read(node, { offset: 0, length: 9000 }))).toEqual(expected)
      expect(Buffer.from(await files.read(node, { offset: 4095, length: 3 })).toString()).toBe(
        '\0cd',
      )
    }
    expect(await contents(files)).toMatchObject({ '/behind': 'z' })
  })

  test.each<[string, Buffer, RegExp]>([
    ['no archive', Buffer.from('no archive at all'), /is not a tar archive/],
    ['a header that breaks off', tarOf([file('a')]).subarray(0, 300), /is not a tar archive/],
    [
      'content that breaks off',
      tarOf([file('a', 'x'.repeat(3000))]).subarray(0, 1500),
      /breaks off in the middle/,
    ],
    [
      'an extended header that breaks off',
      tarOf([file('a', '', { pax: { path: 'b'.repeat(900) } })]).subarray(0, 1024),
      /breaks off/,
    ],
    [
      'a damaged header',
      tarOf([file('a'), file('b', '', { edit: (header) => header.fill(0xff, 100, 108) })]),
      /owner or mode is no number/,
    ],
    ['a negative size', tarOf([file('a', '', { size: Buffer.alloc(12, 0xff) })]), /negative size/],
    [
      'a negative size in an extended header',
      tarOf([file('a', '', { pax: { size: '-1' } })]),
      /negative number/,
    ],
    [
      'a size beyond the file',
      tarOf([file('a', '', { size: '77777777777\0' })]),
      /breaks off in the middle/,
    ],
    [
      'a size that no number holds',
      tarOf([
        file('a', '', {
          size: Buffer.from([0x80, 0, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]),
        }),
      ]),
      /whose size is none/,
    ],
    [
      'a record without an end',
      tarOf([{ name: 'x', type: 'x', content: '99 path=a\n' }, file('a')]),
      /record that is none/,
    ],
    [
      'a record that goes backwards',
      tarOf([{ name: 'x', type: 'x', content: '0 path=a\n' }, file('a')]),
      /record that is none/,
    ],
    ['a NUL in a name', tarOf([file('a', '', { pax: { path: 'a\0b' } })]), /NUL in its name/],
    [
      'more behind an empty block',
      Buffer.concat([Buffer.alloc(512), tarOf([file('a')])]),
      /more behind an empty block/,
    ],
    [
      'holes that overlap',
      tarOf([file('a', 'abc', { pax: { 'GNU.sparse.map': '0,2,1,1', 'GNU.sparse.size': '9' } })]),
      /holes that are not where they can be/,
    ],
    [
      'holes beyond the file',
      tarOf([file('a', 'abc', { pax: { 'GNU.sparse.map': '8,3', 'GNU.sparse.size': '9' } })]),
      /holes that are not/,
    ],
    [
      'holes that are more than is stored',
      tarOf([file('a', 'abc', { pax: { 'GNU.sparse.map': '0,4', 'GNU.sparse.size': '9' } })]),
      /holes that are not/,
    ],
    [
      'a path that is too long',
      tarOf([file('a', '', { pax: { path: 'a/'.repeat(2049) } })]),
      /a path of more than 4096 bytes/,
    ],
  ])('refuses %s', async (_name, tar, message) => {
    const error = await refusalOf(everything(open(tar)))
    expect(error.message).toMatch(message)
    expect(error.kind).toBe('input')
  })

  test('nothing but an empty archive, or none at all, is an empty layer', async () => {
    expect(await contents(open(Buffer.alloc(1024)))).toEqual({})
  })

  test('what stands behind the end of an archive is no part of it', async () => {
    const tar = Buffer.concat([tarOf([file('a', '1')]), Buffer.alloc(5000, 'garbage')])
    expect(await contents(open(tar))).toEqual({ '/a': '1' })
  })

  test('an archive without its end is read to there', async () => {
    expect(await contents(open(Buffer.concat(blocksOf(file('a', '1')))))).toEqual({ '/a': '1' })
  })
})

describe("archives of the system's tar", () => {
  test.each([['gnu'], ['oldgnu'], ['pax']])('%s, with holes', async (format) => {
    const tree = join(directory, format)
    mkdirSync(join(tree, 'ä'.repeat(20)), { recursive: true })
    writeFileSync(join(tree, 'ä'.repeat(20), 'x'), 'named', { mode: 0o640 })
    const sparse = openSync(join(tree, 'sparse'), 'w')
    for (let part = 0; part < 40; part += 1) writeSync(sparse, `part ${part}`, part * 100_000)
    closeSync(sparse)
    const tar = join(directory, `${format}.tar`)
    execFileSync('tar', ['-C', tree, '-S', `--format=${format}`, '-cf', tar, '.'])
    const written = readFileSync(join(tree, 'sparse')).toString()
    for (const [way, open] of ways.filter(([name]) => name !== 'byte by byte')) {
      const files = open(readFileSync(tar))
      const found = await contents(files)
      expect([way, found['/sparse'] === written]).toEqual([way, true])
      expect(found[`/${'ä'.repeat(20)}/x`]).toBe('named')
    }
  })

  test('a file of 4 GB of nothing takes no room and no time', async () => {
    const tree = join(directory, 'huge')
    mkdirSync(tree)
    execFileSync('truncate', ['-s', '4G', join(tree, 'huge')])
    execFileSync('tar', ['-C', tree, '-Scf', join(directory, 'huge.tar'), 'huge'])
    const files = filesOf(readFileSync(join(directory, 'huge.tar')))
    const node = await files.lookUp('/huge')
    if (node === null) throw new Error('it is there')
    expect(node.size).toBe(4 * 1024 ** 3)
    const end = await files.read(node, { offset: node.size - 3, length: 100 })
    expect(Buffer.from(end)).toEqual(Buffer.alloc(3))
  })
})

describe('what is packed', () => {
  test.each<[string, Uint8Array, RegExp]>([
    [
      'gzip that breaks off',
      gzipSync(tarOf([file('a', 'x'.repeat(9000))])).subarray(0, 40),
      /cannot be unpacked: unexpected end of file/,
    ],
    [
      'gzip that is damaged',
      Buffer.concat([gzipSync(tarOf([file('a')])).subarray(0, 12), Buffer.alloc(50, 0xff)]),
      /cannot be unpacked/,
    ],
    [
      'something behind gzip',
      Buffer.concat([gzipSync(tarOf([file('a')])), Buffer.from('garbage')]),
      /cannot be unpacked: incorrect header|something else behind its end/,
    ],
    [
      'much behind gzip',
      Buffer.concat([gzipSync(tarOf([file('a')])), Buffer.alloc(1_000_000, 'x')]),
      /cannot be unpacked: incorrect header|something else behind its end/,
    ],
    [
      'zstd that breaks off',
      zstdCompressSync(tarOf([file('a', 'x')])).subarray(0, 20),
      /cannot be unpacked/,
    ],
    [
      'something behind zstd',
      Buffer.concat([zstdCompressSync(tarOf([file('a')])), Buffer.from('garbage')]),
      /no zstd frame/,
    ],
    ['bzip2', Buffer.from('BZh91AY&SY'), /is compressed with bzip2/],
    ['xz', Buffer.from('fd377a585a0000', 'hex'), /is compressed with xz/],
  ])('refuses %s', async (_name, packed, message) => {
    for (const pieceBytes of [1000, 2_000_000]) {
      const error = await refusalOf(everything(streamed(packed, pieceBytes)))
      expect(error.message).toMatch(message)
      expect(error.kind).toBe('input')
    }
  })
})

describe('bounds', () => {
  test('an extended header (limit: imageFileLimits.headerBytes)', async () => {
    const extended = (bytes: number) => {
      const header = { name: 'x', type: 'g', content: Buffer.alloc(bytes) }
      return filesOf(tarOf([header, file('a')]))
    }
    expect(await contents(extended(imageFileLimits.headerBytes))).toEqual({ '/a': '' })
    const error = await refusalOf(everything(extended(imageFileLimits.headerBytes + 1)))
    expect(error.message).toMatch(/extended header that is too large/)
  })

  test('a path (limit: imageFileLimits.pathBytes)', async () => {
    const deep = (bytes: number) =>
      filesOf(tarOf([file('a', '', { pax: { path: 'a'.repeat(bytes) } })]))
    expect(await everything(deep(imageFileLimits.pathBytes))).toHaveLength(1)
    const error = await refusalOf(everything(deep(imageFileLimits.pathBytes + 1)))
    expect(error.message).toMatch(/a path of more than 4096 bytes/)
    const pax = { linkpath: 'a'.repeat(imageFileLimits.pathBytes + 1) }
    const target = filesOf(tarOf([{ name: 'l', type: '2', pax }]))
    expect((await refusalOf(everything(target))).message).toMatch(/a path of more than 4096 bytes/)
  })

  test('parts of files with holes (limit: imageFileLimits.sparseParts)', async () => {
    const { sparseParts } = imageFileLimits
    const pairs = (count: number) =>
      Array.from({ length: count }, (_, index) => `${index * 2},1`).join(',')
    const holes = (name: string, count: number) =>
      file(name, Buffer.alloc(count), {
        pax: { 'GNU.sparse.map': pairs(count), 'GNU.sparse.size': String(count * 2) },
      })
    const two = (count: number) =>
      filesOf(tarOf([holes('a', sparseParts / 2)]), tarOf([holes('b', count)]))
    expect(await everything(two(sparseParts / 2))).toHaveLength(2)
    const error = await refusalOf(everything(two(sparseParts / 2 + 1)))
    expect(error.message).toMatch(/more than 100000 parts of files with holes/)
  })

  test('files of all layers (limit: imageFileLimits.entries)', async () => {
    const block = Buffer.concat(blocksOf(file('a')))
    const layer = (count: number) => {
      const size = count * block.length
      const read = (position: number, length: number) =>
        Buffer.alloc(Math.max(0, Math.min(length, size - position)), block)
      const readInto = (position: number, into: Buffer) => read(position, into.length).copy(into)
      return plainLayer({ size, read, readInto, close: () => Promise.resolve() }, origin)
    }
    const { entries } = imageFileLimits
    const files = (count: number) =>
      layerFiles([layer(entries - 1), layer(count)], elfReader, never)
    expect(await everything(files(1))).toHaveLength(1)
    const error = await refusalOf(everything(files(2)))
    expect(error.message).toMatch(/more than 1000000 files of the image/)
  })

  test('what a layer grows to (limit: imageFileLimits.layerBytes, imageFileLimits.ratio, imageFileLimits.anyRatioBytes)', async () => {
    const { layerBytes, ratio, anyRatioBytes } = imageFileLimits
    const grown = (packed: number, unpacked: number) =>
      refusalOf(
        Promise.resolve().then(() => {
          refuseGrowth({ packed, unpacked }, origin)
        }),
      )
    refuseGrowth({ packed: 1, unpacked: anyRatioBytes }, origin)
    refuseGrowth({ packed: anyRatioBytes, unpacked: anyRatioBytes * ratio }, origin)
    refuseGrowth({ packed: layerBytes, unpacked: layerBytes }, origin)
    expect((await grown(1, anyRatioBytes + 1)).message).toMatch(
      /grows to more than 200 times its size/,
    )
    expect((await grown(anyRatioBytes, anyRatioBytes * ratio + 1)).message).toMatch(/200 times/)
    expect((await grown(layerBytes, layerBytes + 1)).message).toMatch(/more than 68719476736 bytes/)
  })

  test('a bomb is left while it goes off', async () => {
    const zeros = gzipSync(Buffer.alloc(2 * imageFileLimits.anyRatioBytes))
    const error = await refusalOf(everything(streamed(zeros, 10_000)))
    expect(error.message).toMatch(/grows to more than 200 times its size/)
  })
})
