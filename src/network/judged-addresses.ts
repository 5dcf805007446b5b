import type { LookupAddress } from 'node:dns'
import { lookup } from 'node:dns/promises'
import { inputError, messageOf } from '../errors.ts'
import type { Problem } from '../errors.ts'
import { orAborted } from '../or-aborted.ts'
import { plainAddress } from '../secrets/addresses.ts'
import { setting } from '../settings.ts'
import { kindOfAddress, isLoopbackHost, withoutBrackets } from './address.ts'
import type { AddressKind } from './address.ts'
import { nameOf, unusable } from './fetch-rules.ts'
import type { FetchRules } from './fetch-rules.ts'

type Addresses = readonly [LookupAddress, ...LookupAddress[]]

/** Where the connection may go. Every address of a name must be one that may be asked. */
export async function judgedAddresses(
  url: URL,
  rules: FetchRules,
  signal: AbortSignal,
): Promise<Addresses> {
  const [first, ...rest] = await addressesOf(url, rules, signal)
  if (first === undefined) throw unusable(url, rules, 'its host has no address')
  for (const { address } of [first, ...rest]) {
    const refusal = refusalOf(url, address, rules)
    if (refusal !== null) throw inputError(refusal)
  }
  return [first, ...rest]
}

async function addressesOf(
  url: URL,
  rules: FetchRules,
  signal: AbortSignal,
): Promise<readonly LookupAddress[]> {
  const host = withoutBrackets(url.hostname)
  if (kindOfAddress(host) !== null) {
    return [{ address: host, family: host.includes(':') ? 6 : 4 }]
  }
  const resolve = rules.resolve ?? ((name: string) => lookup(name, { all: true }))
  try {
    // The resolver of the system cannot be interrupted.
    return await orAborted(resolve(host), signal, () => new Error('it takes too long'))
  } catch (error) {
    throw unusable(url, rules, messageOf(error), { cause: error })
  }
}

const places: Readonly<Record<Exclude<AddressKind, 'public'>, string>> = {
  metadata: 'where clouds answer with credentials',
  loopback: 'which is this machine',
  private: 'which is in a private network',
  reserved: 'which is no address of the Internet',
}

function refusalOf(url: URL, address: string, rules: FetchRules): Problem | null {
  const kind = kindOfAddress(address) ?? 'reserved'
  const isNamedLoopback = isLoopbackHost(url.hostname)
  if (kind === 'public' && !isNamedLoopback) return null
  if (kind === 'loopback' && isNamedLoopback) return null
  const to = address === withoutBrackets(url.hostname) ? '' : ` leads to ${address},`
  if (kind === 'metadata' || isNamedLoopback) {
    const where = kind === 'public' ? 'which is not this machine' : places[kind]
    const message = `${nameOf(rules)} is not fetched: ${plainAddress(url)}${to || ' is an address'} ${where}`
    return { code: `${rules.what}-address`, message }
  }
  if (rules.from === 'anywhere' || kind === 'public') return null
  return {
    code: 'policy',
    message: `${nameOf(rules)} is not fetched: ${plainAddress(url)}${to || ' is an address'} ${places[kind]}`,
    hint: `${setting('policy', 'trusted')} fetches it all the same, if you trust the URL`,
  }
}
