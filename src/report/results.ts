/** The output `results`: what a later step decides by, short enough for an environment variable. */
import { reportLimits } from '../limits.ts'
import type {
  CheckReport,
  ImageReport,
  Outcome,
  Report,
  StaticFinding,
  ValidatorReport,
} from '../model.ts'
import { clip } from './escape.ts'

/** Of the output's own form; additions are fine, renames are not. */
export const resultsVersion = 1

/** What the output is made of; a step that was refused has no whole report. */
export type ResultsSource = Pick<Report, 'verdict' | 'durationMs' | 'images' | 'errors'>

interface LeftOut {
  images: number
  validators: number
  checks: number
  errors: number
  findings: number
}

/**
 * One line of JSON in plain ASCII (docs/reports.md has its fields). Signs that mean something to shells are
 * escaped as JSON allows, for people paste outputs into scripts. Of what there is no room for, the number
 * is told.
 */
export function resultsOf(report: ResultsSource): string {
  let most = mostOf(report)
  for (;;) {
    const text = plainJson(shortened(report, most))
    if (text.length <= reportLimits.resultsBytes || most === 0) return text
    most = Math.floor(most / 2)
  }
}

/** As many as there are of what there is most of. */
function mostOf({ images, errors }: ResultsSource): number {
  const validators = images.flatMap((image) => image.validators)
  const checks = validators.flatMap(notPassedOf)
  const findings = images.reduce((sum, image) => sum + staticErrorsOf(image).length, 0)
  return Math.max(images.length, validators.length, checks.length, errors.length, findings)
}

/** The first `most` of each kind. */
function shortened(report: ResultsSource, most: number): unknown {
  const { verdict, durationMs, images, errors } = report
  const room: LeftOut = {
    ...{ images: most, validators: most, checks: most, errors: most, findings: most },
  }
  const leftOut: LeftOut = { images: 0, validators: 0, checks: 0, errors: 0, findings: 0 }
  const take = <Item>(kind: keyof LeftOut, items: readonly Item[]): readonly Item[] => {
    const taken = items.slice(0, room[kind])
    room[kind] -= taken.length
    leftOut[kind] += items.length - taken.length
    return taken
  }
  return {
    schemaVersion: resultsVersion,
    verdict,
    durationMs,
    images: take('images', images).map((image) => shortImage(image, take)),
    errors: take('errors', errors).map(({ code, kind }) => ({ code: named(code), kind })),
    leftOut,
  }
}

type Take = <Item>(kind: keyof LeftOut, items: readonly Item[]) => readonly Item[]

function shortImage(image: ImageReport, take: Take): unknown {
  const { reference, id, digest, platform, verdict, compatibility } = image
  return {
    reference: named(reference),
    ...{ id: namedIfAny(id), digest: namedIfAny(digest), platform: namedIfAny(platform) },
    ...{ verdict, compatibility: compatibility?.verdict ?? null },
    validators: take('validators', image.validators).map((one) => shortValidator(one, take)),
    static: image.static === undefined ? null : shortStatic(image, image.static.verdict, take),
  }
}

function shortStatic(image: ImageReport, verdict: string, take: Take): unknown {
  const errors = take('findings', staticErrorsOf(image))
  return {
    verdict,
    errors: errors.map(({ code, path }) => ({ code: named(code), path: namedIfAny(path) })),
  }
}

function staticErrorsOf({ static: read }: ImageReport): readonly StaticFinding[] {
  return (read?.findings ?? []).filter(({ severity }) => severity === 'error')
}

function shortValidator(validator: ValidatorReport, take: Take): unknown {
  const { kind = 'Validator', name, condition, verdict, durationMs, checks } = validator
  const count = (wanted: Outcome) => checks.filter(({ outcome }) => outcome === wanted).length
  return {
    ...{ kind, name: named(name), verdict, durationMs },
    ...(condition === undefined ? {} : { condition: named(condition) }),
    ...{ passed: count('passed'), failed: count('failed') },
    ...{ errored: count('errored'), skipped: count('skipped') },
    notPassed: take('checks', notPassedOf(validator)).map((check) => ({
      ...{ name: named(check.name), outcome: check.outcome, code: check.reason.code },
      ...(check.optional === true && { optional: true }),
    })),
  }
}

/** What did not pass, and is no mere consequence of that. */
function notPassedOf({ checks }: ValidatorReport): readonly CheckReport[] {
  return checks.filter(({ outcome }) => outcome === 'failed' || outcome === 'errored')
}

function named(text: string): string {
  return clip(text, reportLimits.cellCharacters)
}

function namedIfAny(text: string | null): string | null {
  return text === null ? null : named(text)
}

function plainJson(value: unknown): string {
  return JSON.stringify(value).replace(/[^ -~]|['`$<>&]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
