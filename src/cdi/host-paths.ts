/** Whether what a spec file names on the host is there, and is what it is said to be. */
import { quoteName } from '../errors.ts'
import { posix } from 'node:path'
import type { DocumentPath } from '../yaml/parse.ts'
import { hostPathOf, isFullySpecified } from './device-node.ts'
import type { CdiHost, HostDevice } from './host.ts'
import type { SourcedEdits } from './resolve.ts'
import type { DeviceNode, Hook, Mount } from './specification.ts'

/** What the edits meet on their way into a container. */
export interface HostPathRules {
  /** Nodes can only be copied from the host; CDI itself creates those that say all about themselves. */
  readonly copiesNodes: boolean
  readonly runsHooks: boolean
}

/** An engine that applies CDI itself. */
export const nativeRules: HostPathRules = { copiesNodes: false, runsHooks: true }

/** The create request of an engine without CDI. Its hooks are told elsewhere: they cannot run. */
export const translatedRules: HostPathRules = { copiesNodes: true, runsHooks: false }

/** Nothing may be missing, whoever applies the edits. */
export const everyPathRules: HostPathRules = { copiesNodes: true, runsHooks: true }

export interface HostPathFault {
  readonly code: string
  /** On the host, or in the container where that is at fault. */
  readonly hostPath: string
  /** The end of a sentence that starts with the device, such as `needs … which does not exist`. */
  readonly message: string
  readonly hint?: string
  /** Where in the spec file. */
  readonly path: DocumentPath
}

/** Everything on the host that stands against these edits. */
export function hostPathFaults(
  source: Pick<SourcedEdits, 'edits' | 'path'>,
  host: Pick<CdiHost, 'inspect' | 'exists'>,
  rules: HostPathRules,
): HostPathFault[] {
  const { edits, path } = source
  const faults: HostPathFault[] = []
  const collect = (field: string, index: number, fault: PathFault | null) => {
    if (fault !== null) faults.push({ ...fault, path: [...path, field, index] })
  }
  edits.deviceNodes.forEach((node, index) => {
    collect('deviceNodes', index, nodeFault(node, host, rules))
  })
  edits.mounts.forEach((mount, index) => {
    collect('mounts', index, mountFault(mount, host, rules))
  })
  if (!rules.runsHooks) return faults
  edits.hooks.forEach((hook, index) => {
    collect('hooks', index, hookFault(hook, host))
  })
  return faults
}

type PathFault = Pick<HostPathFault, 'code' | 'hostPath' | 'message' | 'hint'>

/** A mount of the host's file system tree: with a bind option, with type `bind`, or with neither. */
export function isBind(mount: Mount): boolean {
  return (
    mount.options.includes('bind') ||
    mount.options.includes('rbind') ||
    mount.type === 'bind' ||
    mount.type === ''
  )
}

function nodeFault(
  node: DeviceNode,
  host: Pick<CdiHost, 'inspect'>,
  rules: HostPathRules,
): PathFault | null {
  // CDI creates a node that says everything about itself; an engine without CDI copies one.
  if (!rules.copiesNodes && isFullySpecified(node)) return null
  const hostPath = hostPathOf(node)
  const found = host.inspect(hostPath)
  if (found.kind === 'device') return mismatch(node, found, rules, hostPath)
  const needs = `needs the device node ${quoteName(hostPath)}, which`
  if (found.kind === 'missing') {
    const message = `${needs} does not exist on this host`
    return { code: 'cdi-device-host-path-missing', hostPath, message }
  }
  if (found.kind === 'unreadable') {
    const message = `${needs} cannot be looked at: ${found.reason}`
    return { code: 'cdi-device-host-path-missing', hostPath, message }
  }
  const hint = found.kind === 'symlink' ? { hint: 'name what the link points to' } : {}
  const message = `${needs} is a ${found.kind === 'file' ? 'regular file' : found.kind} and no device`
  return { code: 'cdi-device-not-a-device', hostPath, message, ...hint }
}

function mismatch(
  node: DeviceNode,
  found: HostDevice,
  rules: HostPathRules,
  hostPath: string,
): PathFault | null {
  const isUnbuffered = node.type === 'u' && found.type === 'c' && isFullySpecified(node)
  if (node.type !== '' && node.type !== found.type && !isUnbuffered) {
    const message = `wants ${quoteName(hostPath)} to be of type ${node.type}, but it is of type ${found.type} on this host`
    return { code: 'cdi-device-type-mismatch', hostPath, message }
  }
  const differs = found.type !== 'p' && (node.major !== found.major || node.minor !== found.minor)
  if (!rules.copiesNodes || !isFullySpecified(node) || !differs) return null
  return {
    code: 'cdi-device-numbers-not-expressible',
    hostPath,
    message: `wants a node with the numbers ${node.major}:${node.minor}, but ${quoteName(hostPath)} has ${found.major}:${found.minor}`,
    hint: 'an engine without CDI can only copy nodes of the host',
  }
}

function hookFault(hook: Hook, host: Pick<CdiHost, 'exists'>): PathFault | null {
  if (host.exists(hook.path)) return null
  const message = `runs the hook ${quoteName(hook.path)}, which does not exist on this host`
  return { code: 'cdi-hook-program-missing', hostPath: hook.path, message }
}

function mountFault(
  mount: Mount,
  host: Pick<CdiHost, 'exists'>,
  rules: HostPathRules,
): PathFault | null {
  const target = posix.normalize(mount.containerPath)
  if (/^\/+$/.test(target)) {
    const message = `mounts ${quoteName(mount.hostPath)} over / of the container, which no engine does`
    return { code: 'cdi-mount-of-root', hostPath: mount.hostPath, message }
  }
  if (rules.copiesNodes && !posix.isAbsolute(target)) {
    const message = `mounts to ${quoteName(mount.containerPath)}, which is no absolute path`
    return { code: 'cdi-path-relative', hostPath: mount.hostPath, message }
  }
  if (!isBind(mount)) return null
  if (/^\/+$/.test(posix.normalize(mount.hostPath))) {
    const message = `mounts / of this host to ${quoteName(mount.containerPath)}: a device has no need of all its files`
    return { code: 'cdi-mount-of-root', hostPath: mount.hostPath, message }
  }
  if (!posix.isAbsolute(mount.hostPath)) {
    const message = `mounts ${quoteName(mount.hostPath)}, which is no absolute path`
    return { code: 'cdi-path-relative', hostPath: mount.hostPath, message }
  }
  if (host.exists(mount.hostPath)) return null
  const message = `mounts ${quoteName(mount.hostPath)}, which does not exist on this host`
  return { code: 'cdi-mount-host-path-missing', hostPath: mount.hostPath, message }
}
