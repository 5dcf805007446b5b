import { isDeepStrictEqual } from 'node:util'

/** A kept answer: its fields are inputs and what upstream made of them. */
export type Vector = Readonly<Record<string, unknown>>

/**
 * Holds what upstream answers today to what was kept. Only fields that upstream tells are compared.
 *
 * @param title of the list of vectors
 * @returns one sentence for each field that is another one now
 */
export function differencesOf(
  title: string,
  vectors: readonly Vector[],
  told: readonly Vector[],
): readonly string[] {
  if (told.length !== vectors.length) {
    return [`${title}: ${told.length} answers to ${vectors.length} questions`]
  }
  return vectors.flatMap((vector, index) =>
    Object.entries(told[index] ?? {})
      .filter(([key, value]) => !isDeepStrictEqual(orNull(value), orNull(vector[key])))
      .map(
        ([key, value]) =>
          `${title}, ${nameOf(vector)}: ${key} is ${show(value)}, not ${show(vector[key])}`,
      ),
  )
}

/** A difference that is meant. */
export interface KnownDifference {
  /** The sentence that tells it. */
  readonly difference: string
  /** Why users are best served by it. */
  readonly reason: string
}

export interface Judged {
  readonly unknown: readonly string[]
  readonly known: readonly KnownDifference[]
  /** Known once, and there no longer: their reason may have gone as well. */
  readonly gone: readonly KnownDifference[]
}

export function judgeDifferences(
  differences: readonly string[],
  expected: readonly KnownDifference[],
): Judged {
  return {
    unknown: differences.filter((told) => !expected.some(({ difference }) => difference === told)),
    known: expected.filter(({ difference }) => differences.includes(difference)),
    gone: expected.filter(({ difference }) => !differences.includes(difference)),
  }
}

/** JSON has no word for what is not there. */
function orNull(value: unknown): unknown {
  return value ?? null
}

function nameOf(vector: Vector): string {
  return show(vector['name'] ?? Object.values(vector)[0])
}

const shownCharacters = 500

function show(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, shownCharacters)
}
