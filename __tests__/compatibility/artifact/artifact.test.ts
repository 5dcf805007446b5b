import { afterEach, describe, expect, test } from '@jest/globals'
import { createdOf, oldestFirst } from '../../../src/compatibility/artifact/artifact.ts'
import { attachArtifact, detachArtifacts } from '../../../src/compatibility/artifact/attach.ts'
import { fetchArtifact } from '../../../src/compatibility/artifact/fetch.ts'
import { registryLimits } from '../../../src/limits.ts'
import type { RegistryClient, RegistryOptions } from '../../../src/registry/client.ts'
import { digestOf } from '../../../src/registry/digest.ts'
import { descriptorOf } from '../../../src/registry/manifest.ts'
import { parsePlatform } from '../../../src/registry/platform.ts'
import { repositoryContent } from '../../../src/registry/pull.ts'
import { parseReference } from '../../../src/registry/reference.ts'
import { referrersTag } from '../../../src/registry/referrers.ts'
import type { ListedArtifact } from '../../../src/registry/subject.ts'
import { basic, never, refusalOf, testClient } from '../../registry/support/client.ts'
import {
  content,
  storeArtifact,
  storeImage,
  storeManifest,
  testArtifact,
  testImage,
  testIndex,
  types,
} from '../../registry/support/images.ts'
import { send, startRegistry } from '../../registry/support/test-registry.ts'
import type { TestRegistry, TestRegistryOptions } from '../../registry/support/test-registry.ts'

