import { execFileSync } from 'node:child_process'
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  jest,
  test,
} from '@jest/globals'
import { buildImage } from '../../../src/image/build/build.ts'
import { plainBuild } from '../../../src/image/build/request.ts'
import type { BuildOrder } from '../../../src/image/build/request.ts'
import { pushJudged } from '../../../src/image/push/push.ts'
import { isImageOf } from '../../../src/image/push/verify.ts'
import type { PushedName, Report } from '../../../src/model.ts'
import type { RegistryClient } from '../../../src/registry/client.ts'
import type { FetchedManifest } from '../../../src/registry/manifest.ts'
import { fetchManifest } from '../../../src/registry/pull.ts'
import { parseReference } from '../../../src/registry/reference.ts'
import { basic, realPace, testClient } from '../../registry/support/client.ts'
import { startDockerRegistry } from '../../registry/support/docker-registry.ts'
import type { DockerRegistry } from '../../registry/support/docker-registry.ts'
import { baseImage, connect, engines, never, removeImage } from '../../support/engines.ts'
import { noSettings } from '../../support/no-settings.ts'
import { secret } from '../../../src/registry/secret.ts'
import { check, locateOptions, manifest, validateWith } from '../../support/validate-with.ts'
import type { Overrides } from '../../support/validate-with.ts'

jest.setTimeout(120_000)

/** Without a docker command line the engine's own builder is used, on every machine. */
const env = { PATH: '/nonexistent' }
const passes = check('there', { exec: { command: ['true'] } })
const fails = check('missing', { exec: { command: ['false'] } })
const password = 'correct horse battery'
const plainCredentials = { username: 'canary', password, identityToken: '', registryToken: '' }
const onOutput = () => undefined
const busybox = fileURLToPath(new URL('../../../.cache/busybox/bin/busybox', import.meta.url))

