import { InvalidValue } from '../run-option-error.ts'

/**
 * The fields of one CSV record (RFC 4180), as `--mount`, `--gpus` and `--network` take them. A field
 * that contains a comma stands in quotes; a quote in it is doubled. One line break at the end is
 * dropped.
 *
 * docker's command line reads the first line and silently drops the rest. Here a line break is
 * refused: nobody should believe in an option that is not applied.
 *
 * @throws InvalidValue
 */
export function parseCsvRecord(value: string): string[] {
  const text = value.replace(/\r?\n$/, '')
  if (text === '') throw new InvalidValue('is empty')
  if (/[\r\n]/.test(text)) throw new InvalidValue('contains a line break')
  const fields: string[] = []
  let position = 0
  while (position <= text.length) {
    const field = text[position] === '"' ? quotedField(text, position) : plainField(text, position)
    fields.push(field.value)
    position = field.end + 1
  }
  return fields
}

interface Field {
  readonly value: string
  /** Where the comma after it stands, or the end of the text. */
  readonly end: number
}

function plainField(text: string, start: number): Field {
  const comma = text.indexOf(',', start)
  const end = comma < 0 ? text.length : comma
  const value = text.slice(start, end)
  if (value.includes('"')) {
    throw new InvalidValue('has a quote inside a field', 'put the quotes around the whole field')
  }
  return { value, end }
}

function quotedField(text: string, start: number): Field {
  let value = ''
  let position = start + 1
  for (;;) {
    const quote = text.indexOf('"', position)
    if (quote < 0) throw new InvalidValue('has a quote that is not closed')
    value += text.slice(position, quote)
    if (text[quote + 1] !== '"') {
      const end = quote + 1
      if (end < text.length && text[end] !== ',') {
        throw new InvalidValue('has text behind a closing quote')
      }
      return { value, end }
    }
    value += '"'
    position = quote + 2
  }
}
