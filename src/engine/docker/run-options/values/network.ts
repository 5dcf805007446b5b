import { InvalidValue, quote } from '../run-option-error.ts'
import { canonicalAddressOf, canonicalHardwareAddress } from './addresses.ts'
import { parseCsvRecord } from './csv.ts'
import { parseDecimalInteger } from './numbers.ts'
import { cut, withEntry } from './records.ts'

/** One `--network`: its name or id, and how the container stands in it. */
export interface NetworkAttachment {
  readonly target: string
  readonly aliases: readonly string[]
  readonly links: readonly string[]
  readonly linkLocalAddresses: readonly string[]
  readonly driverOptions: Readonly<Record<string, string>>
  readonly ipv4Address: string | null
  readonly ipv6Address: string | null
  readonly macAddress: string | null
  readonly gatewayPriority: number
}

export const emptyAttachment: NetworkAttachment = {
  target: 'default',
  aliases: [],
  links: [],
  linkLocalAddresses: [],
  driverOptions: {},
  ipv4Address: null,
  ipv6Address: null,
  macAddress: null,
  gatewayPriority: 0,
}

/**
 * `--network`: a name, or a CSV record with `name=` and what else is known of the endpoint. docker reads
 * the record in lower case, names and values alike.
 *
 * @throws InvalidValue
 */
export function parseNetwork(value: string): NetworkAttachment {
  if (!/\w=\w/.test(value)) {
    if (value.trim() === '') throw new InvalidValue('names no network')
    return { ...emptyAttachment, target: value }
  }
  let attachment = { ...emptyAttachment, target: '' }
  for (const field of parseCsvRecord(value)) {
    const [key, content] = cut(field.toLowerCase(), '=')
    if (content === null || key === '') throw new InvalidValue(`${quote(field)} is not key=value`)
    attachment = { ...attachment, ...parseField(attachment, key.trim(), content.trim()) }
  }
  if (attachment.target === '') throw new InvalidValue('names no network', 'add name=<network>')
  return attachment
}

function parseField(
  attachment: NetworkAttachment,
  key: string,
  value: string,
): Partial<NetworkAttachment> {
  switch (key) {
    case 'name':
      return { target: value }
    case 'alias':
      return { aliases: [...attachment.aliases, value] }
    case 'ip':
      return { ipv4Address: canonicalAddressOf(4, value) }
    case 'ip6':
      return { ipv6Address: canonicalAddressOf(6, value) }
    case 'mac-address':
      return { macAddress: canonicalHardwareAddress(value) }
    case 'link-local-ip':
      return { linkLocalAddresses: [...attachment.linkLocalAddresses, parseLinkLocal(value)] }
    case 'driver-opt':
      return { driverOptions: withDriverOption(attachment.driverOptions, value) }
    case 'gw-priority':
      return { gatewayPriority: parseDecimalInteger(value) }
    default:
      throw new InvalidValue(`${quote(key)} is not a field of a network`)
  }
}

/** An address of either family. @throws InvalidValue */
export function parseLinkLocal(value: string): string {
  return canonicalAddressOf(value.includes(':') ? 6 : 4, value)
}

function withDriverOption(
  options: Readonly<Record<string, string>>,
  pair: string,
): Readonly<Record<string, string>> {
  const [key, value] = cut(pair, '=')
  if (value === null || key === '')
    throw new InvalidValue(`driver-opt ${quote(pair)} is not key=value`)
  return withEntry(options, key.trim(), value.trim())
}

/** Networks that someone made, as opposed to the engine's own modes. */
export function isUserDefined(target: string): boolean {
  return !['default', 'bridge', 'host', 'none'].includes(target) && !target.startsWith('container:')
}
