/** Versions as Node Feature Discovery compares them for `type: version`. */

export type Version = readonly [major: bigint, minor: bigint, patch: bigint]

const form =
  /^v?([0-9]+)(?:\.([0-9]+))?(?:\.([0-9]+))?(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/

const maximumUint64 = 2n ** 64n - 1n

/**
 * Reads one to three numbers, an optional pre-release and optional metadata. Both are dropped, as
 * upstream does, so `5.15.0-91-generic` equals `5.15`. Null for what is no version, such as every
 * kernel release of the RHEL family: they carry an underscore.
 */
export function parseVersion(text: string): Version | null {
  const parts = form.exec(text)
  if (parts === null) return null
  const [, major = '0', minor = '0', patch = '0', prerelease] = parts
  if (prerelease?.split('.').some((part) => /^0[0-9]+$/.test(part))) return null
  const numbers = [major, minor, patch].map(parseUint64)
  const [first, second, third] = numbers
  if (first == null || second == null || third == null) return null
  return [first, second, third]
}

function parseUint64(digits: string): bigint | null {
  const significant = digits.replace(/^0+(?=.)/, '')
  // 20 digits hold every 64-bit number; longer ones are not even read.
  if (significant.length > 20) return null
  const value = BigInt(significant)
  return value <= maximumUint64 ? value : null
}

/** Negative, zero or positive, as `left` is older than, equal to or newer than `right`. */
export function compareVersions(left: Version, right: Version): number {
  return (
    compareNumbers(left[0], right[0]) ||
    compareNumbers(left[1], right[1]) ||
    compareNumbers(left[2], right[2])
  )
}

/** A signed 64-bit decimal number as Go's `Atoi` reads it; null for anything else. */
export function parseInteger(text: string): bigint | null {
  const parts = /^([-+]?)([0-9]+)$/.exec(text)
  if (parts === null) return null
  const magnitude = parseUint64(parts[2] ?? '')
  if (magnitude === null) return null
  const value = parts[1] === '-' ? -magnitude : magnitude
  return BigInt.asIntN(64, value) === value ? value : null
}

export function compareNumbers(left: bigint, right: bigint): number {
  return left < right ? -1 : left > right ? 1 : 0
}
