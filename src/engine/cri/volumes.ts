import { chmod, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { EngineVolume } from '../container-request.ts'
import type { CreateVolume, EngineVolumes } from '../volumes.ts'
import { listDirectories, makeDirectory, mountMemory, removeDirectory } from './directories.ts'
import type { CriContext } from './context.ts'

/** CRI has no volumes: they are directories of this machine, as a kubelet's are. */
export function createVolumes({
  places: { volumes },
  view,
}: Pick<CriContext, 'places' | 'view'>): EngineVolumes {
  return {
    create: (request) => createVolume(volumes, request, view),
    remove: async (name) => {
      await removeDirectory(volumes, name, await view())
    },
    list: (labels) => listDirectories(volumes, labels),
  }
}

async function createVolume(
  parent: string,
  { name, labels, memory }: CreateVolume,
  view: CriContext['view'],
): Promise<EngineVolume> {
  const mountpoint = join(await makeDirectory(parent, name, labels), 'data')
  await mkdir(mountpoint, { recursive: true })
  // Engines make the roots of their volumes so.
  await chmod(mountpoint, 0o755)
  if (memory !== null) {
    const size = memory.size === null ? [] : [`size=${Math.max(1, memory.size)}`]
    const options = [...size, `mode=${memory.mode.toString(8)}`].join(',')
    await mountMemory(mountpoint, options, await view())
  }
  return { name, mountpoint }
}
