import type { ContainerEnd } from '../container/end.ts'
import { workloadLimits } from '../limits.ts'
import type { TerminatedReport } from '../model.ts'
import { actionAt, nextRestart, noBackOff } from './back-off.ts'
import type { BackOff } from './back-off.ts'
import type { Environment } from './environment.ts'
import { runHook } from './hooks.ts'
import { killLife } from './kill.ts'
import type { KillOutcome, KillRequest } from './kill.ts'
import { beginLife, requireUndisturbed, terminationMessage } from './life.ts'
import type { Beginning, Life } from './life.ts'
import type { ContainerRecord } from './record.ts'
import { waitForEver } from './stuck.ts'
import type { Stuck } from './stuck.ts'
import type { WorkloadContainer } from './workload.ts'

/** One container through all of its lives. */
export interface Supervision {
  /** Resolves when its first start is over, hook and all: the next container may start. */
  readonly begun: Promise<void>
  /** Resolves when it will not be started again; rejects when something of ours went wrong. */
  readonly over: Promise<'stay' | 'stopped'>
  readonly life: () => Life | null
  /** Ends the life that it is in, and no other follows if the stop was asked for. */
  readonly kill: (request: KillRequest) => Promise<KillOutcome | null>
}

export interface SuperviseHost {
  readonly graceSeconds: number
  readonly onStuck: (stuck: Stuck) => void
  /** Once it aborts no life begins. */
  readonly stopping: AbortSignal
}

export function supervise(
  container: WorkloadContainer,
  environment: Environment,
  host: SuperviseHost,
  signal: AbortSignal,
): Supervision {
  const begun = Promise.withResolvers<undefined>()
  const state: Mutable = { life: null, beginning: null, killing: null }
  const kill = async (request: KillRequest): Promise<KillOutcome | null> => {
    if (state.life === null) await state.beginning
    const { life } = state
    if (life === null) return null
    state.killing ??= killLife(container, life, request, environment, signal)
    return await state.killing
  }
  const context: Context = { container, environment, host, state, kill, signal }
  const over = live(context, () => {
    begun.resolve(undefined)
  })
  over.then(
    () => {
      begun.resolve(undefined)
    },
    (error: unknown) => {
      begun.reject(error)
    },
  )
  begun.promise.catch(() => undefined)
  return { begun: begun.promise, over, life: () => state.life, kill }
}

interface Mutable {
  life: Life | null
  /** Resolves when it is known whether a life has begun; null before the first is asked for. */
  beginning: Promise<unknown> | null
  killing: Promise<KillOutcome> | null
}

interface Context {
  readonly container: WorkloadContainer
  readonly environment: Environment
  readonly host: SuperviseHost
  readonly state: Mutable
  readonly kill: Supervision['kill']
  readonly signal: AbortSignal
}

async function live(context: Context, onBegun: () => void): Promise<'stay' | 'stopped'> {
  const { container, environment, host, signal } = context
  const { clock } = environment
  let backOff: BackOff = noBackOff
  let endedBefore: number | null = null
  for (let restart = 0; ; restart += 1) {
    if (isStopping(host)) return 'stopped'
    const asked = beginLife(container, restart, environment, signal)
    context.state.beginning = asked.catch(() => undefined)
    const beginning = await asked
    if (beginning.kind === 'waiting') {
      onBegun()
      return await waitForEver(context, beginning)
    }
    const { end, wasKilled } =
      beginning.kind === 'start-error'
        ? { end: await startError(context, beginning), wasKilled: false }
        : await liveOnce(context, beginning.life, restart, onBegun)
    onBegun()
    if (isStopping(host)) return 'stopped'
    if (actionAt(container.restart, end.exitCode) === 'stay') return 'stay'
    const ended = clock.now()
    // Of a container that it has killed itself kubelet has not seen the end yet.
    const known = wasKilled ? endedBefore : ended
    endedBefore = ended
    const next = nextRestart(backOff, known, ended)
    backOff = next.backOff
    await backingOff(context, end, next.at - ended)
  }
}

/** Asked again after every wait; a bare property would be taken for unchanged. */
function isStopping({ stopping }: SuperviseHost): boolean {
  return stopping.aborted
}

