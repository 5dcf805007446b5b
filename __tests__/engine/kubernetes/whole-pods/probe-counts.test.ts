import { expect, test } from '@jest/globals'
import { probeCountsIn } from '../../../../src/engine/kubernetes/whole-pods/probe-counts.ts'

/** As the kubelet of Kubernetes v1.36.3 has written it, with fewer steps. */
const page = `# HELP prober_probe_duration_seconds [ALPHA] Duration in seconds for a probe response.
# TYPE prober_probe_duration_seconds histogram
prober_probe_duration_seconds_bucket{container="main",namespace="default",pod="web-1",probe_type="Readiness",le="0.005"} 2
prober_probe_duration_seconds_bucket{container="main",namespace="default",pod="web-1",probe_type="Readiness",le="0.05"} 5
prober_probe_duration_seconds_bucket{container="main",namespace="default",pod="web-1",probe_type="Readiness",le="+Inf"} 6
prober_probe_duration_seconds_sum{container="main",namespace="default",pod="web-1",probe_type="Readiness"} 20.5
prober_probe_duration_seconds_count{container="main",namespace="default",pod="web-1",probe_type="Readiness"} 6
# TYPE prober_probe_total counter
prober_probe_total{container="main",namespace="default",pod="web-1",pod_uid="u",probe_type="Readiness",result="successful"} 6
prober_probe_total{container="main",namespace="default",pod="web-1",pod_uid="u",probe_type="Readiness",result="failed"} 3
prober_probe_total{container="main",namespace="default",pod="web-1",pod_uid="u",probe_type="Liveness",result="failed"} 1
prober_probe_total{container="main",namespace="default",pod="other",pod_uid="v",probe_type="Liveness",result="failed"} 9
prober_probe_total{container="main",namespace="other",pod="web-1",pod_uid="w",probe_type="Liveness",result="failed"} 9
`

test('counts and times of the probes of one Pod are read, and of no other', () => {
  expect(probeCountsIn(page, { name: 'web-1', namespace: 'default' })).toEqual([
    {
      ...{ container: 'main', kind: 'readiness', successful: 6, failed: 3 },
      durations: [
        { atMostMs: 5, count: 2 },
        { atMostMs: 50, count: 3 },
        { atMostMs: Infinity, count: 1 },
      ],
    },
    { container: 'main', kind: 'liveness', successful: 0, failed: 1, durations: [] },
  ])
})

test.each(['', '<html>', 'prober_probe_total{container="x"} 1', 'prober_probe_total 1'])(
  'what holds none is none: %j',
  (text) => {
    expect(probeCountsIn(text, { name: 'web-1', namespace: 'default' })).toEqual([])
  },
)
