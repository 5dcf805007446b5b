/** A report of 1,000 checks of 30 attempts, in every format: together at most a second. */
import { largeReport } from '../__tests__/report/support/sample-reports.ts'
import { renderReport, reportFormats } from '../src/report/render.ts'

const limit = 1000

/** @param {(row: { name: string, value: string, limit: string, ok: boolean }) => void} report */
export default async function bench(report) {
  const sample = largeReport(1000, 30)
  const details = []
  let total = 0
  for (const format of reportFormats) {
    // The first rendering is the one that a run pays for: loading and compiling are in it.
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
}
