/** Puts `sbom.cdx.json` and `LICENSES.txt` beside the bundles. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { billOfMaterials } from './bill-of-materials.ts'
import type { LockedPackage, LockFile, Part } from './bill-of-materials.ts'
import { bundledPackages } from './bundled-packages.ts'
import type { BundledPackage, Stats } from './bundled-packages.ts'
import { licenseOf, licensesText, readManifest } from './licenses.ts'
import type { LicensedPackage } from './licenses.ts'

/** Where the project lives; the package URL of a release is made of it. */
export const repository = 'container-canary/container-canary-action'

/**
 * Writes both files into `dist`.
 *
 * @param root absolute path of the project
 * @param statistics files that the bundler wrote, by entry
 * @throws {Error} when a package has no licence text, or a licence that is not allowed
 */
export function writeSupplyChain(root: string, statistics: ReadonlyMap<string, string>): void {
  const bundles = new Map([...statistics].map(([entry, file]) => [entry, readStats(file)]))
  const packages = bundledPackages(bundles, root).map((one) => describe(root, one))
  const runtime = describeRuntime(root, bundles)
  const all = [...packages, runtime]
  const bill = billOfMaterials(
    { ...projectOf(root), repository },
    readManifest(join(root, 'node_modules/@vercel/ncc')),
    all.map(({ part }) => part),
    readLock(root),
  )
  writeFileSync(join(root, 'dist/sbom.cdx.json'), `${JSON.stringify(bill, null, 2)}\n`)
  const others = all.flatMap(({ licensed }) => licensed ?? [])
  writeFileSync(join(root, 'dist/LICENSES.txt'), licensesText(others))
}

interface Described {
  readonly part: Part
  /** None for what is the project's own. */
  readonly licensed: LicensedPackage | null
}

function describe(root: string, bundled: BundledPackage): Described {
  const directory = join(root, bundled.path)
  const manifest = readManifest(directory)
  const description = typeof manifest.description === 'string' ? manifest.description : null
  const { name, version } = manifest
  if (bundled.path.startsWith('stubs/')) {
    const { license } = projectOf(root)
    const part = { ...bundled, kind: 'stub' as const, name, version, license, description }
    return { part, licensed: null }
  }
  const licensed = licenseOf(directory, manifest)
  const { license } = licensed
  const part = { ...bundled, kind: 'installed' as const, name, version, license, description }
  return { part, licensed }
}

/** webpack comes inside ncc, and puts the code in front of each bundle that loads its modules. */
function describeRuntime(root: string, bundles: ReadonlyMap<string, Stats>): Described {
  const versions = new Set([...bundles.values()].map(({ version }) => version))
  const [version] = versions
  if (version === undefined || versions.size > 1) throw new Error('which webpack made the bundles?')
  const ncc = join(root, 'node_modules/@vercel/ncc')
  const licensed = licenseOf(join(ncc, 'dist'), { name: 'webpack', version, license: 'MIT' })
  const part = {
    path: 'node_modules/@vercel/ncc/webpack',
    entries: [...bundles.keys()].sort(),
    kind: 'runtime' as const,
    name: 'webpack',
    version,
    license: licensed.license,
    description: 'Its runtime loads the modules of each bundle; it comes inside @vercel/ncc',
  }
  return { part, licensed }
}

function projectOf(root: string): {
  readonly name: string
  readonly version: string
  readonly description: string
  readonly license: string
} {
  const { name, version, description, license } = readManifest(root)
  if (typeof description === 'string' && typeof license === 'string') {
    return { name, version, description, license }
  }
  throw new Error('package.json gives no description and licence')
}

function readStats(file: string): Stats {
  // Written a moment ago by the bundler of this build.
  return JSON.parse(readFileSync(file, 'utf8')) as Stats
}

function readLock(root: string): LockFile {
  // npm's own file, version 3.
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, LockedPackage>>
  }
  return new Map(Object.entries(lock.packages))
}
