/** What is wrong and where, for the formats that point at lines: annotations and SARIF. */
import { reportLimits } from '../limits.ts'
import type {
  CheckCause,
  CheckReport,
  CompatibilityReport,
  ContainerReport,
  ExpressionReport,
  ImageReport,
  Notice,
  Report,
  RuleReport,
  Seen,
  SourceLocation,
  ValidatorReport,
} from '../model.ts'
import { findingName, isWarning } from '../verdict.ts'
import { describeSharedCause, isOfContainer, splitByCause } from './causes.ts'
import type { SharedCause } from './causes.ts'
import { lastLines } from './escape.ts'
import { noticeOutput } from './notice-output.ts'
import { mergeNotices } from './notices.ts'
import { placeOf } from './place.ts'
import { errorsOutside, faultsOf } from './problems.ts'
import { createStandings, noStanding } from './standing.ts'
import type { Standing } from './standing.ts'
import { findingNotices, sharedFinding } from './words-static.ts'
import { standingNotices } from './words-standing.ts'
import { describeExpression, describeNodes } from './words-compatibility.ts'
import { describeCause, describeSeen } from './words.ts'
import { validatorTitle } from '../condition-title.ts'

/** One thing that is wrong, at the place where a person wrote it. */
export interface Finding {
  readonly level: Notice['severity']
  /** Stable: a reason's code, a notice's code, or a verdict on a compatibility rule. */
  readonly code: string
  /** What it is about, without what changes from run to run: the parts of its identity. */
  readonly subject: readonly string[]
  readonly title: string
  readonly message: string
  readonly location: SourceLocation | null
  /** True when nobody who wrote a file is at fault: the engine, the network, ourselves. */
  readonly ours: boolean
  /** The image it is about; null: the run. */
  readonly image: string | null
  /** Of that image, or the nodes that it ran on, where the report has several of its name. */
  readonly platform?: string
  /** Where else its cause was written; null where that is not known. */
  readonly cause: CheckCause | null
  /** The checks that it tells of; left out where it is about something else. */
  readonly checks?: readonly CheckReport[]
  /** To a run before, and to waivers. */
  readonly standing: Standing
}

/**
 * In the order of the report. What follows from another finding is none of its own: a skipped check
 * waited for something, and one that could not be run repeats what its Validator says.
 */
export function findingsOf(report: Report): Finding[] {
  const faultOf = faultsOf(report)
  const isOurs = (notice: Notice) => (faultOf(notice) ?? 'input') !== 'input'
  const standingOf = createStandings(report)
  const same = Map.groupBy(report.images, ({ reference }) => reference)
  return [
    ...[...errorsOutside(report), ...standingNotices(report)].map((notice) =>
      noticeFinding(notice, 'Container Canary', null, isOurs),
    ),
    ...report.images.flatMap((image) =>
      imageFindings(image, isOurs, standingOf).map(onPlatform(image, same)),
    ),
  ]
}

type IsOurs = (notice: Notice) => boolean
type StandingOf = ReturnType<typeof createStandings>

function onPlatform(image: ImageReport, same: ReadonlyMap<string, readonly ImageReport[]>) {
  const isAlone = (same.get(image.reference)?.length ?? 0) < 2
  const platform = placeOf(image)
  return (finding: Finding): Finding =>
    isAlone || platform === null ? finding : { ...finding, platform }
}

function imageFindings(image: ImageReport, isOurs: IsOurs, standingOf: StandingOf): Finding[] {
  const name = image.reference
  return [
    ...mergeNotices(image.notices).map((notice) =>
      noticeFinding(notice, 'Container Canary', name, isOurs),
    ),
    ...image.validators.flatMap((validator) =>
      validatorFindings(validator, name, isOurs, standingOf),
    ),
    ...(image.compatibility === null
      ? []
      : compatibilityFindings(image.compatibility, name, isOurs, standingOf)),
    ...staticFindings(image, isOurs, standingOf),
  ]
}

function validatorFindings(
  validator: ValidatorReport,
  image: string,
  isOurs: IsOurs,
  standingOf: StandingOf,
): Finding[] {
  const { notices, checks, container } = validator
  const name = validatorTitle(validator)
  const told = new Set(notices.map((notice) => notice.message))
  const { causes, others } = splitByCause(checks)
  return [
    ...mergeNotices(notices).map((notice) => noticeFinding(notice, name, image, isOurs)),
    ...causes
      .filter((cause) => cause.outcome !== 'skipped' && !told.has(cause.message))
      .map((cause) => ({
        ...causeFinding(cause, name, container, image),
        standing: standingOf(cause.checks),
      })),
    ...others
      .filter((check) => check.outcome !== 'errored' || !told.has(check.reason.message))
      .flatMap((check) => checkFinding(check, name, image, standingOf([check]))),
  ]
}

/** What befell several checks at once stands at the first of them, with the container's last words. */
function causeFinding(
  cause: SharedCause,
  validator: string,
  container: ContainerReport | null,
  image: string,
): Finding {
  const logs = isOfContainer(cause) ? (container?.logs.text ?? '') : ''
  const { lines } = lastLines(logs, reportLimits.outputLines, reportLimits.lineCharacters)
  const names = cause.checks.map(({ name }) => name).join(', ')
  return {
    level: 'error',
    code: cause.code,
    subject: [validator, cause.code],
    title: `${validator}: ${describeSharedCause(cause)}`,
    message: [cause.message, `checks: ${names}`, ...lines.map((line) => `  ${line}`)].join('\n'),
    location: cause.checks[0]?.location ?? null,
    ours: cause.outcome === 'errored',
    image,
    cause: null,
    checks: cause.checks,
    standing: noStanding,
  }
}

