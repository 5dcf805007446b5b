/** What stands around a template (https://kubernetes.io/docs/concepts/workloads/controllers/). */
import { below, forbidden, invalid, invalidFor, item, required, rootPlace } from './place.ts'
import type { Place, Refusal } from './place.ts'
import { checkLabelMap, exactly } from './check-spec.ts'
import { labelFaults, labelValueFaults, qualifiedNameFaults, subdomainFaults } from './names.ts'
import type { RawMetadata } from './raw.ts'
import type { RawPodTemplate } from './raw-spec.ts'
import type { RawController, RawCronJob, RawJob, RawSelector } from './raw-workloads.ts'

const specPlace = below(rootPlace, 'spec')

/** Of an object whose name is a DNS subdomain, as that of a Pod and of each workload is. */
export function checkMetadata(
  metadata: RawMetadata,
  at: Place,
  nameFaults: (name: string) => readonly string[] = subdomainFaults,
): readonly Refusal[] {
  const { name = '', generateName = '', namespace } = metadata
  const place = below(at, 'name')
  return [
    ...(name === '' && generateName === ''
      ? [required(place, 'name or generateName is required')]
      : []),
    ...(name === '' ? [] : invalidFor(place, name, nameFaults(name))),
    ...(namespace === undefined || namespace === ''
      ? []
      : invalidFor(below(at, 'namespace'), namespace, labelFaults(namespace))),
    ...checkLabels(metadata, at),
  ]
}

export function checkLabels(
  { labels = {}, annotations = {} }: RawMetadata,
  at: Place,
): readonly Refusal[] {
  const place = below(at, 'annotations')
  return [
    ...checkLabelMap(labels, below(at, 'labels')),
    ...Object.keys(annotations).flatMap((name) =>
      invalidFor(
        { text: place.text, path: [...place.path, name] },
        name,
        qualifiedNameFaults(name.toLowerCase()),
      ),
    ),
  ]
}

/** Labels of a template are told without the metadata that they stand in. */
export function checkTemplateLabels({ metadata }: RawPodTemplate, at: Place): readonly Refusal[] {
  const written = below(at, 'metadata')
  return checkLabels(metadata ?? {}, { text: at.text, path: written.path })
}

type ControllerKind = 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'ReplicaSet'

/** Those that are looked at in each. */
const numbers = {
  Deployment: [
    ...(['replicas', 'minReadySeconds', 'revisionHistoryLimit'] as const),
    'progressDeadlineSeconds',
  ],
  StatefulSet: ['replicas', 'minReadySeconds'],
  DaemonSet: ['minReadySeconds', 'revisionHistoryLimit'],
  ReplicaSet: ['replicas', 'minReadySeconds'],
} as const satisfies Readonly<Record<ControllerKind, readonly (keyof RawController)[]>>

export function checkController(kind: ControllerKind, spec: RawController): readonly Refusal[] {
  const podSpec = spec.template?.spec ?? {}
  const place = below(specPlace, 'template', 'spec')
  const deadline = `activeDeadlineSeconds in ${kind === 'Deployment' ? 'ReplicaSet' : kind} is not Supported`
  const hasDeadline = podSpec.activeDeadlineSeconds !== undefined
  return [
    ...negatives(spec, specPlace, numbers[kind]),
    ...checkProgress(kind, spec),
    ...checkSelector(kind, spec.selector, spec.template ?? {}),
    ...exactly(below(place, 'restartPolicy'), filledOr(podSpec.restartPolicy, 'Always'), [
      'Always',
    ]),
    ...(hasDeadline ? [forbidden(below(place, 'activeDeadlineSeconds'), deadline)] : []),
    ...(kind === 'StatefulSet' ? checkStatefulSet(spec) : []),
  ]
}

function filledOr(value: string | undefined, otherwise: string): string {
  return value === undefined || value === '' ? otherwise : value
}

function negatives<Name extends string>(
  spec: Readonly<Partial<Record<Name, number | undefined>>>,
  at: Place,
  names: readonly Name[],
): readonly Refusal[] {
  return names.flatMap((name) => {
    const value = spec[name] ?? 0
    return value < 0 ? [invalid(below(at, name), value, 'must be greater than or equal to 0')] : []
  })
}

