import type { MarginAnswer, MarginReport } from '../../../src/model.ts'

/** A gateway whose liveness probe is too tight once it is busy. */
export function margin(changes: Partial<MarginReport> = {}): MarginReport {
  return {
    container: 'web',
    probe: 'liveness',
    location: { file: 'deploy/web.yaml', line: 31, column: 11 },
    timeoutMs: 1000,
    failureThreshold: 3,
    conditions: [
      { condition: 'quiet', attempts: 3, slowestMs: 120, p95Ms: 120, failuresInRow: 0 },
      { condition: 'throttled', attempts: 2, slowestMs: 400, p95Ms: 400, failuresInRow: 0 },
      { condition: 'load', attempts: 4, slowestMs: 930, p95Ms: 930, failuresInRow: 2 },
    ],
    slowestMs: 930,
    p95Ms: 400,
    factor: 1.07,
    failuresInRow: 2,
    startup: { tookMs: 4_200, budgetMs: 30_000, factor: 7.14 },
    suggestion: {
      changes: [
        { path: 'containers[web].livenessProbe.timeoutSeconds', value: 3 },
        { path: 'containers[web].livenessProbe.failureThreshold', value: 5 },
      ],
      patch: 'livenessProbe:\n  timeoutSeconds: 3\n  failureThreshold: 5\n',
    },
    answers: gatewayAnswers,
    ...changes,
  }
}

const gatewayAnswers: readonly MarginAnswer[] = [
  { atMs: 4_000, durationMs: 120, ok: true, condition: 'quiet' },
  { atMs: 6_000, durationMs: 45, ok: true, condition: 'quiet' },
  { atMs: 8_000, durationMs: 300, ok: true, condition: 'throttled' },
  { atMs: 10_000, durationMs: 400, ok: true, condition: 'throttled' },
  { atMs: 12_000, durationMs: 930, ok: true, condition: 'load' },
  { atMs: 14_000, durationMs: 880, ok: false, condition: 'load' },
  { atMs: 16_000, durationMs: 700, ok: false, condition: 'load' },
  { atMs: 18_000, durationMs: 610, ok: true, condition: 'load' },
  { atMs: 20_000, durationMs: 40, ok: true, condition: 'quiet' },
]

/** One that is fine, and one of which nobody knows. */
export const readiness: MarginReport = margin({
  ...{ probe: 'readiness', failuresInRow: 0, startup: null, suggestion: null },
  conditions: [{ condition: 'quiet', attempts: 2, slowestMs: 7, p95Ms: 7, failuresInRow: 0 }],
  ...{ slowestMs: 7, p95Ms: 7, factor: 142.85 },
  answers: [
    { atMs: 1_000, durationMs: 4, ok: true, condition: 'quiet' },
    { atMs: 11_000, durationMs: 7, ok: true, condition: 'quiet' },
  ],
})

export const unknown: MarginReport = margin({
  ...{ container: 'model-server', failuresInRow: 0, suggestion: null, answers: [] },
  conditions: [{ condition: 'quiet', attempts: 0, slowestMs: null, p95Ms: null, failuresInRow: 0 }],
  ...{ slowestMs: null, p95Ms: null, factor: null },
  startup: { tookMs: null, budgetMs: 90_000, factor: null },
})

export const margins: readonly MarginReport[] = [readiness, margin(), unknown]

/** Names from outside that say something else. */
export function marginSaying(text: string): MarginReport {
  const path = `containers[${text}].livenessProbe.timeoutSeconds`
  const suggestion = { changes: [{ path: `${path}.${text}`, value: 3 }], patch: `# ${text}` }
  return margin({ container: text, suggestion })
}
