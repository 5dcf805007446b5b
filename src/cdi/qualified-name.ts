/**
 * Names of the Container Device Interface: `vendor/class=name`. Grammar as CDI's own parser enforces
 * it (package parser), which is laxer than the prose of the specification in some points and
 * stricter in others; {@link unportableNameParts} tells the difference.
 */
import { quoteName } from '../errors.ts'

/** A device as it is asked for: `vendor/class=name`. */
export interface QualifiedName {
  readonly vendor: string
  readonly class: string
  readonly name: string
}

/** What is wrong with one part of a name. */
export type NameFault = 'empty' | 'start' | 'char' | 'end'

/** `unqualified`: vendor, class or name is missing, so nothing else can be said. */
export type QualifiedNameFault =
  'unqualified' | `vendor:${NameFault}` | `class:${NameFault}` | `name:${NameFault}`

export type QualifiedNameResult =
  | { readonly ok: true; readonly value: QualifiedName }
  | { readonly ok: false; readonly fault: QualifiedNameFault }

const letter = /^[A-Za-z]/
const letterOrDigitAtEnd = /[A-Za-z0-9]$/
const letterOrDigitAtStart = /^[A-Za-z0-9]/
const insideVendorOrClass = /^[A-Za-z0-9_.-]*$/
const insideDeviceName = /^[A-Za-z0-9_.:-]*$/
const onlyAscii = /^[\0-\x7f]*$/

/** Cuts at the first `=`, then at the first `/`. Vendor and class are empty when that fails. */
export function splitQualifiedName(text: string): QualifiedName {
  const failed: QualifiedName = { vendor: '', class: '', name: text }
  if (text === '' || text.startsWith('/')) return failed
  const equals = text.indexOf('=')
  if (equals <= 0 || equals === text.length - 1) return failed
  const kind = splitKind(text.slice(0, equals))
  if (kind.vendor === '') return failed
  return { ...kind, name: text.slice(equals + 1) }
}

/** Cuts a kind (`vendor/class`) at the first `/`. The vendor is empty when there is none. */
export function splitKind(kind: string): Pick<QualifiedName, 'vendor' | 'class'> {
  const slash = kind.indexOf('/')
  if (slash <= 0 || slash === kind.length - 1) return { vendor: '', class: kind }
  return { vendor: kind.slice(0, slash), class: kind.slice(slash + 1) }
}

/** Vendor, class and name are checked in this order; the first fault is the answer. */
export function parseQualifiedName(text: string): QualifiedNameResult {
  const value = splitQualifiedName(text)
  if (value.vendor === '') return { ok: false, fault: 'unqualified' }
  const vendor = vendorOrClassFault(value.vendor)
  if (vendor !== null) return { ok: false, fault: `vendor:${vendor}` }
  const deviceClass = vendorOrClassFault(value.class)
  if (deviceClass !== null) return { ok: false, fault: `class:${deviceClass}` }
  const name = deviceNameFault(value.name)
  if (name !== null) return { ok: false, fault: `name:${name}` }
  return { ok: true, value }
}

export function formatQualifiedName(name: QualifiedName): string {
  return `${name.vendor}/${name.class}=${name.name}`
}

/** Vendors and classes start with a letter, end with a letter or digit, with `_-.` inside. */
export function vendorOrClassFault(text: string): NameFault | null {
  return partFault(text, letter, insideVendorOrClass)
}

/** Device names start and end with a letter or digit, with `_-.:` inside. */
export function deviceNameFault(text: string): NameFault | null {
  return partFault(text, letterOrDigitAtStart, insideDeviceName)
}

function partFault(text: string, start: RegExp, inside: RegExp): NameFault | null {
  if (text === '') return 'empty'
  if (!start.test(text)) return 'start'
  // The reference implementation looks at bytes: a last character outside ASCII has bytes inside.
  if (!inside.test(text.slice(1, -1)) || !onlyAscii.test(text.slice(-1))) return 'char'
  return letterOrDigitAtEnd.test(text) ? null : 'end'
}

/** What is wrong with a name, as the middle of a sentence. */
export function describeNameFault(text: string, fault: QualifiedNameFault): string {
  if (fault === 'unqualified') {
    return `${quoteName(text)} is no qualified device name; the form is vendor/class=name`
  }
  const [part, what] = fault.split(':')
  const start = part === 'name' ? 'a letter or digit' : 'a letter'
  const inside = part === 'name' ? '"_", "-", "." and ":"' : '"_", "-" and "."'
  const rules: Readonly<Record<string, string>> = {
    empty: 'must not be empty',
    start: `must start with ${start}`,
    end: 'must end with a letter or digit',
    char: `may hold only letters, digits, ${inside}`,
  }
  return `the ${part ?? 'name'} of ${quoteName(text)} ${rules[what ?? ''] ?? 'is not valid'}`
}

/** A lower-case DNS name of at most 253 characters (RFC 1123). */
export function isDnsSubdomain(text: string): boolean {
  const label = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/
  return text.length <= 253 && text.split('.').every((part) => label.test(part))
}

/**
 * Where a kind is accepted by today's parsers but breaks the prose of the specification: a vendor
 * is a lower-case DNS subdomain of at most 253 characters, a class has at most 63.
 */
export function unportableNameParts(kind: Pick<QualifiedName, 'vendor' | 'class'>): string[] {
  const found: string[] = []
  if (!isDnsSubdomain(kind.vendor)) {
    found.push('the vendor should be a lower-case DNS name of at most 253 characters')
  }
  if (kind.class.length > 63) found.push('the class should have at most 63 characters')
  return found
}

/**
 * CDI libraries up to 1.1.0 crash on a vendor or class of one character, so such a name is never
 * handed to an engine.
 */
export function isTooShortForEngines(name: Pick<QualifiedName, 'vendor' | 'class'>): boolean {
  return name.vendor.length === 1 || name.class.length === 1
}
