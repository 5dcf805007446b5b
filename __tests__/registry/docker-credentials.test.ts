import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { inspect } from 'node:util'
import { registryLimits } from '../../src/limits.ts'
import { credentialFor, orAnonymous } from '../../src/registry/credential.ts'
import { dockerCredentials } from '../../src/registry/docker-credentials.ts'
import type { Credential } from '../../src/registry/credential.ts'
import { createHelper } from '../../src/registry/helper.ts'
import { secret } from '../../src/registry/secret.ts'
import { createRedactor } from '../../src/secrets/redactor.ts'
import { basic, never, refusalOf } from './support/client.ts'

const helpers = resolve(import.meta.dirname, '__fixtures__')
const path = `${helpers}:${process.env['PATH'] ?? ''}`
const base64 = (text: string) => Buffer.from(text).toString('base64')

/** A credential with its secret told, so that it can be compared. */
function told(credential: Credential | null) {
  if (credential === null) return null
  const { source, ...rest } = credential
  expect(source).not.toBe('')
  return rest.type === 'basic'
    ? `${rest.username}:${rest.password.reveal()}`
    : `${rest.type}:${rest.token.reveal()}`
}

let home: string
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'canary-docker-'))
  await mkdir(join(home, '.docker'))
})
afterAll(() => rm(home, { recursive: true }))

async function look(config: unknown, registry: string): Promise<Credential | null> {
  const text = typeof config === 'string' ? config : JSON.stringify(config)
  await writeFile(join(home, '.docker', 'config.json'), text)
  return dockerCredentials({ HOME: home, PATH: path })(registry, never)
}

