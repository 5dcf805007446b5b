import { readFile } from 'node:fs/promises'

/**
 * Whether the kernel has killed a process of a running container for want of memory. Docker tells
 * of it late, Podman not at all; the container's control group knows at once (cgroup-v2.rst
 * `memory.events`, cgroup-v1/memory.rst `memory.oom_control`).
 *
 * @param pid the container's first process, on this machine
 * @returns false where that cannot be seen
 */
export async function hadMemoryKill(pid: number, containerId: string): Promise<boolean> {
  const file = eventsFile(await readOrNothing(`/proc/${pid}/cgroup`), containerId)
  if (file === null) return false
  const [, count = '0'] = /^oom_kill (\d+)$/m.exec(await readOrNothing(file)) ?? []
  return Number(count) > 0
}

/** Lines are `hierarchy:controllers:path`; version 2 has one of hierarchy 0 without controllers. */
export function eventsFile(groups: string, containerId: string): string | null {
  for (const line of groups.split('\n')) {
    const [, hierarchy, controllers = '', path = ''] = /^(\d+):([^:]*):(\/.*)$/.exec(line) ?? []
    if (!path.includes(containerId)) continue
    if (controllers.split(',').includes('memory')) {
      return `/sys/fs/cgroup/memory${path}/memory.oom_control`
    }
    if (hierarchy === '0' && controllers === '') return `/sys/fs/cgroup${path}/memory.events`
  }
  return null
}

async function readOrNothing(path: string): Promise<string> {
  // A process of another machine or one that has ended has none: then nothing is known.
  return await readFile(path, 'utf8').catch(() => '')
}
