import { criContainerLimits } from '../../limits.ts'
import { sleep } from '../../clock.ts'
import type { CriContext } from './context.ts'
import { orGone } from './refusals.ts'

/**
 * Until its state says that it has ended: the runtime's events tell when to look, and where they do not
 * come it is looked at from time to time, so that no end is missed, only told later.
 */
export async function waitForExit(
  context: CriContext,
  id: string,
  signal: AbortSignal,
  onWatching: () => void,
): Promise<void> {
  const { events } = context
  let wake = Promise.withResolvers<undefined>()
  const stopListening = events.listen(id, () => {
    wake.resolve(undefined)
  })
  events.open()
  try {
    onWatching()
    while (!(await hasEnded(context, id, signal))) {
      const { look, lookAlone } = criContainerLimits
      const over = new AbortController()
      const both = AbortSignal.any([signal, over.signal])
      await Promise.race([wake.promise, sleep(events.isLive() ? look : lookAlone, both)])
      over.abort(new Error('it is looked at now'))
      signal.throwIfAborted()
      wake = Promise.withResolvers<undefined>()
    }
  } finally {
    stopListening()
  }
}

/** A container that is gone, too; one that has not been started has not. */
async function hasEnded({ client }: CriContext, id: string, signal: AbortSignal): Promise<boolean> {
  const doing = 'waiting for a container to end'
  const container = await orGone(
    client.call('ContainerStatus', { containerId: id }, { doing }, signal),
    doing,
  )
  if (container?.status != null) return container.status.state === 'CONTAINER_EXITED'
  const sandbox = await orGone(
    client.call('PodSandboxStatus', { podSandboxId: id }, { doing }, signal),
    doing,
  )
  return sandbox?.status?.state !== 'SANDBOX_READY'
}
