import type { Settings } from './settings.ts'

/** What a trial came to. */
export interface Trial {
  readonly passed: boolean
  /** Files that it was kept from writing, as far as its log tells. */
  readonly refused: readonly string[]
}

/**
 * A search that runs nothing itself: it proposes settings that may be tried side by side, and is given what
 * became of each, in the same order.
 */
export type Search<Answer> = Generator<readonly Settings[], Answer, readonly Trial[]>

/** The settings in which only these of all items are left. */
type Make = (kept: readonly string[]) => Settings

/**
 * The smallest part of the items with which it passes, where it passes with all of them: taking any one
 * away makes it fail. Items that are seldom needed are taken away by groups, which costs few trials;
 * groups that turn out to be needed are halved.
 *
 * @param groups the items, in the order in which they are taken away
 */
export function* smallest(
  items: readonly string[],
  groups: readonly (readonly string[])[],
  make: Make,
): Search<readonly string[]> {
  if (items.length === 0) return []
  if (yield* passes(make([]))) return []
  const needed: string[] = []
  for (let left = groups; left.length > 0;) {
    const current = left
    const trials = yield current.map((group) => make(without(items, group)))
    const missed = current.filter((_, index) => trials[index]?.passed !== true)
    needed.push(...missed.filter(({ length }) => length === 1).flat())
    left = missed.filter(({ length }) => length > 1).flatMap(halves)
  }
  const kept = items.filter((item) => needed.includes(item))
  // Each can be spared, and not all of them: one stands in for another.
  const enough = (yield* passes(make(kept))) ? kept : yield* oneByOne(items, make)
  return yield* spareEach(enough, make)
}

/** Takes away each item in turn, from what was left by then. */
function* oneByOne(items: readonly string[], make: Make): Search<readonly string[]> {
  let kept = items
  for (const item of items) {
    const fewer = without(kept, [item])
    if (yield* passes(make(fewer))) kept = fewer
  }
  return kept
}

/** Takes away whatever can be spared still, until nothing can. */
function* spareEach(items: readonly string[], make: Make): Search<readonly string[]> {
  let kept = items
  for (;;) {
    if (kept.length === 0) return kept
    const current = kept
    const trials = yield current.map((item) => make(without(current, [item])))
    const spared = current.find((_, index) => trials[index]?.passed === true)
    if (spared === undefined) return kept
    kept = without(kept, [spared])
  }
}

export function* passes(settings: Settings): Search<boolean> {
  const [trial] = yield [settings]
  return trial?.passed === true
}

function without(items: readonly string[], taken: readonly string[]): readonly string[] {
  return items.filter((item) => !taken.includes(item))
}

function halves(group: readonly string[]): readonly (readonly string[])[] {
  const middle = Math.ceil(group.length / 2)
  return [group.slice(0, middle), group.slice(middle)]
}
