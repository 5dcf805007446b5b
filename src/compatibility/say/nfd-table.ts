/** The tables that `nfd compat validate-node` prints for people. */
import { describeExpression } from '../match/expression.ts'
import type { ProcessedExpression, ProcessedRule, ProcessedSet } from './nfd-output.ts'

/** A cell: its text, and the text with colours. */
interface Cell {
  readonly text: string
  readonly shown: string
}

type Row = readonly Cell[]

/** Colours as escape sequences, or none. */
interface Paint {
  readonly set: (text: string) => string
  readonly weight: (text: string) => string
  readonly description: (text: string) => string
  readonly title: (text: string) => string
  readonly ruleStatus: (text: string, ok: boolean) => string
  readonly status: (text: string, ok: boolean) => string
}

/** @param colours whether the reader is a terminal that shows them */
export function renderNfdTables(sets: readonly ProcessedSet[], colours: boolean): string {
  const paint = colours ? ansi : plain
  return sets.map((set, index) => renderSet(set, index, paint)).join('')
}

function escapeWith(codes: string): (text: string) => string {
  return (text) => `\u001b[${codes}m${text}\u001b[0m`
}

const ansi: Paint = {
  set: escapeWith('36;1'),
  weight: escapeWith('36'),
  description: escapeWith('37'),
  // The status inside carries colours of its own and ends them.
  title: (text) => `\u001b[1m${text}`,
  ruleStatus: (text, ok) => escapeWith(ok ? '42' : '41')(text),
  status: (text, ok) => escapeWith(ok ? '92' : '91')(text),
}

const asItIs = (text: string) => text

const plain: Paint = {
  set: asItIs,
  weight: asItIs,
  description: asItIs,
  title: asItIs,
  ruleStatus: asItIs,
  status: asItIs,
}

function renderSet(set: ProcessedSet, index: number, paint: Paint): string {
  const tag = set.tag === '' ? '' : paint.weight(`; Tag: ${clean(set.tag)}`)
  const head = `${paint.set(`COMPATIBILITY SET #${index + 1} `)}${paint.weight(`Weight: ${set.weight}`)}${tag}\n`
  const description = `${paint.description(`Description: ${clean(set.description)}`)}\n`
  return `${head}${description}${set.rules.map((rule) => renderRule(rule, paint)).join('')}\n`
}

const header: Row = ['', 'Feature', 'Expression', 'Matcher Type', 'Status'].map((text) => ({
  text,
  shown: text,
}))

function renderRule(rule: ProcessedRule, paint: Paint): string {
  let number = 0
  const toRow = (expression: ProcessedExpression): Row =>
    renderExpression(expression, `${++number}`, paint)
  const blocks = [
    rule.matchedExpressions.map(toRow),
    ...rule.matchedAny.map((expressions) => expressions.map(toRow)),
  ].filter((rows) => rows.length > 0)
  const widths = header.map((_, column) =>
    Math.max(
      ...[header, ...blocks.flat()].map((row) => widthOf(row[column]?.text ?? '')),
      column === 0 ? 1 : 0,
    ),
  )
  const line = (left: string, middle: string, right: string) =>
    `${left}${widths.map((width) => '─'.repeat(width + 2)).join(middle)}${right}\n`
  const separator = line('├', '┼', '┤')
  return [
    line('┌', '─', '┐'),
    ...renderTitle(rule, widths, paint),
    line('├', '┬', '┤'),
    renderRow(header, widths),
    separator,
    blocks.map((rows) => rows.map((row) => renderRow(row, widths)).join('')).join(separator),
    line('└', '┴', '┘'),
  ].join('')
}

function renderTitle(
  { name, isMatch }: ProcessedRule,
  widths: readonly number[],
  paint: Paint,
): string[] {
  const status = isMatch ? ' OK ' : ' FAIL '
  const title = `RULE: ${clean(name).toUpperCase()} - `
  const room = widths.reduce((sum, width) => sum + width + 3, 0) - 3
  const padding = room - widthOf(title) - status.length
  if (padding >= 0) {
    const shown = paint.title(`${title}${paint.ruleStatus(status, isMatch)}`)
    return [`│ ${shown}${' '.repeat(padding)} │\n`]
  }
  const characters = Array.from(`${title}${status}`)
  const count = Math.ceil(characters.length / room)
  return Array.from({ length: count }, (_, index) => {
    const part = characters.slice(index * room, (index + 1) * room).join('')
    return `│ ${part}${' '.repeat(Math.max(0, room - widthOf(part)))} │\n`
  })
}

function renderExpression(processed: ProcessedExpression, number: string, paint: Paint): Row {
  const { feature, name, expression, matcherType, isMatch } = processed
  const status = isMatch ? 'OK' : 'FAIL'
  return [
    toCell(number),
    toCell(name === '' ? feature : `${feature}.${name}`),
    toCell(expression === null ? '<nil>' : describeExpression(expression)),
    toCell(matcherType),
    { text: status, shown: paint.status(status, isMatch) },
  ]
}

function toCell(text: string): Cell {
  const shown = clean(text)
  return { text: shown, shown }
}

/** What a spec says must neither break the table nor command the terminal. */
function clean(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ')
}

function renderRow(row: Row, widths: readonly number[]): string {
  const cells = row.map(({ text, shown }, column) => {
    const width = widths[column] ?? 0
    return ` ${shown}${' '.repeat(Math.max(0, width - widthOf(text)))} `
  })
  return `│${cells.join('│')}│\n`
}

function widthOf(text: string): number {
  return Array.from(text).length
}
