/**
 * URL references, taken apart and put together as Go's net/url does it, because that is what the
 * kubelet sends. The WHATWG `URL` class is no help here: it resolves `..`, turns `\` into `/`,
 * drops tabs, and refuses some ports.
 *
 * All texts here are byte strings: each character is one byte, U+0000 to U+00FF.
 */
import { isIPv6 } from 'node:net'

export interface UrlReference {
  /** Lower case; null when there is none. */
  readonly scheme: string | null
  readonly authority: Authority | null
  /** What follows a scheme without any slash, such as `x@y` of `mailto:x@y`. */
  readonly opaque: string
  /** As written; every `%` in it starts a valid escape. */
  readonly path: string
  /** As written, without the `?`; null when there is none. */
  readonly query: string | null
}

export interface Authority {
  readonly hasUserInfo: boolean
  /** Without brackets. */
  readonly host: string
  /** Digits, or empty. */
  readonly port: string
}

/** The UTF-8 bytes of a text, as a byte string. */
export function toByteString(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1')
}

/** The text of a byte string: UTF-8 where it is that, else each byte as its Latin-1 character. */
export function fromByteString(bytes: string): string {
  const buffer = Buffer.from(bytes, 'latin1')
  const text = buffer.toString('utf8')
  return Buffer.from(text, 'utf8').equals(buffer) ? text : bytes
}

/** Whether there are ASCII control characters in a text. */
export function hasControls(text: string): boolean {
  return Array.from(text).some((character) => character < ' ' || character === '\x7f')
}

/** Null when it is no URL reference. The fragment is dropped, for it is never sent. */
export function parseReference(bytes: string): UrlReference | null {
  const { before, after: fragment } = cut(bytes, '#')
  if (hasBrokenEscape(fragment ?? '')) return null
  if (hasControls(before)) return null
  if (before.startsWith(':')) return null
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(before)?.[1] ?? null
  const { before: rest, after: query } = cut(
    scheme === null ? before : before.slice(scheme.length + 1),
    '?',
  )
  const parts = splitHierarchy(rest, scheme !== null)
  return parts === null ? null : { scheme: scheme?.toLowerCase() ?? null, query, ...parts }
}

type Hierarchy = Pick<UrlReference, 'authority' | 'opaque' | 'path'>

function splitHierarchy(rest: string, hasScheme: boolean): Hierarchy | null {
  if (!rest.startsWith('/')) {
    if (hasScheme) return { authority: null, opaque: rest, path: '' }
    if (cut(rest, '/').before.includes(':')) return null
  }
  if (!rest.startsWith('//') || (rest.startsWith('///') && !hasScheme)) {
    return hasBrokenEscape(rest) ? null : { authority: null, opaque: '', path: rest }
  }
  const end = rest.indexOf('/', 2)
  const authority = parseAuthority(end === -1 ? rest.slice(2) : rest.slice(2, end))
  const path = end === -1 ? '' : rest.slice(end)
  return authority === null || hasBrokenEscape(path) ? null : { authority, opaque: '', path }
}

function parseAuthority(text: string): Authority | null {
  const at = text.lastIndexOf('@')
  const userInfo = at === -1 ? null : text.slice(0, at)
  if (userInfo !== null) {
    if (!/^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/.test(userInfo)) return null
    if (hasBrokenEscape(userInfo)) return null
  }
  const host = parseHost(text.slice(at + 1))
  return host === null ? null : { hasUserInfo: userInfo !== null, ...host }
}

function parseHost(text: string): Pick<Authority, 'host' | 'port'> | null {
  if (text.startsWith('[')) return parseAddressLiteral(text)
  const colon = text.lastIndexOf(':')
  const host = colon === -1 ? text : text.slice(0, colon)
  const port = colon === -1 ? '' : text.slice(colon + 1)
  return isHostText(host) && !host.includes('[') && isPort(port) ? { host, port } : null
}

/** `[::1]:80`; a zone is written `[fe80::1%25eth0]`. */
function parseAddressLiteral(text: string): Pick<Authority, 'host' | 'port'> | null {
  const parts = /^\[(.*)\](?::([0-9]*))?$/.exec(text)
  const { before: address, after: zone } = cut(parts?.[1] ?? '', '%25')
  if (!isIPv6(address) || !isZone(zone)) return null
  return { host: zone === null ? address : `${address}%${zone}`, port: parts?.[2] ?? '' }
}

function isPort(text: string): boolean {
  return /^[0-9]*$/.test(text)
}

/** Escapes are for bytes outside ASCII only, and for the percent sign itself. */
function isHostText(text: string): boolean {
  return /^(?:[A-Za-z0-9\-_.~!$&'()*+,;=:[\]<>"\x80-\xff]|%25|%[89A-Fa-f][0-9A-Fa-f])*$/.test(text)
}

/** An interface's name; rarer ones could be escaped, which no server does. */
function isZone(zone: string | null): boolean {
  return zone === null || /^[A-Za-z0-9\-_.~]+$/.test(zone)
}

/** The path as it is sent: unchanged when validly encoded, else decoded and encoded again. */
export function encodePath(path: string): string {
  if (/^(?:[A-Za-z0-9\-_.~$&+,/:;=@!'()*[\]]|%[0-9A-Fa-f]{2})*$/.test(path)) return path
  return encodeLiteralPath(decodeEscapes(path))
}

/** Percent-encodes every byte that has no place or a meaning of its own in a path. */
export function encodeLiteralPath(bytes: string): string {
  return bytes.replace(/[^A-Za-z0-9\-_.~$&+,/:;=@]/g, escapeByte)
}

/** Go sends a query as it is; blanks and bytes outside ASCII would make a malformed request. */
export function encodeQuery(query: string): string {
  return query.replace(/[^\x21-\x7e]/g, escapeByte)
}

/**
 * Removes `.` and `..` from a path that starts with a slash, as Go resolves redirects. An empty
 * segment goes too where `..` has just led back to the root.
 */
export function removeDotSegments(path: string): string {
  const kept: string[] = []
  const segments = path.split('/')
  for (const segment of segments) {
    if (segment === '..') leave(kept)
    else if (segment !== '.') kept.push(segment)
    else if (kept.length === 0) kept.push('')
  }
  const last = segments.at(-1)
  const directory = last === '.' || last === '..' ? '/' : ''
  const joined = kept.join('/') + directory
  return joined.startsWith('/') ? joined : `/${joined}`
}

function leave(directories: string[]): void {
  directories.pop()
  if (directories.length === 1 && directories[0] === '') directories.pop()
}

function cut(text: string, mark: string): { before: string; after: string | null } {
  const at = text.indexOf(mark)
  return at === -1
    ? { before: text, after: null }
    : { before: text.slice(0, at), after: text.slice(at + 1) }
}

function hasBrokenEscape(text: string): boolean {
  return /%(?![0-9A-Fa-f]{2})/.test(text)
}

function decodeEscapes(text: string): string {
  return text.replace(/%([0-9A-Fa-f]{2})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  )
}

function escapeByte(byte: string): string {
  return `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}
