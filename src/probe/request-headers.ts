import type { HeaderSeen } from '../model.ts'
import { hasControls, toByteString } from './url-reference.ts'

/** What one request of an attempt sends beside the manifest's headers. */
export interface RequestIdentity {
  /** Value of the Host line. */
  readonly host: string
  readonly userAgent: string
  /** Of a request after a redirect; null: none. */
  readonly referer: string | null
  /** Of a body; null and left out: the request cannot have one. */
  readonly content?: RequestContent | null
  /** A redirect has made it a GET: what the manifest says of a body does not hold any more. */
  readonly isStripped?: boolean
}

export interface RequestContent {
  readonly length: number
  /** For a body whose kind the manifest's own headers do not tell; null: nobody knows. */
  readonly type: string | null
}

/** These frame a request, which is not the manifest's to do; the kubelet's client drops them. */
const framing = new Set(['content-length', 'transfer-encoding', 'trailer'])
/** These tell of a body (RFC 9110, section 15.4). */
const ofContent = new Set([
  ...['content-type', 'content-encoding', 'content-language', 'content-location', 'digest'],
])
/** These have rules of their own. */
const special = new Set(['host', 'user-agent', 'accept'])

/**
 * Header lines as the kubelet sends them, names and values in turn, as `http.request` takes them.
 * Repeated names stay repeated. A User-Agent or Accept that the manifest sets to nothing is not sent.
 */
export function requestHeaders(
  configured: readonly HeaderSeen[],
  { host, userAgent, referer, content = null, isStripped = false }: RequestIdentity,
): string[] {
  const lines = [['Host', host]]
  const agent = firstValue(configured, 'user-agent') ?? userAgent
  if (agent !== '') lines.push(['User-Agent', agent])
  if (content !== null) lines.push(['Content-Length', String(content.length)])
  const accept = firstValue(configured, 'accept')
  if (accept === null) lines.push(['Accept', '*/*'])
  for (const { name, value } of configured) {
    const key = name.toLowerCase()
    if (key === 'accept' && accept !== '') lines.push(['Accept', value])
    if (!special.has(key) && !isDropped(key, isStripped)) lines.push([canonicalName(name), value])
  }
  lines.push(...typeLines(configured, content))
  if (referer !== null && firstValue(configured, 'referer') === null) {
    lines.push(['Referer', referer])
  }
  if (!switchesProtocol(configured)) lines.push(['Connection', 'close'])
  return lines.flatMap(([name = '', value = '']) => [name, toByteString(trimBlanks(value))])
}

function isDropped(key: string, isStripped: boolean): boolean {
  return framing.has(key) || (isStripped && ofContent.has(key))
}

function typeLines(configured: readonly HeaderSeen[], content: RequestContent | null): string[][] {
  const type = content?.type ?? null
  const isTold = firstValue(configured, 'content-type') !== null
  return type === null || isTold ? [] : [['Content-Type', type]]
}

/** The first value that the manifest gives a header; null when it does not name it. */
export function firstValue(headers: readonly HeaderSeen[], lowerCaseName: string): string | null {
  const found = headers.find(({ name }) => name.toLowerCase() === lowerCaseName)
  return found === undefined ? null : trimBlanks(found.value)
}

/**
 * Why a request header of a manifest cannot be sent; null: it can. For when a manifest is loaded:
 * an attempt with such a header could only ever fail.
 */
export function headerProblem({ name, value }: HeaderSeen): string | null {
  const problem = responseHeaderProblem({ name, value })
  if (problem !== null) return problem
  return Array.from(value).some((character) => character > '\xff')
    ? `the value of header ${name} contains a character beyond U+00FF; percent-encode it if the server decodes that`
    : null
}

/** Why no response could ever carry this header; null: one could. */
export function responseHeaderProblem({ name, value }: HeaderSeen): string | null {
  if (!/^[A-Za-z0-9!#$%&'*+\-.^_`|~]+$/.test(name)) {
    return `${JSON.stringify(name)} is not a header name; use letters, digits and -`
  }
  return hasControls(value.replaceAll('\t', ''))
    ? `the value of header ${name} contains a line break or another control character`
    : null
}

/** Blanks and tabs around a header's value do not belong to it. */
export function trimBlanks(value: string): string {
  return value.replace(/^[ \t]+/, '').replace(/[ \t]+$/, '')
}

/** `foo-BAR` becomes `Foo-Bar`. */
function canonicalName(name: string): string {
  return name.toLowerCase().replace(/(^|-)[a-z]/g, (start) => start.toUpperCase())
}

function switchesProtocol(headers: readonly HeaderSeen[]): boolean {
  return (
    (firstValue(headers, 'connection') ?? '').toLowerCase().includes('upgrade') &&
    firstValue(headers, 'upgrade') !== null
  )
}
