/**
 * Whether a report proves what it says. Somebody else may have written it: each verdict is drawn
 * again from what stands below it, by the rules by which runs draw them (src/verdict.ts).
 */
import { probeActions } from '../model.ts'
import type {
  CheckReport,
  CompatibilityReport,
  CompatibilityVerdict,
  ImageReport,
  NodeCompatibilityReport,
  Notice,
  Report,
  RuleReport,
  StaticReport,
  ValidatorReport,
  Verdict,
} from '../model.ts'
import {
  isPodGood,
  judgePrediction,
  undeterminedPolicies,
  verdictOfAnswer,
  verdictOfImage,
  verdictOfNode,
  verdictOfNodes,
  verdictOfRun,
  verdictOfSet,
  verdictOfStatic,
  isWarning,
  verdictOfValidator,
} from '../verdict.ts'
import { clip, visibleLine } from './escape.ts'
import { standingContradictions } from './contradiction-standing.ts'
import { validatorTitle } from '../condition-title.ts'

/**
 * One sentence about the first verdict that does not follow from what it stands over, such as
 * `says that the run passed, but it holds no image`; null for a report that proves what it says.
 */
export function findContradiction(report: Report): string | null {
  for (const sentence of contradictions(report)) return sentence
  return null
}

function* contradictions(report: Report): Generator<string> {
  yield* ofRun(report)
  for (const image of report.images) {
    yield* ofImage(image, report)
    for (const validator of image.validators) {
      yield* ofValidator(validator)
      for (const check of validator.checks) yield* ofCheck(check, validator)
    }
    if (image.compatibility !== null) yield* ofCompatibility(image.compatibility, image)
    if (image.static !== undefined) yield* ofStatic(image.static, image)
    yield* ofPrediction(image)
  }
  yield* standingContradictions(report)
}

function* ofRun({ verdict, errors, images }: Report): Generator<string> {
  const [error] = errors
  if (error !== undefined) {
    yield* unless(verdict, ['errored'], 'the run', `it tells of an error: ${named(error.message)}`)
    return
  }
  const drawn = verdictOfRun({ errors, images })
  const culprit = images.find((image) => image.verdict === drawn)
  yield* unless(verdict, [drawn], 'the run', because(drawn, 'image', culprit?.reference))
}

function* ofImage(image: ImageReport, { gate }: Report): Generator<string> {
  const what = `the image ${named(image.reference)}`
  const error = firstError(image.notices)
  if (error !== undefined) {
    yield* unless(image.verdict, ['errored'], what, `it tells of an error: ${named(error.message)}`)
    return
  }
  const { compatibility, validators, static: read } = image
  const drawn = (answer: Verdict | null) =>
    verdictOfImage({ errors: [], validators, compatibility: answer, static: read })
  // What is undetermined passes or fails, as the run was asked for.
  const allowed =
    compatibility === null
      ? [drawn(null)]
      : (gate === undefined ? undeterminedPolicies : [gate.onUndetermined]).map((on) =>
          drawn(verdictOfAnswer(compatibility.verdict, on)),
        )
  const [worst = 'errored'] = allowed
  const culprit = image.validators.find((validator) => validator.verdict === worst)
  const reason =
    culprit === undefined ? reasonWithout(worst, image) : because(worst, 'validator', culprit.name)
  yield* unless(image.verdict, allowed, what, reason)
}

/** Where no Validator says so. */
function reasonWithout(worst: Verdict, { compatibility, static: read }: ImageReport): string {
  if (read?.verdict === worst) return `what reading it found ${words[worst]}`
  return compatibility === null
    ? because(worst, 'validator', undefined)
    : `its compatibility is ${compatibility.verdict}`
}

function* ofPrediction({ reference, nodeGroup, validators }: ImageReport): Generator<string> {
  if (nodeGroup === undefined) return
  const { name, predicted, prediction } = nodeGroup
  const drawn = judgePrediction(predicted, validators)
  if (drawn === prediction) return
  yield `says that the prediction for ${named(reference)} on ${named(name)} is ${prediction}, but what happened there makes it ${drawn}`
}

function* ofStatic({ verdict, findings }: StaticReport, image: ImageReport): Generator<string> {
  const what = `what reading ${named(image.reference)} found`
  const error = firstError(findings)
  const reason =
    error === undefined ? 'it holds no error' : `it is an error: ${named(error.message)}`
  yield* unless(verdict, [verdictOfStatic(findings)], what, reason)
}

function* ofValidator(validator: ValidatorReport): Generator<string> {
  const what = `the validator ${named(validatorTitle(validator))}`
  const error = firstError(validator.notices)
  if (error !== undefined) {
    const reason = `it tells of an error: ${named(error.message)}`
    yield* unless(validator.verdict, ['errored'], what, reason)
    return
  }
  const drawn = verdictOfValidator({ errors: [], checks: validator.checks })
  const culprit = validator.checks.find((check) =>
    drawn === 'failed' ? check.outcome !== 'passed' && !isWarning(check) : check.outcome === drawn,
  )
  const reason =
    culprit?.outcome === 'skipped'
      ? `its check ${named(culprit.name)} never ran`
      : because(drawn, 'check', culprit?.name)
  yield* unless(validator.verdict, [drawn], what, reason)
  if (validator.verdict !== 'passed') return
  const isRun = validator.checks.some(({ action }) => probeActions.some((one) => one === action))
  if (validator.status === undefined && validator.container === null && isRun) {
    yield* unless('passed', [], what, 'it tells of no container')
  }
  if (validator.status !== undefined && !isPodGood(validator.status)) {
    yield* unless('passed', [], what, 'its Pod is neither ready nor has it succeeded')
  }
}

