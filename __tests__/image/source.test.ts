import { describe, expect, test } from '@jest/globals'
import { parseImageSource } from '../../src/image/source.ts'

describe('parseImageSource', () => {
  test.each([
    ['docker-archive:/a/b.tar', 'docker-archive', '/a/b.tar', null],
    ['docker-archive:b.tar:acme/app:1', 'docker-archive', 'b.tar', 'acme/app:1'],
    ['oci-archive:./b.tar', 'oci-archive', './b.tar', null],
    ['oci-layout:build/layout:v1', 'oci-layout', 'build/layout', 'v1'],
  ])('%s', (written, type, path, tag) => {
    expect(parseImageSource(written)).toEqual({ type, written, path, tag })
  })

  test('anything else is a reference', () => {
    expect(parseImageSource('alpine')).toMatchObject({
      type: 'reference',
      written: 'alpine',
      reference: { registry: 'docker.io', path: 'library/alpine', tag: 'latest' },
    })
    expect(parseImageSource('docker-archive/app')).toMatchObject({ type: 'reference' })
  })

  test.each([
    ['docker-archive:', /names no path \(write it as docker-archive:<path>/],
    ['oci-layout::v1', /names no path/],
    ['oci-archive:a.tar:', /names no tag/],
    ['./image.tar', /is a path, not an image reference \(name an archive as docker-archive:<tar>/],
    ['/images/app', /is a path/],
    ['image.tar.gz', /is a path/],
    ['docker://alpine', /is a URL, not an image reference/],
  ])('refuses %s', (text, why) => {
    expect(() => parseImageSource(text)).toThrow(why)
  })
})
