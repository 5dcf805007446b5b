import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openReadableImage } from '../../../src/image/read/open.ts'
import type { ReadOptions } from '../../../src/image/read/open.ts'
import type { ReadableImage } from '../../../src/image/readable-image.ts'
import { never, refusalOf, testClient } from '../../registry/support/client.ts'
import { storeImage, storeManifest, testIndex } from '../../registry/support/images.ts'
import type { TestImage } from '../../registry/support/images.ts'
import { startRegistry } from '../../registry/support/test-registry.ts'
import type { TestRegistry } from '../../registry/support/test-registry.ts'
import { blobsOf, pack, tagged, writeDockerArchive, writeLayout } from '../support.ts'
import { file, folder, gone, hardLink, link, tarOf } from '../support/layers.ts'
import { contents, everything } from '../support/open-layers.ts'
import { imageOf, readOptions } from '../support/read-images.ts'
import type { Compression } from '../support/read-images.ts'

let directory: string
let registry: TestRegistry
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'canary-read-'))
  registry = await startRegistry()
})
afterAll(async () => {
  rmSync(directory, { recursive: true })
  await registry.close()
})
let count = 0
const fresh = () => `${(count += 1)}`
const at = (name: string) => join(directory, name)

const tars = [
  tarOf([
    ...[folder('bin'), file('bin/sh', '\u007fELF and more', { mode: 0o755 }), link('sh', 'bin/sh')],
    ...[file('etc/passwd', 'root:x:0:0\n'), file('old', '1'), file('big', 'b'.repeat(300_000))],
  ]),
  tarOf([
    gone('old'),
    file('new', '2', { uid: 7 }),
    { ...hardLink('bin/ash', 'bin/sh'), mode: 0o755 },
  ]),
]
const configuration = {
  created: '2026-01-02T03:04:05Z',
  config: {
    ...{ User: '1000', Env: ['PATH=/bin', 'PATH=/sbin'], Entrypoint: ['sh'], Cmd: ['-c'] },
    ...{ Labels: { a: 'b', n: 1 }, ExposedPorts: { '80/tcp': {} }, WorkingDir: '/srv' },
  },
  history: [
    { created_by: 'FROM scratch' },
    { created_by: 'ENV PATH=/bin', empty_layer: true },
    { created_by: 'RUN rm old' },
  ],
}
const words = { configuration }

const open = (written: string, rest: Partial<ReadOptions> = {}) =>
  openReadableImage(written, readOptions(directory, rest), never)

function layoutOf(image: TestImage): string {
  const name = fresh()
  writeLayout(at(name), blobsOf(image), [image.manifest.descriptor])
  return name
}

function archiveOf(image: TestImage, ...flags: readonly string[]): string {
  const name = fresh()
  writeDockerArchive(at(name), [{ image, tags: ['app:1'] }])
  pack(at(name), at(`${name}.tar`), ...flags)
  return `${name}.tar`
}

function pushed(image: TestImage): { written: string; rest: Partial<ReadOptions> } {
  const name = `app-${fresh()}`
  storeImage(registry.repository(name), image, '1')
  return { written: `${registry.host}/${name}:1`, rest: { client: testClient([registry.host]) } }
}

/** Every place that an image is read from. */
const sources: readonly [string, Compression, (image: TestImage) => Promise<ReadableImage>][] = [
  ['a docker archive', 'none', (image) => open(`docker-archive:${archiveOf(image)}`)],
  [
    'a docker archive with gzip inside',
    'gzip',
    (image) => open(`docker-archive:${archiveOf(image)}`),
  ],
  [
    'a docker archive with zstd inside',
    'zstd',
    (image) => open(`docker-archive:${archiveOf(image)}`),
  ],
  [
    'a docker archive that is compressed',
    'none',
    (image) => open(`docker-archive:${archiveOf(image, '-z')}`),
  ],
  ['a layout', 'none', (image) => open(`oci-layout:${layoutOf(image)}`)],
  ['a layout with gzip', 'gzip', (image) => open(`oci-layout:${layoutOf(image)}`)],
  ['a layout with zstd', 'zstd', (image) => open(`oci-layout:${layoutOf(image)}`)],
  [
    'a layout in an archive',
    'gzip',
    (image) => {
      const name = layoutOf(image)
      pack(at(name), at(`${name}.tar`))
      return open(`oci-archive:${name}.tar`)
    },
  ],
  ...(['none', 'gzip', 'zstd'] as const).map(
    (compression): [string, Compression, (image: TestImage) => Promise<ReadableImage>] => [
      `a registry, ${compression}`,
      compression,
      (image) => {
        const { written, rest } = pushed(image)
        return open(written, rest)
      },
    ],
  ),
]

