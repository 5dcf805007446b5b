/**
 * kubelet's own counters of probes (`/metrics/probes`, pkg/kubelet/prober/prober_manager.go), in the text format of
 * Prometheus. Pure.
 */
import type { ProbeCount, ProbedKind } from '../../pods.ts'

interface Sample {
  readonly name: string
  readonly labels: ReadonlyMap<string, string>
  readonly value: number
}

/** @returns one a probe of the Pod that was tried */
export function probeCountsIn(
  text: string,
  pod: { readonly name: string; readonly namespace: string },
): readonly ProbeCount[] {
  const samples = text.split('\n').flatMap((line) => sampleIn(line) ?? [])
  const own = samples.filter(
    ({ labels }) => labels.get('pod') === pod.name && labels.get('namespace') === pod.namespace,
  )
  const probes = Map.groupBy(
    own,
    ({ labels }) => `${labels.get('probe_type')} ${labels.get('container')}`,
  )
  return [...probes.values()].flatMap((ofProbe) => countOf(ofProbe) ?? [])
}

function countOf(samples: readonly Sample[]): ProbeCount | null {
  const [first] = samples
  const kind = kinds.get(first?.labels.get('probe_type') ?? '')
  const container = first?.labels.get('container')
  if (kind === undefined || container === undefined) return null
  const total = (result: string) =>
    samples
      .filter(
        ({ name, labels }) => name === 'prober_probe_total' && labels.get('result') === result,
      )
      .reduce((sum, { value }) => sum + value, 0)
  const [successful, failed] = [total('successful'), total('failed')]
  return { container, kind, successful, failed, durations: durationsOf(samples) }
}

const kinds: ReadonlyMap<string, ProbedKind> = new Map([
  ['Startup', 'startup'],
  ['Liveness', 'liveness'],
  ['Readiness', 'readiness'],
])

/** Buckets of a histogram count all that are as fast or faster. */
function durationsOf(samples: readonly Sample[]): ProbeCount['durations'] {
  const buckets = samples
    .filter(({ name }) => name === 'prober_probe_duration_seconds_bucket')
    .map(({ labels, value }) => ({ atMostMs: boundOf(labels.get('le') ?? ''), value }))
    .toSorted((left, right) => left.atMostMs - right.atMostMs)
  return buckets.flatMap(({ atMostMs, value }, index) => {
    const count = value - (buckets[index - 1]?.value ?? 0)
    return count > 0 ? [{ atMostMs, count }] : []
  })
}

function boundOf(seconds: string): number {
  return seconds === '+Inf' ? Infinity : Number(seconds) * 1000
}

const line = /^([a-z_]+)\{(.*)\} ([0-9.e+]+)$/i
const pair = /([a-z_]+)="((?:[^"\\]|\\.)*)"/g

function sampleIn(text: string): Sample | null {
  const [, name, inside = '', value = ''] = line.exec(text) ?? []
  if (name?.startsWith('prober_probe_') !== true) return null
  const labels = new Map(
    [...inside.matchAll(pair)].map(([, key = '', word = '']) => [key, word] as const),
  )
  return { name, labels, value: Number(value) }
}
