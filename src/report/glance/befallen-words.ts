/** The words for what a cause befell, which every format shares. */
import type { CheckReport, Report } from '../../model.ts'
import { imageLabels } from '../words-static.ts'
import { describeNumber, plural } from '../words.ts'
import type { Befallen, RunCause } from './cause.ts'
import { shortNames } from './short-names.ts'

export interface BefallenNames {
  /** Such as `8 checks failed for it, 2 were skipped`; empty for one check, whose name says it. */
  readonly count: string
  /** Each once, as written. */
  readonly checks: readonly string[]
  /** Of what the checks are; none where the run has only one. */
  readonly validators: readonly string[]
  /** None where the run has only one. */
  readonly images: readonly string[]
}

/** Names of what a cause befell, as far as they tell anything in this report. */
export function befallenNames({ befell }: RunCause, { images }: Report): BefallenNames {
  const distinct = (nameOf: (one: Befallen) => string) =>
    [...new Set(befell.map(nameOf))].filter((name) => name !== '')
  const { names } = shortNames(imageLabels(images))
  const hasOne = images.length < 2 && (images[0]?.validators.length ?? 0) < 2
  return {
    count: describeCount(befell.flatMap(({ check }) => (check === null ? [] : [check]))),
    checks: distinct(({ check }) => check?.name ?? ''),
    validators: hasOne ? [] : distinct(({ validatorName }) => validatorName),
    images: images.length < 2 ? [] : distinct(({ image, imageName }) => names[image] ?? imageName),
  }
}

const verbs = [
  ['failed', 'failed for it'],
  ['errored', 'could not be run'],
  ['skipped', 'were skipped'],
] as const

/** Empty for one check, whose name says it. */
export function describeCount(checks: readonly CheckReport[]): string {
  if (checks.length < 2) return ''
  const parts = verbs.flatMap(([outcome, words]) => {
    const count = checks.filter((check) => check.outcome === outcome).length
    return count === 0 ? [] : [[count, words] as const]
  })
  return parts
    .map(([count, words], index) =>
      index === 0 ? `${plural(count, 'check')} ${words}` : `${describeNumber(count)} ${words}`,
    )
    .join(', ')
}

/** At most so many names, and how many there are more. */
export function someOf(
  names: readonly string[],
  limit: number,
): { readonly shown: readonly string[]; readonly left: number } {
  return { shown: names.slice(0, limit), left: Math.max(0, names.length - limit) }
}
