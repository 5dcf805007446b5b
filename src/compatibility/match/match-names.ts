/** `matchName`: one expression about the names of elements; one name that satisfies it is enough. */
import type { CompiledExpression } from './expression.ts'
import type { FeatureView } from './feature-view.ts'
import { note, sortByName } from './evaluation.ts'
import type { Gathering, MatchedElement } from './evaluation.ts'
import { errored, matched, mayMatch, or, unmatched } from './truth.ts'
import type { Possible } from './truth.ts'

/** Matching elements are added to `elements`: whole instances where one of their names matches. */
export function matchNames(
  expression: CompiledExpression,
  view: FeatureView,
  gathering: Gathering,
  elements: MatchedElement[],
): Possible {
  const { wantsElements, evaluation } = gathering
  // No other name can change an error, nor a match unless one could bring an error.
  const isSettled = () =>
    possible === errored ||
    (possible === matched && !wantsElements && (expression.onUnknownValue & errored) === 0)
  const test = (name: string) => note(expression.onValue(name, evaluation.work), gathering)
  const union: MatchedElement[] = []
  let possible = unmatched
  for (const name of view.flags ?? []) {
    const answer = test(name)
    if (answer === matched && wantsElements) union.push(new Map([['Name', name]]))
    possible = or(possible, answer)
    if (isSettled()) return possible
  }
  for (const [name, value] of view.attributes ?? []) {
    const answer = test(name)
    if (answer === matched && wantsElements) {
      union.push(
        new Map([
          ['Name', name],
          ['Value', value],
        ]),
      )
    }
    possible = or(possible, answer)
    if (isSettled()) return possible
  }
  sortByName(union)
  elements.push(...union)
  possible = or(possible, matchInstanceNames(test, view, gathering, elements))
  return or(possible, matchUnknownNames(expression, view, gathering))
}

function matchInstanceNames(
  test: (name: string) => Possible,
  view: FeatureView,
  gathering: Gathering,
  elements: MatchedElement[],
): Possible {
  let possible = unmatched
  for (const { attributes } of view.instances) {
    let answer = unmatched
    for (const name of attributes.keys()) answer = or(answer, test(name))
    if (gathering.wantsElements && answer === matched) elements.push(attributes)
    if (mayMatch(answer) && view.unknown !== null) gathering.exact = false
    possible = or(possible, answer)
  }
  return possible
}

/** What the names that nobody could see would add: each may be there or not. */
function matchUnknownNames(
  expression: CompiledExpression,
  view: FeatureView,
  gathering: Gathering,
): Possible {
  if (view.unknown === null) return unmatched
  let possible = unmatched | (view.unknown.any ? expression.onUnknownValue : 0)
  for (const name of view.unknown.names) {
    if (view.flags?.has(name) === true || view.attributes?.has(name) === true) continue
    possible |= note(expression.onValue(name, gathering.evaluation.work), {
      ...gathering,
      failure: null,
    })
  }
  if (mayMatch(possible)) gathering.exact = false
  return possible
}
