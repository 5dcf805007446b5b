/** Whether what a report tells of another run, and of waivers, follows from what it holds itself. */
import { identifyImages } from '../compare/identify.ts'
import { measuresOf } from '../compare/measures.ts'
import type { ChangeKind, ChangeReport, ComparisonReport, Report } from '../model.ts'
import { judgeWaivers, placeKey, subjectsOf } from '../verdict.ts'
import type { Subject, SubjectState } from '../verdict.ts'
import { clip, visibleLine } from './escape.ts'

/** One sentence for each contradiction, as `says that …, but …`. */
export function* standingContradictions(report: Report): Generator<string> {
  const { comparison } = report
  if (comparison !== undefined) {
    const subjects = new Map(subjectsOf(report).map((one) => [placeKey(one.place), one]))
    yield* ofChanges(comparison, subjects)
    yield* ofSlower(comparison, report)
  }
  yield* ofWaivers(report)
}

function* ofChanges(
  { problem, changes }: ComparisonReport,
  subjects: ReadonlyMap<string, Subject>,
): Generator<string> {
  if (problem !== null) {
    if (changes.length > 0) yield 'says that nothing was compared, but it tells of changes'
    return
  }
  const told = new Set<string>()
  for (const change of changes) {
    const key = change.place === null ? null : placeKey(change.place)
    const subject = key === null ? undefined : subjects.get(key)
    if (!isTrue(change, subject) || (key !== null && told.has(key))) {
      yield `says that ${named(change.check)} of ${named(change.image)} is ${change.change}, but what it holds there is not`
    }
    if (key !== null) told.add(key)
  }
  for (const [key, { state, check }] of subjects) {
    if (state === 'failed' && !told.has(key)) {
      yield `says that ${named(check)} failed, but not whether it failed before`
    }
  }
}

/** What a change says of the state of now. */
const states: Readonly<Record<ChangeKind, readonly SubjectState[]>> = {
  'newly-failing': ['failed'],
  'still-failing': ['failed'],
  fixed: ['passed'],
  added: ['passed', 'errored', 'unknown'],
  gone: [],
}

function isTrue(change: ChangeReport, subject: Subject | undefined): boolean {
  if (change.place === null || subject === undefined) {
    // A finding that is fixed has no place any more.
    const isFixed = change.change === 'fixed' && change.kind === 'Static'
    return change.place === null && (change.change === 'gone' || isFixed)
  }
  return (
    states[change.change].includes(subject.state) &&
    subject.image === change.image &&
    subject.platform === change.platform &&
    subject.kind === change.kind &&
    subject.validator === change.validator &&
    subject.check === change.check
  )
}

function* ofSlower({ problem, slower }: ComparisonReport, report: Report): Generator<string> {
  if (slower.length === 0) return
  if (problem !== null) yield 'says that nothing was compared, but it tells what is slower'
  const { after } = identifyImages([], report.images)
  const measured = new Set(
    measuresOf(report, after).map(({ measure, image, validator, part, value }) =>
      JSON.stringify([measure, image, validator, part, value]),
    ),
  )
  for (const { measure, image, validator, part, before, after: value } of slower) {
    const isThere = measured.has(JSON.stringify([measure, image, validator, part, value]))
    if (isThere && before < value) continue
    yield `says that ${named(image)} takes more than before, but it did not measure that`
  }
}

function* ofWaivers(report: Report): Generator<string> {
  const { waivers } = report
  if (waivers === undefined) return
  for (const [index, { state, failing }] of judgeWaivers(waivers, report).entries()) {
    const said = waivers[index]
    if (said === undefined) continue
    const isSame =
      said.state === state &&
      said.failing.length === failing.length &&
      said.failing.every((place, at) => keyAt(failing, at) === placeKey(place))
    if (isSame) continue
    yield `says that the waiver of ${named(said.check)} is ${said.state}, but it is ${state} for what the report holds`
  }
}

function keyAt(places: readonly Subject['place'][], index: number): string | null {
  const place = places[index]
  return place === undefined ? null : placeKey(place)
}

function named(text: string): string {
  return clip(visibleLine(text), nameCharacters)
}

const nameCharacters = 120
