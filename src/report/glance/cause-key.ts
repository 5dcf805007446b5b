/** When two checks tell of the same cause, though in other words. */

/**
 * A message without what may be another each time: the check's own name, durations, how often
 * something was tried.
 */
export function withoutCircumstances(message: string, name: string): string {
  return withoutWord(message, name, nameMark)
    .replace(/\b\d+(?:\.\d+)? (?:ms|s|min|h)\b/g, '#')
    .replace(/\b\d+ (?:attempts?|times|more attempts?)\b|\battempt \d+\b/g, '#')
}

const nameMark = '\u0000'

/** A line of a log without its times, process ids and addresses. */
export function withoutNumbers(line: string): string {
  return line.replace(/0x[0-9a-f]+|\d+/gi, '#')
}

/** The text with a mark in place of a word, where it stands alone. */
export function withoutWord(text: string, word: string, mark: string): string {
  if (word === '' || !text.includes(word)) return text
  const parts = text.split(word)
  return parts
    .slice(1)
    .reduce(
      (done, part) => done + (isInside(done.at(-1)) || isInside(part[0]) ? word : mark) + part,
      parts[0] ?? '',
    )
}

function isInside(neighbour: string | undefined): boolean {
  return neighbour !== undefined && /[\p{L}\p{N}_-]/u.test(neighbour)
}
