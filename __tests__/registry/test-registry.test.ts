import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { content, storeArtifact, storeImage, testImage, types } from './support/images.ts'
import { digestOf, startRegistry } from './support/test-registry.ts'
import type { TestRegistry } from './support/test-registry.ts'

/**
 * The registry of the tests against the endpoints of the OCI distribution specification 1.1
 * ("Endpoints", end-1 to end-12b): methods, statuses and required headers.
 */
let registry: TestRegistry
const image = testImage()
const blob = Buffer.from('a blob')

beforeAll(async () => {
  registry = await startRegistry({ referrersPerPage: 2 })
  storeImage(registry.repository('acme/app'), image, '1')
})
afterAll(() => registry.close())

const ask = (method: string, path: string, init: RequestInit = {}) =>
  fetch(`${registry.origin}${path}`, { method, redirect: 'manual', ...init })

async function codeOf(response: Response): Promise<unknown> {
  const body = (await response.json()) as { errors: { code: string }[] }
  return body.errors[0]?.code
}

describe('the test registry answers as the specification asks', () => {
  test('end-1: the base', async () => {
    expect((await ask('GET', '/v2/')).status).toBe(200)
  })

  test('end-2: blobs', async () => {
    const { digest, size } = image.config.descriptor
    for (const method of ['GET', 'HEAD']) {
      const found = await ask(method, `/v2/acme/app/blobs/${digest}`)
      expect(found.status).toBe(200)
      expect(found.headers.get('docker-content-digest')).toBe(digest)
      expect(Number(found.headers.get('content-length'))).toBe(size)
    }
    const missing = await ask('GET', `/v2/acme/app/blobs/sha256:${'0'.repeat(64)}`)
    expect([missing.status, await codeOf(missing)]).toEqual([404, 'BLOB_UNKNOWN'])
  })

  test('end-3: manifests, by tag and digest', async () => {
    const { digest, mediaType } = image.manifest.descriptor
    for (const reference of ['1', digest]) {
      const found = await ask('GET', `/v2/acme/app/manifests/${reference}`)
      expect(found.status).toBe(200)
      expect(found.headers.get('content-type')).toBe(mediaType)
      expect(digestOf(Buffer.from(await found.arrayBuffer()))).toBe(digest)
    }
    const missing = await ask('GET', '/v2/acme/app/manifests/none')
    expect([missing.status, await codeOf(missing)]).toEqual([404, 'MANIFEST_UNKNOWN'])
  })

  test('end-4a and end-6: an upload in two requests; its digest is checked', async () => {
    for (const [digest, status] of [
      [digestOf(blob), 201],
      [digestOf(Buffer.from('another')), 400],
    ] as const) {
      const started = await ask('POST', '/v2/acme/app/blobs/uploads/')
      expect(started.status).toBe(202)
      const location = new URL(started.headers.get('location') ?? '', registry.origin)
      location.searchParams.set('digest', digest)
      const ended = await ask('PUT', `${location.pathname}${location.search}`, { body: blob })
      expect(ended.status).toBe(status)
      if (status === 201) expect(ended.headers.get('location')).toMatch(digest)
    }
  })

  test('end-7: a manifest is stored; its subject is acknowledged', async () => {
    const plain = content(types.manifest, {
      ...(JSON.parse(image.manifest.bytes.toString()) as object),
      annotations: { a: 'b' },
    })
    const headers = { 'content-type': types.manifest }
    const stored = await ask('PUT', '/v2/acme/app/manifests/2', {
      body: new Uint8Array(plain.bytes),
      headers,
    })
    expect(stored.status).toBe(201)
    expect(stored.headers.get('location')).toBeTruthy()
    expect(stored.headers.get('oci-subject')).toBeNull()
    const referring = content(types.manifest, {
      ...(JSON.parse(plain.bytes.toString()) as object),
      subject: image.manifest.descriptor,
    })
    const path = `/v2/acme/app/manifests/${referring.descriptor.digest}`
    const attached = await ask('PUT', path, { body: new Uint8Array(referring.bytes), headers })
    expect(attached.headers.get('oci-subject')).toBe(image.manifest.descriptor.digest)
    const wrong = await ask('PUT', path, { body: 'x', headers })
    expect([wrong.status, await codeOf(wrong)]).toEqual([400, 'DIGEST_INVALID'])
    expect((await ask('DELETE', path)).status).toBe(202)
  })

  test('end-9: a manifest is deleted', async () => {
    const other = testImage('linux/s390x')
    storeImage(registry.repository('acme/app'), other)
    const path = `/v2/acme/app/manifests/${other.manifest.descriptor.digest}`
    expect((await ask('DELETE', path)).status).toBe(202)
    expect((await ask('GET', path)).status).toBe(404)
  })

  test('end-12a and end-12b: referrers, filtered, in pages; none is an empty index', async () => {
    const repository = registry.repository('acme/app')
    const subject = image.manifest.descriptor
    for (const spec of ['a', 'b', 'c'])
      storeArtifact(repository, { subject, spec, created: '2026-01-01T00:00:00Z' })
    storeArtifact(repository, { subject, spec: 'd', artifactType: 'application/other' })
    const path = `/v2/acme/app/referrers/${subject.digest}?artifactType=${encodeURIComponent(types.artifact)}`
    const first = await ask('GET', path)
    expect(first.status).toBe(200)
    expect(first.headers.get('content-type')).toBe(types.index)
    expect(first.headers.get('oci-filters-applied')).toBe('artifactType')
    const link = /^<(.*)>; rel="next"$/.exec(first.headers.get('link') ?? '')?.[1]
    const second = await ask('GET', link ?? '/')
    expect(second.headers.get('link')).toBeNull()
    const read = async (response: Response) =>
      ((await response.json()) as { manifests: { artifactType: string; annotations: object }[] })
        .manifests
    const listed = [...(await read(first)), ...(await read(second))]
    expect(listed).toHaveLength(3)
    expect(listed[0]).toMatchObject({
      artifactType: types.artifact,
      annotations: { 'org.opencontainers.image.created': '2026-01-01T00:00:00Z' },
    })
    const none = await ask('GET', `/v2/acme/app/referrers/sha256:${'0'.repeat(64)}`)
    expect([none.status, await read(none)]).toEqual([200, []])
  })
})
