/** Where images run: the matrix image × node, and what is missing where. */
import { describeLocation } from '../../errors.ts'
import { reportLimits } from '../../limits.ts'
import type {
  CompatibilityReport,
  CompatibilitySetReport,
  CompatibilityVerdict,
  ImageReport,
  NodeCompatibilityReport,
} from '../../model.ts'
import type { ToldCauses } from '../glance/told.ts'
import { compatibilityMatrix } from '../matrix.ts'
import type { MatrixRow } from '../matrix.ts'
import {
  describeFound,
  describeNodes,
  describeReach,
  describeSet,
  featureName,
  groupsByUrgency,
} from '../words-compatibility.ts'
import { plural, toneOf } from '../words.ts'
import { fact, facts, foldedCard, icon, scrollBox, shown } from './parts.ts'
import { noticeList } from './validator.ts'

const words: Readonly<Record<CompatibilityVerdict, string>> = {
  compatible: 'Compatible',
  incompatible: 'Incompatible',
  undetermined: 'Undetermined',
  errored: 'Could not be decided',
}

/** The matrix over all images; empty when no image was asked. */
export function matrixSection(images: readonly ImageReport[]): string {
  const matrix = compatibilityMatrix(images)
  // Of one node the first table tells as much.
  if (matrix === null || matrix.nodeCount < 2) return ''
  const head = matrix.images
    .map((image) => `<th scope="col"><code>${shown(image.reference)}</code></th>`)
    .join('')
  const rows = matrix.rows.slice(0, reportLimits.htmlRows)
  const left = matrix.rows.length - rows.length
  return (
    foldedCard('reach', 'reach', false, [
      '<h2>Where it runs</h2>',
      `<span class="result">${describeReach(matrix)}</span>`,
    ]) +
    scrollBox(
      'Nodes and images',
      `<table class="matrix"><thead><tr><th scope="col">Nodes</th>${head}</tr></thead><tbody>${rows.map(matrixRow).join('')}</tbody></table>`,
    ) +
    `${leftOut(left, 'more row')}${leftOut(matrix.imagesLeft, 'more image')}</details>\n`
  )
}

function matrixRow(row: MatrixRow): string {
  const cells = row.cells.map((cell) => {
    if (cell === null) return '<td class="quiet">not asked</td>'
    const best = cell.bestSet === null ? undefined : cell.sets[cell.bestSet]
    const set = best === undefined ? '' : `<small>${shown(describeSet(best))}</small>`
    return `<td class="cell ${toneOf(cell.verdict)}"><span>${icon(toneOf(cell.verdict), '')}${words[cell.verdict]}</span>${set}</td>`
  })
  const count = row.nodes.length > 1 ? ` <small>${plural(row.nodes.length, 'node')}</small>` : ''
  return `<tr><th scope="row">${shown(describeNodes(row.nodes, reportLimits.nodeNames))}${count}</th>${cells.join('')}</tr>`
}

/** One image's answers, worst first. */
export function compatibilitySection(
  compatibility: CompatibilityReport,
  id: string,
  told: ToldCauses,
): string {
  const groups = groupsByUrgency(compatibility.nodes)
  const shownGroups = groups.slice(0, reportLimits.htmlRows)
  return (
    foldedCard('compatibility', id, false, [
      icon(toneOf(compatibility.verdict), words[compatibility.verdict]),
      '<h3>Compatibility</h3>',
      `<span class="result">${words[compatibility.verdict]}</span>`,
    ]) +
    facts([
      fact('Specification', compatibility.source, true),
      fact('Digest', compatibility.digest, true),
    ]) +
    noticeList(compatibility.notices.filter((notice) => !told.hasNotice(notice))) +
    shownGroups.map(nodeGroup).join('') +
    `${leftOut(groups.length - shownGroups.length, 'more node group')}</details>\n`
  )
}

function nodeGroup(group: NodeCompatibilityReport): string {
  const open = group.verdict === 'incompatible' || group.verdict === 'errored' ? ' open' : ''
  return (
    `<details class="nodes"${open}><summary>${icon(toneOf(group.verdict), words[group.verdict])}` +
    `<span class="name">${shown(describeNodes(group.nodes, reportLimits.nodeNames))}</span>` +
    `<span class="took">${plural(group.nodes.length, 'node')}</span></summary>` +
    `<div class="body">${group.sets.map(setBlock).join('')}</div></details>`
  )
}

function setBlock(set: CompatibilitySetReport): string {
  const missing = set.missing.map((sentence) => `<li>${shown(sentence)}</li>`)
  return (
    `<div class="set"><p class="set-name">${icon(toneOf(set.verdict), words[set.verdict])} ${shown(describeSet(set))}</p>` +
    (missing.length === 0 ? '' : `<ul class="missing">${missing.join('')}</ul>`) +
    `${expressionTable(set)}</div>`
  )
}

function expressionTable(set: CompatibilitySetReport): string {
  const all = set.rules.flatMap((rule) => {
    if (rule.error !== null) {
      return [[icon('broken', 'Error'), rule.name, '', rule.error, '', rule.location] as const]
    }
    return rule.expressions.map(
      (expression) =>
        [
          icon(toneOf(expression.verdict), expression.verdict),
          rule.name,
          featureName(expression),
          `${describeFound(expression)}${expression.hint === null ? '' : ` (${expression.hint})`}`,
          expression.wanted,
          expression.location ?? rule.location,
        ] as const,
    )
  })
  if (all.length === 0) return ''
  const rows = all
    .slice(0, reportLimits.htmlRows)
    .map(([mark, rule, feature, found, wanted, location]) => {
      const place = location === null ? '' : `<code>${shown(describeLocation(location))}</code>`
      return `<tr><td>${mark}</td><td>${shown(rule)}</td><td><code>${shown(feature)}</code></td><td>${shown(found)}</td><td><code>${shown(wanted)}</code></td><td>${place}</td></tr>`
    })
  const head = ['Result', 'Rule', 'Feature', 'Found', 'Wanted', 'Written at']
    .map((name) => `<th scope="col">${name}</th>`)
    .join('')
  return (
    scrollBox(
      'Expressions',
      `<table class="attempts"><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`,
    ) + leftOut(all.length - rows.length, 'more expression')
  )
}

function leftOut(count: number, what: string): string {
  return count > 0 ? `<p class="quiet">… and ${plural(count, what)}.</p>` : ''
}
