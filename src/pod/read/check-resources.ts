/** Limits and requests (https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/). */
import { canonicalText, parseQuantity } from '../../quantity.ts'
import type { Quantity } from '../../quantity.ts'
import {
  below,
  duplicate,
  entry,
  forbidden,
  invalid,
  invalidFor,
  item,
  notFound,
  required,
  unsupported,
} from './place.ts'
import type { Place, Refusal } from './place.ts'
import { labelFaults, qualifiedNameFaults } from './names.ts'
import type { RawContainer, RawResources } from './raw.ts'

type NameRule = (name: string, at: Place) => readonly Refusal[]

export function checkContainerResources(
  { resources }: RawContainer,
  at: Place,
  claims: readonly string[],
): readonly Refusal[] {
  const place = below(at, 'resources')
  if (resources === undefined) return []
  return [
    ...checkAmounts(resources, place, checkContainerResource),
    ...checkClaims(resources.claims ?? [], claims, below(place, 'claims')),
  ]
}

/** Of the Pod as a whole: at least what its containers ask for. */
export function checkPodResources(
  resources: RawResources,
  containers: readonly RawContainer[],
  at: Place,
  known: readonly string[],
): readonly Refusal[] {
  const claims = below(at, 'claims')
  return [
    ...(resources.claims === undefined
      ? []
      : [
          forbidden(claims, 'claims may not be set for Resources at pod-level'),
          ...checkClaims(resources.claims, known, claims),
        ]),
    ...checkAmounts(resources, at, checkPodResource),
    ...checkRequestsOf(containers, resources.requests ?? {}, below(at, 'requests')),
    ...checkLimitsOf(containers, resources.limits ?? {}, at),
  ]
}

function checkAmounts(
  { limits = {}, requests = {} }: RawResources,
  at: Place,
  checkName: NameRule,
): readonly Refusal[] {
  const [limitsPlace, requestsPlace] = [below(at, 'limits'), below(at, 'requests')]
  const names = [...Object.keys(limits), ...Object.keys(requests)]
  const hasHuge = names.some(isHugePages)
  const hasOrdinary = names.some((name) => ['cpu', 'memory'].includes(name))
  return [
    ...checkEach(limits, limitsPlace, checkName),
    ...checkEach(requests, requestsPlace, checkName),
    ...Object.entries(requests).flatMap(([name, request]) =>
      checkAgainstLimit(name, request, limits[name], requestsPlace, limitsPlace),
    ),
    ...(hasHuge && !hasOrdinary ? [forbidden(at, 'HugePages require cpu or memory')] : []),
  ]
}

function checkEach(
  amounts: Readonly<Record<string, Quantity>>,
  at: Place,
  checkName: NameRule,
): readonly Refusal[] {
  return Object.entries(amounts).flatMap(([name, quantity]) => {
    const place = entry(at, name)
    return [
      ...checkName(name, place),
      ...(quantity.milli < 0n
        ? [invalid(place, canonicalText(quantity), 'must be greater than or equal to 0')]
        : []),
      ...(isExtended(name) && quantity.milli % 1000n !== 0n
        ? [invalid(place, canonicalText(quantity), 'must be an integer')]
        : []),
      ...checkPages(name, quantity, place),
    ]
  })
}

function checkPages(name: string, quantity: Quantity, at: Place): readonly Refusal[] {
  if (!isHugePages(name)) return []
  const page = parseQuantity(name.slice('hugepages-'.length))
  const isWhole = page !== null && page.milli > 0n && page.milli % 1000n === 0n
  if (isWhole && quantity.milli % page.milli === 0n) return []
  const detail = `${canonicalText(quantity)} is not positive integer multiple of ${name}`
  return [invalid(at, canonicalText(quantity), detail)]
}

function checkAgainstLimit(
  name: string,
  request: Quantity,
  limit: Quantity | undefined,
  requests: Place,
  limits: Place,
): readonly Refusal[] {
  const mayDiffer = isNative(name) && !isHugePages(name)
  const place = { text: requests.text, path: [...requests.path, name] }
  if (limit === undefined) {
    if (mayDiffer) return []
    return [required(limits, 'Limit must be set for non overcommitable resources')]
  }
  if (!mayDiffer && request.milli !== limit.milli) {
    return [
      invalid(
        place,
        canonicalText(request),
        `must be equal to ${name} limit of ${canonicalText(limit)}`,
      ),
    ]
  }
  if (request.milli <= limit.milli) return []
  const detail = `must be less than or equal to ${name} limit of ${canonicalText(limit)}`
  return [invalid(place, canonicalText(request), detail)]
}

