import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { CanaryError } from '../../src/errors.ts'
import { registryLimits } from '../../src/limits.ts'
import {
  apiHostOf,
  formatReference,
  parseReference,
  parseRegistryHost,
  tagOrDigest,
} from '../../src/registry/reference.ts'
import { growthOf, linear } from '../support/growth.ts'

const digest = `sha256:${'a'.repeat(64)}`

describe('parseReference reads what docker reads', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['alpine', 'docker.io/library/alpine:latest'],
    ['alpine:3.20', 'docker.io/library/alpine:3.20'],
    ['acme/app', 'docker.io/acme/app:latest'],
    ['docker.io/alpine', 'docker.io/library/alpine:latest'],
    ['index.docker.io/alpine', 'docker.io/library/alpine:latest'],
    ['docker.io/library/alpine', 'docker.io/library/alpine:latest'],
    ['docker.io/a/b/c', 'docker.io/a/b/c:latest'],
    ['localhost/app', 'localhost/app:latest'],
    ['localhost:5000/app:1', 'localhost:5000/app:1'],
    ['localhost:5000', 'docker.io/library/localhost:5000'],
    ['registry/app', 'docker.io/registry/app:latest'],
    ['REGISTRY/app', 'REGISTRY/app:latest'],
    ['ghcr.io/acme/app@' + digest, `ghcr.io/acme/app@${digest}`],
    ['ghcr.io/acme/app:1@' + digest, `ghcr.io/acme/app:1@${digest}`],
    ['[::1]:5000/app', '[::1]:5000/app:latest'],
    ['127.0.0.1:5000/a__b/c-d---e.f_g:V1.0-rc_2', '127.0.0.1:5000/a__b/c-d---e.f_g:V1.0-rc_2'],
    [`a.b/c:${'x'.repeat(128)}`, `a.b/c:${'x'.repeat(128)}`],
    [`a.b/${'x'.repeat(255)}`, `a.b/${'x'.repeat(255)}:latest`],
  ]
  test.each(cases)('%s', (text, whole) => {
    const reference = parseReference(text)
    expect(formatReference(reference)).toBe(whole)
    expect(parseReference(whole)).toEqual(reference)
  })

  test('the digest decides what is asked for', () => {
    expect(tagOrDigest(parseReference(`alpine:3@${digest}`))).toBe(digest)
    expect(tagOrDigest(parseReference('alpine:3'))).toBe('3')
    expect(tagOrDigest(parseReference('alpine'))).toBe('latest')
  })

  test('the API of Docker Hub has another name (limit: registryLimits.referenceCharacters)', () => {
    expect(apiHostOf('docker.io')).toBe('registry-1.docker.io')
    expect(apiHostOf('ghcr.io')).toBe('ghcr.io')
  })
})

describe('parseReference refuses, and says why', () => {
  const cases: readonly (readonly [string, RegExp])[] = [
    ['', /it is empty/],
    ['Alpine', /"Alpine" must be lower case/],
    ['acme/App', /"App" must be lower case/],
    ['a.b/', /names no repository/],
    ['/alpine', /"" is no part of a repository name/],
    ['a.b//c', /"" is no part/],
    ['a.b/-c', /"-c" is no part/],
    ['a.b/c___d', /"c___d" is no part/],
    ['a.b/c:', /"" is no tag/],
    ['a.b/c:.x', /"\.x" is no tag/],
    [`a.b/c:${'x'.repeat(129)}`, /is no tag/],
    ['a.b:port/c', /"a\.b:port" is no registry host/],
    ['a.b:99999/c', /"a\.b:99999" is no registry host/],
    ['-a.b/c', /is no registry host/],
    ['alpine@sha256:abc', /no digest such as sha256/],
    [`alpine@sha256:${'A'.repeat(64)}`, /no digest such as sha256/],
    [`alpine@md5:${'a'.repeat(32)}`, /no digest such as sha256/],
    ['a'.repeat(64), /it is an image id/],
    [`a.b/${'x'.repeat(256)}`, /more than 255 characters/],
    ['x'.repeat(registryLimits.referenceCharacters + 1), /more than 1024 characters/],
    ['https://ghcr.io/acme/app', /is a URL, not an image reference/],
    ['a b', /"a b" is no part of a repository name/],
    ['a\nb', /"a b" is not an image reference/],
  ]
  test.each(cases)('%j', (text, why) => {
    expect(() => parseReference(text)).toThrow(why)
    expect(() => parseReference(text)).toThrow(CanaryError)
  })

  test('a password in a URL is not repeated', () => {
    const parse = () => parseReference('https://user:hunter2@ghcr.io/acme/app')
    expect(parse).toThrow(/\*\*\*@ghcr\.io/)
    expect(parse).not.toThrow(/hunter2/)
  })
})