describe('dockerCredentials', () => {
  const auth = base64('user:pa:ss')
  const cases: readonly (readonly [string, unknown, string, string | null])[] = [
    ['auth of the host', { auths: { 'ghcr.io': { auth } } }, 'ghcr.io', 'user:pa:ss'],
    ['another port is another registry', { auths: { 'a.b:5000': { auth } } }, 'a.b', null],
    [
      'a URL of older versions',
      { auths: { 'https://a.b:5000/v1/': { auth } } },
      'a.b:5000',
      'user:pa:ss',
    ],
    [
      'the exact key before a similar one',
      { auths: { 'https://a.b/v1/': { auth: base64('old:x') }, 'a.b': { auth } } },
      'a.b',
      'user:pa:ss',
    ],
    [
      'Docker Hub',
      { auths: { 'https://index.docker.io/v1/': { auth } } },
      'docker.io',
      'user:pa:ss',
    ],
    ['Docker Hub by its name', { auths: { 'docker.io': { auth } } }, 'docker.io', 'user:pa:ss'],
    [
      'user and password apart',
      { auths: { 'a.b': { username: 'u', password: 'p' } } },
      'a.b',
      'u:p',
    ],
    ['zero bytes at the end', { auths: { 'a.b': { auth: base64('u:p\0\0') } } }, 'a.b', 'u:p'],
    [
      'an identity token',
      { auths: { 'a.b': { auth, identitytoken: 'idt' } } },
      'a.b',
      'identity-token:idt',
    ],
    ['an access token', { auths: { 'a.b': { registrytoken: 'rgt' } } }, 'a.b', 'access-token:rgt'],
    ['an empty entry', { auths: { 'a.b': {} } }, 'a.b', null],
    ['no entry', { auths: {} }, 'a.b', null],
    ['names of objects', { auths: {} }, 'constructor', null],
    [
      'a helper for the host',
      { credHelpers: { 'known.io': 'canary-test' } },
      'known.io',
      'helper-user:helper-secret',
    ],
    ['a helper for all', { credsStore: 'canary-test' }, 'known.io', 'helper-user:helper-secret'],
    ['a helper for Docker Hub', { credsStore: 'canary-test' }, 'docker.io', 'hub-user:hub-secret'],
    [
      'an identity token of a helper',
      { credsStore: 'canary-test' },
      'token.io',
      'identity-token:helper-identity',
    ],
    [
      'the own helper before the one for all',
      { credsStore: 'missing', credHelpers: { 'known.io': 'canary-test' } },
      'known.io',
      'helper-user:helper-secret',
    ],
    [
      'the helper before auths',
      { credsStore: 'canary-test', auths: { 'known.io': { auth } } },
      'known.io',
      'helper-user:helper-secret',
    ],
    [
      'auths where the helper knows nothing',
      { credsStore: 'canary-test', auths: { 'a.b': { auth } } },
      'a.b',
      'user:pa:ss',
    ],
  ]
  test.each(cases)('%s', async (_name, config, registry, expected) => {
    expect(told(await look(config, registry))).toBe(expected)
  })

  test('DOCKER_CONFIG is a folder, and DOCKER_AUTH_CONFIG comes first', async () => {
    const directory = join(home, 'elsewhere')
    await mkdir(directory)
    await writeFile(
      join(directory, 'config.json'),
      JSON.stringify({ auths: { 'a.b': { auth }, 'c.d': { auth } } }),
    )
    const env = {
      DOCKER_CONFIG: directory,
      DOCKER_AUTH_CONFIG: JSON.stringify({ auths: { 'a.b': { auth: base64('env:x') } } }),
    }
    expect(told(await dockerCredentials(env)('a.b', never))).toBe('env:x')
    expect(told(await dockerCredentials(env)('c.d', never))).toBe('user:pa:ss')
  })

  test('no file and no home are no credentials (limit: registryLimits.configurationFileBytes)', async () => {
    expect(await dockerCredentials({})('a.b', never)).toBeNull()
    expect(
      await dockerCredentials({ DOCKER_CONFIG: join(home, 'nowhere') })('a.b', never),
    ).toBeNull()
  })

  const broken: readonly (readonly [string, string, RegExp])[] = [
    ['no JSON', '{"auths": hunter2', /config\.json is not a JSON object/],
    [
      'no pair',
      JSON.stringify({ auths: { 'a.b': { auth: base64('hunter2') } } }),
      /"auth" that is not base64 of user:password/,
    ],
    ['too large', ' '.repeat(registryLimits.configurationFileBytes + 1), /at most .* are read/],
  ]
  test.each(broken)('refuses a file with %s, without quoting it', async (_name, text, why) => {
    const error = await refusalOf(look(text, 'a.b'))
    expect(error.message).toMatch(why)
    expect(error.message).not.toMatch(/hunter2/)
    expect(error.kind).toBe('input')
  })

  test.each([
    ['a helper that is not installed', { credsStore: 'not-there' }],
    ['a helper of the registry alone', { credHelpers: { 'a.b': 'not-there' } }],
    ['a name that is no helper', { credsStore: '../x' }],
    ['a file that is no JSON', '{"auths"'],
    ['an entry that is no pair', { auths: { 'a.b': { auth: base64('hunter2') } } }],
  ])(
    'the registry is asked without credentials, and people are told: %s',
    async (_name, config) => {
      const troubles: string[] = []
      const source = orAnonymous(
        (registry) => look(config, registry),
        ({ message }) => troubles.push(message),
      )
      expect(await source('a.b', never)).toBeNull()
      expect(await source('a.b', never)).toBeNull()
      expect(troubles).toHaveLength(1)
      expect(troubles.join()).not.toMatch(/hunter2/)
    },
  )

  test('a cancelled run is no trouble of the credentials', async () => {
    const stop = AbortSignal.abort(new Error('stop'))
    const source = orAnonymous(
      () => Promise.reject(new Error('anything')),
      () => {
        throw new Error('it was told')
      },
    )
    await expect(source('a.b', stop)).rejects.toThrow('stop')
    await expect(source('a.b', never)).rejects.toThrow('anything')
  })

  test('explicit credentials are for one registry alone', async () => {
    const source = credentialFor('a.b', basic('me', 'x'), () =>
      Promise.resolve(basic('other', 'y')),
    )
    expect(told(await source('a.b', never))).toBe('me:x')
    expect(told(await source('a.b:5000', never))).toBe('other:y')
  })
})

