import type { OnEngineCall } from '../engine-call.ts'
import { locateCluster } from './access/locate-cluster.ts'
import type { ClusterOptions } from './access/locate-cluster.ts'
import { createClient } from './client.ts'
import type { KubernetesClient } from './client.ts'
import { createConnection } from './connection.ts'

/**
 * A client of the cluster that kubectl would ask. Nothing is asked of it yet.
 *
 * @throws CanaryError (input) where the configuration cannot be used
 */
export function openClient(
  options: ClusterOptions,
  onCall: OnEngineCall | null = null,
): KubernetesClient {
  const access = locateCluster(options)
  return createClient(createConnection(access, options.env, onCall), access.namespace)
}
