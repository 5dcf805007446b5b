/** What a report comes to in the words of JUnit: suites and cases. */
import { describeLocation } from '../../errors.ts'
import { reportLimits } from '../../limits.ts'
import type {
  CheckReport,
  CompatibilityReport,
  ImageReport,
  NodeCompatibilityReport,
  Notice,
  Report,
  ValidatorReport,
  Verdict,
} from '../../model.ts'
import { lastLines, visibleLine } from '../escape.ts'
import { noticeOutput } from '../notice-output.ts'
import { errorsOutside } from '../problems.ts'
import { reasonLink } from '../reason-link.ts'
import { createStandings, describeExcuse, standingTexts } from '../standing.ts'
import type { Standing } from '../standing.ts'
import { describeNodes, describeSet } from '../words-compatibility.ts'
import { describeCause, describeDuration, describeSeen, timeOfDay } from '../words.ts'

export interface Suite {
  readonly name: string
  readonly startedAt: string | null
  readonly durationMs: number
  readonly properties: readonly (readonly [string, string | null])[]
  readonly cases: readonly Case[]
  readonly output: string
}

export interface Case {
  readonly suite: string
  readonly name: string
  readonly durationMs: number
  /** `waived`: it failed, and is excused. */
  readonly result: 'passed' | 'failure' | 'error' | 'skipped' | 'waived'
  readonly code: string
  readonly message: string
  readonly details: string
  readonly stdout: string
  readonly stderr: string
}

/** Suites in the order of the report. Whatever is not passed is a failing case. */
export function suitesOf(report: Report): Suite[] {
  const standingOf = createStandings(report)
  const suites = [
    ...errorSuite('Container Canary', errorsOutside(report), report),
    ...report.images.flatMap((image) => imageSuites(image, report, standingOf)),
    ...standingSuite(report),
  ]
  const failing = suites.some((suite) => suite.cases.some(isBad))
  if (report.verdict === 'passed' || failing) return suites
  return [...suites, verdictSuite('Container Canary', report.verdict, report)]
}

function isBad(one: Case): boolean {
  return one.result !== 'passed' && one.result !== 'skipped'
}

/** A verdict that no case stands for must not look like a success. */
function verdictSuite(name: string, verdict: Verdict, report: Report): Suite {
  const message = `the verdict is ${verdict}, and no check says why`
  const result = verdict === 'failed' ? 'failure' : 'error'
  return plainSuite(name, [plainCase(name, 'verdict', result, verdict, message)], report)
}

function errorSuite(name: string, notices: readonly Notice[], report: Report): Suite[] {
  const cases = errorCases(name, notices)
  return cases.length === 0 ? [] : [plainSuite(name, cases, report)]
}

function errorCases(suite: string, notices: readonly Notice[]): Case[] {
  return notices
    .filter((notice) => notice.severity === 'error')
    .map((notice) => ({
      ...plainCase(suite, notice.code, 'error', notice.code, notice.message),
      details: joinLines([
        notice.location === null ? '' : `at ${describeLocation(notice.location)}`,
        notice.hint ?? '',
        reasonLink(notice.code),
      ]),
      stdout: noticeOutput(notice).join('\n'),
    }))
}

type StandingOf = ReturnType<typeof createStandings>

/** What no case has: a suite without any. */
function standingSuite(report: Report): Suite[] {
  const output = joinLines(standingTexts(report).map(visibleLine))
  if (output === '') return []
  return [{ ...plainSuite('Container Canary.comparison', [], report), output }]
}

function imageSuites(image: ImageReport, report: Report, standingOf: StandingOf): Suite[] {
  const suites = [
    ...errorSuite(image.reference, image.notices, report),
    ...image.validators.map((validator) => validatorSuite(image, validator, standingOf)),
    ...(image.compatibility === null
      ? []
      : [compatibilitySuite(image, image.compatibility, report, standingOf)]),
  ]
  const failing = suites.some((suite) => suite.cases.some(isBad))
  if (image.verdict === 'passed' || failing) return suites
  return [...suites, verdictSuite(image.reference, image.verdict, report)]
}

function validatorSuite(
  image: ImageReport,
  validator: ValidatorReport,
  standingOf: StandingOf,
): Suite {
  const name = suiteName(image, validator.name)
  const cases = [
    ...errorCases(name, validator.notices),
    ...validator.checks.map((check) => withStanding(checkCase(name, check), standingOf([check]))),
  ]
  const logs = validator.container?.logs.text ?? ''
  return {
    name,
    startedAt: validator.startedAt,
    durationMs: validator.durationMs,
    properties: [
      ...imageProperties(image),
      ['manifest', validator.source],
      ['documentation', validator.documentation],
    ],
    cases:
      cases.some(isBad) || validator.verdict === 'passed'
        ? cases
        : [...cases, verdictCase(name, validator.verdict)],
    output: joined(logs, reportLimits.logLines),
  }
}

