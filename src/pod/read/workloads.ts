import type { z } from 'zod'
import type { FieldPath, WorkloadKind } from '../pod.ts'
import { workloadKinds } from '../pod.ts'
import { checkPodSpec } from './check-spec.ts'
import {
  checkController,
  checkCronJob,
  checkJob,
  checkMetadata,
  checkReplicationController,
  checkTemplateLabels,
} from './check-workload.ts'
import { knativePodSpec } from './knative.ts'
import type { ManifestObject } from './objects.ts'
import { below, forbidden, item, rootPlace, unsupported } from './place.ts'
import type { Place, Refusal } from './place.ts'
import { labelFaults, subdomainFaults } from './names.ts'
import { readPod } from './pod-alone.ts'
import { generatedName } from './pod-names.ts'
import type { RawMetadata } from './raw.ts'
import type { RawPodSpec, RawPodTemplate } from './raw-spec.ts'
import { workloads } from './raw-workloads.ts'
import type { RawController } from './raw-workloads.ts'
import { typeRefusals } from './type-problems.ts'
import { asWritten } from './workload.ts'
import type { Workload } from './workload.ts'

export function isWorkload(kind: string): kind is WorkloadKind {
  return workloadKinds.some((one) => one === kind)
}

/** @returns what is of a wrong type where anything is: nothing else can be said then */
export function readWorkload(
  object: ManifestObject,
  kind: WorkloadKind,
): Workload | { readonly refusals: readonly Refusal[] } {
  const old = checkVersion(object, kind)
  if (old.length > 0) return { refusals: old }
  switch (kind) {
    case 'Pod':
      return typed(workloads.pod, object, readPod)
    case 'Job':
      return typed(workloads.job, object, (value) => {
        const { metadata = {}, spec = {} } = value
        const refusals = checkJob(spec, below(rootPlace, 'spec'))
        const labels = jobLabels(metadata.name ?? '')
        return templated(kind, metadata, spec.template, { refusals, labels })
      })
    case 'CronJob':
      return typed(workloads.cronJob, object, ({ metadata = {}, spec = {} }) =>
        templated(kind, metadata, spec.jobTemplate?.spec?.template, {
          refusals: checkCronJob(spec, metadata),
          path: ['spec', 'jobTemplate', 'spec', 'template'],
        }),
      )
    case 'ReplicationController':
      return typed(workloads.replicationController, object, ({ metadata = {}, spec = {} }) =>
        templated(kind, metadata, spec.template, { refusals: checkReplicationController(spec) }),
      )
    case 'Service.serving.knative.dev':
      return typed(workloads.knative, object, ({ metadata = {}, spec = {} }) => {
        const template = {
          ...spec.template,
          spec: knativePodSpec(spec.template, metadata.name ?? ''),
        }
        return templated(kind, metadata, template, { refusals: [] })
      })
    case 'StatefulSet':
      return typed(workloads.controller, object, ({ metadata = {}, spec = {} }) =>
        statefulSet(metadata, spec),
      )
    case 'Deployment':
    case 'DaemonSet':
    case 'ReplicaSet':
      return typed(workloads.controller, object, ({ metadata = {}, spec = {} }) =>
        templated(kind, metadata, spec.template, { refusals: checkController(kind, spec) }),
      )
  }
}

const versions: Readonly<Record<WorkloadKind, string>> = {
  Pod: 'v1',
  ReplicationController: 'v1',
  Deployment: 'apps/v1',
  StatefulSet: 'apps/v1',
  DaemonSet: 'apps/v1',
  ReplicaSet: 'apps/v1',
  Job: 'batch/v1',
  CronJob: 'batch/v1',
  'Service.serving.knative.dev': 'serving.knative.dev/v1',
}

/** Older versions are served no more; Knative's differ in nothing that is read here. */
function checkVersion({ apiVersion }: ManifestObject, kind: WorkloadKind): readonly Refusal[] {
  const version = versions[kind]
  if (apiVersion === version || kind === 'Service.serving.knative.dev') return []
  return [unsupported(below(rootPlace, 'apiVersion'), apiVersion, [version])]
}

function typed<Schema extends z.ZodType>(
  schema: Schema,
  { value }: ManifestObject,
  read: (value: z.output<Schema>) => Workload,
): Workload | { readonly refusals: readonly Refusal[] } {
  const result = schema.safeParse(value)
  return result.success ? read(result.data) : { refusals: typeRefusals(value, result.error.issues) }
}

