import { describe, expect, test } from '@jest/globals'
import { parseFlags } from '../../src/cli/flags.ts'
import { readRegistryFlags } from '../../src/cli/read-registry.ts'
import type { RegistryFlags } from '../../src/cli/registry-flags.ts'
import { validateUsage } from '../../src/cli/validate/flags.ts'
import { registryLimits } from '../../src/limits.ts'
import { noSettings } from '../support/no-settings.ts'
import { never, refusalOf } from '../registry/support/client.ts'

function read(flags: RegistryFlags, registries: readonly string[], input: string | null = null) {
  let wasRead = false
  const stdin = (async function* () {
    wasRead = true
    yield await Promise.resolve(Buffer.from(input ?? ''))
  })()
  return {
    settings: readRegistryFlags(flags, () => registries, { stdin, signal: never }),
    wasRead: () => wasRead,
  }
}

const password = { 'registry-username': 'u', 'registry-password-stdin': true } as const

describe('the flags for a registry', () => {
  test('nothing is said, and standard input is left alone', async () => {
    const { settings, wasRead } = read({}, ['ghcr.io', 'docker.io'])
    expect(await settings).toEqual(noSettings)
    expect(wasRead()).toBe(false)
  })

  test('what the images are is not looked at where it does not matter', async () => {
    const unread = () => {
      throw new Error('an image was looked at')
    }
    const io = { stdin: process.stdin, signal: never }
    const flags = { 'registry-ca': 'ca.pem' }
    expect((await readRegistryFlags(flags, unread, io)).certificateAuthority).not.toBeNull()
  })

  test('credentials and plain HTTP are for one registry', async () => {
    const flags = { ...password, 'plain-http': true }
    const own = await read(flags, ['localhost:5000'], 'hunter2\n').settings
    expect(own.login?.registry).toBe('localhost:5000')
    expect(own.plainHttp).toEqual(['localhost:5000'])
    const named = { ...flags, registry: 'localhost:6000' }
    const other = await read(named, ['localhost:5000', 'docker.io'], 'hunter2').settings
    expect(other.login?.registry).toBe('localhost:6000')
    expect(other.plainHttp).toEqual(['localhost:6000'])
    const { credential } = other.login ?? {}
    expect(credential?.type === 'basic' && credential.password.reveal()).toBe('hunter2')
  })

  test.each([
    [{ 'registry-username': 'u' }, ['ghcr.io'], 'x', /belong together/],
    [{ 'registry-password-stdin': true }, ['ghcr.io'], 'x', /belong together/],
    [{ ...password, 'registry-token-stdin': true }, ['ghcr.io'], 'x', /exclude each other/],
    [
      { 'registry-username': 'u', 'registry-token-stdin': true },
      ['ghcr.io'],
      'x',
      /--registry-username and --registry-token-stdin exclude each other/,
    ],
    [password, ['ghcr.io', 'quay.io'], 'x', /images are of several: .*name it with --registry/],
    [{ 'plain-http': true }, [], null, /no image names one/],
    [password, ['ghcr.io'], '\n', /standard input holds no secret/],
    [{ 'registry-auth-host': ['https://sso.lan'] }, ['ghcr.io'], null, /leave the scheme/],
  ] as const)('%j of %j is refused', async (flags, registries, input, why) => {
    const error = await refusalOf(read(flags, registries, input).settings)
    expect(error.message).toMatch(why)
    expect(error.kind).toBe('input')
  })

  test('a secret of the longest length is read whole, a longer one refused (limit: registryLimits.secretBytes)', async () => {
    const lengthRead = async (bytes: number) => {
      const { login } = await read(password, ['ghcr.io'], 'x'.repeat(bytes)).settings
      return login?.credential.type === 'basic' ? login.credential.password.reveal().length : null
    }
    expect(await lengthRead(registryLimits.secretBytes)).toBe(registryLimits.secretBytes)
    expect((await refusalOf(lengthRead(registryLimits.secretBytes + 1))).message).toMatch(
      /too long for a secret/,
    )
  })

  test('validate knows them, and takes no password as a value', () => {
    const words = ['--registry', 'ghcr.io', '--registry-username', 'u', '--registry-password-stdin']
    expect(parseFlags(validateUsage, words).values).toMatchObject({
      registry: 'ghcr.io',
      ...password,
    })
    for (const word of ['--registry-password-stdin=hunter2', '--registry-password=hunter2']) {
      expect(() => parseFlags(validateUsage, [word])).toThrow()
      expect(() => parseFlags(validateUsage, [word])).not.toThrow(/hunter2/)
    }
  })
})
