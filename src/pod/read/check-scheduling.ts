/** What a scheduler would look at: it is refused as well, though nothing is scheduled here. */
import { below, duplicate, invalid, invalidFor, item, required, unsupported } from './place.ts'
import type { Place, Refusal } from './place.ts'
import { labelFaults, labelValueFaults, qualifiedNameFaults, subdomainFaults } from './names.ts'
import type { RawPodSpec } from './raw-spec.ts'

export function checkClaimsOfPod(
  { resourceClaims = [] }: RawPodSpec,
  at: Place,
): readonly Refusal[] {
  const seen = new Set<string>()
  return resourceClaims.flatMap((claim, index) => {
    const place = item(below(at, 'resourceClaims'), index)
    const { name = '', resourceClaimName: own, resourceClaimTemplateName: template } = claim
    const isDouble = seen.has(name)
    seen.add(name)
    const [both, none] = [
      'at most one of `resourceClaimName` or `resourceClaimTemplateName` may be specified',
      'must specify one of: `resourceClaimName`, `resourceClaimTemplateName`',
    ]
    const named = isDouble
      ? [duplicate(below(place, 'name'), name)]
      : invalidFor(below(place, 'name'), name, labelFaults(name))
    // The API server tells its own form of it.
    const told = {
      Name: name,
      ResourceClaimName: own ?? null,
      ResourceClaimTemplateName: template ?? null,
    }
    const check = (value: string | undefined, field: string) =>
      value === undefined ? [] : invalidFor(below(place, field), value, subdomainFaults(value))
    return [
      ...(name === '' ? [required(below(place, 'name'))] : named),
      ...(own !== undefined && template !== undefined ? [invalid(place, told, both)] : []),
      ...(own === undefined && template === undefined ? [invalid(place, told, none)] : []),
      ...check(own, 'resourceClaimName'),
      ...check(template, 'resourceClaimTemplateName'),
    ]
  })
}

const effects = ['NoSchedule', 'PreferNoSchedule', 'NoExecute']

type Toleration = NonNullable<RawPodSpec['tolerations']>[number]

export function checkTolerations({ tolerations = [] }: RawPodSpec, at: Place): readonly Refusal[] {
  return tolerations.flatMap((toleration, index) => {
    const place = item(at, index)
    const { key = '', operator = '', effect = '', tolerationSeconds } = toleration
    const everything =
      'operator must be Exists when `key` is empty, which means "match all values and all keys"'
    return [
      ...(key === '' ? [] : invalidFor(below(place, 'key'), key, qualifiedNameFaults(key))),
      ...(key === '' && operator !== 'Exists'
        ? [invalid(below(place, 'operator'), operator, everything)]
        : []),
      ...(tolerationSeconds !== undefined && effect !== 'NoExecute'
        ? [
            invalid(
              below(place, 'effect'),
              effect,
              "effect must be 'NoExecute' when `tolerationSeconds` is set",
            ),
          ]
        : []),
      ...checkOperator(toleration, below(place, 'operator')),
      ...(effect === '' || effects.includes(effect)
        ? []
        : [unsupported(below(place, 'effect'), effect, effects)]),
    ]
  })
}

function checkOperator({ operator = '', value = '' }: Toleration, at: Place): readonly Refusal[] {
  switch (operator) {
    case '':
    case 'Equal': {
      const faults = labelValueFaults(value)
      return faults.length === 0 ? [] : [invalid(at, value, faults.join(';'))]
    }
    case 'Exists':
      return value === ''
        ? []
        : [invalid(at, value, "value must be empty when `operator` is 'Exists'")]
    case 'Lt':
    case 'Gt':
      return [unsupported(at, operator, ['Equal', 'Exists', 'Lt', 'Gt'])]
    default:
      return [unsupported(at, operator, ['Equal', 'Exists'])]
  }
}
