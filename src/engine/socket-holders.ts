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
    const held = isMember(pid) ? socketsOf(pid) : []
    if (held === null) isHidden = true
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

/**
 * Tells a container's processes: those of its control group, and those that share a namespace of
 * process ids which was made for its first process. Null where neither can be seen.
 */
function membership(first: ProcessFiles, containerId: string): ((pid: number) => boolean) | null {
  const groups = groupsOfContainer(first.read('cgroup') ?? '', containerId)
  const namespace = ownNamespace(first)
  if (groups.length === 0 && namespace === null) return null
  return (pid) => {
    const files = openProcess(pid)
    if (files === null) return false
    try {
      return (
        isInGroups(files.read('cgroup') ?? '', groups) ||
        (namespace !== null && files.link('ns/pid') === namespace)
      )
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
