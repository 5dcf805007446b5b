/** What a report measured, and what of it is clearly more than it was. */
import type { ImageReport, MeasureKind, Report, SlowerReport, ValidatorReport } from '../model.ts'
import { countNames } from './identify.ts'
import { validatorTitle } from '../condition-title.ts'

/** A number that a report tells; `key` is the same for the same thing in another report. */
export interface Measure extends Omit<SlowerReport, 'before' | 'after'> {
  readonly key: string
  readonly value: number
}

interface Threshold {
  readonly factor: number
  readonly least: number
}

const megabyte = 1_000_000

/**
 * Both have to be reached. Machines of one kind differ by a third, and a busy one takes some hundred
 * milliseconds more for anything: neither is told. Answers to probes are mostly a few milliseconds
 * and have limits of one second. A build that is made again differs by some packages' corrections,
 * not by a twentieth of its size.
 */
export const slowerThresholds: Readonly<Record<MeasureKind, Threshold>> = {
  start: { factor: 1.5, least: 500 },
  pass: { factor: 1.5, least: 500 },
  answer: { factor: 1.5, least: 100 },
  ready: { factor: 1.5, least: 500 },
  size: { factor: 1.05, least: 10 * megabyte },
}

export function isSlower(measure: MeasureKind, before: number, after: number): boolean {
  const { factor, least } = slowerThresholds[measure]
  return after >= before * factor && after - before >= least
}

/** @param identities of the images, in their order */
export function measuresOf(
  { images }: Pick<Report, 'images'>,
  identities: readonly string[],
): readonly Measure[] {
  return images.flatMap((image, index) => {
    const identity = identities[index] ?? ''
    const count = countNames()
    return [
      ...(image.sizeBytes === undefined ? [] : [sizeOf(image, identity, image.sizeBytes)]),
      ...image.validators.flatMap((validator) => {
        const { kind = 'Validator' } = validator
        return validatorMeasures(image, validator, count(identity, kind, validatorTitle(validator)))
      }),
    ]
  })
}

function sizeOf({ reference, platform }: ImageReport, identity: string, value: number): Measure {
  const of = { image: reference, platform, validator: null, part: null }
  return { ...of, measure: 'size', key: JSON.stringify([identity, 'size']), value }
}

function validatorMeasures(
  { reference, platform }: ImageReport,
  validator: ValidatorReport,
  identity: string,
): readonly Measure[] {
  const count = countNames()
  const measured = (measure: MeasureKind, part: string | null, value: number | null) => {
    // What was not measured is counted, too: the next of its name is the next in every report.
    const key = count(identity, measure, part)
    const of = { image: reference, platform, validator: validatorTitle(validator) }
    return value === null ? [] : [{ ...of, measure, part, value, key }]
  }
  return [
    ...measured('start', null, validator.container?.startDurationMs ?? null),
    ...validator.checks.flatMap(({ name, outcome, durationMs }) =>
      measured('pass', name, outcome === 'passed' ? durationMs : null),
    ),
    ...(validator.margins ?? []).flatMap(({ container, probe, slowestMs, startup }) => [
      ...measured('answer', `${container} ${probe}`, slowestMs),
      ...measured('ready', `${container} ${probe}`, startup?.tookMs ?? null),
    ]),
  ]
}
