/**
 * A password or a token. Printing, logging or serialising it shows nothing: only `reveal()` gives
 * the value, and only where a request is made.
 */
export interface Secret {
  readonly reveal: () => string
}

export function secret(value: string): Secret {
  return { reveal: () => value }
}
