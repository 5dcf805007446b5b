import type { SourceLocation } from '../model.ts'
import type { PodHook, PodProbe } from './actions.ts'
import type { RestartPolicy } from '../workload/workload.ts'
import type { Quantity } from '../quantity.ts'
import type { RawPodSpec } from './read/raw-spec.ts'

/**
 * A Pod as the API server would hand it to a kubelet: complete with its defaults, and known to be one
 * that it would accept. Fields have Kubernetes' names; what is absent there is null or empty here.
 */
export interface Pod {
  readonly name: string
  readonly namespace: string
  readonly labels: Readonly<Record<string, string>>
  readonly annotations: Readonly<Record<string, string>>
  readonly source: PodSource
  readonly spec: PodSpec
  /** core/v1 PodSpec as plain data, without defaults: what an API server is handed that runs it itself. */
  readonly manifest: RawPodSpec
  /** Whether it is to stay ready, or to end by itself. */
  readonly purpose: 'serve' | 'complete'
  /** Where a field of the Pod stands, or the nearest one around it that somebody wrote. */
  readonly locate: (path: FieldPath) => SourceLocation
}

/** From the Pod's own root, such as `['spec', 'containers', 0, 'image']`, wherever its template stands. */
export type FieldPath = readonly (string | number)[]

/** The object that has the Pod, or its template. */
export interface PodSource {
  readonly kind: WorkloadKind
  readonly name: string
  readonly file: string
  /** From the object's root to the Pod: empty for a Pod, `['spec', 'template']` for a Deployment. */
  readonly path: FieldPath
}

export const workloadKinds = [
  'Pod',
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'ReplicaSet',
  'ReplicationController',
  'Job',
  'CronJob',
  'Service.serving.knative.dev',
] as const

export type WorkloadKind = (typeof workloadKinds)[number]

export interface PodSpec {
  readonly initContainers: readonly PodContainer[]
  readonly containers: readonly [PodContainer, ...PodContainer[]]
  readonly volumes: readonly PodVolume[]
  readonly restartPolicy: RestartPolicy
  readonly terminationGracePeriodSeconds: number
  readonly activeDeadlineSeconds: number | null
  readonly shareProcessNamespace: boolean
  readonly hostNetwork: boolean
  readonly hostPID: boolean
  readonly hostIPC: boolean
  /** False asks for a user namespace. */
  readonly hostUsers: boolean
  readonly hostname: string | null
  readonly subdomain: string | null
  readonly setHostnameAsFQDN: boolean
  readonly hostAliases: readonly { readonly ip: string; readonly hostnames: readonly string[] }[]
  readonly dnsPolicy: 'ClusterFirst' | 'ClusterFirstWithHostNet' | 'Default' | 'None'
  readonly dnsConfig: {
    readonly nameservers: readonly string[]
    readonly searches: readonly string[]
    readonly options: readonly { readonly name: string; readonly value: string | null }[]
  }
  readonly enableServiceLinks: boolean
  readonly serviceAccountName: string
  readonly nodeName: string | null
  readonly readinessGates: readonly string[]
  readonly securityContext: PodSecurityContext
  /** Of the whole Pod. */
  readonly resources: Resources
}

export interface PodSecurityContext {
  readonly runAsUser: number | null
  readonly runAsGroup: number | null
  readonly runAsNonRoot: boolean | null
  readonly fsGroup: number | null
  readonly supplementalGroups: readonly number[]
  readonly supplementalGroupsPolicy: 'Merge' | 'Strict'
  readonly sysctls: readonly { readonly name: string; readonly value: string }[]
  readonly seccompProfile: SeccompProfile | null
}

export interface SeccompProfile {
  readonly type: 'RuntimeDefault' | 'Unconfined' | 'Localhost'
  readonly localhostProfile: string | null
}

export interface PodContainer {
  readonly name: string
  readonly image: string
  readonly imagePullPolicy: 'Always' | 'IfNotPresent' | 'Never'
  /** Replaces ENTRYPOINT, and then CMD counts no more; not yet expanded. */
  readonly command: readonly string[]
  readonly args: readonly string[]
  readonly workingDir: string | null
  readonly ports: readonly PodPort[]
  readonly env: readonly PodVariable[]
  readonly envFrom: readonly VariableSource[]
  readonly resources: Resources
  /** Devices that the Pod claims, by the names of its claims. */
  readonly resourceClaims: readonly string[]
  readonly volumeMounts: readonly VolumeMount[]
  readonly startupProbe: PodProbe | null
  readonly livenessProbe: PodProbe | null
  readonly readinessProbe: PodProbe | null
  readonly lifecycle: {
    readonly postStart: PodHook | null
    readonly preStop: PodHook | null
    /** Such as `SIGUSR1`; null for the image's own. */
    readonly stopSignal: string | null
  }
  readonly terminationMessagePath: string
  readonly terminationMessagePolicy: 'File' | 'FallbackToLogsOnError'
  readonly securityContext: ContainerSecurityContext
  readonly stdin: boolean
  readonly tty: boolean
  /** Of an init container `Always` makes a sidecar; null: the Pod's. */
  readonly restartPolicy: RestartPolicy | null
  readonly restartPolicyRules: readonly RestartRule[]
}

