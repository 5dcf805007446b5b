import { quote } from '../values/quote.ts'
import type { ByteString } from '../values/bytes.ts'
import { comparePrereleases, compareVersions, parseVersion } from '../values/version.ts'
import type { Version } from '../values/version.ts'

/** Masterminds' semver constraints, such as `>=1.2, <2 || ~3.1`. */
export interface VersionConstraint {
  readonly holds: (version: Version) => boolean
}

export type ConstraintResult =
  | { readonly ok: true; readonly constraint: VersionConstraint }
  /** `error` is in the library's words. */
  | { readonly ok: false; readonly error: string }

const maxConstraintBytes = 512
const maxGroups = 32

/** One comparison. */
interface Term {
  readonly operator: string
  readonly version: Version
  /** Minor and patch were left out or written as `x`. */
  readonly anyMinor: boolean
  /** Only the patch was. */
  readonly anyPatch: boolean
  /** Any of them, or all of them (`*`). */
  readonly isPartial: boolean
}

/**
 * These are matched against text from outside by a backtracking engine, so no character may be
 * taken by two neighbouring parts: blanks belong to the separator or to the operator, never to both.
 */
const blank = '[\\t\\n\\f\\r ]'
const identifiers = '[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*'
const number = '[0-9|xX*]+'
const operators = '!=|>=|=>|<=|=<|~>|=|>|<|~|\\^'
const plainVersion = `v?${number}(?:\\.${number}){0,2}(?:-${identifiers})?(?:\\+${identifiers})?`
const termText = `(?:(?:${operators})${blank}*)?${plainVersion}`
const separator = `(?:${blank}+|${blank}*,${blank}*)`
const groupPattern = new RegExp(`^${blank}*${termText}(?:${separator}${termText})*${blank}*$`)
const termsPattern = new RegExp(termText, 'g')
const termPattern = new RegExp(
  `^(?<operator>${operators}|)${blank}*` +
    `(?<version>v?(?<major>${number})(?:\\.(?<minor>${number}))?(?:\\.(?<patch>${number}))?` +
    `(?<prerelease>-${identifiers})?(?:\\+${identifiers})?)$`,
)
const rangePattern = new RegExp(
  `${blank}*(${plainVersion})${blank}+-${blank}+(${plainVersion})${blank}*`,
  'g',
)

export function parseConstraint(text: ByteString): ConstraintResult {
  if (text.length > maxConstraintBytes) {
    return { ok: false, error: `constraint string is too long (max ${maxConstraintBytes} bytes)` }
  }
  // `1.2 - 1.4` is another way to write two terms.
  const groups = text.replace(rangePattern, '>= $1, <= $2 ').split('||')
  if (groups.length > maxGroups) {
    return { ok: false, error: `too many constraint groups (max ${maxGroups})` }
  }
  const parsed: Term[][] = []
  for (const group of groups) {
    const terms = parseGroup(group)
    if (typeof terms === 'string') return { ok: false, error: terms }
    parsed.push(terms)
  }
  const holds = (version: Version): boolean => parsed.some((terms) => groupHolds(terms, version))
  return { ok: true, constraint: { holds } }
}

/** The terms, or what is wrong. */
function parseGroup(group: ByteString): Term[] | string {
  if (!groupPattern.test(group)) return `improper constraint: ${quote(group)}`
  const terms: Term[] = []
  for (const [text] of group.matchAll(termsPattern)) {
    const term = parseTerm(text)
    if (typeof term === 'string') return term
    terms.push(term)
  }
  return terms
}

function parseTerm(text: ByteString): Term | string {
  const found = termPattern.exec(text)?.groups
  if (found === undefined) return `improper constraint: ${quote(text)}`
  const { operator = '', version = '', major, minor, patch, prerelease = '' } = found
  const anyMajor = isAny(major)
  const anyMinor = !anyMajor && isAny(minor)
  const anyPatch = !anyMajor && !anyMinor && isAny(patch)
  const isPartial = anyMajor || anyMinor || anyPatch
  const numbers = [anyMajor ? '0' : major, anyMajor || anyMinor ? '0' : minor, '0'].join('.')
  const parsed = parseVersion(isPartial ? numbers + prerelease : version)
  if (!parsed.ok) return 'constraint parser error'
  return { operator, version: parsed.version, anyMinor, anyPatch, isPartial }
}

function isAny(part: string | undefined): boolean {
  return part === undefined || part === 'x' || part === 'X' || part === '*'
}

/** A prerelease fits only where the group itself names one. */
function groupHolds(terms: readonly Term[], version: Version): boolean {
  const namesPrerelease = terms.some((term) => term.version.prerelease !== '')
  if (version.prerelease !== '' && !namesPrerelease) return false
  return terms.every((term) => termHolds(term, version))
}

function termHolds(term: Term, version: Version): boolean {
  const order = compareVersions(version, term.version)
  switch (term.operator) {
    case '!=':
      return differs(term, version, order)
    case '>':
      return isGreater(term, version, order)
    case '<':
      return order < 0
    case '>=':
    case '=>':
      return order >= 0
    case '<=':
    case '=<':
      return isAtMost(term, version, order)
    case '~':
    case '~>':
      return isNear(term, version, order)
    case '^':
      return isCompatible(term, version, order)
    default:
      return term.isPartial ? isNear(term, version, order) : order === 0
  }
}

function differs(term: Term, version: Version, order: number): boolean {
  if (!term.isPartial) return order !== 0
  const wanted = term.version
  if (wanted.major !== version.major) return true
  if (term.anyMinor) return false
  if (wanted.minor !== version.minor) return true
  if (term.anyPatch) return comparePrereleases(version.prerelease, wanted.prerelease) !== 0
  return order !== 0
}

function isGreater(term: Term, version: Version, order: number): boolean {
  if (!term.isPartial) return order > 0
  if (version.major !== term.version.major) return version.major > term.version.major
  if (term.anyMinor) return false
  if (term.anyPatch) return version.minor > term.version.minor
  return order > 0
}

function isAtMost(term: Term, version: Version, order: number): boolean {
  if (!term.isPartial) return order <= 0
  if (version.major !== term.version.major) return version.major < term.version.major
  return term.anyMinor || version.minor <= term.version.minor
}

/** `~1.2.3`: the same minor version; `~1`: the same major version. */
function isNear(term: Term, version: Version, order: number): boolean {
  if (order < 0) return false
  const { major, minor, patch } = term.version
  const isZero = major === 0n && minor === 0n && patch === 0n
  if (isZero && !term.anyMinor && !term.anyPatch) return true
  return version.major === major && (term.anyMinor || version.minor === minor)
}

/** `^1.2.3`: nothing left of the first number that is not zero may change. */
function isCompatible(term: Term, version: Version, order: number): boolean {
  if (order < 0) return false
  const { major, minor, patch } = term.version
  if (major > 0n || term.anyMinor) return version.major === major
  if (version.major > 0n) return false
  if (minor > 0n || term.anyPatch) return version.minor === minor
  return version.minor === 0n && version.patch === patch
}
