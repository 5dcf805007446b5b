import { inputError } from '../errors.ts'
import { manifestLimits } from '../limits.ts'
import type { ParameterValues } from './parameters.ts'

/** One of the manifests that a word names, with the values of its parameters. */
export interface WordPart {
  /** A file, a directory, a glob, a URL, or the name of a built-in manifest. */
  readonly name: string
  readonly parameters: ParameterValues
}

/**
 * The manifests that a word combines: `web.yaml + openshift`, and `kubeflow+openshift` of built-in names
 * alone. Values stand behind a question mark, as in a URL's query; a URL keeps its own.
 *
 * @throws CanaryError (input) for a word with nothing on one side of a plus
 */
export function partsOfWord(
  word: string,
  builtInNames: readonly string[],
): readonly [WordPart, ...WordPart[]] {
  const [first, ...rest] = splitWord(word, builtInNames).map(partOf)
  if (first === undefined) throw new Error('a word that was split has a part')
  if (rest.length < manifestLimits.combined) return [first, ...rest]
  throw inputError({
    code: 'combined',
    message: `a word combines ${rest.length + 1} manifests; at most ${manifestLimits.combined} are combined`,
  })
}

function splitWord(word: string, builtInNames: readonly string[]): readonly string[] {
  const names = word.split('+')
  if (names.length > 1 && names.every((name) => builtInNames.includes(name))) return names
  const parts = word.split(/\s+\+(?=\s|$)|^\+(?=\s)/).map((part) => part.trim())
  if (parts.length === 1 || !parts.includes('')) return parts
  throw inputError({
    code: 'combined',
    message: `${JSON.stringify(word)} has nothing on one side of a +`,
    hint: 'combine as in kubeflow + openshift',
  })
}

function partOf(word: string): WordPart {
  const none = { name: word, parameters: {} }
  if (isUrl(word)) return none
  // A question mark of a glob has no name and no = behind it.
  const [, name, query] = /^([^?]+)\?([A-Za-z_][A-Za-z0-9_.-]*=.*)$/s.exec(word) ?? []
  if (name === undefined || query === undefined) return none
  return { name, parameters: Object.fromEntries(new URLSearchParams(query)) }
}

export function isUrl(word: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(word)
}