export interface RestartRule {
  readonly action: 'Restart' | 'RestartAllContainers'
  readonly exitCodes: { readonly operator: 'In' | 'NotIn'; readonly values: readonly number[] }
}

export interface PodPort {
  readonly name: string | null
  readonly containerPort: number
  readonly hostPort: number | null
  readonly hostIP: string | null
  readonly protocol: 'TCP' | 'UDP' | 'SCTP'
}

export type PodVariable =
  | { readonly name: string; readonly value: string }
  | { readonly name: string; readonly from: VariableReference }

export type VariableReference =
  | { readonly kind: 'field'; readonly fieldPath: string }
  | ({ readonly kind: 'resource' } & ResourceReference)
  | KeyReference
  | {
      readonly kind: 'file'
      readonly volume: string
      readonly path: string
      readonly key: string
      readonly optional: boolean
    }

export interface KeyReference {
  readonly kind: 'configMap' | 'secret'
  readonly name: string
  readonly key: string
  readonly optional: boolean
}

export interface ResourceReference {
  /** Null: the container that asks. */
  readonly container: string | null
  /** Such as `limits.cpu`. */
  readonly resource: string
  readonly divisor: Quantity
}

export interface VariableSource {
  readonly kind: 'configMap' | 'secret'
  readonly name: string
  readonly prefix: string
  readonly optional: boolean
}

/** By resource name, such as `cpu`, `memory`, `ephemeral-storage`, `example.com/gpu`. */
export interface Resources {
  readonly limits: Readonly<Record<string, Quantity>>
  readonly requests: Readonly<Record<string, Quantity>>
}

export interface VolumeMount {
  /** Of the volume. */
  readonly name: string
  readonly mountPath: string
  readonly readOnly: boolean
  readonly subPath: string | null
  /** Not yet expanded. */
  readonly subPathExpr: string | null
  readonly mountPropagation: 'None' | 'HostToContainer' | 'Bidirectional'
}

export interface ContainerSecurityContext {
  readonly runAsUser: number | null
  readonly runAsGroup: number | null
  readonly runAsNonRoot: boolean | null
  readonly privileged: boolean
  readonly readOnlyRootFilesystem: boolean
  readonly allowPrivilegeEscalation: boolean | null
  readonly capabilities: { readonly add: readonly string[]; readonly drop: readonly string[] }
  readonly seccompProfile: SeccompProfile | null
  readonly procMount: 'Default' | 'Unmasked'
}

export interface PodVolume {
  readonly name: string
  readonly source: VolumeSource
}

export type VolumeSource =
  | {
      readonly kind: 'emptyDir'
      readonly medium: '' | 'Memory' | 'HugePages'
      readonly sizeLimit: Quantity | null
    }
  | {
      readonly kind: 'hostPath'
      readonly path: string
      /** Such as `Directory`; empty: not looked at. */
      readonly type: string
    }
  | FileSource
  | {
      readonly kind: 'projected'
      /** Such as 0o644. */
      readonly defaultMode: number
      readonly sources: readonly ProjectedSource[]
    }
  | { readonly kind: 'image'; readonly reference: string; readonly pullPolicy: string }
  | {
      readonly kind: 'persistentVolumeClaim'
      readonly claimName: string
      readonly readOnly: boolean
    }
  | { readonly kind: 'ephemeral' }
  /** What needs a driver on the node, by its field, such as `csi`, `flexVolume`, `nfs`. */
  | {
      readonly kind: 'driver'
      readonly field: string
      readonly driver: string
      readonly readOnly: boolean
    }

/** Files that kubelet writes from objects of the API. */
export type FileSource =
  | {
      readonly kind: 'configMap' | 'secret'
      readonly name: string
      readonly defaultMode: number
      /** Null: every key, each a file of its name. */
      readonly items: readonly KeyToPath[] | null
      readonly optional: boolean
    }
  | {
      readonly kind: 'downwardAPI'
      readonly defaultMode: number
      readonly items: readonly DownwardFile[]
    }

export type ProjectedSource =
  | FileSource
  | { readonly kind: 'serviceAccountToken'; readonly path: string; readonly audience: string }
  /** Such as `clusterTrustBundle`: needs a cluster. */
  | { readonly kind: 'cluster'; readonly field: string; readonly path: string | null }

export interface KeyToPath {
  readonly key: string
  readonly path: string
  readonly mode: number | null
}

export interface DownwardFile {
  readonly path: string
  readonly mode: number | null
  readonly from:
    | { readonly kind: 'field'; readonly fieldPath: string }
    | ({ readonly kind: 'resource' } & ResourceReference)
}

/** An init container that goes on beside the others. */
export function isSidecar({ restartPolicy }: PodContainer): boolean {
  return restartPolicy === 'Always'
}
