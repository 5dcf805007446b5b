import { describe, expect, test } from '@jest/globals'
import type { FileNode } from '../../../src/image/files/image-files.ts'
import { refusalOf } from '../../registry/support/client.ts'
import { file, folder, gone, hardLink, link, opaque, tarOf } from '../support/layers.ts'
import type { Member } from '../support/layers.ts'
import { contents, everything, filesOf, walked } from '../support/open-layers.ts'

type Layers = readonly (readonly Member[])[]

const over = (layers: Layers) => filesOf(...layers.map(tarOf))

async function nodeOf(layers: Layers, path: string): Promise<FileNode> {
  const node = await over(layers).lookUp(path)
  if (node === null) throw new Error(`${path} is not there`)
  return node
}

/** Image specification, layer.md; where it is silent, what containerd does. */
describe('layers over each other', () => {
  const cases: readonly [string, Layers, Readonly<Record<string, string>>][] = [
    ['one', [[folder('a'), file('a/b', '1')]], { '/a': 'directory', '/a/b': '1' }],
    ['a file over a file', [[file('a', '1')], [file('a', '2')]], { '/a': '2' }],
    ['the last of two entries', [[file('a', '1'), file('a', '2')]], { '/a': '2' }],
    [
      'a directory over a directory keeps what is in it',
      [
        [folder('a'), file('a/b', '1')],
        [folder('a'), file('a/c', '2')],
      ],
      { '/a': 'directory', '/a/b': '1', '/a/c': '2' },
    ],
    ['a file over a directory', [[folder('a'), file('a/b', '1')], [file('a', '2')]], { '/a': '2' }],
    ['a directory over a file', [[file('a', '1')], [folder('a')]], { '/a': 'directory' }],
    [
      'a directory over a link',
      [
        [folder('b'), link('a', 'b')],
        [folder('a'), file('a/x', '1')],
      ],
      {
        '/a': 'directory',
        '/a/x': '1',
        '/b': 'directory',
      },
    ],
    ['a link over a directory', [[file('a/x', '1')], [link('a', 'b')]], { '/a': '-> b' }],
    ['a whiteout', [[file('a', '1'), file('b', '2')], [gone('a')]], { '/b': '2' }],
    ['a whiteout of a directory', [[file('a/b/c', '1')], [gone('a/b')]], { '/a': 'directory' }],
    [
      'a whiteout of what is not there',
      [[file('a', '1')], [gone('x'), gone('y/z')]],
      { '/a': '1' },
    ],
    [
      'a whiteout through a link',
      [[file('b/c', '1'), link('a', 'b')], [gone('a/c')]],
      {
        '/a': '-> b',
        '/b': 'directory',
      },
    ],
    [
      'a whiteout hides nothing of its own layer, before or behind it',
      [
        [file('a', '1'), file('b', '1')],
        [file('a', '2'), gone('a'), gone('b'), file('b', '2')],
      ],
      { '/a': '2', '/b': '2' },
    ],
    [
      'a directory that is removed and made again',
      [
        [folder('a'), file('a/b', '1')],
        [gone('a'), folder('a'), file('a/c', '2')],
      ],
      { '/a': 'directory', '/a/c': '2' },
    ],
    [
      'the same with the whiteout behind it',
      [
        [folder('a'), file('a/b', '1')],
        [folder('a'), file('a/c', '2'), gone('a')],
      ],
      { '/a': 'directory', '/a/c': '2' },
    ],
    [
      'an opaque directory',
      [
        [folder('a'), file('a/b', '1'), file('a/c/d', '1')],
        [folder('a'), opaque('a'), file('a/e', '2')],
      ],
      { '/a': 'directory', '/a/e': '2' },
    ],
    [
      'an opaque directory that says so at its end',
      [
        [file('a/b', '1'), file('a/c/d', '1')],
        [file('a/c/e', '2'), opaque('a')],
      ],
      { '/a': 'directory', '/a/c': 'directory', '/a/c/e': '2' },
    ],
    [
      'an opaque root',
      [[file('a', '1')], [file('b', '2'), { name: '.wh..wh..opq' }]],
      { '/b': '2' },
    ],
    ['what aufs kept', [[file('.wh..wh.plnk/1.2', 'x'), file('.wh..wh.aufs', 'x')]], {}],
    ['a hard link', [[file('a', '1'), hardLink('b', 'a')]], { '/a': '1', '/b': '1' }],
    [
      'a hard link to a lower layer',
      [[file('a', '1')], [hardLink('b', '/a'), gone('a')]],
      {
        '/b': '1',
      },
    ],
    [
      'a hard link to a link',
      [[link('a', 'x'), hardLink('b', 'a')]],
      { '/a': '-> x', '/b': '-> x' },
    ],
    [
      'a hard link below a link',
      [[file('d/a', '1'), link('l', 'd'), hardLink('b', 'l/a')]],
      {
        '/b': '1',
        '/d': 'directory',
        '/d/a': '1',
        '/l': '-> d',
      },
    ],
    [
      'entries below a link land where it leads',
      [[folder('opt/app'), link('app', '/opt/app')], [file('app/x', '2')]],
      { '/app': '-> /opt/app', '/opt': 'directory', '/opt/app': 'directory', '/opt/app/x': '2' },
    ],
    [
      'a link never leads out of the root',
      [[link('up', '../../..'), file('up/x', '1')]],
      { '/up': '-> ../../..', '/x': '1' },
    ],
    [
      'a link to nothing is followed, and its target made',
      [[link('a', 'b/c'), file('a/x', '1')]],
      { '/a': '-> b/c', '/b': 'directory', '/b/c': 'directory', '/b/c/x': '1' },
    ],
    [
      'names that are written in other ways',
      [[file('./a', '1'), file('/b', '2'), file('c//./d', '3'), file('c/e/../f', '4')]],
      {
        '/a': '1',
        '/b': '2',
        '/c': 'directory',
        '/c/d': '3',
        '/c/f': '4',
      },
    ],
    ['a path from the root that leads above it', [[file('/../../a', '1')]], { '/a': '1' }],
    [
      'names with a newline and an escape',
      [[file('a\nb', '1'), file('\u001b[31mc', '2')]],
      {
        '/a\nb': '1',
        '/\u001b[31mc': '2',
      },
    ],
    [
      'a file whose name ends with a slash',
      [[file('a/'), file('a/b', '1')]],
      {
        '/a': 'directory',
        '/a/b': '1',
      },
    ],
    [
      'devices and pipes',
      [
        [
          { name: 'c', type: '3' },
          { name: 'b', type: '4' },
          { name: 'p', type: '6' },
        ],
      ],
      { '/b': 'block-device', '/c': 'character-device', '/p': 'pipe' },
    ],
    ['nothing', [[]], {}],
    [
      'prototypes',
      [[file('__proto__/constructor', '1')]],
      {
        ['/__proto__']: 'directory',
        '/__proto__/constructor': '1',
      },
    ],
  ]
  test.each(cases)('%s', async (_name, layers, expected) => {
    const files = over(layers)
    expect(await contents(files)).toEqual(expected)
    for (const node of await everything(files)) expect(await files.lookUp(node.path)).toEqual(node)
  })
})

