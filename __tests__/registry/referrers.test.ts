import { afterEach, describe, expect, test } from '@jest/globals'
import { registryLimits } from '../../src/limits.ts'
import type { RegistryClient, RegistryOptions } from '../../src/registry/client.ts'
import { digestOf as digest, parseDigest } from '../../src/registry/digest.ts'
import type { Digest } from '../../src/registry/digest.ts'
import { descriptorOf } from '../../src/registry/manifest.ts'
import { deleteReferrer, pushBlob, pushReferrer } from '../../src/registry/push.ts'
import { fetchReferrers, hasReferrersApi, referrersTag } from '../../src/registry/referrers.ts'
import { parseReference } from '../../src/registry/reference.ts'
import { basic, never, realPace, refusalOf, testClient, testPace } from './support/client.ts'
import {
  content,
  storeArtifact,
  storeManifest,
  testArtifact,
  testImage,
  types,
} from './support/images.ts'
import { send, startRegistry } from './support/test-registry.ts'
import type { TestRegistry, TestRegistryOptions } from './support/test-registry.ts'

const open: { close: () => unknown }[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

async function start(options: TestRegistryOptions = {}): Promise<TestRegistry> {
  const registry = await startRegistry(options)
  open.push(registry)
  return registry
}

function connect(registry: TestRegistry, options: Partial<RegistryOptions> = {}): RegistryClient {
  const client = testClient([registry.host], options)
  open.push(client)
  return client
}

const subject = testImage().manifest.descriptor
const subjectDigest: Digest = digest(testImage().manifest.bytes)
const repositoryOf = (registry: TestRegistry) => parseReference(`${registry.host}/acme/app:1`)
const list = (registry: TestRegistry, client = connect(registry)) =>
  fetchReferrers(client, repositoryOf(registry), subjectDigest, types.artifact, never)
const indexOf = (manifests: readonly unknown[]) =>
  content(types.index, { schemaVersion: 2, mediaType: types.index, manifests })

describe('with the referrers API', () => {
  test.each([
    ['filtered by the registry, one page', {}, 1],
    ['not filtered by the registry', { filtersReferrers: false }, 1],
    ['pages', { referrersPerPage: 2 }, 3],
    ['pages, not filtered', { referrersPerPage: 3, filtersReferrers: false }, 3],
  ] as const)('%s', async (_name, options, requests) => {
    const registry = await start(options)
    const repository = registry.repository('acme/app')
    const expected = ['a', 'b', 'c', 'd', 'e'].map(
      (spec) => storeArtifact(repository, { subject, spec }).digest,
    )
    for (const spec of ['x', 'y'])
      storeArtifact(repository, { subject, spec, artifactType: 'application/other' })
    storeArtifact(repository, { subject: testImage('linux/arm64').manifest.descriptor, spec: 'z' })
    const found = await list(registry)
    expect(found.map((descriptor) => descriptor.digest)).toEqual(expected)
    expect(registry.requests).toHaveLength(requests)
    expect(registry.requests[0]?.query).toBe(`?artifactType=${encodeURIComponent(types.artifact)}`)
  })

  test('none', async () => {
    expect(await list(await start())).toEqual([])
  })

  test('a list of 10,000 entries is refused, in one answer or in pages (limit: registryLimits.referrers)', async () => {
    const entries = (count: number) =>
      Array.from({ length: count }, () => ({
        mediaType: 'a/b',
        digest: `sha256:${'0'.repeat(64)}`,
        size: 1,
      }))
    const whole = await start({
      intercept: (_request, response) => {
        send(response, 200, types.index, indexOf(entries(10_000)).bytes)
        return true
      },
    })
    const paged = await start({
      intercept: (_request, response, url) => {
        const page = Number(url.searchParams.get('page') ?? 0)
        if (page < 100) response.setHeader('link', `<${url.pathname}?page=${page + 1}>; rel="next"`)
        send(response, 200, types.index, indexOf(entries(100)).bytes)
        return true
      },
    })
    for (const registry of [whole, paged]) {
      expect((await refusalOf(list(registry))).message).toMatch(
        /has more than 5000 entries, which is the limit/,
      )
    }
    expect(paged.requests).toHaveLength(registryLimits.referrers / 100 + 1)
  })

  test('pages that are few enough are read, one more is not (limit: registryLimits.referrerPages)', async () => {
    const asked = async (pages: number) => {
      const registry = await start({
        intercept: (_request, response, url) => {
          const page = Number(url.searchParams.get('page') ?? 1)
          const next = `<${url.pathname}?page=${page + 1}>; rel="next"`
          if (page < pages) response.setHeader('link', next)
          const entry = { ...subject, artifactType: types.artifact }
          send(response, 200, types.index, indexOf([entry]).bytes)
          return true
        },
      })
      const found = await list(registry)
      return [found.length, registry.requests.length]
    }
    const most = registryLimits.referrerPages
    expect(await asked(most)).toEqual([most, most])
    expect((await refusalOf(asked(most + 1))).message).toContain(`not end after ${most} pages`)
  })

  test('pages of a few huge entries are bounded together (limit: registryLimits.referrersBytes)', async () => {
    const annotations = { filler: 'x'.repeat(registryLimits.manifestBytes - 1000) }
    const page = indexOf([{ ...subject, artifactType: types.artifact, annotations }]).bytes
    let left = registryLimits.referrersBytes
    const registry = await start({
      intercept: (_request, response, url) => {
        left -= page.length
        response.setHeader('link', `<${url.pathname}?left=${left}>; rel="next"`)
        send(response, 200, types.index, page)
        return true
      },
    })
    expect((await refusalOf(list(registry))).message).toMatch(/has more than 16777216 bytes/)
    expect(left).toBeLessThan(0)
    expect(left).toBeGreaterThan(-registryLimits.manifestBytes)
  })

  test('as many bytes as may be are read (limit: registryLimits.referrersBytes)', async () => {
    const { manifestBytes, referrersBytes } = registryLimits
    const pageOf = (bytes: number) => {
      const page = (filler: string) =>
        indexOf([{ ...subject, artifactType: types.artifact, annotations: { filler } }]).bytes
      return page('x'.repeat(bytes - page('').length))
    }
    const pages = referrersBytes / manifestBytes
    const read = async (more: number) => {
      const registry = await start({
        intercept: (_request, response, url) => {
          const page = Number(url.searchParams.get('page') ?? 0)
          const isLast = page === pages
          if (!isLast) response.setHeader('link', `<${url.pathname}?page=${page + 1}>; rel="next"`)
          const least = pageOf(1_000)
          const bytes = page === pages - 1 ? manifestBytes - least.length + more : manifestBytes
          send(response, 200, types.index, isLast ? least : pageOf(bytes))
          return true
        },
      })
      return list(registry)
    }
    expect(await read(0)).toHaveLength(pages + 1)
    expect((await refusalOf(read(1))).message).toContain(`has more than ${referrersBytes} bytes`)
  })

  test('at the limit it is read (limit: registryLimits.referrers)', async () => {
    const entries = Array.from({ length: registryLimits.referrers }, () => ({
      ...subject,
      artifactType: types.artifact,
    }))
    const registry = await start({
      intercept: (_request, response) => {
        send(response, 200, types.index, indexOf(entries).bytes)
        return true
      },
    })
    expect(await list(registry)).toHaveLength(registryLimits.referrers)
  })

  test.each([
    ['pages without an end', (page: number) => `?page=${page + 1}`, /does not end after 100 pages/],
    ['a page that leads to itself', () => '?page=1', /does not end after 2 pages/],
    ['a page at another host', () => 'http://127.0.0.1:1/v2/', /continues at another host/],
    ['a page at a metadata address', () => 'http://169.254.169.254/', /link-local/],
  ])('%s', async (_name, next, why) => {
    const registry = await start({
      intercept: (_request, response, url) => {
        response.setHeader(
          'link',
          `<${next(Number(url.searchParams.get('page') ?? 0))}>; rel="next"`,
        )
        send(response, 200, types.index, indexOf([]).bytes)
        return true
      },
    })
    expect((await refusalOf(list(registry))).message).toMatch(why)
  })

  test('a repository that does not exist is told', async () => {
    const registry = await start({
      intercept: (_request, response) => {
        send(
          response,
          404,
          'application/json',
          Buffer.from('{"errors":[{"code":"NAME_UNKNOWN","message":"repository name not known"}]}'),
        )
        return true
      },
    })
    const error = await refusalOf(list(registry))
    expect(error.message).toMatch(/does not know .*acme\/app.*: repository name not known/)
    expect(error.kind).toBe('input')
  })

  test('403 and 500 are errors, never an empty list', async () => {
    for (const status of [403, 500]) {
      const registry = await start({
        intercept: (_request, response) => {
          send(response, status, 'text/plain', Buffer.from('no'))
          return true
        },
      })
      expect((await refusalOf(list(registry))).message).toContain(`${status}`)
    }
  })
})

describe('without the referrers API', () => {
  test('the index under the referrers tag is read and filtered', async () => {
    const registry = await start({ referrersApi: false })
    const repository = registry.repository('acme/app')
    const ours = storeArtifact(repository, { subject, spec: 'a' })
    const other = storeArtifact(repository, {
      subject,
      spec: 'b',
      artifactType: 'application/other',
    })
    const entries = [
      { ...ours, artifactType: types.artifact },
      { ...other, artifactType: 'application/other' },
    ]
    storeManifest(repository, indexOf(entries), referrersTag(subjectDigest))
    expect((await list(registry)).map((descriptor) => descriptor.digest)).toEqual([ours.digest])
  })

  test.each([400, 404, 405, 406, 501])('%i from the API leads there', async (status) => {
    const registry = await start({
      intercept: (_request, response, url) => {
        if (!url.pathname.includes('/referrers/')) return false
        send(response, status, 'text/plain', Buffer.from('no such thing'))
        return true
      },
    })
    expect(await list(registry)).toEqual([])
    expect(registry.requests.map((request) => request.path.split('/').at(-2))).toEqual([
      'referrers',
      'manifests',
    ])
  })

  test('an answer of another type leads there too; from then on the API is not asked again', async () => {
    const registry = await start({
      intercept: (_request, response, url) => {
        if (!url.pathname.includes('/referrers/')) return false
        send(response, 200, 'text/html', Buffer.from('<html>'))
        return true
      },
    })
    const client = connect(registry)
    await list(registry, client)
    await list(registry, client)
    expect(registry.requests.map((request) => request.path.split('/').at(-2))).toEqual([
      'referrers',
      'manifests',
      'manifests',
    ])
  })

  test('an image under the tag is no list; it is not overwritten either', async () => {
    const registry = await start({ referrersApi: false })
    const tag = referrersTag(subjectDigest)
    const { manifest } = testImage()
    storeManifest(registry.repository('acme/app'), manifest, tag)
    expect(await list(registry)).toEqual([])
    const { bytes, descriptor } = artifactOf('a')
    const pushed = pushReferrer(
      connect(registry),
      repositoryOf(registry),
      bytes,
      descriptor,
      subjectDigest,
      never,
    )
    expect((await refusalOf(pushed)).message).toMatch(/the list of referrers of .* is not an index/)
    expect(registry.repository('acme/app').tags.get(tag)).toBe(digest(manifest.bytes))
  })

  const noList: readonly (readonly [string, number, string, string])[] = [
    ['a page for browsers', 200, 'text/html', '<html>sign in</html>'],
    ['no JSON', 200, types.index, '{"manifests"'],
    ['a list of another kind', 200, types.index, '[]'],
    [
      'an index without entries that are descriptors',
      200,
      types.index,
      '{"schemaVersion":2,"manifests":[7]}',
    ],
    ['a type that nobody knows', 200, 'application/json', '{"schemaVersion":2}'],
    ['nothing at all', 200, types.index, ''],
    ['a tag that no registry takes', 400, 'text/plain', 'invalid tag'],
    ['a method that is not there', 405, 'text/plain', 'no'],
  ]
  test.each(noList)('%s is no list of referrers', async (_name, status, type, text) => {
    const registry = await start({
      intercept: (_request, response, url) => {
        const isApi = url.pathname.includes('/referrers/')
        send(response, isApi ? 404 : status, isApi ? 'text/plain' : type, Buffer.from(text))
        return true
      },
    })
    expect(await list(registry)).toEqual([])
  })

  test.each(noList.filter(([, status]) => status === 200))(
    'the API answers with %s: it is no API',
    async (_name, status, type, text) => {
      const registry = await start({
        intercept: (_request, response, url) => {
          if (!url.pathname.includes('/referrers/')) return false
          send(response, status, type, Buffer.from(text))
          return true
        },
      })
      expect(await list(registry)).toEqual([])
      expect(registry.requests.at(-1)?.path).toContain('/manifests/')
    },
  )
})

function artifactOf(spec: string) {
  const { manifest } = testArtifact({ subject, spec, created: '2026-01-01T00:00:00Z' })
  const descriptor = {
    ...descriptorOf(types.manifest, digest(manifest.bytes), manifest.bytes.length),
    artifactType: types.artifact,
    annotations: new Map([['org.opencontainers.image.created', '2026-01-01T00:00:00Z']]),
  }
  return { bytes: manifest.bytes, descriptor }
}

describe('pushing', () => {
  const push = (registry: TestRegistry, client: RegistryClient, spec: string) => {
    const { bytes, descriptor } = artifactOf(spec)
    return pushReferrer(client, repositoryOf(registry), bytes, descriptor, subjectDigest, never)
  }

  test('a blob is uploaded once', async () => {
    const registry = await start()
    const client = connect(registry)
    const bytes = Buffer.from('content')
    await pushBlob(client, repositoryOf(registry), bytes, never)
    await pushBlob(client, repositoryOf(registry), bytes, never)
    expect(registry.repository('acme/app').blobs.get(digest(bytes))).toEqual(bytes)
    expect(registry.requests.map((request) => request.method)).toEqual([
      'HEAD',
      'POST',
      'PUT',
      'HEAD',
    ])
    expect(new URLSearchParams(registry.requests[2]?.query).get('state')).toBe('opaque')
  })

  test('the query of an upload is kept as it is: it may be signed', async () => {
    for (const query of ['', '?state=a~b%20c+d%2Fe&flag']) {
      const registry = await start({
        intercept: (request, response) => {
          if (request.method !== 'POST' && request.method !== 'PUT') return false
          const status = request.method === 'POST' ? 202 : 201
          response.writeHead(status, { location: `/v2/acme/app/blobs/uploads/1${query}` }).end()
          return true
        },
      })
      const bytes = Buffer.from('content')
      await pushBlob(connect(registry), repositoryOf(registry), bytes, never)
      const added = `${query === '' ? '?' : '&'}digest=${encodeURIComponent(digest(bytes))}`
      expect(registry.requests.at(-1)?.query).toBe(`${query}${added}`)
    }
  })

  test('whether there is the API is asked with one page, however long the list is', async () => {
    const registry = await start({ referrersPerPage: 1 })
    const repository = registry.repository('acme/app')
    for (const one of ['x', 'y', 'z']) storeArtifact(repository, { subject, spec: one })
    const asked = await hasReferrersApi(
      connect(registry),
      repositoryOf(registry),
      subjectDigest,
      types.artifact,
      never,
    )
    expect(asked).toBe(true)
    expect(registry.requests).toHaveLength(1)
  })

  // With the API nobody reads an index; without it nothing else lists the artifact, whatever the header says.
  test.each([
    { acknowledgesSubjects: true, referrersApi: true, listsReferrers: true, isIndexed: false },
    { acknowledgesSubjects: true, referrersApi: true, listsReferrers: false, isIndexed: false },
    { acknowledgesSubjects: true, referrersApi: false, listsReferrers: false, isIndexed: true },
    { acknowledgesSubjects: false, referrersApi: true, listsReferrers: true, isIndexed: false },
    { acknowledgesSubjects: false, referrersApi: true, listsReferrers: false, isIndexed: false },
    { acknowledgesSubjects: false, referrersApi: false, listsReferrers: false, isIndexed: true },
  ])(
    'OCI-Subject: $acknowledgesSubjects, the API: $referrersApi, which lists it: $listsReferrers; an index: $isIndexed',
    async ({ isIndexed, ...options }) => {
      const registry = await start(options)
      await push(registry, connect(registry), 'a')
      const { tags } = registry.repository('acme/app')
      expect(tags.has(referrersTag(subjectDigest))).toBe(isIndexed)
      const asked = registry.requests.map(({ method, path }) => `${method} ${path.split('/')[4]}`)
      const indexing = ['GET manifests', 'PUT manifests', 'GET manifests']
      expect(asked).toEqual(['PUT manifests', 'GET referrers', ...(isIndexed ? indexing : [])])
      const found = (await list(registry)).map((one) => one.digest)
      const isFound = isIndexed || options.listsReferrers
      expect(found).toEqual(isFound ? [artifactOf('a').descriptor.digest] : [])
    },
  )

  test('the API is asked once for all that is pushed to a registry', async () => {
    const registry = await start()
    const client = connect(registry)
    for (const spec of ['a', 'b']) await push(registry, client, spec)
    expect(registry.requests.map(({ method }) => method)).toEqual(['PUT', 'GET', 'PUT'])
  })

  test('whether there is the API cannot be learnt: that is told, and no index is written', async () => {
    const registry = await start({
      intercept: (_request, response, url) => {
        if (!url.pathname.includes('/referrers/')) return false
        send(response, 403, 'text/plain', Buffer.from('no'))
        return true
      },
    })
    const pushed = push(registry, connect(registry), 'a')
    expect((await refusalOf(pushed)).message).toMatch(/the list of referrers of .* \(403\)/)
    expect(registry.repository('acme/app').tags.size).toBe(0)
  })

  test('where it does not, the referrers tag lists the artifact, once, beside what is there', async () => {
    const registry = await start({ referrersApi: false })
    const client = connect(registry)
    const foreign = {
      ...storeArtifact(registry.repository('acme/app'), { subject, spec: 'x' }),
      artifactType: 'application/other',
      'x-unknown': { kept: true },
    }
    storeManifest(registry.repository('acme/app'), indexOf([foreign]), referrersTag(subjectDigest))
    await push(registry, client, 'a')
    await push(registry, client, 'b')
    await push(registry, client, 'a')
    const found = await list(registry)
    expect(found.map((descriptor) => descriptor.digest).sort()).toEqual(
      [artifactOf('a'), artifactOf('b')].map(({ descriptor }) => descriptor.digest).sort(),
    )
    expect(found[0]?.annotations.get('org.opencontainers.image.created')).toBe(
      '2026-01-01T00:00:00Z',
    )
    const { tags, manifests } = registry.repository('acme/app')
    const index = manifests.get(tags.get(referrersTag(subjectDigest)) ?? '')
    const { manifests: listed } = JSON.parse(index?.bytes.toString() ?? '') as {
      manifests: unknown[]
    }
    expect(listed[0]).toEqual(foreign)
  })

  test.each([0, 0.5, 0.999])(
    'the index is read again after a while, varied by %d (limit: registryLimits.indexUpdateMs)',
    async (random) => {
      const registry = await start({ referrersApi: false })
      const pace = testPace(random)
      await push(registry, connect(registry, { pace }), 'a')
      expect(pace.waits).toEqual([registryLimits.indexUpdateMs * (1 + random)])
    },
  )

  test('an entry that somebody else overwrote is written again, and theirs is kept', async () => {
    const theirs = { ...artifactOf('theirs').descriptor, annotations: {} }
    let puts = 0
    const registry = await start({
      referrersApi: false,
      intercept: (request, _response, url) => {
        if (
          request.method !== 'GET' ||
          !url.pathname.endsWith(referrersTag(subjectDigest)) ||
          puts !== 1
        )
          return false
        // Between our writing and our reading, somebody writes an index that they read before.
        puts += 1
        storeManifest(
          registry.repository('acme/app'),
          indexOf([
            {
              mediaType: theirs.mediaType,
              digest: theirs.digest,
              size: theirs.size,
              artifactType: types.artifact,
            },
          ]),
          referrersTag(subjectDigest),
        )
        return false
      },
    })
    const counted = connect(registry, {
      pace: {
        random: () => 0.5,
        clock: {
          now: () => 0,
          date: () => new Date(0),
          sleep: () => {
            puts += 1
            return Promise.resolve()
          },
        },
      },
    })
    await push(registry, counted, 'ours')
    expect((await list(registry)).map((one) => one.digest)).toEqual([
      theirs.digest,
      artifactOf('ours').descriptor.digest,
    ])
  })

  test('somebody who overwrites for ever ends in an error (limit: registryLimits.indexUpdates)', async () => {
    const registry = await start({
      referrersApi: false,
      intercept: (request, _response, url) => {
        if (request.method === 'GET' && url.pathname.endsWith(referrersTag(subjectDigest))) {
          storeManifest(registry.repository('acme/app'), indexOf([]), referrersTag(subjectDigest))
        }
        return false
      },
    })
    const pace = testPace(0)
    const error = await refusalOf(push(registry, connect(registry, { pace }), 'a'))
    expect(error.message).toMatch(
      /could not be changed: it is full, or others write it at the same time/,
    )
    // Who read the list before we wrote it has this long to write theirs.
    expect(pace.waits).toEqual(
      Array.from({ length: registryLimits.indexUpdates }, () => registryLimits.indexUpdateMs),
    )
  })

  test('two at the same time lose nothing', async () => {
    const registry = await start({ referrersApi: false })
    await Promise.all(
      ['a', 'b', 'c'].map((spec) => push(registry, connect(registry, { pace: realPace }), spec)),
    )
    expect(await list(registry)).toHaveLength(3)
  })

  test.each([true, false])('deleting, with the referrers API: %s', async (referrersApi) => {
    const registry = await start({ referrersApi })
    const client = connect(registry)
    await push(registry, client, 'a')
    await push(registry, client, 'b')
    const gone = artifactOf('a').descriptor
    expect(await deleteReferrer(client, repositoryOf(registry), gone, subjectDigest, never)).toBe(
      'deleted',
    )
    expect((await list(registry)).map((one) => one.digest)).toEqual([
      artifactOf('b').descriptor.digest,
    ])
    expect(registry.repository('acme/app').manifests.has(gone.digest)).toBe(false)
  })

  test.each([
    [true, 'refused'],
    [false, 'unlisted'],
  ] as const)(
    'a registry that deletes nothing, with the referrers API: %s',
    async (referrersApi, result) => {
      const registry = await start({ referrersApi, deletes: false })
      const client = connect(registry)
      await push(registry, client, 'a')
      const { descriptor } = artifactOf('a')
      expect(
        await deleteReferrer(client, repositoryOf(registry), descriptor, subjectDigest, never),
      ).toBe(result)
      expect(await list(registry)).toHaveLength(referrersApi ? 1 : 0)
    },
  )

  const leadingTo = (location: (host: string) => string): TestRegistryOptions => ({
    authentication: { type: 'basic', username: 'u', password: 'p' },
    intercept: (request, response) => {
      if (request.method !== 'POST' || request.headers.authorization === undefined) return false
      response.writeHead(202, { location: location(request.headers.host ?? '') }).end()
      return true
    },
  })
  const credentials = () => Promise.resolve(basic('u', 'p'))

  test('an upload that leads to another host goes there without credentials', async () => {
    const storage = await start({
      intercept: (_request, response) => {
        response.writeHead(201).end()
        return true
      },
    })
    const registry = await start(leadingTo(() => `${storage.origin}/put?signature=abc`))
    await pushBlob(
      connect(registry, { credentials }),
      repositoryOf(registry),
      Buffer.from('x'),
      never,
    )
    const asked = storage.requests.map(({ method, authorization }) => [method, authorization])
    expect(asked).toEqual([['PUT', undefined]])
    expect(storage.requests[0]?.query).toMatch(/^\?signature=abc&digest=sha256/)
  })

  test('an upload that leads to a metadata address goes nowhere', async () => {
    const registry = await start(leadingTo(() => 'http://169.254.169.254/upload'))
    const pushing = pushBlob(
      connect(registry, { credentials }),
      repositoryOf(registry),
      Buffer.from('x'),
      never,
    )
    expect((await refusalOf(pushing)).message).toMatch(/link-local/)
  })

  test('a blob that the registry has elsewhere is there', async () => {
    const registry = await start({
      intercept: (request, response) => {
        if (request.method !== 'HEAD') return false
        response.writeHead(307, { location: 'https://storage.invalid/signed' }).end()
        return true
      },
    })
    await pushBlob(connect(registry), repositoryOf(registry), Buffer.from('x'), never)
    expect(registry.requests).toHaveLength(1)
  })

  test('an upload whose answer was lost is not made twice; one that was forgotten is told', async () => {
    for (const isStored of [true, false]) {
      let puts = 0
      const registry = await start({
        intercept: (request, response) => {
          if (request.method !== 'PUT') return false
          puts += 1
          if (puts > 1) return false
          const bytes = Buffer.from('x')
          if (isStored) registry.repository('acme/app').blobs.set(digest(bytes), bytes)
          // The upload is over for the registry, and its answer never arrives.
          registry.forgetUploads()
          request.resume().on('end', () => response.socket?.destroy())
          return true
        },
      })
      const pushing = pushBlob(connect(registry), repositoryOf(registry), Buffer.from('x'), never)
      if (isStored) await pushing
      else expect((await refusalOf(pushing)).message).toMatch(/forgot the upload of/)
    }
  })

  test('a list under the referrers tag of the older kind is written anew as an index', async () => {
    const registry = await start({ referrersApi: false })
    const list = content('application/vnd.docker.distribution.manifest.list.v2+json', {
      schemaVersion: 2,
      mediaType: 'application/vnd.docker.distribution.manifest.list.v2+json',
      manifests: [],
    })
    storeManifest(registry.repository('acme/app'), list, referrersTag(subjectDigest))
    await push(registry, connect(registry), 'a')
    expect(
      await fetchReferrers(
        connect(registry),
        repositoryOf(registry),
        subjectDigest,
        types.artifact,
        never,
      ),
    ).toHaveLength(1)
  })
})

test('the referrers tag is the digest with a dash', () => {
  expect(referrersTag(subjectDigest)).toBe(subject.digest.replace(':', '-'))
  expect(parseDigest(subject.digest)).toBe(subjectDigest)
})
