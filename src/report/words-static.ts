/** Words for what reading an image told, which every format shares. */
import { placeOf } from './place.ts'
import type {
  CheckReport,
  ImageReport,
  Notice,
  ProgramReport,
  StaticFinding,
  StaticReport,
} from '../model.ts'
import { describeDuration, plural } from './words.ts'

/** What was looked at, each once. */
export interface StaticParts {
  readonly errors: readonly StaticFinding[]
  /** Programs that nothing stands in the way of. */
  readonly good: readonly ProgramReport[]
  /** What deserves a look though it decides nothing. */
  readonly others: readonly StaticFinding[]
}

export function staticParts(read: StaticReport): StaticParts {
  const isError = ({ severity }: StaticFinding) => severity === 'error'
  return {
    errors: read.findings.filter(isError),
    good: programTones(read).flatMap(([program, tone]) => (tone === 'good' ? [program] : [])),
    others: read.findings.filter((finding) => !isError(finding)),
  }
}

/** Each program, and what is known of it: `unknown` is one that is not there and may not need to be. */
export function programTones({
  programs,
  findings,
}: StaticReport): readonly (readonly [ProgramReport, 'good' | 'bad' | 'unknown'])[] {
  const bad = new Set(
    findings.flatMap(({ severity, path }) => (severity === 'error' ? [path] : [])),
  )
  return programs.map((program) => {
    if (bad.has(program.path) && program.path !== null) return [program, 'bad']
    // A finding tells of it, and whether that is an error.
    return [program, program.path === null ? 'unknown' : 'good']
  })
}

export const programWords = {
  good: 'Nothing is in its way',
  bad: 'Cannot start',
  unknown: 'Not there',
} as const

/** `3 programs read from its layers in 12 ms`. */
export function describeReading({ programs, source, durationMs }: StaticReport): string {
  return `${plural(programs.length, 'program')} read ${sources[source]} in ${describeDuration(durationMs)}`
}

const sources: Readonly<Record<StaticReport['source'], string>> = {
  engine: 'from the engine',
  registry: 'from the registry',
  archive: 'from the archive',
  layout: 'from the layout',
}

/** As they stand among what is told of other files: each names its own. */
export function findingNotices(read: StaticReport | undefined): readonly Notice[] {
  return (read?.findings ?? []).map(({ path, ...notice }) =>
    path === null || notice.message.includes(path)
      ? notice
      : { ...notice, message: `${path}: ${notice.message}` },
  )
}

/** The error among what is told of an image that a check failed for as well. */
export function sharedFinding(
  { outcome, attempts }: CheckReport,
  read: StaticReport | undefined,
): Notice | null {
  const seen = attempts.at(-1)?.seen.finding
  if (outcome !== 'failed' || seen === undefined) return null
  const index = (read?.findings ?? []).findIndex(
    ({ severity, code, path }) => severity === 'error' && code === seen.code && path === seen.path,
  )
  return findingNotices(read)[index] ?? null
}

/** `libc.so.6, libm.so.6 and 3 more`; empty for none. */
export function describeLibraries({ libraries }: ProgramReport, most: number): string {
  if (libraries.length === 0) return ''
  const left = libraries.length - most
  const rest = left > 0 ? ` and ${left} more` : ''
  return `${libraries.slice(0, most).join(', ')}${rest}`
}

/**
 * One name an image, in their order: its reference, and the platform where several are of one reference.
 */
export function imageLabels(
  images: readonly Pick<ImageReport, 'reference' | 'platform' | 'nodeGroup'>[],
): readonly string[] {
  const byReference = Map.groupBy(images, ({ reference }) => reference)
  return images.map((image) => {
    const { reference } = image
    const place = placeOf(image)
    const isAlone = (byReference.get(reference)?.length ?? 0) < 2
    return place === null || isAlone ? reference : `${reference} (${place})`
  })
}
