import { afterEach, expect, test } from '@jest/globals'
import { registryLimits } from '../../src/limits.ts'
import { attach, detach } from '../../src/registry/attach.ts'
import type { Artifact } from '../../src/registry/attach.ts'
import type { RegistryClient } from '../../src/registry/client.ts'
import { digestOf } from '../../src/registry/digest.ts'
import { parsePlatform } from '../../src/registry/platform.ts'
import { repositoryContent } from '../../src/registry/pull.ts'
import { parseReference } from '../../src/registry/reference.ts'
import { listArtifacts, readArtifact, resolveSubject } from '../../src/registry/subject.ts'
import { never, refusalOf, testClient } from './support/client.ts'
import { storeArtifact, storeImage, storeManifest, testImage, testIndex } from './support/images.ts'
import { startRegistry } from './support/test-registry.ts'
import type { TestRegistry, TestRegistryOptions } from './support/test-registry.ts'

const open: { close: () => unknown }[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

const amd64 = parsePlatform('linux/amd64', '')
const arm64 = parsePlatform('linux/arm64', '')
const images = { 'linux/amd64': testImage('linux/amd64'), 'linux/arm64': testImage('linux/arm64') }
const index = testIndex(images)
const type = 'application/vnd.example.attestation'

interface Stage {
  readonly registry: TestRegistry
  readonly client: RegistryClient
  readonly repository: ReturnType<TestRegistry['repository']>
}

async function stage(options: TestRegistryOptions = {}): Promise<Stage> {
  const registry = await startRegistry(options)
  const client = testClient([registry.host])
  open.push(client, registry)
  const repository = registry.repository('acme/app')
  for (const image of Object.values(images)) storeImage(repository, image)
  storeManifest(repository, index, 'multi')
  storeManifest(repository, images['linux/amd64'].manifest, 'single')
  return { registry, client, repository }
}

const targetOf = ({ registry }: Stage, tag: string, platform: typeof amd64 | null = null) => ({
  reference: parseReference(`${registry.host}/acme/app:${tag}`),
  platform,
})
const contentOf = (at: Stage, tag: string) =>
  repositoryContent(at.client, targetOf(at, tag).reference)
const artifact = (...texts: readonly string[]): Artifact => ({
  artifactType: type,
  layers: texts.map((text) => ({
    mediaType: 'application/vnd.in-toto+json',
    bytes: Buffer.from(text),
    annotations: { 'in-toto.io/predicate-type': 'test' },
  })),
  annotations: { 'com.example.made-by': 'the test' },
})

test('an artifact of any type, with several layers and annotations of its own', async () => {
  const at = await stage()
  const large = 'x'.repeat(registryLimits.inlineDataBytes + 1)
  const { digest, subject } = await attach(
    at.client,
    targetOf(at, 'multi', arm64),
    artifact('{}{', large),
    never,
  )
  expect(subject).toBe(images['linux/arm64'].manifest.descriptor.digest)
  const annotations = {
    'com.example.made-by': 'the test',
    'org.opencontainers.image.created': '2026-01-02T03:04:05.678Z',
  }
  const layer = (text: string) => ({
    mediaType: 'application/vnd.in-toto+json',
    digest: digestOf(Buffer.from(text)),
    size: text.length,
    annotations: { 'in-toto.io/predicate-type': 'test' },
  })
  const stored: unknown = JSON.parse(String(at.repository.manifests.get(digest)?.bytes))
  expect(stored).toMatchObject({
    artifactType: type,
    subject: images['linux/arm64'].manifest.descriptor,
    layers: [{ ...layer('{}{'), data: Buffer.from('{}{').toString('base64') }, layer(large)],
    annotations,
  })
  expect(at.repository.blobs.get(digestOf(Buffer.from(large)))?.toString()).toBe(large)
  const [listed] = await listArtifacts(contentOf(at, 'multi'), arm64, type, never)
  expect(listed?.descriptor.digest).toBe(digest)
  expect(Object.fromEntries(listed?.descriptor.annotations ?? [])).toEqual(annotations)
})

test('where a tag lists the artifact, its entry has the type and all annotations', async () => {
  const at = await stage({ referrersApi: false })
  const { digest } = await attach(at.client, targetOf(at, 'single'), artifact('x'), never)
  const [listed] = await listArtifacts(contentOf(at, 'single'), amd64, type, never)
  expect(listed?.descriptor).toMatchObject({ digest, artifactType: type })
  expect(listed?.descriptor.annotations.get('com.example.made-by')).toBe('the test')
})

test('one request more than the uploads tells whether the registry lists what refers to an image', async () => {
  const at = await stage()
  await attach(at.client, targetOf(at, 'multi'), artifact('x'), never)
  expect(at.registry.requests.map(({ method, path }) => `${method} ${path.split('/')[4]}`)).toEqual(
    [
      'GET manifests',
      ...['HEAD blobs', 'POST blobs', 'PUT blobs'],
      ...['HEAD blobs', 'POST blobs', 'PUT blobs'],
      'PUT manifests',
      'GET referrers',
    ],
  )
})

test('what is detached is of the type; the first refusal ends it', async () => {
  const at = await stage({ deletes: false })
  const subject = images['linux/amd64'].manifest.descriptor
  const others = { subject, spec: 'x', artifactType: 'application/other' }
  storeArtifact(at.repository, others)
  const first = storeArtifact(at.repository, { subject, spec: 'a', artifactType: type })
  storeArtifact(at.repository, { subject, spec: 'b', artifactType: type })
  expect(await detach(at.client, targetOf(at, 'single'), type, null, never)).toEqual([
    { digest: first.digest, result: 'refused' },
  ])
  const deletions = at.registry.requests.filter(({ method }) => method === 'DELETE')
  expect(deletions.map(({ path }) => path.split('/').at(-1))).toEqual([first.digest])
})

test('the subject: what the name means, or the manifest of the platform without its platform', async () => {
  const at = await stage()
  const subjectOf = (tag: string, platform: typeof amd64 | null) =>
    resolveSubject(contentOf(at, tag), platform, never)
  expect(await subjectOf('multi', null)).toMatchObject(index.descriptor)
  expect(await subjectOf('multi', arm64)).toMatchObject({
    ...images['linux/arm64'].manifest.descriptor,
    platform: null,
  })
  expect(await subjectOf('single', amd64)).toMatchObject(images['linux/amd64'].manifest.descriptor)
  expect((await refusalOf(subjectOf('single', arm64))).message).toMatch(/linux\/arm64 is asked for/)
})

test('an index where an artifact is listed', async () => {
  const at = await stage()
  const content = contentOf(at, 'multi')
  const fetched = await content.root(never)
  const read = () =>
    readArtifact(fetched, fetched.descriptor.digest, type, { name: 'it', kind: 'infrastructure' })
  expect(read).toThrow('it is an index')
})
