import type { FieldPath, WorkloadKind } from '../pod.ts'
import type { Refusal } from './place.ts'
import type { RawMetadata } from './raw.ts'
import type { RawPodSpec } from './raw-spec.ts'

/** What an object makes a Pod of. */
export interface Workload {
  readonly kind: WorkloadKind
  /** From the object's root to the Pod. */
  readonly path: FieldPath
  /** The object's own. */
  readonly metadata: RawMetadata
  readonly podName: string
  /** Those of the Pod, with what the object's controller adds. */
  readonly labels: Readonly<Record<string, string>>
  readonly annotations: Readonly<Record<string, string>>
  readonly spec: RawPodSpec
  readonly refusals: readonly Refusal[]
  /** Where a path from the object's root was written, for what the controller moves. */
  readonly written: (path: FieldPath) => FieldPath
}

export const asWritten = (path: FieldPath): FieldPath => path
