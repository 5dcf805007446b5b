/** What is excused for a time. */
import { imageName } from '../image-name.ts'
import type { Report, WaiverReport, WaiverState } from '../model.ts'
import { matchesName } from './name-pattern.ts'
import { placeKey, subjectsOf } from './subjects.ts'
import type { Subject } from './subjects.ts'

/** A waiver as somebody wrote it. */
export type Waiver = Omit<WaiverReport, 'state' | 'failing'>

/**
 * Holds waivers against what a report tells of. A day counts until it is over, in UTC. What two of
 * them name is told of the first.
 */
export function judgeWaivers(
  waivers: readonly Waiver[],
  report: Pick<Report, 'images' | 'gate' | 'startedAt'>,
): readonly WaiverReport[] {
  const subjects = subjectsOf(report)
  const today = dayOf(report.startedAt)
  const taken = new Set<string>()
  return waivers.map((waiver) => {
    const named = subjects.filter((subject) => isNamedBy(subject, waiver))
    const failing = named.filter(({ state }) => state === 'failed')
    const isExpired = today > waiver.expires
    const own = failing
      .map(({ place }) => place)
      .filter((place) => isFirst(taken, `${isExpired} ${placeKey(place)}`))
    return { ...waiver, state: stateOf(isExpired, named.length, failing.length), failing: own }
  })
}

function isFirst(taken: Set<string>, key: string): boolean {
  const before = taken.size
  return taken.add(key).size > before
}

function stateOf(isExpired: boolean, named: number, failing: number): WaiverState {
  if (isExpired) return 'expired'
  if (named === 0) return 'unknown'
  return failing === 0 ? 'idle' : 'used'
}

function isNamedBy(subject: Subject, { check, validator, image }: Waiver): boolean {
  return (
    matchesName(check, subject.check) &&
    (validator === null || matchesName(validator, subject.validator)) &&
    (image === null ||
      matchesName(image, subject.image) ||
      matchesName(image, imageName(subject.image)))
  )
}

/** `YYYY-MM-DD` of an RFC 3339 time, in UTC. */
function dayOf(time: string): string {
  return new Date(time).toISOString().slice(0, 10)
}

/** The waiver that excuses what failed at a place, by {@link placeKey}. */
export function waiversByPlace({
  waivers = [],
}: Pick<Report, 'waivers'>): ReadonlyMap<string, WaiverReport> {
  return new Map(
    waivers
      .filter(({ state }) => state === 'used')
      .flatMap((waiver) => waiver.failing.map((place) => [placeKey(place), waiver] as const)),
  )
}

/** Whether somebody should look at a waiver: it does not do what it was written for, or not any more. */
export function isWaiverDoubtful(
  { state }: WaiverReport,
  { verdict }: Pick<Report, 'verdict'>,
): boolean {
  // What could not be looked at may be what it names.
  return state === 'expired' || (state === 'unknown' && verdict !== 'errored')
}
