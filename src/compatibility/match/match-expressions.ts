/**
 * `matchExpressions` against one feature. Flags and attributes count as a union: each expression may
 * be satisfied by either, except `DoesNotExist`, which must hold in both. Instances are another way
 * to match: one of them has to satisfy all expressions by itself.
 */
import type { InstanceElement } from '../../features/model.ts'
import { isUnknown } from './feature-view.ts'
import type { FeatureView } from './feature-view.ts'
import { note, sortByName } from './evaluation.ts'
import type { Gathering, MatchedElement, NamedSlot } from './evaluation.ts'
import { and, matched, mayMatch, or, unmatched } from './truth.ts'
import type { Possible } from './truth.ts'

/** Matching elements are added to `elements`; each expression's answer is written to its slot. */
export function matchExpressions(
  expressions: readonly NamedSlot[],
  view: FeatureView,
  gathering: Gathering,
  elements: MatchedElement[],
): Possible {
  const { answers } = gathering.evaluation
  for (const { slot } of expressions) answers[slot] = unmatched
  if (hasNothingSeen(view)) return matchUnseen(expressions, gathering)
  const union: MatchedElement[] = []
  const byUnion = matchUnion(expressions, view, gathering, union)
  sortByName(union)
  elements.push(...union)
  const seen = or(byUnion, matchInstances(expressions, view, gathering, elements))
  return view.unknown?.instances === true ? or(seen, matchUnseen(expressions, gathering)) : seen
}

function matchUnion(
  expressions: readonly NamedSlot[],
  view: FeatureView,
  gathering: Gathering,
  elements: MatchedElement[],
): Possible {
  // Without flags and attributes nothing is evaluated here.
  if (view.flags === null && view.attributes === null) return unmatched
  const { answers } = gathering.evaluation
  let possible = matched
  for (const named of expressions) {
    const answer = isUnknown(view, named.name)
      ? matchUnknown(named, view, gathering, elements)
      : matchKnown(named, view, gathering, elements)
    answers[named.slot] = answer
    possible = and(possible, answer)
  }
  return possible
}

function matchKnown(
  { name, expression }: NamedSlot,
  view: FeatureView,
  gathering: Gathering,
  elements: MatchedElement[],
): Possible {
  const { work } = gathering.evaluation
  let inFlags: Possible | null = null
  if (view.flags !== null) {
    inFlags = note(expression.onPresence(view.flags.has(name)), gathering)
    if (inFlags === matched) addElement(elements, gathering, name)
    if (expression.op === 'DoesNotExist' && inFlags !== matched) return inFlags
  }
  if (view.attributes === null) return inFlags ?? unmatched
  const value = view.attributes.get(name)
  const inAttributes = note(
    value === undefined ? expression.onPresence(false) : expression.onValue(value, work),
    gathering,
  )
  if (inAttributes === matched) addElement(elements, gathering, name, value ?? '')
  if (expression.op === 'DoesNotExist') return inAttributes
  return inFlags === null ? inAttributes : or(inFlags, inAttributes)
}

/** The name may be there as a flag, as an attribute with any value, as both, or not at all. */
function matchUnknown(
  { name, expression }: NamedSlot,
  view: FeatureView,
  gathering: Gathering,
  elements: MatchedElement[],
): Possible {
  const absent = note(expression.onPresence(false), gathering)
  const asFlag = absent | note(expression.onPresence(true), gathering)
  const asAttribute = absent | expression.onUnknownValue
  if (view.flags !== null && asFlag === matched) addElement(elements, gathering, name)
  const isCertain = view.flags === null || asFlag === matched || asFlag === unmatched
  // Whether the attribute is there decides about its value, even where the answer is the same.
  if (!isCertain || (view.attributes !== null && mayMatch(asAttribute))) gathering.exact = false
  if (view.flags === null) return asAttribute
  if (view.attributes === null) return asFlag
  return expression.op === 'DoesNotExist' ? and(asFlag, asAttribute) : or(asFlag, asAttribute)
}

function matchInstances(
  expressions: readonly NamedSlot[],
  view: FeatureView,
  gathering: Gathering,
  elements: MatchedElement[],
): Possible {
  let possible = unmatched
  for (const instance of view.instances) {
    const answer = matchInstance(expressions, instance, view, gathering)
    if (gathering.wantsElements && answer === matched) elements.push(instance.attributes)
    // An attribute that cannot be seen may be there, in an instance that matches or not.
    if (mayMatch(answer) && (answer !== matched || view.unknown !== null)) gathering.exact = false
    possible = or(possible, answer)
  }
  return possible
}

function matchInstance(
  expressions: readonly NamedSlot[],
  { attributes }: InstanceElement,
  view: FeatureView,
  gathering: Gathering,
): Possible {
  const { answers, work } = gathering.evaluation
  let possible = matched
  for (const { name, expression, slot } of expressions) {
    const value = attributes.get(name)
    const seen =
      value === undefined ? expression.onPresence(false) : expression.onValue(value, work)
    const isHidden = value === undefined && view.unknown !== null && isHiddenName(view, name)
    if (seen === false && !isHidden) {
      // By far the most frequent answer: it changes neither what other instances brought, nor this.
      possible = possible === matched ? unmatched : and(possible, unmatched)
      continue
    }
    const answer = note(seen, gathering) | (isHidden ? expression.onUnknownValue : 0)
    // Recorded as matched where any instance satisfies it.
    answers[slot] = or(answers[slot] ?? unmatched, answer)
    possible = and(possible, answer)
  }
  return possible
}

function isHiddenName(view: FeatureView, name: string): boolean {
  return view.unknown !== null && (view.unknown.any || view.unknown.names.has(name))
}

/** No element of the feature was seen, but some could not be: flags, attributes, instances alike. */
function hasNothingSeen(view: FeatureView): boolean {
  return (
    view.unknown !== null &&
    view.flags === null &&
    view.attributes === null &&
    view.instances.length === 0
  )
}

/** Whatever there may be besides what was seen, which may be nothing. */
function matchUnseen(expressions: readonly NamedSlot[], gathering: Gathering): Possible {
  const { answers } = gathering.evaluation
  gathering.exact = false
  // No element at all is one of the worlds, whatever is asked.
  let possible = matched
  for (const { expression, slot } of expressions) {
    const answer =
      unmatched |
      note(expression.onPresence(false), gathering) |
      note(expression.onPresence(true), gathering) |
      expression.onUnknownValue
    answers[slot] = or(answers[slot] ?? unmatched, answer)
    possible = and(possible, answer)
  }
  return possible | unmatched
}

function addElement(
  elements: MatchedElement[],
  gathering: Gathering,
  name: string,
  value?: string,
): void {
  if (!gathering.wantsElements) return
  const element = new Map([['Name', name]])
  if (value !== undefined) element.set('Value', value)
  elements.push(element)
}
