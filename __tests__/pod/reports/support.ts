import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Notice } from '../../../src/model.ts'
import { probesOf } from '../../../src/pod/compile/probes-of.ts'
import { joinPod } from '../../../src/pod/join/join.ts'
import type { Pod } from '../../../src/pod/pod.ts'
import type { PodObjects } from '../../../src/pod/pod-objects.ts'
import { readPods } from '../../../src/pod/read.ts'
import type { MarginAttempt, MarginHistory } from '../../../src/workload/margin-history.ts'
import { marginNotices } from '../../../src/workload/margin-notices.ts'
import { marginsOf } from '../../../src/workload/margins.ts'
import type { WorkloadProbe } from '../../../src/workload/workload.ts'
import { attempt, origin } from '../../workload/support/histories.ts'

export const fixtures = join(import.meta.dirname, '__fixtures__')

export function namesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replace('.yaml', ''))
    .sort()
}

/** What a report tells of an application, which is the same whatever its probes are. */
export interface Told {
  /** Seconds until it answers at all. */
  readonly startsAfter?: number
  /** Seconds that its answers take then, one after the other. */
  readonly answers: readonly number[]
}

/** What is said of the Pod of a manifest: before it runs, and of what its probes see of the application. */
export async function noticesOf(
  file: string,
  told: Told,
): Promise<{ readonly before: readonly Notice[]; readonly margins: readonly Notice[] }> {
  const { pod, objects } = readOne(file)
  const histories = pod.spec.containers.flatMap((container) => {
    const probes = probesOf(container, pod)
    const about = { name: container.name, role: 'app', probes } as const
    return probes.map((probe) => historyOf(probe, about, told))
  })
  const margins = marginsOf(histories, { phases: [], origin, least: null })
  return {
    before: await joinPod(pod, new Map(), objects),
    margins: marginNotices(margins, null),
  }
}

function readOne(file: string): { readonly pod: Pod; readonly objects: PodObjects } {
  const text = readFileSync(file, 'utf8')
  const { pods, objects } = readPods([{ file, text }], { namespace: null })
  const [pod] = pods
  if (pod === undefined) throw new Error(`${file} has no Pod`)
  return { pod, objects }
}

/** A probe is tried at each period, and no more once its container would be killed. */
function historyOf(
  probe: WorkloadProbe,
  container: MarginHistory['container'],
  { startsAfter = 0, answers }: Told,
): MarginHistory {
  const { initialDelaySeconds, periodSeconds, failureThreshold } = probe.timing
  const hasStartup = container.probes.some(({ kind }) => kind === 'startup')
  const from = hasStartup && probe.kind !== 'startup' ? startsAfter : 0
  const attempts: MarginAttempt[] = []
  let at = from + initialDelaySeconds
  while (at < startsAfter) {
    attempts.push(attempt('refused', at, 1))
    if (probe.kind !== 'readiness' && attempts.length === failureThreshold) break
    at += periodSeconds
  }
  const wasKilled = at < startsAfter
  const seen = probe.kind === 'startup' ? answers.slice(0, 1) : answers
  for (const seconds of wasKilled ? [] : seen) {
    const isLate = seconds > probe.timing.timeoutSeconds
    attempts.push(attempt(isLate ? 'timeout' : 'ok', at, seconds * 1000))
    at += periodSeconds
  }
  return { container, probe, attempts, attemptCount: attempts.length }
}
