import { sleep } from '../../clock.ts'
import { inputError } from '../../errors.ts'
import { CallRefused } from '../../grpc/status.ts'
import { criContainerLimits, engineLimits, runLimits } from '../../limits.ts'
import type { ExecOutcome, ExecRequest } from '../exec.ts'
import { faultIn } from '../runtime-words.ts'
import { createTail } from '../tail.ts'
import { wholeSeconds } from '../whole-seconds.ts'
import { refusedBy } from './client.ts'
import type { CriContext } from './context.ts'
import type { ExecSyncResponse } from './messages.ts'

/**
 * Runs a command in a container by ExecSync, which tells its output when it has ended, and not before. The
 * runtime itself ends a command whose time is over, in whole seconds; nothing else does.
 */
export async function execInContainer(
  { client }: Pick<CriContext, 'client'>,
  containerId: string,
  request: ExecRequest,
  signal: AbortSignal,
): Promise<ExecOutcome> {
  refuseSettings(request)
  const startedAt = performance.now()
  const seconds = request.timeout === undefined ? 0 : wholeSeconds(request.timeout)
  const asked = { containerId, cmd: request.command, timeout: BigInt(seconds) }
  const asking = {
    doing: 'running a command in the container',
    deadlineMs: seconds === 0 ? runLimits.longest : seconds * 1000 + engineLimits.answer,
  }
  // The answer to a command whose time is over is worth a moment.
  const late = new AbortController()
  const answer = client.call('ExecSync', asked, asking, late.signal).then(
    (response) => outcomeOf(response, request),
    (error: unknown) => refusal(error, request),
  )
  const abort = whenAborted(signal)
  try {
    const first = await Promise.race([answer, abort.promise])
    if (first !== null) return first === 'out-of-time' ? outOfTime(seconds, startedAt) : first
    const passed = performance.now() - startedAt
    const told = await Promise.race([answer, pause(endingTime(request, passed), abort.signal)])
    return lateOutcome(told, request, { passed, answered: performance.now() - startedAt })
  } finally {
    abort.stop()
    late.abort(new Error('nobody waits for the command any more'))
  }
}

type Told = ExecOutcome | 'out-of-time'

/** A process is started in what the container has; CRI has no word for anything else. */
function refuseSettings({ env = [], workingDirectory, user }: ExecRequest): void {
  if (env.length === 0 && workingDirectory === undefined && user === undefined) return
  throw inputError({
    code: 'cri-exec-settings',
    message:
      'CRI runs a command as the container is: with no variables, directory or user of its own',
    hint: 'set them for the container, or judge this on Docker or Podman',
  })
}

function outcomeOf(
  { stdout, stderr, exitCode }: ExecSyncResponse,
  { keepBytes }: ExecRequest,
): Told {
  const tails = { stdout: createTail(keepBytes), stderr: createTail(keepBytes) }
  tails.stdout.push(stdout)
  tails.stderr.push(stderr)
  const cut = (['stdout', 'stderr'] as const).filter((name) => tails[name].isTruncated())
  return {
    ...{ kind: 'exited', exitCode },
    ...{ stdout: tails.stdout.text(), stderr: tails.stderr.text() },
    ...(cut.length === 0 ? {} : { cut }),
  }
}

/** @throws what is no outcome of the command */
function refusal(error: unknown, { timeout }: ExecRequest): Told {
  if (!(error instanceof CallRefused)) throw error
  const { status, message } = error
  if (status === 'DEADLINE_EXCEEDED' && timeout !== undefined) return 'out-of-time'
  if (status === 'NOT_FOUND' || isOfEndedContainer(message)) return { kind: 'container-gone' }
  const fault = faultIn(message)
  if (fault.kind !== 'unknown' && fault.kind !== 'engine') {
    const exitCode = fault.kind === 'program' && fault.problem === 'not-found' ? 127 : 126
    return { kind: 'not-started', exitCode, fault, message }
  }
  throw refusedBy(error, 'running a command in the container')
}

/** containerd's words, and runc's below it; CRI-O's. */
function isOfEndedContainer(message: string): boolean {
  return /: (?:container is in CONTAINER_\w+ state|cannot exec in a (?:stopped|deleted) (?:state|container)|cannot exec a container that has stopped)$|^container is not created or running/.test(
    message,
  )
}

/** The runtime has ended it, and began to count when it ran. */
function outOfTime(seconds: number, startedAt: number): ExecOutcome {
  const ranFor = Math.min(seconds * 1000, performance.now() - startedAt)
  return { kind: 'aborted', stopped: true, ranFor, stdout: '', stderr: '' }
}

/** Time that the runtime may take to end the command; none where it was not told, or the run is over. */
function endingTime({ timeout }: ExecRequest, passed: number): number {
  if (timeout === undefined || passed < timeout - engineLimits.prompt) return 0
  return wholeSeconds(timeout) * 1000 - passed + criContainerLimits.execEnd
}

/** Milliseconds since the command was asked for. */
interface Times {
  /** When its time was over. */
  readonly passed: number
  /** When the runtime told of it. */
  readonly answered: number
}

/**
 * What came after the time was over. The runtime counts from when the command ran: what it took to start
 * it is its own, and a command that it did not have to end was in time, where it counts as we do.
 */
function lateOutcome(
  told: Told | null,
  { timeout = 0 }: ExecRequest,
  { passed, answered }: Times,
): ExecOutcome {
  const aborted = { kind: 'aborted', stdout: '', stderr: '' } as const
  if (told === null) return { ...aborted, stopped: false, ranFor: null }
  const whole = wholeSeconds(timeout) * 1000
  if (told === 'out-of-time') {
    const starting = Math.max(0, answered - whole)
    return { ...aborted, stopped: true, ranFor: Math.max(0, passed - starting) }
  }
  const isLate = timeout < whole && answered > timeout + engineLimits.prompt
  if (told.kind !== 'exited' || !isLate) return told
  const { stdout, stderr } = told
  return { ...aborted, stdout, stderr, stopped: true, ranFor: passed }
}

/** Resolves with null. */
function whenAborted(signal: AbortSignal) {
  const over = new AbortController()
  const { promise, resolve } = Promise.withResolvers<null>()
  const onAbort = () => {
    resolve(null)
  }
  if (signal.aborted) onAbort()
  else signal.addEventListener('abort', onAbort, { once: true })
  return {
    promise,
    signal: over.signal,
    stop: () => {
      signal.removeEventListener('abort', onAbort)
      over.abort(new Error('the command has ended'))
    },
  }
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<null> {
  await sleep(milliseconds, signal)
  return null
}
