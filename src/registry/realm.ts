import { isIP } from 'node:net'
import { infrastructureError } from '../errors.ts'
import { isInternalAddress, isMetadataAddress, withoutBrackets } from '../network/address.ts'
import { oneLine } from './origin.ts'
import { setting } from '../settings.ts'

/**
 * Decides whether a token may be asked for where a registry says. The realm must speak TLS unless
 * the registry itself does not, may be no loopback, private or metadata address unless it is the
 * registry's own, and gets credentials only when it belongs to the registry: the same host or site
 * (auth.docker.io for registry-1.docker.io), or a host that the user named.
 *
 * @param api where the registry answers
 * @param trustedHosts hosts that the user named, perhaps with a port
 * @throws CanaryError (infrastructure) that says why not
 */
export function checkRealm(
  realm: string,
  api: URL,
  hasCredentials: boolean,
  trustedHosts: readonly string[],
): URL {
  const refuse = (why: string, hint?: string) => {
    const message = `the registry ${api.host} sends for a token to ${oneLine(describeUrl(realm), 200)}, ${why}`
    return infrastructureError({ code: 'token-realm', message, ...(hint && { hint }) })
  }
  const url = URL.canParse(realm) ? new URL(realm) : null
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    throw refuse('which is no http or https URL')
  }
  if (url.username !== '' || url.password !== '') throw refuse('which has a user in it')
  if (url.protocol === 'http:' && api.protocol === 'https:') throw refuse('which is not encrypted')
  if (isMetadataAddress(url.hostname)) throw refuse('which is a metadata or link-local address')
  const trusted = [api.hostname, ...trustedHosts]
  if (trusted.includes(url.hostname) || trusted.includes(url.host)) return url
  const hint = `if ${url.host} is right, name it with ${setting('registry-auth-host')}`
  if (isInternalAddress(url.hostname)) {
    throw refuse("which is a private address and not the registry's own", hint)
  }
  if (hasCredentials && !isSameSite(url.hostname, api.hostname)) {
    throw refuse('another host, which is not given the credentials of this one', hint)
  }
  return url
}

/** A URL for people: without user, password and query, which may be secret. */
export function describeUrl(url: URL | string): string {
  const parsed = typeof url === 'string' ? (URL.canParse(url) ? new URL(url) : null) : url
  if (parsed === null) return 'something that is no URL'
  return parsed.host === ''
    ? `${parsed.protocol}…`
    : `${parsed.protocol}//${parsed.host}${parsed.pathname}`
}

function isSameSite(one: string, other: string): boolean {
  const site = siteOf(one)
  return site !== null && site === siteOf(other)
}

/**
 * The last two labels of a name, or three where the last two are what a country registers under
 * (`co.uk`). Null for addresses and single words, which share a site with nobody.
 */
function siteOf(hostname: string): string | null {
  const labels = hostname.split('.')
  if (labels.length < 2 || isIP(withoutBrackets(hostname)) !== 0) return null
  const [second = '', top = ''] = labels.slice(-2)
  const isCountry = top.length === 2 && second.length <= 3
  if (isCountry && labels.length < 3) return hostname
  return labels.slice(isCountry ? -3 : -2).join('.')
}
