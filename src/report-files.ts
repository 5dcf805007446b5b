import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CanaryError, infrastructureError, messageOf } from './errors.ts'
import type { Problem } from './errors.ts'
import type { Report } from './model.ts'

interface ReportFile {
  readonly name: string
  readonly render: (report: Report) => Promise<string>
}

/** Each renderer is loaded when its file is written. */
const files: readonly ReportFile[] = [
  {
    name: 'report.json',
    render: (report) => Promise.resolve(`${JSON.stringify(report, null, 2)}\n`),
  },
  {
    name: 'report.md',
    render: async (report) => (await import('./report/markdown.ts')).renderMarkdown(report),
  },
]

/**
 * Writes the report in every format. One that cannot be written does not keep the others from it.
 *
 * @returns the path of `report.json`
 * @throws CanaryError (infrastructure) that names every file that could not be written
 */
export async function writeReportFiles(report: Report, directory: string): Promise<string> {
  await mkdir(directory, { recursive: true }).catch((error: unknown) => {
    throw infrastructureError(
      { code: 'report-directory', message: `cannot create ${directory}: ${messageOf(error)}` },
      { cause: error },
    )
  })
  const results = await Promise.allSettled(
    files.map(async ({ name, render }) => {
      await writeFile(join(directory, name), await render(report))
    }),
  )
  const problems = results.flatMap((result, index): Problem[] =>
    result.status === 'fulfilled'
      ? []
      : [
          {
            code: 'report-file',
            message: `cannot write ${files[index]?.name ?? 'a report'}: ${messageOf(result.reason)}`,
          },
        ],
  )
  const [first, ...rest] = problems
  if (first !== undefined) throw new CanaryError('infrastructure', [first, ...rest])
  return join(directory, 'report.json')
}
