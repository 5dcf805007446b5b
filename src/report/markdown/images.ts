/** Everything of each image, folded: what did not pass first, what passed in one line. */
import type { ImageReport } from '../../model.ts'
import { byVerdict } from '../glance/table.ts'
import { compatibilityTarget, imageTarget, staticTarget, validatorTarget } from '../glance/parts.ts'
import { describeImage, plural, shortDigest, toneOf } from '../words.ts'
import { imageLabels } from '../words-static.ts'
import { emoji, folded, more, summaryName, value } from './blocks.ts'
import { compatibilityBlocks } from './compatibility.ts'
import { limitedByVerdict } from './detail.ts'
import { mermaidTimeline, timelineTitle } from './mermaid.ts'
import { anchor } from './page.ts'
import type { MarkdownPage } from './page.ts'
import { staticBlocks } from './static.ts'
import { noticeBlocks, validatorBlocks } from './validator.ts'
import { validatorTitle } from '../../condition-title.ts'

export function imagesBlocks(page: MarkdownPage): string[] {
  const { report, detail } = page
  const places = new Map(report.images.map((image, index) => [image, index]))
  const images = limitedByVerdict(report.images, Math.max(1, detail.rows))
  const labels = imageLabels(report.images)
  const labelOf = (image: ImageReport) => labels[places.get(image) ?? 0] ?? image.reference
  const isAlone = report.images.length === 1
  const blocksOf = (image: ImageReport) => {
    const index = places.get(image) ?? 0
    const body = imageBody(page, image, index)
    return isAlone ? body : imageFold(page, image, labelOf(image), index, body)
  }
  const passed = images.shown.filter(({ verdict }) => verdict === 'passed')
  const rest = byVerdict(images.shown).filter(({ verdict }) => verdict !== 'passed')
  return [
    ...rest.flatMap(blocksOf),
    ...(isAlone
      ? passed.flatMap(blocksOf)
      : foldedPasses('image', passed.map(labelOf), passed.flatMap(blocksOf))),
    ...more(images.left, 'image', images.leftBad),
  ]
}

function imageFold(
  page: MarkdownPage,
  image: ImageReport,
  label: string,
  index: number,
  body: readonly string[],
): string[] {
  const mark = `${anchor(page, imageTarget(index))}${emoji[toneOf(image.verdict)]}`
  const title = `${mark} ${summaryName(label)}: ${describeImage(image)}`
  return folded(title, [imageFacts(image, false), ...body])
}

function imageBody(page: MarkdownPage, image: ImageReport, index: number): string[] {
  const { detail, told } = page
  const places = new Map(image.validators.map((validator, number) => [validator, number]))
  const { shown, left, leftBad } = limitedByVerdict(image.validators, detail.rows)
  const blocksOf = (validator: ImageReport['validators'][number]) =>
    validatorBlocks(page, validator, validatorTarget(index, places.get(validator) ?? 0))
  const passed = shown.filter(({ verdict }) => verdict === 'passed')
  const names = passed.map(validatorTitle)
  return [
    ...noticeBlocks(
      image.notices.filter((notice) => !told.hasNotice(notice)),
      detail,
    ),
    ...shown.filter(({ verdict }) => verdict !== 'passed').flatMap(blocksOf),
    ...(passed.length < 2
      ? passed.flatMap(blocksOf)
      : foldedPasses('manifest', names, passed.flatMap(blocksOf))),
    ...more(left, 'validator', leftBad),
    ...(image.compatibility === null || detail.rows === 0
      ? []
      : compatibilityBlocks(page, image.compatibility, compatibilityTarget(index))),
    ...(image.static === undefined || detail.rows === 0
      ? []
      : staticBlocks(page, image.static, staticTarget(index))),
    ...(detail.timeline ? folded(timelineTitle(image), mermaidTimeline(image)) : []),
  ]
}

/** One line: how many, and which. */
function foldedPasses(what: string, names: readonly string[], blocks: readonly string[]): string[] {
  const shown = names.slice(0, passedNames).map(summaryName).join(', ')
  const left = names.length > passedNames ? ` and ${names.length - passedNames} more` : ''
  return folded(`${emoji.good} ${plural(names.length, what)} passed: ${shown}${left}`, blocks)
}

/** More of them make no line any more. */
const passedNames = 6

/** What identifies an image, in one line. */
export function imageFacts(image: ImageReport, withName = true): string {
  const digest = image.digest ?? image.id
  return [
    withName ? value(image.reference) : '',
    image.platform === null ? '' : value(image.platform),
    digest === null ? '' : value(shortDigest(digest)),
  ]
    .filter((fact) => fact !== '')
    .join(' · ')
}
