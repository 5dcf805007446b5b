import { systemErrorCode } from '../errors.ts'

/** True for an error which says that a file, or a folder on the way to it, is not there. */
export function isMissingFile(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(systemErrorCode(error))
}
