/** The words and rows of Pods that every format shares. */
import type {
  ContainerLogReport,
  ContainerStatusReport,
  PodEventReport,
  ValidatorReport,
} from '../model.ts'
import type { Tone } from './words.ts'

/** A container of a Pod, as `kubectl get pod` would list it. */
export interface PodContainerRow {
  readonly name: string
  readonly isInit: boolean
  readonly tone: Tone
  /** Such as `Running`, `CrashLoopBackOff`, `Completed`. */
  readonly state: string
  /** What is worth knowing of its end; empty where nothing is. */
  readonly detail: string
  readonly ready: boolean
  readonly restarts: number
  readonly image: string
}

/** Empty for a Validator, and for a Pod of which nothing was started. */
export function podContainerRows({ status }: ValidatorReport): readonly PodContainerRow[] {
  if (status === undefined) return []
  const row = (isInit: boolean) => (one: ContainerStatusReport) => rowOf(one, isInit)
  return [
    ...status.initContainerStatuses.map(row(true)),
    ...status.containerStatuses.map(row(false)),
  ]
}

function rowOf(one: ContainerStatusReport, isInit: boolean): PodContainerRow {
  const { name, image, ready, restartCount: restarts, state, lastState } = one
  const end = state.terminated ?? lastState.terminated
  const word =
    state.waiting?.reason ?? state.terminated?.reason ?? (state.running ? 'Running' : 'Unknown')
  const message = state.waiting?.message ?? end?.message ?? ''
  const code = end === undefined ? '' : `exit code ${end.exitCode}`
  const isGood = ready || state.terminated?.exitCode === 0
  return {
    ...{ name, isInit, image, ready, restarts, state: word },
    tone: isGood ? 'good' : state.running === undefined ? 'bad' : 'unknown',
    detail: [code, message.trim()].filter((part) => part !== '').join(': '),
  }
}

/** One sentence, such as `phase Running, Ready is False (ContainersNotReady)`. */
export function describePodStatus({ status }: ValidatorReport): string {
  if (status === undefined || status.conditions.length === 0) return ''
  const ready = status.conditions.find(({ type }) => type === 'Ready')
  const why = ready?.reason === undefined ? '' : ` (${ready.reason})`
  const condition = ready === undefined ? '' : `, Ready is ${ready.status}${why}`
  return `phase ${status.phase}${condition}`
}

/** Warnings before what is normal; each in the order of time. */
export function podEvents({ events = [] }: ValidatorReport): readonly PodEventReport[] {
  const isWarning = ({ type }: PodEventReport) => type === 'Warning'
  return [...events.filter(isWarning), ...events.filter((event) => !isWarning(event))]
}

/** The last life of each container that wrote anything, those that are in trouble first. */
export function podLogs(
  validator: ValidatorReport,
): readonly { readonly name: string; readonly log: ContainerLogReport; readonly isBad: boolean }[] {
  const rows = podContainerRows(validator)
  const isBad = (name: string) => rows.some((row) => row.name === name && row.tone !== 'good')
  const all = Object.entries(validator.logs ?? {}).flatMap(([name, lives]) => {
    const log = lives.findLast(({ lines }) => lines.length > 0)
    return log === undefined ? [] : [{ name, log, isBad: isBad(name) }]
  })
  return [...all.filter((one) => one.isBad), ...all.filter((one) => !one.isBad)]
}

export function logTitle(name: string, { restart }: ContainerLogReport): string {
  return restart === 0 ? `container ${name}` : `container ${name}, after ${restart} restarts`
}
