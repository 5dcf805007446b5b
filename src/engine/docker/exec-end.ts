import { sleep } from '../../clock.ts'
import { engineLimits } from '../../limits.ts'
import type { DockerClient } from './client.ts'
import { lookAt } from './exec-process.ts'
import type { ProcessWatch } from './exec-process.ts'
import { inspectExec } from './inspect-exec.ts'
import { numberOf } from '../json.ts'
import type { JsonRecord } from '../json.ts'

/** What had become of a command at the moment when its time was over. */
export type ExecEnd =
  /** @property ranFor in milliseconds */
  | { readonly kind: 'running'; readonly ranFor: number }
  | { readonly kind: 'ended'; readonly exitCode: number }
  /** Nobody can tell: the engine does not answer, or too late to mean that moment. */
  | { readonly kind: 'unknown' }

export interface RunningExec {
  readonly containerId: string
  readonly execId: string
  readonly watch: ProcessWatch
  /** When the engine took the command, in terms of `performance.now()`. */
  readonly startedAt: number
}

/**
 * Finds out whether a command still ran when its time was over. The kernel of this machine knows;
 * elsewhere the engine's word counts as long as it comes at once: one that comes late may be of a
 * command that ended since, and one of an engine that was stopped may be of one that ended before.
 */
export async function endAtDeadline(client: DockerClient, exec: RunningExec): Promise<ExecEnd> {
  const at = performance.now()
  const life = await exec.watch.look()
  if (life?.kind === 'alive') return running(life.age, at, exec)
  const wasSeen = life !== null
  const signal = AbortSignal.timeout(engineLimits.kill)
  const since = () => performance.now() - at
  try {
    for (;;) {
      const state = await inspectExec(client, exec.execId, signal)
      const isPrompt = since() <= engineLimits.prompt
      if (state['Running'] !== true) return ended(client, state, wasSeen, isPrompt)
      const pid = numberOf(state['Pid'])
      const now = client.isLocal && !wasSeen ? await lookAt(pid, exec.containerId) : null
      if (now?.kind === 'alive') return running(now.age - since(), at, exec)
      // The kernel does not show it here, and the engine says so at once.
      if (!wasSeen && isPrompt) return running(Number.POSITIVE_INFINITY, at, exec)
      if (!wasSeen) return { kind: 'unknown' }
      // The engine is about to learn that it has ended.
      await sleep(engineLimits.killPoll, signal)
    }
  } catch {
    // The engine does not answer, or has lost the command with its container.
    return { kind: 'unknown' }
  }
}

function running(age: number, at: number, { startedAt }: RunningExec): ExecEnd {
  return { kind: 'running', ranFor: Math.max(0, Math.min(age, at - startedAt)) }
}

/** A failure is one whenever it came; a success has to have come in time. */
function ended(
  { name }: DockerClient,
  state: JsonRecord,
  wasSeen: boolean,
  isPrompt: boolean,
): ExecEnd {
  const exitCode = state['ExitCode']
  const isKnown = state['Running'] === false && Number.isSafeInteger(exitCode)
  // Podman tells 0 of a command that has not begun, too.
  if (!isKnown || (name === 'podman' && !wasSeen)) return { kind: 'unknown' }
  if (exitCode === 0 && !wasSeen && !isPrompt) return { kind: 'unknown' }
  return { kind: 'ended', exitCode: Number(exitCode) }
}
