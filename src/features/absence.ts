/**
 * Why something of the host could not be read.
 *
 * `expected`: it is not there, or the kernel has no value for it, such as the speed of a link that
 * is down. Everything else is worth a word to people.
 */
export interface Absence {
  /** The operating system's code such as `EACCES`, or one of ours: `not-regular`, `too-large` … */
  readonly code: string
  readonly expected: boolean
}

/** The codes with which the kernel says that there is nothing, as opposed to not for you. */
const nothingThere: ReadonlySet<string> = new Set([
  'ENOENT',
  'ENOTDIR',
  'ENODEV',
  'ENXIO',
  'EINVAL',
  'ENODATA',
  'ENOTSUP',
  'EOPNOTSUPP',
])

export function absence(code: string): Absence {
  return { code, expected: nothingThere.has(code) }
}

/** What an error of the operating system says. */
export function absenceOf(error: unknown): Absence {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error
  return absence(hasCode && typeof error.code === 'string' ? error.code : 'unreadable')
}

export function isAbsence(result: unknown): result is Absence {
  return typeof result === 'object' && result !== null && 'expected' in result && 'code' in result
}

/** True when it is not there, false when it is and gives no answer. */
export function isMissing(result: Absence): boolean {
  return result.code === 'ENOENT' || result.code === 'ENOTDIR'
}

/** What was asked for and could not be read, by code: how often, and one of the paths. */
export interface Skipped {
  readonly code: string
  readonly count: number
  readonly example: string
}
