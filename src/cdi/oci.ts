/**
 * Container edits applied to an OCI runtime configuration, as an engine with CDI does it just before
 * a container is created (package cdi, `ContainerEdits.Apply`).
 */
import { posix } from 'node:path'
import { completeDeviceNode } from './device-node.ts'
import type { CompleteDeviceNode, ContainerUser, DeviceNodeFault } from './device-node.ts'
import type { CdiHost } from './host.ts'
import { isHookName } from './specification.ts'
import type { ContainerEdits, Hook, HookName, IntelRdt, Mount } from './specification.ts'

/** The parts of an OCI runtime configuration that CDI touches. Other keys pass through. */
export interface OciConfig {
  readonly process?: OciProcess
  readonly mounts?: readonly OciMount[]
  readonly hooks?: Readonly<Partial<Record<HookName, readonly OciHook[]>>>
  readonly linux?: OciLinux
}

interface OciProcess {
  readonly user?: ContainerUser & { readonly additionalGids?: readonly number[] }
  readonly env?: readonly string[]
}

interface OciMount {
  readonly destination: string
  readonly type?: string
  readonly source?: string
  readonly options?: readonly string[]
}

interface OciHook {
  readonly path: string
  readonly args?: readonly string[]
  readonly env?: readonly string[]
  readonly timeout?: number
}

interface OciLinux {
  readonly namespaces?: readonly { readonly type: string }[]
  readonly uidMappings?: readonly unknown[]
  readonly gidMappings?: readonly unknown[]
  readonly devices?: readonly OciDevice[]
  readonly resources?: { readonly devices?: readonly OciDeviceRule[] }
  readonly netDevices?: Readonly<Record<string, { readonly name: string }>>
  readonly intelRdt?: OciIntelRdt
}

interface OciDevice {
  readonly path: string
  readonly type: string
  readonly major: number
  readonly minor: number
  readonly fileMode?: number
  readonly uid?: number
  readonly gid?: number
}

interface OciDeviceRule {
  readonly allow: boolean
  readonly type?: string
  readonly major?: number
  readonly minor?: number
  readonly access?: string
}

type OciIntelRdt = Readonly<Partial<Record<keyof IntelRdt, unknown>>>

export type OciResult =
  | { readonly ok: true; readonly config: OciConfig }
  | { readonly ok: false; readonly fault: DeviceNodeFault; readonly hostPath: string }

/** Applies everything or nothing. */
export function applyToOci(
  config: OciConfig,
  edits: ContainerEdits,
  host: Pick<CdiHost, 'inspect'>,
): OciResult {
  const user = config.process?.user ?? { uid: 0, gid: 0 }
  const nodes: CompleteDeviceNode[] = []
  for (const node of edits.deviceNodes) {
    const completed = completeDeviceNode(node, host, user)
    if (!completed.ok) return completed
    nodes.push(completed.node)
  }
  const withEnv = edits.env.length === 0 ? config : withEnvironment(config, edits.env)
  const withNodes = nodes.length === 0 ? withEnv : withDeviceNodes(withEnv, nodes)
  const withMounts = edits.mounts.length === 0 ? withNodes : withMountList(withNodes, edits.mounts)
  return { ok: true, config: withRest(withMounts, edits) }
}

/** A variable of the same name is replaced in place; the last one wins. */
export function mergeEnvironment(base: readonly string[], added: readonly string[]): string[] {
  const merged = new Map(base.map((variable) => [variableName(variable), variable]))
  for (const variable of added) merged.set(variableName(variable), variable)
  return [...merged.values()]
}

function variableName(variable: string): string {
  const equals = variable.indexOf('=')
  return equals === -1 ? variable : variable.slice(0, equals)
}

/** What replaces an item with the same key goes to the end. */
export function replaceAtEnd<Item>(
  list: readonly Item[],
  item: Item,
  keyOf: (item: Item) => string,
): Item[] {
  const key = keyOf(item)
  return [...list.filter((other) => keyOf(other) !== key), item]
}

function withEnvironment(config: OciConfig, env: readonly string[]): OciConfig {
  const merged = mergeEnvironment(config.process?.env ?? [], env)
  return { ...config, process: { ...config.process, env: merged } }
}

function withDeviceNodes(config: OciConfig, nodes: readonly CompleteDeviceNode[]): OciConfig {
  let devices = config.linux?.devices ?? []
  const rules = [...(config.linux?.resources?.devices ?? [])]
  for (const node of nodes) {
    devices = replaceAtEnd(devices, ociDevice(node), (device) => device.path)
    if (node.type === 'b' || node.type === 'c') rules.push(ociRule(node))
  }
  const resources =
    rules.length === 0 ? {} : { resources: { ...config.linux?.resources, devices: rules } }
  return { ...config, linux: { ...config.linux, devices, ...resources } }
}

