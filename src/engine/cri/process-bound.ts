import { access, mkdir, readdir, rmdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { infrastructureError, messageOf, systemErrorCode } from '../../errors.ts'
import { engineLimits } from '../../limits.ts'
import type { ContainerRequest } from '../container-request.ts'

/**
 * How many processes a container may have, for which CRI has no field of its own: control groups of version
 * 2 are asked for by their own words, and below version 1 the bound is that of the group above the
 * container's, as a kubelet does it.
 */
export interface ProcessBound {
  readonly unified: ReadonlyMap<string, string>
  /** Of the sandbox; empty for the runtime's own choice. */
  readonly parentGroup: string
}

const root = '/sys/fs/cgroup'

function groupOf(name: string): string {
  return `container-canary-${name}`
}

/** @throws CanaryError (infrastructure) where this machine cannot bound it */
export async function boundProcesses(request: ContainerRequest): Promise<ProcessBound> {
  const { pids, hardening } = request
  const asked = [pids, hardening?.processes ?? null].filter((bound) => bound !== null)
  if (await isThere(join(root, 'cgroup.controllers'))) {
    const most = Math.min(engineLimits.processes, ...asked)
    return { unified: new Map([['pids.max', String(most)]]), parentGroup: '' }
  }
  if (asked.length === 0) return { unified: new Map(), parentGroup: '' }
  const group = join(root, 'pids', groupOf(request.name))
  try {
    await mkdir(group, { recursive: true })
    await writeFile(join(group, 'pids.max'), String(Math.min(...asked)))
  } catch (error) {
    throw infrastructureError(
      {
        code: 'cri-processes',
        message: `how many processes the container may have cannot be bounded on this machine: ${messageOf(error)}`,
        hint: 'run as root, on a machine with control groups of version 2',
      },
      { cause: error },
    )
  }
  return { unified: new Map(), parentGroup: `/${groupOf(request.name)}` }
}

async function isThere(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  )
}

/** The runtime makes it below every controller, and leaves it there. */
export async function removeGroups(name: string): Promise<void> {
  const controllers = await readdir(root).catch(() => [])
  await Promise.all(
    controllers.map(async (controller) => {
      await rmdir(join(root, controller, groupOf(name))).catch((error: unknown) => {
        if (!['ENOENT', 'ENOTDIR', 'EBUSY', 'EROFS', 'EACCES'].includes(systemErrorCode(error)))
          throw error
      })
    }),
  )
}
