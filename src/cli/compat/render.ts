/** Compatibility for people at a terminal. */
import type { FleetSummary } from '../../compatibility/say/fleet-summary.ts'
import type {
  CompatibilityReport,
  CompatibilitySetReport,
  CompatibilityVerdict,
  NodeCompatibilityReport,
  Notice,
} from '../../model.ts'
import { tellNotice } from '../told.ts'

export function renderNotice(notice: Notice): string {
  return printable(tellNotice(notice))
}

/** A workflow command of GitHub Actions, which shows the notice at its line. */
export function renderAnnotation({ severity, message, location, hint, code }: Notice): string {
  const properties = [
    ...(location === null
      ? []
      : [`file=${location.file}`, `line=${location.line}`, `col=${location.column}`]),
    `title=${code}`,
  ]
  const escaped = properties.map((property) =>
    escapeData(property).replaceAll(':', '%3A').replaceAll(',', '%2C'),
  )
  const text = hint === null ? message : `${message} (${hint})`
  return `::${severity} ${escaped.join(',')}::${escapeData(text)}\n`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** The verdict, and for every group of nodes what is missing. */
export function renderReport(report: CompatibilityReport): string {
  const groups = report.nodes.map((group) => renderGroup(group))
  const count = report.nodes.reduce((sum, { nodes }) => sum + nodes.length, 0)
  const head =
    count === 1
      ? `${report.verdict}: ${report.source}\n`
      : `${report.verdict}: ${report.source} on ${count} nodes\n`
  return printable(`${head}${groups.join('')}`)
}

function renderGroup(group: NodeCompatibilityReport): string {
  const title = `\n${describeNodes(group.nodes)}: ${group.verdict}${describeBest(group)}\n`
  const isSettled = group.verdict === 'compatible'
  const sets = group.sets.filter(({ verdict }) => !isSettled || verdict === 'errored')
  return `${title}${sets.map(renderSet).join('')}`
}

function describeBest({ bestSet, sets }: NodeCompatibilityReport): string {
  const best = bestSet === null ? undefined : sets[bestSet]
  return best === undefined ? '' : ` with ${describeSet(best)}`
}

function describeSet({ index, tag, weight }: CompatibilitySetReport): string {
  const details = [tag, weight === 0 ? '' : `weight ${weight}`].filter((text) => text !== '')
  return `set #${index + 1}${details.length === 0 ? '' : ` (${details.join(', ')})`}`
}

function renderSet(set: CompatibilitySetReport): string {
  const missing = set.missing.map((sentence) => `    - ${sentence}\n`)
  return `  ${describeSet(set)}: ${set.verdict}\n${missing.join('')}`
}

const shownNodes = 5

function describeNodes(nodes: readonly string[]): string {
  const shown = nodes.slice(0, shownNodes).join(', ')
  const more = nodes.length - shownNodes
  return more > 0 ? `${nodes.length} nodes (${shown}, and ${more} more)` : shown
}

const marks: Readonly<Record<CompatibilityVerdict, string>> = {
  compatible: 'yes',
  incompatible: 'no',
  undetermined: '?',
  errored: 'error',
}

/** The matrix image × nodes, nodes with equal answers in one row. */
export function renderFleet({ images, groups, nodeCount, nodesForAll }: FleetSummary): string {
  const names = images.map(({ name }) => name)
  const rows = [
    ['nodes', ...names],
    ...groups.map(({ nodes, verdicts }) => [
      describeNodes(nodes),
      ...verdicts.map((verdict) => marks[verdict]),
    ]),
    ['compatible', ...images.map(({ counts }) => `${counts.compatible} of ${nodeCount}`)],
  ]
  const widths = names
    .concat('')
    .map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const table = rows.map(
    (row) =>
      `${row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()}\n`,
  )
  const excluding = images.flatMap(({ name, mostExcluding }) =>
    mostExcluding === null
      ? []
      : [
          `${name}: rule ${mostExcluding.rule} of set #${mostExcluding.set + 1} excludes ${mostExcluding.nodes} of ${nodeCount} nodes\n`,
        ],
  )
  const all =
    nodesForAll.length === 0
      ? 'no node can run all of them\n'
      : `all of them run on ${describeNodes(nodesForAll)}\n`
  return printable(`${table.join('')}\n${excluding.join('')}${all}`)
}

/** Names and values come from specs and nodes: they must not command the terminal. */
function printable(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, '\ufffd')
}