describe.each(engines)('a push after a pass: $name', ({ name: engineName, address }) => {
  const isPodman = engineName.includes('podman')
  let registry: DockerRegistry
  let client: RegistryClient
  let context: string
  let run = 0
  const names: string[] = []

  beforeAll(async () => {
    registry = await startDockerRegistry({ tls: null, authenticates: true })
    client = testClient([registry.host], {
      credentials: () => Promise.resolve(basic('canary', password)),
      plainHttp: [registry.host],
      pace: realPace,
    })
  })
  afterAll(async () => {
    client.close()
    await registry.close()
  })
  beforeEach(async () => {
    context = await mkdtemp(join(tmpdir(), 'canary-push-'))
    run += 1
    await writeFile(
      join(context, 'Dockerfile'),
      `FROM ${baseImage}\nLABEL canary.test=push-${process.pid}-${run}\n`,
    )
  })
  afterEach(async () => {
    await rm(context, { recursive: true })
    for (const name of names.splice(0)) await removeImage(address, name).catch(() => undefined)
  })

  /** A name in the registry that nothing else has. */
  const nameOf = (repository: string, tag = 'one') => {
    const name = `${registry.host}/acme/${repository}-${run}:${tag}`
    names.push(name)
    return name
  }
  const pushed = async (
    checks: readonly unknown[],
    order: Partial<BuildOrder> & Pick<BuildOrder, 'tag'>,
    overrides: Overrides = {},
  ): Promise<Report> => {
    const login = {
      registry: registry.host,
      credential: {
        type: 'basic',
        username: 'canary',
        password: secret(password),
        source: 'registry-username',
      },
    } as const
    return await validateWith(address, manifest({ checks }), order.tag, {
      images: [],
      build: { ...plainBuild, context, ...order },
      engine: { ...locateOptions(address), env },
      // Docker speaks to registries of its own machine as they speak to it; Podman wants to be told.
      registry: { ...noSettings, login, plainHttp: isPodman ? [registry.host] : [] },
      ...overrides,
    })
  }
  const found = async (name: string): Promise<FetchedManifest | null> =>
    await fetchManifest(client, parseReference(name), never).catch(() => null)
  /** What the registry has under the name is the image that the report is about. */
  const hasJudged = async (name: string, { images }: Report): Promise<boolean> => {
    const there = await found(name)
    return there !== null && isImageOf(there, images[0]?.id ?? '')
  }
  const noticesOf = ({ images }: Report) =>
    images.flatMap(({ notices }) => notices.map(({ code }) => code))

  test('what was judged has every name, in every repository', async () => {
    const all = [nameOf('app'), nameOf('app', 'two'), nameOf('other')]
    const [tag = '', ...otherTags] = all
    const report = await pushed([passes], { tag, otherTags, pushAs: all })
    expect(report.errors).toEqual([])
    expect(report.pushed?.map(({ reference }) => reference)).toEqual(all)
    for (const name of all) expect([name, await hasJudged(name, report)]).toEqual([name, true])
    const first = await found(tag)
    expect(report.pushed?.[0]?.digest).toBe(first?.descriptor.digest)
    expect(report.images[0]?.digest).toBe(first?.descriptor.digest)
    expect(noticesOf(report)).toEqual(['pushed'])
    const engine = await connect(address)
    for (const name of all) {
      expect((await engine.images.find(name, never))?.id).toBe(report.images[0]?.id)
    }
    engine.close()
  })

  test.each([
    ['failed', [passes, fails], []],
    ['errored', [passes], ['canary-test/there-is-none']],
  ])('a run that has %s pushes nothing, which is told', async (verdict, checks, images) => {
    const tag = nameOf('app')
    const report = await pushed(checks, { tag, pushAs: [tag] }, { images })
    expect(report.verdict).toBe(verdict)
    expect(await found(tag)).toBeNull()
    expect(noticesOf(report)).toContain('not-pushed')
    expect(report).not.toHaveProperty('pushed')
  })

  test('a name that is moved between the judgement and the push: the judged image goes', async () => {
    const tag = nameOf('app')
    let moved = 0
    const onEvent: Overrides['onEvent'] = ({ kind }) => {
      if (kind !== 'validator-ended') return
      moved += 1
      giveName(address, baseImage, tag)
    }
    const report = await pushed([passes], { tag, pushAs: [tag] }, { onEvent })
    expect(moved).toBe(1)
    expect(report.errors).toEqual([])
    expect(await hasJudged(tag, report)).toBe(true)
    const engine = await connect(address)
    const base = await engine.images.find(baseImage, never)
    engine.close()
    expect(report.images[0]?.id).not.toBe(base?.id)
    const there = await found(tag)
    expect(there !== null && isImageOf(there, base?.id ?? '')).toBe(false)
  })

  test('a run that is cancelled when everything has passed pushes nothing', async () => {
    const tag = nameOf('app')
    const stop = new AbortController()
    const onEvent: Overrides['onEvent'] = ({ kind }) => {
      if (kind === 'validator-ended') stop.abort()
    }
    const report = await pushed([passes], { tag, pushAs: [tag] }, { onEvent, signal: stop.signal })
    expect(await found(tag)).toBeNull()
    expect(report).not.toHaveProperty('pushed')
  })

  test('a registry that refuses makes it errored, in its words', async () => {
    const tag = nameOf('app')
    const login = null
    const report = await pushed(
      [passes],
      { tag, pushAs: [tag] },
      { registry: { ...noSettings, login, plainHttp: [registry.host] } },
    )
    expect(report.verdict).toBe('errored')
    expect(report.errors).toMatchObject([
      { code: 'image-push', message: expect.stringMatching(/cannot push .*(no basic auth|auth)/i) },
    ])
    expect(report.images[0]?.verdict).toBe('passed')
    expect(await found(tag)).toBeNull()
  })

  test('images of several platforms: an index of exactly these, once they are all there', async () => {
    const engine = await connect(address)
    const images: { id: string }[] = []
    const platforms = ['linux/amd64', 'linux/arm64']
    const tag = nameOf('app')
    for (const platform of platforms) {
      const options = { engine, env, directory: context, onOutput, onSecret: onOutput }
      const labels = { 'canary.test.platform': platform }
      const build = { ...plainBuild, context, labels, tag: nameOf('app', 'local') }
      const { names: built } = await buildImage(build, options, never)
      images.push({ id: built[0] ?? '' })
    }
    names.push(...platforms.map((platform) => `${tag}-${platform.replace('/', '-')}`))
    const told: PushedName[] = []
    const credentials = { ...plainCredentials, serverAddress: registry.host }
    const tools = {
      ...{ images: engine.images, client, onThisMachine: null, plainHttp: [registry.host] },
      ...{ credentialsFor: () => Promise.resolve(credentials), onProgress: onOutput },
      onPushed: (one: PushedName) => told.push(one),
    }
    await pushJudged({ images, platforms, names: [tag] }, tools, never)
    engine.close()
    const index = await found(tag)
    expect(told).toEqual([{ reference: tag, digest: index?.descriptor.digest }])
    if (index?.manifest.type !== 'index') throw new Error('no index')
    expect(index.manifest.manifests.map(({ platform }) => platform?.architecture)).toEqual([
      'amd64',
      'arm64',
    ])
    for (const [at, { digest }] of index.manifest.manifests.entries()) {
      const one = await found(`${tag.replace(/:one$/, '')}@${digest}`)
      expect(one !== null && isImageOf(one, images[at]?.id ?? '')).toBe(true)
    }
  })

  // An engine's own builder needs a base for each platform, and only Podman's can do without any.
  if (isPodman)
    test('several platforms: each is judged, and an index of exactly these is pushed', async () => {
      await copyFile(busybox, join(context, 'busybox'))
      const lines = [
        'FROM scratch',
        `LABEL canary.test=push-${process.pid}-${run}`,
        'COPY busybox /bin/true',
        'COPY busybox /bin/sleep',
        'ENTRYPOINT ["/bin/sleep", "1000"]',
      ]
      await writeFile(join(context, 'Dockerfile'), lines.join('\n'))
      const tag = nameOf('app')
      const platforms = ['linux/amd64', 'linux/386']
      const own = platforms.map((platform) => `${tag}-${platform.replace('/', '-')}`)
      names.push(...own)
      // An engine's own builder takes over layers of another platform where the base is none.
      const order = { tag, platforms, pushAs: [tag], noCache: true }
      const report = await pushed([passes], order)
      expect(report.errors).toEqual([])
      expect(report.images.map(({ reference, platform }) => [reference, platform])).toEqual([
        [own[0], 'linux/amd64'],
        [own[1], 'linux/386'],
      ])
      const index = await found(tag)
      expect(report.pushed).toEqual([{ reference: tag, digest: index?.descriptor.digest }])
      if (index?.manifest.type !== 'index') throw new Error('no index')
      const entries = index.manifest.manifests
      expect(entries.map(({ platform }) => platform?.architecture)).toEqual(['amd64', '386'])
      for (const [at, { digest }] of entries.entries()) {
        const one = await fetchManifest(
          client,
          parseReference(`${tag.replace(/:one$/, '')}@${digest}`),
          never,
        )
        expect(isImageOf(one, report.images[at]?.id ?? '')).toBe(true)
      }
      // What the machine runs itself has the name here.
      const engine = await connect(address)
      expect((await engine.images.find(tag, never))?.id).toBe(report.images[0]?.id)
      engine.close()
    })
})

/** While nothing else happens: whoever tells of an event does not wait for what is done about it. */
function giveName(address: string, id: string, name: string): void {
  const [, repository = '', tag = ''] = /^(.*):([^:]*)$/.exec(name) ?? []
  const script = `
    const { request } = require('node:http')
    request({ socketPath: process.argv[1], method: 'POST', path: process.argv[2] }, (answer) => {
      process.exitCode = answer.statusCode < 300 ? 0 : 1
      answer.resume()
    }).end()`
  const path = `/v1.40/images/${encodeURI(id)}/tag?repo=${encodeURIComponent(repository)}&tag=${tag}`
  execFileSync(process.execPath, ['-e', script, address.replace(/^unix:\/\//, ''), path])
}
