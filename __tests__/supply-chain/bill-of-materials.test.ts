import { describe, expect, test } from '@jest/globals'
import type { LockedPackage, Part } from '../../scripts/supply-chain/bill-of-materials.ts'
import { billOfMaterials } from '../../scripts/supply-chain/bill-of-materials.ts'
import { problemsWith } from './support/cyclonedx.ts'

const project = {
  ...{ name: 'project', version: '1.2.3', description: 'a project', license: 'Apache-2.0' },
  repository: 'owner/project',
}
const bundler = { name: '@vercel/ncc', version: '0.1.0' }

const part = (path: string, rest: Partial<Part> = {}): Part => ({
  path,
  kind: 'installed',
  entries: ['main'],
  name: path.replace(/^.*node_modules\//, ''),
  version: '1.0.0',
  license: 'MIT',
  description: null,
  ...rest,
})

const stub = part('stubs/ssh2', { kind: 'stub', name: 'ssh2', version: '9.9.9' })

const bytes = Buffer.alloc(64, 'hash')

const locked = (rest: Partial<LockedPackage> = {}): LockedPackage => ({
  version: '1.0.0',
  integrity: `sha512-${bytes.toString('base64')}`,
  ...rest,
})

const lock = new Map([
  ['node_modules/a', locked({ dependencies: { b: '1', '@s/c': '1', ssh2: '1', gone: '1' } })],
  ['node_modules/a/node_modules/b', locked({ dependencies: { '@s/c': '1' } })],
  ['node_modules/b', locked()],
  ['node_modules/@s/c', locked({ peerDependencies: { b: '1' } })],
])
const parts = [...[...lock.keys()].map((path) => part(path)), stub]

const make = (given: readonly Part[] = parts, lockFile = lock) =>
  billOfMaterials(project, bundler, given, lockFile)

describe('the bill of materials', () => {
  test('keeps to the schema', () => {
    expect(problemsWith(make())).toEqual([])
  })

  test('names a package by its package URL and the hash of its tarball', () => {
    const found = make().components.find(
      (component) => component['bom-ref'] === 'node_modules/@s/c',
    )
    expect(found).toMatchObject({
      group: '@s',
      name: 'c',
      purl: 'pkg:npm/%40s/c@1.0.0',
      licenses: [{ license: { id: 'MIT' } }],
      externalReferences: [
        {
          url: 'pkg:npm/%40s/c@1.0.0',
          hashes: [{ alg: 'SHA-512', content: bytes.toString('hex') }],
        },
      ],
    })
  })

  test('does not take a stub for what it stands in for', () => {
    const found = make().components.find((component) => component['bom-ref'] === 'stubs/ssh2')
    expect(found).toMatchObject({ name: 'stubs/ssh2', version: '1.2.3' })
    expect(found).not.toHaveProperty('purl')
    expect(found?.properties).toContainEqual({
      name: 'container-canary-action:stands-in-for',
      value: 'pkg:npm/ssh2',
    })
  })

  test('has the dependencies as Node finds them, of what is bundled', () => {
    const edges = new Map(make().dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]))
    expect(edges.get('node_modules/a')).toEqual([
      'node_modules/@s/c',
      'node_modules/a/node_modules/b',
      'stubs/ssh2',
    ])
    expect(edges.get('node_modules/a/node_modules/b')).toEqual(['node_modules/@s/c'])
    expect(edges.get('node_modules/@s/c')).toEqual(['node_modules/b'])
  })

  test('is the same for the same content, and has another serial number for another', () => {
    expect(make([...parts].reverse())).toEqual(make())
    expect(make().serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab]/)
    expect(make(parts.slice(1)).serialNumber).not.toBe(make().serialNumber)
  })

  test.each([
    ['another version than is locked', locked({ version: '2.0.0' })],
    ['no hash in the lock file', { version: '1.0.0' }],
    ['a hash that nobody knows', locked({ integrity: 'md5-AAAA' })],
  ])('is refused for %s', (_, entry) => {
    expect(() => make([part('node_modules/b')], new Map([['node_modules/b', entry]]))).toThrow(
      /run npm ci|what hash/,
    )
  })
})

describe('the schema check', () => {
  test('finds what is wrong', () => {
    expect(problemsWith({ ...make(), components: [{}] })).not.toEqual([])
    expect(problemsWith({ ...make(), serialNumber: 'x' })).not.toEqual([])
  })
})
