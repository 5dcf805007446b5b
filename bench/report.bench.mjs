/**
 * A report of 1,000 checks of 30 attempts, in every format: together at most 0.35 s. Before that,
 * the secrets of a job are taken out of it.
 */
import { largeReport } from '../__tests__/report/support/sample-reports.ts'
import { redactReport } from '../src/report/redact.ts'
import { renderReport, reportFormats } from '../src/report/render.ts'
import { createRedactor } from '../src/secrets/redactor.ts'

const limit = 350
const redactionLimit = 250

/** @param {(row: { name: string, value: string, limit: string, ok: boolean }) => void} report */
export default async function bench(report) {
  const sample = largeReport(1000, 30)
  const details = []
  let total = 0
  // Types are taken out of sources as they are loaded; the bundle has that behind it.
  const small = largeReport(0, 0)
  for (const format of reportFormats) await renderReport(format, small)
  for (const format of reportFormats) {
    const started = performance.now()
    const text = await renderReport(format, sample)
    const time = performance.now() - started
    total += time
    details.push(`${format} ${time.toFixed(0)} ms (${(text.length / 1024).toFixed(0)} KiB)`)
  }
  report({
    name: '1,000 checks × 30 attempts in all formats',
    value: `${total.toFixed(0)} ms`,
    limit: `${limit} ms`,
    ok: total <= limit,
    detail: details.join(', '),
  })
  report(redaction(sample))
}

/** Ten tokens, one of them as long as a runner's, and a key of thirty lines. */
function redaction(sample) {
  const random = (length) =>
    Array.from(
      { length },
      (_, index) => (Math.abs(Math.sin(index + length)) * 36).toString(36)[0],
    ).join('')
  const tokens = Array.from({ length: 9 }, (_, index) => `ghs_${random(36 + index)}`)
  const key = Array.from({ length: 30 }, (_, index) => random(64 + index)).join('\n')
  const started = performance.now()
  const redactor = createRedactor([...tokens, random(2_000), key])
  const compiled = performance.now() - started
  redactReport(sample, redactor)
  const time = performance.now() - started
  const idle = performance.now()
  redactReport(sample, createRedactor())
  return {
    name: '11 secrets taken out of it',
    value: `${time.toFixed(0)} ms`,
    limit: `${redactionLimit} ms`,
    ok: time <= redactionLimit,
    detail: `compiling ${compiled.toFixed(0)} ms, without secrets ${(performance.now() - idle).toFixed(1)} ms`,
  }
}
