import { sleep } from '../../clock.ts'
import { CanaryError, infrastructureError, messageOf } from '../../errors.ts'
import { engineLimits } from '../../limits.ts'
import type { DockerClient } from './client.ts'
import { ApiError } from './transport.ts'
import type { ApiCall } from './transport.ts'

export async function removeContainer(
  client: DockerClient,
  id: string,
  signal: AbortSignal,
): Promise<void> {
  const deadline = AbortSignal.any([signal, AbortSignal.timeout(engineLimits.remove)])
  let lastWords: unknown = null
  for (let attempt = 0; ; attempt += 1) {
    try {
      const response = await client.transport.send(removalOf(client, id), deadline)
      response.resume()
      return
    } catch (error) {
      if (isGone(error)) return
      if (!isPassing(error) || deadline.aborted) {
        // What the engine said last tells more than that the time is over.
        throw removalFailure(deadline.aborted ? (lastWords ?? error) : error, client, id, signal)
      }
      lastWords = error
      await sleep(Math.min(1_000, 50 * 2 ** attempt), deadline)
    }
  }
}

/**
 * Docker kills at once. Podman first asks the process to end and waits for its stop timeout, 10 s or
 * what `--stop-timeout` says, since release 5 by default too; only its own API takes another.
 */
function removalOf({ name }: DockerClient, id: string): ApiCall {
  const doing = 'removing a container'
  return name === 'podman'
    ? {
        method: 'DELETE',
        path: `/libpod/containers/${id}`,
        query: { force: 'true', volumes: 'true', timeout: '0' },
        doing,
      }
    : { method: 'DELETE', path: `/containers/${id}`, query: { force: '1', v: '1' }, doing }
}

/** A path that an engine does not know is answered with 404 as well. */
function isGone(error: unknown): boolean {
  return error instanceof ApiError && error.status === 404 && !/page not found/i.test(error.reason)
}

/** "Removal already in progress", a busy device, or an engine that is just restarting. */
function isPassing(error: unknown): boolean {
  return error instanceof ApiError
    ? error.status === 409 || error.status >= 500
    : error instanceof CanaryError && error.problems[0].code === 'engine-lost'
}

function removalFailure(
  error: unknown,
  { name }: DockerClient,
  id: string,
  signal: AbortSignal,
): unknown {
  const { reason } = signal as { readonly reason: unknown }
  if (reason instanceof CanaryError && reason.kind === 'cancelled') return reason
  return infrastructureError(
    {
      code: 'container-left',
      message: `the container ${id.slice(0, 12)} may be left behind: ${messageOf(error)}`,
      hint: `remove it with: ${name} rm -f -v ${id.slice(0, 12)}`,
    },
    { cause: error },
  )
}