function noticeFinding(
  notice: Notice,
  title: string,
  image: string | null,
  isOurs: IsOurs,
): Finding {
  const hint = notice.hint === null ? '' : `\n${notice.hint}`
  const last = noticeOutput(notice).map((line) => `\n  ${line}`)
  return {
    level: notice.severity,
    code: notice.code,
    subject: [title, notice.message],
    title,
    message: `${notice.message}${hint}${last.join('')}`,
    location: notice.location,
    ours: isOurs(notice),
    image,
    cause: null,
    standing: noStanding,
  }
}

function checkFinding(
  check: CheckReport,
  validator: string,
  image: string,
  standing: Standing,
): Finding[] {
  if (check.outcome === 'passed' || check.outcome === 'skipped') return []
  const seen = check.attempts.at(-1)?.seen
  // Its address is another one for each container, and says nothing of what is wrong.
  const saw = seen === undefined ? '' : describeSeen(withoutAddress(seen))
  const lines = [
    check.reason.message,
    `wanted: ${check.wanted}`,
    saw === '' ? '' : `seen: ${saw}`,
    check.cause === undefined ? '' : describeCause(check.cause),
  ]
  const what = check.outcome === 'failed' ? 'failed' : 'could not be run'
  const isOptional = isWarning(check)
  return [
    {
      level: isOptional ? 'warning' : 'error',
      code: check.reason.code,
      subject: [validator, check.name],
      title: `${validator}: ${isOptional ? 'optional check' : 'check'} ${check.name} ${what}`,
      message: lines.filter((line) => line !== '').join('\n'),
      location: check.location,
      ours: check.outcome === 'errored',
      image,
      cause: check.cause ?? null,
      checks: [check],
      standing,
    },
  ]
}

function withoutAddress(seen: Seen): Seen {
  const rest: { -readonly [Key in keyof Seen]: Seen[Key] } = { ...seen }
  delete rest.address
  return rest
}

function compatibilityFindings(
  compatibility: CompatibilityReport,
  image: string,
  isOurs: IsOurs,
  standingOf: StandingOf,
): Finding[] {
  const standing = standingOf([compatibility])
  return [
    ...mergeNotices(compatibility.notices).map((notice) =>
      noticeFinding(notice, 'compatibility', image, isOurs),
    ),
    ...compatibility.nodes
      .filter((group) => group.verdict !== 'compatible')
      .flatMap((group) => {
        const nodes = describeNodes(group.nodes, reportLimits.nodeNames)
        return group.sets
          .filter((set) => set.verdict !== 'compatible')
          .flatMap((set) => set.rules.flatMap((rule) => ruleFindings(rule, nodes, image)))
          .map((finding) => ({ ...finding, standing }))
      }),
  ]
}

/** As what stands beside it: `static`. One that is excused is none of the others. */
function staticFindings(
  { reference, static: read, validators }: ImageReport,
  isOurs: IsOurs,
  standingOf: StandingOf,
): Finding[] {
  const notices = findingNotices(read)
  // A check that fails for it says so at its own line.
  const shared = new Map(
    validators
      .flatMap(({ checks }) => checks)
      .map((check) => [sharedFinding(check, read)?.message ?? null, check]),
  )
  return (read?.findings ?? []).flatMap((finding, index) => {
    const notice = notices[index] ?? finding
    const subject = ['static', findingName(finding)]
    const standing = standingOf([finding])
    const check = finding.location === null ? shared.get(notice.message) : undefined
    const isTold = check !== undefined && standingOf([check]).waiver === null
    if (isTold && standing.waiver === null) return []
    return [{ ...noticeFinding(notice, 'static', reference, isOurs), subject, standing }]
  })
}

function ruleFindings(rule: RuleReport, nodes: string, image: string): Finding[] {
  if (rule.verdict === 'matched') return []
  if (rule.error !== null) {
    return [
      {
        level: 'error',
        code: 'compatibility-errored',
        subject: [rule.name],
        title: `rule ${rule.name} cannot be evaluated`,
        message: rule.error,
        location: rule.location,
        ours: false,
        image,
        cause: null,
        standing: noStanding,
      },
    ]
  }
  return rule.expressions
    .filter((expression) => expression.verdict !== 'matched')
    .map((expression) => expressionFinding(expression, rule, nodes, image))
}

function expressionFinding(
  expression: ExpressionReport,
  rule: RuleReport,
  nodes: string,
  image: string,
): Finding {
  return {
    level: expression.verdict === 'undetermined' ? 'warning' : 'error',
    code: `compatibility-${expression.verdict}`,
    subject: [rule.name, expression.feature, expression.element, expression.wanted],
    title: `rule ${rule.name}: ${expression.verdict}`,
    message: `${describeExpression(expression)}\non ${nodes}`,
    location: expression.location ?? rule.location,
    ours: false,
    image,
    cause: null,
    standing: noStanding,
  }
}

/**
 * Whether a place is in a file below the directory of the run, which in a workflow is the repository.
 * Places say themselves what is no file; somebody else's report may say anything, so a path has to
 * look like one that stays inside.
 */
export function isRepositoryFile({ file, origin }: SourceLocation): boolean {
  const isPath = !/^(?:[/\\<]|[a-z][a-z0-9+.-]*:|-$|$)/i.test(file)
  const isInside = !file.split(/[/\\]/).includes('..')
  return origin === undefined && isPath && isInside && !/:\/\/|\p{Cc}/u.test(file)
}
