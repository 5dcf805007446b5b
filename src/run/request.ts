import type { Readable } from 'node:stream'
import type { CdiMode } from '../cdi/mode.ts'
import type { UnsupportedPolicy } from '../cdi/unsupported.ts'
import type { Clock } from '../clock.ts'
import type { Condition } from '../conditions/condition.ts'
import type { CreationJournal } from '../container/creation-journal.ts'
import type { EngineCall } from '../engine/engine-call.ts'
import type { Engine } from '../engine/engine.ts'
import type { EngineFinder } from '../engine/find/connect.ts'
import type { LocateOptions } from '../engine/find/locate.ts'
import type { KubernetesSettings } from '../engine/kubernetes/settings.ts'
import type { NodeFeatures } from '../features/model.ts'
import type { PullPolicy } from '../image/pull-policy.ts'
import type { AcquiredImage } from '../image/acquire.ts'
import type { BuildOrder } from '../image/build/request.ts'
import type { ImageReplacement } from '../pod/replace-image.ts'
import type { PolicySetting } from '../policy/mode.ts'
import type { Examine } from '../programs/examination.ts'
import type {
  CheckReport,
  EngineReport,
  ErrorReport,
  ImageReport,
  MachineReport,
  PushedName,
  RepositoryReport,
  ValidatorReport,
} from '../model.ts'
import type { RegistrySettings } from '../registry/settings.ts'
import type { Spelling } from '../settings.ts'
import type { OnUndetermined } from '../verdict.ts'
import type { ListPlatforms, OpenImage, ReadableImages } from './readable-images.ts'

/** What one run is asked to do; both entries fill it from their own inputs. */
export interface RunRequest {
  readonly images: readonly string[]
  readonly build: BuildOrder | null
  readonly platform: string | null
  readonly pull: PullPolicy
  /** How registries are reached: by pulls through the engine, and for compatibility specs. */
  readonly registry: RegistrySettings
  /** Files, globs, directories, URLs, names of built-in platforms. */
  readonly validators: readonly string[]
  /** Values of parameters, for all manifests that declare their names. */
  readonly parameters: Readonly<Record<string, string>>
  /** What every Validator is run under once more, beside what its manifest asks for. */
  readonly conditions: readonly Condition[]
  /** Null when no Pod is to run. */
  readonly pods: PodsRequest | null
  /** Null when nobody asks where the images run. */
  readonly compatibility: CompatibilityRequest | null
  readonly engine: LocateOptions
  /** Null where the engine is no cluster, or nothing is asked of it beyond what is asked of any. */
  readonly kubernetes: KubernetesSettings | null
  readonly devices: DeviceSettings
  /** What manifests may ask for, and where they may be fetched from. */
  readonly policy: PolicySetting
  /** Milliseconds until a container's process must run. */
  readonly startupTimeout: number
  /** Containers that run side by side. */
  readonly concurrency: number
  /** Whether images are read beside their runs. */
  readonly inspect: boolean
  /** Whether each platform of an image is read, and judged by what that tells. */
  readonly platformGrid: boolean
  /** Leaves the container of a failed Validator running. */
  readonly keepFailed: boolean
  /** Values that are to stand in nothing that a run says, beside those that it finds itself. */
  readonly secrets: readonly string[]
  /** Names of variables of `engine.env` that hold such values. */
  readonly secretVariables: readonly string[]
  /** Where relative paths start. */
  readonly directory: string
  readonly runId: string
  /** Who asks, for the labels of what is created. */
  readonly owner: string
}

/** Pods that are to run with the images. */
export interface PodsRequest {
  /** Manifests: files, globs, directories; `-` for standard input. */
  readonly files: readonly string[]
  /** Images under test, in place of those that the manifests name. */
  readonly replacements: readonly ImageReplacement[]
  /** Of objects that name none. */
  readonly namespace: string | null
  /** Milliseconds; null: what the probes themselves allow. */
  readonly readyTimeout: number | null
  /** Milliseconds that a Pod has to stay ready. */
  readonly soak: number
  /** A process that had to be killed fails the Pod. */
  readonly strictStop: boolean
  /** So many times must probes stay away from what they must not reach; null: nobody asks. */
  readonly minMargin: number | null
  /** Connections that ask the Pod at once, for as long as it soaks; 0 for none. */
  readonly load: number
  /**
   * Thousandths of a processor's time that each container is held to meanwhile, for as long again; null
   * for no such time.
   */
  readonly cpu: number | null
  /** Nothing is run: Pods are held against their images' files alone. */
  readonly isStatic: boolean
  /** Names of workloads of the files that run beside the others, and are not judged themselves. */
  readonly withDependencies: readonly string[]
  /** Directories that stand in for volumes, by the volume's name: of a claim, or of a driver. */
  readonly standIns: Readonly<Record<string, string>>
}

