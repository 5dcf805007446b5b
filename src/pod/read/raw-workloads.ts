import { z } from 'zod'
import { flag, int32, int64, list, metadata, object, text, textMap } from './raw.ts'
import { podTemplate } from './raw-spec.ts'
import type { RawPodTemplate } from './raw-spec.ts'

/** https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/ */
const anything = z.record(text, z.unknown())

const labelSelector = object({
  matchExpressions: list(object({ key: text, operator: text, values: list(text) })),
  matchLabels: textMap,
})

const controllerSpec = object({
  minReadySeconds: int32,
  podManagementPolicy: text,
  progressDeadlineSeconds: int32,
  replicas: int32,
  revisionHistoryLimit: int32,
  selector: labelSelector,
  serviceName: text,
  strategy: anything,
  template: podTemplate,
  updateStrategy: anything,
  volumeClaimTemplates: list(object({ metadata, spec: anything })),
})

const jobSpec = object({
  activeDeadlineSeconds: int64,
  backoffLimit: int32,
  completionMode: text,
  completions: int32,
  manualSelector: flag,
  parallelism: int32,
  podFailurePolicy: anything,
  selector: labelSelector,
  suspend: flag,
  template: podTemplate,
  ttlSecondsAfterFinished: int32,
})

const cronJobSpec = object({
  concurrencyPolicy: text,
  failedJobsHistoryLimit: int32,
  jobTemplate: object({ metadata, spec: jobSpec }),
  schedule: text,
  startingDeadlineSeconds: int64,
  successfulJobsHistoryLimit: int32,
  suspend: flag,
  timeZone: text,
})

const knativeSpec = object({
  template: object({
    metadata,
    spec: podTemplate.shape.spec.unwrap().extend({
      containerConcurrency: int64.optional(),
      timeoutSeconds: int64.optional(),
    }),
  }),
})

export const workloads = {
  pod: podTemplate,
  controller: object({ metadata, spec: controllerSpec }),
  replicationController: object({
    metadata,
    spec: object({
      minReadySeconds: int32,
      replicas: int32,
      selector: textMap,
      template: podTemplate,
    }),
  }),
  job: object({ metadata, spec: jobSpec }),
  cronJob: object({ metadata, spec: cronJobSpec }),
  knative: object({ metadata, spec: knativeSpec }),
} as const

export type RawSelector = z.output<typeof labelSelector>
export type RawController = z.output<typeof controllerSpec>
export type RawJob = z.output<typeof jobSpec>
export type RawCronJob = z.output<typeof cronJobSpec>
export type RawKnative = z.output<typeof knativeSpec>
export type { RawPodTemplate }

/** Fields around the template, by the path at which they stand: what else is written there is a typo. */
export const knownAround: Readonly<Record<string, readonly string[]>> = {
  root: ['apiVersion', 'kind', 'metadata', 'spec', 'status'],
  metadata: [
    ...['annotations', 'creationTimestamp', 'deletionGracePeriodSeconds', 'deletionTimestamp'],
    ...['finalizers', 'generateName', 'generation', 'labels', 'managedFields', 'name'],
    ...['namespace', 'ownerReferences', 'resourceVersion', 'selfLink', 'uid'],
  ],
  template: ['metadata', 'spec'],
  Deployment: [
    ...['minReadySeconds', 'paused', 'progressDeadlineSeconds', 'replicas'],
    ...['revisionHistoryLimit', 'selector', 'strategy', 'template'],
  ],
  StatefulSet: [
    ...['minReadySeconds', 'ordinals', 'persistentVolumeClaimRetentionPolicy'],
    ...['podManagementPolicy', 'replicas', 'revisionHistoryLimit', 'selector', 'serviceName'],
    ...['template', 'updateStrategy', 'volumeClaimTemplates'],
  ],
  DaemonSet: ['minReadySeconds', 'revisionHistoryLimit', 'selector', 'template', 'updateStrategy'],
  ReplicaSet: ['minReadySeconds', 'replicas', 'selector', 'template'],
  ReplicationController: ['minReadySeconds', 'replicas', 'selector', 'template'],
  Job: [
    ...['activeDeadlineSeconds', 'backoffLimit', 'backoffLimitPerIndex', 'completionMode'],
    ...['completions', 'managedBy', 'manualSelector', 'maxFailedIndexes', 'parallelism'],
    ...['podFailurePolicy', 'podReplacementPolicy', 'selector', 'successPolicy', 'suspend'],
    ...['template', 'ttlSecondsAfterFinished'],
  ],
  CronJob: [
    ...['concurrencyPolicy', 'failedJobsHistoryLimit', 'jobTemplate', 'schedule'],
    ...['startingDeadlineSeconds', 'successfulJobsHistoryLimit', 'suspend', 'timeZone'],
  ],
  'Service.serving.knative.dev': ['template', 'traffic'],
}

/** Of a Knative revision, besides those of a Pod. */
export const knativeFields: readonly string[] = [
  ...['containerConcurrency', 'idleTimeoutSeconds', 'responseStartTimeoutSeconds'],
  ...['timeoutSeconds'],
]