function verdictCase(suite: string, verdict: Verdict): Case {
  const result = verdict === 'failed' ? 'failure' : 'error'
  return plainCase(suite, 'verdict', result, verdict, `the verdict is ${verdict}`)
}

/** Readers take what is before the last dot for a package: the image is one, whatever dots it has. */
function suiteName(image: ImageReport, name: string): string {
  return `${image.reference.replaceAll('.', '_')}.${name}`
}

function imageProperties(image: ImageReport): (readonly [string, string | null])[] {
  return [
    ['image', image.reference],
    ['image-id', image.id],
    ['image-digest', image.digest],
    ['platform', image.platform],
  ]
}

const results = {
  passed: 'passed',
  failed: 'failure',
  errored: 'error',
  skipped: 'skipped',
} as const

function checkCase(suite: string, check: CheckReport): Case {
  const last = check.attempts.at(-1)
  const seen = last === undefined ? '' : describeSeen(last.seen)
  const when =
    last === undefined
      ? ''
      : `attempt ${check.attemptCount} at ${timeOfDay(last.startedAt)} UTC took ${describeDuration(last.durationMs)}: ${last.reason.message}`
  return {
    suite,
    name: check.name,
    durationMs: check.durationMs,
    result: results[check.outcome],
    code: check.reason.code,
    message: check.reason.message,
    details: joinLines([
      `at ${describeLocation(check.location)}`,
      `wanted: ${check.wanted}`,
      seen === '' ? '' : `seen: ${seen}`,
      when,
      check.cause === undefined ? '' : `cause: ${describeCause(check.cause)}`,
      reasonLink(check.reason.code),
    ]),
    stdout: joined(last?.seen.stdout ?? '', reportLimits.outputLines),
    stderr: joined(last?.seen.stderr ?? '', reportLimits.outputLines),
  }
}

/**
 * Readers of JUnit fail builds by themselves, so what is excused is no failure there; nor did it pass.
 */
function withStanding(one: Case, { waiver, isNew }: Standing): Case {
  // A check that never ran and is excused was failing, too.
  if (waiver !== null && one.result !== 'passed') {
    return { ...one, result: 'waived', message: `${describeExcuse(waiver)}; ${one.message}` }
  }
  if (isNew === null || one.result !== 'failure') return one
  const since = isNew ? 'newly failing' : 'failed in the baseline as well'
  return { ...one, details: joinLines([since, one.details]) }
}

function compatibilitySuite(
  image: ImageReport,
  compatibility: CompatibilityReport,
  report: Report,
  standingOf: StandingOf,
): Suite {
  const name = suiteName(image, 'compatibility')
  const standing = standingOf([compatibility])
  const cases = [
    ...errorCases(name, compatibility.notices),
    ...compatibility.nodes.map((group) => withStanding(nodeCase(name, group), standing)),
  ]
  return {
    ...plainSuite(name, cases, report),
    properties: [
      ...imageProperties(image),
      ['specification', compatibility.source],
      ['specification-digest', compatibility.digest],
    ],
  }
}

/** What could not be observed is neither a pass nor a failure. */
const nodeResults = {
  compatible: 'passed',
  incompatible: 'failure',
  undetermined: 'skipped',
  errored: 'error',
} as const

function nodeCase(suite: string, group: NodeCompatibilityReport): Case {
  const wanting = group.sets.filter((set) => set.verdict !== 'compatible')
  const lines = wanting.flatMap((set) => [
    `${describeSet(set)}: ${set.verdict}`,
    ...set.missing.map((sentence) => `  ${sentence}`),
  ])
  return {
    ...plainCase(
      suite,
      describeNodes(group.nodes, reportLimits.nodeNames),
      nodeResults[group.verdict],
      group.verdict,
      wanting.flatMap((set) => set.missing).join('; ') || group.verdict,
    ),
    details: joinLines(lines),
  }
}

function plainCase(
  suite: string,
  name: string,
  result: Case['result'],
  code: string,
  message: string,
): Case {
  return { suite, name, durationMs: 0, result, code, message, details: '', stdout: '', stderr: '' }
}

function plainSuite(name: string, cases: readonly Case[], report: Report): Suite {
  return { name, startedAt: report.startedAt, durationMs: 0, properties: [], cases, output: '' }
}

function joined(text: string, count: number): string {
  return lastLines(text, count, reportLimits.lineCharacters).lines.join('\n')
}

export function joinLines(lines: readonly string[]): string {
  return lines.filter((line) => line !== '').join('\n')
}
