import type { ContainerStatusReport, PodStatusReport } from '../../../src/model.ts'
import type { WorkloadRun } from '../../../src/workload/run.ts'

/** When the recording of a vector stopped, in its own words, as a question about a run. */
export function stopWhen(words: string, run: WorkloadRun): () => boolean {
  const alternatives = words.split(/ or (?=main waits|the phase|condition|an event|\w+ was)/)
  const questions = alternatives.map((one) => question(one, run))
  return () => questions.some((isSo) => isSo())
}

function question(words: string, run: WorkloadRun): () => boolean {
  const match = (pattern: RegExp) => pattern.exec(words)?.slice(1)
  const phases = match(/^the phase is (.+)$/)
  if (phases !== undefined) {
    const wanted = phases[0]?.split(' or ') ?? []
    return () => wanted.includes(run.status().phase)
  }
  const restarted = match(/^(\S+) was restarted (\d+) times$/)
  if (restarted !== undefined) {
    const [name = '', times] = restarted
    return () => (statusOf(run.status(), name)?.restartCount ?? 0) >= Number(times)
  }
  const waits = match(/^(\S+) waits with reason (\S+)$/)
  if (waits !== undefined) {
    const [name = '', reason] = waits
    // kubelet goes from one to the other while it waits.
    const wanted = reason === 'ImagePullBackOff' ? ['ErrImagePull', reason] : [reason]
    return () => wanted.includes(statusOf(run.status(), name)?.state.waiting?.reason)
  }
  const runs = match(/^(\S+) runs$/)
  if (runs !== undefined) {
    return () => statusOf(run.status(), runs[0] ?? '')?.state.running !== undefined
  }
  const event = match(/^an event (\S+)$/)
  if (event !== undefined) return () => run.events().some(({ reason }) => reason === event[0])
  const ready = match(/^Ready became True (\d+) times$/)
  if (ready !== undefined) return counting(run, Number(ready[0]))
  if (words === 'condition Ready is True') return () => isReady(run.status())
  throw new Error(`a vector stops when nobody knows: ${words}`)
}

function counting(run: WorkloadRun, wanted: number): () => boolean {
  let count = 0
  let was = false
  return () => {
    const is = isReady(run.status())
    if (is && !was) count += 1
    was = is
    return count >= wanted
  }
}

function isReady({ conditions }: PodStatusReport): boolean {
  return conditions.some(({ type, status }) => type === 'Ready' && status === 'True')
}

export function statusOf(
  status: PodStatusReport | undefined,
  name: string,
): ContainerStatusReport | undefined {
  if (status === undefined) return undefined
  return [...status.initContainerStatuses, ...status.containerStatuses].find(
    (one) => one.name === name,
  )
}
