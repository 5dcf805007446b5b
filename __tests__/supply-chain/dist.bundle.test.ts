import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from '@jest/globals'
import type { BillOfMaterials } from '../../scripts/supply-chain/bill-of-materials.ts'
import { properties } from '../../scripts/supply-chain/bill-of-materials.ts'
import { allowedLicenses } from '../../scripts/supply-chain/licenses.ts'
import { problemsWith } from './support/cyclonedx.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

let bill: BillOfMaterials
beforeAll(() => {
  // Written by the build, in this form.
  bill = JSON.parse(read('dist/sbom.cdx.json')) as BillOfMaterials
})

type Component = BillOfMaterials['components'][number]

const valuesOf = ({ properties: all }: Component, name: string): readonly string[] =>
  (all ?? []).flatMap((property) => (property.name === name ? [property.value] : []))

/** The packages of a bundle as its source map tells them: another witness than the statistics. */
async function packagesBySourceMap(entry: string): Promise<readonly string[]> {
  const out = mkdtempSync(join(tmpdir(), 'canary-bundle-'))
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js')
  const options = ['--target', 'es2022', '--transpile-only', '--no-cache', '--quiet']
  const build = [ncc, 'build', `src/${entry}.ts`, '--source-map', '--out', out, ...options]
  await promisify(execFile)(process.execPath, build, { cwd: root })
  const maps = readdirSync(out).filter((file) => file.endsWith('.map'))
  const sources = maps.flatMap(
    (file) => (JSON.parse(readFileSync(join(out, file), 'utf8')) as { sources: string[] }).sources,
  )
  rmSync(out, { recursive: true })
  const packages = sources.flatMap(
    (source) =>
      /^(?:.*?\/)?(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+|stubs\/[^/]+)\//.exec(
        source.replaceAll('\\', '/'),
      )?.[1] ?? [],
  )
  return [...new Set(packages)].sort()
}

describe('the bill of materials of dist', () => {
  test('is CycloneDX 1.6', () => {
    expect(problemsWith(bill)).toEqual([])
  })

  test.each(['main', 'post', 'cli'])(
    'names the packages of %s, all and no other',
    async (entry) => {
      const named = bill.components
        .filter((component) => valuesOf(component, properties.entry).includes(entry))
        .map((component) => component['bom-ref'])
        .filter((path) => path !== 'node_modules/@vercel/ncc/webpack')
      const witnessed = await packagesBySourceMap(entry)
      expect(witnessed.length).toBeGreaterThan(5)
      expect(named).toEqual(witnessed)
    },
  )

  test('has nothing under a licence that is not allowed', () => {
    const ids = bill.components.map(({ licenses }) => licenses)
    const allowed = allowedLicenses.map((id) => [{ license: { id, acknowledgement: 'declared' } }])
    expect(allowed).toEqual(expect.arrayContaining(ids))
  })

  test('calls the stubs stubs', () => {
    const stubs = bill.components.filter(
      (component) => valuesOf(component, properties.standsInFor).length > 0,
    )
    expect(stubs.map(({ name }) => name)).toEqual(
      readdirSync(join(root, 'stubs')).map((name) => `stubs/${name}`),
    )
    expect(stubs.filter(({ purl }) => purl !== undefined)).toEqual([])
  })

  test('says nothing of the machine or the time it was made on', () => {
    const text = read('dist/sbom.cdx.json')
    expect(text).not.toContain(root)
    expect(bill.metadata).not.toHaveProperty('timestamp')
  })
})

describe('LICENSES.txt of dist', () => {
  test('has a section for each package that is not of this project', () => {
    const sections = new Set(read('dist/LICENSES.txt').match(/^.+ \S+(?=\nLicence: )/gm))
    const others = bill.components.filter(({ purl }) => purl !== undefined)
    const names = others.map(
      ({ group, name, version }) => `${group === undefined ? '' : `${group}/`}${name} ${version}`,
    )
    expect([...sections].sort()).toEqual([...new Set(names)].sort())
  })
})