describe('one image, wherever it is read', () => {
  test.each(sources)('%s', async (_name, compression, openIt) => {
    const image = imageOf(tars, { ...words, compression })
    const read = await openIt(image)
    expect(read).toMatchObject({
      ...{ id: image.config.descriptor.digest, user: '1000', created: '2026-01-02T03:04:05Z' },
      ...{ platform: { os: 'linux', architecture: 'amd64', variant: '' } },
      configuration: {
        ...{ entrypoint: ['sh'], command: ['-c'], env: ['PATH=/sbin'], workingDirectory: '/srv' },
        exposedPorts: [{ port: 80, protocol: 'tcp' }],
      },
    })
    expect([...read.labels]).toEqual([['a', 'b']])
    expect(read.layers.map(({ createdBy }) => createdBy)).toEqual(['FROM scratch', 'RUN rm old'])
    expect(read.layers.map(({ size }) => size)).toEqual(
      image.layers.map(({ descriptor }) => descriptor.size),
    )
    const found = await contents(read.files)
    expect(found).toEqual({
      ...{ '/bin': 'directory', '/bin/sh': '\u007fELF and more', '/bin/ash': '\u007fELF and more' },
      ...{ '/etc': 'directory', '/etc/passwd': 'root:x:0:0\n', '/new': '2', '/sh': '-> bin/sh' },
      '/big': 'b'.repeat(300_000),
    })
    const nodes = await everything(read.files)
    expect(nodes.map(({ path, mode, uid, layer }) => [path, mode, uid, layer])).toEqual([
      ...[
        ['/big', 0o644, 0, 0],
        ['/bin', 0o755, 0, 0],
        ['/bin/ash', 0o755, 0, 1],
      ],
      ...[
        ['/bin/sh', 0o755, 0, 0],
        ['/etc', 0o755, 0, 0],
        ['/etc/passwd', 0o644, 0, 0],
      ],
      ...[
        ['/new', 0o644, 7, 1],
        ['/sh', 0o777, 0, 0],
      ],
    ])
    const program = await read.files.resolve('/sh')
    if (program.kind !== 'found') throw new Error('it is there')
    expect(await read.files.elf(program.node)).toMatchObject({ kind: 'broken' })
    await read.close()
    await read.close()
  })
})

describe('which image', () => {
  const amd64 = imageOf([tarOf([file('amd64')])])
  const arm64 = imageOf([tarOf([file('arm64')])], { platform: 'linux/arm64' })
  const index = testIndex({ 'linux/amd64': amd64, 'linux/arm64': arm64 })

  test('the one of a platform, in a layout and in a registry', async () => {
    const name = fresh()
    writeLayout(at(name), [index, ...blobsOf(amd64), ...blobsOf(arm64)], [tagged(index, '1')])
    const store = registry.repository('many')
    storeImage(store, amd64)
    storeImage(store, arm64)
    storeManifest(store, index, '1')
    const places = [`oci-layout:${name}`, `${registry.host}/many:1`]
    for (const written of places) {
      const rest = { client: testClient([registry.host]), platform: 'linux/arm64' }
      const image = await open(written, rest)
      expect(Object.keys(await contents(image.files))).toEqual(['/arm64'])
      expect(image.digest).toBe(arm64.manifest.descriptor.digest)
      await image.close()
      const missing = await refusalOf(open(written, { ...rest, platform: 'linux/s390x' }))
      expect(missing.message).toMatch(
        /is for linux\/amd64, linux\/arm64, and linux\/s390x is asked for/,
      )
    }
  })

  test('an index that lies about the platform of an image', async () => {
    const store = registry.repository('lies')
    storeImage(store, amd64)
    storeManifest(store, testIndex({ 'linux/arm64': amd64 }), '1')
    const rest = { client: testClient([registry.host]), platform: 'linux/arm64' }
    const error = await refusalOf(open(`${registry.host}/lies:1`, rest))
    expect(error.message).toMatch(/is for linux\/amd64, and linux\/arm64 is asked for/)
  })

  test('one that nobody may be asked for', async () => {
    expect((await refusalOf(open('app:1'))).message).toMatch(/no registry is to be asked for it/)
  })
})

