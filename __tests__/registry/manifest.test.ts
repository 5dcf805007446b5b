import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { CanaryError } from '../../src/errors.ts'
import { digestOf, parseDigest } from '../../src/registry/digest.ts'
import { readManifest } from '../../src/registry/manifest.ts'
import { content, testImage, testIndex, types } from './support/images.ts'

const origin = { name: 'the manifest', kind: 'infrastructure' } as const
const bytesOf = (value: unknown) => content('', value).bytes
const read = (value: unknown, type: string | null = null) =>
  readManifest(bytesOf(value), type, null, origin)
const descriptor = { mediaType: 'a/b', digest: `sha256:${'0'.repeat(64)}`, size: 1 }
const image = {
  schemaVersion: 2,
  mediaType: types.manifest,
  config: descriptor,
  layers: [descriptor],
}

describe('readManifest', () => {
  test('reads an image', () => {
    const { manifest } = testImage('linux/arm64')
    const found = readManifest(
      manifest.bytes,
      types.manifest,
      parseDigest(manifest.descriptor.digest),
      origin,
    )
    expect(found.manifest).toMatchObject({ type: 'image', artifactType: null, subject: null })
    expect(found.descriptor).toMatchObject(manifest.descriptor)
  })

  test('reads an index with its platforms', () => {
    const index = testIndex({ 'linux/arm/v7': testImage('linux/arm/v7') })
    const { manifest } = readManifest(index.bytes, null, null, origin)
    expect(manifest).toMatchObject({
      type: 'index',
      manifests: [{ platform: { os: 'linux', architecture: 'arm', variant: 'v7' } }],
    })
  })

  test('the type may come from the header, the document, or its shape', () => {
    const untyped = { ...image, mediaType: undefined }
    expect(read(untyped, `${types.manifest}; charset=utf-8`).descriptor.mediaType).toBe(
      types.manifest,
    )
    expect(read(image, 'application/octet-stream').descriptor.mediaType).toBe(types.manifest)
    expect(read(untyped).descriptor.mediaType).toBe(types.manifest)
  })

  test('__proto__ and constructor are names like any other', () => {
    const text = `{"schemaVersion":2,"mediaType":"${types.manifest}","config":${JSON.stringify(descriptor)},"layers":[],"annotations":{"__proto__":"x","constructor":"y"}}`
    const { manifest } = readManifest(Buffer.from(text), null, null, origin)
    expect([...(manifest.type === 'image' ? manifest.annotations : [])]).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ])
  })

  const refused: readonly (readonly [string, unknown, string | null, RegExp])[] = [
    ['no JSON', '<html>', null, /is not a JSON object/],
    ['a list', [], null, /is not a JSON object/],
    ['null', null, null, /is not a JSON object/],
    ['invalid UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), null, /is not a JSON object/],
    ['an empty object', {}, null, /media type ""/],
    [
      'schema 1',
      { schemaVersion: 1 },
      'application/vnd.docker.distribution.manifest.v1+prettyjws',
      /no image manifest.*Docker's first image format/,
    ],
    ['another type', { mediaType: 'text/plain' }, null, /media type "text\/plain"/],
    ['two types', image, types.index, /is sent as .*index.* and calls itself .*manifest/],
    [
      'an image and an index at once',
      { ...image, manifests: [] },
      null,
      /a manifest and an index at once/,
    ],
    [
      'an index with layers',
      { schemaVersion: 2, mediaType: types.index, manifests: [], layers: [] },
      null,
      /at once/,
    ],
    ['no config', { ...image, config: undefined }, null, /no "config"/],
    ['no layers', { ...image, layers: undefined }, null, /no list "layers"/],
    [
      'a layer without a digest',
      { ...image, layers: [{ mediaType: 'a/b', size: 1 }] },
      null,
      /no valid "digest" in "layers\[0\]"/,
    ],
    [
      'a digest with a path in it',
      { ...image, config: { ...descriptor, digest: 'sha256:../../etc/passwd' } },
      null,
      /no valid "digest"/,
    ],
    ['a negative size', { ...image, config: { ...descriptor, size: -1 } }, null, /no valid "size"/],
    ['a fraction', { ...image, config: { ...descriptor, size: 0.5 } }, null, /no valid "size"/],
    [
      'a size in words',
      { ...image, config: { ...descriptor, size: '1' } },
      null,
      /no valid "size"/,
    ],
    ['a subject that is none', { ...image, subject: 'x' }, null, /no "subject"/],
  ]
  test.each(refused)('refuses %s', (_name, value, type, why) => {
    expect(() => read(value, type)).toThrow(why)
  })

  test('refuses bytes with another digest', () => {
    const wrong = digestOf(Buffer.from('something else'))
    expect(() => readManifest(bytesOf(image), null, wrong, origin)).toThrow(
      /hashes to sha256:.*, not to/,
    )
  })

  test('any JSON is read or refused in one sentence', () => {
    const value = fc.letrec((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        fc.jsonValue(),
        fc.record(
          {
            schemaVersion: fc.constant(2),
            mediaType: fc.constantFrom(types.manifest, types.index),
            config: fc.oneof(fc.constant(descriptor), tie('node')),
            layers: fc.oneof(fc.constant([descriptor]), tie('node')),
            manifests: fc.oneof(fc.constant([descriptor]), tie('node')),
            annotations: fc.jsonValue(),
          },
          { requiredKeys: [] },
        ),
      ),
    })).node
    fc.assert(
      fc.property(value, (document) => {
        try {
          expect(['image', 'index']).toContain(read(document).manifest.type)
        } catch (error) {
          if (!(error instanceof CanaryError)) throw error
          expect(error.problems).toHaveLength(1)
        }
      }),
      { numRuns: 200 },
    )
  })
})

test('parseDigest takes sha256 and sha512 in lower case', () => {
  expect(parseDigest(`sha256:${'a'.repeat(64)}`)).not.toBeNull()
  expect(parseDigest(`sha512:${'a'.repeat(128)}`)).not.toBeNull()
  for (const text of [
    '',
    'sha256:',
    `sha256:${'a'.repeat(63)}`,
    `sha256:${'a'.repeat(65)}`,
    `sha256:${'A'.repeat(64)}`,
    `sha1:${'a'.repeat(40)}`,
    7,
    null,
  ]) {
    expect(parseDigest(text)).toBeNull()
  }
})
