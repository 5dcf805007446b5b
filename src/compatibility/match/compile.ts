/**
 * A spec made ready to run on any number of nodes: patterns and templates are compiled once, and
 * every expression is given a slot for its answer.
 */
import { messageOf } from '../../errors.ts'
import { backReferenceKey } from './back-references.ts'
import type { SourceLocation } from '../../model.ts'
import type { NamedSlot, StepMeter, TemplateData } from './evaluation.ts'
import { compileExpression, nullExpression } from './expression.ts'
import type { CompiledExpression } from './expression.ts'
import { compareBytes } from '../spec/go-text.ts'
import type { CompiledMatcher, CompiledTerm } from './matcher.ts'
import { createPacer } from './pacer.ts'
import { loadPatternCompiler } from './pattern.ts'
import type { PatternCompiler } from './pattern.ts'
import type { CompiledRule, RuleTemplate } from './rule.ts'
import type {
  CompatibilitySet,
  CompatibilitySpec,
  FeatureMatcherTerm,
  GroupRule,
  MatchExpression,
} from '../spec/spec.ts'

export interface CompiledTemplate {
  /** @throws Error with upstream's text */
  readonly execute: (data: TemplateData, meter: StepMeter) => string
}

/** @throws Error with upstream's text, such as `invalid template: …` */
export type TemplateCompiler = (source: string) => CompiledTemplate

export interface CompileOptions {
  /** Loads the template engine; called only for a spec with templates. */
  readonly loadTemplates: () => Promise<TemplateCompiler>
  readonly signal?: AbortSignal
}

export interface CompiledSpec {
  readonly spec: CompatibilitySpec
  readonly sets: readonly CompiledSet[]
  /** The features that are asked for, in lower case; terms point into this list. */
  readonly features: readonly string[]
  readonly slots: number
}

export interface CompiledSet {
  readonly source: CompatibilitySet
  readonly rules: readonly CompiledGroupRule[]
}

export interface CompiledGroupRule extends CompiledRule {
  readonly source: GroupRule
  readonly slots: readonly ExpressionSlot[]
  /** The slots that ask for variables of earlier rules by name. */
  readonly references: readonly ExpressionSlot[]
}

/** An expression of a rule, in the order of the file, and where its answer stands. */
export interface ExpressionSlot extends NamedSlot {
  readonly source: MatchExpression | null
  readonly matcher: 'matchExpression' | 'matchName'
  readonly term: FeatureMatcherTerm
  readonly feature: number
  /** Index into `matchAny`; null for `matchFeatures`. */
  readonly alternative: number | null
  readonly location: SourceLocation
}

interface Compilation {
  readonly patterns: PatternCompiler
  readonly templates: TemplateCompiler | null
  readonly features: Map<string, number>
  slots: number
}

export async function compileSpec(
  spec: CompatibilitySpec,
  options: CompileOptions,
): Promise<CompiledSpec> {
  const rules = spec.sets.flatMap((set) => set.rules)
  const compilation: Compilation = {
    patterns: rules.some(hasPattern) ? await loadPatternCompiler() : noPatterns,
    templates: rules.some((rule) => rule.varsTemplate !== '')
      ? await options.loadTemplates()
      : null,
    features: new Map(),
    slots: 0,
  }
  const pacer = createPacer(options.signal)
  const sets: CompiledSet[] = []
  for (const source of spec.sets) {
    const compiled: CompiledGroupRule[] = []
    for (const rule of source.rules) {
      if (pacer.isDue()) await pacer.turn()
      compiled.push(compileRule(rule, compilation))
    }
    sets.push({ source, rules: compiled })
  }
  return { spec, sets, features: [...compilation.features.keys()], slots: compilation.slots }
}

function noPatterns(): never {
  throw new Error('a spec without InRegexp compiles no pattern')
}

