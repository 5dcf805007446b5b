/** Deployments of public reports, whose liveness probes killed what was well, and the same when they were mended. */
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { fixtures, namesIn, noticesOf } from './support.ts'
import type { Told } from './support.ts'

interface Report extends Told {
  /** What is said before anything runs. */
  readonly before: readonly string[]
  /** What is to be written, of the liveness probe. */
  readonly write: string
  /** What the application does when it was mended itself; else what it did before. */
  readonly mended?: Told
}

const late = 'pod-liveness-timeout'
const alike = 'pod-liveness-like-readiness'
const budget = 'pod-liveness-budget'

/** Where a report says no more than that answers took longer than a second, 1.6 s stand for it. */
const overASecond = [0.02, 0.4, 1.6, 1.2, 0.3]

const reports: Readonly<Record<string, Report>> = {
  'cloudability-metrics-agent-191': {
    before: [budget, late],
    answers: [0.2, 1.4, 2, 0.3],
    write: 'write timeoutSeconds: 3',
  },
  'dcgm-exporter-679': {
    before: [budget, late, alike],
    answers: [0.02, 1.3, 1.6, 1.5],
    write: 'write timeoutSeconds: 3',
  },
  'devantler-platform-1714': {
    before: [late, alike],
    answers: overASecond,
    write: 'write timeoutSeconds: 3',
  },
  'kserve-5062': {
    before: [budget, alike],
    startsAfter: 180,
    answers: [0.02, 0.05],
    write: 'write failureThreshold: 6',
  },
  'kubernetes-97060': { before: [late], answers: overASecond, write: 'write timeoutSeconds: 3' },
  'kubestellar-console-6990': {
    before: [budget, late, alike],
    answers: overASecond,
    write: 'write timeoutSeconds: 3',
  },
  'leoflow-860': {
    before: [budget, late],
    answers: [0.01, 1.6, 1.6, 1.6],
    write: 'write timeoutSeconds: 3',
  },
  'litellm-35497': {
    before: [late],
    answers: [0.02, 1.6, 2.5, 1.2],
    write: 'write timeoutSeconds: 3',
  },
  'pulsar-helm-chart-73': {
    before: [budget, late, alike],
    answers: [0.7, 0.9, 1.3, 0.8],
    write: 'write timeoutSeconds: 3',
  },
  'sefaria-3661': {
    before: [alike],
    answers: [2, 40, 70, 90, 80],
    write: 'write timeoutSeconds: 180',
    mended: { answers: [0.01, 0.02] },
  },
}

test('each report has its Deployment, and the one that was mended', () => {
  expect(namesIn(fixtures)).toEqual(Object.keys(reports))
  expect(namesIn(join(fixtures, 'mended'))).toEqual(Object.keys(reports))
})

const cases = Object.entries(reports).map(([name, report]) => ({ name, report }))

describe.each(cases)('$name', ({ name, report }) => {
  test('is told of, with the number to write', async () => {
    const { before, margins } = await noticesOf(join(fixtures, `${name}.yaml`), report)
    const ofLiveness = before.filter(({ code }) => code.startsWith('pod-liveness'))
    expect(ofLiveness.map(({ code }) => code)).toEqual(report.before)
    const told = margins.filter(({ message }) => message.startsWith('the liveness probe'))
    expect(told.length).toBeGreaterThan(0)
    for (const { severity, code, hint, location } of told) {
      expect({ severity, code }).toEqual({ severity: 'warning', code: 'probe-margin' })
      expect(hint?.split(' and ')).toContain(report.write)
      expect(location?.line).toBeGreaterThan(10)
    }
  })

  test('is left alone when it was mended', async () => {
    const file = join(fixtures, 'mended', `${name}.yaml`)
    const { before, margins } = await noticesOf(file, report.mended ?? report)
    expect([...before, ...margins].filter(({ severity }) => severity !== 'notice')).toEqual([])
  })

  test('is left alone where it answers at once, but for notices', async () => {
    const quick = { answers: [0.01, 0.02, 0.01] }
    const { before, margins } = await noticesOf(join(fixtures, `${name}.yaml`), quick)
    expect([...before, ...margins].filter(({ severity }) => severity !== 'notice')).toEqual([])
  })
})
