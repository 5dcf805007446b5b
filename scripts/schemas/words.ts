/** What is said of a field: once, for editors and for the documentation. */
export interface Words {
  /** Markdown; links are relative to docs/. */
  readonly says: string
  /** What it is where it is not written. */
  readonly default?: unknown
  /** Container Canary does not have it. */
  readonly ours?: true
  /** What the reader asks beyond what its schema can say of itself, as JSON Schema. */
  readonly more?: Readonly<Record<string, unknown>>
}

export type WordTable = Readonly<Record<string, Words | string>>

/** Entries of a mapping at `place`, such as `checks[].probe`. */
export function below(place: string, words: WordTable): WordTable {
  return Object.fromEntries(
    Object.entries(words).map(([name, said]) => [
      name.startsWith('[') ? `${place}${name}` : `${place}.${name}`,
      said,
    ]),
  )
}

export function wordsOf(table: WordTable, path: string): Words | null {
  const said = Object.hasOwn(table, path) ? table[path] : undefined
  if (said === undefined) return null
  return typeof said === 'string' ? { says: said } : said
}
