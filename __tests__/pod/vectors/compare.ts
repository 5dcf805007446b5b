import type { ContainerStateReport, PodStatusReport } from '../../../src/model.ts'
import { statusOf } from './observe.ts'
import type { Observation } from './run-vector.ts'
import type {
  PodVector,
  VectorExpectation,
  VectorLog,
  VectorState,
  VectorStatus,
} from './vectors.ts'

/** Of a run, from what kubelet did with the same Pod. */
export interface Difference {
  readonly what: string
  readonly is: unknown
  /** By kubelet. */
  readonly wanted: unknown
}

type Same = (what: string, is: unknown, wanted: unknown) => void

export function differencesOf(vector: PodVector, seen: Observation): readonly Difference[] {
  const { expect } = vector
  const others = differencesIn(vector, (same) => {
    compareLogs(seen, expect, same)
    if (expect.deletion !== undefined) compareDeletion(seen, expect.deletion, same)
    compareEvents(seen, expect, same)
  })
  return [...statusDifferences(vector, seen), ...others]
}

/** Whether what kubelet told of is there, but for what is known when all is over. */
export function hasCome(
  vector: PodVector,
  seen: Pick<Observation, 'statuses' | 'events'>,
): boolean {
  const { expect } = vector
  const reasons = new Set(eventsOf(seen.events))
  const isMissing = eventsOf(expect.events ?? []).some(
    (event) => !reasons.has(event) && !(vector.observe.delete && isOfDeletion(event)),
  )
  return !isMissing && statusDifferences(vector, seen).length === 0
}

function isOfDeletion(event: string): boolean {
  return event.includes(' Killing ') || event.includes(' FailedPreStopHook ')
}

function statusDifferences(
  vector: PodVector,
  { statuses }: Pick<Observation, 'statuses'>,
): readonly Difference[] {
  // kubelet looks at its containers once a second: what it told last may be over by now.
  const [least = []] = statuses
    .map((one) =>
      differencesIn(vector, (same) => {
        compareStatus(one, vector.expect, same)
      }),
    )
    .toSorted((left, right) => left.length - right.length)
  return least
}

function compareEvents({ events }: Observation, expect: VectorExpectation, same: Same): void {
  same('events', eventsOf(events), eventsOf(expect.events ?? []))
}

function differencesIn({ unstable = [] }: PodVector, compare: (same: Same) => void): Difference[] {
  const told: Difference[] = []
  compare((what, is, wanted) => {
    if (!unstable.includes(what) && !isSame(is, wanted)) told.push({ what, is, wanted })
  })
  return told
}

export function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right)
}

function compareStatus(status: PodStatusReport, expect: VectorExpectation, same: Same): void {
  same('phase', status.phase, expect.phase)
  same('reason', status.reason, expect.reason)
  same('conditions', conditionsOf(status), conditionsOf(expect))
  compareStatuses('initContainerStatuses', status, expect, same)
  compareStatuses('containerStatuses', status, expect, same)
}

function compareLogs(seen: Observation, expect: VectorExpectation, same: Same): void {
  for (const [name, logs] of Object.entries(expect.logs ?? {})) {
    for (const log of logs) compareLog(name, log, seen, same)
  }
}

/** A log may have been read later, when the container had gone on. */
function compareLog(
  name: string,
  { restart = 0, lines, distinctLines, stderr }: VectorLog,
  { logs, statuses }: Observation,
  same: Same,
): void {
  const latest = statusOf(statuses.at(-1), name)
  if (restart > (latest?.restartCount ?? 0)) return
  const life = logs[name]?.find((one) => one.restart === restart)
  const written = (life?.lines ?? []).map(masked)
  if (distinctLines !== undefined) {
    same(`lines of ${name}`, distinct(written), distinct(distinctLines.map(masked)))
  }
  if (lines === undefined) return
  const goesOn = restart === latest?.restartCount && latest.state.running !== undefined
  const all = lines.map(masked)
  const known = goesOn && restart > 0 ? all.slice(0, written.length) : all
  // Engines read the two streams one beside the other.
  const ordered = (texts: readonly string[]) => (stderr === undefined ? texts : texts.toSorted())
  same(`logs of ${name}#${restart}`, ordered(written), ordered(known))
}

