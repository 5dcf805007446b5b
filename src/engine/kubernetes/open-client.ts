import type { ClusterOptions } from './access/locate-cluster.ts'
import type { KubernetesClient } from './client.ts'
import { openCluster } from './open-cluster.ts'
import type { OnEngineCall } from '../engine-call.ts'

/**
 * A client of the cluster that kubectl would ask. Nothing is asked of it yet.
 *
 * @throws CanaryError (input) where the configuration cannot be used
 */
export function openClient(
  options: ClusterOptions,
  onCall: OnEngineCall | null = null,
): KubernetesClient {
  const { client, tellCalls } = openCluster(options)
  tellCalls(onCall)
  return client
}
