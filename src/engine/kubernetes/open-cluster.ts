import type { EngineCall, OnEngineCall } from '../engine-call.ts'
import { locateCluster } from './access/locate-cluster.ts'
import type { ClusterOptions } from './access/locate-cluster.ts'
import { createClient } from './client.ts'
import type { KubernetesClient } from './client.ts'
import { createConnection } from './connection.ts'

/** A cluster that is spoken to. */
export interface OpenCluster {
  readonly client: KubernetesClient
  /** This process is in a Pod of it. */
  readonly isInside: boolean
  /** From now on every call is told, and those that were made before. */
  readonly tellCalls: (onCall: OnEngineCall | null) => void
}

/** @throws CanaryError (input) where the configuration cannot be used */
export function openCluster(options: ClusterOptions): OpenCluster {
  const access = locateCluster(options)
  const before: EngineCall[] = []
  let tell: OnEngineCall = (call) => {
    before.push(call)
  }
  const connection = createConnection(access, options.env, (call) => {
    tell(call)
  })
  return {
    client: createClient(connection, access.namespace),
    isInside: access.isInside,
    tellCalls: (onCall) => {
      tell = onCall ?? (() => undefined)
      before.splice(0).forEach(tell)
    },
  }
}
