import { readFile } from 'node:fs/promises'
import { posix } from 'node:path'
import type { ContainerState, MountPoint } from '../engine/container-state.ts'
import type { Engine } from '../engine/engine.ts'

/**
 * The container this program runs in, as the engine knows it: a job container on GitHub, which
 * holds the engine's socket but neither its network nor its file system. Null outside of one, and
 * in one that another engine runs.
 */
export async function findOwnContainer(
  engine: Engine,
  signal: AbortSignal,
): Promise<ContainerState | null> {
  if (!engine.identity.location.isLocalSocket) return null
  // The engine binds files such as /etc/hostname from a directory that bears the container's id.
  const mounts = await readFile('/proc/self/mountinfo', 'utf8').catch(() => '')
  const id = containerIdIn(mounts)
  return id === null ? null : await engine.containers.inspect(id, signal)
}

/** The id in the source of the mount at /etc/hostname (Docker: `…/containers/<id>/hostname`). */
export function containerIdIn(mountinfo: string): string | null {
  for (const line of mountinfo.split('\n')) {
    const [, , , source = '', target = ''] = line.split(' ')
    if (target !== '/etc/hostname' && target !== '/etc/hosts') continue
    const [, id] = /\/(?:overlay-)?containers\/([0-9a-f]{64})\//.exec(source) ?? []
    if (id !== undefined) return id
  }
  return null
}

/**
 * A path of ours as the engine's host knows it, by the mount that it lies in.
 *
 * @returns null when it lies in the container's own file system, which the host cannot bind
 */
export function hostPathOf(path: string, mounts: readonly MountPoint[]): string | null {
  const within = mounts
    .filter(({ destination }) => path === destination || path.startsWith(`${destination}/`))
    .sort((left, right) => right.destination.length - left.destination.length)
  const [mount] = within
  if (mount === undefined) return null
  return posix.join(mount.source, path.slice(mount.destination.length))
}
