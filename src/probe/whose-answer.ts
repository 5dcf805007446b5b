import type { ContainerSockets } from '../container/sockets.ts'
import { describeElsewhere, isLoopback, isWildcard, listeningAt } from '../container/listeners.ts'
import type { Listener, Listening } from '../container/listeners.ts'
import type { Reach, ReachedContainer } from '../container/reach.ts'
import type { Holder } from '../container/socket-holders.ts'
import type { Reason } from '../model.ts'
import type { Attempt, AttemptResult } from './attempt.ts'
import { describeAddress } from './attempt-result.ts'

export interface AnswerOptions {
  readonly reached: ReachedContainer
  /** Null where the container's sockets cannot be seen. */
  readonly sockets: ContainerSockets | null
  /** Makes the attempt that connects by this reach. */
  readonly attemptBy: (reach: Reach) => Attempt
}

/**
 * An attempt whose answer is held against the sockets of the container: a connection tells that
 * somebody answers, and the kernel tells who. What it cannot tell is `unproven`, never passed.
 *
 * Sockets come and go between the attempt and the look at them: where the two do not fit together,
 * the attempt is made again.
 */
export function provenAttempt({ reached, sockets, attemptBy }: AnswerOptions): Attempt {
  const asked = new Set<number>()
  const attempt = attemptBy({
    ...reached.reach,
    addressOf: (port) => {
      asked.add(port)
      return reached.reach.addressOf(port)
    },
  })
  return async (signal) => {
    for (let round = 1; ; round += 1) {
      asked.clear()
      const before = reached.isShared ? ((await sockets?.listeners()) ?? null) : null
      const result = await attempt(signal)
      if (signal.aborted || asked.size === 0) return result
      const judgement = judgeAnswer({
        ...{ result, reached, before, isLast: round === rounds },
        ports: [...asked],
        sockets: sockets === null ? null : await socketsAfter(sockets, result),
      })
      if (judgement.kind === 'stands') return result
      if (judgement.kind === 'replaced') return { ...result, ok: false, reason: judgement.reason }
    }
  }
}

const rounds = 3

/** Only what proves something has to be the state of after the attempt. */
async function socketsAfter(
  sockets: ContainerSockets,
  result: AttemptResult,
): Promise<SeenSockets> {
  const after = await (isUnanswered(result) ? sockets.recentListeners() : sockets.listeners())
  return { listeners: after, holderOf: sockets.holderOf }
}

/** The sockets of the container's network as they were after an attempt. */
export interface SeenSockets {
  /** Null when the container's process was gone. */
  readonly listeners: readonly Listener[] | null
  readonly holderOf: (sockets: readonly Listener[]) => Holder
}

export interface Answer {
  readonly result: AttemptResult
  readonly reached: ReachedContainer
  /** Ports of the container that the attempt connected to, in order; redirects lead to further. */
  readonly ports: readonly number[]
  /** Listeners before the attempt, where others share the network. */
  readonly before: readonly Listener[] | null
  /** Null where they cannot be seen. */
  readonly sockets: SeenSockets | null
  /** Whatever is found now decides. */
  readonly isLast: boolean
}

export type Judgement =
  { readonly kind: 'stands' | 'again' } | { readonly kind: 'replaced'; readonly reason: Reason }

/** Whether the result of an attempt is what the container has to do with it. */
export function judgeAnswer(answer: Answer): Judgement {
  const { result, reached, sockets } = answer
  if (result.reason.code === 'internal') return stands
  const isAnswer = !isUnanswered(result) && result.reason.code !== 'attempt-timeout'
  if (sockets === null) {
    if (reached.isTunnel === true)
      return replaced(isAnswer ? unprovenTunnel(answer) : broken(answer))
    return reached.isShared && isAnswer ? replaced(unproven(answer, 'unseen')) : stands
  }
  // Whoever answered after the container's end has got its address or its published port.
  if (sockets.listeners === null) return isAnswer ? replaced(gone) : stands
  if (!isAnswer) return judgeSilence(answer, sockets, sockets.listeners)
  for (const port of answer.ports) {
    const judgement = judgePort(port, answer, sockets, sockets.listeners)
    if (judgement.kind !== 'stands') return judgement
  }
  return stands
}

const stands: Judgement = { kind: 'stands' }
const again: Judgement = { kind: 'again' }
const replaced = (reason: Reason): Judgement => ({ kind: 'replaced', reason })
const gone: Reason = { code: 'container-exited', message: 'the container is not running any more' }

function isUnanswered({ reason }: AttemptResult): boolean {
  return ['connection-refused', 'connection-reset', 'connection-failed'].includes(reason.code)
}

