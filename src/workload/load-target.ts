import type { HttpGetAction } from '../probe/attempt.ts'
import { podRequestTarget } from '../probe/request-target.ts'
import type { WorkloadContainer } from './workload.ts'

/** What is asked while a Pod is under load. */
export type LoadTarget =
  | {
      readonly kind: 'http'
      readonly action: Pick<HttpGetAction, 'scheme' | 'port' | 'httpHeaders'>
      /** Encoded path and query. */
      readonly path: string
    }
  | { readonly kind: 'connect'; readonly port: number }

/**
 * Where a Pod serves: what its readiness probe asks over HTTP, else its first declared TCP port, else
 * whatever port a readiness probe connects to. What a probe asks of another machine is left alone.
 *
 * @param declared TCP ports of its containers, in the order of the manifest
 * @returns null where nothing says that it serves anything
 */
export function loadTargetOf(
  containers: readonly Pick<WorkloadContainer, 'probes'>[],
  declared: readonly number[],
): LoadTarget | null {
  const actions = containers
    .flatMap(({ probes }) => probes)
    .filter(({ kind }) => kind === 'readiness')
    .map(({ action }) => action)
  for (const action of actions) {
    if (action.action !== 'httpGet' || action.host !== null || speaksHttp2(action)) continue
    const path = podRequestTarget(action.path)
    if (path !== null) return { kind: 'http', action, path }
  }
  const probed = actions.flatMap((action) => {
    if (action.action === 'exec') return []
    return action.action === 'grpc' || action.host === null ? [action.port] : []
  })
  const [port] = [...declared, ...probed]
  return port === undefined ? null : { kind: 'connect', port }
}

function speaksHttp2({ scheme, protocol }: HttpGetAction): boolean {
  return scheme === 'HTTP' && protocol === 'HTTP2'
}
