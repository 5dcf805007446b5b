import type { ContainerRequest } from '../engine/container-request.ts'
import type { FileEntry } from '../engine/files.ts'
import type { MemoryVolume } from '../engine/volumes.ts'
import type { SourceLocation } from '../model.ts'
import type { AttemptedAction, HttpGetAction, TcpSocketAction } from '../probe/attempt.ts'
import type { ProbeTiming } from '../probe/kubelet/worker.ts'

/**
 * What runs: a sandbox, its volumes, its containers and their probes. Whatever was written where is
 * settled: commands are expanded, ports are numbers, and what has to be known first is asked for by
 * `prepare`.
 */
export interface Workload {
  readonly name: string
  readonly namespace: string
  readonly uid: string
  readonly sandbox: SandboxRequest
  /** Those that a container mounts. */
  readonly volumes: readonly WorkloadVolume[]
  /** In the order of the manifest: init containers and sidecars. */
  readonly initContainers: readonly WorkloadContainer[]
  readonly containers: readonly WorkloadContainer[]
  readonly restartPolicy: RestartPolicy
  readonly gracePeriodSeconds: number
  readonly activeDeadlineSeconds: number | null
  /** Conditions that somebody else sets. */
  readonly readinessGates: readonly string[]
  /** What a node refuses before it starts anything; null where it takes the Pod. */
  readonly rejection: { readonly reason: string; readonly message: string } | null
}

export const restartPolicies = ['Always', 'OnFailure', 'Never'] as const
export type RestartPolicy = (typeof restartPolicies)[number]

/** What the containers share. */
export interface SandboxRequest {
  readonly hostname: string
  readonly network: 'own' | 'host'
  /** Whose processes a container sees: its own, those of all containers, those of the host. */
  readonly pid: 'container' | 'shared' | 'host'
  readonly ipc: 'shared' | 'host'
  readonly dns: ContainerRequest['dns']
  readonly sysctls: Readonly<Record<string, string>>
  /** The text of `/etc/hosts`, by the address of the sandbox; null leaves it to the engine. */
  readonly hosts: ((address: string) => string) | null
  /** TCP ports that probes and hooks connect to. */
  readonly ports: readonly number[]
}

export type WorkloadVolume = { readonly name: string; readonly location: SourceLocation } & (
  | { readonly kind: 'memory'; readonly memory: MemoryVolume; readonly gid: number }
  | { readonly kind: 'directory'; readonly mode: number; readonly gid: number }
  | {
      readonly kind: 'files'
      /** Held in memory. */
      readonly isMemory: boolean
      readonly mode: number
      readonly gid: number
      readonly entries: readonly FileEntry[]
      /** What is not as a cluster has it, in sentences. */
      readonly standIns: readonly string[]
      /**
       * One of them by itself, for a container that mounts a part: called `.`, before what is in it. Null
       * where a file stands on the way.
       */
      readonly part: (path: string) => readonly FileEntry[] | null
    }
  /** Of the engine's host. */
  | { readonly kind: 'host'; readonly path: string }
  | { readonly kind: 'image'; readonly reference: string }
  /** What kubelet would wait for. */
  | { readonly kind: 'unavailable'; readonly message: string }
)

export interface WorkloadContainer {
  readonly name: string
  readonly role: 'init' | 'sidecar' | 'app'
  /** As somebody wrote it. */
  readonly image: string
  readonly restart: RestartRules
  /** What kubelet works out when it starts the container. */
  readonly prepare: (facts: SandboxFacts) => Promise<PreparedContainer>
  readonly probes: readonly WorkloadProbe[]
  readonly postStart: WorkloadHook | null
  readonly preStop: WorkloadHook | null
  readonly terminationMessage: {
    readonly path: string
    readonly fallsBackToLogs: boolean
  }
  readonly location: SourceLocation
}

export interface RestartRules {
  readonly policy: RestartPolicy
  /** The first that fits an exit code decides, before the policy. */
  readonly rules: readonly {
    readonly action: 'Restart' | 'RestartAllContainers'
    readonly codes: readonly number[]
    readonly isIn: boolean
  }[]
}

/** What is known of the sandbox and its node when a container is started. */
export interface SandboxFacts {
  readonly address: string
  /** Of the image; empty for root. */
  readonly imageUser: string
  /** Of a volume of the workload; null where there is no such file. */
  readonly readVolumeFile: (volume: string, path: string) => Promise<Buffer | null>
  /** Of the container's image, before it has run; null where there is no such file. */
  readonly readImageFile: (path: string) => Promise<Buffer | null>
}

export type PreparedContainer =
  | {
      readonly ok: true
      readonly request: Pick<
        ContainerRequest,
        | 'entrypoint'
        | 'arguments'
        | 'workingDirectory'
        | 'user'
        | 'groups'
        | 'env'
        | 'capabilities'
        | 'readOnlyRoot'
        | 'noNewPrivileges'
        | 'seccomp'
        | 'memory'
        | 'cpu'
        | 'stopSignal'
        | 'privileged'
        | 'unmasked'
        | 'terminal'
        | 'devices'
      >
      readonly mounts: readonly WorkloadMount[]
    }
  | {
      readonly ok: false
      readonly reason: 'CreateContainerConfigError'
      readonly message: string
      readonly location: SourceLocation
      /** The image cannot meet what the manifest asks of it, such as a user that is not root. */
      readonly isOfImage: boolean
    }

export interface WorkloadMount {
  readonly volume: string
  readonly target: string
  readonly readOnly: boolean
  /** Of the volume; null for the whole of it. */
  readonly path: string | null
  readonly propagation: 'rprivate' | 'rslave' | 'rshared'
  readonly location: SourceLocation
}

export interface WorkloadProbe {
  readonly kind: 'startup' | 'liveness' | 'readiness'
  readonly action: AttemptedAction
  readonly timing: ProbeTiming
  /** Of a container that it kills; null for the workload's own. */
  readonly gracePeriodSeconds: number | null
  readonly location: SourceLocation
}

export type WorkloadHook =
  | HttpGetAction
  | TcpSocketAction
  | { readonly action: 'exec'; readonly command: readonly [string, ...string[]] }
  | { readonly action: 'sleep'; readonly seconds: number }
