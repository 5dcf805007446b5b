import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { sleep } from '../../clock.ts'
import { CanaryError, infrastructureError, messageOf } from '../../errors.ts'
import { engineLimits } from '../../limits.ts'
import type { CriContext } from './context.ts'
import { removeDirectory } from './directories.ts'
import { find } from './inspect.ts'
import type { Found } from './inspect.ts'
import { partsOf, placeOf } from './places.ts'
import { removeGroups } from './process-bound.ts'
import { orGone } from './refusals.ts'
import { removeSandbox } from './sandboxes.ts'

/** With its sandbox, where that is its own, and what lies on this machine for it. */
export async function removeContainer(
  context: CriContext,
  id: string,
  signal: AbortSignal,
): Promise<void> {
  const deadline = AbortSignal.any([signal, AbortSignal.timeout(engineLimits.remove)])
  let lastWords: unknown = null
  for (let attempt = 0; ; attempt += 1) {
    try {
      await removeOnce(context, id, deadline)
      return
    } catch (error) {
      // What the runtime said last tells more than that the time is over.
      if (deadline.aborted) throw left(lastWords ?? error, id, signal)
      if (!(error instanceof CanaryError) || error.kind === 'cancelled') throw error
      lastWords = error
      await sleep(Math.min(1_000, 50 * 2 ** attempt), deadline)
    }
  }
}

async function removeOnce(context: CriContext, id: string, signal: AbortSignal): Promise<void> {
  const { containers } = context.places
  // Of one that the runtime does not know any more only the name is known.
  const found = /^[0-9a-f]{64}$/.test(id) ? await find(context, id, signal) : id
  if (found === null) return
  if (typeof found === 'string') {
    await removeDirectory(containers, found)
    await removeGroups(found)
    return
  }
  const { note } = found
  if (found.kind === 'sandbox') await removeSandbox(context, id, signal)
  else if (typeof note.network === 'object') await removeGuest(context, found, signal)
  else await removeSandbox(context, note.sandbox, signal)
  await removeDirectory(containers, note.name)
  await removeGroups(note.name)
}

/** The sandbox stays, and its log directory with it. */
async function removeGuest(
  { client, places }: CriContext,
  { status, note }: Found,
  signal: AbortSignal,
): Promise<void> {
  const doing = 'removing a container'
  const asked = { containerId: status.id }
  await orGone(client.call('StopContainer', { ...asked, timeout: 0n }, { doing }, signal), doing)
  await orGone(client.call('RemoveContainer', asked, { doing }, signal), doing)
  const sandbox = await orGone(
    client.call('PodSandboxStatus', { podSandboxId: note.sandbox }, { doing }, signal),
    doing,
  )
  const name = sandbox?.status?.metadata?.name
  if (name === undefined) return
  const { logs } = partsOf(placeOf(places.containers, name))
  await rm(join(logs, `${note.name}.log`), { force: true })
}

function left(error: unknown, id: string, { reason }: { readonly reason?: unknown }): unknown {
  if (reason instanceof CanaryError && reason.kind === 'cancelled') return reason
  return infrastructureError(
    {
      code: 'container-left',
      message: `the container ${id.slice(0, 12)} may be left behind: ${messageOf(error)}`,
      hint: `remove it with: crictl rm -f ${id.slice(0, 12)}, and its sandbox with: crictl rmp -f`,
    },
    { cause: error },
  )
}
