import type { FoundEngine } from './found-engine.ts'
import type { LocateOptions } from './locate.ts'

/**
 * The cluster that the kubeconfig names, or the one that we are in. It is asked for its version, so that what
 * does not answer is told before anything else is done.
 *
 * @throws CanaryError (input) for a configuration that cannot be used, (infrastructure) where it does not answer
 */
export async function findCluster(
  { env, home, kubeContext, namespace }: LocateOptions,
  signal: AbortSignal,
): Promise<FoundEngine> {
  const { openCluster } = await import('../kubernetes/open-cluster.ts')
  const cluster = openCluster({
    ...{ env, home },
    context: kubeContext ?? null,
    namespace: namespace ?? null,
  })
  await cluster.client.version(signal)
  return {
    open: async (onCall, placement) => {
      const { createKubernetesEngine } = await import('../kubernetes/engine.ts')
      cluster.tellCalls(onCall ?? null)
      return createKubernetesEngine({
        ...cluster,
        ...(placement === undefined ? {} : { placement }),
      })
    },
    leave: cluster.client.close,
  }
}