describe('neighbours in an archive', () => {
  test('are told from each other by every byte of their directory', async () => {
    const names = [
      'd/e/x',
      'd/f/x',
      './d/f/y',
      'd/f/é',
      'd/é/z',
      'd/f/.z',
      'd/fx',
      'd/x/y',
      'x',
      'd/f',
    ]
    const members = names.map((name) => (name === 'd/f' ? folder(name) : file(name, name)))
    expect(await contents(over([members]))).toEqual({
      '/d': 'directory',
      '/d/e': 'directory',
      '/d/e/x': 'd/e/x',
      '/d/f': 'directory',
      '/d/f/.z': 'd/f/.z',
      '/d/f/x': 'd/f/x',
      '/d/f/y': './d/f/y',
      '/d/f/é': 'd/f/é',
      '/d/fx': 'd/fx',
      '/d/x': 'directory',
      '/d/x/y': 'd/x/y',
      '/d/é': 'directory',
      '/d/é/z': 'd/é/z',
      '/x': 'x',
    })
  })

  test('small and large ones in turn', async () => {
    const sizes = [0, 1, 511, 512, 4_096, 4_097, 16_384, 70_000, 0, 20_000, 3, 16_000, 9, 1]
    const members = sizes.map((size, index) => file(`f${index}`, `${index % 10}`.repeat(size)))
    const expected = sizes.map((size, index) => [`/f${index}`, `${index % 10}`.repeat(size)])
    expect(await contents(over([members]))).toEqual(Object.fromEntries(expected))
  })

  test('what was looked into is put over as well', async () => {
    const files = over([
      [file('d/a', '1'), file('d/e/b', '2'), hardLink('c', 'd/a'), file('d/a', '3')],
      [file('d/e', '4'), hardLink('f', 'd/a'), gone('d/a'), folder('d')],
    ])
    expect(await contents(files)).toEqual({
      '/c': '1',
      '/d': 'directory',
      '/d/e': '4',
      '/f': '3',
    })
  })
})

