import { maxUint64 } from './numbers.ts'
import type { ByteString } from './bytes.ts'

/** A semantic version as Masterminds' semver reads it: `v` and missing parts are allowed. */
export interface Version {
  readonly major: bigint
  readonly minor: bigint
  readonly patch: bigint
  /** Without the `-`; empty for a release. */
  readonly prerelease: string
  /** Without the `+`. */
  readonly metadata: string
  /** The text that was parsed. */
  readonly original: ByteString
}

export type VersionResult =
  | { readonly ok: true; readonly version: Version }
  /** `error` is in the library's words. */
  | { readonly ok: false; readonly error: string }

const maxVersionBytes = 256
const identifiers = '[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*'
const versionPattern = new RegExp(
  `^v?([0-9]+)(?:\\.([0-9]+))?(?:\\.([0-9]+))?(?:-(${identifiers}))?(?:\\+(${identifiers}))?$`,
)

export function parseVersion(text: ByteString): VersionResult {
  if (text.length > maxVersionBytes) {
    return { ok: false, error: `version string is too long (max ${maxVersionBytes} bytes)` }
  }
  const match = versionPattern.exec(text)
  if (match === null) return { ok: false, error: 'invalid semantic version' }
  const [, major = '0', minor = '0', patch = '0', prerelease = '', metadata = ''] = match
  const tooLarge = [major, minor, patch].find((digits) => BigInt(digits) > maxUint64)
  if (tooLarge !== undefined) {
    const cause = `strconv.ParseUint: parsing "${tooLarge}": value out of range`
    return { ok: false, error: `error parsing version segment: ${cause}` }
  }
  // A numeric part of a prerelease must not start with a zero.
  if (prerelease.split('.').some((part) => /^0[0-9]+$/.test(part))) {
    return { ok: false, error: 'version segment starts with 0' }
  }
  const numbers = { major: BigInt(major), minor: BigInt(minor), patch: BigInt(patch) }
  return { ok: true, version: { ...numbers, prerelease, metadata, original: text } }
}

/** Negative, zero or positive; metadata does not count. */
export function compareVersions(left: Version, right: Version): number {
  return (
    compareNumbers(left.major, right.major) ||
    compareNumbers(left.minor, right.minor) ||
    compareNumbers(left.patch, right.patch) ||
    comparePrereleases(left.prerelease, right.prerelease)
  )
}

function compareNumbers(left: bigint, right: bigint): number {
  return left < right ? -1 : left > right ? 1 : 0
}

/** A release is later than its prereleases. */
export function comparePrereleases(left: string, right: string): number {
  if (left === right) return 0
  if (left === '') return 1
  if (right === '') return -1
  const leftParts = left.split('.')
  const rightParts = right.split('.')
  for (let index = 0; index < Math.max(leftParts.length, rightParts.length); index++) {
    const order = comparePrereleaseParts(leftParts[index], rightParts[index])
    if (order !== 0) return order
  }
  return 0
}

/** Numbers come before words, fewer parts before more. */
function comparePrereleaseParts(left: string | undefined, right: string | undefined): number {
  if (left === right) return 0
  if (left === undefined) return -1
  if (right === undefined) return 1
  const leftNumber = asNumber(left)
  const rightNumber = asNumber(right)
  if (leftNumber === undefined && rightNumber === undefined) return left > right ? 1 : -1
  if (leftNumber === undefined) return 1
  if (rightNumber === undefined) return -1
  return compareNumbers(leftNumber, rightNumber)
}

function asNumber(part: string): bigint | undefined {
  if (!/^[0-9]+$/.test(part)) return undefined
  const value = BigInt(part)
  return value > maxUint64 ? undefined : value
}

/** The canonical form, with all three numbers. */
export function describeVersion(version: Version): string {
  const prerelease = version.prerelease === '' ? '' : `-${version.prerelease}`
  const metadata = version.metadata === '' ? '' : `+${version.metadata}`
  return `${version.major}.${version.minor}.${version.patch}${prerelease}${metadata}`
}
