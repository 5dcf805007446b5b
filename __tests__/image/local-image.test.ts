import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { fetchArtifact } from '../../src/compatibility/artifact/fetch.ts'
import type { LocalImage } from '../../src/image/local-image.ts'
import { openLocalImage } from '../../src/image/local-image.ts'
import { parseImageSource } from '../../src/image/source.ts'
import { archiveLimits } from '../../src/limits.ts'
import { formatPlatform, parsePlatform } from '../../src/registry/platform.ts'
import { never, refusalOf } from '../registry/support/client.ts'
import { content, testArtifact, testImage, testIndex, types } from '../registry/support/images.ts'
import type { TestContent, TestImage } from '../registry/support/images.ts'
import { blobsOf, pack, tagged, writeDockerArchive, writeLayout } from './support.ts'
import type { Listed } from './support.ts'

let directory: string
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'canary-image-'))
})
afterAll(() => {
  rmSync(directory, { recursive: true })
})
let count = 0
const fresh = () => `${(count += 1)}`
const at = (name: string) => join(directory, name)

const amd64 = parsePlatform('linux/amd64', '')
const arm64 = parsePlatform('linux/arm64', '')
const one = testImage('linux/amd64', [
  Buffer.alloc(2048, 1),
  Buffer.alloc(512, 2),
  Buffer.alloc(2048, 1),
])
const other = testImage('linux/arm64')
const index = testIndex({ 'linux/amd64': one, 'linux/arm64': other })

function openImage(
  words: string,
  platform: typeof amd64 | null = null,
  preferred = amd64,
): Promise<LocalImage> {
  const source = parseImageSource(words)
  if (source.type === 'reference') throw new Error('a local image is meant')
  return openLocalImage(source, { cwd: directory, platform, preferred, signal: never })
}

/** The archive for the engine, unpacked by the system's tar. */
async function unpack(
  image: LocalImage,
  tags: readonly string[] = [],
): Promise<{
  manifest: { Config: string; RepoTags: string[]; Layers: string[] }[]
  read: (name: string) => Buffer
}> {
  const path = at(`${fresh()}.tar`)
  writeFileSync(path, await buffer(image.openArchive(tags)))
  const read = (name: string) => execFileSync('tar', ['-xOf', path, name])
  return { manifest: JSON.parse(read('manifest.json').toString()) as never, read }
}

async function expectImage(image: LocalImage, expected: TestImage): Promise<void> {
  expect(image.id).toBe(expected.config.descriptor.digest)
  const { manifest, read } = await unpack(image)
  expect(manifest).toHaveLength(1)
  const [entry] = manifest
  expect(read(entry?.Config ?? '')).toEqual(expected.config.bytes)
  expect(entry?.RepoTags).toEqual([])
  expect(entry?.Layers.map((name) => read(name).toString('hex'))).toEqual(
    expected.layers.map((layer) => layer.bytes.toString('hex')),
  )
  await image.close()
}

