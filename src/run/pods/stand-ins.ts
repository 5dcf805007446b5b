/** Directories that users put in the place of volumes which only a cluster has. */
import { resolve } from 'node:path'
import { hostPathOf } from '../../container/own-container.ts'
import type { ContainerState } from '../../engine/container-state.ts'
import { inputError, refuseProblems } from '../../errors.ts'
import type { Problem } from '../../errors.ts'
import type { Pod, PodVolume } from '../../pod/pod.ts'
import { kindOf } from './host-paths.ts'

/** Whether a volume is empty here, unless a directory stands in for it. */
export function isOfCluster({ source: { kind } }: PodVolume): boolean {
  return kind === 'persistentVolumeClaim' || kind === 'ephemeral' || kind === 'driver'
}

/** @throws CanaryError (input) for a name that no such volume has */
export function checkStandIns(
  pods: readonly Pod[],
  standIns: Readonly<Record<string, string>>,
): void {
  const known = new Set(
    pods.flatMap(({ spec }) => spec.volumes.filter(isOfCluster).map(({ name }) => name)),
  )
  const unknown = Object.keys(standIns).filter((name) => !known.has(name))
  if (unknown.length === 0) return
  const there = known.size === 0 ? 'there is none' : `there are ${[...known].join(', ')}`
  throw inputError({
    code: 'pod-volume',
    message: `no volume of a claim or of a driver is called ${unknown.join(', ')}; ${there}`,
    hint: 'other volumes are made from what the manifest says of them',
  })
}

/**
 * By the volume's name, each as the engine knows it.
 *
 * @param place where relative paths start; whether the engine's files are ours to see; the container that
 *   this program runs in
 * @throws CanaryError (input) for what is no directory
 */
export async function findStandIns(
  standIns: Readonly<Record<string, string>>,
  place: {
    readonly directory: string
    readonly isLocal: boolean
    readonly neighbour: ContainerState | null
  },
): Promise<ReadonlyMap<string, string>> {
  const problems: Problem[] = []
  const found = new Map<string, string>()
  for (const [name, written] of Object.entries(standIns)) {
    const path = resolve(place.directory, written)
    const kind = place.isLocal ? await kindOf(path) : 'directory'
    const { neighbour } = place
    const onHost = neighbour === null ? path : hostPathOf(path, neighbour.mounts)
    if (kind !== 'directory') {
      const what = kind === 'missing' ? 'does not exist' : `is a ${kind}, and no directory`
      problems.push({ code: 'pod-volume', message: `${path}, for the volume ${name}, ${what}` })
    } else if (onHost === null) {
      const message = `${path}, for the volume ${name}, is in this container alone: the engine cannot mount it`
      problems.push({ code: 'pod-volume', message })
    } else {
      found.set(name, onHost)
    }
  }
  refuseProblems(problems)
  return found
}
