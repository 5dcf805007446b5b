import type { PortBinding } from '../create-request.ts'
import { InvalidValue, quote } from '../run-option-error.ts'
import { canonicalAddress } from './addresses.ts'
import { cut } from './records.ts'

/** One port of the container and, where it is published, what it is bound to. */
export interface PortMapping {
  /** Such as `80/tcp`. */
  readonly port: string
  readonly binding: PortBinding
}

interface Range {
  readonly first: number
  readonly last: number
}

/**
 * `[address:][host port]:container port[/protocol]`, ranges included, or the long form
 * `target=80,published=8080,protocol=tcp`.
 *
 * @throws InvalidValue
 */
export function parsePublish(value: string): PortMapping[] {
  const short = value.includes('=') ? toShortForm(value) : value
  const parts = short.split(':')
  const written = parts.pop() ?? ''
  const hostText = parts.pop() ?? ''
  const hostIp = parseHostAddress(parts.join(':'))
  const [containerText, protocol] = splitProtocol(written)
  const container = parseRange(containerText)
  const host = hostText === '' ? null : parseRange(hostText)
  if (host !== null && size(host) !== size(container) && size(container) > 1) {
    throw new InvalidValue(`the ranges ${hostText} and ${containerText} differ in length`)
  }
  return Array.from({ length: size(container) }, (_, index) => ({
    port: `${container.first + index}/${protocol}`,
    binding: { HostIp: hostIp, HostPort: hostPort(host, size(container), index) },
  }))
}

/** `port[-port][/protocol]`: the ports that are exposed without being published. @throws InvalidValue */
export function parseExpose(value: string): string[] {
  const [text, protocol] = splitProtocol(value)
  const range = parseRange(text)
  return Array.from({ length: size(range) }, (_, index) => `${range.first + index}/${protocol}`)
}

function toShortForm(value: string): string {
  const fields = new Map([['protocol', 'tcp']])
  for (const field of value.split(',')) {
    const [name, content] = cut(field, '=')
    if (name === '' || content === null) {
      throw new InvalidValue(`${quote(field)} is not name=value`)
    }
    if (!['target', 'published', 'protocol', 'mode'].includes(name)) {
      throw new InvalidValue(`${quote(name)} is not a field of a published port`)
    }
    fields.set(name, content)
  }
  const of = (name: string): string => fields.get(name) ?? ''
  return `${of('published')}:${of('target')}/${of('protocol')}`
}

function parseHostAddress(text: string): string {
  if (text === '') return ''
  return canonicalAddress(/^\[.*\]$/s.test(text) ? text.slice(1, -1) : text)
}

function splitProtocol(text: string): readonly [string, string] {
  const [ports, written] = cut(text, '/')
  if (ports === '') throw new InvalidValue(`${quote(text)} names no container port`)
  const protocol = written === null || written === '' ? 'tcp' : written.toLowerCase()
  if (!['tcp', 'udp', 'sctp'].includes(protocol)) {
    throw new InvalidValue(`${quote(protocol)} is not tcp, udp or sctp`)
  }
  return [ports, protocol]
}

function parseRange(text: string): Range {
  const [first, last] = cut(text, '-')
  const range = { first: parsePort(first), last: parsePort(last ?? first) }
  if (range.last < range.first) throw new InvalidValue(`the range ${quote(text)} runs backwards`)
  return range
}

function parsePort(text: string): number {
  const port = /^[0-9]+$/.test(text) ? Number(text) : Number.NaN
  if (!(port <= 65535)) throw new InvalidValue(`${quote(text)} is not a port`)
  return port
}

/** A range on the host for one port of the container: the engine takes a free one of them. */
function hostPort(host: Range | null, ports: number, index: number): string {
  if (host === null) return ''
  if (ports === 1 && size(host) > 1) return `${host.first}-${host.last}`
  return String(host.first + index)
}

function size(range: Range): number {
  return range.last - range.first + 1
}
