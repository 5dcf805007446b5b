import { z } from 'zod'
import {
  container,
  flag,
  int32,
  int64,
  list,
  metadata,
  object,
  podSecurity,
  resources,
  text,
  textMap,
} from './raw.ts'
import { volume } from './raw-volumes.ts'

const anything = z.record(text, z.unknown())

export const podSpec = object({
  activeDeadlineSeconds: int64,
  affinity: anything,
  automountServiceAccountToken: flag,
  containers: list(container),
  dnsConfig: object({
    nameservers: list(text),
    options: list(object({ name: text, value: text })),
    searches: list(text),
  }),
  dnsPolicy: text,
  enableServiceLinks: flag,
  ephemeralContainers: list(anything),
  hostAliases: list(object({ hostnames: list(text), ip: text })),
  hostIPC: flag,
  hostNetwork: flag,
  hostPID: flag,
  hostUsers: flag,
  hostname: text,
  hostnameOverride: text,
  imagePullSecrets: list(object({ name: text })),
  initContainers: list(container),
  nodeName: text,
  nodeSelector: textMap,
  os: object({ name: text }),
  overhead: anything,
  preemptionPolicy: text,
  priority: int32,
  priorityClassName: text,
  readinessGates: list(object({ conditionType: text })),
  resourceClaims: list(
    object({ name: text, resourceClaimName: text, resourceClaimTemplateName: text }),
  ),
  resources,
  restartPolicy: text,
  runtimeClassName: text,
  schedulerName: text,
  schedulingGates: list(object({ name: text })),
  schedulingGroup: anything,
  securityContext: podSecurity,
  serviceAccount: text,
  serviceAccountName: text,
  setHostnameAsFQDN: flag,
  shareProcessNamespace: flag,
  subdomain: text,
  terminationGracePeriodSeconds: int64,
  tolerations: list(
    object({ effect: text, key: text, operator: text, tolerationSeconds: int64, value: text }),
  ),
  topologySpreadConstraints: list(anything),
  volumes: list(volume),
})

/** A Pod, and what a template of one is. */
export const podTemplate = object({ metadata, spec: podSpec })

export type RawPodSpec = z.output<typeof podSpec>
export type RawPodTemplate = z.output<typeof podTemplate>
