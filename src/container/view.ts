import type { Clock } from '../clock.ts'
import type { ContainerState } from '../engine/container-state.ts'
import type { Engine } from '../engine/engine.ts'
import { openContainerProcess, openProcess } from './process-identity.ts'
import type { ProcessFiles } from './process-identity.ts'
import { chooseReach } from './reach.ts'
import type { ReachedContainer } from './reach.ts'
import { routeTo } from './route.ts'
import { openSockets } from './sockets.ts'
import type { ContainerSockets } from './sockets.ts'

/** What is seen of a container from here. */
export interface View {
  /** Null when nobody asked to reach it. */
  readonly reached: ReachedContainer | null
  readonly sockets: ContainerSockets | null
  readonly close: () => void
}

export interface ViewOptions {
  readonly engine: Engine
  readonly clock: Clock
  /** The container that this program runs in, on the same engine; null outside of one. */
  readonly neighbour: ContainerState | null
  /** Whether any check connects to the container. */
  readonly needsNetwork: boolean
}

/** Null for a container that was to be reached and is not. */
export async function viewOf(
  options: ViewOptions,
  state: ContainerState,
  signal: AbortSignal,
): Promise<View | null> {
  if (!options.needsNetwork) return { reached: null, sockets: null, close: () => undefined }
  const { remote } = options.engine
  if (remote !== undefined) {
    const { remoteView } = await import('./remote-view.ts')
    const view = await remoteView(options.engine, remote, state, signal)
    return view === null ? null : { ...view, close: () => undefined }
  }
  const first = openContainerProcess(state.pid, state.id)
  let reached: ReachedContainer | null = null
  try {
    reached = await findReach(options, state, first, signal)
  } finally {
    if (reached === null) first?.close()
  }
  if (reached === null) return null
  const isVisible = first !== null && reached.isOfThisKernel
  return {
    reached,
    sockets: isVisible ? openSockets(first, state.id, options.clock) : null,
    close: () => first?.close(),
  }
}

async function findReach(
  { engine, neighbour }: ViewOptions,
  state: ContainerState,
  first: ProcessFiles | null,
  signal: AbortSignal,
): Promise<ReachedContainer | null> {
  const owner = await networkOwner(engine, state, signal)
  const isHere = engine.identity.location.isLocalSocket && first !== null
  return await chooseReach({
    state: { ...owner, runtime: await runtimeOf(engine, owner, signal) },
    isGuest: owner.id !== state.id,
    location: engine.identity.location,
    isOurs: neighbour !== null || isHere,
    isOurNetwork: isOurNetwork(first, neighbour),
    routeTo: (address) => routeTo(address, first, signal),
  })
}

/** Whether we are in the container's network; null where the kernel does not let us see. */
function isOurNetwork(
  first: ProcessFiles | null,
  neighbour: ContainerState | null,
): boolean | null {
  // From inside a container its processes are not to be seen: only the host's own network is sure.
  if (neighbour !== null) return neighbour.network.kind === 'host'
  const own = openProcess(process.pid)
  const networks = [own, first].map((files) => files?.link('ns/net') ?? null)
  own?.close()
  const [ours, theirs] = networks
  return ours === null || theirs === null ? null : ours === theirs
}

/** Podman has no word for the runtime of one container, and names the one of all. */
async function runtimeOf(
  engine: Engine,
  { runtime }: ContainerState,
  signal: AbortSignal,
): Promise<string> {
  if (runtime !== 'oci') return runtime
  return (await engine.identity.describe(signal)).defaultRuntime ?? runtime
}

/**
 * A container in another's network (`--network container:…`) is reached by the other's address.
 * That one may itself be the guest of a third.
 */
async function networkOwner(
  engine: Engine,
  state: ContainerState,
  signal: AbortSignal,
): Promise<ContainerState> {
  let owner = state
  for (let hop = 0; hop < networkHops; hop += 1) {
    if (owner.network.kind !== 'of') return owner
    const next = await engine.containers.inspect(owner.network.container, signal)
    if (next === null) return owner
    owner = next
  }
  return owner
}

/** Docker allows one; Podman's pods make it two. */
const networkHops = 3
