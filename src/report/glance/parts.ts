/** What an image is held against: one kind of it is one line of {@link kinds}. */
import type { CompatibilityReport, ImageReport, ValidatorReport } from '../../model.ts'
import { isWarning } from '../../verdict.ts'
import { staticParts } from '../words-static.ts'
import { toneOf } from '../words.ts'
import type { Tone } from '../words.ts'
import { validatorTitle } from '../../condition-title.ts'

/** What an image came to in one respect. */
export interface Part {
  /** The same of all images that were held against the same thing. */
  readonly key: string
  readonly name: string
  readonly tone: Tone
  /** Checks, or nodes: how many did not pass, of how many. */
  readonly bad: number
  readonly total: number
  readonly unit: 'check' | 'node'
  /** Where its details are, see {@link validatorTarget}. */
  readonly target: string
}

export interface Kind {
  /** Of a column that tells of all of a kind together. */
  readonly title: string
  readonly partsOf: (image: ImageReport, index: number) => readonly Part[]
}

/** In the order of their columns. */
export const kinds: readonly Kind[] = [
  { title: 'Validators', partsOf: ofValidators(false) },
  { title: 'Pods', partsOf: ofValidators(true) },
  { title: 'Compatibility', partsOf: ofCompatibility },
  { title: 'Static', partsOf: ofReading },
]

/** The name of an image's details for links; unique in a report. */
export function imageTarget(image: number): string {
  return `i${image}`
}

export function validatorTarget(image: number, validator: number): string {
  return `i${image}-v${validator}`
}

export function compatibilityTarget(image: number): string {
  return `i${image}-compatibility`
}

export function staticTarget(image: number): string {
  return `i${image}-static`
}

function ofValidators(isPod: boolean): Kind['partsOf'] {
  return (image, index) =>
    image.validators.flatMap((validator, number) =>
      (validator.kind === 'Pod') === isPod
        ? [validatorPart(validator, columnName(image, validator), validatorTarget(index, number))]
        : [],
    )
}

/** Of one Validator under many conditions these tell its runs apart, where there is little room. */
function columnName({ validators }: ImageReport, validator: ValidatorReport): string {
  const isAlone = validators.every(({ name }) => name === validator.name)
  return isAlone ? (validator.condition ?? validator.name) : validatorTitle(validator)
}

function validatorPart(
  { name: ofManifest, condition, source, verdict, checks }: ValidatorReport,
  name: string,
  target: string,
): Part {
  const bad = checks.filter((check) => check.outcome !== 'passed' && !isWarning(check)).length
  return {
    ...{
      key: JSON.stringify([ofManifest, condition, source]),
      name,
      tone: toneOf(verdict),
      bad,
      target,
    },
    ...{ total: checks.length, unit: 'check' },
  }
}

function ofCompatibility({ compatibility }: ImageReport, index: number): readonly Part[] {
  return compatibility === null
    ? []
    : [compatibilityPart(compatibility, compatibilityTarget(index))]
}

function compatibilityPart({ verdict, nodes }: CompatibilityReport, target: string): Part {
  const count = (groups: CompatibilityReport['nodes']) =>
    groups.reduce((sum, group) => sum + group.nodes.length, 0)
  const bad = count(nodes.filter((group) => group.verdict !== 'compatible'))
  const name = 'Compatibility'
  return {
    ...{ key: name, name, tone: toneOf(verdict), bad, target },
    total: count(nodes),
    unit: 'node',
  }
}

/** Of programs, and of what is wrong beside them. */
function ofReading({ static: read }: ImageReport, index: number): readonly Part[] {
  if (read === undefined) return []
  const { errors, good } = staticParts(read)
  const name = 'Static'
  return [
    {
      ...{ key: name, name, tone: toneOf(read.verdict), target: staticTarget(index) },
      ...{ bad: errors.length, total: errors.length + good.length, unit: 'check' },
    },
  ]
}