function checkProgress(kind: ControllerKind, spec: RawController): readonly Refusal[] {
  const { progressDeadlineSeconds: deadline = 600, minReadySeconds = 0 } = spec
  if (kind !== 'Deployment' || deadline > minReadySeconds) return []
  const place = below(specPlace, 'progressDeadlineSeconds')
  return [invalid(place, deadline, 'must be greater than minReadySeconds')]
}

function checkStatefulSet(spec: RawController): readonly Refusal[] {
  const { podManagementPolicy: policy, serviceName = '' } = spec
  const place = below(specPlace, 'podManagementPolicy')
  const isPolicy = ['OrderedReady', 'Parallel', '', undefined].includes(policy)
  return [
    ...(isPolicy ? [] : [invalid(place, policy, "must be 'OrderedReady' or 'Parallel'")]),
    ...(serviceName === ''
      ? []
      : invalidFor(below(specPlace, 'serviceName'), serviceName, labelFaults(serviceName))),
  ]
}

function checkSelector(
  kind: ControllerKind,
  selector: RawSelector | undefined,
  { metadata }: RawPodTemplate,
): readonly Refusal[] {
  const place = below(specPlace, 'selector')
  const labels = metadata?.labels ?? {}
  const mismatch = unmatched(metadata)
  if (selector === undefined) {
    return kind === 'DaemonSet' ? [mismatch] : [required(place), mismatch]
  }
  const { matchLabels = {}, matchExpressions = [] } = selector
  const refusals = [
    ...checkLabelMap(matchLabels, below(place, 'matchLabels')),
    ...matchExpressions.flatMap((expression, index) =>
      checkExpression(expression, item(below(place, 'matchExpressions'), index)),
    ),
  ]
  if (Object.keys(matchLabels).length + matchExpressions.length === 0) {
    // A ReplicaSet is told as a Deployment there.
    const name = kind === 'ReplicaSet' ? 'deployment' : kind.toLowerCase()
    refusals.push(invalid(place, {}, `empty selector is invalid for ${name}`))
  } else if (refusals.length > 0) {
    const detail = kind === 'StatefulSet' ? '' : 'invalid label selector'
    if (kind !== 'DaemonSet') refusals.push(invalid(place, selectorForm(selector), detail))
  } else if (!matches(selector, labels)) {
    refusals.push(mismatch)
  }
  return refusals
}

function unmatched(metadata: RawMetadata | undefined): Refusal {
  const place = below(specPlace, 'template', 'metadata', 'labels')
  const detail = '`selector` does not match template `labels`'
  return invalid(place, metadata?.labels === undefined ? null : inOrder(metadata.labels), detail)
}

/** As Go writes it: names in order, and nothing that is empty. */
function selectorForm({ matchLabels = {}, matchExpressions = [] }: RawSelector): unknown {
  const expressions = matchExpressions.map(({ key = '', operator = '', values = [] }) => ({
    key,
    operator,
    ...(values.length === 0 ? {} : { values }),
  }))
  return {
    ...(Object.keys(matchLabels).length === 0 ? {} : { matchLabels: inOrder(matchLabels) }),
    ...(expressions.length === 0 ? {} : { matchExpressions: expressions }),
  }
}

function inOrder(labels: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(labels).sort(([left], [right]) => (left < right ? -1 : 1)),
  )
}

type Expression = NonNullable<RawSelector['matchExpressions']>[number]

function checkExpression(
  { key = '', operator = '', values = [] }: Expression,
  at: Place,
): readonly Refusal[] {
  const place = below(at, 'values')
  const needs = ['In', 'NotIn'].includes(operator)
  const forbids = ['Exists', 'DoesNotExist'].includes(operator)
  return [
    ...(needs && values.length === 0
      ? [required(place, "must be specified when `operator` is 'In' or 'NotIn'")]
      : []),
    ...(forbids && values.length > 0
      ? [forbidden(place, "may not be specified when `operator` is 'Exists' or 'DoesNotExist'")]
      : []),
    ...(needs || forbids
      ? []
      : [invalid(below(at, 'operator'), operator, 'not a valid selector operator')]),
    ...invalidFor(below(at, 'key'), key, qualifiedNameFaults(key)),
    ...values.flatMap((value, index) =>
      invalidFor(item(place, index), value, labelValueFaults(value)),
    ),
  ]
}