describe('credential helpers', () => {
  const ask = (server: string, name = 'canary-test', deadlineMs = 5000, signal = never) =>
    createHelper({ PATH: path }, deadlineMs)(name, server, signal)

  test.each([
    ['broken.io', /does not answer as the protocol asks/],
    ['list.io', /does not answer as the protocol asks/],
    ['loud.io', /wrote more than/],
    ['fails.io', /failed for fails\.io: the key chain is locked/],
    ['whines.io', /failed for whines\.io: the daemon of the key chain is not running$/],
    ['leaks.io', /failed for leaks\.io$/],
  ])('%s', async (server, why) => {
    const { problems } = await refusalOf(ask(server))
    expect(problems[0].message).toMatch(why)
    expect(problems[0].message).not.toMatch(/helper-secret/)
  })

  test('what one may print (limit: registryLimits.helperBytes)', async () => {
    const answer = JSON.stringify({ Username: 'me', Secret: 'x' })
    const printing = async (bytes: number) => {
      await writeFile(join(home, 'answer'), answer.padEnd(bytes))
      const script = `#!/bin/sh\nexec cat ${join(home, 'answer')}\n`
      await writeFile(join(home, 'docker-credential-prints'), script, { mode: 0o755 })
      const env = { PATH: `${home}:${path}` }
      return told(await createHelper(env)('prints', 'a.b', never))
    }
    expect(await printing(registryLimits.helperBytes)).toBe('me:x')
    expect((await refusalOf(printing(registryLimits.helperBytes + 1))).message).toContain(
      `it wrote more than ${registryLimits.helperBytes} bytes`,
    )
  })

  test('one that is not installed', async () => {
    const error = await refusalOf(ask('a.b', 'not-there'))
    expect(error.message).toMatch(/docker-credential-not-there is not installed/)
    expect(error.kind).toBe('infrastructure')
  })

  test.each(['../../bin/sh', '', '-x', 'a b', 'a/b'])('a name that is none: %j', async (name) => {
    expect((await refusalOf(ask('a.b', name))).message).toMatch(/no name of a credential helper/)
  })

  test('one that does not end is stopped at its deadline (limit: registryLimits.helperMs)', async () => {
    expect((await refusalOf(ask('slow.io', 'canary-test', 100))).message).toMatch(
      /did not end within 0\.1 s/,
    )
  })

  test('a cancelled run does not wait for it', async () => {
    const stopping = new AbortController()
    const running = ask('slow.io', 'canary-test', 5000, stopping.signal)
    stopping.abort(new Error('stop'))
    await expect(running).rejects.toThrow('stop')
  })
})

describe('secrets', () => {
  test('are not shown by printing, logging or serialising', () => {
    const credential = basic('me', 'hunter2')
    expect(inspect(credential, { depth: 9 })).not.toMatch(/hunter2/)
    expect(JSON.stringify({ credential, alone: secret('hunter2') })).not.toMatch(/hunter2/)
    expect(inspect(secret('hunter2'))).not.toMatch(/hunter2/)
  })

  test('one that no URL can hold is taken out too', () => {
    const redactor = createRedactor()
    redactor.learn('half\ud800')
    expect(redactor.redact('it was half\ud800.')).toBe('it was ***.')
  })

  test('are taken out of the words of others', () => {
    const redactor = createRedactor()
    redactor.learn('p@ss word')
    redactor.learn('abc')
    const text = `plain p@ss word, url ${encodeURIComponent('p@ss word')}, ${base64('p@ss word')}, abc`
    expect(redactor.redact(text)).toBe('plain ***, url ***, ***, abc')
  })
})