interface Around {
  /** Of the object itself. */
  readonly refusals: readonly Refusal[]
  readonly path?: FieldPath
  /** Added to those of the template. */
  readonly labels?: Readonly<Record<string, string>>
}

function templated(
  kind: WorkloadKind,
  metadata: RawMetadata,
  given: RawPodTemplate | undefined,
  { refusals, path = ['spec', 'template'], labels = {} }: Around,
): Workload {
  const template = given ?? {}
  // A controller of the core's own may have none, and is told so.
  const isMissing = given === undefined && kind === 'ReplicationController'
  const { name = '', generateName = '' } = metadata
  const owner = name === '' ? generatedName(generateName, `${kind} ${generateName}`) : name
  const place = path.reduce<Place>(
    (before, step) => (typeof step === 'number' ? item(before, step) : below(before, step)),
    rootPlace,
  )
  const { spec = {}, metadata: own = {} } = template
  return {
    kind,
    path,
    metadata,
    podName: generatedName(`${owner}-`, `${kind} ${owner}`),
    labels: { ...own.labels, ...labels },
    annotations: own.annotations ?? {},
    spec,
    written: asWritten,
    refusals: [
      // The Pods of a StatefulSet have its name in theirs, which are host names.
      ...checkMetadata(
        metadata,
        below(rootPlace, 'metadata'),
        kind === 'StatefulSet' ? labelFaults : subdomainFaults,
      ),
      ...refusals,
      ...checkTemplateLabels(template, place),
      ...(isMissing ? [] : checkPodSpec(spec, below(place, 'spec'), { podName: null })),
      ...((spec.ephemeralContainers ?? []).length > 0
        ? [
            forbidden(
              below(place, 'spec', 'ephemeralContainers'),
              'ephemeral containers not allowed in pod template',
            ),
          ]
        : []),
    ],
  }
}

function jobLabels(name: string): Readonly<Record<string, string>> {
  return name === '' ? {} : { 'batch.kubernetes.io/job-name': name, 'job-name': name }
}

/** Its Pods have names that stay, which are host names as well, and a claim each of its templates. */
function statefulSet(metadata: RawMetadata, spec: RawController): Workload {
  const { name = '' } = metadata
  const podName = `${name}-0`
  const template = spec.template ?? {}
  const { volumes = [], ...podSpec } = template.spec ?? {}
  const claims = (spec.volumeClaimTemplates ?? []).map((claim) => claim.metadata?.name ?? '')
  const kept = volumes
    .map((volume, index) => ({ volume, index }))
    .filter(({ volume }) => !claims.includes(volume.name ?? ''))
  const claimed = claims.map((claim) => ({
    name: claim,
    persistentVolumeClaim: { claimName: `${claim}-${podName}` },
  }))
  const whole = {
    ...template,
    spec: { ...podSpec, volumes: [...claimed, ...kept.map(({ volume }) => volume)] },
  }
  // The controller puts its own names in their place.
  const checked = withoutNames(whole.spec)
  const workload = templated(
    'StatefulSet',
    metadata,
    { ...whole, spec: checked },
    {
      refusals: checkController('StatefulSet', spec),
      labels: {
        'statefulset.kubernetes.io/pod-name': podName,
        'apps.kubernetes.io/pod-index': '0',
      },
    },
  )
  return {
    ...workload,
    podName,
    spec: { ...workload.spec, hostname: podName, subdomain: spec.serviceName ?? '' },
    written: (path) => {
      const index = path[4]
      const isVolume = path.slice(0, 4).join('.') === 'spec.template.spec.volumes'
      if (!isVolume || typeof index !== 'number') return path
      if (index < claims.length) return ['spec', 'volumeClaimTemplates', index, 'metadata', 'name']
      const original = kept[index - claims.length]?.index ?? index
      return [...path.slice(0, 4), original, ...path.slice(5)]
    },
  }
}

function withoutNames(spec: RawPodSpec): RawPodSpec {
  return Object.fromEntries(
    Object.entries(spec).filter(([name]) => !['hostname', 'subdomain'].includes(name)),
  )
}

/** Whether a Pod of it is to end by itself. */
export function purposeOf({ kind, spec }: Workload): 'serve' | 'complete' {
  if (kind === 'Job' || kind === 'CronJob') return 'complete'
  const { restartPolicy = 'Always', containers = [], initContainers = [] } = spec
  const isAwaited = [...containers, ...initContainers].some(
    ({ readinessProbe }) => readinessProbe !== undefined,
  )
  return kind === 'Pod' && ['Never', 'OnFailure'].includes(restartPolicy) && !isAwaited
    ? 'complete'
    : 'serve'
}
