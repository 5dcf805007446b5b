import { CanaryError, inputError } from '../../errors.ts'
import { openChannel } from '../../grpc/channel.ts'
import { engineLimits } from '../../limits.ts'
import { fieldOf } from '../../decode.ts'
import { didYouMean } from '../../nearest.ts'
import { setting } from '../../settings.ts'
import type { EngineCall } from '../engine-call.ts'
import type { CriContact } from '../find/contact.ts'
import type { LocateOptions } from '../find/locate.ts'
import { createCriClient } from './client.ts'
import type { CriClient } from './client.ts'
import type { StatusResponse } from './messages.ts'

/**
 * Asks a socket whether a runtime answers there that speaks CRI v1, and has the handler that is wanted.
 *
 * @param where how people know it
 * @throws CanaryError (infrastructure) for what speaks an older CRI alone, (input) for a handler that
 *   the runtime does not have; Error where no runtime answers
 */
export async function contactRuntime(
  endpoint: CriContact['endpoint'],
  where: string,
  { pingMs, options }: { readonly pingMs: number; readonly options: LocateOptions },
  signal: AbortSignal,
): Promise<CriContact> {
  const { runtimeHandler = null, home, uid } = options
  const asked: EngineCall[] = []
  const channel = openChannel(endpoint.path)
  const client = createCriClient(channel, where, (call) => asked.push(call))
  try {
    const asking = { doing: 'asking for its version', deadlineMs: pingMs }
    const version = await client.call('Version', {}, asking, signal).catch((error: unknown) => {
      throw withoutWords(error)
    })
    if (runtimeHandler !== null) await checkHandler(client, runtimeHandler, signal)
    return { kind: 'cri', endpoint, channel, version, runtimeHandler, user: { home, uid }, asked }
  } catch (error) {
    channel.close()
    throw error
  }
}

/** What went wrong below, where nobody is known to listen: whoever looks for an engine says what that means. */
function withoutWords(error: unknown): unknown {
  const isLost = error instanceof CanaryError && error.problems[0].code === 'engine-lost'
  return isLost ? (error.cause ?? error) : error
}

async function checkHandler(client: CriClient, wanted: string, signal: AbortSignal): Promise<void> {
  const asking = { doing: 'asking for its handlers', deadlineMs: engineLimits.answer }
  const status = await client.call('Status', { verbose: true }, asking, signal)
  const handlers = handlersOf(status)
  // A runtime that does not tell says what it lacks when the first sandbox is made.
  if (handlers.length === 0 || handlers.includes(wanted)) return
  const meant = didYouMean(wanted, handlers)
  throw inputError({
    code: 'runtime-handler',
    message: `the runtime at ${client.where} has no handler "${wanted}"; it has ${handlers.join(', ')}`,
    hint:
      meant ??
      `name one of them with ${setting('runtime-handler')}, or add it to the runtime's configuration`,
  })
}

/** The handlers that a runtime has, by name; empty where it does not tell. */
export function handlersOf(status: StatusResponse): readonly string[] {
  const told = status.runtimeHandlers.map(({ name }) => name).filter((name) => name !== '')
  if (told.length > 0) return [...new Set(told)].sort()
  const runtimes = fieldOf(fieldOf(runtimeConfiguration(status), 'containerd'), 'runtimes')
  return typeof runtimes === 'object' && runtimes !== null ? Object.keys(runtimes).sort() : []
}

/** What containerd says of its own settings; null for other runtimes. */
export function runtimeConfiguration(status: Pick<StatusResponse, 'info'>): unknown {
  try {
    return JSON.parse(status.info.get('config') ?? 'null') as unknown
  } catch {
    return null
  }
}
