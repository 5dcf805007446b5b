import { afterEach, describe, expect, test } from '@jest/globals'
import type { AcquiredImage } from '../../src/image/acquire.ts'
import { findAttachedSpec } from '../../src/run/attached-spec.ts'
import { never, refusalOf, testClient } from '../registry/support/client.ts'
import {
  storeArtifact,
  storeImage,
  storeManifest,
  testImage,
  testIndex,
} from '../registry/support/images.ts'
import type { TestImage } from '../registry/support/images.ts'
import { startRegistry } from '../registry/support/test-registry.ts'
import type { TestRegistry } from '../registry/support/test-registry.ts'

const open: { close: () => unknown }[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

/** Two versions of an image, each with a spec; the tag `1` has moved from the older to the newer. */
async function stage(isMulti: boolean) {
  const registry = await startRegistry()
  const client = testClient([registry.host])
  open.push(client, registry)
  const repository = registry.repository('acme/app')
  const versions = ['older', 'newer'].map((name) => {
    const layer = Buffer.from(name)
    const images: Record<string, TestImage> = {
      'linux/amd64': testImage('linux/amd64', [layer]),
      'linux/arm64': testImage('linux/arm64', [layer]),
    }
    for (const image of Object.values(images)) storeImage(repository, image)
    const amd64 = images['linux/amd64'] ?? testImage()
    const root = isMulti ? testIndex(images) : amd64.manifest
    storeManifest(repository, root, '1')
    storeArtifact(repository, { subject: root.descriptor, spec: name })
    return {
      root: root.descriptor.digest,
      manifest: amd64.manifest.descriptor.digest,
      config: amd64.config.descriptor.digest,
    }
  })
  const [older, newer] = versions
  if (older === undefined || newer === undefined) throw new Error('there are two versions')
  const find = async (known: Known, tag = '1') => {
    const image = imageOf(registry, tag, known)
    const found = await findAttachedSpec(image, { build: null, directory: '/' }, client, never)
    return found.spec?.text ?? (found.spec === null ? found.notice.message : '')
  }
  return { registry, older, newer, find }
}

function imageOf(registry: TestRegistry, tag: string, known: Known): AcquiredImage {
  return {
    reference: `${registry.host}/acme/app:${tag}`,
    platform: 'linux/amd64',
    user: '',
    ownDigest: null,
    ...known,
  }
}

type Known = Pick<AcquiredImage, 'id' | 'digest'> & Partial<AcquiredImage>

const other = `sha256:${'0'.repeat(64)}`

describe.each([false, true])('the spec of the image on the engine; an index: %s', (isMulti) => {
  test('is that of what was pulled, also where the tag has moved since', async () => {
    const { older, newer, find } = await stage(isMulti)
    expect(await find({ id: newer.config, digest: newer.root })).toBe('newer')
    expect(await find({ id: older.config, digest: older.root })).toBe('older')
  })

  test('is that of the digest which the engine gives it, where the registry has it', async () => {
    const { older, find } = await stage(isMulti)
    expect(await find({ id: other, digest: null, ownDigest: older.root })).toBe('older')
    expect(await find({ id: other, digest: null, ownDigest: other })).toContain('is not the one')
  })

  test('an engine may know the digest of the platform alone, or name images by it', async () => {
    const { newer, find } = await stage(isMulti)
    expect(await find({ id: other, digest: newer.manifest })).toBe('newer')
    expect(await find({ id: newer.root, digest: null })).toBe('newer')
    expect(await find({ id: newer.manifest, digest: null })).toBe('newer')
  })

  test('an image that was loaded is known by its configuration', async () => {
    const { older, newer, find } = await stage(isMulti)
    expect(await find({ id: newer.config, digest: null })).toBe('newer')
    expect(await find({ id: newer.config.replace('sha256:', ''), digest: null })).toBe('newer')
    const why = /on the engine is not the one that its registry has under this name/
    expect(await find({ id: older.config, digest: null })).toMatch(why)
    expect(await find({ id: other, digest: null })).toMatch(why)
  })

  test('one that came from another repository and is not in this one has none', async () => {
    const { find } = await stage(isMulti)
    expect(await find({ id: other, digest: other })).toMatch(/is not the one that its registry has/)
  })

  test('what was found is not asked for again', async () => {
    const { registry, newer, find } = await stage(isMulti)
    await find({ id: newer.config, digest: newer.root })
    const paths = registry.requests.map(({ path }) => path.split('/')[4])
    // The lists of an index and of its image are asked for at the same time; so is, of a single
    // image, its configuration.
    expect(paths.filter((path) => path === 'manifests')).toHaveLength(2)
    expect(paths.filter((path) => path === 'blobs')).toHaveLength(isMulti ? 1 : 2)
  })
})

test('a tag that does not exist is an error, not an image without a spec', async () => {
  const { registry, newer } = await stage(false)
  const image = imageOf(registry, 'none', { id: newer.config, digest: null })
  const client = testClient([registry.host])
  open.push(client)
  const asked = findAttachedSpec(image, { build: null, directory: '/' }, client, never)
  expect((await refusalOf(asked)).message).toMatch(/does not have the manifest of .*:none \(404\)/)
})
