/** Container edits as plain create options, for engines that do not know CDI. */
import { quoteName } from '../errors.ts'
import { posix } from 'node:path'
import type { Notice, SourceLocation } from '../model.ts'
import type { DocumentPath } from '../yaml/parse.ts'
import { hostPathOf } from './device-node.ts'
import type { ContainerUser } from './device-node.ts'
import type { CdiHost, HostDevice } from './host.ts'
import { isBind } from './host-paths.ts'
import { mergeEnvironment, mergeGroups, replaceAtEnd } from './oci.ts'
import { formatQualifiedName } from './qualified-name.ts'
import type { Resolution, SourcedEdits } from './resolve.ts'
import type { DeviceNode, Mount } from './specification.ts'

/** Everything that a create request can say about the devices, in no engine's words. */
export interface TranslatedDevices {
  /** `NAME=value`, each name once. They win over the user's and the image's. */
  readonly env: readonly string[]
  readonly devices: readonly TranslatedDevice[]
  /** Bind and tmpfs mounts, each target once. `options` are OCI mount options. */
  readonly mounts: readonly TranslatedMount[]
  /** Supplementary group ids. */
  readonly groups: readonly number[]
  /** What no create request can say. */
  readonly unsupported: readonly UnsupportedEdit[]
}

export interface TranslatedDevice {
  readonly pathOnHost: string
  readonly pathInContainer: string
  /** Letters of `rwm` in this order, never empty. */
  readonly permissions: string
}

export interface TranslatedMount {
  readonly source: string
  readonly target: string
  readonly type: 'bind' | 'tmpfs'
  readonly options: readonly string[]
}

export interface UnsupportedEdit {
  readonly code: string
  /** Such as `hooks createContainer:/usr/bin/nvidia-cdi-hook`. */
  readonly edit: string
  readonly reason: string
  readonly hint?: string
  readonly specFile: string
  /** Qualified name. */
  readonly device: string
  readonly location: SourceLocation
}

export interface Translation {
  readonly translated: TranslatedDevices
  /** What differs from what an engine with CDI would do, and is worth knowing. */
  readonly notices: readonly Notice[]
}

/** One edit and where it stands. */
interface Placed<Edit> {
  readonly edit: Edit
  readonly source: SourcedEdits
  readonly path: DocumentPath
}

/**
 * Translates resolved devices. {@link preflight} has looked at the host before: a node that is not
 * there is left out here.
 *
 * @param user who the container's process runs as, as far as it is known
 */
export function translateDevices(
  resolution: Resolution,
  host: Pick<CdiHost, 'inspect'>,
  user: ContainerUser = { uid: 0, gid: 0 },
): Translation {
  const { sources, edits } = resolution
  const nodes = lastOfEach(
    sources.flatMap((source) => place(source, 'deviceNodes')),
    (node) => node.path,
  ).flatMap((placed) => {
    const found = host.inspect(hostPathOf(placed.edit))
    return found.kind === 'device' ? [{ ...placed, found }] : []
  })
  const mounts = lastOfEach(
    sources.flatMap((source) => place(source, 'mounts')),
    targetOf,
  )
  const byRule = nodes.filter(({ edit, found }) => hasCgroupRule(edit, found))
  const bound = nodes.filter(({ edit, found }) => !hasCgroupRule(edit, found))
  const groups = nodes.flatMap(({ edit, found }) => groupFor(edit, found, user))
  return {
    translated: {
      env: mergeEnvironment([], edits.env),
      devices: byRule.map(({ edit }) => toDevice(edit)),
      mounts: [
        ...bound.map(({ edit }) => toNodeBind(edit)),
        ...mounts.flatMap(({ edit }) => toMount(edit)),
      ].reduce<TranslatedMount[]>(
        (list, mount) => replaceAtEnd(list, mount, (one) => cleanTarget(one.target)),
        [],
      ),
      groups: mergeGroups([], [...edits.additionalGids, ...groups]),
      unsupported: [...mounts.flatMap(unsupportedMount), ...sources.flatMap(unsupportedEdits)],
    },
    notices: [
      ...nodes.flatMap((node) => nodeNotices(node, node.found, user)),
      ...mounts.flatMap(mountNotices),
    ],
  }
}

