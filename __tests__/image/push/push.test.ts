import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { PushRequest } from '../../../src/engine/images.ts'
import { pushJudged } from '../../../src/image/push/push.ts'
import type { PushOrder } from '../../../src/image/push/push.ts'
import type { PushedName } from '../../../src/model.ts'
import type { RegistryClient } from '../../../src/registry/client.ts'
import { never, refusalOf, testClient } from '../../registry/support/client.ts'
import {
  content,
  storeImage,
  storeManifest,
  testImage,
  types,
} from '../../registry/support/images.ts'
import type { TestImage } from '../../registry/support/images.ts'
import { startRegistry } from '../../registry/support/test-registry.ts'
import type { TestRegistry } from '../../registry/support/test-registry.ts'

const amd64 = testImage('linux/amd64')
const arm64 = testImage('linux/arm64')
const stranger = testImage('linux/amd64', [Buffer.from('another')])
const idOf = ({ config }: TestImage) => config.descriptor.digest

/** What stands in for an engine: it stores the image of an id, or whatever else it is told to. */
describe('exactly what was judged', () => {
  let registry: TestRegistry
  let client: RegistryClient
  let withTls: RegistryClient
  let told: PushedName[]
  let asked: PushRequest[]

  beforeEach(async () => {
    registry = await startRegistry()
    client = testClient([registry.host])
    withTls = testClient([])
    told = []
    asked = []
  })
  afterEach(async () => {
    client.close()
    withTls.close()
    await registry.close()
  })

  const images = new Map([amd64, arm64].map((image) => [idOf(image), image]))
  const push = async (
    order: PushOrder,
    { instead, asks = client }: { instead?: TestImage; asks?: RegistryClient } = {},
  ) => {
    await pushJudged(
      order,
      {
        ...{ client: asks, onThisMachine: asks === client ? null : client, plainHttp: [] },
        ...{ credentialsFor: () => Promise.resolve(null), onProgress: () => undefined },
        onPushed: (one) => told.push(one),
        images: {
          push: (request) => {
            asked.push(request)
            const [, repository = '', tag = ''] = /\/(.*):(.*)$/.exec(request.reference) ?? []
            const image = instead ?? images.get(request.id)
            if (image === undefined) throw new Error(`there is no ${request.id}`)
            storeImage(registry.repository(repository), image, tag)
            return Promise.resolve()
          },
        },
      },
      never,
    )
  }
  const name = (text: string) => `${registry.host}/${text}`
  const one = (...names: readonly string[]) => ({
    ...{ images: [{ id: idOf(amd64) }], platforms: [], names: names.map(name) },
  })

  test('is told once the registry has confirmed it, name by name', async () => {
    await push(one('a/app:1', 'a/app:2'))
    const { digest } = amd64.manifest.descriptor
    expect(told).toEqual([
      { reference: name('a/app:1'), digest },
      { reference: name('a/app:2'), digest },
    ])
  })

  test('another image under the name is an error that names both, and ends it', async () => {
    const refusal = await refusalOf(push(one('a/app:1', 'a/app:2'), { instead: stranger }))
    expect(refusal).toMatchObject({
      kind: 'infrastructure',
      problems: [{ code: 'push-moved', message: expect.stringContaining(idOf(amd64)) }],
    })
    expect(refusal.message).toContain(stranger.manifest.descriptor.digest)
    expect([told, asked.length]).toEqual([[], 1])
  })

  test('a registry of this machine without TLS is asked as engines ask it', async () => {
    await push(one('a/app:1'), { asks: withTls })
    expect(told).toHaveLength(1)
  })

  test('images of several platforms come first, each by a tag, and then their index', async () => {
    const order = {
      images: [{ id: idOf(amd64) }, { id: idOf(arm64) }],
      platforms: ['linux/amd64', 'linux/arm64'],
      names: [name('a/app:1'), name('b/app:1'), name('a/app:2')],
    }
    await push(order)
    expect(asked.map(({ id, reference }) => [id, reference])).toEqual([
      [idOf(amd64), name('a/app:1-linux-amd64')],
      [idOf(arm64), name('a/app:1-linux-arm64')],
      [idOf(amd64), name('b/app:1-linux-amd64')],
      [idOf(arm64), name('b/app:1-linux-arm64')],
    ])
    expect(told.map(({ reference }) => reference)).toEqual([
      ...[name('a/app:1'), name('a/app:2'), name('b/app:1')],
    ])
    const stored = registry.repository('a/app')
    const digest = stored.tags.get('1') ?? ''
    expect([told[0]?.digest, stored.tags.get('2')]).toEqual([digest, digest])
    expect(JSON.parse(stored.manifests.get(digest)?.bytes.toString() ?? '')).toEqual({
      schemaVersion: 2,
      mediaType: types.index,
      manifests: [
        { ...amd64.manifest.descriptor, platform: { os: 'linux', architecture: 'amd64' } },
        { ...arm64.manifest.descriptor, platform: { os: 'linux', architecture: 'arm64' } },
      ],
    })
  })

  test('one platform that is another image keeps the index from being made', async () => {
    const order = {
      images: [{ id: idOf(amd64) }, { id: idOf(arm64) }],
      platforms: ['linux/amd64', 'linux/arm64'],
      names: [name('a/app:1')],
    }
    const refusal = await refusalOf(push(order, { instead: amd64 }))
    expect(refusal.problems[0].code).toBe('push-moved')
    expect(registry.repository('a/app').tags.has('1')).toBe(false)
  })

  test('what an engine knows by its index goes as that index, attestations and all', async () => {
    const attestation = content(types.manifest, {
      ...{ schemaVersion: 2, mediaType: types.manifest, config: amd64.config.descriptor },
      layers: [],
    })
    const entries = [
      { ...amd64.manifest.descriptor, platform: { os: 'linux', architecture: 'amd64' } },
      {
        ...attestation.descriptor,
        platform: { os: 'unknown', architecture: 'unknown' },
        annotations: { 'vnd.docker.reference.type': 'attestation-manifest' },
      },
    ]
    const index = content(types.index, {
      ...{ schemaVersion: 2, mediaType: types.index, manifests: entries },
    })
    const { digest } = index.descriptor
    const tools = {
      ...{ client, onThisMachine: null, plainHttp: [], onProgress: () => undefined },
      ...{ credentialsFor: () => Promise.resolve(null) },
      onPushed: (pushed: PushedName) => told.push(pushed),
      images: {
        push: ({ reference }: PushRequest) => {
          const [, repository = '', tag = ''] = /\/(.*):(.*)$/.exec(reference) ?? []
          const stored = registry.repository(repository)
          storeImage(stored, amd64)
          storeManifest(stored, attestation)
          storeManifest(stored, index, tag)
          return Promise.resolve()
        },
      },
    }
    await pushJudged(
      { images: [{ id: digest }], platforms: [], names: [name('a/app:1')] },
      tools,
      never,
    )
    expect(told).toEqual([{ reference: name('a/app:1'), digest }])
    const both = { images: [{ id: digest }, { id: digest }], names: [name('b/app:1')] }
    await pushJudged({ ...both, platforms: ['linux/amd64', 'linux/arm64'] }, tools, never)
    const made = registry.repository('b/app')
    const bytes = made.manifests.get(made.tags.get('1') ?? '')?.bytes.toString() ?? ''
    expect((JSON.parse(bytes) as { manifests: unknown }).manifests).toEqual([
      ...entries,
      ...entries,
    ])
  })
})
