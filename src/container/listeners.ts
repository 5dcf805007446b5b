import { isIPv4, isIPv6 } from 'node:net'

/** A TCP socket that accepts connections, as the kernel's tables tell it. */
export interface Listener {
  /** What it is bound to: IPv4 in four parts, IPv6 in full (see {@link canonical}). */
  readonly address: string
  readonly port: number
  /** The kind of socket; one of IPv6 may be bound to an IPv4 address (`::ffff:…`) or take both. */
  readonly family: 4 | 6
  /** Names the socket among those of the machine, as `/proc/<pid>/fd` does. */
  readonly inode: string
}

/** What is asked of a table: a port, and the addresses at which it has to be reached. */
export interface ListenerQuestion {
  readonly port: number
  /** Of the container, as people write them; empty where none is known: any but loopback. */
  readonly addresses: readonly string[]
}

export type Listening =
  /** The kernel gives a connection to one of these sockets, and to no other. */
  | { readonly kind: 'reachable'; readonly sockets: readonly Listener[] }
  /** Somebody listens on the port, but not at the address. */
  | { readonly kind: 'elsewhere'; readonly sockets: readonly Listener[] }
  | { readonly kind: 'nobody' }

/** Who would accept a connection to the port at the first of the addresses that is listened at. */
export function listeningAt(
  listeners: readonly Listener[],
  { port, addresses }: ListenerQuestion,
): Listening {
  const onPort = listeners.filter((listener) => listener.port === port)
  if (onPort.length === 0) return { kind: 'nobody' }
  if (addresses.length === 0) {
    const outward = onPort.filter(({ address }) => !isLoopback(address))
    return outward.length > 0
      ? { kind: 'reachable', sockets: outward }
      : { kind: 'elsewhere', sockets: onPort }
  }
  const sockets = addresses
    .map((address) => chosenFor(onPort, canonical(address)))
    .find((chosen) => chosen.length > 0)
  return sockets === undefined
    ? { kind: 'elsewhere', sockets: onPort }
    : { kind: 'reachable', sockets }
}

/**
 * The sockets of which the kernel chooses one for a connection to the address: a bound address wins
 * over a wildcard, and for IPv4 a socket of IPv4 over one of IPv6 (`inet_lookup_listener`,
 * `compute_score`). Several are left where they share the port (SO_REUSEPORT). Whether a wildcard
 * of IPv6 takes IPv4, too, the tables do not tell (IPV6_V6ONLY): it comes last.
 */
function chosenFor(listeners: readonly Listener[], address: string): readonly Listener[] {
  const isVersion4 = isIPv4(address)
  const ranks = listeners.map((listener) => rankOf(listener, address, isVersion4))
  const best = Math.min(...ranks)
  return best === Infinity ? [] : listeners.filter((_, index) => ranks[index] === best)
}

function rankOf({ address, family }: Listener, asked: string, isVersion4: boolean): number {
  const isNewer = isVersion4 && family === 6 ? 1 : 0
  if (address === asked) return isNewer
  if (isVersion4 && address === anyVersion4) return 2 + isNewer
  if (address === anyVersion6) return isVersion4 ? 4 : 2
  return Infinity
}

const anyVersion4 = '0.0.0.0'
const anyVersion6 = '0:0:0:0:0:0:0:0'
const loopbackVersion6 = '0:0:0:0:0:0:0:1'

export function isLoopback(address: string): boolean {
  return address === loopbackVersion6 || (isIPv4(address) && address.startsWith('127.'))
}

/** Whether the socket takes connections to every address of its kind. */
export function isWildcard(address: string): boolean {
  return address === anyVersion4 || address === anyVersion6
}

/**
 * One spelling for each address: IPv6 as eight groups without leading zeros, and what stands for an
 * IPv4 address (`::ffff:1.2.3.4`) as that. Anything else stays what it is.
 */
export function canonical(address: string): string {
  const bare = address.replace(/%.*$/, '')
  if (!isIPv6(bare)) return bare
  const [, head = bare, tail] = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(bare) ?? []
  const text = tail === undefined ? bare : `${head}${groupsOfVersion4(tail)}`
  const [left = '', right] = text.split('::')
  const groups = (part: string) => (part === '' ? [] : part.split(':'))
  const before = groups(left)
  const after = groups(right ?? '')
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0')
  return fromGroups([...before, ...zeros, ...after].map((group) => Number.parseInt(group, 16)))
}

