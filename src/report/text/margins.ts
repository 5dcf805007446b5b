import type { MarginReport } from '../../model.ts'
import { describeMargin, describeSuggestion, marginName, toneOfMargin } from '../words-margins.ts'
import { bounded, columnsOf, labelled, mark, paint, wrap } from './layout.ts'
import type { TextStyle } from './layout.ts'

/** A name that is longer pushes its own line to the right. */
const nameColumn = 32

/** A line a probe, and below it what to write where it is near to its limits. */
export function marginLines(
  style: TextStyle,
  margins: readonly MarginReport[],
  indent = 4,
): string[] {
  const names = margins.map((margin) => bounded(marginName(margin)))
  const widths = names.map(columnsOf).filter((width) => width <= nameColumn)
  const width = widths.reduce((most, one) => Math.max(most, one), 0)
  return margins.flatMap((margin, index) => {
    const name = names[index] ?? ''
    const padded = name + ' '.repeat(Math.max(0, width - columnsOf(name)))
    return [...lineOf(style, margin, padded, indent), ...suggestionLines(style, margin, indent + 2)]
  })
}

function lineOf(style: TextStyle, margin: MarginReport, name: string, indent: number): string[] {
  const tone = toneOfMargin(margin)
  const lead = ' '.repeat(indent)
  const head = `${lead}${mark(style, tone)} ${paint(style, 'bold', name)}`
  const words = describeMargin(margin)
  const hanging = indent + 2
  const taken = hanging + columnsOf(name) + 2
  if (taken + columnsOf(words) <= style.width) return [`${head}  ${words}`]
  const below = wrap(words, style.width - hanging).map((line) => `${' '.repeat(hanging)}${line}`)
  return [head.trimEnd(), ...below]
}

function suggestionLines(style: TextStyle, margin: MarginReport, indent: number): string[] {
  const suggestion = describeSuggestion(margin)
  return suggestion === '' ? [] : labelled(style, indent, 'write', bounded(suggestion))
}
