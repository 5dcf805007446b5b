import { lookup as dnsLookup } from 'node:dns'
import type { LookupAddress } from 'node:dns'
import { BlockList, isIP } from 'node:net'
import type { LookupFunction } from 'node:net'

const metadata = blockList([
  // Link-local: EC2, Google Cloud, Azure and others.
  ['169.254.0.0', 16, 'ipv4'],
  ['fe80::', 10, 'ipv6'],
  ['fd00:ec2::', 32, 'ipv6'],
  // Alibaba Cloud, Oracle Cloud.
  ['100.100.100.200', 32, 'ipv4'],
  ['192.0.0.192', 32, 'ipv4'],
])

const internal = blockList([
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['::', 128, 'ipv6'],
  ['::1', 128, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
])

/** A link-local or other address where clouds answer with credentials, and no registry ever is. */
export function isMetadataAddress(hostname: string): boolean {
  return contains(metadata, hostname)
}

/** A loopback, private or metadata address, written as an address; or `localhost`. */
export function isInternalAddress(hostname: string): boolean {
  // A name may end with the dot of the root.
  const name = withoutBrackets(hostname).replace(/\.$/, '')
  if (name === 'localhost' || name.endsWith('.localhost')) return true
  return contains(internal, name) || isMetadataAddress(name)
}

/** A URL's host name without the brackets around an IPv6 address. */
export function withoutBrackets(hostname: string): string {
  return hostname.startsWith('[') ? hostname.slice(1, -1) : hostname
}

/**
 * Resolves names as usual, and fails when one leads to a metadata address: for hosts that a
 * server named, not the user.
 */
export const guardedLookup: LookupFunction = (hostname, options, callback) => {
  dnsLookup(hostname, options, (error, address, family) => {
    const isRefused = error === null && addressesOf(address).some(isMetadataAddress)
    const refusal = new Error(`${hostname} resolves to a link-local or metadata address`)
    callback(isRefused ? Object.assign(refusal, { code: 'EMETADATA' }) : error, address, family)
  })
}

function addressesOf(address: string | LookupAddress[]): string[] {
  return typeof address === 'string' ? [address] : address.map((one) => one.address)
}

function blockList(subnets: readonly (readonly [string, number, 'ipv4' | 'ipv6'])[]): BlockList {
  const list = new BlockList()
  for (const [network, prefix, family] of subnets) list.addSubnet(network, prefix, family)
  return list
}

function contains(list: BlockList, hostname: string): boolean {
  const address = withoutBrackets(hostname)
  const family = isIP(address)
  // An IPv4 address inside an IPv6 one is checked as IPv4 by BlockList itself.
  return family !== 0 && list.check(address, family === 6 ? 'ipv6' : 'ipv4')
}
