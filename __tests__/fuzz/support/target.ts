import { decodeUtf8 } from '../../../src/yaml/source.ts'

/** Text may hold lone surrogates, bytes may be no text at all. */
export type Input = string | Uint8Array

/** One reader of something that is not ours. */
export interface Target {
  /** Also the directory of its corpus. */
  readonly name: string
  /**
   * Reads the input as the product does, and shows the result to whatever reads it next. It may
   * throw a CanaryError; everything else that it throws is a bug.
   */
  readonly feed: (input: Input) => unknown
  /** Valid inputs, which mutations start from. */
  readonly seeds: () => readonly Input[]
  /** Words that mean something in the format. */
  readonly words?: readonly string[]
  /** Inputs of one ordinary run. */
  readonly runs?: number
  /** CPU time that one input may take, in milliseconds. */
  readonly patience?: number
}

/** What inputs are called, so that places can be compared with them. */
export const inputName = 'input'

/** A text as it is read from a file. */
export function asText(input: Input): string {
  return typeof input === 'string' ? input : decodeUtf8(input, inputName, 'the file')
}

/** A text as it comes where nobody checks that it is UTF-8. */
export function asLooseText(input: Input): string {
  return typeof input === 'string' ? input : Buffer.from(input).toString('utf8')
}

export function asBytes(input: Input): Buffer {
  return typeof input === 'string' ? Buffer.from(input, 'utf8') : Buffer.from(input)
}

export function asSource(input: Input): { readonly file: string; readonly text: string } {
  return { file: inputName, text: asText(input) }
}

/** JSON where it is JSON; for readers that come after somebody else's parser. */
export function asJson(input: Input): unknown {
  try {
    return JSON.parse(asLooseText(input)) as unknown
  } catch {
    return undefined
  }
}

export function never(): AbortSignal {
  return new AbortController().signal
}

/** Makes a failed expectation of a target look like the bug that it is. */
export function demand(holds: boolean, what: string): void {
  if (!holds) throw new Error(`broken promise: ${what}`)
}
