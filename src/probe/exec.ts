import { constants } from 'node:os'
import { sleep } from '../clock.ts'
import type { Engine } from '../engine/engine.ts'
import type { ExecOutcome, ExecRequest } from '../engine/exec.ts'
import { probeLimits } from '../limits.ts'
import type { Reason, Seen } from '../model.ts'
import type { Attempt, AttemptResult, ExecAction } from './attempt.ts'
import { shorten } from './attempt-result.ts'
import { keptOutput, outputReason, searchesOutput } from './exec-expectations.ts'
import { spareTime } from './timing.ts'

/**
 * Runs a command in the container; exit code 0 passes (Kubernetes, `exec` action), unless the action asks
 * for another one, and for what the command has to write. No shell, no
 * expansion of `$(NAME)`: Container Canary's documents mean such text for the shell they name.
 *
 * @param timeout of the whole check, in milliseconds: of this much time, some may be the engine's
 */
export function execAttempt(
  engine: Engine,
  containerId: string,
  action: ExecAction,
  timeout: number,
): Attempt {
  return async (signal) => {
    const request = { ...requestOf(action), timeout }
    const stopwatch = startStopwatch(signal)
    const outcome = await engine.containers
      .exec(containerId, request, signal)
      .finally(stopwatch.stop)
    const time = { passed: stopwatch.passed(), share: spareTime(timeout) }
    const result = await resultOf(outcome, action, time)
    const isKilled = !result.ok && outcome.kind === 'exited' && outcome.exitCode === 137
    return isKilled ? await explainKill(engine, containerId, result, signal) : result
  }
}

function requestOf(action: ExecAction): ExecRequest {
  const { command, isolated } = action
  const { execOutput, searchedOutput } = probeLimits
  const request = { command, keepBytes: searchesOutput(action) ? searchedOutput : execOutput }
  if (isolated === undefined) return request
  const { env, workingDirectory, user } = isolated
  return {
    ...request,
    env,
    ...(workingDirectory === null ? {} : { workingDirectory }),
    ...(user === null ? {} : { user }),
  }
}

/** Stands still once the time is over: what is found out after it takes none of it. */
function startStopwatch(signal: AbortSignal): {
  readonly passed: () => number
  readonly stop: () => void
} {
  const from = performance.now()
  let until: number | null = null
  const stop = () => {
    until ??= performance.now()
  }
  signal.addEventListener('abort', stop, { once: true })
  return {
    passed: () => (until ?? performance.now()) - from,
    stop: () => {
      signal.removeEventListener('abort', stop)
      stop()
    },
  }
}

interface AttemptTime {
  /** Of the attempt, in milliseconds. */
  readonly passed: number
  readonly share: number
}

async function resultOf(
  outcome: ExecOutcome,
  action: ExecAction,
  time: AttemptTime,
): Promise<AttemptResult> {
  const name = describeCommand(action.command)
  switch (outcome.kind) {
    case 'exited':
      return await exitResult(outcome, action, name)
    case 'not-started':
      return uncarried(startReason(outcome, action), {
        exitCode: outcome.exitCode,
        ...(outcome.message === null ? {} : { error: shorten(outcome.message) }),
      })
    case 'container-gone':
      return uncarried({
        code: 'container-exited',
        message: 'the container is not running any more',
      })
    case 'aborted':
      return failed(
        abortReason(outcome, name, time),
        // What a command wrote says something only of one that is known to have run.
        outcome.ranFor === null ? {} : outputSeen(outcome),
      )
  }
}

async function exitResult(
  outcome: Extract<ExecOutcome, { kind: 'exited' }>,
  action: ExecAction,
  name: string,
): Promise<AttemptResult> {
  const { exitCode } = outcome
  const wanted = action.exitCode ?? 0
  const seen = { exitCode, ...outputSeen(outcome) }
  if (exitCode !== wanted) return { ok: false, reason: exitReason(exitCode, name, wanted), seen }
  const wrong = searchesOutput(action) ? await outputReason(outcome, action, name) : null
  return wrong === null
    ? { ok: true, reason: { code: 'ok', message: `${name} exited with code ${exitCode}` }, seen }
    : { ok: false, reason: wrong, seen }
}

function outputSeen({
  stdout,
  stderr,
}: {
  readonly stdout: string
  readonly stderr: string
}): Seen {
  return { stdout: keptOutput(stdout), stderr: keptOutput(stderr) }
}

