import { CanaryError, inputError, refuseProblems } from './errors.ts'
import type { Problem } from './errors.ts'
import { runLimits } from './limits.ts'
import { didYouMean } from './nearest.ts'

/**
 * The results of several readers. What is wrong with any of them is told together, each sentence
 * once.
 *
 * @throws CanaryError (input)
 */
export function readTogether<Readers extends Readonly<Record<string, () => unknown>>>(
  readers: Readers,
): { readonly [Name in keyof Readers]: ReturnType<Readers[Name]> } {
  const problems: Problem[] = []
  const results = Object.entries(readers).map(([name, read]) => {
    try {
      return [name, read()] as const
    } catch (error) {
      if (!(error instanceof CanaryError) || error.kind !== 'input') throw error
      problems.push(...error.problems)
      return [name, undefined] as const
    }
  })
  throwTogether(problems)
  // Each name has what its reader gave: one that gave nothing has thrown.
  return Object.fromEntries(results) as {
    readonly [Name in keyof Readers]: ReturnType<Readers[Name]>
  }
}

/** As {@link readTogether}, for every entry of a list. @throws CanaryError (input) */
export function readEach<Item, Result>(
  items: readonly Item[],
  read: (item: Item) => Result,
): readonly Result[] {
  const readers = items.map((item, index) => [String(index), () => read(item)] as const)
  return Object.values(readTogether(Object.fromEntries(readers)))
}

/** Each sentence once. @throws CanaryError (input) where there is any problem */
export function throwTogether(problems: readonly Problem[]): void {
  refuseProblems([...new Map(problems.map((problem) => [problem.message, problem])).values()])
}

/**
 * A length of time as people write it: `10`, `10s`, `2m`, `500ms`.
 *
 * @returns milliseconds
 * @throws CanaryError (input)
 */
export function readDuration(text: string, name: string): number {
  const [, digits, unit = 's'] = /^(\d+(?:\.\d+)?)(ms|s|m)?$/.exec(text.trim()) ?? []
  const factors: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000 }
  const milliseconds = Number(digits) * (factors[unit] ?? Number.NaN)
  if (milliseconds > 0 && milliseconds <= runLimits.longest) return milliseconds
  throw inputError({
    code: 'usage',
    message: `${name} is "${text}", which is no length of time`,
    hint: 'write seconds, or 500ms, 10s, 2m; at most 24 hours',
  })
}

/** As {@link readDuration}, and 0 for none. @throws CanaryError (input) */
export function readDurationOrNone(text: string, name: string): number {
  return /^0+(?:\.0+)?(?:ms|s|m)?$/.test(text.trim()) ? 0 : readDuration(text, name)
}

/**
 * An amount of processors' time as Kubernetes writes it: `500m`, `0.5`, `2`.
 *
 * @returns thousandths of a processor
 * @throws CanaryError (input)
 */
export function readCpu(text: string, name: string): number {
  const [, number, unit] = /^(\d+(?:\.\d+)?)(m?)$/.exec(text.trim()) ?? []
  const milli = Math.round(Number(number) * (unit === 'm' ? 1 : 1000))
  if (milli >= 10 && milli <= 1_000_000) return milli
  throw inputError({
    code: 'usage',
    message: `${name} is "${text}", which is no amount of processors`,
    hint: 'write 500m, 0.5 or 2; at least 10m',
  })
}

/** A factor such as `2` or `1.5`. @throws CanaryError (input) */
export function readFactor(text: string, name: string): number {
  const factor = /^\d{1,4}(?:\.\d{1,3})?$/.test(text.trim()) ? Number(text) : 0
  if (factor >= 1) return factor
  throw inputError({
    code: 'usage',
    message: `${name} is "${text}", which is no factor`,
    hint: 'write a number from 1 on, such as 2 or 1.5',
  })
}

/** @throws CanaryError (input) */
export function readCount(text: string, name: string, most: number): number {
  const count = /^\d+$/.test(text.trim()) ? Number(text) : 0
  if (count >= 1 && count <= most) return count
  throw inputError({
    code: 'usage',
    message: `${name} is "${text}", which is no whole number from 1 to ${most}`,
  })
}

/** `true` or `false` as YAML 1.2 writes them, which is what a workflow can hold. @throws CanaryError (input) */
export function readBoolean(text: string, name: string): boolean {
  if (['true', 'True', 'TRUE'].includes(text)) return true
  if (['false', 'False', 'FALSE'].includes(text)) return false
  throw inputError({ code: 'usage', message: `${name} is "${text}"; it is one of true, false` })
}

/**
 * @param hint for a text that is like none of the choices
 * @throws CanaryError (input)
 */
export function readChoice<const Choice extends string>(
  text: string,
  name: string,
  choices: readonly Choice[],
  hint?: string,
): Choice {
  const chosen = choices.find((choice) => choice === text)
  if (chosen !== undefined) return chosen
  const advice = didYouMean(text, choices) ?? hint
  throw inputError({
    code: 'usage',
    message: `${name} is "${text}"; it is one of ${choices.join(', ')}`,
    ...(advice === undefined ? {} : { hint: advice }),
  })
}

/**
 * The entries of lists as flags and inputs take them: with commas between them, one a line, or given in
 * parts. Space around an entry is layout, and an empty one is none: `a,` and a variable that is not set
 * name nothing more.
 */
export function splitList(lists: readonly string[]): readonly string[] {
  return lists
    .flatMap((list) => list.split(/[,\n]/))
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}

/** `text, json or markdown`. */
export function either(words: readonly string[]): string {
  const [last = '', ...others] = words.toReversed()
  return others.length === 0 ? last : `${others.toReversed().join(', ')} or ${last}`
}

/** `NAME=value` pairs, as build arguments are given. @throws CanaryError (input) */
export function readPairs(
  pairs: readonly string[],
  name: string,
): Readonly<Record<string, string>> {
  const entries = readEach(pairs, (pair): readonly [string, string] => {
    const cut = pair.indexOf('=')
    if (cut > 0) return [pair.slice(0, cut), pair.slice(cut + 1)]
    throw inputError({ code: 'usage', message: `${name} wants NAME=value, not "${pair}"` })
  })
  return Object.fromEntries(entries)
}