function place<Field extends 'deviceNodes' | 'mounts'>(
  source: SourcedEdits,
  field: Field,
): Placed<SourcedEdits['edits'][Field][number]>[] {
  return source.edits[field].map((edit, index) => ({
    edit,
    source,
    path: [...source.path, field, index],
  }))
}

/** A later edit replaces an earlier one of the same key and moves to the end. */
function lastOfEach<Edit>(
  placed: readonly Placed<Edit>[],
  keyOf: (edit: Edit) => string,
): Placed<Edit>[] {
  const byKey = new Map<string, Placed<Edit>>()
  for (const one of placed) {
    byKey.delete(keyOf(one.edit))
    byKey.set(keyOf(one.edit), one)
  }
  return [...byKey.values()]
}

/** Targets that name one place are one. */
function cleanTarget(path: string): string {
  return posix.normalize(path).replace(/(?<=.)\/+$/, '')
}

function targetOf(mount: Mount): string {
  return cleanTarget(mount.containerPath)
}

/**
 * Without access (`none`) there is no rule to ask for, and a fifo has none: runc takes neither as a
 * device, but a bind mount of the node shows it.
 */
function hasCgroupRule(node: DeviceNode, found: HostDevice): boolean {
  return node.permissions !== 'none' && found.type !== 'p'
}

function toDevice(node: DeviceNode): TranslatedDevice {
  const wanted = node.permissions === '' ? 'rwm' : node.permissions
  return {
    pathOnHost: hostPathOf(node),
    pathInContainer: node.path,
    permissions: ['r', 'w', 'm'].filter((letter) => wanted.includes(letter)).join(''),
  }
}

function toNodeBind(node: DeviceNode): TranslatedMount {
  return { source: hostPathOf(node), target: node.path, type: 'bind', options: ['rbind'] }
}

function toMount(mount: Mount): TranslatedMount[] {
  const { hostPath: source, containerPath: target, options } = mount
  if (isBind(mount)) return [{ source, target, type: 'bind', options }]
  return mount.type === 'tmpfs' ? [{ source, target, type: 'tmpfs', options }] : []
}

/** An engine copies the host's owner. A process that is not root may get in by the node's group. */
function groupFor(node: DeviceNode, found: HostDevice, user: ContainerUser): number[] {
  const wanted = accessBits(node)
  const others = found.mode & wanted
  const group = (found.mode >> 3) & wanted
  const isNeeded = user.uid !== 0 && found.uid !== user.uid && found.gid !== user.gid
  return isNeeded && others !== wanted && group === wanted ? [found.gid] : []
}

function accessBits(node: DeviceNode): number {
  if (node.permissions === 'none') return 0
  if (node.permissions === '') return 0o6
  return (node.permissions.includes('r') ? 0o4 : 0) | (node.permissions.includes('w') ? 0o2 : 0)
}

function nodeNotices(placed: Placed<DeviceNode>, found: HostDevice, user: ContainerUser): Notice[] {
  const node = placed.edit
  const told: Notice[] = []
  const tell = (severity: Notice['severity'], code: string, message: string) => {
    // Positions cost a second reading of the file, which what is merely good to know is not worth.
    const location = severity === 'notice' ? null : locationOf(placed)
    told.push({ severity, code, message, location, hint: null })
  }
  if (node.fileMode !== undefined && (node.fileMode & 0o7777) !== found.mode) {
    const message = `${quoteName(node.path)} gets the host's mode ${octal(found.mode)}, not ${octal(node.fileMode)}`
    tell('warning', 'cdi-device-file-mode-ignored', message)
  }
  const owner = `${found.uid}:${found.gid}`
  const hasOtherOwner =
    (node.uid !== undefined && node.uid !== found.uid) ||
    (node.gid !== undefined && node.gid !== found.gid)
  if (hasOtherOwner) {
    const wanted = `${node.uid ?? found.uid}:${node.gid ?? found.gid}`
    const message = `${quoteName(node.path)} gets the host's owner ${owner}, not ${wanted}`
    tell('warning', 'cdi-device-owner-ignored', message)
  }
  if (node.uid === undefined && node.gid === undefined && hasCgroupRule(node, found)) {
    const message = `${quoteName(node.path)} gets the host's owner ${owner}`
    tell('notice', 'cdi-device-owner-from-host', message)
  }
  for (const gid of groupFor(node, found, user)) {
    const message = `the container's process joins the group ${gid}, which may open ${quoteName(node.path)}`
    tell('notice', 'cdi-device-group-added', message)
  }
  return told
}

