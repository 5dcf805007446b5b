import type { ProbeCount } from '../../pods.ts'
import type { KubernetesClient } from '../client.ts'
import { ApiRefusal } from '../refusal.ts'
import type { ObjectAddress } from '../resources.ts'
import { probeCountsIn } from './probe-counts.ts'

/**
 * What the kubelet of a node has counted of a Pod's probes. It takes the permission to ask a node for whatever it
 * tells (`get nodes/proxy`), which no Role for judging images needs: without it nobody knows how long answers took.
 *
 * @returns null where it may not be asked, or does not tell
 */
export async function askProbeCounts(
  client: KubernetesClient,
  { name, namespace }: ObjectAddress,
  node: string | null,
  signal: AbortSignal,
): Promise<readonly ProbeCount[] | null> {
  if (node === null || namespace === null) return null
  try {
    const text = await client.askNode(node, '/metrics/probes', signal)
    return probeCountsIn(text, { name, namespace })
  } catch (error) {
    // Refusals are meant for whoever asked for nothing else than this.
    if (error instanceof ApiRefusal) return null
    throw error
  }
}
