import { readFile } from 'node:fs/promises'
import { sleep } from '../../clock.ts'
import { engineLimits } from '../../limits.ts'
import type { DockerClient } from './client.ts'
import { inspectExec } from './inspect-exec.ts'
import { numberOf } from '../json.ts'

/** A command's process, as this machine's kernel tells of it. */
export type ProcessLife =
  /** @property age since it was started, in milliseconds */
  | { readonly kind: 'alive'; readonly age: number }
  /** There is no such process, it is a zombie, or it belongs to somebody else by now. */
  | { readonly kind: 'gone' }

export interface ProcessWatch {
  /** Null where it was never seen: it ended at once, it runs elsewhere, or the engine told nothing. */
  readonly look: () => Promise<ProcessLife | null>
  readonly stop: () => Promise<void>
}

/**
 * Learns which process a command is, once it has run for a moment: when its time is over, the kernel
 * can be asked whether it lives, and an engine that does not answer is not needed for that.
 */
export function watchProcess(
  client: DockerClient,
  containerId: string,
  execId: string,
): ProcessWatch {
  const over = new AbortController()
  let seen: number | null = null
  const learn = async () => {
    if (!client.isLocal) return
    // The engine takes a command before it has a process; one that is never seen runs elsewhere.
    for (let look = 0; look < engineLimits.processLooks; look += 1) {
      await sleep(engineLimits.processLook * 2 ** look, over.signal)
      if (over.signal.aborted) return
      const state = await inspectExec(client, execId, over.signal)
      const pid = numberOf(state['Pid'])
      if ((await lookAt(pid, containerId)).kind === 'gone') continue
      seen = pid
      return
    }
  }
  // What it does not learn is asked again when the time is over; an engine that is lost is told there.
  const learning = learn().catch(() => undefined)
  return {
    look: async () => (seen === null ? null : await lookAt(seen, containerId)),
    stop: async () => {
      over.abort(new Error('the command has ended'))
      await learning
    },
  }
}

/** Process ids are used again: only one that stands in the container's control group is meant. */
export async function lookAt(pid: number, containerId: string): Promise<ProcessLife> {
  if (pid <= 1) return { kind: 'gone' }
  const [groups, stat, uptime] = await Promise.all([
    read(`/proc/${pid}/cgroup`),
    read(`/proc/${pid}/stat`),
    read('/proc/uptime'),
  ])
  if (!groups.includes(containerId)) return { kind: 'gone' }
  return lifeIn(stat, uptime)
}

/**
 * proc(5): the state is the first field behind the name in parentheses, the start the 20th, in
 * hundredths of a second after boot on every architecture that Node runs on.
 *
 * @param stat of `/proc/<pid>/stat`; empty when there is no such process
 * @param uptime of `/proc/uptime`
 */
export function lifeIn(stat: string, uptime: string): ProcessLife {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const started = Number(fields[19])
  const now = Number(uptime.split(' ')[0])
  if (stat === '' || 'ZXx'.includes(fields[0] ?? 'X')) return { kind: 'gone' }
  if (!Number.isFinite(started) || !Number.isFinite(now)) return { kind: 'gone' }
  return { kind: 'alive', age: Math.max(0, now * 1000 - started * 10) }
}

async function read(path: string): Promise<string> {
  return await readFile(path, 'utf8').catch(() => '')
}
