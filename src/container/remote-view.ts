import type { ContainerState } from '../engine/container-state.ts'
import type { Engine, RemoteContainers } from '../engine/engine.ts'
import { parseListeners } from './listeners.ts'
import type { Listener } from './listeners.ts'
import { chooseReach } from './reach.ts'
import type { ReachedContainer } from './reach.ts'
import { remoteKernel } from './remote-kernel.ts'
import type { RemoteKernel } from './remote-kernel.ts'
import { hasRoute, parseAnswers } from './route.ts'
import type { ContainerSockets } from './sockets.ts'

/**
 * What is seen of a container on a machine elsewhere: its own address where that is proven to be its own; else
 * what the engine forwards to its loopback address, which proves something only with its table of listeners.
 *
 * @returns null where neither leads to it
 */
export async function remoteView(
  engine: Engine,
  remote: RemoteContainers,
  state: ContainerState,
  signal: AbortSignal,
): Promise<{
  readonly reached: ReachedContainer
  readonly sockets: ContainerSockets | null
} | null> {
  const kernel = remoteKernel(engine, state.id)
  const table = await kernel.read(tables, signal)
  const sockets = table === 'unseen' ? null : socketsBy(kernel)
  const isReached =
    remote.isInside ||
    (sockets !== null && (await remote.reachesAddresses(() => isProven(kernel, state, signal))))
  const reached = await chooseReach({
    state,
    isGuest: false,
    location: engine.identity.location,
    isOurs: isReached,
    isOurNetwork: false,
    routeTo: () => Promise.resolve('container'),
  })
  if (reached === null) return null
  return { reached: reached.reach.isDirect ? reached : { ...reached, isTunnel: true }, sockets }
}

const tables = ['/proc/net/tcp', '/proc/net/tcp6']

/** Refusals that the container's own network has to have counted: few enough for nobody else to have made them. */
const knocks = 4

/**
 * Whether its address leads to it from here: what refuses our connections counts them, and so its own network
 * has to have counted each. Null where its kernel does not tell.
 */
async function isProven(
  kernel: RemoteKernel,
  { addresses }: ContainerState,
  signal: AbortSignal,
): Promise<boolean | null> {
  const [first] = addresses
  if (first === undefined) return null
  const answers = async () => {
    const told = await kernel.read(['/proc/net/snmp'], signal)
    return told === null || told === 'unseen' ? null : parseAnswers(told.text)
  }
  const before = await answers()
  if (before === null) return null
  for (let knock = 0; knock < knocks; knock += 1) {
    if (!(await hasRoute(first.address, signal))) return false
  }
  const after = await answers()
  return after === null ? null : after - before >= knocks
}

function socketsBy(kernel: RemoteKernel): ContainerSockets {
  let asked: Promise<readonly Listener[] | null> | null = null
  const listeners = async () => {
    const told = await kernel.read(tables, new AbortController().signal)
    return told === null || told === 'unseen' ? null : parseListeners(told.text)
  }
  return {
    listeners,
    // What several ask at once is asked once.
    recentListeners: () => {
      asked ??= listeners().finally(() => {
        asked = null
      })
      return asked
    },
    holderOf: () => 'unknown',
    untilListening: null,
  }
}
