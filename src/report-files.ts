import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CanaryError, describeSystemError, infrastructureError } from './errors.ts'
import type { Problem } from './errors.ts'
import type { Report } from './model.ts'
import { renderReport, reportFiles, reportFormats } from './report/render.ts'

/** What the others are drawn from comes first; the text is for terminals. */
const formats = [
  'json' as const,
  ...reportFormats.filter((format) => format !== 'json' && format !== 'text'),
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
      {
        code: 'report-directory',
        message: `the report directory ${directory} cannot be made: ${describeSystemError(error)}`,
      },
      { cause: error },
    )
  })
  const problems: Problem[] = []
  for (const format of formats) {
    try {
      await writeWhole(join(directory, reportFiles[format]), await renderReport(format, report))
    } catch (error) {
      const path = join(directory, reportFiles[format])
      const message = `cannot write ${path}: ${describeSystemError(error)}`
      problems.push({ code: 'report-file', message })
    }
  }
  const [first, ...rest] = problems
  if (first !== undefined) throw new CanaryError('infrastructure', [first, ...rest])
  return join(directory, reportFiles.json)
}

/** Whoever reads the file finds all of it or nothing, whenever the disk is full or we are killed. */
async function writeWhole(path: string, text: string): Promise<void> {
  const part = `${path}.part`
  try {
    await writeFile(part, text)
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}
