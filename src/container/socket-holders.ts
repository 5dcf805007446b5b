import { readdirSync, readlinkSync } from 'node:fs'
import { isMissingFile, systemErrorCode } from '../errors.ts'
import type { ProcessFiles } from './process-identity.ts'
import { openProcess } from './process-identity.ts'

export type Holder =
  | 'container'
  | 'somebody-else'
  /** The container holds some of them, and somebody else the others. */
  | 'both'
  /** We may not see which processes hold them. */
  | 'unknown'

/**
 * Who holds sockets in a network that a container shares with others: its own processes, by what
 * `/proc/<pid>/fd` leads to (proc(5): `socket:[inode]`). A socket that one of them holds counts as
 * the container's, even where it was handed in from outside, as socket activation does.
 *
 * @param first the container's first process
 */
export function holderOf(
  inodes: ReadonlySet<string>,
  first: ProcessFiles,
  containerId: string,
): Holder {
  const isMember = membership(first, containerId)
  if (isMember === null) return 'unknown'
  const missing = new Set(inodes)
  let isHidden = false
  for (const pid of processes()) {
    if (missing.size === 0) break
    const isInside = isMember(pid)
    const held = isInside === true ? socketsOf(pid) : []
    if (isInside === null || held === null) isHidden = true
    for (const inode of held ?? []) missing.delete(inode)
  }
  if (missing.size === 0) return 'container'
  if (isHidden) return 'unknown'
  return missing.size < inodes.size ? 'both' : 'somebody-else'
}

function processes(): readonly number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0)
}

/** What a container's processes have in common. */
interface ContainerScope {
  readonly groups: readonly ControlGroup[]
  /** Of process ids, made for its first process; null where that is in another's. */
  readonly namespace: string | null
}

/** What is seen of some process. */
interface Candidate {
  /** The text of `/proc/<pid>/cgroup`. */
  readonly groups: string
  /** Of process ids; null where we may not see it. */
  readonly namespace: string | null
  readonly mayBeLookedInto: () => boolean
}

/**
 * Whether a process is one of the container's: in its control group, or in its namespace of process
 * ids. Null where neither is to be seen.
 */
export function isOfContainer(candidate: Candidate, scope: ContainerScope): boolean | null {
  if (isInGroups(candidate.groups, scope.groups)) return true
  if (scope.namespace === null) return false
  if (candidate.namespace !== null) return candidate.namespace === scope.namespace
  // Where groups tell, what hides its namespace is somebody else's; a zombie has none, nor sockets.
  return scope.groups.length > 0 || candidate.mayBeLookedInto() ? false : null
}

/** Null where nothing tells the container's processes from others. */
function membership(
  first: ProcessFiles,
  containerId: string,
): ((pid: number) => boolean | null) | null {
  const groups = groupsOfContainer(first.read('cgroup') ?? '', containerId)
  const namespace = ownNamespace(first)
  if (groups.length === 0 && namespace === null) return null
  return (pid) => {
    const files = openProcess(pid)
    if (files === null) return false
    try {
      const candidate = {
        groups: files.read('cgroup') ?? '',
        namespace: namespace === null ? null : files.link('ns/pid'),
        mayBeLookedInto: () => socketsOf(pid) !== null,
      }
      return isOfContainer(candidate, { groups, namespace })
    } finally {
      files.close()
    }
  }
}

/** The namespace of process ids in which the process is the first; null where it is another's. */
function ownNamespace(first: ProcessFiles): string | null {
  const namespace = first.link('ns/pid')
  return namespace !== null && isFirstOfNamespace(first.read('status') ?? '') ? namespace : null
}

/** `/proc/<pid>/status` tells the process's ids from the outermost namespace to its own. */
export function isFirstOfNamespace(status: string): boolean {
  const [, ids = ''] = /^NSpid:\t(.+)$/m.exec(status) ?? []
  return /\s1$/.test(ids)
}

/** A control group: the controllers of its hierarchy (empty for version 2), and its path. */
interface ControlGroup {
  readonly controllers: string
  readonly path: string
}

/**
 * The groups in `/proc/<pid>/cgroup` that were made for the container: up to the part of the path
 * that bears its id. What watches the container has one of its own that bears it, too
 * (`libpod-conmon-<id>`); that one is never found, since the first process is not in it.
 */
export function groupsOfContainer(text: string, containerId: string): readonly ControlGroup[] {
  if (containerId === '') return []
  return parseGroups(text).flatMap(({ controllers, path }) => {
    const parts = path.split('/')
    const index = parts.findIndex((part) => part.includes(containerId))
    return index < 0 ? [] : [{ controllers, path: parts.slice(0, index + 1).join('/') }]
  })
}

/** Whether a process with this `/proc/<pid>/cgroup` is in one of the groups, or below it. */
export function isInGroups(text: string, groups: readonly ControlGroup[]): boolean {
  return parseGroups(text).some((own) =>
    groups.some(
      ({ controllers, path }) =>
        own.controllers === controllers && (own.path === path || own.path.startsWith(`${path}/`)),
    ),
  )
}

/** Lines are `hierarchy:controllers:path` (cgroups(7)). */
function parseGroups(text: string): readonly ControlGroup[] {
  return text.split('\n').flatMap((line) => {
    const [, controllers, path] = /^\d+:([^:]*):(\/.*)$/.exec(line) ?? []
    return controllers === undefined || path === undefined ? [] : [{ controllers, path }]
  })
}

/** Null where we may not look; a process that has ended holds none. */
function socketsOf(pid: number): readonly string[] | null {
  const directory = `/proc/${pid}/fd`
  try {
    return readdirSync(directory).flatMap((name) => {
      const [, inode] = /^socket:\[(\d+)\]$/.exec(readLink(`${directory}/${name}`)) ?? []
      return inode === undefined ? [] : [inode]
    })
  } catch (error) {
    if (isGone(error)) return []
    if (isForbidden(error)) return null
    throw error
  }
}

/** Empty for a descriptor that was closed meanwhile. */
function readLink(path: string): string {
  try {
    return readlinkSync(path)
  } catch (error) {
    if (isGone(error)) return ''
    throw error
  }
}

function isGone(error: unknown): boolean {
  return isMissingFile(error) || systemErrorCode(error) === 'ESRCH'
}

function isForbidden(error: unknown): boolean {
  return ['EACCES', 'EPERM'].includes(systemErrorCode(error))
}
