/** Why an expression or a term does not match: what was found next to what is wanted. */
import { compatibilityLimits } from '../limits.ts'
import type { MatchVerdict } from '../model.ts'
import { backReferenceKey } from './back-references.ts'
import { catalogue } from './catalogue.ts'
import type { ExpressionSlot } from './compile.ts'
import type { NodeAnswer } from './evaluate.ts'
import { operators } from './expression.ts'
import { isUnknown } from './feature-view.ts'
import type { FeatureView } from './feature-view.ts'
import { nearestName } from './nearest.ts'
import type { MatchExpression } from './spec.ts'
import { parseVersion } from './version.ts'

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
  if (slot.matcher === 'matchName') return foundNames(slot, view)
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

/** The names that match, or all names where none does. */
function foundNames({ expression }: ExpressionSlot, view: FeatureView): readonly string[] {
  const names = [...namesOf(view)]
  const matching = names.filter((name) => expression.onValue(name, { spent: 0 }) === true)
  return matching.length > 0 ? matching : names
}

/** All element names of a feature, instances' attributes included. */
export function namesOf(view: FeatureView): ReadonlySet<string> {
  const names = new Set<string>([...(view.flags ?? []), ...(view.attributes?.keys() ?? [])])
  for (const { attributes } of view.instances) {
    for (const name of attributes.keys()) names.add(name)
  }
  return names
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

/** What a person may do about an expression that is not matched; null where nothing is known. */
export function hintFor(
  slot: ExpressionSlot,
  verdict: MatchVerdict,
  answer: NodeAnswer,
  features: Iterable<string>,
): string | null {
  const view = answer.views[slot.feature]
  if (verdict === 'matched' || view === undefined) return null
  if (verdict === 'undetermined') return describeUnknown(slot, view)
  if (verdict === 'errored') return hintForError(slot, foundValues(slot, answer))
  if (view.existence === 'absent') return hintForFeature(slot.term.feature, features)
  if (slot.matcher === 'matchName') return null
  return hintForElement(slot, view)
}

function describeUnknown(slot: ExpressionSlot, view: FeatureView): string {
  if (isBackReference(slot)) return 'it depends on an earlier rule that is undetermined or errored'
  return isUnknown(view, slot.name) || view.existence === 'unknown'
    ? 'this cannot be observed on this node'
    : 'some elements of this feature cannot be observed on this node'
}

function hintForError({ source }: ExpressionSlot, found: readonly string[]): string | null {
  if (source === null) return 'write an operator, such as {op: Exists}'
  if (!operators.has(source.op)) {
    const nearest = nearestName(source.op, operators)
    return nearest === null ? null : `did you mean ${nearest}?`
  }
  if (source.type === 'version' && found.some((value) => parseVersion(value) === null)) {
    return 'this value is no version that can be compared; compare its major and minor numbers'
  }
  return null
}

/** @param features the features of this node, in lower case */
export function hintForFeature(feature: string, features: Iterable<string>): string | null {
  const key = feature.toLowerCase()
  if (key === backReferenceKey) return 'no rule has run before this one'
  if (catalogue.has(key)) return 'this node has no such feature'
  const nearest = nearestName(key, features) ?? nearestName(key, catalogue.keys())
  return nearest === null ? 'no source produces this feature' : `did you mean ${nearest}?`
}

function hintForElement(slot: ExpressionSlot, view: FeatureView): string | null {
  const { name } = slot
  if (slot.expression.op === 'DoesNotExist' || isPresent(view, name)) return null
  if (isBackReference(slot)) return 'no earlier rule has set this variable'
  const known = catalogue.get(slot.term.feature.toLowerCase())?.elements ?? null
  // A name that some other machine has is not a typing error.
  if (known?.has(name) === true) return null
  const nearest = nearestName(name, namesOf(view)) ?? nearestName(name, known ?? [])
  const spelling = moduleSpelling(slot.term.feature, name)
  if (spelling !== null) {
    const loaded = view.flags?.has(spelling) === true ? 'did you mean' : 'write'
    return `${loaded} ${spelling}? loaded modules are spelled with underscores`
  }
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
