import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { CanaryError, describeSystemError, inputError, isMissingFile } from '../errors.ts'
import { reportLimits } from '../limits.ts'
import type { Report } from '../model.ts'
import { readReport } from '../report/read-report.ts'
import { reportFiles } from '../report/render.ts'
import { setting } from '../settings.ts'
import { readSource } from '../yaml/source.ts'

/** The report of a run before, or why there is none to compare with. */
export type Baseline =
  | { readonly file: string; readonly report: Report }
  | { readonly file: string; readonly problem: string }

/**
 * Reads the report of a run before. It may have come out of an archive that anybody packed, so a link
 * in its place is not followed.
 *
 * @param path a file, or a directory that holds a `report.json`
 * @param written the path as people know it
 * @param isMissingTold what is not there is told like what cannot be used; else it is refused
 * @throws CanaryError (input) for a path that does not exist
 */
export async function readBaseline(
  path: string,
  written: string,
  isMissingTold: boolean,
): Promise<Baseline> {
  try {
    const isDirectory = kindOf(path) === 'directory'
    const [at, file] = isDirectory ? [path, written].map(reportIn) : [path, written]
    if (at === undefined || file === undefined) throw new Error('two paths in, two paths out')
    if (kindOf(at) === 'link')
      return { file, problem: `${file} is a link, and links are not followed` }
    const { text } = await readSource(at, 'the report', reportLimits.inputBytes)
    return usable(file, readReport(file, text))
  } catch (error) {
    if (isMissingFile(error)) return missing(written, isMissingTold, error)
    if (!(error instanceof CanaryError)) {
      return { file: written, problem: `${written} cannot be read: ${describeSystemError(error)}` }
    }
    return { file: written, problem: sentenceOf(error) }
  }
}

function reportIn(directory: string): string {
  return join(directory, reportFiles.json)
}

function kindOf(path: string): 'directory' | 'link' | 'other' {
  const found = lstatSync(path)
  if (found.isSymbolicLink()) return 'link'
  return found.isDirectory() ? 'directory' : 'other'
}

/** A run that came to no verdict says of nothing whether it failed. */
function usable(file: string, report: Report): Baseline {
  return report.verdict === 'errored'
    ? { file, problem: `the run that wrote ${file} could not be decided` }
    : { file, report }
}

function missing(file: string, isTold: boolean, cause: unknown): Baseline {
  if (isTold) return { file, problem: `${file} does not exist` }
  const message = `the baseline ${file} does not exist`
  const hint = `name a report.json, or a directory with one (${setting('baseline')})`
  throw inputError({ code: 'baseline-missing', message, hint }, { cause })
}

function sentenceOf({ problems }: CanaryError): string {
  const [{ message }, ...rest] = problems
  return rest.length === 0 ? message : `${message}, and ${rest.length} more`
}
