import type { EngineVolume } from '../container-request.ts'
import type { CreateVolume, LabelledVolume, MemoryVolume } from '../volumes.ts'
import type { DockerClient } from './client.ts'
import { isRecord, listOf, recordOf, textOf } from '../json.ts'
import { labelFilters } from './labels.ts'
import { ApiError, unexpectedAnswer } from './transport.ts'

export async function createVolume(
  client: DockerClient,
  { name, labels, memory }: CreateVolume,
  signal: AbortSignal,
): Promise<EngineVolume> {
  const doing = 'creating a volume'
  const body = {
    Name: name,
    Driver: 'local',
    Labels: labels,
    ...(memory === null ? {} : { DriverOpts: memoryOptions(memory) }),
  }
  const call = { method: 'POST', path: '/volumes/create', doing, body } as const
  const mountpoint = textOf(recordOf(await client.transport.readJson(call, signal))['Mountpoint'])
  if (!mountpoint.startsWith('/')) throw unexpectedAnswer(doing)
  return { name, mountpoint }
}

/** Podman takes `size` for a quota of the disk, whatever the type; both hand on what they do not know. */
function memoryOptions({ size, mode }: MemoryVolume): Readonly<Record<string, string>> {
  const blocks = size === null ? [] : [`nr_blocks=${Math.max(1, Math.ceil(size / blockBytes))}`]
  const options = [...blocks, `mode=${mode.toString(8)}`]
  return { type: 'tmpfs', device: 'tmpfs', o: options.join(',') }
}

/** A page of memory: tmpfs counts in these. */
const blockBytes = 4096

export async function removeVolume(
  client: DockerClient,
  name: string,
  signal: AbortSignal,
): Promise<void> {
  const doing = 'removing a volume'
  const path = `/volumes/${encodeURIComponent(name)}`
  try {
    await client.transport.readJson({ method: 'DELETE', path, doing }, signal)
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 404) throw error
  }
}

export async function listVolumes(
  client: DockerClient,
  labels: Readonly<Record<string, string | null>>,
  signal: AbortSignal,
): Promise<readonly LabelledVolume[]> {
  const doing = 'looking for volumes'
  const query = { filters: labelFilters(labels) }
  const call = { method: 'GET', path: '/volumes', doing, query } as const
  const answer = recordOf(await client.transport.readJson(call, signal))
  // Without any Docker says null.
  if (!('Volumes' in answer)) throw unexpectedAnswer(doing)
  return listOf(answer['Volumes'])
    .filter(isRecord)
    .filter(({ Name }) => textOf(Name) !== '')
    .map((volume) => ({
      name: textOf(volume['Name']),
      labels: new Map(
        Object.entries(recordOf(volume['Labels'])).map(([key, value]) => [key, textOf(value)]),
      ),
    }))
}
