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
import { isWarning } from '../../verdict.ts'
import { visibleLine } from '../escape.ts'
import { errorsOutside } from '../problems.ts'
import { reasonLink } from '../reason-link.ts'
import { createStandings, standingTexts } from '../standing.ts'
import { describeNodes, describeSet } from '../words-compatibility.ts'
import { imageLabels } from '../words-static.ts'
import { describeCause, describeDuration, describeSeen, timeOfDay } from '../words.ts'
import {
  errorCases,
  imageProperties,
  isBad,
  joined,
  joinLines,
  plainCase,
  plainSuite,
  suiteName,
  verdictCase,
  withStanding,
} from './parts.ts'
import type { Case, Suite } from './parts.ts'
import { staticSuite } from './static.ts'
import { validatorTitle } from '../../condition-title.ts'

/** Suites in the order of the report. Whatever is not passed is a failing case. */
export function suitesOf(report: Report): Suite[] {
  const standingOf = createStandings(report)
  const labels = imageLabels(report.images)
  const suites = [
    ...errorSuite('Container Canary', errorsOutside(report), report),
    ...report.images.flatMap((image, index) =>
      imageSuites(image, labels[index] ?? image.reference, report, standingOf),
    ),
    ...standingSuite(report),
  ]
  const failing = suites.some((suite) => suite.cases.some(isBad))
  if (report.verdict === 'passed' || failing) return suites
  return [...suites, verdictSuite('Container Canary', report.verdict, report)]
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

type StandingOf = ReturnType<typeof createStandings>

/** What no case has: a suite without any. */
function standingSuite(report: Report): Suite[] {
  const output = joinLines(standingTexts(report).map(visibleLine))
  if (output === '') return []
  return [{ ...plainSuite('Container Canary.comparison', [], report), output }]
}

function imageSuites(
  image: ImageReport,
  label: string,
  report: Report,
  standingOf: StandingOf,
): Suite[] {
  const { compatibility, static: read } = image
  const suites = [
    ...errorSuite(label, image.notices, report),
    ...image.validators.map((validator) => validatorSuite(image, label, validator, standingOf)),
    ...(compatibility === null
      ? []
      : [compatibilitySuite(image, label, compatibility, report, standingOf)]),
    ...(read === undefined ? [] : [staticSuite(image, label, read, report, standingOf)]),
  ]
  const failing = suites.some((suite) => suite.cases.some(isBad))
  if (image.verdict === 'passed' || failing) return suites
  return [...suites, verdictSuite(label, image.verdict, report)]
}

function validatorSuite(
  image: ImageReport,
  label: string,
  validator: ValidatorReport,
  standingOf: StandingOf,
): Suite {
  const name = suiteName(label, validatorTitle(validator))
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
    // What only warns fails no build of those who read it.
    result: isWarning(check) ? 'skipped' : results[check.outcome],
    code: check.reason.code,
    message: isWarning(check) ? `optional: ${check.reason.message}` : check.reason.message,
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

function compatibilitySuite(
  image: ImageReport,
  label: string,
  compatibility: CompatibilityReport,
  report: Report,
  standingOf: StandingOf,
): Suite {
  const name = suiteName(label, 'compatibility')
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
