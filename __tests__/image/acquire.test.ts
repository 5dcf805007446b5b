import { describe, expect, test } from '@jest/globals'
import type { Engine } from '../../src/engine/engine.ts'
import { plainImage } from '../../src/engine/images.ts'
import type { EngineImage, PulledImage, PullRequest } from '../../src/engine/images.ts'
import { acquireBuilt, acquireImage } from '../../src/image/acquire.ts'
import type { AcquireOptions } from '../../src/image/acquire.ts'
import { createPullCredentials } from '../../src/image/pull-credentials.ts'
import { secret } from '../../src/registry/secret.ts'
import { noSettings } from '../support/no-settings.ts'
import type { RegistrySettings } from '../../src/registry/settings.ts'
import { basic, never, refusalOf } from '../registry/support/client.ts'
import { pretendEngine } from '../support/pretend-engine.ts'

const reference = 'ghcr.io/acme/app:1'
const digest = `sha256:${'a'.repeat(64)}`

const imageFor = (platform: string): EngineImage => ({
  id: `sha256:${'b'.repeat(64)}`,
  repoDigests: [`ghcr.io/acme/app@${digest}`],
  isFromRegistry: true,
  platform,
  user: '',
  configuration: plainImage,
})

/** An engine that has an image, or none, and for which the registry has another. */
function engineWith(
  there: EngineImage | null,
  registry: EngineImage | null = null,
  told: PulledImage = { digest: null, id: null },
) {
  const pulls: PullRequest[] = []
  const engine = pretendEngine({
    images: {
      find: () => Promise.resolve(pulls.length === 0 ? there : registry),
      pull: (request) => {
        pulls.push(request)
        request.onProgress('abc: Downloading')
        return Promise.resolve(told)
      },
    },
  })
  return { engine, pulls }
}

const plain = (engine: Engine): AcquireOptions => ({
  engine,
  directory: '/',
  pull: 'missing',
  platform: null,
  credentialsFor: () => Promise.resolve(null),
  onPull: () => undefined,
  onLoad: () => undefined,
  onProgress: () => undefined,
})

function acquire(engine: Engine, options: Partial<AcquireOptions>) {
  const told: string[] = []
  const acquired = acquireImage(
    reference,
    {
      ...plain(engine),
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

test('an archive for an engine that loads none is told by its name', async () => {
  const engine = pretendEngine({ identity: { program: 'kubectl' }, images: { load: null } })
  await expect(acquireImage('docker-archive:app.tar', plain(engine), never)).rejects.toMatchObject({
    kind: 'input',
    problems: [
      { message: 'docker-archive:app.tar cannot be given to kubectl: it loads no archives' },
    ],
  })
})

describe('an image is what it was found as', () => {
  const [built, moved] = ['b', 'c'].map((letter) => `sha256:${letter.repeat(64)}`) as [
    string,
    string,
  ]
  const unproven = { ...imageFor('linux/amd64'), isFromRegistry: false }

  test.each<[string, PulledImage, boolean]>([
    ['the digest that was pulled', { digest, id: null }, true],
    ['the digest that is its id', { digest: built, id: null }, true],
    ['another digest', { digest: moved, id: null }, false],
    ['the beginning of its id', { digest: null, id: 'bbbbbbbbbbbb' }, true],
    ['the beginning of another id', { digest: null, id: 'bbbbbbbbbbbc' }, false],
    ['nothing', { digest: null, id: null }, true],
  ])('a pull that tells %s: %j is taken: %s', async (_what, told, isTaken) => {
    const { engine } = engineWith(null, unproven, told)
    const { acquired } = acquire(engine, {})
    if (isTaken) expect(await acquired).toMatchObject({ digest: told.digest ?? digest })
    else {
      const error = await refusalOf(acquired)
      expect(error).toMatchObject({ kind: 'infrastructure', problems: [{ code: 'image-moved' }] })
    }
  })

  test.each([
    ['is told by a registry', imageFor('linux/amd64'), reference, digest],
    ['was made up by the engine', unproven, reference, null],
    ['was asked for', unproven, `ghcr.io/acme/app@${moved}`, moved],
  ])('a digest that %s', async (_what, image, name, expected) => {
    const { engine } = engineWith(image)
    const options = { ...plain(engine), pull: 'never' as const }
    const acquired = await acquireImage(name, options, never)
    expect([acquired.digest, acquired.ownDigest]).toEqual([expected, digest])
  })

  test.each<[string, string, readonly string[], boolean]>([
    ['has it', reference, [`ghcr.io/acme/app@${digest}`], true],
    ['has it, by its digest', `ghcr.io/acme/app@${digest}`, [`ghcr.io/acme/app@${digest}`], true],
    ['is written in full', 'nginx', [`docker.io/library/nginx@${digest}`], true],
    ['is left out', 'docker.io/library/nginx:1', [`nginx@${digest}`], true],
    ['is left out, for somebody', 'acme/app', [`docker.io/acme/app@${digest}`], true],
    ['has it under another name', 'acme/copy', [`acme/app@${digest}`], false],
    ['of another host has it', 'ghcr.io/acme/app', [`quay.io/acme/app@${digest}`], false],
  ])('a registry that %s: %s', async (_what, name, repoDigests, isInRegistry) => {
    const { engine } = engineWith({ ...imageFor('linux/amd64'), repoDigests })
    const acquired = await acquireImage(name, { ...plain(engine), pull: 'never' }, never)
    expect(acquired.isInRegistry ?? false).toBe(isInRegistry)
  })

  test('an image that no registry is known to have is in none', async () => {
    const { engine } = engineWith(unproven)
    const acquired = await acquireImage(reference, { ...plain(engine), pull: 'never' }, never)
    expect(acquired).not.toHaveProperty('isInRegistry')
  })

  const engineThatHas = (images: Readonly<Record<string, EngineImage>>) =>
    pretendEngine({ images: { find: (name) => Promise.resolve(images[name] ?? null) } })
  const [image, other] = [unproven, { ...unproven, id: moved }]

  test.each<[string, Readonly<Record<string, EngineImage>>, string | null, RegExp | null]>([
    ['its id', { [built]: image, tag: image }, null, null],
    ['its other name', { [moved]: image, tag: image }, null, null],
    [
      'a tag that moved',
      { [built]: image, tag: other },
      null,
      /^tag was built as .*b, and leads to sha256:c+ since/,
    ],
    ['a tag that is gone', { [built]: image }, null, /leads to no image since/],
    ['an id that is gone', { tag: image }, null, /but the engine does not have it/],
    [
      'another platform',
      { [built]: image, tag: image },
      'linux/arm64',
      /was built for linux\/amd64, not linux\/arm64/,
    ],
  ])('a build is found by %s', async (_what, images, platform, why) => {
    const engine = engineThatHas(images)
    const acquired = acquireBuilt('tag', [built, moved], { engine, platform }, never)
    if (why === null)
      expect(await acquired).toMatchObject({ reference: 'tag', id: built, digest: null })
    else expect((await refusalOf(acquired)).message).toMatch(why)
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