describe('what stands at a path', () => {
  test('is what the last layer says of it', async () => {
    const layers = [
      [folder('a', { mode: 0o700, uid: 5 })],
      [folder('a', { mode: 0o1777, uid: 7, gid: 8 })],
    ]
    expect(await nodeOf(layers, '/a')).toEqual({
      ...{ path: '/a', kind: 'directory', mode: 0o1777, uid: 7, gid: 8, size: 0, target: null },
      ...{ capability: null, layer: 1 },
    })
  })

  test('a directory that nobody names is of root, and everybody may look into it', async () => {
    const layers = [[file('a/b', '1', { uid: 7, mode: 0o4755 })]]
    expect(await nodeOf(layers, '/a')).toMatchObject({ mode: 0o755, uid: 0, gid: 0, layer: 0 })
    expect(await nodeOf(layers, '/a/b')).toMatchObject({ mode: 0o4755, uid: 7, size: 1 })
    expect(await nodeOf([[], [file('a/b', '1')]], '/a')).toMatchObject({ layer: 1 })
  })

  test('the root may be named too', async () => {
    expect(await nodeOf([[folder('./', { mode: 0o711, uid: 3 })]], '/')).toMatchObject({
      mode: 0o711,
      uid: 3,
    })
    expect(await nodeOf([[file('a')]], '/')).toMatchObject({ mode: 0o755, kind: 'directory' })
  })

  test('a directory that was removed and is made again by what is below it is a new one', async () => {
    const layers = [
      [folder('a', { uid: 9 }), file('a/b')],
      [gone('a'), file('a/c')],
    ]
    expect(await nodeOf(layers, '/a')).toMatchObject({ uid: 0, layer: 1 })
  })

  test('capabilities are those of the file, wherever it is linked', async () => {
    const capability = Buffer.from([1, 0, 0, 2, 0, 0x20, 0, 0])
    const pax = { 'SCHILY.xattr.security.capability': capability }
    const layers = [[file('a', '1', { pax }), hardLink('b', 'a')]]
    expect(Buffer.from((await nodeOf(layers, '/b')).capability ?? [])).toEqual(capability)
  })

  test('a hard link says whose the file is, under both names', async () => {
    const layers = [
      [file('a', '1', { mode: 0o600 }), { ...hardLink('b', 'a'), mode: 0o755, uid: 3 }],
    ]
    for (const path of ['/a', '/b']) {
      expect(await nodeOf(layers, path)).toMatchObject({ mode: 0o755, uid: 3 })
    }
  })

  test('names that are no text stay apart', async () => {
    const names = [Buffer.from([0x61, 0xff]), Buffer.from([0x61, 0xfe]), Buffer.from('aÿ')]
    const nodes = await everything(over([names.map((name) => ({ name }))]))
    expect(nodes.map(({ path }) => path)).toEqual(['/aÿ', '/a\udcfe', '/a\udcff'])
  })
})

