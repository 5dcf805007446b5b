import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listPlatforms, openReadableImage } from '../../../src/image/read/open.ts'
import { formatPlatform } from '../../../src/registry/platform.ts'
import { plainImage } from '../../../src/engine/images.ts'
import { never, refusalOf, testClient } from '../../registry/support/client.ts'
import { content, storeImage, storeManifest, types } from '../../registry/support/images.ts'
import { startRegistry } from '../../registry/support/test-registry.ts'
import type { TestRegistry } from '../../registry/support/test-registry.ts'
import { pretendEngine } from '../../support/pretend-engine.ts'
import { blobsOf, pack, tagged, writeDockerArchive, writeLayout } from '../support.ts'
import { file, tarOf } from '../support/layers.ts'
import { contents } from '../support/open-layers.ts'
import { imageOf, readOptions } from '../support/read-images.ts'

let directory: string
let registry: TestRegistry
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'canary-platforms-'))
  registry = await startRegistry()
})
afterAll(async () => {
  rmSync(directory, { recursive: true })
  await registry.close()
})

const platforms = ['linux/amd64', 'linux/arm/v6', 'linux/arm/v7', 'linux/arm64']
const images = platforms.map((platform) => {
  const name = platform.replaceAll('/', '-')
  return imageOf([tarOf([file(name)])], { platform, compression: 'gzip' })
})
const entryOf = (index: number, isNamed: boolean) => {
  const [os, architecture, variant] = (platforms[index] ?? '').split('/')
  const platform = { os, architecture, ...(variant !== undefined && { variant }) }
  return { ...images[index]?.manifest.descriptor, ...(isNamed && { platform }) }
}
const attestation = content(types.manifest, {
  ...{ schemaVersion: 2, mediaType: types.manifest, layers: [] },
  config: content(types.config, { os: 'unknown', architecture: 'unknown' }).descriptor,
})
const index = content(types.index, {
  schemaVersion: 2,
  mediaType: types.index,
  manifests: [
    // One of them does not say what it is for.
    ...platforms.map((_, at) => entryOf(at, at !== 1)),
    { ...attestation.descriptor, platform: { os: 'unknown', architecture: 'unknown' } },
  ],
})

describe('the platforms of an index, each of which is opened by itself', () => {
  test.each(['registry', 'layout', 'archive'])('of a %s', async (place) => {
    const blobs = [index, attestation, ...images.flatMap(blobsOf)]
    writeLayout(join(directory, place), blobs, [tagged(index, '1')])
    pack(join(directory, place), join(directory, `${place}.tar`))
    for (const image of images) storeImage(registry.repository('app'), image)
    storeManifest(registry.repository('app'), attestation)
    storeManifest(registry.repository('app'), index, '1')
    const written = {
      registry: `${registry.host}/app:1`,
      layout: `oci-layout:${place}`,
      archive: `oci-archive:${place}.tar`,
    }[place]
    if (written === undefined) throw new Error('there are three places')
    const options = readOptions(directory, { client: testClient([registry.host]) })
    const found = (await listPlatforms(written, options, never)).map(formatPlatform)
    expect(found.toSorted()).toEqual(platforms.toSorted())
    for (const platform of found) {
      if (place === 'registry' && platform === 'linux/arm/v6') continue
      const image = await openReadableImage(written, { ...options, platform }, never)
      expect([platform, Object.keys(await contents(image.files))]).toEqual([
        platform,
        [`/${platform.replaceAll('/', '-')}`],
      ])
      await image.close()
    }
  })

  test('a single image has the one of its configuration', async () => {
    const [, , , image] = images
    if (image === undefined) throw new Error('there are four')
    writeLayout(join(directory, 'one'), blobsOf(image), [image.manifest.descriptor])
    writeDockerArchive(join(directory, 'saved'), [{ image, tags: ['a:b'] }])
    pack(join(directory, 'saved'), join(directory, 'saved.tar'))
    for (const written of ['oci-layout:one', 'docker-archive:saved.tar']) {
      const found = await listPlatforms(written, readOptions(directory), never)
      expect(found.map(formatPlatform)).toEqual(['linux/arm64'])
    }
  })

  test('an image of an engine has its own', async () => {
    const find = () =>
      Promise.resolve({
        ...{ id: 'sha256:1', repoDigests: [], isFromRegistry: false, platform: 'linux/arm64' },
        ...{ user: '', configuration: plainImage },
      })
    const engine = pretendEngine({ images: { find } })
    const found = await listPlatforms('app', readOptions(directory, { engine }), never)
    expect(found.map(formatPlatform)).toEqual(['linux/arm64'])
  })

  test('an index of nothing holds no image', async () => {
    const empty = content(types.index, { schemaVersion: 2, mediaType: types.index, manifests: [] })
    storeManifest(registry.repository('empty'), empty, '1')
    const options = readOptions(directory, { client: testClient([registry.host]) })
    const error = await refusalOf(listPlatforms(`${registry.host}/empty:1`, options, never))
    expect(error.message).toMatch(/holds no image/)
    const nobody = await refusalOf(listPlatforms('app', readOptions(directory), never))
    expect(nobody.message).toMatch(/no registry is to be asked/)
  })
})
