import { runOptionLimits } from '../../../limits.ts'
import type {
  ContainerConfig,
  CreateRequestPart,
  Healthcheck,
  HostConfig,
  PortBinding,
} from './create-request.ts'
import { InvalidValue } from './run-option-error.ts'
import type { Variable } from './values/environment.ts'
import { emptyAttachment } from './values/network.ts'
import type { NetworkAttachment } from './values/network.ts'

/** What a list of options is read against. */
export interface RunOptionContext {
  /** For `-e NAME` and bare names in an env file. */
  readonly env: Readonly<Record<string, string | undefined>>
  /**
   * The text of a file that an option names (`--env-file`, `--label-file`, `seccomp=…`), strict UTF-8.
   * Gets an absolute path; what it throws becomes a {@link RunOptionError}.
   */
  readonly readFile: (path: string) => string
  /** Absolute. Files, and bind sources such as `./x`, stand relative to it. */
  readonly baseDirectory: string
}

export type PullPolicy = 'always' | 'missing' | 'never'

export interface RunOptionNotice {
  /** Index of the token, from 0. */
  readonly token: number
  readonly message: string
}

/** An option that engines below an API version silently drop. */
export interface RunOptionRequirement {
  readonly token: number
  /** What needs it, such as `--annotation`. */
  readonly option: string
  /** Such as `1.43`. */
  readonly apiVersion: string
}

/** A `--device` value that is no path of the host. */
export interface RunOptionDevice {
  readonly token: number
  /** `vendor/class=name`. */
  readonly name: string
}

/** Something of this machine that an option takes for the container. */
export type RunOptionSource =
  | { readonly token: number; readonly kind: 'file'; /** Absolute. */ readonly path: string }
  /** A variable of the caller's environment, whether it is set or not. */
  | { readonly token: number; readonly kind: 'variable'; readonly name: string }

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] }

/** What the flags have said so far; later flags overwrite or append. Lives for one call. */
export interface Draft {
  readonly config: Mutable<ContainerConfig>
  readonly host: Mutable<HostConfig>
  readonly variables: Map<string, Variable>
  readonly fileVariables: Variable[]
  readonly labels: Map<string, string>
  readonly fileLabels: Map<string, string>
  readonly exposed: Set<string>
  readonly published: Map<string, PortBinding[]>
  /** How often a port was exposed or published. */
  portCount: number
  readonly binds: Set<string>
  readonly health: Mutable<Omit<Healthcheck, 'Test'>>
  healthCommand: string
  noHealthcheck: boolean
  readonly networks: { readonly token: number; readonly attachment: NetworkAttachment }[]
  /** From `--ip`, `--network-alias` and their like: about the first network. */
  endpoint: Omit<NetworkAttachment, 'target'>
  readonly logging: { driver: string | null; readonly options: Map<string, string> }
  platform: string | null
  pull: PullPolicy | null
  readonly cdiDevices: RunOptionDevice[]
  readonly notices: RunOptionNotice[]
  readonly requirements: RunOptionRequirement[]
  readonly dockerOnly: RunOptionNotice[]
  readonly sources: RunOptionSource[]
  /** The flag token of the last use of each flag, by its full name. */
  readonly lastUse: Map<string, number>
}

/** The result of {@link parseRunOptions}. */
export interface ParsedRunOptions {
  /** In Docker API spelling; CDI devices and the variables of env files are not in it. */
  readonly request: CreateRequestPart
  /**
   * Variables of env files, in order: any `-e`, and the tool's own variables, come after them and win.
   * mergeCreateRequest places them.
   */
  readonly fileEnv: readonly string[]
  /** Variables that are asked for by their name alone, whether we have them or not. */
  readonly inherited: readonly { readonly token: number; readonly name: string }[]
  /** Such as `linux/arm64`; null where the engine chooses. */
  readonly platform: string | null
  readonly pull: PullPolicy | null
  /** `--device` values that are qualified CDI device names. */
  readonly cdiDevices: readonly RunOptionDevice[]
  /** Options that have no effect here, and why. */
  readonly notices: readonly RunOptionNotice[]
  /** What an engine must understand; older ones would drop it without a word. */
  readonly requirements: readonly RunOptionRequirement[]
  /** What Podman drops without a word. */
  readonly dockerOnly: readonly RunOptionNotice[]
}

export function emptyDraft(): Draft {
  return {
    config: {},
    host: {},
    variables: new Map(),
    fileVariables: [],
    labels: new Map(),
    fileLabels: new Map(),
    exposed: new Set(),
    published: new Map(),
    portCount: 0,
    binds: new Set(),
    health: {},
    healthCommand: '',
    noHealthcheck: false,
    networks: [],
    endpoint: emptyAttachment,
    logging: { driver: null, options: new Map() },
    platform: null,
    pull: null,
    cdiDevices: [],
    notices: [],
    requirements: [],
    dockerOnly: [],
    sources: [],
    lastUse: new Map(),
  }
}

/** Exposes a port and, where a binding is given, publishes it. @throws InvalidValue beyond the limit */
export function addPort(draft: Draft, port: string, binding: PortBinding | null): void {
  draft.portCount += 1
  if (draft.portCount > runOptionLimits.ports) {
    throw new InvalidValue(`makes more than ${runOptionLimits.ports} ports`)
  }
  draft.exposed.add(port)
  if (binding === null) return
  const bindings = draft.published.get(port)
  if (bindings === undefined) draft.published.set(port, [binding])
  else bindings.push(binding)
}