type Aborted = Extract<ExecOutcome, { kind: 'aborted' }>

/** Time in which the engine did not answer is the engine's, and no image is blamed for it. */
function abortReason({ ranFor, stopped }: Aborted, name: string, time: AttemptTime): Reason {
  if (ranFor === null) {
    return { code: 'engine', message: `the engine did not tell of ${name} in time` }
  }
  const lost = time.passed - ranFor
  if (lost >= time.share) {
    const seconds = (lost / 1000).toFixed(1)
    return { code: 'engine', message: `the engine took ${seconds} s of the time of ${name}` }
  }
  const still = stopped ? '' : '; it may still run until the container is removed'
  return { code: 'attempt-timeout', message: `${name} had not ended in time${still}` }
}

function failed(reason: Reason, seen: Seen = {}): AttemptResult {
  return { ok: false, reason, seen }
}

/** Of exit codes only those of a command that ran are an answer (pkg/probe/exec, `Probe`). */
function uncarried(reason: Reason, seen: Seen = {}): AttemptResult {
  return { ...failed(reason, seen), isProberError: true }
}

function exitReason(exitCode: number, name: string, wanted: number): Reason {
  if (exitCode === 127) {
    return {
      code: 'command-not-found',
      message: `${name} exited with code 127: a command it names was not found in the image`,
    }
  }
  if (exitCode === 126) {
    return {
      code: 'command-not-executable',
      message: `${name} exited with code 126: a command it names cannot be executed`,
    }
  }
  const signalName = signalOf(exitCode)
  if (signalName !== null) {
    return { code: 'signal', message: `${name} was ended by ${signalName} (exit code ${exitCode})` }
  }
  const otherwise = wanted === 0 ? '' : `, not ${wanted}`
  return { code: 'exit-code', message: `${name} exited with code ${exitCode}${otherwise}` }
}

function signalOf(exitCode: number): string | null {
  const found = Object.entries(constants.signals).find(([, number]) => number + 128 === exitCode)
  return found?.[0] ?? null
}

const shells: ReadonlySet<string> = new Set(['sh', 'bash', 'ash', 'dash', 'zsh'])

/** What the engine found out; its own words where nothing more is known. */
function startReason(
  outcome: Extract<ExecOutcome, { kind: 'not-started' }>,
  action: ExecAction,
): Reason {
  const [program] = action.command
  const { fault, message } = outcome
  const words = message === null ? '' : `: ${firstLine(message)}`
  switch (fault.kind) {
    case 'program': {
      if (fault.problem === 'not-executable') {
        const text = `${program} cannot be executed in the image${words}`
        return { code: 'command-not-executable', message: text }
      }
      const name = program.slice(program.lastIndexOf('/') + 1)
      const what = shells.has(name) ? 'the image has no shell' : 'the image has no such command'
      return { code: 'command-not-found', message: `${what}: ${program} was not found` }
    }
    case 'engine':
      return { code: 'engine', message: `the engine could not start ${program}${words}` }
    default:
      return { code: 'command-not-started', message: `${program} could not be started${words}` }
  }
}

function firstLine(text: string): string {
  return text.trim().split('\n', 1)[0] ?? ''
}

/** Exit code 137 alone does not tell who killed it; the container's state may. */
async function explainKill(
  engine: Engine,
  containerId: string,
  result: AttemptResult,
  signal: AbortSignal,
): Promise<AttemptResult> {
  // Docker may set the flag a moment after the kill.
  for (let look = 0; look < probeLimits.memoryLooks && !signal.aborted; look += 1) {
    if (look > 0) await sleep(probeLimits.memoryPoll, signal)
    const state = await engine.containers.inspect(containerId, signal).catch((error: unknown) => {
      // The container's end interrupts; the schedule knows of it.
      if (signal.aborted) return null
      throw error
    })
    if (state?.oomKilled !== true) continue
    const message = `${result.reason.message}: the container ran out of memory`
    return { ...result, reason: { code: 'oom-killed', message } }
  }
  return result
}

/** The command as a person would type it, cut where it becomes too long to read. */
export function describeCommand(command: readonly string[]): string {
  const words = command.map((word) =>
    /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`,
  )
  const text = words.join(' ').replaceAll(/\s+/g, ' ')
  return `\`${text.length > 80 ? `${text.slice(0, 79)}…` : text}\``
}
