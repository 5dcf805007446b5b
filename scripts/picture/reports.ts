import { readReport } from '../../src/report/read-report.ts'
import { renderReport, reportFiles, reportFormats } from '../../src/report/render.ts'

/** A run that `npm run picture` has made, from the root of the project; the others there are drawn from it. */
export const savedReport = 'examples/reports/report.json'

/** Every format of the saved run, by its file. */
export async function reportsOf(saved: string): Promise<readonly (readonly [string, string])[]> {
  const report = readReport(savedReport, saved)
  const formats = reportFormats.filter((format) => format !== 'json')
  return await Promise.all(
    formats.map(
      async (format) =>
        [`examples/reports/${reportFiles[format]}`, await renderReport(format, report)] as const,
    ),
  )
}
