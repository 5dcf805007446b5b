/** Text as Go orders, quotes and prints it: upstream's output is compared byte by byte. */

/** Orders by UTF-8 bytes, which is by code point; JavaScript orders by UTF-16 units. */
export function compareBytes(left: string, right: string): number {
  const length = Math.min(left.length, right.length)
  for (let index = 0; index < length; index++) {
    const leftUnit = left.charCodeAt(index)
    const rightUnit = right.charCodeAt(index)
    if (leftUnit === rightUnit) continue
    const bothOrNeitherSurrogate = isSurrogate(leftUnit) === isSurrogate(rightUnit)
    if (bothOrNeitherSurrogate) return leftUnit - rightUnit
    // A surrogate stands for a code point beyond every single unit.
    return isSurrogate(leftUnit) ? 1 : -1
  }
  return left.length - right.length
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff
}

const namedEscapes: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\u0007', '\\a'],
  ['\b', '\\b'],
  ['\f', '\\f'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  ['\v', '\\v'],
])

/** Go's `%q`. */
export function quote(text: string): string {
  let quoted = '"'
  for (const character of text)
    quoted += namedEscapes.get(character) ?? escapeUnprintable(character)
  return `${quoted}"`
}

function escapeUnprintable(character: string): string {
  const code = character.codePointAt(0) ?? 0
  // The pattern's tables take longer to build than most specs to print.
  if (code >= 0x20 && code < 0x7f) return character
  if (code > 0x7f && /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u.test(character)) return character
  if (code < 0x80) return `\\x${code.toString(16).padStart(2, '0')}`
  if (code < 0x10000) return `\\u${code.toString(16).padStart(4, '0')}`
  return `\\U${code.toString(16).padStart(8, '0')}`
}

/** Go's `%v` of a list of strings. */
export function printList(values: readonly string[]): string {
  return `[${values.join(' ')}]`
}

const htmlEscapes: ReadonlyMap<string, string> = new Map([
  ['<', '\\u003c'],
  ['>', '\\u003e'],
  ['&', '\\u0026'],
  ['\u2028', '\\u2028'],
  ['\u2029', '\\u2029'],
])

/** JSON as Go's encoder writes it. Keys keep the order they have; `undefined` is left out. */
export function toGoJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => htmlEscapes.get(character) ?? character,
  )
}