const containerResources = ['cpu', 'memory', 'ephemeral-storage']

/** What a quota knows without a domain of its own. */
const standardResources = [
  ...containerResources,
  ...containerResources.flatMap((name) => [`requests.${name}`, `limits.${name}`]),
  ...['pods', 'resourcequotas', 'services', 'replicationcontrollers', 'secrets', 'configmaps'],
  ...['persistentvolumeclaims', 'storage', 'requests.storage', 'services.nodeports'],
  ...['services.loadbalancers'],
]

function checkResourceName(name: string, at: Place): readonly Refusal[] {
  const faults = qualifiedNameFaults(name)
  if (faults.length > 0) return invalidFor(at, name, faults)
  const isKnown =
    name.includes('/') ||
    standardResources.includes(name) ||
    isHugePages(name) ||
    name.startsWith('requests.hugepages-')
  return isKnown ? [] : [invalid(at, name, 'must be a standard resource type or fully qualified')]
}

function checkContainerResource(name: string, at: Place): readonly Refusal[] {
  const refusals = checkResourceName(name, at)
  if (!name.includes('/')) {
    if (containerResources.includes(name) || isHugePages(name)) return refusals
    return [...refusals, invalid(at, name, 'must be a standard resource for containers')]
  }
  if (isNative(name) || isExtended(name)) return refusals
  return [...refusals, invalid(at, name, "doesn't follow extended resource name standard")]
}

function checkPodResource(name: string, at: Place): readonly Refusal[] {
  const refusals = checkResourceName(name, at)
  if (refusals.length > 0 || ['cpu', 'memory'].includes(name) || isHugePages(name)) return refusals
  return [unsupported(at, name, ['cpu', 'hugepages-', 'memory'])]
}

function isHugePages(name: string): boolean {
  return name.startsWith('hugepages-')
}

function isNative(name: string): boolean {
  return !name.includes('/') || name.includes('kubernetes.io/')
}

/** Such as `example.com/gpu`. */
function isExtended(name: string): boolean {
  if (isNative(name) || name.startsWith('requests.')) return false
  return qualifiedNameFaults(`requests.${name}`).length === 0
}

function checkClaims(
  claims: NonNullable<RawResources['claims']>,
  known: readonly string[],
  at: Place,
): readonly Refusal[] {
  const seen = new Set<string>()
  return claims.flatMap(({ name = '', request = '' }, index) => {
    const place = item(at, index)
    if (name === '') return [required(place)]
    const key = request === '' ? name : `${name}/${request}`
    const isDouble = seen.has(name) || seen.has(key)
    seen.add(key)
    const names = known.length === 0 ? ' which is empty' : `: ${[...known].sort().join(', ')}`
    return [
      ...(isDouble ? [duplicate(place, key)] : []),
      ...(request === '' ? [] : invalidFor(below(place, 'request'), request, labelFaults(request))),
      ...(known.includes(name)
        ? []
        : [notFound(place, name, `must be one of the names in pod.spec.resourceClaims${names}`)]),
    ]
  })
}

function checkRequestsOf(
  containers: readonly RawContainer[],
  requests: Readonly<Record<string, Quantity>>,
  at: Place,
): readonly Refusal[] {
  return Object.entries(requests).flatMap(([name, whole]) => {
    const asked = containers.flatMap(({ resources }) => resources?.requests?.[name] ?? [])
    const sum = asked.reduce((total, { milli }) => total + milli, 0n)
    if (sum <= whole.milli) return []
    const detail = `must be greater than or equal to aggregate container requests of ${canonicalText({ text: unitOf(asked), milli: sum })}`
    return [invalid(entry(at, name), canonicalText(whole), detail)]
  })
}

function checkLimitsOf(
  containers: readonly RawContainer[],
  limits: Readonly<Record<string, Quantity>>,
  at: Place,
): readonly Refusal[] {
  return containers.flatMap(({ resources }, index) =>
    Object.entries(resources?.limits ?? {}).flatMap(([name, limit]) => {
      const whole = limits[name]
      if (whole === undefined || limit.milli <= whole.milli) return []
      const place = {
        text: `${at.text}.containers[${index}][${name}].limits`,
        path: [...at.path.slice(0, -1), 'containers', index, 'resources', 'limits', name],
      }
      const detail = `must be less than or equal to pod limits of ${canonicalText(whole)}`
      return [invalid(place, canonicalText(limit), detail)]
    }),
  )
}

/** A sum is told in the units of its first part. */
function unitOf([first]: readonly Quantity[]): string {
  return first?.text ?? ''
}
