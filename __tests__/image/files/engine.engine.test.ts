/** What an engine tells of an image's files is what its layers say. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Engine } from '../../../src/engine/engine.ts'
import type { FileNode, ImageFiles } from '../../../src/image/files/image-files.ts'
import { openLocalImage } from '../../../src/image/local-image.ts'
import { openReadableImage } from '../../../src/image/read/open.ts'
import type { ReadableImage } from '../../../src/image/readable-image.ts'
import { imageFileLimits } from '../../../src/limits.ts'
import { pack, writeDockerArchive } from '../support.ts'
import { file, folder, gone, hardLink, link, tarOf } from '../support/layers.ts'
import { contents, everything } from '../support/open-layers.ts'
import { imageOf, readOptions } from '../support/read-images.ts'
import { connect, engines, never, removeImage } from '../../support/engines.ts'

const capability = Buffer.from([1, 0, 0, 2, 0, 0x20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
const many = Array.from({ length: 30 }, (_, index) => file(`srv/many/${index}`, `text ${index}`))
const tars = [
  tarOf([
    ...[folder('bin'), file('bin/tool', `\u007fELF${'x'.repeat(100_000)}`, { mode: 0o4755 })],
    ...[
      { ...hardLink('bin/other', 'bin/tool'), mode: 0o4755 },
      link('sbin', 'bin'),
      link('abs', '/bin/tool'),
      link('a', 'b'),
      link('b', 'a'),
    ],
    ...[link('out', '../../../bin'), link('nowhere', 'gone/away'), file('old', '1')],
    file('bin/ping', 'ping', { pax: { 'SCHILY.xattr.security.capability': capability } }),
    ...[
      folder('etc'),
      file('etc/passwd', 'root:x:0:0\n'),
      folder('etc/conf.d', { mode: 0o750, gid: 5 }),
    ],
    ...[
      file('etc/conf.d/b', 'b'),
      file('etc/conf.d/a', 'a'),
      folder('etc/conf.d/deep'),
      file('etc/conf.d/deep/x'),
    ],
    ...[
      file('big', 'b'.repeat(300_000)),
      folder('tmp', { mode: 0o1777 }),
      folder('srv'),
      folder('srv/many'),
    ],
    ...many,
  ]),
  tarOf([gone('old'), file('srv/new', '2', { uid: 7, gid: 8, mode: 0o640 })]),
]

describe.each(engines)('files of an image, by $name', ({ name, address }) => {
  const reference = `canary-test/files-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${process.pid}:1`
  const labels = { 'canary-test.files': String(process.pid) }
  let engine: Engine
  let directory: string
  let layers: ReadableImage
  let opened: ReadableImage

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'canary-files-'))
    engine = await connect(address)
    const { architecture } = await engine.identity.describe(never)
    const image = imageOf(tars, {
      platform: `linux/${architecture === 'x86_64' ? 'amd64' : architecture}`,
      configuration: { created: '2026-01-02T03:04:05Z', config: { User: '5', Labels: { a: 'b' } } },
    })
    writeDockerArchive(join(directory, 'image'), [{ image, tags: [reference] }])
    pack(join(directory, 'image'), join(directory, 'image.tar'))
    const source = { type: 'docker-archive', written: '', path: 'image.tar', tag: null } as const
    const local = await openLocalImage(source, { cwd: directory, platform: null, signal: never })
    await engine.images.load?.(local.openArchive([reference]), never)
    await local.close()
    layers = await openReadableImage('docker-archive:image.tar', readOptions(directory), never)
  })
  afterAll(async () => {
    await layers.close()
    await removeImage(address, reference)
    engine.close()
    await rm(directory, { recursive: true })
  })
  const open = async () => {
    opened = await openReadableImage(reference, readOptions(directory, { engine, labels }), never)
    return opened.files
  }
  const left = async () => await engine.containers.list(labels, never)
  /** Apart from the layer, which a container does not tell. */
  const bare = (node: FileNode | null) =>
    node === null
      ? null
      : { ...node, layer: null, capability: node.capability && [...node.capability] }

  test('says what the image is, without a container', async () => {
    await open()
    expect(opened).toMatchObject({ source: 'engine', user: '5', platform: { os: 'linux' } })
    expect([...opened.labels]).toEqual([['a', 'b']])
    expect(Date.parse(opened.created ?? '')).toBe(Date.parse('2026-01-02T03:04:05Z'))
    await opened.close()
    expect(await left()).toEqual([])
  })

  const paths = [
    ...[
      '/',
      '/bin',
      '/bin/tool',
      '/sbin/tool',
      '/abs',
      '/out/tool',
      '/nowhere',
      '/old',
      '/bin/ping',
      '/tmp',
    ],
    ...['/etc/conf.d', '/srv/new', '/bin/other', '/bin/tool/x', '/.dockerenv', '/nothing', '/a'],
  ]

  async function expectSame(files: ImageFiles, path: string): Promise<void> {
    const [own, other] = [await files.lookUp(path), await layers.files.lookUp(path)]
    expect([path, bare(own)]).toEqual([path, bare(other)])
    const [found, expected] = [await files.resolve(path), await layers.files.resolve(path)]
    const plain = (one: typeof found) => (one.kind === 'found' ? bare(one.node) : one)
    if (expected.kind === 'loop') expect([path, found.kind]).toEqual([path, 'loop'])
    else expect([path, plain(found)]).toEqual([path, plain(expected)])
  }

  test('gives the same answers for each path, one by one', async () => {
    const files = await open()
    for (const path of paths) await expectSame(files, path)
    expect((await left()).length).toBe(1)
    await opened.close()
    await opened.close()
    expect(await left()).toEqual([])
  })

  test('and beyond some files, which are read at once (limit: imageFileLimits.engineLooks)', async () => {
    const files = await open()
    const counted = new Set<string>()
    for (const { name } of many) {
      await expectSame(files, `/${String(name)}`)
      counted.add(String(name))
    }
    expect(counted.size).toBeGreaterThan(imageFileLimits.engineLooks)
    for (const path of paths) await expectSame(files, path)
    await opened.close()
  })

  test('lists, reads and streams the same', async () => {
    const files = await open()
    const names = (nodes: readonly FileNode[] | null) => nodes?.map(bare) ?? null
    for (const path of ['/etc/conf.d', '/sbin', '/abs', '/nothing']) {
      expect([path, names(await files.list(path))]).toEqual([
        path,
        names(await layers.files.list(path)),
      ])
    }
    const node = await files.lookUp('/big')
    const tool = await files.lookUp('/bin/tool')
    if (node === null || tool === null) throw new Error('both are there')
    const part = await files.read(node, { offset: 299_990, length: 100 })
    expect(Buffer.from(part).toString()).toBe('b'.repeat(10))
    let size = 0
    for await (const piece of files.stream(node)) size += piece.length
    expect(size).toBe(300_000)
    expect(await files.elf(tool)).toEqual(await layers.files.elf(tool))
    await opened.close()
    expect(await left()).toEqual([])
  })

  test('walks through the same files', async () => {
    const files = await open()
    const own = await contents(files)
    const expected = await contents(layers.files)
    // What engines put into every container stands beside.
    expect(own).toMatchObject(expected)
    const extra = Object.keys(own).filter((path) => !(path in expected))
    expect(extra.filter((path) => !/^\/(?:dev|proc|sys|run|var)(?:\/|$)/.test(path))).toEqual([])
    const nodes = (await everything(files)).filter(({ path }) => path in expected)
    expect(nodes.map(bare)).toEqual((await everything(layers.files)).map(bare))
    await opened.close()
  })
})