/** Something answered on the port: was it the container? */
function judgePort(
  port: number,
  answer: Answer,
  sockets: SeenSockets,
  listeners: readonly Listener[],
): Judgement {
  const { reached, before, isLast } = answer
  const listening = listeningAt(listeners, { port, addresses: reached.arrivesAt })
  if (listening.kind !== 'reachable') {
    // A server may have closed its listener with its answer, and opens the next one.
    if (reached.reach.isDirect && !isLast) return again
    if (listening.kind === 'elsewhere' && !reached.isShared) {
      return replaced(elsewhere(listening, port, reached))
    }
    return replaced(reached.reach.isDirect ? strangers(port, reached) : nobody(port))
  }
  if (!reached.isShared) return stands
  const holder = sockets.holderOf(listening.sockets)
  if (holder === 'somebody-else') return replaced(strangers(port, reached))
  if (holder !== 'container') return replaced(unproven(answer, holder))
  const stood = new Set(before?.map(({ inode }) => inode))
  return isLast || listening.sockets.every(({ inode }) => stood.has(inode)) ? stands : again
}

/** Nothing answered: who listens says why. */
function judgeSilence(
  { result, reached, ports, isLast }: Answer,
  sockets: SeenSockets,
  listeners: readonly Listener[],
): Judgement {
  const { code } = result.reason
  const port = ports.at(-1)
  if (port === undefined || code === 'attempt-timeout') return stands
  const listening = listeningAt(listeners, { port, addresses: reached.arrivesAt })
  if (listening.kind === 'nobody') {
    return code === 'connection-refused' ? stands : replaced(nobody(port))
  }
  if (reached.isShared && sockets.holderOf(listening.sockets) !== 'container') return stands
  if (listening.kind === 'elsewhere') return replaced(elsewhere(listening, port, reached))
  // A tunnel breaks where it cannot be had, and where the server is not at the loopback address.
  if (reached.isTunnel === true) return replaced(broken({ ports }))
  if (code !== 'connection-refused') return stands
  // It may have begun to listen since.
  if (!isLast) return again
  if (!reached.reach.isDirect) return replaced(unpublished(port, reached))
  const isVersion6 = listening.sockets.every(
    ({ address, family }) => family === 6 && isWildcard(address),
  )
  return isVersion6 ? replaced(elsewhere(listening, port, reached)) : stands
}

function nobody(port: number): Reason {
  return { code: 'connection-refused', message: `nothing listens on port ${port}` }
}

function elsewhere(
  { sockets }: Extract<Listening, { sockets: unknown }>,
  port: number,
  { arrivesAt }: ReachedContainer,
): Reason {
  const isInner = sockets.every(({ address }) => isLoopback(address))
  return {
    code: isInner ? 'loopback-only' : 'connection-refused',
    message: describeElsewhere(sockets, { port, addresses: arrivesAt }),
  }
}

function strangers(port: number, { reach }: ReachedContainer): Reason {
  const address = reach.addressOf(port)
  const where = address === null ? '' : ` at ${describeAddress(address)}`
  return {
    code: 'connection-refused',
    message: `nothing in the container listens on port ${port}; what answers${where} is another program`,
  }
}

function unpublished(port: number, { reach }: ReachedContainer): Reason {
  const address = reach.addressOf(port)
  const where = address === null ? 'where it is published' : `at ${describeAddress(address)}`
  return {
    code: 'engine',
    message: `the container listens on port ${port}, but the engine does not forward to it: nobody accepts ${where}`,
  }
}

/** What a container lets nobody see: whether others reach what answers at its loopback address. */
function unprovenTunnel({ ports }: Pick<Answer, 'ports'>): Reason {
  const [port = 0] = ports
  return {
    code: 'unproven',
    message: `port ${port} answers at the container's loopback address, and nobody can tell whether it does for others: its own address is out of reach from here, and the image has no program that shows what listens; run inside the cluster, or give the image cat`,
  }
}

function broken({ ports }: Pick<Answer, 'ports'>): Reason {
  const port = ports.at(-1) ?? 0
  return {
    code: 'engine',
    message: `the connection that is forwarded to port ${port} broke, and nobody can tell whether the container did that`,
  }
}

function unproven({ ports }: Answer, holder: 'unseen' | 'unknown' | 'both'): Reason {
  const [port = 0] = ports
  const why = {
    unseen: "the container's processes cannot be seen from here",
    unknown: 'the processes of the container may only be looked into by root',
    both: 'a program outside of the container listens on the same address, too',
  }
  const advice =
    holder === 'unknown'
      ? 'run as root, or give the container a network of its own'
      : 'give the container a network of its own'
  return {
    code: 'unproven',
    message: `port ${port} answers, but it is not known who does: the container shares its network with others, and ${why[holder]}; ${advice}`,
  }
}
