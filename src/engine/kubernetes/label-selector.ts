import { isLabelValue, isQualifiedName } from './object-names.ts'

/**
 * What is wrong with a label selector, as `kubectl get -l` takes it: `zone=a,disk!=hdd,gpu,!spot` or
 * `zone in (a,b)`. Null where nothing is: the API server would read it. Told before a cluster is asked.
 *
 * https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors
 */
export function selectorProblem(text: string): string | null {
  const requirements = splitRequirements(text)
  if (requirements === null) return 'its brackets do not fit together'
  for (const requirement of requirements) {
    const problem = requirementProblem(requirement.trim())
    if (problem !== null) return problem
  }
  return null
}

/** At the commas outside of brackets. */
function splitRequirements(text: string): readonly string[] | null {
  const requirements: string[] = []
  let [from, depth] = [0, 0]
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index]
    if (character === '(') depth += 1
    if (character === ')') depth -= 1
    if (depth < 0 || depth > 1) return null
    if (character !== ',' || depth > 0) continue
    requirements.push(text.slice(from, index))
    from = index + 1
  }
  return depth === 0 ? [...requirements, text.slice(from)] : null
}

function requirementProblem(requirement: string): string | null {
  if (requirement === '') return 'it has a part that is empty'
  const listed = /^(\S+)\s+(?:in|notin)\s*\(([^()]*)\)$/.exec(requirement)
  if (listed !== null) {
    const [, key = '', values = ''] = listed
    return partProblem(
      key,
      values.split(',').map((value) => value.trim()),
    )
  }
  const compared = /^([^=!<>\s]+)\s*(?:==|=|!=)\s*(\S*)$/.exec(requirement)
  if (compared !== null) return partProblem(compared[1] ?? '', [compared[2] ?? ''])
  return partProblem(requirement.replace(/^!\s*/, ''), [])
}

function partProblem(key: string, values: readonly string[]): string | null {
  if (!isQualifiedName(key)) return `${JSON.stringify(key)} is no key of a label`
  const wrong = values.find((value) => !isLabelValue(value))
  return wrong === undefined ? null : `${JSON.stringify(wrong)} is no value of a label`
}
