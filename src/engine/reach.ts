import { readFile } from 'node:fs/promises'
import { engineLimits } from '../limits.ts'
import type { ContainerState, EngineLocation } from './engine.ts'

/** How a container is reached over the network. */
export interface Reach {
  /** Where to connect to for a port of the container; null when there is no way. */
  readonly addressOf: (containerPort: number) => SocketAddress | null
  /**
   * True when the address is the container's own, so that a connect is conclusive. False when a
   * proxy stands between, which accepts for a port that nobody listens on (docker's userland proxy).
   */
  readonly isDirect: boolean
  /** Further host names that mean this container, for redirects: its address, name and aliases. */
  readonly names: readonly string[]
}

export interface SocketAddress {
  readonly host: string
  readonly port: number
}

/** How a container can be reached, and the words for it. */
export interface ReachedContainer {
  readonly reach: Reach
  /** Such as `container address 172.17.0.2`. */
  readonly description: string
}

/** The facts that decide how a container is reached. */
export interface ReachFacts {
  readonly state: ContainerState
  readonly location: EngineLocation
  /** Whether the container's process is one of this machine's, or shares a network with us. */
  readonly isOurs: boolean
  /** Whether a packet to the address comes back: measured, since routes cannot be guessed. */
  readonly hasRoute: (address: string) => Promise<boolean>
}

const loopbackNames = ['localhost', '127.0.0.1', '::1']

/**
 * Chooses the container's own address where it is proven to be the container's and to answer;
 * published ports otherwise. An equal address may belong to somebody else's container when the
 * engine is remote or in a virtual machine, so an unproven one is never used.
 *
 * @returns null when the container has a network but no address that answers from here
 */
export async function chooseReach(facts: ReachFacts): Promise<ReachedContainer | null> {
  const { state, location } = facts
  if (state.networkMode === 'host' && facts.isOurs) return onTheHost()
  if (state.networkMode === 'none') return withoutNetwork()
  const aliases = state.addresses.flatMap((address) => [...address.aliases])
  const names = [state.name, state.id.slice(0, 12), ...aliases]
  for (const { address } of facts.isOurs ? state.addresses : []) {
    if (!(await facts.hasRoute(address))) continue
    return {
      reach: {
        addressOf: (port) => ({ host: address, port }),
        isDirect: true,
        names: [address, ...names],
      },
      description: `container address ${address}`,
    }
  }
  if (state.published.size === 0) return null
  return throughPublishedPorts(state, location, names)
}

function onTheHost(): ReachedContainer {
  return {
    reach: {
      addressOf: (port) => ({ host: '127.0.0.1', port }),
      isDirect: true,
      names: loopbackNames,
    },
    description: "the host's network",
  }
}

function withoutNetwork(): ReachedContainer {
  return {
    reach: { addressOf: () => null, isDirect: true, names: [] },
    description: 'no network',
  }
}

function throughPublishedPorts(
  state: ContainerState,
  location: EngineLocation,
  names: readonly string[],
): ReachedContainer {
  const host = location.publishedHost
  return {
    reach: {
      addressOf: (port) => {
        const published = state.published.get(`${port}/tcp`)
        return published === undefined ? null : { host, port: published.port }
      },
      isDirect: false,
      names: [...loopbackNames, host, ...names],
    },
    description: `ports published on ${host}`,
  }
}

/**
 * Whether the address answers at all: a port where nobody listens is refused at once when there is
 * a route, and stays silent or unreachable when there is none.
 */
export async function hasRoute(address: string, signal: AbortSignal): Promise<boolean> {
  const { connect } = await import('node:net')
  if (signal.aborted) return false
  return await new Promise((resolve) => {
    const socket = connect({ host: address, port: deadPort })
    const finish = (answer: boolean) => {
      clearTimeout(timer)
      signal.removeEventListener('abort', abort)
      socket.destroy()
      resolve(answer)
    }
    const abort = () => {
      finish(false)
    }
    const timer = setTimeout(abort, engineLimits.route)
    signal.addEventListener('abort', abort, { once: true })
    socket.once('connect', () => {
      finish(true)
    })
    socket.once('error', (error: NodeJS.ErrnoException) => {
      finish(error.code === 'ECONNREFUSED')
    })
  })
}

/** TCP port service multiplexer: assigned since 1988, offered by nobody. */
const deadPort = 1

/** Whether a process of this machine runs in the container: its control groups name it. */
export async function isOurProcess(pid: number, containerId: string): Promise<boolean> {
  if (pid <= 0) return false
  const files = await Promise.all(
    ['cgroup', 'mountinfo'].map((name) =>
      // A process of another machine has no entry here; that is the answer, not a failure.
      readFile(`/proc/${pid}/${name}`, 'utf8').catch(() => ''),
    ),
  )
  return files.some((text) => text.includes(containerId))
}
