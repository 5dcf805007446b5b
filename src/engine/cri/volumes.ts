import { chmod, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { EngineVolume } from '../container-request.ts'
import type { CreateVolume, EngineVolumes } from '../volumes.ts'
import { listDirectories, makeDirectory, mountMemory, removeDirectory } from './directories.ts'
import type { Places } from './places.ts'

/** CRI has no volumes: they are directories of this machine, as a kubelet's are. */
export function createVolumes({ volumes }: Places): EngineVolumes {
  return {
    create: (request) => createVolume(volumes, request),
    remove: (name) => removeDirectory(volumes, name),
    list: (labels) => listDirectories(volumes, labels),
  }
}

async function createVolume(
  parent: string,
  { name, labels, memory }: CreateVolume,
): Promise<EngineVolume> {
  const mountpoint = join(await makeDirectory(parent, name, labels), 'data')
  await mkdir(mountpoint, { recursive: true })
  // Engines make the roots of their volumes so.
  await chmod(mountpoint, 0o755)
  if (memory !== null) {
    const size = memory.size === null ? [] : [`size=${Math.max(1, memory.size)}`]
    await mountMemory(mountpoint, [...size, `mode=${memory.mode.toString(8)}`].join(','))
  }
  return { name, mountpoint }
}
