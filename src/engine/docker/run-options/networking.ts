import type { EndpointSettings, HostConfig, NetworkingConfig } from './create-request.ts'
import type { Draft } from './draft.ts'
import type { RunOptionProblem } from './run-option-error.ts'
import { quote } from './run-option-error.ts'
import { emptyAttachment, isUserDefined } from './values/network.ts'
import { toRecord } from './values/records.ts'
import type { NetworkAttachment } from './values/network.ts'

interface Networking {
  readonly host: Pick<HostConfig, 'NetworkMode' | 'Links'>
  readonly networking: NetworkingConfig | null
}

/** The network part of the request: where the container is attached, and as what. */
export function buildNetworking(draft: Draft): Networking {
  const { endpoint } = draft
  const [first, ...others] = draft.networks.map(({ attachment }) => attachment)
  const attachments = [withEndpoint(first ?? emptyAttachment, endpoint), ...others]
  const settings = attachments.map(
    (attachment) => [attachment.target, toEndpointSettings(attachment)] as const,
  )
  // A single network without settings is named by its mode alone, as docker does.
  const isPlain = settings.length === 1 && Object.keys(settings[0]?.[1] ?? {}).length === 0
  return {
    host: {
      ...(first === undefined ? {} : { NetworkMode: first.target }),
      ...(endpoint.links.length === 0 ? {} : { Links: endpoint.links }),
    },
    networking: isPlain ? null : { EndpointsConfig: toRecord(settings) },
  }
}

/** The flags about an endpoint belong to the first network. Links are its own only where someone made it. */
function withEndpoint(first: NetworkAttachment, endpoint: Draft['endpoint']): NetworkAttachment {
  const either = (flags: readonly string[], own: readonly string[]): readonly string[] =>
    flags.length > 0 ? flags : own
  return {
    ...first,
    aliases: either(endpoint.aliases, first.aliases),
    links: isUserDefined(first.target) ? endpoint.links : [],
    linkLocalAddresses: either(endpoint.linkLocalAddresses, first.linkLocalAddresses),
    ipv4Address: endpoint.ipv4Address ?? first.ipv4Address,
    ipv6Address: endpoint.ipv6Address ?? first.ipv6Address,
    macAddress: endpoint.macAddress ?? first.macAddress,
  }
}

function toEndpointSettings(attachment: NetworkAttachment): EndpointSettings {
  const { aliases, links, driverOptions, macAddress, gatewayPriority } = attachment
  const ipam = toIpam(attachment)
  return {
    ...(aliases.length === 0 ? {} : { Aliases: aliases }),
    ...(Object.keys(driverOptions).length === 0 ? {} : { DriverOpts: driverOptions }),
    ...(gatewayPriority === 0 ? {} : { GwPriority: gatewayPriority }),
    ...(Object.keys(ipam).length === 0 ? {} : { IPAMConfig: ipam }),
    ...(links.length === 0 ? {} : { Links: links }),
    ...(macAddress === null ? {} : { MacAddress: macAddress }),
  }
}

function toIpam(attachment: NetworkAttachment): NonNullable<EndpointSettings['IPAMConfig']> {
  const { ipv4Address, ipv6Address, linkLocalAddresses } = attachment
  return {
    ...(ipv4Address === null ? {} : { IPv4Address: ipv4Address }),
    ...(ipv6Address === null ? {} : { IPv6Address: ipv6Address }),
    ...(linkLocalAddresses.length === 0 ? {} : { LinkLocalIPs: linkLocalAddresses }),
  }
}

/** What the network flags say against each other. */
export function networkConflicts(draft: Draft): RunOptionProblem[] {
  const { networks, endpoint, lastUse } = draft
  const problems = attachmentConflicts(networks)
  const first = networks[0]?.attachment ?? emptyAttachment
  if (endpoint.aliases.length > 0 && !isUserDefined(first.target)) {
    problems.push(problem(lastUse.get('network-alias') ?? 0, noAlias(first.target)))
  }
  for (const flag of endpointFlags) {
    if (!flag.isGiven(first) || !flag.isGiven(endpoint)) continue
    const message = `--${flag.name} and --network both give ${flag.what}`
    problems.push(problem(lastUse.get(flag.name) ?? 0, message))
  }
  return problems
}

function attachmentConflicts(networks: Draft['networks']): RunOptionProblem[] {
  const problems: RunOptionProblem[] = []
  const seen: string[] = []
  for (const { token, attachment } of networks) {
    const { target, aliases } = attachment
    const [first = target] = seen
    if (seen.includes(target)) {
      problems.push(problem(token, `--network ${quote(target)} is given twice`))
    }
    if (isUserDefined(target) !== isUserDefined(first)) {
      const message = `--network ${quote(target)} cannot be combined with ${quote(first)}`
      problems.push(problem(token, message))
    }
    if (!isUserDefined(target) && aliases.length > 0) problems.push(problem(token, noAlias(target)))
    seen.push(target)
  }
  return problems
}

function problem(token: number, message: string): RunOptionProblem {
  return { token, message, hint: null }
}

interface EndpointFlag {
  readonly name: string
  readonly what: string
  readonly isGiven: (endpoint: Draft['endpoint']) => boolean
}

const endpointFlags: readonly EndpointFlag[] = [
  { name: 'network-alias', what: 'aliases', isGiven: ({ aliases }) => aliases.length > 0 },
  { name: 'ip', what: 'an IPv4 address', isGiven: ({ ipv4Address }) => ipv4Address !== null },
  { name: 'ip6', what: 'an IPv6 address', isGiven: ({ ipv6Address }) => ipv6Address !== null },
  { name: 'mac-address', what: 'a MAC address', isGiven: ({ macAddress }) => macAddress !== null },
  {
    name: 'link-local-ip',
    what: 'link-local addresses',
    isGiven: ({ linkLocalAddresses }) => linkLocalAddresses.length > 0,
  },
]

function noAlias(target: string): string {
  return `an alias needs a network that someone made; ${quote(target)} is the engine’s own`
}
