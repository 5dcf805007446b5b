/** One way to authenticate that a server offers (RFC 9110, section 11.6.1). */
export interface Challenge {
  /** In lower case, such as `bearer`. */
  readonly scheme: string
  /** Names in lower case. */
  readonly parameters: ReadonlyMap<string, string>
}

const token = "[A-Za-z0-9!#$%&'*+.^_`|~-]+"
const space = '[ \\t]*'
// Sticky, and every alternative starts with another character: one pass, no backtracking.
const parameter = new RegExp(
  `${space}(${token})${space}=${space}(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s,"]+))`,
  'y',
)
const scheme = new RegExp(`[ \\t,]*(${token})(?=[ \\t,]|$)`, 'y')
const separator = /[ \t]*,[ \t]*/y

/**
 * Reads `WWW-Authenticate`, also when it holds several challenges. What does not follow the
 * grammar ends the list.
 */
export function parseChallenges(header: string): Challenge[] {
  const challenges: Challenge[] = []
  let position = 0
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = position
    const match = pattern.exec(header)
    if (match !== null) position = pattern.lastIndex
    return match
  }
  for (;;) {
    const name = take(scheme)?.[1]
    if (name === undefined) return challenges
    const parameters = new Map<string, string>()
    for (let match = take(parameter); match !== null; match = take(parameter)) {
      const key = (match[1] ?? '').toLowerCase()
      // The first of two equal names counts: a second one cannot replace it.
      if (!parameters.has(key))
        parameters.set(key, match[2]?.replace(/\\(.)/g, '$1') ?? match[3] ?? '')
      const before = position
      if (take(separator) === null) break
      // What follows may be the next challenge.
      parameter.lastIndex = position
      if (!parameter.test(header)) position = before
    }
    challenges.push({ scheme: name.toLowerCase(), parameters })
  }
}
