/** Two reports of one thing, held against each other. Pure. */
import type {
  ChangeKind,
  ChangeReport,
  ComparisonReport,
  Report,
  SlowerReport,
  SubjectReport,
} from '../model.ts'
import { subjectsOf } from '../verdict.ts'
import type { Subject, SubjectState } from '../verdict.ts'
import { countNames, identifyImages } from './identify.ts'
import { isSlower, measuresOf } from './measures.ts'

/**
 * @param baseline the file of the report before, as people know it
 * @param before is judged by the rules that this run was judged by
 */
export function compareReports(baseline: string, before: Report, after: Report): ComparisonReport {
  const identities = identifyImages(before.images, after.images)
  const onUndetermined = after.gate?.onUndetermined
  const old = keyed(subjectsOf(before, onUndetermined), identities.before)
  const now = keyed(subjectsOf(after), identities.after)
  const changes = [...now].flatMap(([key, subject]) => changesOf(subject, old.get(key)))
  const read = readOf(after, identities.after)
  const gone = [...old]
    .filter(([key]) => !now.has(key))
    .map(([, subject]) => goneOf(subject, read.has(identities.before[subject.place.image])))
  return {
    baseline,
    startedAt: before.startedAt,
    problem: null,
    changes: [...changes, ...gone],
    slower: slowerOf(before, after, identities),
  }
}

/** @param problem why, in a sentence that continues `compared with nothing, because` */
export function comparedWithNothing(baseline: string, problem: string): ComparisonReport {
  return { baseline, startedAt: null, problem, changes: [], slower: [] }
}

/** By what is the same in both reports. */
function keyed(
  subjects: readonly Subject[],
  identities: readonly string[],
): ReadonlyMap<string, Subject> {
  const validators = new Map<string, string>()
  const [countValidator, countCheck] = [countNames(), countNames()]
  return new Map(
    subjects.map((subject) => {
      const { kind, validator, check, place } = subject
      const at = `${place.image} ${place.validator}`
      const own = validators.get(at) ?? countValidator(identities[place.image], kind, validator)
      validators.set(at, own)
      return [countCheck(own, check), subject]
    }),
  )
}

function changesOf(after: Subject, before: Subject | undefined): readonly ChangeReport[] {
  const change = changeOf(after.state, before?.state ?? null)
  return change === null ? [] : [{ change, ...namesOf(after), place: after.place }]
}

/** @param before null where it was not there */
export function changeOf(after: SubjectState, before: SubjectState | null): ChangeKind | null {
  if (after === 'failed') return before === 'failed' ? 'still-failing' : 'newly-failing'
  if (before === null) return 'added'
  return after === 'passed' && before === 'failed' ? 'fixed' : null
}

/** Identities of images that were read in this run. */
function readOf(
  { images }: Report,
  identities: readonly string[],
): ReadonlySet<string | undefined> {
  return new Set(identities.filter((_, index) => images[index]?.static !== undefined))
}

/** What was found before, and is not found in the same image any more, is mended. */
function goneOf(subject: Subject, isRead: boolean): ChangeReport {
  const change = subject.kind === 'Static' && isRead ? 'fixed' : 'gone'
  return { change, ...namesOf(subject), place: null }
}

function namesOf({ image, platform, kind, validator, check }: SubjectReport): SubjectReport {
  return { image, platform, kind, validator, check }
}

/** Engines count the sizes of images each in their own way. */
function slowerOf(
  before: Report,
  after: Report,
  identities: ReturnType<typeof identifyImages>,
): readonly SlowerReport[] {
  const isOneEngine = before.engine?.name === after.engine?.name
  const old = new Map(measuresOf(before, identities.before).map((one) => [one.key, one.value]))
  return measuresOf(after, identities.after).flatMap(({ key, value, ...of }) => {
    const was = old.get(key)
    const isComparable = was !== undefined && (isOneEngine || of.measure !== 'size')
    return isComparable && isSlower(of.measure, was, value)
      ? [{ ...of, before: was, after: value }]
      : []
  })
}
