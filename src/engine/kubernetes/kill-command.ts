import { clusterLimits, engineLimits } from '../../limits.ts'
import type { KubernetesClient } from './client.ts'
import { mainContainer } from './pod-names.ts'
import type { ObjectAddress } from './resources.ts'

/** What became of a command that was given up. */
export interface Killed {
  /** The node answers, and as soon as one that tells of ends as they come. */
  readonly isAnswered: boolean
  /** Its process was there, and is known to be gone now. */
  readonly isKilled: boolean
}

export const untold: Killed = { isAnswered: false, isKilled: false }

/** Prints a line `@PID`, the process's `stat` and its arguments for each process there is. */
const look =
  'for p in /proc/[0-9]*; do echo "@${p#/proc/}"; cat "$p/stat" "$p/cmdline" 2>/dev/null; echo; done'

/**
 * Looks for the process of a command that was run in a Pod, and kills it. What a runtime starts beside the
 * container's first process has no parent that is seen there. Where several have the same arguments, none
 * is killed: they may be those of others. It takes a shell of the image.
 */
export async function killCommand(
  client: KubernetesClient,
  pod: ObjectAddress,
  command: readonly string[],
): Promise<Killed> {
  const deadline = AbortSignal.timeout(engineLimits.kill)
  const from = performance.now()
  try {
    const text = await outputOf(client, pod, ['sh', '-c', look], deadline)
    const isAnswered = performance.now() - from <= clusterLimits.prompt
    const [only, ...others] = commandsIn(text).filter(({ words }) => isSame(words, command))
    if (only === undefined || others.length > 0) return { isAnswered, isKilled: false }
    await outputOf(client, pod, ['sh', '-c', `kill -9 ${only.pid}`], deadline)
    const after = commandsIn(await outputOf(client, pod, ['sh', '-c', look], deadline))
    return { isAnswered, isKilled: !after.some(({ pid }) => pid === only.pid) }
  } catch {
    // The Pod is gone, or nobody answers in time.
    return untold
  }
}

interface Command {
  readonly pid: number
  readonly words: readonly string[]
}

/** Processes without a parent but the container's first one, of a text that {@link look} printed. */
export function commandsIn(text: string): readonly Command[] {
  return text.split(/^@(?=\d+$)/m).flatMap((part) => {
    const [, pid, stat = '', cmdline = ''] =
      /^(\d+)\n(\d+ \(.*\) \S \d+ [^\n]*)\n?(.*)$/s.exec(part) ?? []
    const [, state, parent] = /\) (\S) (\d+) /.exec(stat) ?? []
    if (pid === undefined || pid === '1' || parent !== '0' || state === 'Z') return []
    return [{ pid: Number(pid), words: cmdline.replace(/\n$/, '').replace(/\0$/, '').split('\0') }]
  })
}

function isSame(left: readonly string[], right: readonly string[]): boolean {
  // A shell may have replaced itself by what it was told to run: then nobody can tell.
  return left.length === right.length && left.every((word, index) => word === right[index])
}

async function outputOf(
  client: KubernetesClient,
  pod: ObjectAddress,
  command: readonly string[],
  signal: AbortSignal,
): Promise<string> {
  const parts: Buffer[] = []
  let size = 0
  const onOutput = (stream: string, bytes: Buffer) => {
    size += bytes.length
    if (stream === 'stdout' && size <= engineLimits.kernelText) parts.push(bytes)
  }
  await client.exec({ pod, container: mainContainer, command, onOutput }, signal)
  return Buffer.concat(parts).toString('utf8')
}
