import type { HeaderSeen } from '../model.ts'
import { shorten } from './attempt-result.ts'
import { MalformedResponse } from './http-response.ts'

const shownCharacters = 60

/** Reads the lines of a header block or a trailer, as Go's net/textproto does. */
export interface FieldReader {
  /**
   * One line with its end. True when it was the blank one that ends the block.
   *
   * @throws MalformedResponse
   */
  readonly take: (line: Buffer) => boolean
  /** Values are byte strings; names are as they came, blanks included. */
  readonly fields: readonly HeaderSeen[]
}

/**
 * A line that starts with a blank continues the one before. Line feeds alone end a line. A blank
 * before the colon becomes part of the name, so that such a header is never found.
 */
export function createFieldReader(): FieldReader {
  const fields: HeaderSeen[] = []
  let pending: string[] = []

  const complete = () => {
    if (pending.length > 0) fields.push(parseField(pending.join(' ')))
    pending = []
  }
  return {
    fields,
    take: (line) => {
      const text = withoutLineEnd(line)
      if (/^[ \t]/.test(text)) {
        if (pending.length === 0) {
          throw new MalformedResponse('its first header line starts with a blank')
        }
        pending.push(trim(text))
        return false
      }
      complete()
      if (text === '') return true
      if (!text.includes(':')) throw new MalformedResponse('a header line has no colon')
      pending.push(trim(text))
      return false
    },
  }
}

/** `\n` or `\r\n`; the last line of a connection may have none. */
export function withoutLineEnd(line: Buffer): string {
  return line.toString('latin1').replace(/\r?\n$/, '')
}

/** The values of a header, in order. */
export function valuesOf(fields: readonly HeaderSeen[], lowerCaseName: string): string[] {
  return fields.filter(({ name }) => name.toLowerCase() === lowerCaseName).map(({ value }) => value)
}

/** Decimal digits below 2⁶³, as Go reads a Content-Length; null for anything else. */
export function parseLength(text: string): number | null {
  const digits = /^0*([0-9]{1,19})$/.exec(text)?.[1]
  return digits === undefined || BigInt(digits) >= 2n ** 63n ? null : Number(digits)
}

function parseField(line: string): HeaderSeen {
  const colon = line.indexOf(':')
  const name = line.slice(0, colon)
  if (!/^[A-Za-z0-9!#$%&'*+\-.^_`|~ ]+$/.test(name)) {
    throw new MalformedResponse('a header has a name that is none')
  }
  const value = line.slice(colon + 1)
  if (/[^\t\x20-\x7e\x80-\xff]/.test(value)) {
    throw new MalformedResponse(
      `the value of header ${shorten(name, shownCharacters)} holds a control character`,
    )
  }
  return { name, value: value.replace(/^[ \t]+/, '') }
}

function trim(text: string): string {
  return text.replace(/^[ \t]+/, '').replace(/[ \t]+$/, '')
}