describe('oci-layout', () => {
  test('one image', async () => {
    const name = fresh()
    writeLayout(at(name), blobsOf(one), [one.manifest.descriptor])
    const image = await openImage(`oci-layout:${name}`)
    expect(image.manifestDigest).toBe(one.manifest.descriptor.digest)
    expect(formatPlatform(image.platform)).toBe('linux/amd64')
    await expectImage(image, one)
  })

  test('the image of a platform in an index', async () => {
    const name = fresh()
    writeLayout(at(name), [index, ...blobsOf(one), ...blobsOf(other)], [index.descriptor])
    await expectImage(await openImage(`oci-layout:${name}`, arm64), other)
    await expectImage(await openImage(`oci-layout:${name}`, amd64), one)
    const missing = await refusalOf(
      openImage(`oci-layout:${name}`, parsePlatform('linux/s390x', '')),
    )
    expect(missing.message).toMatch(
      /is for linux\/amd64, linux\/arm64, and linux\/s390x is asked for/,
    )
  })

  describe('several platforms', () => {
    const attestation = content(types.manifest, {
      schemaVersion: 2,
      mediaType: types.manifest,
      config: content(types.config, { os: 'unknown', architecture: 'unknown' }).descriptor,
      layers: [],
    })
    const attested = {
      ...attestation.descriptor,
      platform: { os: 'unknown', architecture: 'unknown' },
      annotations: { 'vnd.docker.reference.type': 'attestation-manifest' },
    }
    const entry = (image: TestImage, more: object = {}): Listed => ({
      ...image.manifest.descriptor,
      ...more,
    })
    const forPlatform = (architecture: string) => ({ platform: { os: 'linux', architecture } })
    const indexOf = (...manifests: readonly object[]) =>
      content(types.index, { schemaVersion: 2, mediaType: types.index, manifests })
    const blobs = [attestation, ...blobsOf(one), ...blobsOf(other)]
    const [first, second] = [entry(other, forPlatform('arm64')), entry(one, forPlatform('amd64'))]
    const named = { annotations: { 'org.opencontainers.image.ref.name': 'v1' } }
    const whole = indexOf(first, second, attested)
    const nested = indexOf(indexOf(first, second).descriptor)
    const half = indexOf(first)

    const forms: readonly (readonly [string, readonly Listed[], readonly TestContent[]])[] = [
      ['in an index, with attestations', [whole.descriptor], [whole]],
      ['in index.json itself', [first, second], []],
      ['in index.json itself, which does not tell them', [entry(other), entry(one)], []],
      [
        'in index.json itself, under one name',
        [
          { ...first, ...named },
          { ...second, ...named },
        ],
        [],
      ],
      ['in index.json itself, with attestations', [first, second, attested], []],
      ['in an index of indexes', [nested.descriptor], [nested, indexOf(first, second)]],
      ['in an index beside an image', [half.descriptor, second], [half]],
    ]
    test.each(forms)('%s', async (_what, listed, more) => {
      const name = fresh()
      writeLayout(at(name), [...blobs, ...more], listed)
      const layout = `oci-layout:${name}`
      await expectImage(await openImage(layout), one)
      await expectImage(await openImage(layout, null, arm64), other)
      await expectImage(await openImage(layout, arm64), other)
      const missing = await refusalOf(openImage(layout, parsePlatform('linux/s390x', '')))
      expect(missing.message).toMatch(
        /is for linux\/arm64, linux\/amd64, and linux\/s390x is asked for/,
      )
    })

    test('of which only one was saved', async () => {
      const name = fresh()
      writeLayout(at(name), [whole, ...blobsOf(other)], [whole.descriptor])
      await expectImage(await openImage(`oci-layout:${name}`), other)
      expect((await refusalOf(openImage(`oci-layout:${name}`, amd64))).message).toMatch(
        /is for linux\/arm64, and linux\/amd64 is asked for/,
      )
    })

    test('and an artifact that its entry does not call one', async () => {
      const name = fresh()
      const artifact = testArtifact({ subject: one.manifest.descriptor, spec: 'x' })
      const all = [...blobs, artifact.manifest, artifact.spec]
      writeLayout(at(name), all, [entry(other), entry(one), artifact.manifest.descriptor])
      await expectImage(await openImage(`oci-layout:${name}`), one)
    })

    test('two images for one platform are not one image', async () => {
      const name = fresh()
      const twin = testImage('linux/amd64', [Buffer.alloc(512, 7)])
      writeLayout(at(name), [...blobs, ...blobsOf(twin)], [entry(one), entry(twin), entry(other)])
      expect((await refusalOf(openImage(`oci-layout:${name}`))).message).toMatch(
        /holds 2 images for linux\/amd64: sha256:[0-9a-f]{64}, sha256:[0-9a-f]{64} \(its index\.json/,
      )
    })

    test('the name that BuildKit writes is read as a reference', async () => {
      const name = fresh()
      const of = (image: TestImage, reference: string) =>
        entry(image, { annotations: { 'io.containerd.image.name': reference } })
      writeLayout(at(name), blobs, [
        of(one, 'docker.io/library/app:1'),
        of(other, 'docker.io/library/app:2'),
      ])
      await expectImage(await openImage(`oci-layout:${name}:app:2`), other)
    })
  })

  test('one of several by its tag', async () => {
    const name = fresh()
    writeLayout(
      at(name),
      [...blobsOf(one), ...blobsOf(other)],
      [tagged(one.manifest, 'v1'), tagged(other.manifest, 'v2')],
    )
    await expectImage(await openImage(`oci-layout:${name}:v2`), other)
    expect((await refusalOf(openImage(`oci-layout:${name}`))).message).toMatch(
      /holds 2 images \(name one of them behind the path: v1, v2\)/,
    )
    expect((await refusalOf(openImage(`oci-layout:${name}:v3`))).message).toMatch(
      /does not hold v3/,
    )
  })

  test('a platform that the image is not for', async () => {
    const name = fresh()
    writeLayout(at(name), blobsOf(one), [one.manifest.descriptor])
    expect((await refusalOf(openImage(`oci-layout:${name}`, arm64))).message).toMatch(
      /is for linux\/amd64, and linux\/arm64 is asked for/,
    )
  })

  test('layers with gzip are passed on; with zstd they are unpacked', async () => {
    const plain = Buffer.alloc(100_000, 'z')
    const compressed = { gzip: gzipSync(plain), zstd: zstdCompressSync(plain) }
    for (const [kind, bytes] of Object.entries(compressed)) {
      const layer = content(`${types.layer}+${kind}`, bytes)
      const manifest = content(types.manifest, {
        schemaVersion: 2,
        mediaType: types.manifest,
        config: one.config.descriptor,
        layers: [layer.descriptor],
      })
      const name = fresh()
      writeLayout(at(name), [one.config, layer, manifest], [manifest.descriptor])
      const image = await openImage(`oci-layout:${name}`)
      const { manifest: packed, read } = await unpack(image)
      expect(read(packed[0]?.Layers[0] ?? '').equals(kind === 'gzip' ? bytes : plain)).toBe(true)
      await image.close()
    }
  })

  test('names for the engine', async () => {
    const name = fresh()
    writeLayout(at(name), blobsOf(one), [one.manifest.descriptor])
    const image = await openImage(`oci-layout:${name}`)
    expect((await unpack(image, ['canary/test:1'])).manifest[0]?.RepoTags).toEqual([
      'canary/test:1',
    ])
    expect((await unpack(image)).manifest[0]?.Layers[0]).toBe(
      (await unpack(image)).manifest[0]?.Layers[2],
    )
  })

  test('the same bytes every time', async () => {
    const name = fresh()
    writeLayout(at(name), blobsOf(one), [one.manifest.descriptor])
    const image = await openImage(`oci-layout:${name}`)
    const hash = async () =>
      createHash('sha256')
        .update(await buffer(image.openArchive([])))
        .digest('hex')
    expect(await hash()).toBe(await hash())
  })

  const broken: readonly (readonly [string, (path: string) => void, RegExp])[] = [
    [
      'no marker',
      (path) => {
        rmSync(join(path, 'oci-layout'))
      },
      /the file oci-layout of the layout .* is not there/,
    ],
    [
      'another version',
      (path) => {
        writeFileSync(join(path, 'oci-layout'), '{"imageLayoutVersion":"2.0.0"}')
      },
      /is no OCI layout of version 1: 2\.0\.0/,
    ],
    [
      'no index',
      (path) => {
        rmSync(join(path, 'index.json'))
      },
      /the index\.json of the layout .* is not there/,
    ],
    [
      'an index that is no JSON',
      (path) => {
        writeFileSync(join(path, 'index.json'), 'hunter2')
      },
      /the index\.json of .* is not a JSON object/,
    ],
    [
      'no images',
      (path) => {
        writeFileSync(join(path, 'index.json'), '{"manifests":[]}')
      },
      /holds 0 images/,
    ],
    [
      'an index that is too large',
      (path) => {
        writeFileSync(join(path, 'index.json'), Buffer.alloc(5e6, 0x20))
      },
      /at most 4194304 are read/,
    ],
  ]
  test.each(broken)('refuses a layout with %s', async (_name, damage, why) => {
    const name = fresh()
    writeLayout(at(name), blobsOf(one), [one.manifest.descriptor])
    damage(at(name))
    const error = await refusalOf(openImage(`oci-layout:${name}`))
    expect(error.message).toMatch(why)
    expect(error.message).not.toMatch(/hunter2/)
    expect(error.kind).toBe('input')
  })

  test('refuses content that is missing or is not what its digest names', async () => {
    const blob = (part: { descriptor: { digest: string } }, name: string) =>
      join(at(name), 'blobs', part.descriptor.digest.replace(':', '/'))
    for (const [part, why] of [
      [one.manifest, /the manifest sha256:.* of the layout .* (hashes to|is not there)/],
      [one.config, /the content sha256:.* of the layout .* (hashes to|is not there)/],
    ] as const) {
      const name = fresh()
      writeLayout(at(name), blobsOf(one), [one.manifest.descriptor])
      writeFileSync(blob(part, name), Buffer.alloc(part.bytes.length))
      expect((await refusalOf(openImage(`oci-layout:${name}`))).message).toMatch(why)
      rmSync(blob(part, name))
      expect((await refusalOf(openImage(`oci-layout:${name}`))).message).toMatch(why)
    }
    const name = fresh()
    writeLayout(at(name), blobsOf(one), [one.manifest.descriptor])
    const [layer] = one.layers
    if (layer === undefined) throw new Error('no layer')
    writeFileSync(blob(layer, name), Buffer.alloc(layer.bytes.length, 9))
    const image = await openImage(`oci-layout:${name}`)
    expect((await refusalOf(buffer(image.openArchive([])))).message).toMatch(
      /the layer sha256:.* hashes to/,
    )
  })
})

describe('oci-archive', () => {
  test('plain and compressed; what was unpacked is removed', async () => {
    const name = fresh()
    writeLayout(at(name), blobsOf(one), [one.manifest.descriptor])
    pack(at(name), at(`${name}.tar`))
    pack(at(name), at(`${name}.tar.gz`), '-z')
    await expectImage(await openImage(`oci-archive:${name}.tar`), one)
    const leftovers = () =>
      readdirSync(tmpdir()).filter((entry) => entry.startsWith('container-canary-')).length
    const before = leftovers()
    await expectImage(await openImage(`oci-archive:${name}.tar.gz`), one)
    expect(leftovers()).toBe(before)
  })

  test.each([
    ['xz', 'unxz', 'fd377a585a00'],
    ['bzip2', 'bunzip2', '425a6839'],
    ['lz4', 'unlz4', '04224d186440'],
    ['zip', 'unzip', '504b03041400'],
  ])('another compression is named: %s', async (name, tool, hex) => {
    writeFileSync(at(`${name}.tar`), Buffer.from(hex, 'hex'))
    expect((await refusalOf(openImage(`oci-archive:${name}.tar`))).message).toBe(
      `the archive ${name}.tar is compressed with ${name} (unpack it with ${tool} first: plain, gzip and zstd are read)`,
    )
  })

  test('zstd and gzip, in one piece or several, and with a frame to be skipped', async () => {
    const name = fresh()
    writeLayout(at(name), blobsOf(one), [one.manifest.descriptor])
    pack(at(name), at(`${name}.tar`))
    const bytes = readFileSync(at(`${name}.tar`))
    const parts = [bytes.subarray(0, 3000), bytes.subarray(3000)]
    const skipped = Buffer.from('5a2a4d18040000006e6f6e65', 'hex')
    const forms = {
      zstd: zstdCompressSync(bytes),
      'zstd-pieces': Buffer.concat(parts.map((part) => zstdCompressSync(part))),
      'zstd-skipped': Buffer.concat([skipped, zstdCompressSync(bytes)]),
      'gzip-pieces': Buffer.concat(parts.map((part) => gzipSync(part))),
    }
    for (const [form, packed] of Object.entries(forms)) {
      writeFileSync(at(`${name}.${form}`), packed)
      await expectImage(await openImage(`oci-archive:${name}.${form}`), one)
    }
  })

  test.each([
    ['gzip', gzipSync(Buffer.alloc(10_000)), /cannot be unpacked: .*unexpected end/],
    ['zstd', zstdCompressSync(Buffer.alloc(10_000)), /cannot be unpacked/],
  ])('%s that is damaged', async (_form, bytes, why) => {
    writeFileSync(at('damaged.tar'), bytes.subarray(0, bytes.length - 10))
    expect((await refusalOf(openImage('oci-archive:damaged.tar'))).message).toMatch(why)
  })
})

describe('docker-archive', () => {
  test('one image, plain and compressed', async () => {
    const name = fresh()
    writeDockerArchive(at(name), [{ image: one, tags: ['acme/app:1'] }])
    pack(at(name), at(`${name}.tar`))
    pack(at(name), at(`${name}.tgz`), '-z')
    for (const file of [`${name}.tar`, `${name}.tgz`]) {
      const image = await openImage(`docker-archive:${file}`)
      expect([image.manifestDigest, image.content]).toEqual([null, null])
      await expectImage(image, one)
    }
  })

  test('one of several by its name, as docker reads names', async () => {
    const name = fresh()
    writeDockerArchive(at(name), [
      { image: one, tags: ['app:latest', 'app:1'] },
      { image: other, tags: ['ghcr.io/acme/app:2'] },
      { image: other, tags: null },
    ])
    pack(at(name), at(`${name}.tar`))
    await expectImage(await openImage(`docker-archive:${name}.tar:docker.io/library/app`), one)
    await expectImage(await openImage(`docker-archive:${name}.tar:ghcr.io/acme/app:2`), other)
    expect((await refusalOf(openImage(`docker-archive:${name}.tar`))).message).toMatch(
      /holds 3 images \(name one of them behind the path: app:latest, app:1, ghcr/,
    )
    expect((await refusalOf(openImage(`docker-archive:${name}.tar:app:3`))).message).toMatch(
      /does not hold app:3/,
    )
  })

  test('layers that are links, as older versions of docker write equal ones', async () => {
    const name = fresh()
    writeDockerArchive(at(name), [{ image: one, tags: null }])
    const layer = `${one.layers[2]?.descriptor.digest.slice(7) ?? ''}/layer.tar`
    mkdirSync(join(at(name), 'linked'))
    symlinkSync(`../${layer}`, join(at(name), 'linked', 'layer.tar'))
    const config = `${one.config.descriptor.digest.slice(7)}.json`
    const second = `${one.layers[1]?.descriptor.digest.slice(7) ?? ''}/layer.tar`
    writeFileSync(
      join(at(name), 'manifest.json'),
      JSON.stringify([{ Config: config, Layers: [layer, second, 'linked/layer.tar'] }]),
    )
    pack(at(name), at(`${name}.tar`))
    await expectImage(await openImage(`docker-archive:${name}.tar`), one)
  })

  const manifests: readonly (readonly [string, unknown, RegExp])[] = [
    ['no list', {}, /has a manifest\.json that is no list/],
    ['no images', [], /holds 0 images/],
    ['no layers', [{ Config: 'a' }], /without Config and Layers/],
    [
      'a config that is not there',
      [{ Config: '../../etc/passwd', Layers: [] }],
      /has no \.\.\/\.\.\/etc\/passwd/,
    ],
    [
      'a layer that is not there',
      [{ Config: 'config.json', Layers: ['gone'] }],
      /lacks its layer gone/,
    ],
    [
      'a config that is no object',
      [{ Config: 'list.json', Layers: [] }],
      /the configuration of .* is not a JSON object/,
    ],
    [
      'a config without a platform',
      [{ Config: 'empty.json', Layers: [] }],
      /does not say which platform it is for/,
    ],
  ]
  test.each(manifests)('refuses an archive with %s', async (_name, manifest, why) => {
    const name = fresh()
    mkdirSync(at(name))
    const files = {
      'manifest.json': manifest,
      'list.json': [],
      'empty.json': {},
      'config.json': { os: 'linux', architecture: 'amd64' },
    }
    for (const [file, value] of Object.entries(files))
      writeFileSync(join(at(name), file), JSON.stringify(value))
    pack(at(name), at(`${name}.tar`))
    const error = await refusalOf(openImage(`docker-archive:${name}.tar`))
    expect(error.message).toMatch(why)
    expect(error.kind).toBe('input')
  })

  test('a layout is what docker load takes too; what docker save wrote is no layout', async () => {
    const [layout, saved, empty] = [fresh(), fresh(), fresh()]
    writeLayout(at(layout), blobsOf(one), [one.manifest.descriptor])
    writeDockerArchive(at(saved), [{ image: one, tags: null }])
    mkdirSync(at(empty))
    writeFileSync(join(at(empty), 'file'), '')
    for (const name of [layout, saved, empty]) pack(at(name), at(`${name}.tar`))
    const image = await openImage(`docker-archive:${layout}.tar`)
    expect(image.manifestDigest).toBeNull()
    await expectImage(image, one)
    expect((await refusalOf(openImage(`oci-archive:${saved}.tar`))).message).toMatch(
      /is no OCI layout \(what docker save writes is named docker-archive:<tar>\)/,
    )
    expect((await refusalOf(openImage(`docker-archive:${empty}.tar`))).message).toMatch(
      /the manifest\.json of the archive .* is not there/,
    )
  })

  test('one name for several platforms, as Docker saves it from the store of containerd', async () => {
    const [name, twice] = [fresh(), fresh()]
    const tags = ['app:1']
    writeDockerArchive(at(name), [
      { image: other, tags },
      { image: one, tags },
    ])
    pack(at(name), at(`${name}.tar`))
    const archive = `docker-archive:${name}.tar`
    await expectImage(await openImage(archive, amd64), one)
    await expectImage(await openImage(`${archive}:app:1`, arm64), other)
    await expectImage(await openImage(archive, null, arm64), other)
    expect((await refusalOf(openImage(archive, parsePlatform('linux/s390x', '')))).message).toMatch(
      /is for linux\/arm64, linux\/amd64, and linux\/s390x is asked for/,
    )
    const twin = testImage('linux/amd64', [Buffer.alloc(512, 7)])
    writeDockerArchive(at(twice), [
      { image: twin, tags },
      { image: one, tags },
    ])
    pack(at(twice), at(`${twice}.tar`))
    expect((await refusalOf(openImage(`docker-archive:${twice}.tar`))).message).toMatch(
      /holds 2 images/,
    )
  })

  test('its index.json, for a platform that its manifest.json leaves out', async () => {
    const name = fresh()
    writeLayout(at(name), [index, ...blobsOf(one), ...blobsOf(other)], [index.descriptor])
    writeDockerArchive(at(name), [{ image: one, tags: null }])
    pack(at(name), at(`${name}.tar`))
    await expectImage(await openImage(`docker-archive:${name}.tar`, arm64), other)
    await expectImage(await openImage(`docker-archive:${name}.tar`), one)
  })

  test('an image without layers, and one with a layer that zstd packed', async () => {
    const [none, packed] = [fresh(), fresh()]
    writeDockerArchive(at(none), [{ image: one, tags: null }])
    const Config = `${one.config.descriptor.digest.slice(7)}.json`
    writeFileSync(
      join(at(none), 'manifest.json'),
      JSON.stringify([{ Config, RepoTags: null, Layers: null }]),
    )
    pack(at(none), at(`${none}.tar`))
    const empty = await openImage(`docker-archive:${none}.tar`)
    expect((await unpack(empty)).manifest[0]?.Layers).toEqual([])
    await empty.close()
    const plain = Buffer.alloc(100_000, 'z')
    const layer = content(types.layer, zstdCompressSync(plain))
    writeDockerArchive(at(packed), [{ image: { ...one, layers: [layer] }, tags: null }])
    pack(at(packed), at(`${packed}.tar`))
    const image = await openImage(`docker-archive:${packed}.tar`)
    const { manifest, read } = await unpack(image)
    expect(read(manifest[0]?.Layers[0] ?? '').equals(plain)).toBe(true)
    await image.close()
  })
})

describe('paths', () => {
  beforeAll(() => {
    writeFileSync(at('file'), 'x')
    writeFileSync(at('empty'), '')
    mkdirSync(at('with-pipe'))
    writeFileSync(at('with-pipe/oci-layout'), '{"imageLayoutVersion":"1.0.0"}')
    execFileSync('mkfifo', [at('pipe'), at('with-pipe/index.json')])
    symlinkSync('pipe', at('link-to-pipe'))
  })
  test.each([
    ['docker-archive:missing.tar', /the archive missing\.tar does not exist/],
    ['oci-layout:missing', /the layout missing does not exist/],
    ['docker-archive:.', /is a directory \(a layout in a directory is named oci-layout/],
    [
      'docker-archive:pipe',
      /^the archive pipe is a named pipe, not a file \(an archive is read more/,
    ],
    ['oci-archive:link-to-pipe', /^the archive link-to-pipe is a named pipe, not a file/],
    ['docker-archive:/dev/zero', /^the archive \/dev\/zero is a device, not a file/],
    ['oci-layout:pipe', /is not a directory/],
    ['oci-layout:with-pipe', /the layout with-pipe: index\.json is not a regular file/],
    ['docker-archive:empty', /the archive empty is empty/],
    ['oci-layout:file', /is not a directory \(a layout in a tar archive is named oci-archive/],
  ])('%s', async (words, why) => {
    expect((await refusalOf(openImage(words))).message).toMatch(why)
  })
})

describe('a compatibility artifact inside a layout', () => {
  const subject = one.manifest.descriptor
  const artifact = (spec: string, created: string) => testArtifact({ subject, spec, created })
  const old = artifact('old', '2026-01-01T00:00:00Z')
  const young = artifact('young', '2026-01-02T00:00:00Z')
  const find = async (words: string) => {
    const image = await openImage(words)
    try {
      return image.content === null ? undefined : await fetchArtifact(image.content, amd64, never)
    } finally {
      await image.close()
    }
  }

  test('listed in its index.json, as copying tools write it; the image is still the only one', async () => {
    const name = fresh()
    const blobs = [...blobsOf(one), old.manifest, old.spec, young.manifest, young.spec]
    writeLayout(at(name), blobs, [
      subject,
      { ...young.manifest.descriptor, artifactType: types.artifact },
      { ...old.manifest.descriptor, artifactType: types.artifact },
    ])
    expect((await find(`oci-layout:${name}`))?.spec.text).toBe('young')
    pack(at(name), at(`${name}.tar`))
    expect(await find(`oci-archive:${name}.tar`)).toMatchObject({
      digest: young.manifest.descriptor.digest,
      older: 1,
    })
  })

  test('listed under the referrers tag', async () => {
    const name = fresh()
    const list = content(types.index, {
      schemaVersion: 2,
      mediaType: types.index,
      manifests: [{ ...old.manifest.descriptor, artifactType: types.artifact }],
    })
    const blobs = [...blobsOf(one), old.manifest, old.spec, list]
    writeLayout(at(name), blobs, [subject, tagged(list, subject.digest.replace(':', '-'))])
    expect((await find(`oci-layout:${name}`))?.spec.text).toBe('old')
  })

  test('among many manifests, and among too many (limit: archiveLimits.layoutManifests)', async () => {
    const listing = async (entries: number) => {
      const name = fresh()
      const entry = { ...old.manifest.descriptor, artifactType: types.artifact }
      const many = Array.from({ length: entries - 1 }, () => entry)
      writeLayout(at(name), [...blobsOf(one), old.manifest, old.spec], [subject, ...many])
      return (await find(`oci-layout:${name}`))?.spec.text
    }
    const most = archiveLimits.layoutManifests
    expect(await listing(most)).toBe('old')
    expect((await refusalOf(listing(most + 1))).message).toContain(`more than ${most} manifests`)
  })

  test('none, and one that belongs to another image', async () => {
    const name = fresh()
    const foreign = testArtifact({ subject: other.manifest.descriptor, spec: 'x' })
    writeLayout(
      at(name),
      [...blobsOf(one), foreign.manifest, foreign.spec],
      [subject, { ...foreign.manifest.descriptor, artifactType: types.artifact }],
    )
    expect(await find(`oci-layout:${name}`)).toBeNull()
    expect(existsSync(at(name))).toBe(true)
  })
})
