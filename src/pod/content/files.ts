import type { FileEntry } from '../../engine/files.ts'
import type { Pod, VolumeSource } from '../pod.ts'
import type { PodObjects } from '../pod-objects.ts'
import type { PodFacts } from './facts.ts'
import { layOut } from './layout.ts'
import { payloadOf } from './payload.ts'
import type { WrittenSource } from './payload.ts'

/** A volume that kubelet does not mount, for which it waits without end. */
export interface FailedMount {
  readonly ok: false
  readonly event: 'FailedMount'
  /** Kubelet's own words: see {@link failedMountMessage}. */
  readonly message: string
}

export interface VolumeFiles {
  readonly ok: true
  /** Parents before what is in them; the first is the volume's root, called `.`. */
  readonly entries: readonly FileEntry[]
  /** What is not as a cluster has it, in sentences. */
  readonly notices: readonly string[]
}

/**
 * What kubelet writes into a volume before a container sees it.
 *
 * @throws CanaryError (input) for a volume of more bytes than are made here
 */
export function volumeFiles(
  source: WrittenSource,
  pod: Pod,
  objects: PodObjects,
  facts: PodFacts,
): VolumeFiles | FailedMount {
  const payload = payloadOf(source, pod, objects, facts)
  if (!payload.ok) return failedMount(payload.message)
  const laidOut = layOut(payload.files, {
    isTmpfs: isTmpfs(source),
    fsGroup: pod.spec.securityContext.fsGroup,
    now: facts.now,
  })
  if (!laidOut.ok) return failedMount(laidOut.message)
  return { ok: true, entries: laidOut.entries, notices: payload.notices }
}

/** Whether kubelet writes the volume, rather than containers. */
export function isWritten(source: VolumeSource): source is WrittenSource {
  return ['configMap', 'secret', 'downwardAPI', 'projected'].includes(source.kind)
}

/** Secrets and what may hold them never touch a disk. */
export function isTmpfs(source: VolumeSource): boolean {
  return source.kind === 'emptyDir'
    ? source.medium === 'Memory'
    : isWritten(source) && source.kind !== 'configMap'
}

/** The message of the event, for a volume's name. */
export function failedMountMessage(volume: string, { message }: FailedMount): string {
  return `MountVolume.SetUp failed for volume "${volume}" : ${message}`
}

function failedMount(message: string): FailedMount {
  return { ok: false, event: 'FailedMount', message }
}
