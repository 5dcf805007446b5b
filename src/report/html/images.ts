/** Everything of each image, folded: what did not pass first, what passed in one line. */
import type { ImageReport, Report, ValidatorReport } from '../../model.ts'
import { compatibilityTarget, imageTarget, staticTarget, validatorTarget } from '../glance/parts.ts'
import { byVerdict } from '../glance/table.ts'
import type { ToldCauses } from '../glance/told.ts'
import { imageLabels } from '../words-static.ts'
import { describeImage, nounOf, plural, toneOf, verdictWord } from '../words.ts'
import { compatibilitySection } from './compatibility.ts'
import { fact, facts, foldedCard, icon, shown } from './parts.ts'
import { staticSection } from './static.ts'
import { noticeList, validatorSection } from './validator.ts'

export function imageSections({ images }: Report, told: ToldCauses): string {
  const places = new Map(images.map((image, index) => [image, index]))
  const labels = imageLabels(images)
  const labelOf = (image: ImageReport) => labels[places.get(image) ?? 0] ?? image.reference
  const sectionOf = (image: ImageReport) =>
    imageSection(image, places.get(image) ?? 0, images.length === 1 ? null : labelOf(image), told)
  const sorted = byVerdict(images)
  const passed = sorted.filter(({ verdict }) => verdict === 'passed')
  if (passed.length === 0 || images.length === 1) return sorted.map(sectionOf).join('')
  const names = passed.map(labelOf)
  return (
    sorted
      .slice(0, sorted.length - passed.length)
      .map(sectionOf)
      .join('') + foldedPasses(nounOf(images), 'passes', names, passed.map(sectionOf))
  )
}

/** @param label null: the page's head tells of the image already */
function imageSection(
  image: ImageReport,
  index: number,
  label: string | null,
  told: ToldCauses,
): string {
  const id = imageTarget(index)
  const notices = image.notices.filter((notice) => !told.hasNotice(notice))
  const isAlone = label === null
  const [start, end] = isAlone
    ? [`<section class="image"><h2 class="unseen" id="${id}">Results</h2>`, 'section']
    : [imageHead(image, label, id), 'details']
  return (
    start +
    noticeList(notices) +
    validatorSections(image, index, told, isAlone) +
    (image.compatibility === null
      ? ''
      : compatibilitySection(image.compatibility, compatibilityTarget(index), told)) +
    (image.static === undefined ? '' : staticSection(image.static, staticTarget(index), told)) +
    `</${end}>\n`
  )
}

function validatorSections(
  { validators }: ImageReport,
  index: number,
  told: ToldCauses,
  isAlone: boolean,
): string {
  const places = new Map(validators.map((validator, number) => [validator, number]))
  const sectionOf = (validator: ValidatorReport) => {
    const isAll = isAlone && validators.length === 1 && validator.verdict === 'passed'
    return validatorSection(
      validator,
      validatorTarget(index, places.get(validator) ?? 0),
      told,
      isAll,
    )
  }
  const sorted = byVerdict(validators)
  const passed = sorted.filter(({ verdict }) => verdict === 'passed')
  if (passed.length < 2) return sorted.map(sectionOf).join('')
  const names = passed.map(({ name }) => name)
  return (
    sorted
      .slice(0, sorted.length - passed.length)
      .map(sectionOf)
      .join('') + foldedPasses('manifest', `i${index}-passes`, names, passed.map(sectionOf))
  )
}

/** One line: how many, and which. */
function foldedPasses(
  what: string,
  id: string,
  names: readonly string[],
  sections: readonly string[],
): string {
  const some = names.slice(0, passedNames).map(shown).join(', ')
  const left = names.length > passedNames ? ` and ${names.length - passedNames} more` : ''
  const head = [
    icon('good', 'Passed'),
    `<span class="name">${plural(names.length, what)} passed</span>`,
    `<span class="result">${some}${left}</span>`,
  ]
  return `${foldedCard('passes', id, false, head)}${sections.join('')}</details>\n`
}

/** More of them make no line any more. */
const passedNames = 6

function imageHead(image: ImageReport, label: string, id: string): string {
  return (
    foldedCard('image', id, false, [
      icon(toneOf(image.verdict), verdictWord(image.verdict)),
      `<h2>${shown(label)}</h2>`,
      `<span class="result">${shown(describeImage(image))}</span>`,
    ]) +
    facts([
      fact('Platform', image.platform),
      fact('Digest', image.digest, true),
      fact('Image id', image.id, true),
    ])
  )
}
