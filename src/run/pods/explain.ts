/** Why a Pod is not what it is to be, in the words of those who read `kubectl describe`. */
import type {
  ContainerStatusReport,
  PodStatusReport,
  Reason,
  TerminatedReport,
} from '../../model.ts'
import type { ProbeHistory } from '../../workload/probes.ts'

/** What was seen of a Pod that was waited for. */
export interface Unready {
  readonly status: PodStatusReport
  readonly probes: readonly ProbeHistory[]
  readonly purpose: 'serve' | 'complete'
  /** Milliseconds that it was waited for. */
  readonly waited: number
}

/** Why it had not become ready, or had not completed. */
export function whyLate(seen: Unready): Reason {
  const { status, purpose } = seen
  const code = purpose === 'serve' ? 'pod-not-ready' : 'pod-not-completed'
  if (status.reason !== undefined && status.phase === 'Failed') {
    return { code, message: `the Pod failed: ${status.reason}: ${status.message ?? ''}` }
  }
  const init = status.initContainerStatuses.find((one) => isInTheWay(one, status))
  if (init !== undefined) return { code, message: `Initialized is False: ${ofInit(init, seen)}` }
  if (status.phase === 'Succeeded') {
    return { code, message: 'the Pod completed, and was to stay ready' }
  }
  const bad = status.containerStatuses.filter((one) =>
    purpose === 'serve' ? !one.ready : one.state.terminated?.exitCode !== 0,
  )
  const sidecars = status.initContainerStatuses.filter(
    ({ state, ready }) => state.running !== undefined && !ready,
  )
  const words = [...sidecars, ...bad].map((one) => ofContainer(one, seen))
  const state = purpose === 'serve' ? 'Ready is False' : `the phase is ${status.phase}`
  return { code, message: `${state}: ${words.join('; ')}` }
}

/** Why it did not stay ready. */
export function whyUnsteady(seen: Unready, before: ReadonlyMap<string, number>): Reason {
  const { status } = seen
  const all = [...status.initContainerStatuses, ...status.containerStatuses]
  const restarted = all.filter(({ name, ready, restartCount, lastState, state }) => {
    if (restartCount > (before.get(name) ?? 0)) return true
    const ended =
      state.terminated ?? (state.running === undefined ? lastState.terminated : undefined)
    // One that is to end, and has ended well, is ready.
    return before.has(name) && ended !== undefined && !ready
  })
  const code = 'pod-not-steady'
  const [first] = restarted
  if (first === undefined) return { code, message: whyLate(seen).message }
  const end = first.state.terminated ?? first.lastState.terminated
  const killer = killedBy(first, seen.probes)
  const how = killer ?? (end === undefined ? '' : `: ${end.reason}, exit code ${end.exitCode}`)
  return { code, message: `container ${first.name} was ready, and then ended${how}` }
}

function killedBy({ name }: ContainerStatusReport, probes: readonly ProbeHistory[]): string | null {
  const liveness = probes.find(
    ({ container, probe }) => container.name === name && probe.kind === 'liveness',
  )
  const failures = liveness?.probe.timing.failureThreshold ?? 0
  if (liveness === undefined || liveness.failuresInRow < failures) return null
  const last = liveness.attempts.findLast(({ outcome }) => outcome === 'failure')
  return `: its liveness probe failed ${failures} times in a row (${last?.reason.message ?? ''})`
}

function isInTheWay(one: ContainerStatusReport, { containerStatuses }: PodStatusReport): boolean {
  const hasBegun = containerStatuses.some(
    ({ state, lastState }) => state.running !== undefined || lastState.terminated !== undefined,
  )
  const isDone = one.state.terminated?.exitCode === 0 || one.started
  return (
    !hasBegun && !isDone && containerStatuses.every(({ state }) => state.terminated === undefined)
  )
}

function ofInit(one: ContainerStatusReport, seen: Unready): string {
  const { name, state } = one
  if (state.running === undefined) return ofContainer(one, seen, 'init container')
  const probe = lastFailure(name, ['startup'], seen)
  const isProbed = probe !== null
  return isProbed
    ? `sidecar ${name} has not started within ${seconds(seen.waited)}: ${probe}`
    : `init container ${name} still runs after ${seconds(seen.waited)}`
}

function ofContainer(one: ContainerStatusReport, seen: Unready, what = 'container'): string {
  const { name, state, lastState } = one
  if (state.running !== undefined) return `${what} ${name} ${ofRunning(one, seen)}`
  const end = state.terminated ?? lastState.terminated
  if (end !== undefined) return `${what} ${name}: ${ofEnded(one, end, seen)}`
  const { reason = 'unknown', message } = state.waiting ?? {}
  return `${what} ${name} waits: ${reason}${message === undefined ? '' : `: ${message}`}`
}

function ofRunning({ name, started, restartCount }: ContainerStatusReport, seen: Unready): string {
  const probe = lastFailure(name, started ? ['readiness'] : ['startup'], seen)
  const often = restartCount === 0 ? '' : `, after ${times(restartCount, 'restart')}`
  const still = seen.purpose === 'serve' ? 'is not ready' : 'still runs'
  return `${still} after ${seconds(seen.waited)}${often}${probe === null ? '' : `: ${probe}`}`
}

function ofEnded(one: ContainerStatusReport, end: TerminatedReport, { probes }: Unready): string {
  const { state, restartCount } = one
  const lives = restartCount === 0 ? 'ended' : `ended ${restartCount + 1} times, last`
  const words = end.reason === 'StartError' ? `: ${end.message ?? ''}` : ''
  const loop = state.waiting === undefined ? '' : `${state.waiting.reason}: `
  const how = `with exit code ${end.exitCode} (${end.reason})`
  return `${loop}it ${lives} ${how}${words}${killedBy(one, probes) ?? ''}`
}

function lastFailure(name: string, kinds: readonly string[], { probes }: Unready): string | null {
  const history = probes.find(
    ({ container, probe }) => container.name === name && kinds.includes(probe.kind),
  )
  if (history === undefined) return null
  const last = history.attempts.findLast(({ ok }) => !ok)
  const kind = history.probe.kind
  return last === undefined
    ? `its ${kind} probe was not tried`
    : `its ${kind} probe: ${last.reason.message}`
}

function times(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

export function seconds(milliseconds: number): string {
  const value = milliseconds / 1000
  return `${value < 10 ? value.toFixed(1).replace(/\.0$/, '') : Math.round(value)} s`
}
