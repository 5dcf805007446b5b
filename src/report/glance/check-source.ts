/** What a check that did not pass says of its cause, and what its container's log says of it. */
import type { CheckReport, ValidatorReport } from '../../model.ts'
import { isOfContainer } from '../causes.ts'
import { podLogs } from '../words-pod.ts'
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
  const { name, outcome, reason, location, cause } = check
  const own = ownWords(check)
  const isEnd = isOfContainer(reason)
  // A log decides what an end was; of a check that was asked in vain it is only worth a look.
  const said = isEnd ? log : own
  const aside = said ?? (log?.isNamed === true ? log : null)
  const headline = said !== null && (isEnd || said.isNamed) ? said.headline : ''
  const words = withoutCircumstances(reason.message, name)
  const place = cause?.location ?? (isEnd ? null : location)
  // Who knows the line at fault need not know the same twice.
  const key = cause === undefined ? [reason.code, words, withoutNumbers(headline)] : [cause]
  return {
    ...{ outcome: outcome === 'passed' ? 'failed' : outcome, code: reason.code, hint: null },
    ...{ message: reason.message, headline, lines: aside?.lines ?? [] },
    key: JSON.stringify([outcome, ...key]),
    places: place === null ? [] : [place],
    placeNote: cause?.message ?? null,
  }
}

/** What a command wrote that a check ran. */
function ownWords({ attempts }: CheckReport): DecisiveLines | null {
  const seen = attempts.at(-1)?.seen
  return decisiveLines(seen?.stderr ?? '') ?? decisiveLines(seen?.stdout ?? '')
}
