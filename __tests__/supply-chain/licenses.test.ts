import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { licenseOf, licensesText, readManifest } from '../../scripts/supply-chain/licenses.ts'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'canary-licence-'))
})
afterEach(() => {
  rmSync(directory, { recursive: true })
})

const put = (name: string, text: string): void => {
  writeFileSync(join(directory, name), text)
}

const manifest = { name: 'a', version: '1.0.0', license: 'MIT' }

describe('the licence of a package', () => {
  test.each(['LICENSE', 'license.md', 'LICENCE.txt', 'COPYING', 'License-MIT'])(
    'is in %s',
    (name) => {
      put(name, 'words\r\n\r\nmore  \n')
      put('index.js', 'code')
      expect(licenseOf(directory, manifest, [])).toEqual({
        name: 'a',
        version: '1.0.0',
        license: 'MIT',
        texts: [{ origin: name, text: 'words\n\nmore' }],
      })
    },
  )

  test('comes with its notice', () => {
    put('NOTICE', 'notice')
    put('LICENSE', 'licence')
    expect(licenseOf(directory, manifest, []).texts.map(({ text }) => text)).toEqual([
      'licence',
      'notice',
    ])
  })

  test('without a text, stops the build with what to do', () => {
    expect(() => licenseOf(directory, manifest, [])).toThrow(
      /^a@1\.0\.0 is bundled and carries no licence text: add it/,
    )
  })

  test('in an empty file is no text', () => {
    put('LICENSE', ' \n')
    expect(() => licenseOf(directory, manifest, [])).toThrow('no licence text')
  })

  test('may be written down, for one version', () => {
    const texts = [{ package: 'a@1.0.0', reason: 'why', text: ['line', 'line'] }]
    expect(licenseOf(directory, manifest, texts).texts).toEqual([
      { origin: 'why', text: 'line\nline' },
    ])
    expect(() => licenseOf(directory, { ...manifest, version: '1.0.1' }, texts)).toThrow(
      'a@1.0.1 is bundled and carries no licence text',
    )
  })

  test.each(['GPL-3.0-only', 'UNLICENSED', '(MIT OR GPL-3.0-only)', { type: 'MIT' }, undefined])(
    '%j is not on the list',
    (license) => {
      put('LICENSE', 'words')
      expect(() => licenseOf(directory, { ...manifest, license }, [])).toThrow('is none of')
    },
  )
})

describe('LICENSES.txt', () => {
  const licensed = (name: string) => ({
    ...{ name, version: '1.0.0', license: 'MIT' },
    texts: [{ origin: 'LICENSE', text: `text of ${name}` }],
  })

  test('has every text, in one order', () => {
    const text = licensesText([licensed('b'), licensed('a')])
    expect(text.indexOf('text of a')).toBeGreaterThan(0)
    expect(text.indexOf('text of b')).toBeGreaterThan(text.indexOf('text of a'))
    expect(licensesText([licensed('a'), licensed('b')])).toBe(text)
  })
})

describe('package.json', () => {
  test('of a package is there and names it', () => {
    expect(() => readManifest(directory)).toThrow('has no package.json')
    put('package.json', '{"name":"a"}')
    expect(() => readManifest(directory)).toThrow('gives no name and version')
    put('package.json', '{"name":"a","version":"1.0.0"}')
    expect(readManifest(directory)).toMatchObject({ name: 'a', version: '1.0.0' })
  })
})
