/** The name that was probably meant: of a flag, a command, a field, a feature. */
import { compatibilityLimits } from './limits.ts'

/**
 * The candidate that differs least from `name`: in case, dashes and underscores alone, or else in
 * few letters. Null where none is near.
 */
export type FindNearest = (name: string, candidates: Iterable<string>) => string | null

/** A finder that stops looking once it has compared as many names as one run may. */
export function createNearest(): FindNearest {
  let left: number = compatibilityLimits.nearestComparisons
  return (name, candidates) => {
    if (name.length > compatibilityLimits.nearestCharacters) return null
    const wanted = simplify(name)
    const lower = name.toLowerCase()
    let best: string | null = null
    let bestDistance = Math.floor(Math.max(name.length, 3) / 3) + 1
    for (const candidate of candidates) {
      if (left-- <= 0) return null
      if (candidate === name) continue
      if (Math.abs(candidate.length - name.length) >= bestDistance) continue
      if (simplify(candidate) === wanted) return candidate
      // Where every letter differs nothing was meant by it.
      const limit = Math.min(bestDistance, Math.max(name.length, candidate.length))
      const distance = editDistance(lower, candidate.toLowerCase(), limit)
      if (distance < limit) {
        best = candidate
        bestDistance = distance
      }
    }
    return best
  }
}

/**
 * The one of a few candidates that was meant: the nearest, or else the only one that begins with `name`.
 * Null where none is near.
 */
export function meantBy(name: string, candidates: readonly string[]): string | null {
  return createNearest()(name, candidates) ?? longerThan(name, candidates)
}

/** The only candidate that begins with `name`; null where there are several, or none. */
export function longerThan(name: string, candidates: readonly string[]): string | null {
  if (name.length < shortestStart) return null
  const longer = candidates.filter((candidate) => candidate.startsWith(name))
  return longer.length === 1 ? (longer[0] ?? null) : null
}

/** Letters that a start must have to mean anything. */
const shortestStart = 2

/** A hint that asks for it; null where none is near. */
export function didYouMean(
  name: string,
  candidates: readonly string[],
  write: (candidate: string) => string = (candidate) => candidate,
): string | null {
  const meant = meantBy(name, candidates)
  return meant === null ? null : `did you mean ${write(meant)}?`
}

function simplify(name: string): string {
  return name.toLowerCase().replace(/[-_.]/g, '')
}

/** Insertions, deletions, replacements and swaps of neighbours; `limit` where there are as many. */
function editDistance(left: string, right: string, limit: number): number {
  let beforePrevious: number[] = []
  let previous = Array.from({ length: right.length + 1 }, (_, column) => column)
  for (let row = 1; row <= left.length; row++) {
    const current = [row]
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1]
      const replaced = (previous[column - 1] ?? 0) + (same ? 0 : 1)
      const removed = (previous[column] ?? 0) + 1
      const added = (current[column - 1] ?? 0) + 1
      const swaps = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]
      const swapped = swaps ? (beforePrevious[column - 2] ?? 0) + 1 : limit
      current.push(Math.min(replaced, removed, added, swapped))
    }
    if (Math.min(...current) >= limit) return limit
    beforePrevious = previous
    previous = current
  }
  return Math.min(previous[right.length] ?? limit, limit)
}
