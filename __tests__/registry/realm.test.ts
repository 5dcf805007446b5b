import { describe, expect, test } from '@jest/globals'
import { checkRealm, describeUrl } from '../../src/registry/realm.ts'

const api = (host: string) => new URL(`https://${host}`)

describe('checkRealm lets through', () => {
  const cases: readonly (readonly [string, string, boolean, readonly string[]])[] = [
    ['https://auth.docker.io/token', 'registry-1.docker.io', true, []],
    ['https://ghcr.io/token', 'ghcr.io', true, []],
    ['https://gitlab.com/jwt/auth', 'registry.gitlab.com', true, []],
    ['https://auth.corp.co.uk/t', 'registry.corp.co.uk', true, []],
    ['https://127.0.0.1:5001/token', '127.0.0.1:5000', true, []],
    ['https://10.0.0.7/token', '10.0.0.7:5000', true, []],
    ['https://elsewhere.example/token', 'ghcr.io', false, []],
    ['https://sso.example:8443/token', 'registry.internal', true, ['sso.example:8443']],
    ['https://192.168.1.4/token', 'registry.internal', true, ['192.168.1.4']],
  ]
  test.each(cases)('%s for %s, credentials %s', (realm, host, hasCredentials, trusted) => {
    expect(checkRealm(realm, api(host), hasCredentials, trusted).href).toBe(realm)
  })

  test('a realm without TLS where the registry has none either', () => {
    const realm = 'http://127.0.0.1:5000/token'
    expect(checkRealm(realm, new URL('http://127.0.0.1:5000'), true, []).href).toBe(realm)
  })
})

describe('checkRealm refuses', () => {
  const cases: readonly (readonly [string, string, boolean, RegExp])[] = [
    ['http://ghcr.io/token', 'ghcr.io', false, /not encrypted/],
    ['http://169.254.169.254/latest/meta-data', 'ghcr.io', false, /not encrypted/],
    ['https://169.254.169.254/latest', 'ghcr.io', false, /link-local/],
    ['https://169.254.169.254/latest', '169.254.169.254', false, /link-local/],
    ['https://[fe80::1]/', 'ghcr.io', false, /link-local/],
    ['https://[::ffff:169.254.169.254]/', 'ghcr.io', false, /link-local/],
    ['https://2852039166/', 'ghcr.io', false, /link-local/],
    ['https://[fd00:ec2::254]/', 'ghcr.io', false, /link-local/],
    ['https://127.0.0.1/token', 'ghcr.io', false, /private address/],
    ['https://localhost/token', 'ghcr.io', false, /private address/],
    ['https://localhost./token', 'ghcr.io', false, /private address/],
    ['https://0x7f.1/token', 'ghcr.io', false, /private address/],
    ['https://10.1.2.3/token', 'ghcr.io', false, /private address/],
    ['https://[::1]/token', 'ghcr.io', false, /private address/],
    ['https://evil.example/token', 'ghcr.io', true, /another host/],
    ['https://evil.co.uk/token', 'registry.co.uk', true, /another host/],
    ['https://ghcr.io.evil.example/token', 'ghcr.io', true, /another host/],
    ['https://evilghcr.io/token', 'ghcr.io', true, /another host/],
    ['https://user:hunter2@ghcr.io/token', 'ghcr.io', true, /has a user in it/],
    ['file:///etc/passwd', 'ghcr.io', false, /no http or https URL/],
    ['', 'ghcr.io', false, /no http or https URL/],
    ['not a url', 'ghcr.io', false, /no http or https URL/],
  ]
  test.each(cases)('%s for %s, credentials %s', (realm, host, hasCredentials, why) => {
    const check = () => checkRealm(realm, api(host), hasCredentials, [])
    expect(check).toThrow(why)
    expect(check).not.toThrow(/hunter2/)
  })

  test('a link-local address even when it is named', () => {
    const realm = 'https://169.254.169.254/'
    expect(() => checkRealm(realm, api('ghcr.io'), true, ['169.254.169.254'])).toThrow(/link-local/)
  })
})

test('describeUrl shows no query, user or password', () => {
  expect(describeUrl('https://u:p@a.b:1/c?X-Amz-Signature=s#f')).toBe('https://a.b:1/c')
  expect(describeUrl('data:text/plain,secret')).toBe('data:…')
  expect(describeUrl('nonsense')).toBe('something that is no URL')
})
