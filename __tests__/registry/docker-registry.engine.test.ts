import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { attachArtifact, detachArtifacts } from '../../src/compatibility/artifact/attach.ts'
import { fetchArtifact } from '../../src/compatibility/artifact/fetch.ts'
import type { RegistryClient, RegistryOptions } from '../../src/registry/client.ts'
import { descriptorOf, mediaTypes } from '../../src/registry/manifest.ts'
import { parseDigest } from '../../src/registry/digest.ts'
import { parsePlatform } from '../../src/registry/platform.ts'
import { fetchManifest, repositoryContent } from '../../src/registry/pull.ts'
import { pushBlob } from '../../src/registry/push.ts'
import { parseReference } from '../../src/registry/reference.ts'
import type { ImageReference } from '../../src/registry/reference.ts'
import { createAuthority } from './support/certificates.ts'
import { basic, never, realPace, refusalOf, testClient } from './support/client.ts'
import { startDockerRegistry } from './support/docker-registry.ts'
import type { DockerRegistry } from './support/docker-registry.ts'
import { testImage, testIndex } from './support/images.ts'
import type { TestContent, TestImage } from './support/images.ts'

// Real servers and programs, on machines that may be busy.
jest.setTimeout(60_000)

/** Debian's docker-registry over TLS, with htpasswd: it has no referrers API. */
const authority = createAuthority()
const amd64 = parsePlatform('linux/amd64', '')
const images = { 'linux/amd64': testImage('linux/amd64'), 'linux/arm64': testImage('linux/arm64') }
const index = testIndex(images)
let registry: DockerRegistry
let client: RegistryClient

const connect = (options: Partial<RegistryOptions> = {}) =>
  testClient([], {
    credentials: () => Promise.resolve(basic('canary', 'correct horse battery')),
    certificateAuthority: { file: 'ca.pem', text: authority.cert },
    pace: realPace,
    ...options,
  })
const reference = (name: string): ImageReference => parseReference(`${registry.host}/${name}`)

beforeAll(async () => {
  registry = await startDockerRegistry({
    tls: authority.issue('IP:127.0.0.1'),
    authenticates: true,
  })
  client = connect()
  for (const image of Object.values(images)) await pushImage(image)
  await pushManifest(index, 'multi')
  await pushManifest(images['linux/amd64'].manifest, 'single')
})
afterAll(async () => {
  client.close()
  await registry.close()
})

async function pushImage(image: TestImage): Promise<void> {
  for (const blob of [image.config, ...image.layers]) {
    await pushBlob(client, reference('acme/app'), blob.bytes, never)
  }
  await pushManifest(image.manifest, image.manifest.descriptor.digest)
}

async function pushManifest(manifest: TestContent, target: string): Promise<void> {
  await client.call(
    {
      method: 'PUT',
      repository: reference('acme/app'),
      actions: 'pull,push',
      target: `manifests/${target}`,
      headers: { 'content-type': manifest.descriptor.mediaType },
      body: manifest.bytes,
      expect: [201],
      what: 'the test image',
      signal: never,
    },
    (response) => {
      response.body.resume()
      return Promise.resolve()
    },
  )
}

describe("Debian's docker-registry", () => {
  test('gives manifests by tag and digest, verified', async () => {
    const byTag = await fetchManifest(client, reference('acme/app:multi'), never)
    expect(byTag.descriptor).toMatchObject(index.descriptor)
    expect(byTag.manifest.type).toBe('index')
    const byDigest = await fetchManifest(
      client,
      reference(`acme/app@${index.descriptor.digest}`),
      never,
    )
    expect(byDigest).toEqual(byTag)
  })

  test('gives blobs', async () => {
    const { digest, size } = images['linux/amd64'].config.descriptor
    const checked = parseDigest(digest)
    if (checked === null) throw new Error('not a digest')
    const content = repositoryContent(client, reference('acme/app:single'))
    const bytes = await content.blob(descriptorOf(mediaTypes.ociConfig, checked, size), 4096, never)
    expect(Buffer.from(bytes)).toEqual(images['linux/amd64'].config.bytes)
  })

  test('a spec is attached by the referrers tag, found, replaced and removed', async () => {
    const request = (text: string, platform: typeof amd64 | null = null) => ({
      reference: reference('acme/app:multi'),
      platform,
      spec: Buffer.from(text),
      title: 'spec.yaml',
    })
    const find = async () =>
      (await fetchArtifact(repositoryContent(client, reference('acme/app:multi')), amd64, never))
        ?.spec.text ?? null
    expect(await find()).toBeNull()
    await attachArtifact(client, request('of the index'), never)
    expect(await find()).toBe('of the index')
    await attachArtifact(client, request('of the platform', amd64), never)
    expect(await find()).toBe('of the platform')
    await attachArtifact(client, request('newer, of the index'), never)
    expect(await find()).toBe('newer, of the index')
    expect(await detachArtifacts(client, request(''), null, never)).toMatchObject([
      { result: 'deleted' },
      { result: 'deleted' },
    ])
    expect(await find()).toBe('of the platform')
    expect(await detachArtifacts(client, request('', amd64), null, never)).toHaveLength(1)
    expect(await find()).toBeNull()
  })

  test('refuses in its own words', async () => {
    const unknown = await refusalOf(fetchManifest(client, reference('acme/app:none'), never))
    expect(unknown.message).toMatch(
      /does not have the manifest of .*acme\/app:none \(404\): manifest unknown/,
    )
    const wrong = connect({ credentials: () => Promise.resolve(basic('canary', 'hunter2')) })
    const refused = await refusalOf(fetchManifest(wrong, reference('acme/app:multi'), never))
    expect(refused.message).toMatch(
      /with the credentials of the test \(401\): unauthorized: authentication required/,
    )
    expect(refused.message).not.toMatch(/hunter2/)
    const anonymous = connect({ credentials: () => Promise.resolve(null) })
    expect(
      (await refusalOf(fetchManifest(anonymous, reference('acme/app:multi'), never))).message,
    ).toMatch(/there are none/)
    for (const one of [wrong, anonymous]) one.close()
  })

  test('is not spoken to when its authority is not trusted', async () => {
    const stranger = connect({ certificateAuthority: null })
    const refused = await refusalOf(fetchManifest(stranger, reference('acme/app:multi'), never))
    expect(refused.message).toMatch(/shows a certificate that is not trusted: .*registry-ca/)
    expect(refused.kind).toBe('infrastructure')
    stranger.close()
  })
})