describe('a manifest that lies about its layers', () => {
  const refusal = async (image: ReadableImage) => {
    const error = await refusalOf(image.files.lookUp('/'))
    await image.close()
    return error.message
  }

  test.each<[Compression]>([['gzip'], ['zstd']])(
    'another archive than its diff_id names, %s',
    async (compression) => {
      const diffIds = [`sha256:${'a'.repeat(64)}`]
      const image = imageOf([tarOf([file('a')])], { compression, diffIds })
      const { written, rest } = pushed(image)
      for (const read of [await open(`oci-layout:${layoutOf(image)}`), await open(written, rest)]) {
        expect(await refusal(read)).toMatch(
          /holds sha256:[0-9a-f]{64}, not sha256:a{64} as the image's configuration says/,
        )
      }
    },
  )

  test('content that is not what its digest names', async () => {
    const image = imageOf([tarOf([file('a')])], { compression: 'gzip' })
    const other = imageOf([tarOf([file('b')])], { compression: 'gzip' })
    const [layer, instead] = [image.layers[0], other.layers[0]]
    if (layer === undefined || instead === undefined) throw new Error('each has one layer')
    const name = layoutOf(image)
    writeFileSync(at(`${name}/blobs/${layer.descriptor.digest.replace(':', '/')}`), instead.bytes)
    const message = await open(`oci-layout:${name}`).then(refusal, (error: unknown) =>
      String(error),
    )
    expect(message).toMatch(/hashes to sha256:|descriptor names/)
  })

  test('content that is shorter or longer than it says', async () => {
    for (const compression of ['none', 'gzip'] as const) {
      const image = imageOf([tarOf([file('a')])], { compression })
      const name = layoutOf(image)
      const [layer] = image.layers
      const path = at(`${name}/blobs/${layer?.descriptor.digest.replace(':', '/') ?? ''}`)
      const bytes = readFileSync(path)
      truncateSync(path, bytes.length - 1)
      expect((await refusalOf(open(`oci-layout:${name}`))).message).toMatch(
        /bytes, not the \d+ that its descriptor names/,
      )
      writeFileSync(path, Buffer.concat([bytes, Buffer.alloc(1)]))
      expect((await refusalOf(open(`oci-layout:${name}`))).message).toMatch(
        /that its descriptor names/,
      )
    }
  })

  test('a layer that is missing', async () => {
    const image = imageOf([tarOf([file('a')])])
    const name = layoutOf(image)
    rmSync(at(`${name}/blobs/${image.layers[0]?.descriptor.digest.replace(':', '/') ?? ''}`))
    expect((await refusalOf(open(`oci-layout:${name}`))).message).toMatch(
      /the layer sha256:.* of the layout .* is not there/,
    )
    const { written, rest } = pushed(image)
    registry
      .repository(written.split('/')[1]?.split(':')[0] ?? '')
      .blobs.delete(image.layers[0]?.descriptor.digest ?? '')
    const error = await refusalOf((await open(written, rest)).files.lookUp('/'))
    expect(error.message).toMatch(/404|not there|unknown/i)
  })

  test('another number of diff_ids', async () => {
    const image = imageOf([tarOf([file('a')])], { diffIds: [] })
    expect((await refusalOf(open(`oci-layout:${layoutOf(image)}`))).message).toMatch(
      /has 0 diff_ids for 1 layers/,
    )
    const broken = imageOf([tarOf([file('a')])], { diffIds: ['sha256:x'] })
    expect((await refusalOf(open(`oci-layout:${layoutOf(broken)}`))).message).toMatch(
      /a diff_id that is no digest/,
    )
  })
})

test('an image without a configuration of its own says nothing', async () => {
  const image = await open(`oci-layout:${layoutOf(imageOf([tarOf([])]))}`)
  expect(image).toMatchObject({
    user: '',
    created: null,
    configuration: { entrypoint: [], env: [] },
  })
  expect(image.labels.size).toBe(0)
  expect(image.layers).toMatchObject([{ createdBy: null }])
  await image.close()
})
