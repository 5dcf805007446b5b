import type { WebSocket } from 'ws'
import { clusterLimits } from '../../limits.ts'
import { listOf, recordOf, textOf } from '../json.ts'
import type { Connection } from './connection.ts'
import { ApiRefusal, explainForbidden } from './refusal.ts'
import { objectPath } from './resources.ts'
import type { ObjectAddress } from './resources.ts'
import { upgrade } from './upgrade.ts'

/** A command in a container of a Pod. */
export interface ExecCall {
  readonly pod: ObjectAddress
  readonly container: string
  readonly command: readonly string[]
  readonly onOutput: (stream: 'stdout' | 'stderr', bytes: Buffer) => void
  /** The API server has taken the command; it may not run yet. */
  readonly onOpen?: () => void
}

/** What became of a command, as the API server tells it. */
export type ExecEnd =
  | { readonly kind: 'exited'; readonly exitCode: number }
  /** The runtime could not start it; its own words. */
  | { readonly kind: 'not-started'; readonly message: string }
  /** It was not taken: the Pod, the container or the node is not there, or does not run. */
  | { readonly kind: 'refused'; readonly refusal: ApiRefusal }
  /** The connection ended, and nobody told of the command's end: it may still run. */
  | { readonly kind: 'cut' }

/** `v4` differs in that nobody can close stdin, which no command here has. */
const protocols = ['v5.channel.k8s.io', 'v4.channel.k8s.io'] as const

/**
 * Runs a command to its end. Nobody can end one: an abort closes the connection, and the process goes on.
 *
 * @throws CanaryError where the API server is lost before it has taken the command; the signal's reason
 */
export async function runCommand(
  connection: Connection,
  call: ExecCall,
  signal: AbortSignal,
): Promise<ExecEnd> {
  let status: Buffer = Buffer.alloc(0)
  const onMessage = (bytes: Buffer) => {
    const [channel] = bytes
    const content = bytes.subarray(1)
    if (channel === 1) call.onOutput('stdout', content)
    else if (channel === 2) call.onOutput('stderr', content)
    else if (channel === 3 && status.length + content.length <= clusterLimits.statusBytes) {
      status = Buffer.concat([status, content])
    }
  }
  const query = [
    ['container', call.container],
    ...call.command.map((word) => ['command', word] as const),
    ['stdout', 'true'],
    ['stderr', 'true'],
  ] as const
  const asked = { path: objectPath(call.pod, 'exec'), query, protocols, onMessage }
  let socket: WebSocket
  try {
    socket = await upgrade(connection, { ...asked, doing: 'running a command in a Pod' }, signal)
  } catch (error) {
    if (error instanceof ApiRefusal && ofThePod.has(error.refusal.status)) {
      return { kind: 'refused', refusal: error }
    }
    throw explainForbidden(error, 'exec', call.pod.namespace ?? '')
  }
  call.onOpen?.()
  await closed(socket, signal)
  return endIn(status.toString('utf8'))
}

/** Statuses by which the API server or a kubelet says that there is nothing to run a command in. */
const ofThePod: ReadonlySet<number> = new Set([400, 404, 409, 500])

/** Resolves when the connection has ended. @throws the signal's reason */
export function closed(socket: WebSocket, signal: AbortSignal): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<undefined>()
  const stop = () => {
    reject(signal.reason instanceof Error ? signal.reason : new Error(String(signal.reason)))
    socket.terminate()
  }
  if (signal.aborted) stop()
  signal.addEventListener('abort', stop, { once: true })
  if (socket.readyState === socket.CLOSED) resolve(undefined)
  socket.once('close', () => {
    resolve(undefined)
  })
  return promise.finally(() => {
    signal.removeEventListener('abort', stop)
  })
}

/** A `meta/v1` Status (apiserver, `remotecommand`): success, an exit code, or why there is none. */
function endIn(text: string): ExecEnd {
  if (text === '') return { kind: 'cut' }
  let status: Readonly<Record<string, unknown>>
  try {
    status = recordOf(JSON.parse(text) as unknown)
  } catch {
    return { kind: 'cut' }
  }
  if (status['status'] === 'Success') return { kind: 'exited', exitCode: 0 }
  if (status['reason'] !== 'NonZeroExitCode') {
    return { kind: 'not-started', message: textOf(status['message']) }
  }
  const causes = listOf(recordOf(status['details'])['causes']).map(recordOf)
  const exitCode = Number(causes.find(({ reason }) => reason === 'ExitCode')?.['message'])
  return Number.isSafeInteger(exitCode) ? { kind: 'exited', exitCode } : { kind: 'cut' }
}
