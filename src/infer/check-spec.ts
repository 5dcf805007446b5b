/** What a written spec does not ask for, of what its image needs. */
import { evaluateNodes } from '../compatibility/fleet.ts'
import type { CompiledSpec } from '../compatibility/match/compile.ts'
import type { CompatibilitySet, FeatureMatcherTerm, GroupRule } from '../compatibility/spec/spec.ts'
import type { NodeFeatures } from '../features/model.ts'
import type { DeviceAttribute, InferredSpec, Violation } from './inferred.ts'

/** A set of the written spec that fits nodes on which the image does not run. */
export interface Shortfall {
  /** Of the set, from 0. */
  readonly set: number
  readonly tag: string
  /** The inferred rule. */
  readonly rule: string
  readonly reasons: readonly string[]
  /** What is not asked for, such as `cpu.cpuid.AVX2`. */
  readonly missing: readonly string[]
}

/**
 * Tries each set with nodes that lack one thing and of which nothing else is known: a set that does not
 * turn such a node away, whatever else it may have, does not ask for that thing. So it does not matter how the
 * set asks.
 */
export async function checkSpec(
  compiled: CompiledSpec,
  { rules }: InferredSpec,
  signal: AbortSignal,
): Promise<readonly Shortfall[]> {
  const { sets } = compiled.spec
  const shortfalls: Shortfall[] = []
  for (const { name: rule, reasons, violations } of rules) {
    const missing = sets.map(() => new Set<string>())
    for (const violation of violations) {
      const fits = await setsThatFit(compiled, violation, signal)
      for (const index of fits) missing[index]?.add(violation.what)
    }
    for (const { index, tag } of sets) {
      const found = missing[index]
      if (found === undefined || found.size === 0) continue
      shortfalls.push({ set: index, tag, rule, reasons, missing: [...found] })
    }
  }
  return shortfalls.toSorted((one, other) => one.set - other.set)
}

async function setsThatFit(
  compiled: CompiledSpec,
  violation: Violation,
  signal: AbortSignal,
): Promise<readonly number[]> {
  const { sets } = compiled.spec
  const node = nodeOf(violation, sets.flatMap(termsOfSet))
  const { nodes } = await evaluateNodes(compiled, [node], { tags: [], digest: null, signal })
  const answers = nodes[0]?.sets ?? []
  return sets
    .filter(({ index }) => answers.find((set) => set.index === index)?.verdict !== 'incompatible')
    .filter((set) => violation.noDevice === null || !asksForDevice(set, violation.noDevice))
    .map(({ index }) => index)
}

/** Of every feature that the spec asks for, what the violation says; all else may be so or not. */
function nodeOf(
  { what, lacks, has }: Violation,
  terms: readonly FeatureMatcherTerm[],
): NodeFeatures {
  const flags = new Map<string, { readonly elements: ReadonlySet<string> }>()
  const attributes = new Map<string, { readonly elements: ReadonlyMap<string, string> }>()
  const unobservable = new Map<string, ReadonlySet<string>>()
  for (const feature of new Set(terms.map((term) => term.feature.toLowerCase()))) {
    const known = has[feature]
    const isLacking = lacks[feature]
    if (known !== undefined) {
      attributes.set(feature, { elements: new Map(Object.entries(known)) })
    } else if (isLacking === undefined) {
      unobservable.set(feature, new Set())
    } else {
      flags.set(feature, { elements: new Set() })
      const names = terms
        .filter((term) => term.feature.toLowerCase() === feature)
        .flatMap(({ matchExpressions }) => [...(matchExpressions?.keys() ?? [])])
      const others = names.filter((name) => !isLacking(name))
      // Without a name it would mean that any may be there.
      if (others.length > 0) unobservable.set(feature, new Set(others))
    }
  }
  return {
    node: what,
    features: { flags, attributes, instances: new Map() },
    unobservable,
    notices: [],
  }
}

function termsOfSet({ rules }: CompatibilitySet): readonly FeatureMatcherTerm[] {
  return rules.flatMap(({ matchFeatures, matchAny }) => [
    ...matchFeatures,
    ...matchAny.flatMap((alternative) => alternative.matchFeatures),
  ])
}

/** Devices cannot be unknown one by one, so this is read from what is written. */
function asksForDevice({ rules }: CompatibilitySet, device: DeviceAttribute): boolean {
  const asks = (terms: GroupRule['matchFeatures']) => terms.some((term) => isFor(term, device))
  return rules.some(
    ({ matchFeatures, matchAny }) =>
      asks(matchFeatures) ||
      (matchAny.length > 0 && matchAny.every((alternative) => asks(alternative.matchFeatures))),
  )
}

function isFor(term: FeatureMatcherTerm, { feature, attribute, value }: DeviceAttribute): boolean {
  if (term.feature.toLowerCase() !== feature) return false
  const expression = term.matchExpressions?.get(attribute)?.expression
  return expression?.op === 'In' && expression.value.every((each) => each === value)
}
