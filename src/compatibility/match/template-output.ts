/** Variables out of the text of an expanded template. */
import { quote } from '../spec/go-text.ts'

// Go's white space: Unicode's, with the next-line character and without the byte order mark.
const space =
  '[\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+'
const leadingSpace = new RegExp(`^${space}`)
const trailingSpace = new RegExp(`${space}$`)

/**
 * One `<key>=<value>` a line, split at the first `=`; blank lines are passed over, later lines win.
 * White space around a line is cut off, around the `=` it is kept.
 *
 * @throws Error for a line without `=`, in upstream's words
 */
export function parseTemplateOutput(text: string): Map<string, string> {
  const variables = new Map<string, string>()
  for (const rawLine of text.split('\n')) {
    const line = trimSpace(rawLine)
    if (line === '') continue
    const end = line.indexOf('=')
    if (end === -1) {
      throw new Error(
        `missing value in expanded template line ${quote(line)}, (format must be '<key>=<value>')`,
      )
    }
    variables.set(line.slice(0, end), line.slice(end + 1))
  }
  return variables
}

function trimSpace(text: string): string {
  return text.replace(leadingSpace, '').replace(trailingSpace, '')
}
