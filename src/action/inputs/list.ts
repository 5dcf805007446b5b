import { inputError } from '../../errors.ts'

/**
 * An input with one entry on each line, as docker/build-push-action reads them: values may hold
 * commas, and an entry that begins with a quote is a line of CSV (RFC 4180), which may go on over
 * several lines and doubles the quotes that it holds.
 *
 * @throws CanaryError (input) for a quote that nothing closes, without repeating the text
 */
export function readList(text: string, name: string): readonly string[] {
  const entries: string[] = []
  let position = 0
  while (position < text.length) {
    const { entry, next } =
      text[position] === '"' ? readQuoted(text, position, name) : readLine(text, position)
    if (entry.trim() !== '') entries.push(entry.trim())
    position = next
  }
  return entries
}

interface Entry {
  readonly entry: string
  /** Where the next one starts. */
  readonly next: number
}

function readLine(text: string, from: number): Entry {
  const end = text.indexOf('\n', from)
  const to = end === -1 ? text.length : end
  return { entry: text.slice(from, to), next: to + 1 }
}

/** Quoted fields, and plain ones behind them, with the commas between them. */
function readQuoted(text: string, from: number, name: string): Entry {
  const fields: string[] = []
  let position = from
  for (;;) {
    const field =
      text[position] === '"' ? readField(text, position, name) : plainField(text, position)
    fields.push(field.entry)
    position = field.next
    if (text[position] !== ',') return { entry: fields.join(','), next: position + 1 }
    position += 1
  }
}

function plainField(text: string, from: number): Entry {
  const length = text.slice(from).search(/[,\n]/)
  const to = length === -1 ? text.length : from + length
  return { entry: text.slice(from, to).trimEnd(), next: to }
}

function readField(text: string, from: number, name: string): Entry {
  let entry = ''
  let position = from + 1
  for (;;) {
    const quote = text.indexOf('"', position)
    if (quote === -1) throw badQuote(text, from, name, 'is never closed')
    entry += text.slice(position, quote)
    if (text[quote + 1] !== '"') {
      const [rest = ''] = /^[ \t\r]*/.exec(text.slice(quote + 1)) ?? []
      const next = quote + 1 + rest.length
      if (next < text.length && text[next] !== ',' && text[next] !== '\n') {
        throw badQuote(text, from, name, 'is closed in the middle of a value')
      }
      return { entry, next }
    }
    entry += '"'
    position = quote + 2
  }
}

function badQuote(text: string, from: number, name: string, what: string): Error {
  const line = text.slice(0, from).split('\n').length
  return inputError({
    code: 'usage',
    message: `${name}: the quote that begins line ${line} ${what}`,
    hint: 'write "" for a quote inside of quotes',
  })
}
