/** What the bundled packages are licensed under, and the texts that must travel with them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import byHand from './licenses-by-hand.json' with { type: 'json' }

/** Permissive licences that ask for their notice to travel along, and for nothing else. */
export const allowedLicenses: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
]

/** A text that a package does not carry, and why it may be taken from elsewhere. */
export interface TextByHand {
  /** `name@version`: another version has to be looked at again. */
  readonly package: string
  readonly reason: string
  readonly text: readonly string[]
}

/** What is known about one package that a bundle carries. */
export interface LicensedPackage {
  readonly name: string
  readonly version: string
  /** An SPDX identifier out of `allowedLicenses`. */
  readonly license: string
  readonly texts: readonly LicenseText[]
}

export interface LicenseText {
  /** Name of the file, or why the text is not one of the package's. */
  readonly origin: string
  readonly text: string
}

export interface PackageManifest {
  readonly name: string
  readonly version: string
  readonly license?: unknown
  readonly description?: unknown
}

const legalFile = /^(?:licen[cs]e|copying|notice|third[-_]?party)/i

/**
 * The licence of one package, with its texts.
 *
 * @param directory absolute path of the package
 * @param texts for packages that carry none
 * @throws {Error} with what to do, when a text is missing or a licence is not allowed
 */
export function licenseOf(
  directory: string,
  manifest: PackageManifest,
  texts: readonly TextByHand[] = byHand,
): LicensedPackage {
  const { name, version } = manifest
  const license = allowedLicense(manifest)
  const files = readdirSync(directory)
    .filter((file) => legalFile.test(file))
    .sort()
    .map((file) => ({ origin: file, text: tidy(readFileSync(join(directory, file), 'utf8')) }))
  if (files.some(({ text }) => text !== '')) return { name, version, license, texts: files }
  const written = texts.find((entry) => entry.package === `${name}@${version}`)
  if (written === undefined) {
    throw new Error(
      `${name}@${version} is bundled and carries no licence text: add it, with the reason why that ` +
        'text is right, to scripts/supply-chain/licenses-by-hand.json, or stop using the package',
    )
  }
  const { reason, text } = written
  return { name, version, license, texts: [{ origin: reason, text: tidy(text.join('\n')) }] }
}

function allowedLicense({ name, version, license }: PackageManifest): string {
  if (typeof license === 'string' && allowedLicenses.includes(license)) return license
  throw new Error(
    `${name}@${version} is bundled under the licence ${JSON.stringify(license ?? null)}, which ` +
      `is none of ${allowedLicenses.join(', ')}`,
  )
}

/**
 * `LICENSES.txt`: every text in full, in alphabetical order of the packages.
 *
 * @param packages what the bundles carry
 */
export function licensesText(packages: readonly LicensedPackage[]): string {
  const sections = [...packages].sort(byNameAndVersion).map(section)
  const head = [
    'The bundles in this directory carry the packages below. Each stands under its own licence, which',
    'follows in full. Everything else is licensed under the Apache License, Version 2.0: see LICENSE.',
  ]
  return `${[head.join('\n'), ...sections].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}

function section({ name, version, license, texts }: LicensedPackage): string {
  const bodies = texts.map(({ origin, text }) => `(${origin})\n\n${text}`)
  return [`${name} ${version}\nLicence: ${license}`, ...bodies].join('\n\n')
}

function byNameAndVersion(left: LicensedPackage, right: LicensedPackage): number {
  return `${left.name} ${left.version}` < `${right.name} ${right.version}` ? -1 : 1
}

/** Line ends and blanks differ between editors; words do not. */
function tidy(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim()
}

/**
 * Reads the package.json of a package.
 *
 * @throws {Error} when there is none, or it names no package
 */
export function readManifest(directory: string): PackageManifest {
  const file = join(directory, 'package.json')
  if (!existsSync(file)) throw new Error(`${directory} is bundled and has no package.json`)
  const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (!isManifest(manifest)) throw new Error(`${file} gives no name and version`)
  return manifest
}

function isManifest(value: unknown): value is PackageManifest {
  if (typeof value !== 'object' || value === null) return false
  const { name, version } = value as Partial<Record<string, unknown>>
  return typeof name === 'string' && typeof version === 'string'
}
