import { isIPv4, isIPv6 } from 'node:net'
import { InvalidValue, quote } from '../run-option-error.ts'

/** `4` or `6` for an address without zone and brackets, else null. */
export function addressFamily(text: string): 4 | 6 | null {
  if (isIPv4(text)) return 4
  return isIPv6(text) && !text.includes('%') ? 6 : null
}

/**
 * An address in its canonical form (RFC 5952; IPv4 as it is, IPv4-mapped as `::ffff:1.2.3.4`).
 *
 * @throws InvalidValue
 */
export function canonicalAddress(text: string): string {
  const family = addressFamily(text)
  if (family === null) throw new InvalidValue(`${quote(text)} is not an IP address`)
  if (family === 4) return text
  // The URL standard serialises IPv6 as RFC 5952 does, except for IPv4-mapped addresses.
  const address = new URL(`http://[${text}]/`).hostname.slice(1, -1)
  const mapped = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(address)
  if (mapped === null) return address
  const bytes = [mapped[1] ?? '', mapped[2] ?? ''].flatMap((group) => {
    const number = Number.parseInt(group, 16)
    return [number >> 8, number & 0xff]
  })
  return `::ffff:${bytes.join('.')}`
}

/** An address of the family that its flag is for, canonical. @throws InvalidValue */
export function canonicalAddressOf(family: 4 | 6, text: string): string {
  if (addressFamily(text) !== family) {
    throw new InvalidValue(`${quote(text)} is not an IPv${family} address`)
  }
  return canonicalAddress(text)
}

/** A name server: surrounding blanks are dropped, IPv4-mapped addresses become IPv4. @throws InvalidValue */
export function parseNameServer(value: string): string {
  return canonicalAddress(value.trim()).replace(/^::ffff:(?=.*\.)/, '')
}

/**
 * A hardware address of 6, 8 or 20 bytes (`02:42:…`, `02-42-…`, `0242.ac11.…`), lower case with colons.
 *
 * @throws InvalidValue
 */
export function canonicalHardwareAddress(value: string): string {
  const text = value.trim().toLowerCase()
  const isPairs = /^[0-9a-f]{2}(?:(?::[0-9a-f]{2})+|(?:-[0-9a-f]{2})+)$/.test(text)
  const isGroups = /^[0-9a-f]{4}(?:\.[0-9a-f]{4})+$/.test(text)
  const bytes = text.replace(/[^0-9a-f]/g, '').match(/../g) ?? []
  if (!(isPairs || isGroups) || ![6, 8, 20].includes(bytes.length)) {
    throw new InvalidValue(`${quote(value)} is not a MAC address`)
  }
  return bytes.join(':')
}

/** `host:address` for the API from `host:address` or `host=address`. @throws InvalidValue */
export function parseExtraHost(value: string): string {
  const separator = value.includes('=') ? '=' : ':'
  const index = value.indexOf(separator)
  const host = value.slice(0, Math.max(0, index))
  if (host === '' || host.includes(':')) {
    throw new InvalidValue(`${quote(value)} is not host:address`)
  }
  const written = value.slice(index + 1)
  const address = /^\[.+\]$/s.test(written) ? written.slice(1, -1) : written
  if (address !== 'host-gateway' && addressFamily(address.trim()) === null) {
    throw new InvalidValue(`${quote(address)} is neither an IP address nor host-gateway`)
  }
  return `${host}:${address}`
}

/** A search domain; `.` stands for none. @throws InvalidValue */
export function parseSearchDomain(value: string): string {
  const trimmed = value.replace(/^ +/, '').trimEnd()
  if (trimmed === '.') return trimmed
  const domain = trimmed.replace(/\.$/, '')
  const labels = domain.split('.')
  const isDomain =
    /[a-zA-Z]/.test(domain) &&
    domain.length < 255 &&
    labels.every((label) => /^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$/.test(label))
  if (!isDomain) throw new InvalidValue(`${quote(value)} is not a domain`)
  return domain
}

/** `container` or `container:alias`. @throws InvalidValue */
export function parseLink(value: string): string {
  if (value === '') throw new InvalidValue('is empty')
  if (value.split(':').length > 2) throw new InvalidValue(`${quote(value)} is not container:alias`)
  return value
}
