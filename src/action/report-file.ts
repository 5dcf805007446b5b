import { constants } from 'node:fs'
import { open, realpath } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { inputError, messageOf } from '../errors.ts'
import { reportLimits } from '../limits.ts'
import type { Report } from '../model.ts'
import { readReport } from '../report/read-report.ts'

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
