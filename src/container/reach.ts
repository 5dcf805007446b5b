import type { ContainerState } from '../engine/container-state.ts'
import type { EngineLocation } from '../engine/engine.ts'
import { addressOfPublished } from './published-ports.ts'
import type { SocketAddress } from './published-ports.ts'
import type { Route } from './route.ts'

/** How a container is reached over the network. */
export interface Reach {
  /** Where to connect to for a TCP port of the container; null when there is no way. */
  readonly addressOf: (containerPort: number) => SocketAddress | null
  /**
   * True when the address is the container's own, so that a connect is conclusive. False when a
   * proxy stands between, which accepts for a port that nobody listens on (docker's userland proxy).
   */
  readonly isDirect: boolean
  /** Further host names that mean this container, for redirects: its address, name and aliases. */
  readonly names: readonly string[]
}

/** How a container can be reached, and the words for it. */
export interface ReachedContainer {
  readonly reach: Reach
  /** Such as `container address 172.17.0.2`. */
  readonly description: string
  /** Where connections arrive in the container's network; empty where that is not known. */
  readonly arrivesAt: readonly string[]
  /** Programs outside of the container are in its network, too: what answers may be theirs. */
  readonly isShared: boolean
  /** The kernel of this machine holds the container's sockets, so that its tables show them. */
  readonly isOfThisKernel: boolean
  /** Connections arrive at its loopback address, where servers answer that nobody else reaches. Left out where not. */
  readonly isTunnel?: true
}

/** The facts that decide how a container is reached. */
export interface ReachFacts {
  /** The container, or the one whose network it is in. */
  readonly state: ContainerState
  /** The container is in the network of another one. */
  readonly isGuest: boolean
  readonly location: EngineLocation
  /** Whether the container's process is one of this machine's, or shares a network with us. */
  readonly isOurs: boolean
  /** Whether we are in the same network as the container; null where that cannot be seen. */
  readonly isOurNetwork: boolean | null
  /** Whether a packet to the address comes back: measured, since routes cannot be guessed. */
  readonly routeTo: (address: string) => Promise<Route>
}

const loopbackNames = ['localhost', '127.0.0.1', '::1']

/**
 * Chooses the container's own address where it is proven to be the container's and to answer;
 * published ports otherwise. An equal address may belong to somebody else's container when the
 * engine is remote, in a virtual machine or in a network of its own, so an unproven one is never
 * used.
 *
 * @returns null when the container has a network but no address that answers from here
 */
export async function chooseReach(facts: ReachFacts): Promise<ReachedContainer | null> {
  const { state, isOurs, isOurNetwork } = facts
  if (state.network.kind === 'host') return isOurs && isOurNetwork !== false ? onTheHost() : null
  if (state.network.kind === 'none') return withoutNetwork()
  const isKnownRuntime = sharesKernel.test(state.runtime)
  const shared = {
    isShared: facts.isGuest || isOurNetwork === true || state.network.kind === 'namespace',
  }
  const aliases = state.addresses.flatMap((address) => [...address.aliases])
  const names = [state.name, state.id.slice(0, 12), ...aliases]
  for (const { address } of isOurs ? state.addresses : []) {
    const route = await facts.routeTo(address)
    if (route === 'none' || (route === 'somebody' && isKnownRuntime)) continue
    return {
      reach: {
        addressOf: (port) => ({ host: address, port }),
        isDirect: true,
        names: [address, ...names],
      },
      description: `container address ${address}`,
      arrivesAt: [address],
      isOfThisKernel: route === 'container' || isKnownRuntime,
      ...shared,
    }
  }
  if (state.published.length === 0) return null
  return {
    ...throughPublishedPorts(facts, names),
    arrivesAt: state.addresses.map(({ address }) => address),
    isOfThisKernel: isKnownRuntime,
    ...shared,
  }
}

/**
 * Runtimes whose containers are processes of the host's kernel. Others have a kernel of their own
 * (gVisor, Kata Containers), and the host's tables show nothing of them. Podman says `oci` where
 * Docker names the runtime.
 */
const sharesKernel = /^$|^(?:oci|runc|crun|youki|nvidia|sysbox-runc|io\.containerd\.runc\.v\d)$/

/** In the host's network even the loopback address is one that others reach. */
function onTheHost(): ReachedContainer {
  return {
    reach: {
      addressOf: (port) => ({ host: '127.0.0.1', port }),
      isDirect: true,
      names: loopbackNames,
    },
    description: "the host's network",
    arrivesAt: ['127.0.0.1'],
    isShared: true,
    isOfThisKernel: true,
  }
}

function withoutNetwork(): ReachedContainer {
  return {
    reach: { addressOf: () => null, isDirect: true, names: [] },
    description: 'no network',
    arrivesAt: [],
    isShared: false,
    isOfThisKernel: true,
  }
}

function throughPublishedPorts(
  { state, location }: ReachFacts,
  names: readonly string[],
): Pick<ReachedContainer, 'reach' | 'description'> {
  const hosts = new Set<string>()
  const bindingsOf = (wanted: number) =>
    state.published.find(({ port, protocol }) => port === wanted && protocol === 'tcp')?.bindings
  const addressOf = (port: number) => addressOfPublished(bindingsOf(port) ?? [], location)
  for (const { port } of state.published) {
    const host = addressOf(port)?.host
    if (host !== undefined) hosts.add(host)
  }
  const places = hosts.size === 0 ? [location.publishedHost] : [...hosts].sort()
  return {
    reach: { addressOf, isDirect: false, names: [...loopbackNames, ...places, ...names] },
    description: `ports published on ${places.join(', ')}`,
  }
}