function hasPattern(rule: GroupRule): boolean {
  return [rule, ...rule.matchAny].some(({ matchFeatures }) =>
    matchFeatures.some(
      ({ matchName, matchExpressions }) =>
        matchName?.op === 'InRegexp' ||
        [...(matchExpressions?.values() ?? [])].some(
          ({ expression }) => expression?.op === 'InRegexp',
        ),
    ),
  )
}

function compileRule(rule: GroupRule, compilation: Compilation): CompiledGroupRule {
  const slots: ExpressionSlot[] = []
  const compileList = (terms: readonly FeatureMatcherTerm[], alternative: number | null) =>
    compileMatcher(terms, alternative, compilation, slots)
  const compiled: CompiledRule = {
    vars: rule.vars,
    template: rule.varsTemplate === '' ? null : compileTemplate(rule.varsTemplate, compilation),
    matchFeatures: compileList(rule.matchFeatures, null),
    matchAny: rule.matchAny.map(({ matchFeatures }, index) => compileList(matchFeatures, index)),
  }
  const references = slots.filter(
    ({ feature, matcher }) =>
      matcher === 'matchExpression' && compilation.features.get(backReferenceKey) === feature,
  )
  return { ...compiled, source: rule, slots, references }
}

function compileTemplate(source: string, { templates }: Compilation): RuleTemplate {
  if (templates === null) throw new Error('the template engine is not loaded')
  try {
    return templates(source)
  } catch (error) {
    return { error: `failed to parse template: ${messageOf(error)}` }
  }
}

function compileMatcher(
  terms: readonly FeatureMatcherTerm[],
  alternative: number | null,
  compilation: Compilation,
  slots: ExpressionSlot[],
): CompiledMatcher {
  const compiled = terms.map((term) => compileTerm(term, alternative, compilation, slots))
  const byIdentity = new Map<string, number[]>()
  for (const { feature, matchName } of compiled) {
    if (matchName === null) continue
    const identity = `${feature} ${matchName.expression.identity}`
    byIdentity.set(identity, [...(byIdentity.get(identity) ?? []), matchName.slot])
  }
  return { terms: compiled, twins: [...byIdentity.values()].filter((list) => list.length > 1) }
}

function compileTerm(
  term: FeatureMatcherTerm,
  alternative: number | null,
  compilation: Compilation,
  slots: ExpressionSlot[],
): CompiledTerm {
  const feature = indexOfFeature(goToLower(term.feature), compilation)
  const addSlot = (
    name: string,
    source: MatchExpression | null,
    matcher: ExpressionSlot['matcher'],
    location: SourceLocation,
  ): NamedSlot => {
    const expression: CompiledExpression =
      source === null ? nullExpression(name) : compileExpression(source, compilation.patterns)
    const slot = compilation.slots++
    slots.push({ name, expression, slot, source, matcher, term, feature, alternative, location })
    return { name, expression, slot }
  }
  const expressions =
    term.matchExpressions === null
      ? null
      : [...term.matchExpressions]
          .map(([name, { expression, location }]) =>
            addSlot(name, expression, 'matchExpression', location),
          )
          .sort((left, right) => compareBytes(left.name, right.name))
  const matchName =
    term.matchName === null
      ? null
      : addSlot('', term.matchName, 'matchName', term.matchName.location)
  return { feature, ...splitFeature(term.feature), expressions, matchName }
}

function indexOfFeature(key: string, { features }: Compilation): number {
  const index = features.get(key) ?? features.size
  features.set(key, index)
  return index
}

/** Templates see the spelling of the spec; without a dot the whole name, in lower case. */
function splitFeature(feature: string): Pick<CompiledTerm, 'domain' | 'name'> {
  const dot = feature.indexOf('.')
  if (dot === -1) return { domain: goToLower(feature), name: '' }
  return { domain: feature.slice(0, dot), name: feature.slice(dot + 1) }
}

/** Go lowers each character by itself, and a capital I with a dot to a plain i. */
function goToLower(text: string): string {
  return Array.from(text, (character) =>
    character === '\u0130' ? 'i' : character.toLowerCase(),
  ).join('')
}
