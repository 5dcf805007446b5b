import { constants } from 'node:fs'
import { glob, open, realpath } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { inputError, messageOf } from '../errors.ts'
import { reportLimits } from '../limits.ts'
import type { Report } from '../model.ts'
import { mergeReports } from '../report/merge-reports.ts'
import { readReport } from '../report/read-report.ts'

export type Paths = readonly [string, ...string[]]

/**
 * The files that are named, each once; `*` and `**` are patterns, whose files come by their names.
 *
 * @throws CanaryError (input) where a pattern finds nothing, or too much is found
 */
export async function findReportFiles(
  patterns: readonly string[],
  directory: string,
): Promise<Paths> {
  const found = new Set<string>()
  for (const pattern of patterns) {
    const before = found.size
    if (!pattern.includes('*')) found.add(pattern)
    else for (const path of await filesLike(pattern, directory)) found.add(path)
    if (found.size === before && pattern.includes('*')) throw noReport(pattern)
  }
  const [first, ...others] = found
  if (first === undefined) throw noReport(patterns.join(', '))
  return [first, ...others]
}

async function filesLike(pattern: string, directory: string): Promise<readonly string[]> {
  const paths: string[] = []
  for await (const path of glob(pattern, { cwd: directory })) {
    paths.push(path)
    if (paths.length > reportLimits.merged) {
      throw inputError({
        code: 'render-report',
        message: `${pattern} finds more than ${reportLimits.merged} files`,
      })
    }
  }
  return paths.toSorted()
}

function noReport(pattern: string): Error {
  return inputError({
    code: 'render-report',
    message: `no file is called ${pattern}`,
    hint: 'render-report names what an earlier step downloaded',
  })
}

/** Reads each, and puts them together. @throws CanaryError (input) */
export async function readReportFiles(
  [first, ...others]: Paths,
  directory: string,
): Promise<Report> {
  const reports: [Report, ...Report[]] = [await readReportFile(first, directory)]
  for (const path of others) reports.push(await readReportFile(path, directory))
  return mergeReports(reports)
}

/**
 * Reads the report that another run made. It came out of an archive that anybody may have packed, so
 * a link in its place, which could point at a secret of this machine, is not followed.
 *
 * @param directory where relative paths start, and below which no part of the path may be a link
 * @throws CanaryError (input)
 */
export async function readReportFile(path: string, directory: string): Promise<Report> {
  return readReport(path, await readText(path, directory))
}

async function readText(path: string, directory: string): Promise<string> {
  const file = resolve(directory, path)
  try {
    await refuseLinks(file, directory)
    const handle = await open(
      file,
      constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK,
    )
    try {
      const status = await handle.stat()
      if (!status.isFile()) throw new Error('it is no regular file')
      if (status.size > reportLimits.inputBytes) {
        throw new Error(`it has ${status.size} bytes; at most ${reportLimits.inputBytes} are read`)
      }
      const bytes = Buffer.alloc(status.size)
      const { bytesRead } = await handle.read(bytes, 0, status.size, 0)
      return bytes.toString('utf8', 0, bytesRead)
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw inputError(
      {
        code: 'render-report',
        message: `the report ${path} cannot be read: ${messageOf(error)}`,
        hint: 'render-report names a report.json that an earlier step downloaded',
      },
      { cause: error },
    )
  }
}

async function refuseLinks(file: string, directory: string): Promise<void> {
  const inside = relative(directory, file)
  if (inside.startsWith('..') || isAbsolute(inside)) return
  if ((await realpath(file)) !== join(await realpath(directory), inside)) {
    throw new Error('a part of its path is a link')
  }
}