describe('looking for paths', () => {
  const layers: Layers = [
    [
      ...[
        folder('usr/bin'),
        file('usr/bin/tool', 'x'),
        link('bin', 'usr/bin'),
        link('t', '/bin/./tool'),
      ],
      ...[link('a', 'b'), link('b', 'a'), link('out', '../../../usr'), link('empty', 'x')],
    ],
  ]

  test('follows links as a kernel does', async () => {
    const files = over(layers)
    expect(await files.resolve('/t')).toMatchObject({
      kind: 'found',
      node: { path: '/usr/bin/tool' },
    })
    expect(await files.resolve('/out/bin/tool')).toMatchObject({ node: { path: '/usr/bin/tool' } })
    expect(await files.resolve('/a')).toMatchObject({ kind: 'loop' })
    expect(await files.resolve('/empty')).toEqual({ kind: 'missing', path: '/x' })
    expect(await files.resolve('/t/x')).toEqual({ kind: 'not-a-directory', path: '/usr/bin/tool' })
    expect(await files.lookUp('/t')).toMatchObject({
      kind: 'link',
      path: '/t',
      target: '/bin/./tool',
    })
    expect(await files.lookUp('/bin/tool')).toMatchObject({ path: '/usr/bin/tool' })
    expect(await files.lookUp('/nothing')).toBeNull()
  })

  test('lists a directory by name, behind links, and nothing else', async () => {
    const files = over([[...(layers[0] ?? []), file('usr/bin/b'), file('usr/bin/a')]])
    const names = (await files.list('/bin'))?.map(({ path }) => path)
    expect(names).toEqual(['/usr/bin/a', '/usr/bin/b', '/usr/bin/tool'])
    expect(await files.list('/usr/bin/tool')).toBeNull()
    expect(await files.list('/nothing')).toBeNull()
    const nodes = await walked(files, '/out')
    expect(nodes.map(({ path }) => path).sort()).toEqual([
      '/usr/bin',
      '/usr/bin/a',
      '/usr/bin/b',
      '/usr/bin/tool',
    ])
    expect(await walked(files, '/nothing')).toEqual([])
  })

  test('reads parts of files, and nothing of others', async () => {
    const files = over([[file('a', 'abcdef'), folder('d')]])
    const node = await files.lookUp('/a')
    const directory = await files.lookUp('/d')
    if (node === null || directory === null) throw new Error('both are there')
    const read = async (offset: number, length: number) =>
      Buffer.from(await files.read(node, { offset, length })).toString()
    expect(await read(1, 2)).toBe('bc')
    expect(await read(4, 100)).toBe('ef')
    expect(await read(6, 1)).toBe('')
    expect(await read(100, 1)).toBe('')
    expect(await files.read(directory, { offset: 0, length: 9 })).toHaveLength(0)
    expect(await files.elf(directory)).toEqual({ kind: 'other' })
  })
})

describe('what no engine unpacks is refused', () => {
  const refused: readonly [string, Layers, RegExp][] = [
    [
      'a path out of the image',
      [[file('a/../../b')]],
      /the layer a\.tar holds "a\/\.\.\/\.\.\/b", which leads out/,
    ],
    ['a hard link to nothing', [[hardLink('a', 'b')]], /links "a" to "b", which is not there/],
    ['hard links in a circle', [[hardLink('a', 'b'), hardLink('b', 'a')]], /which is not there/],
    [
      'a hard link to itself',
      [[file('a'), hardLink('a', 'a')]],
      /links "a" to "a", which is not there/,
    ],
    ['a hard link to a directory', [[folder('a'), hardLink('b', 'a')]], /which is a directory/],
    [
      'a file below a file',
      [[file('a'), file('a/b')]],
      /holds a file below "a", which is no directory/,
    ],
    [
      'a file below links in a circle',
      [[link('a', 'b'), link('b', 'a'), file('a/x')]],
      /links lead in a circle/,
    ],
    ['a whiteout of no name', [[file('a/.wh.')], []], /which is no name/],
    ['a whiteout of what is above', [[file('a/.wh...')]], /which is no name/],
    ['an entry of no kind', [[{ name: 'a', type: 'Z' }]], /of a kind that no engine takes/],
  ]
  test.each(refused)('%s', async (_name, layers, message) => {
    const error = await refusalOf(over(layers).lookUp('/'))
    expect(error.message).toMatch(message)
    expect(error.kind).toBe('input')
  })

  test('every later question is refused as well', async () => {
    const files = over([[hardLink('a', 'b')]])
    await refusalOf(files.lookUp('/'))
    await refusalOf(files.resolve('/b'))
    await files.close()
  })
})
