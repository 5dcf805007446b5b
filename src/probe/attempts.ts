import { sleep } from '../clock.ts'
import type { ReachedContainer, Reach } from '../container/reach.ts'
import type { ContainerSockets } from '../container/sockets.ts'
import type { Engine } from '../engine/engine.ts'
import type { Attempt, AttemptedAction, ProbeProfile } from './attempt.ts'
import { execAttempt } from './exec.ts'
import { targetOf } from './target.ts'
import type { NetworkAction } from './target.ts'
import { provenAttempt } from './whose-answer.ts'

/** The container that an action is for, and whose rules it is tried by. */
export interface AttemptContext {
  readonly engine: Engine
  readonly containerId: string
  /** Null where nothing connects to it. */
  readonly reached: ReachedContainer | null
  /** Null where they cannot be seen. */
  readonly sockets: ContainerSockets | null
  readonly profile: ProbeProfile
  readonly userAgent: string
  /** Of all that the attempt is part of, in milliseconds: of this some may be the engine's. */
  readonly timeout: number
}

/** How an action is tried once. */
export async function attemptOf(
  action: AttemptedAction,
  context: AttemptContext,
): Promise<Attempt> {
  if (action.action === 'exec') {
    return execAttempt(context.engine, context.containerId, action, context.timeout)
  }
  const { reached, sockets } = context
  if (reached === null) throw new Error('a container with network checks is started reachable')
  const attemptBy = await networkAttempt(action, context)
  // A host of its own is somebody else: who listens in the container says nothing of it.
  return targetOf(action)?.host === null
    ? provenAttempt({ reached, sockets, attemptBy })
    : attemptBy(reached.reach)
}

async function networkAttempt(
  action: NetworkAction,
  { profile, userAgent, timeout }: AttemptContext,
): Promise<(reach: Reach) => Attempt> {
  switch (action.action) {
    case 'httpGet': {
      const { httpGetAttempt } = await import('./http-get.ts')
      return (reach) => httpGetAttempt(action, reach, profile, { userAgent })
    }
    case 'tcpSocket': {
      const { settleTime, tcpSocketAttempt } = await import('./tcp-socket.ts')
      return (reach) => tcpSocketAttempt(action, reach, { settleMs: settleTime(timeout) })
    }
    case 'grpc': {
      const { grpcAttempt } = await import('./grpc.ts')
      // kubelet's client connects again while there is time.
      const again = profile === 'pod' ? { sleep } : {}
      return (reach) => grpcAttempt(action, reach, { userAgent, ...again })
    }
  }
}