/** https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors */
function matches(
  { matchLabels = {}, matchExpressions = [] }: RawSelector,
  labels: Readonly<Record<string, string>>,
): boolean {
  const all = Object.entries(matchLabels).every(([key, value]) => labels[key] === value)
  return (
    all &&
    matchExpressions.every(({ key = '', operator, values = [] }) => {
      const value = labels[key]
      if (operator === 'Exists') return value !== undefined
      if (operator === 'DoesNotExist') return value === undefined
      const isIn = value !== undefined && values.includes(value)
      return operator === 'In' ? isIn : !isIn
    })
  )
}

export function checkReplicationController(spec: {
  readonly replicas?: number | undefined
  readonly minReadySeconds?: number | undefined
  readonly selector?: Readonly<Record<string, string>> | undefined
  readonly template?: RawPodTemplate | undefined
}): readonly Refusal[] {
  if (spec.template === undefined) return [required(below(specPlace, 'template'))]
  const labels = spec.template.metadata?.labels ?? {}
  const selector = spec.selector ?? labels
  const isMatch = Object.entries(selector).every(([key, value]) => labels[key] === value)
  const policy = below(specPlace, 'template', 'spec', 'restartPolicy')
  return [
    ...negatives(spec, specPlace, ['replicas', 'minReadySeconds']),
    ...(Object.keys(selector).length === 0 ? [required(below(specPlace, 'selector'))] : []),
    ...(isMatch ? [] : [unmatched(spec.template.metadata)]),
    ...exactly(policy, filledOr(spec.template.spec?.restartPolicy, 'Always'), ['Always']),
  ]
}

export function checkJob(spec: RawJob, at: Place): readonly Refusal[] {
  const { completionMode, completions } = spec
  const place = below(at, 'template', 'spec', 'restartPolicy')
  const policy = filledOr(spec.template?.spec?.restartPolicy, 'Always')
  const allowed = ['OnFailure', 'Never']
  const onlyNever = spec.podFailurePolicy !== undefined && policy === 'OnFailure'
  const modes = ['NonIndexed', 'Indexed']
  return [
    ...negatives(spec, at, [
      ...(['parallelism', 'completions', 'activeDeadlineSeconds', 'backoffLimit'] as const),
      'ttlSecondsAfterFinished',
    ]),
    ...(completionMode === undefined
      ? []
      : exactly(below(at, 'completionMode'), completionMode, modes)),
    ...(completionMode === 'Indexed' && completions === undefined && spec.parallelism !== undefined
      ? [required(below(at, 'completions'), 'when completion mode is Indexed')]
      : []),
    ...(policy === 'Always'
      ? [required(place, 'valid values: "OnFailure", "Never"')]
      : exactly(place, policy, allowed)),
    ...(onlyNever
      ? [invalid(place, policy, 'only "Never" is supported when podFailurePolicy is specified')]
      : []),
  ]
}

export function checkCronJob(spec: RawCronJob, metadata: RawMetadata): readonly Refusal[] {
  const { schedule = '', concurrencyPolicy, jobTemplate } = spec
  const job = below(specPlace, 'jobTemplate', 'spec')
  const policies = ['Allow', 'Forbid', 'Replace']
  const { name = '' } = metadata
  const generated = jobTemplate?.spec?.selector
  return [
    ...(schedule === '' ? [required(below(specPlace, 'schedule'))] : checkSchedule(schedule)),
    ...negatives(spec, specPlace, [
      ...(['startingDeadlineSeconds', 'successfulJobsHistoryLimit'] as const),
      'failedJobsHistoryLimit',
    ]),
    ...(concurrencyPolicy === undefined || concurrencyPolicy === ''
      ? []
      : exactly(below(specPlace, 'concurrencyPolicy'), concurrencyPolicy, policies)),
    ...checkJob(jobTemplate?.spec ?? {}, job),
    ...(generated === undefined
      ? []
      : [invalid(below(job, 'selector'), generated, '`selector` will be auto-generated')]),
    ...(name.length > 52
      ? [invalid(below(rootPlace, 'metadata', 'name'), name, 'must be no more than 52 characters')]
      : []),
  ]
}

/** The form alone: five fields, or a word such as `@daily`. */
function checkSchedule(schedule: string): readonly Refusal[] {
  const place = below(specPlace, 'schedule')
  if (/^@(?:yearly|annually|monthly|weekly|daily|midnight|hourly|every \S+)$/.test(schedule)) {
    return []
  }
  const fields = schedule.split(/\s+/).filter((field) => field !== '')
  if (fields.length === 5) return []
  const detail = `expected exactly 5 fields, found ${fields.length}: [${fields.join(' ')}]`
  return [invalid(place, schedule, detail)]
}
