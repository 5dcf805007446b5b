/** What the kernel tells of a container's first process, and of its children. */
import { readdirSync, readFileSync } from 'node:fs'
import type { ContainerState } from '../engine/container-state.ts'
import type { Engine } from '../engine/engine.ts'
import { systemErrorCode } from '../errors.ts'
import { engineLimits } from '../limits.ts'
import { openContainerProcess } from './process-identity.ts'

export interface FirstProcess {
  /** Its program and arguments; empty where they are not to be seen. */
  readonly command: readonly string[]
  /** By the numbers of signals. */
  readonly handles: (signal: number) => boolean
  readonly ignores: (signal: number) => boolean
}

export interface Child {
  readonly pid: number
  readonly name: string
}

export type ContainerProcess = Pick<ContainerState, 'id' | 'pid'>

/** Null where it is not to be seen: neither from here, nor by a command of the image. */
export async function lookAtFirstProcess(
  engine: Engine,
  container: ContainerProcess,
  signal: AbortSignal,
): Promise<FirstProcess | null> {
  const files = openContainerProcess(container.pid, container.id)
  if (files !== null) {
    const [status, command] = [files.read('status'), files.read('cmdline')]
    files.close()
    if (status !== null) return firstProcessIn(status, command ?? '')
  }
  const read = async (name: string) =>
    await outputOf(engine, container.id, ['cat', `/proc/1/${name}`], signal)
  const status = await read('status')
  return status === null ? null : firstProcessIn(status, (await read('cmdline')) ?? '')
}

/** Null for a text that is not that of a process. */
export function firstProcessIn(status: string, cmdline: string): FirstProcess | null {
  const mask = (name: string): bigint | null => {
    const [, digits] = new RegExp(`^${name}:\\s*([0-9a-f]{1,32})$`, 'm').exec(status) ?? []
    return digits === undefined ? null : BigInt(`0x${digits}`)
  }
  const [handled, ignored] = [mask('SigCgt'), mask('SigIgn')]
  if (handled === null || ignored === null) return null
  const has = (set: bigint) => (number: number) =>
    number > 0 && ((set >> BigInt(number - 1)) & 1n) === 1n
  return {
    command: cmdline === '' ? [] : cmdline.replace(/\0$/, '').split('\0'),
    handles: has(handled),
    ignores: has(ignored),
  }
}

/**
 * Children of a container's first process that have ended, and that it has not waited for. Null where that is not
 * to be seen: neither from here, nor by a shell of the image.
 */
export async function defunctChildren(
  engine: Engine,
  container: ContainerProcess,
  signal: AbortSignal,
): Promise<readonly Child[] | null> {
  const files = openContainerProcess(container.pid, container.id)
  if (files !== null) {
    const stats = allStats()
    // Whoever had this number while we read was the container's.
    const isThere = files.read('stat') !== null
    files.close()
    if (isThere && stats !== null) return defunctIn(stats, container.pid)
  }
  const command = ['sh', '-c', 'cat /proc/[0-9]*/stat 2>/dev/null'] as const
  const stats = await outputOf(engine, container.id, command, signal)
  // Where the first process is not among them, they are not those of the container.
  return stats !== null && /^1 \(/m.test(stats) ? defunctIn(stats.split('\n'), 1) : null
}

/** @param stats each as in `/proc/<pid>/stat` (proc(5)); a name may hold blanks and parentheses */
export function defunctIn(stats: readonly string[], parent: number): readonly Child[] {
  return stats.flatMap((stat) => {
    const [, pid, name = '', state, parentPid] = /^(\d+) \((.*)\) (\S) (\d+)/s.exec(stat) ?? []
    if (state !== 'Z' || Number(parentPid) !== parent) return []
    return [{ pid: Number(pid), name }]
  })
}

/** Null where processes are not to be seen at all. */
function allStats(): readonly string[] | null {
  const pids = askKernel(() => readdirSync('/proc'))?.filter((name) => /^\d+$/.test(name))
  return (
    pids?.flatMap((pid) => askKernel(() => readFileSync(`/proc/${pid}/stat`, 'latin1')) ?? []) ??
    null
  )
}

/** Null for what is gone, and for what we may not see. */
function askKernel<Answer>(question: () => Answer): Answer | null {
  try {
    return question()
  } catch (error) {
    if (systemErrorCode(error) === '') throw error
    return null
  }
}

/** What a command in the container wrote, all of it; null where it could not be run, or failed. */
async function outputOf(
  engine: Engine,
  id: string,
  command: readonly [string, ...string[]],
  signal: AbortSignal,
): Promise<string | null> {
  const both = AbortSignal.any([signal, AbortSignal.timeout(engineLimits.answer)])
  const request = { command, keepBytes: engineLimits.kernelText }
  const outcome = await engine.containers.exec(id, request, both)
  signal.throwIfAborted()
  if (outcome.kind !== 'exited' || outcome.cut?.includes('stdout') === true) return null
  return outcome.stdout === '' ? null : outcome.stdout
}