function octal(mode: number): string {
  return `0${(mode & 0o7777).toString(8)}`
}

function mountNotices(placed: Placed<Mount>): Notice[] {
  const mount = placed.edit
  const saysBind = mount.options.includes('bind') || mount.options.includes('rbind')
  if (mount.type !== '' || saysBind) return []
  return [
    {
      severity: 'warning',
      code: 'cdi-mount-assumed-bind',
      message: `the mount of ${quoteName(mount.hostPath)} to ${quoteName(mount.containerPath)} has neither a type nor the option bind; it is taken for a bind mount`,
      location: locationOf(placed),
      hint: 'an OCI runtime would refuse it; add rbind to its options',
    },
  ]
}

function unsupportedMount(placed: Placed<Mount>): UnsupportedEdit[] {
  const { edit: mount, source, path } = placed
  if (isBind(mount) || mount.type === 'tmpfs') return []
  const reason = `a create request cannot ask for a mount of type ${quoteName(mount.type)}`
  const edit = `mount of type ${quoteName(mount.type)} to ${quoteName(mount.containerPath)}`
  return [unsupported(source, path, { code: 'cdi-mount-type-not-expressible', edit, reason })]
}

function unsupportedEdits(source: SourcedEdits): UnsupportedEdit[] {
  const { hooks, intelRdt, netDevices } = source.edits
  const found: UnsupportedEdit[] = []
  if (hooks.length > 0) {
    const edit = `hooks ${hooks.map((hook) => `${hook.hookName}:${quoteName(hook.path)}`).join(', ')}`
    const reason = 'a create request cannot ask for OCI hooks'
    const isNvidia = source.device.name.vendor === 'nvidia.com'
    const hint = 'the hooks set up the driver libraries: use an engine with CDI, or --gpus'
    const about = { code: 'cdi-hooks-not-expressible', edit, reason, ...(isNvidia ? { hint } : {}) }
    found.push(unsupported(source, [...source.path, 'hooks'], about))
  }
  if (intelRdt !== undefined) {
    const reason = 'a create request cannot ask for a resctrl class'
    const about = { code: 'cdi-intel-rdt-not-expressible', edit: 'intelRdt', reason }
    found.push(unsupported(source, [...source.path, 'intelRdt'], about))
  }
  if (netDevices.length > 0) {
    const edit = `netDevices ${netDevices.map((device) => quoteName(device.hostInterfaceName)).join(', ')}`
    const reason = 'a create request cannot move network interfaces'
    const about = { code: 'cdi-net-devices-not-expressible', edit, reason }
    found.push(unsupported(source, [...source.path, 'netDevices'], about))
  }
  return found
}

function unsupported(
  source: SourcedEdits,
  path: DocumentPath,
  about: Pick<UnsupportedEdit, 'code' | 'edit' | 'reason' | 'hint'>,
): UnsupportedEdit {
  return {
    ...about,
    specFile: source.file.path,
    device: formatQualifiedName(source.device.name),
    location: source.file.locate(path),
  }
}

function locationOf<Edit>(placed: Placed<Edit>): SourceLocation {
  return placed.source.file.locate(placed.path)
}
