/** What is wrong and where, for the formats that point at lines: annotations and SARIF. */
import { reportLimits } from '../limits.ts'
import type {
  CheckCause,
  CheckReport,
  CompatibilityReport,
  ExpressionReport,
  ImageReport,
  Notice,
  Report,
  RuleReport,
  SourceLocation,
  ValidatorReport,
} from '../model.ts'
import { noticeOutput } from './notice-output.ts'
import { errorsOutside, identityOf } from './problems.ts'
import { describeExpression, describeNodes } from './words-compatibility.ts'
import { describeCause, describeSeen } from './words.ts'

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
  /** Where else its cause was written; null where that is not known. */
  readonly cause: CheckCause | null
}

/**
 * In the order of the report. What follows from another finding is none of its own: a skipped check
 * waited for something, and one that could not be run repeats what its Validator says.
 */
export function findingsOf(report: Report): Finding[] {
  const inputErrors = new Set(
    report.errors.filter((error) => error.kind === 'input').map(identityOf),
  )
  const errors = new Set(report.errors.map(identityOf))
  const isOurs = (notice: Notice) => {
    const identity = identityOf(notice)
    return errors.has(identity) && !inputErrors.has(identity)
  }
  return [
    ...errorsOutside(report).map((error) => noticeFinding(error, 'Container Canary', null, isOurs)),
    ...report.images.flatMap((image) => imageFindings(image, isOurs)),
  ]
}

type IsOurs = (notice: Notice) => boolean

function imageFindings(image: ImageReport, isOurs: IsOurs): Finding[] {
  const name = image.reference
  return [
    ...image.notices.map((notice) => noticeFinding(notice, 'Container Canary', name, isOurs)),
    ...image.validators.flatMap((validator) => validatorFindings(validator, name, isOurs)),
    ...(image.compatibility === null
      ? []
      : compatibilityFindings(image.compatibility, name, isOurs)),
  ]
}

function validatorFindings(validator: ValidatorReport, image: string, isOurs: IsOurs): Finding[] {
  const told = new Set(validator.notices.map((notice) => notice.message))
  return [
    ...validator.notices.map((notice) => noticeFinding(notice, validator.name, image, isOurs)),
    ...validator.checks
      .filter((check) => check.outcome !== 'errored' || !told.has(check.reason.message))
      .flatMap((check) => checkFinding(check, validator.name, image)),
  ]
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
  }
}

function checkFinding(check: CheckReport, validator: string, image: string): Finding[] {
  if (check.outcome === 'passed' || check.outcome === 'skipped') return []
  const seen = check.attempts.at(-1)?.seen
  const saw = seen === undefined ? '' : describeSeen(seen)
  const lines = [
    check.reason.message,
    `wanted: ${check.wanted}`,
    saw === '' ? '' : `seen: ${saw}`,
    check.cause === undefined ? '' : describeCause(check.cause),
  ]
  const what = check.outcome === 'failed' ? 'failed' : 'could not be run'
  return [
    {
      level: 'error',
      code: check.reason.code,
      subject: [validator, check.name],
      title: `${validator}: check ${check.name} ${what}`,
      message: lines.filter((line) => line !== '').join('\n'),
      location: check.location,
      ours: check.outcome === 'errored',
      image,
      cause: check.cause ?? null,
    },
  ]
}

function compatibilityFindings(
  compatibility: CompatibilityReport,
  image: string,
  isOurs: IsOurs,
): Finding[] {
  return [
    ...compatibility.notices.map((notice) => noticeFinding(notice, 'compatibility', image, isOurs)),
    ...compatibility.nodes
      .filter((group) => group.verdict !== 'compatible')
      .flatMap((group) => {
        const nodes = describeNodes(group.nodes, reportLimits.nodeNames)
        return group.sets
          .filter((set) => set.verdict !== 'compatible')
          .flatMap((set) => set.rules.flatMap((rule) => ruleFindings(rule, nodes, image)))
      }),
  ]
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
  }
}

/** A URL, a built-in name in angle brackets, or standard input is no file of a repository. */
export function isRepositoryFile(file: string): boolean {
  return file !== '' && file !== '-' && !file.includes('://') && !file.startsWith('<')
}