function* ofCheck(check: CheckReport, validator: ValidatorReport): Generator<string> {
  const { outcome, reason, attemptCount, attempts } = check
  const what = `the check ${named(check.name)} of ${named(validatorTitle(validator))}`
  const contradiction =
    outcome === 'passed' ? whyNotPassed(check) : reason.code === 'ok' ? 'its reason is ok' : null
  if (contradiction !== null) yield `says that ${what} ${words[outcome]}, but ${contradiction}`
  if (attemptCount < attempts.length) {
    yield `says that ${what} had ${attemptCount} attempts, but it tells of ${attempts.length}`
  }
  const odd = attempts.find((attempt) => attempt.ok !== (attempt.reason.code === 'ok'))
  if (odd !== undefined) {
    yield `says that an attempt of ${what} ${odd.ok ? 'passed' : 'did not pass'}, but its reason is ${odd.reason.code}`
  }
}

function whyNotPassed({ reason, startedAt, attempts }: CheckReport): string | null {
  if (reason.code !== 'ok') return `its reason is ${reason.code}`
  const last = attempts.at(-1)
  if (last === undefined || startedAt === null) return 'it was never tried'
  return last.ok ? null : 'its last attempt did not pass'
}

function* ofCompatibility(
  { verdict, nodes }: CompatibilityReport,
  { reference }: ImageReport,
): Generator<string> {
  const what = `the compatibility of ${named(reference)}`
  const drawn = verdictOfNodes(nodes.map((group) => group.verdict))
  const culprit = nodes.find((group) => group.verdict === drawn)
  const reason =
    culprit === undefined ? 'no node was asked' : `it is on ${namedNodes(culprit)} ${drawn}`
  yield* unlessAnswer(verdict, drawn, what, reason)
  for (const group of nodes) yield* ofNodes(group, what)
}

function* ofNodes(group: NodeCompatibilityReport, what: string): Generator<string> {
  const { verdict, sets, bestSet } = group
  const where = `${what} on ${namedNodes(group)}`
  if (group.nodes.length === 0) yield `tells of ${what} on nodes, but names none of them`
  const drawn = verdictOfNode(sets.map((set) => set.verdict))
  yield* unlessAnswer(verdict, drawn, where, 'none of its sets says so')
  if (bestSet !== null && sets[bestSet]?.verdict !== 'compatible') {
    yield `says that set ${bestSet + 1} is the best of ${where}, but it is not compatible`
  }
  for (const set of sets) {
    const rules = verdictOfSet(set.rules.map((rule) => rule.verdict))
    yield* unlessAnswer(set.verdict, rules, `set ${set.index + 1} of ${where}`, 'its rules are not')
    const odd = set.rules.find((rule) => !isProven(rule))
    if (odd !== undefined) {
      yield `says that the rule ${named(odd.name)} is ${odd.verdict}, but what it found does not say so`
    }
  }
}

/** A rule that matched needs all that stands outside of its alternatives, and one of those. */
function isProven({ verdict, error, expressions }: RuleReport): boolean {
  if ((error !== null) !== (verdict === 'errored')) return false
  if (verdict !== 'matched') return true
  const alternatives = Map.groupBy(expressions, ({ alternative }) => alternative)
  const isMatched = (list: typeof expressions) => list.every((one) => one.verdict === 'matched')
  const always = alternatives.get(null) ?? []
  const choices = [...alternatives].filter(([alternative]) => alternative !== null)
  return isMatched(always) && (choices.length === 0 || choices.some(([, list]) => isMatched(list)))
}

function* unless(
  said: Verdict,
  allowed: readonly Verdict[],
  what: string,
  reason: string,
): Generator<string> {
  if (!allowed.includes(said)) yield `says that ${what} ${words[said]}, but ${reason}`
}

function* unlessAnswer(
  said: CompatibilityVerdict,
  drawn: CompatibilityVerdict,
  what: string,
  reason: string,
): Generator<string> {
  if (said !== drawn) yield `says that ${what} is ${said}, but ${reason}`
}

/** @param name of a part with the verdict that was drawn; none where there are no parts */
function because(drawn: Verdict, part: string, name: string | undefined): string {
  if (name === undefined) return `it holds no ${part}`
  return drawn === 'passed'
    ? `every ${part} of it passed`
    : `its ${part} ${named(name)} ${words[drawn]}`
}

const words = {
  passed: 'passed',
  failed: 'failed',
  errored: 'could not be decided',
  skipped: 'was skipped',
} as const

function firstError(notices: readonly Notice[]): Notice | undefined {
  return notices.find(({ severity }) => severity === 'error')
}

function namedNodes({ nodes }: NodeCompatibilityReport): string {
  return named(nodes[0] ?? 'no node')
}

function named(text: string): string {
  return clip(visibleLine(text), nameCharacters)
}

/** A sentence names a part; it need not hold all of it. */
const nameCharacters = 120
