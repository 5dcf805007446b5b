/** Networks, ports, names. */
import { addPort } from '../draft.ts'
import type { Draft } from '../draft.ts'
import {
  canonicalAddressOf,
  canonicalHardwareAddress,
  parseExtraHost,
  parseLink,
  parseNameServer,
  parseSearchDomain,
} from '../values/addresses.ts'
import { parseLinkLocal, parseNetwork } from '../values/network.ts'
import { parseExpose, parsePublish } from '../values/ports.ts'
import { hostList, hostSwitch, requiring, valueFlag } from './flag.ts'
import type { Flag } from './flag.ts'

export const networkFlags: readonly Flag[] = [
  valueFlag(
    'network',
    (draft, value, { token }) => {
      const attachment = parseNetwork(value)
      draft.networks.push({ token, attachment })
      if (attachment.macAddress !== null) require(draft, token, 'mac-address', '1.44')
      if (attachment.gatewayPriority !== 0) require(draft, token, 'gw-priority', '1.48')
      if (draft.networks.length === 2) require(draft, token, 'more than one network', '1.44')
    },
    { aliases: ['net'] },
  ),
  valueFlag(
    'network-alias',
    (draft, value) => {
      draft.endpoint = { ...draft.endpoint, aliases: [...draft.endpoint.aliases, value] }
    },
    { aliases: ['net-alias'] },
  ),
  valueFlag('ip', (draft, value) => {
    draft.endpoint = { ...draft.endpoint, ipv4Address: addressOrNone(4, value) }
  }),
  valueFlag('ip6', (draft, value) => {
    draft.endpoint = { ...draft.endpoint, ipv6Address: addressOrNone(6, value) }
  }),
  valueFlag('link-local-ip', (draft, value) => {
    const linkLocalAddresses = [...draft.endpoint.linkLocalAddresses, parseLinkLocal(value)]
    draft.endpoint = { ...draft.endpoint, linkLocalAddresses }
  }),
  valueFlag('link', (draft, value) => {
    draft.endpoint = { ...draft.endpoint, links: [...draft.endpoint.links, parseLink(value)] }
  }),
  requiring(
    '1.44',
    valueFlag('mac-address', (draft, value) => {
      const macAddress = value === '' ? null : canonicalHardwareAddress(value)
      draft.endpoint = { ...draft.endpoint, macAddress }
    }),
  ),

  valueFlag(
    'publish',
    (draft, value) => {
      for (const { port, binding } of parsePublish(value)) addPort(draft, port, binding)
    },
    { shorthand: 'p' },
  ),
  hostSwitch('publish-all', 'PublishAllPorts', { shorthand: 'P' }),
  valueFlag('expose', (draft, value) => {
    for (const port of parseExpose(value)) addPort(draft, port, null)
  }),

  hostList('dns', 'Dns', parseNameServer),
  hostList('dns-search', 'DnsSearch', parseSearchDomain),
  hostList('dns-option', 'DnsOptions', undefined, { aliases: ['dns-opt'] }),
  hostList('add-host', 'ExtraHosts', parseExtraHost),
]

/** An empty value takes an earlier address back. */
function addressOrNone(family: 4 | 6, value: string): string | null {
  return value === '' ? null : canonicalAddressOf(family, value.trim())
}

function require(draft: Draft, token: number, what: string, apiVersion: string): void {
  draft.requirements.push({ token, option: `--network (${what})`, apiVersion })
}