function ociDevice(node: CompleteDeviceNode): OciDevice {
  return {
    path: node.path,
    type: node.type,
    major: node.major,
    minor: node.minor,
    ...(node.fileMode === undefined ? {} : { fileMode: node.fileMode }),
    ...(node.uid === undefined ? {} : { uid: node.uid }),
    ...(node.gid === undefined ? {} : { gid: node.gid }),
  }
}

function ociRule(node: CompleteDeviceNode): OciDeviceRule {
  const rule = { allow: true, type: node.type, major: node.major, minor: node.minor }
  if (node.permissions === 'none') return rule
  return { ...rule, access: node.permissions === '' ? 'rwm' : node.permissions }
}

/** At the end all mounts are sorted by the depth of their destination. */
function withMountList(config: OciConfig, added: readonly Mount[]): OciConfig {
  const mapsOwners = hasMappedOwners(config.linux ?? {})
  const mounts = added.reduce<readonly OciMount[]>(
    (list, mount) => replaceAtEnd(list, ociMount(mount, mapsOwners), (one) => one.destination),
    config.mounts ?? [],
  )
  return { ...config, mounts: mounts.toSorted((left, right) => depthOf(left) - depthOf(right)) }
}

/** Without both mappings OCI runtimes refuse mounts whose owners are to be mapped. */
function hasMappedOwners({
  namespaces = [],
  uidMappings = [],
  gidMappings = [],
}: OciLinux): boolean {
  const isUserNamespaced = namespaces.some(({ type }) => type === 'user')
  return isUserNamespaced && uidMappings.length > 0 && gidMappings.length > 0
}

function depthOf(mount: OciMount): number {
  return posix
    .normalize(mount.destination)
    .replace(/(.)\/$/, '$1')
    .split('/').length
}

function ociMount(mount: Mount, mapsOwners: boolean): OciMount {
  const mapped = mapsOwners ? identityMapping(mount) : []
  const options = [...mount.options, ...mapped]
  return {
    destination: mount.containerPath,
    ...(mount.type === '' ? {} : { type: mount.type }),
    source: mount.hostPath,
    ...(options.length === 0 ? {} : { options }),
  }
}

/** In a user namespace the owner of a bound file would be nobody without it. */
function identityMapping(mount: Mount): string[] {
  if (mount.options.includes('idmap') || mount.options.includes('ridmap')) return []
  if (mount.options.includes('rbind')) return ['ridmap']
  return mount.type === 'bind' || mount.options.includes('bind') ? ['idmap'] : []
}

function withRest(config: OciConfig, edits: ContainerEdits): OciConfig {
  const netDevices = Object.fromEntries(
    edits.netDevices.map((device) => [device.hostInterfaceName, { name: device.name }]),
  )
  const linux = {
    ...config.linux,
    ...(edits.netDevices.length === 0
      ? {}
      : { netDevices: { ...config.linux?.netDevices, ...netDevices } }),
    ...(edits.intelRdt === undefined ? {} : { intelRdt: ociIntelRdt(edits.intelRdt) }),
  }
  return {
    ...config,
    ...(Object.keys(linux).length === 0 ? {} : { linux }),
    ...(edits.hooks.length === 0 ? {} : { hooks: appendHooks(config.hooks ?? {}, edits.hooks) }),
    ...(edits.additionalGids.some((gid) => gid !== 0)
      ? { process: { ...config.process, user: withGroups(config, edits.additionalGids) } }
      : {}),
  }
}

function appendHooks(
  hooks: NonNullable<OciConfig['hooks']>,
  added: readonly Hook[],
): NonNullable<OciConfig['hooks']> {
  return added.reduce((all, hook) => {
    if (!isHookName(hook.hookName)) return all
    return { ...all, [hook.hookName]: [...(all[hook.hookName] ?? []), ociHook(hook)] }
  }, hooks)
}

function ociHook(hook: Hook): OciHook {
  return {
    path: hook.path,
    ...(hook.args.length === 0 ? {} : { args: hook.args }),
    ...(hook.env.length === 0 ? {} : { env: hook.env }),
    ...(hook.timeout === undefined ? {} : { timeout: hook.timeout }),
  }
}

function ociIntelRdt(rdt: IntelRdt): OciIntelRdt {
  const entries = Object.entries(rdt).filter(
    ([, value]) => value !== undefined && value !== '' && value !== false,
  )
  return Object.fromEntries(entries)
}

function withGroups(config: OciConfig, gids: readonly number[]): NonNullable<OciProcess['user']> {
  const user = config.process?.user ?? { uid: 0, gid: 0 }
  const additionalGids = mergeGroups(user.additionalGids ?? [], gids)
  return { ...user, additionalGids }
}

/** Gid 0 is ignored, and what is there already stays once. */
export function mergeGroups(base: readonly number[], added: readonly number[]): number[] {
  return [...new Set([...base, ...added.filter((gid) => gid !== 0)])]
}
