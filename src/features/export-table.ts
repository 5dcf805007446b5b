import { featureLimits } from '../limits.ts'
import type { NodeFeatures } from './model.ts'
import { compareBytes, sortByBytes } from './text.ts'

interface Row {
  readonly feature: string
  readonly name: string
  readonly value: string
}

/** A table for people, as wide as `width` columns allow: flags share lines, attributes have one. */
export function toTable(nodeFeatures: NodeFeatures, width: number): string {
  const rows = [
    ...flagRows(nodeFeatures),
    ...attributeRows(nodeFeatures),
    ...instanceRows(nodeFeatures),
    ...unobservableRows(nodeFeatures),
  ].sort((left, right) => compareBytes(left.feature, right.feature))
  return [`Features of ${nodeFeatures.node}`, '', ...rows.flatMap((row) => layOut(row, width))]
    .map((line) => `${visible(line)}\n`)
    .join('')
}

function flagRows({ features }: NodeFeatures): Row[] {
  return [...features.flags].map(([feature, { elements }]) => ({
    feature,
    name: feature,
    value: inOrder(elements ?? []),
  }))
}

function attributeRows({ features }: NodeFeatures): Row[] {
  return [...features.attributes].flatMap(([feature, { elements }]): Row[] => {
    const entries = [...(elements ?? [])].sort(([left], [right]) => compareBytes(left, right))
    if (entries.length > featureLimits.listedAttributes) {
      const value = `${entries.length} elements (--output json lists them)`
      return [{ feature, name: feature, value }]
    }
    return entries.map(([element, value]) => ({ feature, name: `${feature} ${element}`, value }))
  })
}

function instanceRows({ features }: NodeFeatures): Row[] {
  return [...features.instances].flatMap(([feature, { elements }]) =>
    (elements ?? []).map(({ attributes }, index) => ({
      feature,
      name: `${feature}[${index}]`,
      value: [...attributes].map(([element, value]) => `${element}=${value}`).join(' '),
    })),
  )
}

function unobservableRows({ unobservable }: NodeFeatures): Row[] {
  return [...unobservable].map(([feature, elements]) => ({
    feature,
    name: `${feature} (cannot be observed)`,
    value: elements.size === 0 ? 'what is not listed' : inOrder(elements),
  }))
}

function inOrder(names: Iterable<string>): string {
  return sortByBytes(names).join(' ')
}

const nameWidth = 34

/** A name and as many lines of words as its value needs. */
function layOut({ name, value }: Row, width: number): string[] {
  const [first = '', ...rest] = wrap(value, Math.max(20, width - nameWidth))
  const indented = (text: string) => `${' '.repeat(nameWidth)}${text}`
  const head =
    name.length < nameWidth ? [`${name.padEnd(nameWidth)}${first}`] : [name, indented(first)]
  return [...head, ...rest.map(indented)].map((line) => line.trimEnd())
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line]
}

/** Values come from firmware and files: nothing in them may steer the terminal. */
function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  )
}
