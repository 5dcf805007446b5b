/**
 * Whether a name is meant by a pattern: `*` stands for any characters, `?` for one, everything else
 * for itself. It goes back to the last `*` alone, so that no pattern takes longer than its length
 * times the name's.
 */
export function matchesName(pattern: string, name: string): boolean {
  let [at, from] = [0, 0]
  let star = -1
  let resume = 0
  while (from < name.length) {
    const sign = pattern[at]
    if (sign === '*') {
      star = at
      resume = from
      at += 1
    } else if (sign === '?' || sign === name[from]) {
      at += 1
      from += 1
    } else if (star >= 0) {
      at = star + 1
      resume += 1
      from = resume
    } else return false
  }
  while (pattern[at] === '*') at += 1
  return at === pattern.length
}
