import { describe, expect, test } from '@jest/globals'
import { readRegistry } from '../../src/action/inputs/registry.ts'
import { noSettings } from '../support/no-settings.ts'
import { action } from '../support/runner.ts'

/** What the inputs come to, and everything that was done with them, in its order. */
function read(inputs: Readonly<Record<string, string>>, images: readonly string[] = []) {
  const calls: string[] = []
  const getInput = (name: string) => {
    if (!(name in action.inputs)) throw new Error(`action.yml has no input ${name}`)
    calls.push(`read ${name}`)
    return (inputs[name] ?? '').trim()
  }
  const reader = {
    getInput,
    setSecret: (value: string) => void calls.push(`mask ${value}`),
    getMultilineInput: (name: string) =>
      getInput(name)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
  }
  const run = () => readRegistry(reader, images)
  return { run, calls }
}

const user = { 'registry-username': 'octocat', 'registry-password': 'hunter2' }

describe('the inputs for a registry', () => {
  test('nothing is said by default', () => {
    expect(read({}, ['ghcr.io/acme/app']).run()).toEqual(noSettings)
  })

  test('a user and a password, for the registry that is named', () => {
    const { login } = read({ ...user, registry: 'quay.io' }, ['ghcr.io/acme/app']).run()
    expect(login?.registry).toBe('quay.io')
    const { credential } = login ?? {}
    expect(credential).toMatchObject({ type: 'basic', username: 'octocat' })
    expect(credential?.type === 'basic' && credential.password.reveal()).toBe('hunter2')
  })

  test.each([
    [['ghcr.io/acme/app:1', 'ghcr.io/acme/other'], 'ghcr.io'],
    [['alpine', 'docker.io/acme/app'], 'docker.io'],
    [['oci-archive:app.tar', 'localhost:5000/app'], 'localhost:5000'],
  ])('for the registry of %j: %s', (images, registry) => {
    expect(read(user, images).run().login?.registry).toBe(registry)
  })

  test('a token in place of them', () => {
    const { login } = read({ 'registry-token': 'abc' }, ['ghcr.io/acme/app']).run()
    expect(login?.credential.type).toBe('access-token')
  })

  test('secrets are masked before anything else is done', () => {
    const inputs = { ...user, 'registry-token': 'abc', registry: 'no registry' }
    const { run, calls } = read(inputs)
    expect(run).toThrow()
    expect(calls.slice(0, 4)).toEqual([
      'read registry-password',
      'mask hunter2',
      'read registry-token',
      'mask abc',
    ])
  })

  test('an authority as a path or as it is, hosts one a line', () => {
    const pem = '-----BEGIN CERTIFICATE-----\nMII\n-----END CERTIFICATE-----'
    const hosts = {
      'plain-http': 'localhost:5000\nregistry.lan\n',
      'registry-auth-host': 'sso.lan',
    }
    expect(read({ ...hosts, 'registry-ca': 'certs/company.pem' }).run()).toEqual({
      login: null,
      certificateAuthority: { type: 'file', path: 'certs/company.pem' },
      plainHttp: ['localhost:5000', 'registry.lan'],
      tokenHosts: ['sso.lan'],
    })
    expect(read({ 'registry-ca': pem }).run().certificateAuthority).toEqual({
      type: 'text',
      text: pem,
    })
  })

  test.each([
    [{ 'registry-username': 'octocat' }, /belong together, and one of them is empty \(secrets are/],
    [{ 'registry-password': 'hunter2' }, /belong together/],
    [{ ...user, 'registry-token': 'abc' }, /registry-token is given instead of/],
    [user, /which registry is meant is not said, and the images are of several/],
    [{ ...user, registry: 'https://ghcr.io/v2/' }, /leave the scheme and the path out/],
    [{ 'plain-http': 'http://localhost:5000' }, /leave the scheme and the path out/],
    [{ 'registry-auth-host': 'a b' }, /is no registry host/],
  ])('%j is refused', (inputs: Readonly<Record<string, string>>, why) => {
    const { run } = read(inputs, ['ghcr.io/acme/app', 'alpine'])
    expect(run).toThrow(why)
    expect(run).not.toThrow(/hunter2/)
  })
})
