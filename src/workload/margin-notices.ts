import { describeFactor, describeSeconds } from '../margin-words.ts'
import type { MarginCondition, MarginReport, Notice } from '../model.ts'
import { narrowMargin } from '../verdict.ts'

/**
 * What is worth a warning, a sentence each, at the line of its probe. What falls short of what somebody
 * asked for is an error.
 *
 * @param least the smallest factor that somebody asked for; null where nobody did
 */
export function marginNotices(
  margins: readonly MarginReport[],
  least: number | null,
): readonly Notice[] {
  return margins.flatMap((margin) => [
    ...narrowNotices(margin, least),
    ...(least !== null && margin.factor === null ? [unknownNotice(margin, least)] : []),
  ])
}

function narrowNotices(margin: MarginReport, least: number | null): readonly Notice[] {
  const hint =
    margin.suggestion === null
      ? null
      : `write ${margin.suggestion.changes.map(describeChange).join(' and ')}`
  return dangersOf(margin).flatMap(({ factor, words }): readonly Notice[] => {
    const isShort = least !== null && factor < least
    if (!isShort && factor >= narrowMargin) return []
    const wanted = isShort ? `, and ${least} is asked for` : ''
    const message = `the ${margin.probe} probe of container ${margin.container} ${words} (factor ${describeFactor(factor)}${wanted})`
    const severity = isShort ? 'error' : 'warning'
    return [{ severity, code: 'probe-margin', message, location: margin.location, hint }]
  })
}

interface Danger {
  readonly factor: number
  readonly words: string
}

function dangersOf(margin: MarginReport): readonly Danger[] {
  const { factor, slowestMs, timeoutMs, startup, failuresInRow, failureThreshold } = margin
  const limit = describeSeconds(timeoutMs)
  const under = underWords[slowestCondition(margin)]
  const dangers: Danger[] = []
  if (factor !== null && slowestMs !== null) {
    const answer =
      slowestMs >= timeoutMs
        ? `was not answered within its ${limit}`
        : `took up to ${describeSeconds(slowestMs)} of its ${limit}`
    dangers.push({ factor, words: `${answer}${under}` })
  }
  if (failuresInRow > 0) {
    const words = `failed ${failuresInRow} of ${failureThreshold} times in a row`
    dangers.push({ factor: failureThreshold / failuresInRow, words })
  }
  if (startup?.tookMs != null && startup.factor !== null) {
    const budget = describeSeconds(startup.budgetMs)
    const words = `first succeeded ${describeSeconds(startup.tookMs)} after the start, of ${budget} that it allows`
    dangers.push({ factor: startup.factor, words })
  }
  return dangers
}

const underWords: Readonly<Record<MarginCondition, string>> = {
  quiet: '',
  throttled: ' with its CPU throttled',
  load: ' under load',
}

/** Under which the slowest answer came; the quietest, where several did. */
function slowestCondition({ conditions, slowestMs }: MarginReport): MarginCondition {
  return conditions.find((one) => one.slowestMs === slowestMs)?.condition ?? 'quiet'
}

function unknownNotice(margin: MarginReport, least: number): Notice {
  const message = `the ${margin.probe} probe of container ${margin.container} had no answer, so nobody knows whether its margin is the ${least} that is asked for`
  return {
    ...{ severity: 'error', code: 'probe-margin-unknown', message, location: margin.location },
    hint: 'let the Pod run until the probe has been tried',
  }
}

/** `timeoutSeconds: 3`. */
function describeChange({ path, value }: { readonly path: string; readonly value: number }) {
  return `${path.slice(path.lastIndexOf('.') + 1)}: ${value}`
}
