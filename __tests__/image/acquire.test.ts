import { describe, expect, test } from '@jest/globals'
import type { Engine, EngineImage, PullRequest } from '../../src/engine/engine.ts'
import { acquireImage } from '../../src/image/acquire.ts'
import type { AcquireOptions } from '../../src/image/acquire.ts'
import { createPullCredentials } from '../../src/image/pull-credentials.ts'
import { secret } from '../../src/registry/secret.ts'
import { noSettings } from '../../src/registry/settings.ts'
import type { RegistrySettings } from '../../src/registry/settings.ts'
import { basic, never, refusalOf } from '../registry/support/client.ts'

const reference = 'ghcr.io/acme/app:1'
const digest = `sha256:${'a'.repeat(64)}`

const imageFor = (platform: string): EngineImage => ({
  id: `sha256:${'b'.repeat(64)}`,
  repoDigests: [`ghcr.io/acme/app@${digest}`],
  platform,
  user: '',
})

/** An engine that has an image, or none, and for which the registry has another. */
function engineWith(there: EngineImage | null, registry: EngineImage | null = null) {
  const pulls: PullRequest[] = []
  const engine: Pick<Engine, 'findImage' | 'pullImage'> = {
    findImage: () => Promise.resolve(pulls.length === 0 ? there : registry),
    pullImage: (request) => {
      pulls.push(request)
      request.onProgress('abc: Downloading')
      return Promise.resolve()
    },
  }
  // The rest of an engine is not asked when an image is pulled.
  return { engine: engine as Engine, pulls }
}

function acquire(engine: Engine, options: Partial<AcquireOptions>) {
  const told: string[] = []
  const acquired = acquireImage(
    reference,
    {
      engine,
      directory: '/',
      pull: 'missing',
      platform: null,
      credentialsFor: () => Promise.resolve(null),
      onPull: () => told.push('pull'),
      onLoad: () => told.push('load'),
      onProgress: (text) => told.push(text),
      ...options,
    },
    never,
  )
  return { acquired, told }
}

describe('acquireImage', () => {
  test('pulls for the platform and with the credentials, and tells of it', async () => {
    const { engine, pulls } = engineWith(null, imageFor('linux/arm64/v8'))
    const credentials = {
      serverAddress: 'ghcr.io',
      username: 'u',
      password: 'p',
      identityToken: '',
      registryToken: '',
    }
    const credentialsFor = () => Promise.resolve(credentials)
    const { acquired, told } = acquire(engine, { platform: 'linux/arm64', credentialsFor })
    expect(await acquired).toMatchObject({ reference, digest, platform: 'linux/arm64/v8' })
    expect(pulls).toMatchObject([{ reference, platform: 'linux/arm64', credentials }])
    expect(told).toEqual(['pull', 'abc: Downloading'])
  })

  test.each([
    ['missing', 'linux/amd64', null, 0],
    ['always', 'linux/amd64', null, 1],
    ['never', 'linux/amd64', null, 0],
    ['missing', 'linux/amd64', 'linux/amd64', 0],
    ['missing', 'linux/amd64', 'linux/x86_64', 0],
    ['missing', 'linux/arm64/v8', 'linux/arm64', 0],
    ['missing', 'linux/arm64', 'linux/arm64/v8', 0],
    ['missing', 'linux/arm64', 'linux/aarch64', 0],
    ['missing', 'linux/arm/v6', 'linux/arm', 0],
  ] as const)('%s, %s is there, %s is wanted: %i pulls', async (pull, there, platform, count) => {
    const { engine, pulls } = engineWith(imageFor(there), imageFor(there))
    await acquire(engine, { pull, platform }).acquired
    expect(pulls).toHaveLength(count)
  })

  test('one for another platform is replaced', async () => {
    const { engine, pulls } = engineWith(imageFor('linux/amd64'), imageFor('linux/arm/v7'))
    const { acquired } = acquire(engine, { platform: 'linux/arm/v7' })
    expect(await acquired).toMatchObject({ platform: 'linux/arm/v7' })
    expect(pulls).toHaveLength(1)
  })

  test.each([
    [null, null, 'never', null, /is not on the engine, and pull is never/],
    ['linux/amd64', null, 'never', 'linux/arm64', /is for linux\/amd64, not linux\/arm64/],
    [null, 'linux/amd64', 'missing', 'linux/arm64', /in its registry is for linux\/amd64, not/],
    [null, 'linux/arm/v6', 'missing', 'linux/arm/v7', /in its registry is for linux\/arm\/v6, not/],
  ] as const)('%s on the engine, %s in the registry, pull %s', async (...row) => {
    const [there, remote, pull, platform, why] = row
    const image = (name: string | null) => (name === null ? null : imageFor(name))
    const { engine } = engineWith(image(there), image(remote))
    const error = await refusalOf(acquire(engine, { pull, platform }).acquired)
    expect(error.message).toMatch(why)
    expect(error.kind).toBe('input')
  })

  test('an engine that pulls an image and does not have it is at fault', async () => {
    const { engine } = engineWith(null, null)
    const error = await refusalOf(acquire(engine, { pull: 'missing', platform: null }).acquired)
    expect(error.message).toMatch(/was pulled, but the engine does not have it/)
    expect(error.kind).toBe('infrastructure')
  })
})

describe('what the engine is given to pull', () => {
  const empty = { username: '', password: '', identityToken: '', registryToken: '' }
  const env = {
    DOCKER_CONFIG: '/nonexistent',
    DOCKER_AUTH_CONFIG: JSON.stringify({
      auths: {
        'ghcr.io': { username: 'of-login', password: 'x' },
        'https://index.docker.io/v1/': { identitytoken: 'hub' },
      },
    }),
  }
  const settings: RegistrySettings = {
    ...noSettings,
    login: { registry: 'quay.io', credential: basic('given', 'hunter2') },
  }
  const token: RegistrySettings = {
    ...noSettings,
    login: {
      registry: 'quay.io',
      credential: { type: 'access-token', token: secret('t'), source: 'the test' },
    },
  }
  test.each([
    [
      settings,
      'quay.io/a/b:1',
      { ...empty, serverAddress: 'quay.io', username: 'given', password: 'hunter2' },
    ],
    [
      settings,
      'QUAY.io/a/b:1',
      { ...empty, serverAddress: 'QUAY.io', username: 'given', password: 'hunter2' },
    ],
    [token, 'quay.io/a/b', { ...empty, serverAddress: 'quay.io', registryToken: 't' }],
    [
      settings,
      'ghcr.io/a/b',
      { ...empty, serverAddress: 'ghcr.io', username: 'of-login', password: 'x' },
    ],
    [
      settings,
      'alpine',
      { ...empty, serverAddress: 'https://index.docker.io/v1/', identityToken: 'hub' },
    ],
    [settings, 'quay.io.evil.example/a/b', null],
    [noSettings, 'quay.io/a/b', null],
  ] as const)('%#: for %s', async (given, image, expected) => {
    const find = await createPullCredentials(given, env, () => undefined)
    expect(await find(image, never)).toEqual(expected)
  })
})
