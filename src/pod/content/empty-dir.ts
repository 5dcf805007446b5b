import type { Pod, VolumeSource } from '../pod.ts'
import { wholeUnits } from '../../quantity.ts'
import type { PodFacts } from './facts.ts'
import { memoryLimitOf } from './resources.ts'

/** The directory that an emptyDir is, at first empty. */
export interface EmptyDirectory {
  /** `hugePages` is memory of a kind that the node has to set aside. */
  readonly kind: 'directory' | 'tmpfs' | 'hugePages'
  /** Bytes that a tmpfs holds; null for the others, whose `sizeLimit` stops no write. */
  readonly size: number | null
  readonly mode: number
  readonly uid: number
  readonly gid: number
}

/** As pkg/volume/emptydir makes it, and `SetVolumeOwnership` changes it for a Pod with an fsGroup. */
export function emptyDirOf(
  { medium, sizeLimit }: Extract<VolumeSource, { kind: 'emptyDir' }>,
  pod: Pod,
  facts: Pick<PodFacts, 'node'>,
): EmptyDirectory {
  const { fsGroup } = pod.spec.securityContext
  const kind = kinds[medium]
  const limits = [
    facts.node.memory,
    memoryLimitOf(pod) ?? 0,
    sizeLimit === null ? 0 : wholeUnits(sizeLimit),
  ].filter((limit) => limit > 0)
  const sticky = kind === 'tmpfs' ? 0o1000 : 0
  const setgid = fsGroup === null ? 0 : 0o2000
  return {
    kind,
    size: kind === 'tmpfs' ? Math.min(...limits) : null,
    mode: 0o777 | sticky | setgid,
    uid: 0,
    gid: fsGroup ?? 0,
  }
}

const kinds = { '': 'directory', Memory: 'tmpfs', HugePages: 'hugePages' } as const
