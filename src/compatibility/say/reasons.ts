/** Why an expression or a term does not match: what was found next to what is wanted. */
import { compatibilityLimits } from '../../limits.ts'
import type { MatchVerdict } from '../../model.ts'
import { backReferenceKey } from '../match/back-references.ts'
import { catalogue } from './catalogue.ts'
import type { ExpressionSlot } from '../match/compile.ts'
import type { NodeAnswer } from '../match/evaluate.ts'
import { operators } from '../match/expression.ts'
import { isUnknown } from '../match/feature-view.ts'
import type { FeatureView } from '../match/feature-view.ts'
import type { FindNearest } from '../../nearest.ts'
import type { MatchExpression } from '../spec/spec.ts'
import { matched } from '../match/truth.ts'
import { parseVersion } from '../match/version.ts'

/** `Ge 6.1 (version)`, `In 0200, 0300`, `any value or none`. */
export function describeWanted(expression: MatchExpression | null): string {
  if (expression === null) return 'an expression (none is written)'
  const { op, value, type } = expression
  if (op === '') return 'anything'
  const operands = value.length === 0 ? '' : ` ${value.map(readable).join(', ')}`
  const kind = type === '' ? '' : ` (${type})`
  return shorten(`${op}${operands}${kind}`)
}

function readable(value: string): string {
  return value === '' || /^\s|\s$|,/.test(value) ? JSON.stringify(value) : value
}

/** The values that the element has on this node; empty where it does not exist. */
export function foundValues(slot: ExpressionSlot, answer: NodeAnswer): readonly string[] {
  const view = answer.views[slot.feature]
  if (view === undefined) return []
  if (slot.matcher === 'matchName') return foundNames(slot, view, answer)
  // Later rules may have changed a variable: what counts is what this rule saw.
  if (isBackReference(slot)) {
    const value = answer.referenced.get(slot.slot)
    return value === undefined ? [] : [value]
  }
  const value = view.attributes?.get(slot.name)
  if (value !== undefined) return [value]
  if (view.flags?.has(slot.name) === true) return ['present']
  if (view.instances.length === 0) return []
  const values = new Set<string>()
  for (const { attributes } of view.instances) {
    const attribute = attributes.get(slot.name)
    if (attribute !== undefined) values.add(attribute)
  }
  return [...values]
}

function isBackReference({ term }: ExpressionSlot): boolean {
  return term.feature.toLowerCase() === backReferenceKey
}

/** The names that match, or else the names there are; a few more than are shown. */
function foundNames(
  { expression, slot }: ExpressionSlot,
  view: FeatureView,
  { answers, work }: NodeAnswer,
): readonly string[] {
  const isMatched = answers[slot] === matched
  const names = new Set<string>()
  for (const name of eachName(view)) {
    if (names.size > compatibilityLimits.foundValues) break
    if (!isMatched || expression.onValue(name, work) === true) names.add(name)
  }
  return [...names]
}

/** The element names of a feature, attributes of instances included; some more than once. */
function* eachName(view: FeatureView): Iterable<string> {
  yield* view.flags ?? []
  yield* view.attributes?.keys() ?? []
  for (const { attributes } of view.instances) yield* attributes.keys()
}

/** Several values in one line, bounded; null where there are none. */
export function joinFound(values: Iterable<string>): string | null {
  const all = [...values]
  if (all.length === 0) return null
  const shown = all.slice(0, compatibilityLimits.foundValues).map(readable)
  const more = all.length > shown.length ? ', …' : ''
  return shorten(`${shown.join(', ')}${more}`)
}

export function shorten(text: string): string {
  if (text.length <= compatibilityLimits.foundCharacters) return text
  const characters = Array.from(text)
  if (characters.length <= compatibilityLimits.foundCharacters) return text
  return `${characters.slice(0, compatibilityLimits.foundCharacters - 1).join('')}…`
}

/** What hints are made of: how to find the name that was meant, and the features of the node. */
export interface HintSource {
  readonly nearest: FindNearest
  /** In lower case. */
  readonly features: Iterable<string>
}

/** What a person may do about an expression that is not matched; null where nothing is known. */
export function hintFor(
  slot: ExpressionSlot,
  verdict: MatchVerdict,
  answer: NodeAnswer,
  source: HintSource,
): string | null {
  const view = answer.views[slot.feature]
  if (verdict === 'matched' || view === undefined) return null
  if (verdict === 'undetermined') return describeUnknown(slot, view)
  if (verdict === 'errored') return hintForError(slot, foundValues(slot, answer), source)
  if (view.existence === 'absent') return hintForFeature(slot.term.feature, source)
  if (slot.matcher === 'matchName') return null
  return hintForElement(slot, view, source)
}

function describeUnknown(slot: ExpressionSlot, view: FeatureView): string {
  if (isBackReference(slot)) return 'it depends on an earlier rule that is undetermined or errored'
  return isUnknown(view, slot.name) || view.existence === 'unknown'
    ? 'this cannot be observed on this node'
    : 'some elements of this feature cannot be observed on this node'
}

function hintForError(
  { source }: ExpressionSlot,
  found: readonly string[],
  { nearest: findNearest }: HintSource,
): string | null {
  if (source === null) return 'write an operator, such as {op: Exists}'
  if (!operators.has(source.op)) {
    const nearest = findNearest(source.op, operators)
    return nearest === null ? null : `did you mean ${nearest}?`
  }
  if (source.type === 'version' && found.some((value) => parseVersion(value) === null)) {
    return 'this value is no version that can be compared; compare its major and minor numbers'
  }
  return null
}

export function hintForFeature(feature: string, source: HintSource): string | null {
  const key = feature.toLowerCase()
  if (key === backReferenceKey) return 'no rule has run before this one'
  if (catalogue.has(key)) return 'this node has no such feature'
  const nearest = source.nearest(key, source.features) ?? source.nearest(key, catalogue.keys())
  return nearest === null ? 'no source produces this feature' : `did you mean ${nearest}?`
}

function hintForElement(
  slot: ExpressionSlot,
  view: FeatureView,
  source: HintSource,
): string | null {
  const { name } = slot
  if (slot.expression.op === 'DoesNotExist' || isPresent(view, name)) return null
  if (isBackReference(slot)) return 'no earlier rule has set this variable'
  const known = catalogue.get(slot.term.feature.toLowerCase())?.elements ?? null
  // A name that some other machine has is not a typing error.
  if (known?.has(name) === true) return null
  const spelling = moduleSpelling(slot.term.feature, name)
  if (spelling !== null) {
    const loaded = view.flags?.has(spelling) === true ? 'did you mean' : 'write'
    return `${loaded} ${spelling}? loaded modules are spelled with underscores`
  }
  const nearest = source.nearest(name, eachName(view)) ?? source.nearest(name, known ?? [])
  return nearest === null ? null : `did you mean ${nearest}?`
}

function isPresent(view: FeatureView, name: string): boolean {
  return (
    view.flags?.has(name) === true ||
    view.attributes?.has(name) === true ||
    view.instances.some(({ attributes }) => attributes.has(name))
  )
}

/** The kernel's own spelling of a module, where the spec has another one. */
export function moduleSpelling(feature: string, name: string): string | null {
  if (feature.toLowerCase() !== 'kernel.loadedmodule' || !name.includes('-')) return null
  return name.replaceAll('-', '_')
}