describe('parseRegistryHost', () => {
  test.each(['ghcr.io', 'localhost:5000', '[::1]:5000', '10.0.0.1'])('%s', (host) => {
    expect(parseRegistryHost(host)).toBe(host)
  })
  test.each(['https://ghcr.io', 'ghcr.io/acme', 'a b', '', 'host:99999'])('refuses %j', (text) => {
    expect(() => parseRegistryHost(text)).toThrow(/is no registry host/)
  })
})

describe('properties', () => {
  const component = fc.stringMatching(/^[a-z0-9]{1,6}([._-][a-z0-9]{1,4}){0,2}$/)
  const registry = fc.constantFrom(
    'docker.io',
    'ghcr.io',
    'localhost',
    'localhost:5000',
    '10.0.0.1:443',
  )
  const tag = fc.option(fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,20}$/))
  const encoded = fc.option(fc.stringMatching(/^[0-9a-f]{64}$/))

  test('what is formatted parses to the same again', () => {
    fc.assert(
      fc.property(
        registry,
        fc.array(component, { minLength: 2, maxLength: 4 }),
        tag,
        encoded,
        (host, path, name, hex) => {
          const text = `${host}/${path.join('/')}${name === null ? '' : `:${name}`}${hex === null ? '' : `@sha256:${hex}`}`
          const parsed = parseReference(text)
          expect(parsed).toMatchObject({ registry: host, path: path.join('/') })
          expect(parseReference(formatReference(parsed))).toEqual(parsed)
        },
      ),
    )
  })

  test('any text is parsed or refused in one sentence, and what is parsed can be asked for', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'binary' }), (text) => {
        try {
          const parsed = parseReference(text)
          expect(URL.canParse(`https://${parsed.registry}/v2/${parsed.path}/manifests/x`)).toBe(
            true,
          )
          expect(parseReference(formatReference(parsed))).toEqual(parsed)
        } catch (error) {
          if (!(error instanceof CanaryError)) throw error
          expect(error.kind).toBe('input')
          expect(error.message).not.toMatch(/[\n\r]/)
          expect(error.message.length).toBeLessThan(1000)
        }
      }),
      { numRuns: 300 },
    )
  })

  test.each(['a', 'a-', 'a__', '-', '.', 'a.', '[:', 'a/'])(
    'the time grows with the text: %j',
    async (part) => {
      const refuse = (characters: number) => {
        const text = `${part.repeat(characters / part.length)}!`
        expect(() => parseReference(text)).toThrow(CanaryError)
      }
      const most = registryLimits.referenceCharacters
      expect(await growthOf(refuse, most - 8)).toBeLessThan(linear)
    },
  )

  test('more is not read (limit: registryLimits.referenceCharacters)', () => {
    const most = registryLimits.referenceCharacters
    const messageFor = (characters: number) => {
      try {
        parseReference('A'.repeat(characters))
      } catch (error) {
        return error instanceof CanaryError ? error.message : error
      }
      return null
    }
    expect(messageFor(most)).not.toBe(messageFor(most + 1))
  })
})
