import { isIP } from 'node:net'
import type { Reach } from '../container/reach.ts'
import type { ProbeProfile } from './attempt.ts'
import type { Endpoint } from './attempt-result.ts'
import { endpointOf } from './endpoint.ts'
import type { ResponseHead } from './http-response.ts'
import { targetOf } from './request-target.ts'
import type { Authority, UrlReference } from './url-reference.ts'
import {
  encodePath,
  fromByteString,
  parseReference,
  removeDotSegments,
  toByteString,
} from './url-reference.ts'

/** The URL of one request of an attempt, and where it leads. */
export interface Place {
  readonly scheme: 'http' | 'https'
  readonly hostName: string
  /** Host and port as the URL names them: what the container believes is its address. */
  readonly authority: string
  /** The Host line that the manifest sets; null: the authority. */
  readonly customHost: string | null
  readonly endpoint: Endpoint
  /** Encoded path and query. */
  readonly target: string
}

export type Redirect =
  /** The response is no redirect. */
  | { readonly kind: 'none' }
  | { readonly kind: 'follow'; readonly place: Place; readonly referer: string | null }
  /** It points to another host. */
  | { readonly kind: 'elsewhere'; readonly location: string }
  /** It cannot be followed, whatever its host. */
  | { readonly kind: 'impossible'; readonly location: string; readonly problem: string }

/** Where redirects of one attempt may lead. */
export interface RedirectScope {
  readonly origin: Place
  readonly reach: Reach
  /** The manifest's `host`; null: the container itself. */
  readonly fixedHost: string | null
  readonly profile: ProbeProfile
}

const redirecting = new Set([301, 302, 303, 307, 308])
const loopbackNames = new Set(['localhost', '127.0.0.1', '::1'])
const defaultPorts = { http: 80, https: 443 }

/**
 * What a response asks for. A redirect is followed when it stays on the host that was asked, as the
 * kubelet sees it; for a Validator, names by which the container knows itself count as that host. Its
 * ports are mapped to where they are reached.
 */
export function redirectOf(head: ResponseHead, current: Place, scope: RedirectScope): Redirect {
  if (!redirecting.has(head.status) || head.location === '') return { kind: 'none' }
  const reference = parseReference(head.location)
  const location = fromByteString(head.location)
  if (reference === null) return { kind: 'impossible', location, problem: 'that is no URL' }
  const target = resolveTarget(current.target, reference)
  const authority = isBare(reference) ? null : reference.authority
  if (reference.scheme === null && authority === null) {
    return follow(current, { ...current, target })
  }
  if (authority === null || !isSameHost(fromByteString(authority.host), scope)) {
    return { kind: 'elsewhere', location }
  }
  const place = placeOf(reference.scheme, authority, current, scope)
  return typeof place === 'string'
    ? { kind: 'impossible', location, problem: place }
    : follow(current, { ...place, target })
}

/** A sentence where it leads nowhere. */
function placeOf(
  givenScheme: string | null,
  authority: Authority,
  current: Place,
  scope: RedirectScope,
): Omit<Place, 'target'> | string {
  const scheme = givenScheme ?? current.scheme
  if (scheme !== 'http' && scheme !== 'https') return `the scheme ${scheme} is not HTTP`
  const port = authority.port === '' ? defaultPorts[scheme] : Number(authority.port)
  if (port < 1 || port > 65_535) return `${authority.port} is no port`
  const endpoint = endpointFor(port, scope)
  if (endpoint === null) {
    return `port ${port} of the container cannot be reached from here; list it under ports`
  }
  return {
    scheme,
    hostName: fromByteString(authority.host),
    authority: describeAuthority(authority),
    customHost: givenScheme === null ? current.customHost : null,
    endpoint,
  }
}

/** `//` alone names no host. */
function isBare({ scheme, authority, path }: UrlReference): boolean {
  const isEmpty = authority?.host === '' && authority.port === '' && !authority.hasUserInfo
  return scheme === null && isEmpty && path === ''
}

/** The host of a Host line, without port and brackets. */
export function hostOf(hostLine: string): string {
  return parseReference(`//${toByteString(hostLine)}`)?.authority?.host ?? hostLine
}

function follow(from: Place, place: Place): Redirect {
  const secret = from.scheme === 'https' && place.scheme === 'http'
  const referer = secret ? null : `${from.scheme}://${from.authority}${from.target}`
  return { kind: 'follow', place, referer }
}

function isSameHost(host: string, scope: RedirectScope): boolean {
  const { origin, reach, fixedHost, profile } = scope
  if (profile === 'pod') {
    // To kubelet the Pod is its address, however it is reached here, and neither a name nor loopback.
    const isOwn = fixedHost === null && isIP(host) !== 0 && reach.names.includes(host)
    return host === origin.hostName || isOwn
  }
  const sent = hostOf(origin.customHost ?? origin.authority)
  if (host === origin.hostName || host === sent) return true
  if (loopbackNames.has(host) && loopbackNames.has(sent)) return true
  return fixedHost === null && reach.names.includes(host)
}

function endpointFor(port: number, { origin, reach, fixedHost }: RedirectScope): Endpoint | null {
  const endpoint = endpointOf({ host: fixedHost, port }, reach)
  if (endpoint !== null) return endpoint
  return port === origin.endpoint.address.port ? origin.endpoint : null
}

function resolveTarget(current: string, reference: UrlReference): string {
  const [currentPath = '', ...queries] = current.split('?')
  const currentQuery = queries.join('?') === '' ? null : queries.join('?')
  const path = encodePath(reference.path)
  if (reference.scheme !== null || (reference.authority !== null && !isBare(reference))) {
    return targetOf(path === '' ? '' : removeDotSegments(path), reference.query)
  }
  const query = path === '' ? (reference.query ?? currentQuery) : reference.query
  return targetOf(removeDotSegments(joinPaths(currentPath, path)), query)
}

function joinPaths(base: string, relative: string): string {
  if (relative === '') return base
  if (relative.startsWith('/')) return relative
  return base.slice(0, base.lastIndexOf('/') + 1) + relative
}

function describeAuthority({ host, port }: Authority): string {
  const name = host.includes(':') ? `[${host}]` : host
  return fromByteString(port === '' ? name : `${name}:${port}`)
}
