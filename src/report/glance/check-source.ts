/** What a check that did not pass says of its cause, and what its container's log says of it. */
import type { CheckReport, ValidatorReport } from '../../model.ts'
import { isOfContainer } from '../causes.ts'
import { podLogs } from '../words-pod.ts'
import type { RunCause } from './cause.ts'
import { withoutCircumstances, withoutNumbers } from './cause-key.ts'
import type { CauseSource } from './cause-groups.ts'
import { decisiveLines } from './decisive-lines.ts'
import type { DecisiveLines } from './decisive-lines.ts'

/**
 * A check that waited for something in vain, and was skipped, tells of the cause of the one that failed
 * for it.
 */
export function checkSource(validator: ValidatorReport): (check: CheckReport) => CauseSource {
  const log = decisiveLines(logOf(validator))
  const failed = new Map(
    validator.checks
      .filter(({ outcome }) => outcome !== 'passed' && outcome !== 'skipped')
      .toReversed()
      .map((check) => [check.reason.code, check]),
  )
  return (check) => {
    const told = check.outcome === 'skipped' ? (failed.get(check.reason.code) ?? check) : check
    return sourceOf(told, log)
  }
}

/** The last words of a Validator's container, or of the Pod's container that is in trouble. */
function logOf(validator: ValidatorReport): string {
  const { container } = validator
  if (container !== null) return container.logs.text
  const bad = podLogs(validator).find(({ isBad }) => isBad)
  return bad?.log.lines.join('\n') ?? ''
}

function sourceOf(check: CheckReport, log: DecisiveLines | null): CauseSource {
  const { outcome, reason, location, cause } = check
  const isEnd = isOfContainer(reason)
  const said = saidOf(check, log)
  const place = cause?.location ?? (isEnd ? null : location)
  return {
    ...{ outcome: outcome === 'passed' ? 'failed' : outcome, code: reason.code, hint: null },
    ...{ message: reason.message, ...said, placeNote: cause?.message ?? null },
    key: JSON.stringify([outcome, ...keyOf(check, said.headline)]),
    places: place === null ? [] : [place],
  }
}

/** A log decides what an end was; of a check that was asked in vain it is only worth a look. */
function saidOf(
  check: CheckReport,
  log: DecisiveLines | null,
): Pick<RunCause, 'headline' | 'lines'> {
  if (isOfContainer(check.reason)) return { headline: log?.headline ?? '', lines: log?.lines ?? [] }
  const own = ownWords(check)
  const said = own ?? (log?.isNamed === true ? log : null)
  return { headline: own?.isNamed === true ? own.headline : '', lines: said?.lines ?? [] }
}

/** Who knows the line at fault need not know the same twice. */
function keyOf({ name, reason, cause }: CheckReport, headline: string): readonly unknown[] {
  if (cause !== undefined) return [cause]
  return [reason.code, withoutCircumstances(reason.message, name), withoutNumbers(headline)]
}

/** What a command wrote that a check ran. */
function ownWords({ attempts }: CheckReport): DecisiveLines | null {
  const seen = attempts.at(-1)?.seen
  return decisiveLines(seen?.stderr ?? '') ?? decisiveLines(seen?.stdout ?? '')
}
