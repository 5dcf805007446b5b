import { describe, expect, test } from '@jest/globals'
import { secret } from '../../src/registry/secret.ts'
import { connectRegistries, registryMeant, secretsOf } from '../../src/registry/settings.ts'
import { noSettings } from '../support/no-settings.ts'
import { basic, refusalOf } from './support/client.ts'

describe('registryMeant', () => {
  test.each([
    ['ghcr.io', [], 'ghcr.io'],
    ['index.docker.io', ['ghcr.io'], 'docker.io'],
    [null, ['ghcr.io', 'ghcr.io'], 'ghcr.io'],
    [null, ['docker.io'], 'docker.io'],
  ])('%j, images of %j: %s', (named, registries, expected) => {
    expect(registryMeant(named, registries, 'registry')).toBe(expected)
  })

  test.each([
    [null, [], /no image names one \(name it with --registry\)/],
    [null, ['ghcr.io', 'docker.io'], /images are of several: ghcr\.io, docker\.io/],
    ['https://ghcr.io', ['ghcr.io'], /leave the scheme and the path out/],
    ['ghcr.io/acme', ['ghcr.io'], /is no registry host/],
  ])('%j, images of %j: refused', (named, registries, why) => {
    expect(() => registryMeant(named, registries, '--registry')).toThrow(why)
  })
})

test('secretsOf gives what must be taken out of every text', () => {
  const withLogin = (credential: Parameters<typeof toSettings>[0]) =>
    secretsOf(toSettings(credential))
  expect(secretsOf(noSettings)).toEqual([])
  expect(withLogin(basic('u', 'hunter2'))).toEqual(['hunter2'])
  expect(withLogin({ type: 'access-token', token: secret('t'), source: 'x' })).toEqual(['t'])
})

function toSettings(credential: ReturnType<typeof basic>) {
  return { ...noSettings, login: { registry: 'ghcr.io', credential } }
}

const quiet = { onCredential: () => undefined, onTrouble: () => undefined }

describe('the authority', () => {
  test.each([
    [{ type: 'file', path: 'no.pem' }, /the registry CA \/nonexistent\/no\.pem does not exist/],
    [{ type: 'text', text: 'nonsense' }, /the registry CA in registry-ca holds no certificate/],
  ] as const)('%j is told before anything is sent', async (certificateAuthority, why) => {
    const settings = { ...noSettings, certificateAuthority }
    const error = await refusalOf(connectRegistries(settings, {}, '/nonexistent', quiet))
    expect(error.message).toMatch(why)
    expect(error.kind).toBe('input')
  })
})