function groupsOfVersion4(address: string): string {
  const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number)
  return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`
}

function fromGroups(groups: readonly number[]): string {
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff
  if (!isMapped) return groups.map((group) => group.toString(16)).join(':')
  return groups
    .slice(6)
    .flatMap((group) => [group >> 8, group & 0xff])
    .join('.')
}

/** The shortest spelling, for people: `::` and `::1`, brackets around IPv6, and the port. */
export function describeListener({ address, port }: Listener): string {
  if (!address.includes(':')) return `${address}:${port}`
  const short = address.replace(/(?:^|:)0(?::0)+(?::|$)/, '::')
  return `[${short}]:${port}`
}

/**
 * Parses `/proc/<pid>/net/tcp` and `tcp6` (proc_net_tcp.txt of the kernel's documentation): local
 * address in hexadecimal, little-endian by 32-bit word, `:`, port; state `0A` is LISTEN; the tenth
 * field is the inode.
 */
export function parseListeners(text: string): Listener[] {
  return text.split('\n').flatMap((line) => {
    const [, address, port, inode] =
      /^\s*\d+: ([0-9A-F]{8}|[0-9A-F]{32}):([0-9A-F]{4}) [0-9A-F]+:[0-9A-F]{4} 0A [0-9A-F]+:[0-9A-F]+ [0-9A-F]+:[0-9A-F]+ [0-9A-F]+ +\d+ +\d+ (\d+)/.exec(
        line,
      ) ?? []
    if (address === undefined || port === undefined || inode === undefined) return []
    const family = address.length === 8 ? 4 : 6
    return [{ address: readAddress(address), port: Number.parseInt(port, 16), family, inode }]
  })
}

function readAddress(hexadecimal: string): string {
  const words = hexadecimal.match(/.{8}/g) ?? []
  const bytes = words.flatMap((word) =>
    (word.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16)).reverse(),
  )
  if (bytes.length === 4) return bytes.join('.')
  const groups = Array.from(
    { length: 8 },
    (_, index) => (bytes[2 * index] ?? 0) * 256 + (bytes[2 * index + 1] ?? 0),
  )
  return fromGroups(groups)
}

/** How many TCP sockets of each kind a network has, connections and listeners. */
export interface SocketCounts {
  /** Null where the kernel does not tell. */
  readonly version4: number | null
  readonly version6: number | null
}

/** `/proc/<pid>/net/sockstat` and `sockstat6`: what they count costs nothing to read. */
export function parseSocketCounts(sockstat: string, sockstat6: string): SocketCounts {
  const count = (found: RegExpExecArray | null) => (found === null ? null : Number(found[1]))
  return {
    version4: count(/^TCP: inuse (\d+)/m.exec(sockstat)),
    version6: count(/^TCP6: inuse (\d+)/m.exec(sockstat6)),
  }
}

/** Why a port that is listened on is not reached, for people. */
export function describeElsewhere(
  sockets: readonly Listener[],
  { port, addresses }: ListenerQuestion,
): string {
  const places = [...new Set(sockets.map(describeListener))].slice(0, 3).join(' and ')
  const [asked = ''] = addresses
  if (sockets.every(({ address }) => isLoopback(address))) {
    return `the process listens on ${places} only, which nobody outside the container can reach; let it bind 0.0.0.0`
  }
  if (asked.includes(':') && sockets.every(({ address }) => isIPv4(address))) {
    return `the process listens on IPv4 only (${places}), and the container is reached by IPv6 only, at ${asked}; let it bind ::`
  }
  if (!asked.includes(':') && sockets.every(({ address }) => !isIPv4(address))) {
    return `the process listens on IPv6 only (${places}), which connections to the container's IPv4 address do not reach; let it bind 0.0.0.0 too`
  }
  const where = asked === '' ? '' : `, and not at ${asked}`
  return `the process listens on ${places} only${where}; let it bind 0.0.0.0 to be reached on port ${port} at every address`
}