function distinct(lines: readonly string[]): readonly string[] {
  return [...new Set(lines)].toSorted()
}

function compareDeletion(
  { deletion }: Observation,
  { last, seconds }: NonNullable<VectorExpectation['deletion']>,
  same: Same,
): void {
  const [least, most] = seconds
  const took = deletion?.seconds ?? -1
  same(
    `deletion within ${least} to ${most} s`,
    took > least - 1.5 && took < most + 1.5 ? '' : took,
    '',
  )
  // An API that was told to forget the Pod at once does not know how it ended.
  if (last === undefined || last.phase === 'Running' || deletion === null) return
  same('last phase', deletion.last.phase, last.phase)
  compareStatuses('containerStatuses', deletion.last, last, same)
}

function compareStatuses(
  field: 'initContainerStatuses' | 'containerStatuses',
  seen: PodStatusReport,
  expect: Pick<VectorExpectation, 'containerStatuses' | 'initContainerStatuses'>,
  same: Same,
): void {
  const wanted = expect[field] ?? []
  same(
    `${field} names`,
    seen[field].map(({ name }) => name),
    wanted.map(({ name }) => name),
  )
  for (const status of wanted) {
    const is = seen[field].find(({ name }) => name === status.name)
    const path = `${field}.${status.name}`
    if (is === undefined) continue
    same(`${path}.ready`, is.ready, status.ready)
    same(`${path}.restartCount`, is.restartCount, status.restartCount)
    same(`${path}.started`, is.started, status.started)
    if (status.state !== undefined) same(`${path}.state`, stateOf(is), stateOf(status))
  }
}

/**
 * A container that has ended and will be started again is `terminated` first, and `waiting` when kubelet
 * has looked at it again, up to a whole wait later: both are one here.
 */
function stateOf({
  state,
  lastState,
}:
  | Pick<VectorStatus, 'state' | 'lastState'>
  | { readonly state: ContainerStateReport; readonly lastState: ContainerStateReport }) {
  const end = endIn(state) ?? (isBackingOff(state) ? endIn(lastState) : undefined)
  if (end !== undefined) return { ended: end }
  if (state?.running !== undefined) return { running: true, before: endIn(lastState) }
  return { waiting: state?.waiting?.reason.replace('ImagePullBackOff', 'ErrImagePull') }
}

function isBackingOff(state: VectorState | undefined): boolean {
  return ['CrashLoopBackOff', 'RunContainerError'].includes(state?.waiting?.reason ?? '')
}

function endIn(state: VectorState | undefined) {
  const end = state?.terminated
  if (end === undefined) return undefined
  const isOwn = end.reason !== 'StartError'
  return { reason: end.reason, exitCode: end.exitCode, ...(isOwn ? { message: end.message } : {}) }
}

function conditionsOf({ conditions = [] }: Pick<VectorExpectation, 'conditions'>) {
  return conditions
    .map(({ type, status, reason = '' }) => `${type}=${status}(${reason})`)
    .toSorted()
}

/** Which there are; how often depends on when kubelet looks. Words of a runtime are its own. */
function eventsOf(
  events: readonly {
    readonly type: string
    readonly reason: string
    readonly container?: string | null
  }[],
): string[] {
  const words = events.map(({ type, reason, container }) => `${type} ${reason} ${container ?? ''}`)
  return [...new Set(words)].toSorted()
}

/** Addresses of Pods and nodes, and the ports that clients come from. */
function masked(line: string): string {
  return line
    .replaceAll(/(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?=:\d+ proto)/g, '<pod-ip>')
    .replaceAll(/(?:\d{1,3}\.){3}\d{1,3}:\d{5}\b/g, '<node-ip>:<port>')
}
