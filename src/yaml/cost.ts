import { yamlLimits } from '../limits.ts'
import { problemAtStart } from './source.ts'
import type { SourceText } from './source.ts'

/**
 * Looks at the text before the parser does, which is recursive, and takes some 700 bytes for each
 * value however short. Brackets and marks inside of strings count too, so the bounds are generous.
 */
export function refuseCostlyText(
  source: SourceText,
  maxValues: number,
  maxDocuments: number,
): void {
  const { deepest, values, documents } = costOf(source.text)
  if (deepest > yamlLimits.depth * 10) {
    throw problemAtStart(source, 'yaml-too-deep', 'is nested too deeply')
  }
  if (values > maxValues) {
    const count = `has ${values} lines and values; at most ${maxValues} are read`
    throw problemAtStart(source, 'yaml-too-many-values', count)
  }
  // A document may have a mark at either end.
  if (documents > maxDocuments * 2 + 1) {
    const count = `has more than ${maxDocuments} documents; at most that many are read`
    throw problemAtStart(source, 'yaml-too-many-documents', count)
  }
}

interface Cost {
  /** Nesting of brackets; block nesting costs two bytes a level. */
  readonly deepest: number
  /** Lines, and marks of YAML that begin a value. */
  readonly values: number
  /** Lines that begin or end a document. */
  readonly documents: number
}

const blank = /\s/

function costOf(text: string): Cost {
  let [depth, deepest, values] = [0, 0, 0]
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '[' || character === '{') deepest = Math.max(deepest, ++depth)
    else if (character === ']' || character === '}') depth = Math.max(0, depth - 1)
    if (beginsValue(text, at, character)) values++
  }
  return { deepest, values, documents: text.match(/^(?:---|\.\.\.)(?!\S)/gm)?.length ?? 0 }
}

function beginsValue(text: string, at: number, character: string): boolean {
  switch (character) {
    case '[':
    case '{':
    case ',':
    case '\n':
      return true
    case ':':
      return text[at - 1] === '"' || blank.test(text[at + 1] ?? ' ')
    case '-':
    case '?':
      return blank.test(text[at + 1] ?? ' ')
    default:
      return false
  }
}
