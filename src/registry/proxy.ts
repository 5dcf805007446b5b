import { BlockList, isIP } from 'node:net'
import { inputError } from '../errors.ts'
import { isInternalAddress, withoutBrackets } from '../network/address.ts'
import type { Environment } from '../secrets/environment.ts'
import { secret } from './secret.ts'
import type { Secret } from './secret.ts'

export interface Proxy {
  /** Without user and password. */
  readonly url: URL
  /** The value of `Proxy-Authorization`, where the proxy's URL had a user. */
  readonly authorization: Secret | null
}

/**
 * The name that a proxy's own certificate is checked for; node:https would take the one of the
 * Host header, which is the target's. Empty for an address: it is checked as an address.
 */
export function serverNameOf({ url }: Proxy): string {
  const host = withoutBrackets(url.hostname)
  return isIP(host) === 0 ? host : ''
}

/** The proxy for a URL; null when it is reached directly. */
export type ProxyChoice = (url: URL) => Proxy | null

/**
 * Reads `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` (or in lower case), as Go programs such as
 * docker do: `NO_PROXY` lists hosts with their subdomains, `.suffixes`, addresses, CIDR blocks,
 * each perhaps with a port, or `*`. `localhost` and loopback addresses are always direct.
 *
 * @throws CanaryError (input) for a proxy that is no http or https URL; it never quotes a password
 */
export function proxiesFromEnvironment(env: Environment): ProxyChoice {
  const secure = readProxy(env, 'HTTPS_PROXY')
  const plain = readProxy(env, 'HTTP_PROXY')
  const isExempt = exemptions(either(env, 'NO_PROXY'))
  return (url) => {
    const proxy = url.protocol === 'https:' ? secure : plain
    return proxy === null || isLoopback(url) || isExempt(url) ? null : proxy
  }
}

/** The first that is not empty; empty where neither is set. */
function either(env: Environment, name: string): string {
  const values = [name, name.toLowerCase()].map((one) => env[one]?.trim() ?? '')
  return values.find((value) => value !== '') ?? ''
}

function readProxy(env: Environment, name: string): Proxy | null {
  const text = either(env, name)
  if (text === '') return null
  const written = text.includes('://') ? text : `http://${text}`
  const url = URL.canParse(written) ? new URL(written) : null
  const user = url === null ? null : decoded(url.username)
  const password = url === null ? null : decoded(url.password)
  const isHttp = url !== null && ['http:', 'https:'].includes(url.protocol)
  if (!isHttp || user === null || password === null) {
    throw inputError({
      code: 'proxy',
      message: `${name} is no proxy that can be used`,
      hint: 'write it as http://host:port or https://host:port, special characters of a password as %40',
    })
  }
  const pair = Buffer.from(`${user}:${password}`).toString('base64')
  return {
    url: new URL(url.origin),
    authorization: user === '' ? null : secret(`Basic ${pair}`),
  }
}

/** Null for a percent sign that stands for nothing. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

function isLoopback(url: URL): boolean {
  const host = withoutBrackets(url.hostname)
  const isName = isIP(host) === 0
  return isName ? isInternalAddress(host) : host === '::1' || host.startsWith('127.')
}

type Exemption = (host: string, port: string) => boolean

function exemptions(list: string): (url: URL) => boolean {
  const rules = list
    .split(',')
    .map((entry) => entry.trim().toLowerCase())
    .filter((entry) => entry !== '')
    .map(readExemption)
  return (url) => {
    const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port
    return rules.some((rule) => rule(withoutBrackets(url.hostname), port))
  }
}

function readExemption(entry: string): Exemption {
  if (entry === '*') return () => true
  const block = readBlock(entry)
  if (block !== null) return block
  const match = /^(\[[0-9a-f:.]+\]|[^:]*)(?::([0-9]+))?$/.exec(entry)
  const name = withoutBrackets(match?.[1] ?? entry).replace(/^\*(?=\.)/, '')
  const onPort = match?.[2]
  const isOnHost = isIP(name) === 0 ? isBelow(name) : isAddress(name)
  return (host, port) => (onPort === undefined || onPort === port) && isOnHost(host)
}

function isBelow(name: string): (host: string) => boolean {
  return (host) =>
    name.startsWith('.') ? host.endsWith(name) : host === name || host.endsWith(`.${name}`)
}

/** The same address, however it is written. */
function isAddress(address: string): (host: string) => boolean {
  const list = new BlockList()
  list.addAddress(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
  return (host) => isIP(host) !== 0 && list.check(host, isIP(host) === 6 ? 'ipv6' : 'ipv4')
}

function readBlock(entry: string): Exemption | null {
  const [network = '', prefix = ''] = entry.split('/')
  const family = isIP(network)
  const bits = Number(prefix)
  // An address with a zone is one for isIP, and none for a list.
  if (family === 0 || network.includes('%')) return null
  if (!/^[0-9]{1,3}$/.test(prefix) || bits > (family === 6 ? 128 : 32)) return null
  const list = new BlockList()
  list.addSubnet(network, bits, family === 6 ? 'ipv6' : 'ipv4')
  return (host) => isIP(host) === family && list.check(host, family === 6 ? 'ipv6' : 'ipv4')
}
