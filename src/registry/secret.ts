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

/** Takes secrets out of other people's words, such as an answer that repeats our request. */
export interface Redactor {
  /** From now on `value` is taken out, also in base64 and as it stands in a URL. */
  readonly learn: (value: string) => void
  readonly redact: (text: string) => string
}

// Shorter words stand in ordinary text, where taking them out would hide nothing.
const shortestSecret = 4

export function createRedactor(): Redactor {
  const known = new Set<string>()
  return {
    learn: (value) => {
      if (value.length < shortestSecret) return
      known.add(value)
      // Half a surrogate pair, which no URL can hold, would throw.
      known.add(encodeURIComponent(value.toWellFormed()))
      known.add(Buffer.from(value).toString('base64'))
    },
    redact: (text) => {
      // Longer ones first: a secret may stand inside another.
      const values = [...known].sort((a, b) => b.length - a.length)
      return values.reduce((rest, value) => rest.replaceAll(value, '***'), text)
    },
  }
}