/** One life, from the start of its process to its removal. */
async function liveOnce(
  context: Context,
  life: Life,
  restart: number,
  onBegun: () => void,
): Promise<{ readonly end: TerminatedReport; readonly wasKilled: boolean }> {
  const { container, environment, host, state, signal } = context
  const { board, events, engine } = environment
  const { name } = container
  state.life = life
  state.killing = null
  try {
    const isHookGood = await postStart(context, life)
    if (isHookGood) {
      board.update(name, runningRecord(board.record(name), life))
      onBegun()
    } else {
      events.add('Warning', 'FailedPostStartHook', 'PostStartHook failed', name)
      const message = 'FailedPostStartHook'
      await context.kill({ message, graceSeconds: host.graceSeconds, turn: null })
    }
    const told = await life.ended
    // Whoever kills it waits for its end as well.
    const killed = await killOf(state)
    if (killed === null) requireUndisturbed(container, told)
    const end = await endReport(context, { life, restart, told }, signal)
    state.life = null
    const { state: before, last } = board.record(name)
    board.update(name, {
      state: { kind: 'terminated', end },
      last: before.kind === 'terminated' ? before.end : last,
      isStarted: false,
      isReady: false,
    })
    // One whose hook failed was never seen to run, and kubelet sees it end.
    return { end, wasKilled: killed !== null && isHookGood }
  } finally {
    life.stopWatching()
    state.life = null
    await engine.containers.remove(life.id, signal).catch((error: unknown) => {
      // The sandbox is told of it as well, and removes it again.
      if (!signal.aborted) throw error
    })
  }
}

/** Asked again after every wait; a bare property would be taken for unchanged. */
async function killOf({ killing }: Mutable): Promise<KillOutcome | null> {
  return await killing
}

function runningRecord(
  { container: { probes }, state, last, hasBeenStarted }: ContainerRecord,
  { startedAt }: Life,
): Partial<ContainerRecord> {
  const isStarted = !probes.some(({ kind }) => kind === 'startup')
  return {
    state: { kind: 'running', startedAt },
    last: state.kind === 'terminated' ? state.end : last,
    isStarted,
    hasBeenStarted: hasBeenStarted || isStarted,
    isReady: !probes.some(({ kind }) => kind === 'readiness'),
  }
}

async function endReport(
  { container, environment }: Context,
  {
    life,
    restart,
    told,
  }: { readonly life: Life; readonly restart: number; readonly told: ContainerEnd },
  signal: AbortSignal,
): Promise<TerminatedReport> {
  const { clock, logBook } = environment
  const { exitCode, oomKilled, finishedAt } = told.state
  const log = await logBook.keep(container.name, { id: life.id, restart }, signal)
  const message = await terminationMessage(
    container,
    { restart, exitCode, log },
    environment,
    signal,
  )
  return {
    exitCode,
    reason: oomKilled ? 'OOMKilled' : exitCode === 0 ? 'Completed' : 'Error',
    ...(message === '' ? {} : { message }),
    startedAt: life.startedAt,
    finishedAt: finishedAt ?? clock.date().toISOString(),
    containerID: life.id,
  }
}

/** Until its hook has ended a container waits, though its process runs. */
async function postStart(
  { container, environment, signal }: Context,
  life: Life,
): Promise<boolean> {
  const { postStart: hook } = container
  if (hook === null) return true
  const timeout = workloadLimits.postStart
  return (await runHook(hook, life.id, environment, { timeout, signal })) === null
}

async function startError(
  { container, environment, signal }: Context,
  { id, message }: Extract<Beginning, { kind: 'start-error' }>,
): Promise<TerminatedReport> {
  const { board, clock, events, engine } = environment
  const { name } = container
  events.add('Warning', 'Failed', `Error: ${message}`, name)
  const end: TerminatedReport = {
    exitCode: startErrorCode,
    reason: 'StartError',
    message,
    finishedAt: clock.date().toISOString(),
    containerID: id,
  }
  const { state: before, last } = board.record(name)
  board.update(name, {
    state: { kind: 'terminated', end },
    last: before.kind === 'terminated' ? before.end : last,
  })
  await engine.containers.remove(id, signal)
  return end
}

/** What containerd says of a process that could not be started. */
const startErrorCode = 128

async function backingOff(
  { container, environment, host }: Context,
  end: TerminatedReport,
  wait: number,
): Promise<void> {
  const { board, events, clock, workload, haste } = environment
  if (wait <= 0) return
  const { name } = container
  const pod = `${workload.name}_${workload.namespace}`
  const words = `Back-off restarting failed container ${name} in pod ${pod}(${workload.uid})`
  events.add('Warning', 'BackOff', words, name)
  const message = `back-off ${Math.round(wait / 100) / 10}s restarting failed container=${name} pod=${pod}(${workload.uid})`
  board.update(name, {
    state: { kind: 'waiting', reason: 'CrashLoopBackOff', message },
    last: end,
  })
  await clock.sleep(wait / haste, host.stopping)
}
