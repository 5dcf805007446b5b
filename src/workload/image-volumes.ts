/** Volumes that hold the files of an image. */
import { randomBytes } from 'node:crypto'
import { plainContainer } from '../engine/container-request.ts'
import type { Engine } from '../engine/engine.ts'
import { engineLimits, workloadLimits } from '../limits.ts'
import type { ImageAnswer } from './environment.ts'
import type { Sandbox } from './sandbox.ts'
import type { Stuck } from './stuck.ts'
import type { Workload, WorkloadVolume } from './workload.ts'

export type ImageVolume = Extract<WorkloadVolume, { kind: 'image' }>

/** What was found for the volumes of a workload. */
export interface VolumeImages {
  /** The id of its image, by the volume's name. */
  readonly ids: ReadonlyMap<string, string>
  readonly stuck: readonly Stuck[]
}

export async function findVolumeImages(
  { volumes }: Workload,
  imageOf: (volume: ImageVolume, signal: AbortSignal) => Promise<ImageAnswer>,
  signal: AbortSignal,
): Promise<VolumeImages> {
  const ids = new Map<string, string>()
  const stuck: Stuck[] = []
  for (const volume of volumes.filter((one) => one.kind === 'image')) {
    const answer = await imageOf(volume, signal)
    if (answer.ok) ids.set(volume.name, answer.id)
    else {
      const message = `Failed to pull image "${volume.reference}" of volume "${volume.name}": ${answer.message}`
      const { location } = volume
      stuck.push({ container: '', reason: answer.reason, message, location, isOfImage: false })
    }
  }
  return { ids, stuck }
}

export interface FillOptions {
  readonly engine: Engine
  readonly labels: Readonly<Record<string, string>>
}

/**
 * Writes the files of their images into volumes of the sandbox.
 *
 * @returns what is too large for that
 * @throws CanaryError (infrastructure)
 */
export async function fillImageVolumes(
  { volumes }: Workload,
  sandbox: Sandbox,
  { ids }: VolumeImages,
  options: FillOptions,
  signal: AbortSignal,
): Promise<readonly Stuck[]> {
  const stuck: Stuck[] = []
  for (const volume of volumes) {
    const id = ids.get(volume.name)
    const place = sandbox.places.volume(volume.name)
    if (id === undefined || place === null) continue
    const to = { id: sandbox.container.id, path: place.inside }
    if ((await copyImage(id, to, options, signal)) === 'copied') continue
    const message = `MountVolume.SetUp failed for volume "${volume.name}" : its image has more than the ${workloadLimits.imageVolume} bytes that are mounted here`
    const { location } = volume
    stuck.push({ container: '', reason: 'FailedMount', message, location, isOfImage: false })
  }
  return stuck
}

/** A container is the only one whose files engines give; it is never started. */
async function copyImage(
  image: string,
  to: { readonly id: string; readonly path: string },
  { engine, labels }: FillOptions,
  signal: AbortSignal,
): Promise<'copied' | 'too-large'> {
  const { containers } = engine
  const name = `canary-${randomBytes(4).toString('hex')}`
  // An image of files alone names no program, and no engine makes a container without one.
  const request = { ...plainContainer, name, image, labels, entrypoint: ['/never-started'] }
  const { id } = await containers.create({ ...request, purpose: 'look-into' })
  try {
    const from = { id, path: '/' }
    return await containers.files.copy(from, to, workloadLimits.imageVolume, signal)
  } finally {
    await containers.remove(id, AbortSignal.timeout(engineLimits.remove))
  }
}
