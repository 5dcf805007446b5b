import { anywhere } from './placement.ts'
import type { PodPlacement } from './placement.ts'

/** What is asked of a cluster beside what is asked of any engine. */
export interface KubernetesSettings {
  readonly placement: PodPlacement
  /** Null: an image runs once, wherever the scheduler puts it. */
  readonly nodes: NodeSelection | null
}

/** An image runs once on each kind of node among these. */
export interface NodeSelection {
  /** As `kubectl get nodes -l` takes it; null for all nodes. */
  readonly selector: string | null
}

export const plainSettings: KubernetesSettings = { placement: anywhere, nodes: null }