const open: { close: () => unknown }[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

const amd64 = parsePlatform('linux/amd64', '')
const arm64 = parsePlatform('linux/arm64', '')
const images = { 'linux/amd64': testImage('linux/amd64'), 'linux/arm64': testImage('linux/arm64') }
const index = testIndex(images)

interface Stage {
  readonly registry: TestRegistry
  readonly client: RegistryClient
  readonly repository: ReturnType<TestRegistry['repository']>
}

async function stage(
  options: TestRegistryOptions = {},
  clientOptions: Partial<RegistryOptions> = {},
): Promise<Stage> {
  const registry = await startRegistry(options)
  const client = testClient([registry.host], clientOptions)
  open.push(client, registry)
  const repository = registry.repository('acme/app')
  for (const image of Object.values(images)) storeImage(repository, image)
  storeManifest(repository, index, 'multi')
  storeManifest(repository, images['linux/amd64'].manifest, 'single')
  return { registry, client, repository }
}

const contentOf = ({ registry, client }: Stage, tag: string) =>
  repositoryContent(client, parseReference(`${registry.host}/acme/app:${tag}`))
const fetchSpec = async (at: Stage, tag: string, platform = amd64) =>
  (await fetchArtifact(contentOf(at, tag), platform, never))?.spec.text ?? null

describe('which artifact counts', () => {
  test('the newest, over the platform and the index', async () => {
    const cases: readonly (readonly [string, string, string])[] = [
      ['2026-01-02T00:00:00Z', '2026-01-01T00:00:00Z', 'of the index'],
      ['2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z', 'of the platform'],
      // The same moment: what was attached to the platform is the closer word.
      ['2026-01-01T00:00:00Z', '2026-01-01T01:00:00+01:00', 'of the platform'],
    ]
    for (const [ofIndex, ofPlatform, expected] of cases) {
      const at = await stage()
      const subject = images['linux/amd64'].manifest.descriptor
      storeArtifact(at.repository, {
        subject: index.descriptor,
        spec: 'of the index',
        created: ofIndex,
      })
      storeArtifact(at.repository, { subject, spec: 'of the platform', created: ofPlatform })
      storeArtifact(at.repository, {
        subject: images['linux/arm64'].manifest.descriptor,
        spec: 'of another platform',
        created: '2026-03-01T00:00:00Z',
      })
      expect(await fetchSpec(at, 'multi')).toBe(expected)
    }
  })

  test('one of another type never does', async () => {
    const at = await stage()
    const subject = index.descriptor
    storeArtifact(at.repository, {
      subject,
      spec: 'an SBOM',
      artifactType: 'application/spdx+json',
      created: '2027-01-01T00:00:00Z',
    })
    expect(await fetchSpec(at, 'multi')).toBeNull()
    storeArtifact(at.repository, { subject, spec: 'ours', created: '2026-01-01T00:00:00Z' })
    expect(await fetchSpec(at, 'multi')).toBe('ours')
  })

  test('the result tells where it came from', async () => {
    const at = await stage()
    const subject = index.descriptor
    storeArtifact(at.repository, { subject, spec: 'old' })
    const { digest } = storeArtifact(at.repository, {
      subject,
      spec: 'new',
      created: '2026-01-01T00:00:00Z',
    })
    expect(await fetchArtifact(contentOf(at, 'multi'), arm64, never)).toEqual({
      spec: { file: `${at.registry.host}/acme/app@${digest}`, text: 'new', origin: 'artifact' },
      digest,
      subject: subject.digest,
      created: '2026-01-01T00:00:00Z',
      older: 1,
    })
  })

  test('without a platform: the index, and the only image of an index that has one', async () => {
    const at = await stage()
    const subject = images['linux/amd64'].manifest.descriptor
    storeArtifact(at.repository, { subject, spec: 'of the platform' })
    expect(await fetchArtifact(contentOf(at, 'multi'), null, never)).toBeNull()
    storeManifest(at.repository, testIndex({ 'linux/amd64': images['linux/amd64'] }), 'lone')
    const found = await fetchArtifact(contentOf(at, 'lone'), null, never)
    expect(found?.spec.text).toBe('of the platform')
  })

  test('attestations of BuildKit are no images', async () => {
    const at = await stage()
    const attested = JSON.parse(
      testIndex({ 'linux/amd64': images['linux/amd64'] }).bytes.toString(),
    ) as { manifests: unknown[] }
    attested.manifests.push({
      ...images['linux/arm64'].manifest.descriptor,
      platform: { os: 'unknown', architecture: 'unknown' },
      annotations: { 'vnd.docker.reference.type': 'attestation-manifest' },
    })
    storeManifest(at.repository, content(types.index, attested), 'attested')
    storeArtifact(at.repository, {
      subject: images['linux/amd64'].manifest.descriptor,
      spec: 'found',
    })
    expect((await fetchArtifact(contentOf(at, 'attested'), null, never))?.spec.text).toBe('found')
  })

  test('times: RFC 3339 counts; anything else is the oldest; of equals the last', () => {
    const made = (created: string | null, digest: number): ListedArtifact => ({
      subject: digestOf(Buffer.from('')),
      descriptor: {
        ...descriptorOf('a/b', digestOf(Buffer.from([digest])), 1),
        annotations: new Map(
          created === null ? [] : [['org.opencontainers.image.created', created]],
        ),
      },
    })
    const order = (...created: (string | null)[]) => {
      const list = created.map(made)
      return oldestFirst(list).map((one) => list.indexOf(one))
    }
    expect(order('2026-01-02T00:00:00Z', '2026-01-01T00:00:00Z')).toEqual([1, 0])
    expect(order('2026-01-01T00:00:00Z', null, 'yesterday')).toEqual([1, 2, 0])
    expect(order('2026-01-01T00:00:00.5Z', '2026-01-01T00:00:00Z')).toEqual([1, 0])
    expect(order('2026-01-01T00:00:00Z', '2026-01-01T01:00:00+01:00')).toEqual([0, 1])
    expect(order('Jan 1 2030', '2026', '2020-01-01T00:00:00Z')).toEqual([0, 1, 2])
    expect(createdOf(made('Jan 1 2030', 0).descriptor)).toBeNull()
  })
})

describe('round trips', () => {
  const cases: readonly (readonly [string, TestRegistryOptions, string])[] = [
    ['one image, referrers API', {}, 'single'],
    ['an index, referrers API', {}, 'multi'],
    ['one image, referrers tag', { referrersApi: false }, 'single'],
    ['an index, referrers tag', { referrersApi: false }, 'multi'],
  ]
  test.each(cases)(
    'a spec that we attached takes at most four, with a warm token: %s',
    async (_name, options, tag) => {
      const authentication = { type: 'bearer', username: 'u', password: 'p' } as const
      const credentials = () => Promise.resolve(basic('u', 'p'))
      const at = await stage({ ...options, authentication }, { credentials })
      const reference = parseReference(`${at.registry.host}/acme/app:${tag}`)
      const spec = Buffer.from('version: v1alpha1\ncompatibilities: []\n')
      await attachArtifact(
        at.client,
        { reference, platform: null, spec, title: 'spec.yaml' },
        never,
      )
      await fetchSpec(at, tag)
      const before = at.registry.requests.length
      const depth = await countRoundTrips(at, () => fetchSpec(at, tag))
      const requests = at.registry.requests.slice(before)
      expect(requests.some((request) => request.path === '/token')).toBe(false)
      expect(depth).toBeLessThanOrEqual(4)
      // An index is asked for two lists; they are asked for at the same time.
      expect(requests.length).toBeLessThanOrEqual(4)
    },
  )

  test('a spec of another tool, without the inline copy, takes one request more', async () => {
    const at = await stage()
    storeArtifact(at.repository, { subject: index.descriptor, spec: 'theirs' })
    await fetchSpec(at, 'multi')
    const before = at.registry.requests.length
    expect(await countRoundTrips(at, () => fetchSpec(at, 'multi'))).toBeLessThanOrEqual(4)
    expect(at.registry.requests.slice(before)).toHaveLength(5)
  })

  test('also with a cold token and a registry nobody knows yet it stays bounded', async () => {
    const authentication = { type: 'bearer', username: null, password: '' } as const
    const at = await stage({ authentication, referrersApi: false })
    expect(await fetchSpec(at, 'multi')).toBeNull()
    expect(at.registry.requests.length).toBeLessThanOrEqual(7)
  })

  /** Requests that overlap in time are one round trip. */
  async function countRoundTrips(at: Stage, run: () => Promise<unknown>): Promise<number> {
    const seen = at.registry.requests.length
    await run()
    const made = at.registry.requests.slice(seen).map((request) => request.path.split('/').at(-2))
    return made.filter((kind, position) => kind !== 'referrers' || made[position - 1] !== kind)
      .length
  }
})

describe('broken artifacts are errors, never "none"', () => {
  const subject = images['linux/amd64'].manifest.descriptor
  const listed = async (manifest: ReturnType<typeof content>, more: object = {}) => {
    const at = await stage({ referrersApi: false })
    storeManifest(at.repository, manifest)
    const entry = { ...manifest.descriptor, artifactType: types.artifact, ...more }
    const list = content(types.index, {
      schemaVersion: 2,
      mediaType: types.index,
      manifests: [entry],
    })
    storeManifest(at.repository, list, referrersTag(digestOf(images['linux/amd64'].manifest.bytes)))
    return refusalOf(fetchSpec(at, 'single'))
  }

  test('one of another image', async () => {
    const { manifest } = testArtifact({
      subject: images['linux/arm64'].manifest.descriptor,
      spec: 'x',
    })
    expect((await listed(manifest)).message).toMatch(
      /does not refer to sha256:.*, though it is listed there/,
    )
  })

  test('one of another type than the list says', async () => {
    const { manifest } = testArtifact({ subject, spec: 'x', artifactType: 'application/other' })
    expect((await listed(manifest)).message).toMatch(
      /is of another type than the list of referrers says/,
    )
  })

  test('one without a layer', async () => {
    const { manifest } = testArtifact({ subject, spec: 'x', layers: [] })
    expect((await listed(manifest)).message).toMatch(
      /the compatibility artifact .* holds no compatibility spec/,
    )
  })

  test('one that is not there', async () => {
    const at = await stage({ referrersApi: false })
    const { manifest } = testArtifact({ subject, spec: 'x' })
    const entry = { ...manifest.descriptor, artifactType: types.artifact }
    const list = content(types.index, {
      schemaVersion: 2,
      mediaType: types.index,
      manifests: [entry],
    })
    storeManifest(at.repository, list, referrersTag(digestOf(images['linux/amd64'].manifest.bytes)))
    expect((await refusalOf(fetchSpec(at, 'single'))).message).toMatch(
      /does not have the manifest of .*\(404\)/,
    )
  })

  test('one whose layer is too large, missing, or other bytes (limit: registryLimits.artifactBytes)', async () => {
    const cases: readonly (readonly [object, RegExp])[] = [
      [{ size: registryLimits.artifactBytes + 1 }, /has 4194305 bytes; at most 4194304 are read/],
      [{}, /does not have the content sha256:.* \(404\)/],
      [
        { data: Buffer.from('other').toString('base64') },
        /carries data|has more than|hashes to|has only/,
      ],
    ]
    for (const [change, why] of cases) {
      const layer = { ...content(types.spec, 'never stored').descriptor, ...change }
      const { manifest } = testArtifact({ subject, spec: 'x', layers: [layer] })
      expect((await listed(manifest)).message).toMatch(why)
    }
  })

  test('one that is no text', async () => {
    const at = await stage()
    const bytes = Buffer.from([0xff, 0xfe, 0x00])
    const layer = content(types.spec, bytes)
    at.repository.blobs.set(layer.descriptor.digest, bytes)
    storeManifest(
      at.repository,
      testArtifact({ subject, spec: '', layers: [layer.descriptor] }).manifest,
    )
    expect((await refusalOf(fetchSpec(at, 'single'))).message).toMatch(
      /the compatibility spec .* is not UTF-8 text/,
    )
  })
})

describe('images that do not fit', () => {
  test('another platform, of an index and of a single image', async () => {
    const at = await stage()
    const s390x = parsePlatform('linux/s390x', '')
    const ofIndex = await refusalOf(fetchSpec(at, 'multi', s390x))
    expect(ofIndex.message).toMatch(
      /is for linux\/amd64, linux\/arm64, and linux\/s390x is asked for/,
    )
    const single = await refusalOf(fetchSpec(at, 'single', arm64))
    expect(single.message).toMatch(/is for linux\/amd64, and linux\/arm64 is asked for/)
    expect(single.kind).toBe('input')
  })

  test('an index of indexes', async () => {
    const at = await stage()
    const nested = content(types.index, {
      schemaVersion: 2,
      mediaType: types.index,
      manifests: [index.descriptor],
    })
    storeManifest(at.repository, nested, 'nested')
    expect((await refusalOf(fetchSpec(at, 'nested'))).message).toMatch(
      /lists only other indexes, which no engine follows/,
    )
  })

  test('an artifact where an image should be', async () => {
    const at = await stage()
    storeManifest(
      at.repository,
      testArtifact({ subject: index.descriptor, spec: 'x' }).manifest,
      'artifact',
    )
    expect((await refusalOf(fetchSpec(at, 'artifact'))).message).toMatch(
      /is an artifact, not an image/,
    )
  })
})

describe('attaching and detaching', () => {
  const request = (at: Stage, tag: string, text: string, platform: typeof amd64 | null = null) => ({
    reference: parseReference(`${at.registry.host}/acme/app:${tag}`),
    platform,
    spec: Buffer.from(text),
    title: 'spec.yaml',
  })

  test('writes what oras attach writes, and Node Feature Discovery reads', async () => {
    const at = await stage()
    const { digest } = await attachArtifact(at.client, request(at, 'multi', 'a: b\n'), never)
    const stored = JSON.parse(
      at.repository.manifests.get(digest)?.bytes.toString() ?? '',
    ) as unknown
    expect(stored).toEqual({
      schemaVersion: 2,
      mediaType: types.manifest,
      artifactType: 'application/vnd.nfd.image-compatibility.v1alpha1',
      config: {
        mediaType: 'application/vnd.oci.empty.v1+json',
        digest: 'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
        size: 2,
        data: 'e30=',
      },
      layers: [
        {
          ...content('application/vnd.nfd.image-compatibility.spec.v1alpha1+yaml', 'a: b\n')
            .descriptor,
          annotations: { 'org.opencontainers.image.title': 'spec.yaml' },
          data: Buffer.from('a: b\n').toString('base64'),
        },
      ],
      subject: index.descriptor,
      annotations: { 'org.opencontainers.image.created': '2026-01-02T03:04:05.678Z' },
    })
    expect(at.repository.blobs.get(digestOf(Buffer.from('a: b\n')))?.toString()).toBe('a: b\n')
  })

  test.each([true, false])(
    'there and back again, with the referrers API: %s',
    async (referrersApi) => {
      const at = await stage({ referrersApi })
      await attachArtifact(at.client, request(at, 'multi', 'for all'), never)
      await at.client.pace.clock.sleep(1000, never)
      const { digest } = await attachArtifact(
        at.client,
        request(at, 'multi', 'for arm', arm64),
        never,
      )
      expect(await fetchSpec(at, 'multi', amd64)).toBe('for all')
      expect(await fetchSpec(at, 'multi', arm64)).toBe('for arm')
      expect(
        await detachArtifacts(at.client, request(at, 'multi', '', arm64), null, never),
      ).toEqual([{ digest, result: 'deleted' }])
      expect(await fetchSpec(at, 'multi', arm64)).toBe('for all')
      expect(await detachArtifacts(at.client, request(at, 'multi', ''), null, never)).toHaveLength(
        1,
      )
      expect(await fetchSpec(at, 'multi', arm64)).toBeNull()
      expect(await detachArtifacts(at.client, request(at, 'multi', ''), null, never)).toEqual([])
    },
  )

  test('one of several by its digest', async () => {
    const at = await stage()
    const first = await attachArtifact(at.client, request(at, 'single', 'first'), never)
    await at.client.pace.clock.sleep(1000, never)
    await attachArtifact(at.client, request(at, 'single', 'second'), never)
    await detachArtifacts(at.client, request(at, 'single', ''), first.digest, never)
    const found = await fetchArtifact(contentOf(at, 'single'), amd64, never)
    expect(found).toMatchObject({ older: 0, spec: { text: 'second' } })
  })

  test('a large spec is not repeated in the manifest, and is read all the same (limit: registryLimits.inlineDataBytes)', async () => {
    const at = await stage()
    for (const size of [registryLimits.inlineDataBytes, registryLimits.inlineDataBytes + 1]) {
      const text = 'x'.repeat(size)
      const { digest } = await attachArtifact(at.client, request(at, 'single', text), never)
      const isInline = at.repository.manifests.get(digest)?.bytes.includes('"data":"eHh4') === true
      expect(isInline).toBe(size === registryLimits.inlineDataBytes)
      await at.client.pace.clock.sleep(1000, never)
      expect(await fetchSpec(at, 'single')).toBe(text)
    }
  })

  test('a spec at the limit is attached, one beyond it is refused (limit: registryLimits.artifactBytes)', async () => {
    const at = await stage()
    const limit = registryLimits.artifactBytes
    await attachArtifact(at.client, request(at, 'single', ' '.repeat(limit)), never)
    expect((await fetchSpec(at, 'single'))?.length).toBe(limit)
    const tooLarge = attachArtifact(at.client, request(at, 'single', ' '.repeat(limit + 1)), never)
    expect((await refusalOf(tooLarge)).message).toMatch(/at most 4194304 are attached/)
  })

  test('a registry that deletes nothing is told', async () => {
    const at = await stage({ deletes: false })
    await attachArtifact(at.client, request(at, 'single', 'x'), never)
    const detaching = detachArtifacts(at.client, request(at, 'single', ''), null, never)
    expect((await refusalOf(detaching)).message).toMatch(
      /does not delete manifests, so .* keeps its compatibility artifact/,
    )
  })

  test('an image that is not there, one that may not be written', async () => {
    const at = await stage()
    expect((await refusalOf(attachArtifact(at.client, request(at, 'none', 'x'), never))).kind).toBe(
      'input',
    )
    const readOnly = await stage({
      intercept: (asked, response) => {
        if (asked.method === 'GET') return false
        send(
          response,
          403,
          'application/json',
          Buffer.from('{"errors":[{"code":"DENIED","message":"read only"}]}'),
        )
        return true
      },
    })
    const refused = await refusalOf(
      attachArtifact(readOnly.client, request(readOnly, 'single', 'x'), never),
    )
    expect(refused.message).toMatch(/refuses the content .* without credentials \(403\)/)
  })
})
