/**
 * The content of a CDI spec file, as data (Container Device Interface specification, version 1.1.0).
 * Absent lists are empty; what is optional and may be told apart from zero is undefined.
 */

export interface Specification {
  readonly cdiVersion: string
  /** `vendor/class`. */
  readonly kind: string
  /** Never reach a container. */
  readonly annotations: ReadonlyMap<string, string>
  readonly devices: readonly Device[]
  /** Applied once when any device of the file is asked for. */
  readonly containerEdits: ContainerEdits
}

export interface Device {
  readonly name: string
  readonly annotations: ReadonlyMap<string, string>
  readonly containerEdits: ContainerEdits
}

export interface ContainerEdits {
  /** `NAME=value`. */
  readonly env: readonly string[]
  readonly deviceNodes: readonly DeviceNode[]
  readonly netDevices: readonly NetDevice[]
  readonly mounts: readonly Mount[]
  readonly hooks: readonly Hook[]
  readonly intelRdt: IntelRdt | undefined
  readonly additionalGids: readonly number[]
}

export interface DeviceNode {
  /** In the container. */
  readonly path: string
  /** On the host; empty: the same as `path`. */
  readonly hostPath: string
  /** `b`, `c`, `u`, `p`, or empty: the host's. */
  readonly type: string
  /** 0: the host's. */
  readonly major: number
  readonly minor: number
  /** Permission bits; undefined: the host's. */
  readonly fileMode: number | undefined
  /** Letters of `rwm`, or `none`; empty: `rwm`. */
  readonly permissions: string
  readonly uid: number | undefined
  readonly gid: number | undefined
}

export interface Mount {
  readonly hostPath: string
  readonly containerPath: string
  /** An OCI mount type; empty for most binds. */
  readonly type: string
  /** OCI mount options. */
  readonly options: readonly string[]
}

export interface Hook {
  readonly hookName: string
  readonly path: string
  readonly args: readonly string[]
  readonly env: readonly string[]
  /** Seconds. */
  readonly timeout: number | undefined
}

export interface IntelRdt {
  readonly closID: string
  readonly l3CacheSchema: string
  readonly memBwSchema: string
  /** Told apart from an empty list: its presence needs version 1.1.0. */
  readonly schemata: readonly string[] | undefined
  readonly enableMonitoring: boolean
  /** Versions 0.7.0 to 1.0.0 only; undefined when it is not written. */
  readonly enableCMT: boolean | undefined
  readonly enableMBM: boolean | undefined
}

export interface NetDevice {
  readonly hostInterfaceName: string
  readonly name: string
}

export const hookNames = [
  'prestart',
  'createRuntime',
  'createContainer',
  'startContainer',
  'poststart',
  'poststop',
] as const

export type HookName = (typeof hookNames)[number]

export function isHookName(name: string): name is HookName {
  return (hookNames as readonly string[]).includes(name)
}

/** True when there is nothing to apply. A lone gid 0 and an empty `intelRdt` count as edits. */
export function isEmptyEdits(edits: ContainerEdits): boolean {
  return (
    edits.env.length === 0 &&
    edits.deviceNodes.length === 0 &&
    edits.netDevices.length === 0 &&
    edits.mounts.length === 0 &&
    edits.hooks.length === 0 &&
    edits.intelRdt === undefined &&
    edits.additionalGids.length === 0
  )
}

/** Lists in order one after the other; a later `intelRdt` replaces an earlier one as a whole. */
export function appendEdits(all: readonly ContainerEdits[]): ContainerEdits {
  return {
    env: all.flatMap((edits) => edits.env),
    deviceNodes: all.flatMap((edits) => edits.deviceNodes),
    netDevices: all.flatMap((edits) => edits.netDevices),
    mounts: all.flatMap((edits) => edits.mounts),
    hooks: all.flatMap((edits) => edits.hooks),
    intelRdt: all.findLast((edits) => edits.intelRdt !== undefined)?.intelRdt,
    additionalGids: all.flatMap((edits) => edits.additionalGids),
  }
}
