/** The code that Node gives an error, such as `ENOENT`; empty for none. */
export function errorCodeOf(error: unknown): string {
  const isCoded = typeof error === 'object' && error !== null && 'code' in error
  return isCoded && typeof error.code === 'string' ? error.code : ''
}

/** True when a file or a folder on the way to it is not there. */
export function isMissingFile(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(errorCodeOf(error))
}