export interface CompatibilityRequest {
  /**
   * A file, a URL, or a word: `auto` for the artifact at the image's registry, `attached` for the same where
   * there is one, `infer` for what the image implies where there is none.
   */
  readonly spec: string
  /** Only the sets with one of these tags; all of them where empty. */
  readonly tags: readonly string[]
  /** Saved nodes: files, globs, directories; this machine where empty. */
  readonly nodeFeatures: readonly string[]
  /** The nodes of the engine's cluster, in place of this machine; left out where the engine is one machine. */
  readonly ofCluster?: readonly NodeFeatures[]
  readonly onUndetermined: OnUndetermined
}

/** Whether images are to be held against a spec even if against nothing else. */
export function asksForSpec({ compatibility }: Pick<RunRequest, 'compatibility'>): boolean {
  return compatibility !== null && compatibility.spec !== unasked
}

/** The spec that counts where nobody named one. */
export const unasked = 'attached'

/** Whether a word for a spec says that there is to be none. */
export function isSwitchedOff(spec: string): boolean {
  return spec === 'none' || spec === 'off'
}

/** What is asked of CDI, beside what manifests ask for themselves. */
export interface DeviceSettings {
  /** Qualified names that every container is given. */
  readonly names: readonly string[]
  /** Pods and CRI container configs whose devices every container is given. */
  readonly files: readonly string[]
  /** Where spec files are, in rising priority; null for where the engine looks. */
  readonly specDirectories: readonly string[] | null
  readonly mode: CdiMode
  /** What becomes of edits that cannot be translated. */
  readonly unsupported: UnsupportedPolicy
}

export interface RunDependencies {
  readonly clock: Clock
  readonly version: string
  readonly onEvent: (event: RunEvent) => void
  /** Told of every secret that a run finds, before anything is said that could hold it. */
  readonly onSecret: (value: string) => void
  /** How settings are named in what is said: as inputs, or (by default) as flags. */
  readonly spelling?: Spelling
  /** By default the engine is looked for where this machine's users have it. */
  readonly findEngine?: EngineFinder
  /** Somebody wants to be told of every call of the engine. */
  readonly tellsCalls?: boolean
  /** What a manifest called `-` is read from. */
  readonly standardInput?: Readable
  /** Where the files of the run's directory are kept; null or left out: nobody knows. */
  readonly repository?: RepositoryReport | null
  /** Told of every container before it is asked for, and once it is there. */
  readonly journal?: CreationJournal
  /** By default images are read where they are: on the engine, in their registry, in their archive. */
  readonly openImage?: OpenImage
  /** By default a registry is asked, or an archive. */
  readonly listPlatforms?: ListPlatforms
  /** By default a program is examined in the files of its image. */
  readonly examine?: Examine
}

/** What a person who watches may want to see, as it happens. */
export type RunEvent =
  | { readonly kind: 'phase'; readonly title: string }
  | { readonly kind: 'phase-ended' }
  | { readonly kind: 'output'; readonly text: string }
  | {
      readonly kind: 'engine'
      readonly engine: EngineReport
      /** Where it is asked, such as `unix:///run/docker.sock`. */
      readonly address: string
    }
  /** A question to the engine, and its answer; told where {@link RunDependencies.tellsCalls} asks for it. */
  | ({ readonly kind: 'engine-call' } & EngineCall)
  /** How many checks will be made altogether. */
  | { readonly kind: 'planned'; readonly checks: number }
  | {
      readonly kind: 'validator-started'
      /** Tells this image against this Validator from all others, whatever their names. */
      readonly run: number
      readonly image: string
      readonly validator: string
      readonly checks: number
    }
  | {
      readonly kind: 'attempt'
      readonly run: number
      /** The check whose attempt begins, and which it is, from 1. */
      readonly check: string
      readonly attempt: number
    }
  | {
      /** What a Pod is at. */
      readonly kind: 'stage'
      readonly run: number
      readonly validator: string
      /** Such as `has to stay ready`. */
      readonly title: string
      /** Milliseconds that it takes at most; null: nobody knows. */
      readonly limitMs: number | null
    }
  | {
      readonly kind: 'check'
      readonly run: number
      readonly image: string
      readonly validator: string
      readonly check: CheckReport
    }
  | {
      readonly kind: 'validator-ended'
      readonly run: number
      readonly image: string
      readonly report: ValidatorReport
    }

/** Filled as the run goes, so that a run that breaks still tells how far it came. */
export interface Findings {
  engine: EngineReport | null
  machine?: MachineReport
  readonly errors: ErrorReport[]
  readonly images: ImageReport[]
  /** What was built and is to be judged, in the order of the platforms. */
  readonly built: AcquiredImage[]
  /** Under which names registries have it now. */
  readonly pushed: PushedName[]
}

/** What every step of a run works with. */
export interface RunContext {
  readonly request: RunRequest
  readonly dependencies: RunDependencies
  readonly engine: Engine
  readonly findings: Findings
  /** What is read of images; nothing is opened before somebody asks. */
  readonly images: ReadableImages
  readonly examine: Examine
}
