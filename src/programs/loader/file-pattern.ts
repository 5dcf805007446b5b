/** Patterns of names as glob(3) has them: `*`, `?`, `[a-z]`, `[!a]` and `\`. Braces stand for themselves. */
export type FilePattern = (name: string) => boolean

type Token = typeof anyRun | ((character: string) => boolean)

const anyRun = '*'

/** PATH_MAX of Linux: what is longer names no file. */
const longestPattern = 4_096

/** Matching takes no more steps than pattern and name are long, each multiplied with the other. */
export function filePattern(pattern: string): FilePattern {
  if (pattern.length > longestPattern) return () => false
  const tokens = tokensOf(pattern)
  const least = tokens.filter((token) => token !== anyRun).length
  return (name) => {
    const characters = Array.from(name)
    // A hidden name is matched by its own dot alone.
    if (name.startsWith('.') && !pattern.startsWith('.')) return false
    return characters.length >= least && matches(tokens, characters)
  }
}

/** Only the last `*` can have taken too little, so that those before it are never tried again. */
function matches(tokens: readonly Token[], characters: readonly string[]): boolean {
  let [at, token] = [0, 0]
  let retry: { readonly token: number; at: number } | null = null
  while (at < characters.length) {
    const wanted = tokens[token]
    if (wanted === anyRun) {
      token += 1
      retry = { token, at }
    } else if (wanted?.(characters[at] ?? '') === true) {
      at += 1
      token += 1
    } else if (retry === null) {
      return false
    } else {
      retry.at += 1
      at = retry.at
      token = retry.token
    }
  }
  return tokens.slice(token).every((left) => left === anyRun)
}

function tokensOf(pattern: string): readonly Token[] {
  const tokens: Token[] = []
  const parts = /\[[!^]?\]?[^\]]*\]|\\?./gsu
  for (const [part] of pattern.matchAll(parts)) {
    if (part === '*') {
      if (tokens.at(-1) !== anyRun) tokens.push(anyRun)
    } else if (part === '?') tokens.push(() => true)
    else if (part.length > 2 && part.startsWith('[')) tokens.push(setOf(part.slice(1, -1)))
    else {
      const literal = part.length > 1 && part.startsWith('\\') ? part.slice(1) : part
      tokens.push((character) => character === literal)
    }
  }
  return tokens
}

/** What stands in brackets. */
function setOf(written: string): (character: string) => boolean {
  const isNegated = /^[!^]/.test(written)
  const members = Array.from(isNegated ? written.slice(1) : written)
  const ranges: (readonly [string, string])[] = []
  for (let index = 0; index < members.length; index += 1) {
    const first = members[index] ?? ''
    const last = members[index + 1] === '-' ? members[index + 2] : undefined
    ranges.push([first, last ?? first])
    if (last !== undefined) index += 2
  }
  return (character) =>
    ranges.some(([first, last]) => first <= character && character <= last) !== isNegated
}
