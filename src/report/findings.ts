/** What is wrong and where, for the formats that point at lines: annotations and SARIF. */
import { reportLimits } from '../limits.ts'
import type {
  CheckReport,
  CompatibilityReport,
  ExpressionReport,
  ImageReport,
  Notice,
  Report,
  RuleReport,
  SourceLocation,
} from '../model.ts'
import { describeExpression, describeNodes } from './words-compatibility.ts'
import { describeSeen } from './words.ts'

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
}

/** In the order of the report. A skipped check is no finding: what it waited for is. */
export function findingsOf(report: Report): Finding[] {
  return [
    ...report.errors.map((error) => ({
      ...noticeFinding(error, 'Container Canary', null),
      ours: error.kind !== 'input',
    })),
    ...report.images.flatMap(imageFindings),
  ]
}

function imageFindings(image: ImageReport): Finding[] {
  const name = image.reference
  return [
    ...image.notices.map((notice) => noticeFinding(notice, 'Container Canary', name)),
    ...image.validators.flatMap((validator) => [
      ...validator.notices.map((notice) => noticeFinding(notice, validator.name, name)),
      ...validator.checks.flatMap((check) => checkFinding(check, validator.name, name)),
    ]),
    ...(image.compatibility === null ? [] : compatibilityFindings(image.compatibility, name)),
  ]
}

function noticeFinding(notice: Notice, title: string, image: string | null): Finding {
  const hint = notice.hint === null ? '' : `\n${notice.hint}`
  return {
    level: notice.severity,
    code: notice.code,
    subject: [title, notice.message],
    title,
    message: `${notice.message}${hint}`,
    location: notice.location,
    ours: false,
    image,
  }
}

function checkFinding(check: CheckReport, validator: string, image: string): Finding[] {
  if (check.outcome === 'passed' || check.outcome === 'skipped') return []
  const seen = check.attempts.at(-1)?.seen
  const saw = seen === undefined ? '' : describeSeen(seen)
  const lines = [check.reason.message, `wanted: ${check.wanted}`, saw === '' ? '' : `seen: ${saw}`]
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
    },
  ]
}

function compatibilityFindings(compatibility: CompatibilityReport, image: string): Finding[] {
  return [
    ...compatibility.notices.map((notice) => noticeFinding(notice, 'compatibility', image)),
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
  }
}

/** A URL, a built-in name in angle brackets, or standard input is no file of a repository. */
export function isRepositoryFile(file: string): boolean {
  return file !== '' && file !== '-' && !file.includes('://') && !file.startsWith('<')
}
