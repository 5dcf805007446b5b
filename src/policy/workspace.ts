import { lstatSync, readdirSync, realpathSync } from 'node:fs'
import type { Dirent, Stats } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'
import { systemErrorCode } from '../errors.ts'
import { policyLimits } from '../limits.ts'

/** Which files of this machine a restricted manifest may see. */
export interface FileAccess {
  /** Why a path must not be mounted, such as `…, which is outside of the workspace`; null: it may. */
  readonly mountRefusal: (path: string) => string | null
  /** Why a file must not be read; null: it may. */
  readonly fileRefusal: (path: string) => string | null
}

export interface Workspace {
  /** Absolute. */
  readonly directory: string
  /** The user's own directory, which is no workspace, nor is what it lies in. */
  readonly home: string
  /** Paths of engines' sockets, whether they are there or not. */
  readonly sockets: readonly string[]
  /** Whether the engine mounts the files that this process sees, by the same paths. */
  readonly engineSharesFiles: boolean
}

/** Where engines listen unless they are told otherwise. */
export const usualSockets: readonly string[] = [
  '/run/docker.sock',
  '/var/run/docker.sock',
  '/run/podman/podman.sock',
  '/run/containerd/containerd.sock',
  '/run/crio/crio.sock',
]

/**
 * Looks at what a path leads to in the end, since a symbolic link in the workspace may lead out of it.
 */
export function accessTo(workspace: Workspace): FileAccess {
  const root = realPathOf(workspace.directory)
  const home = realPathOf(workspace.home) ?? workspace.home
  const isWorkspace = root !== null && root !== '/' && !contains(root, home)
  const sockets = workspace.sockets.map((socket) => realPathOf(socket) ?? socket)

  const outside = (path: string, real: string | null): string | null => {
    if (real === null) return `${path}, which leads nobody knows where`
    if (root === null || !isWorkspace) {
      return `${path}, and ${workspace.directory} is too wide to be a workspace`
    }
    if (contains(root, real)) return null
    const way = real === posix.normalize(path) ? '' : ` leads to ${real} and`
    return `${path}, which${way} is outside of the workspace ${workspace.directory}`
  }

  const fileRefusal = (path: string): string | null => {
    if (!path.startsWith('/')) return `${path}, which is no absolute path`
    const real = realPathOf(path)
    const refusal = outside(path, real)
    if (refusal !== null || real === null) return refusal
    return inRepositoryData(real) ? `${path}, where git keeps its credentials` : null
  }

  const mountRefusal = (path: string): string | null => {
    if (!workspace.engineSharesFiles) {
      return `${path} of the engine's host, whose files cannot be seen from here`
    }
    const refusal = fileRefusal(path)
    const real = realPathOf(path)
    if (refusal !== null || real === null) return refusal
    if (sockets.some((socket) => contains(real, socket))) return `${path}, where an engine listens`
    const special = specialKind(real)
    if (special !== null) return `${path}, which is a ${special}`
    const repository = repositoryRefusal(real)
    return repository === null ? null : `${path}, ${repository}`
  }
  return { fileRefusal, mountRefusal }
}

function contains(directory: string, path: string): boolean {
  if (path === directory) return true
  return path.startsWith(directory.endsWith('/') ? directory : `${directory}/`)
}

/**
 * The path without symbolic links, as far as it exists.
 *
 * @returns null where that cannot be told, as for a link that leads nowhere yet
 */
function realPathOf(path: string): string | null {
  try {
    return realpathSync(posix.normalize(path))
  } catch (error) {
    if (!isMissing(error)) return null
    const parent = dirname(path)
    if (parent === path || isLink(path)) return null
    const real = realPathOf(parent)
    return real === null ? null : posix.join(real, posix.basename(path))
  }
}

function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(systemErrorCode(error))
}

function isLink(path: string): boolean {
  return lookAt(path)?.isSymbolicLink() === true
}

/** Null where nothing is. */
function lookAt(path: string): Stats | null {
  try {
    return lstatSync(path)
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

function specialKind(path: string): string | null {
  const found = lookAt(path)
  if (found === null || found.isFile() || found.isDirectory()) return null
  if (found.isSocket()) return 'socket, behind which another program listens'
  return found.isFIFO() ? 'named pipe' : 'device'
}

function inRepositoryData(path: string): boolean {
  return path.split(sep).includes('.git')
}

/**
 * A checkout may lie at any depth: the workspace itself, a submodule, one that another step made.
 * Links are not followed: in a container they lead to the container's own files.
 */
function repositoryRefusal(directory: string): string | null {
  const pending = [directory]
  let seen = 0
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    const entries = entriesOf(path)
    if (entries === null) return 'which must not be looked into from here'
    seen += entries.length
    if (seen > policyLimits.mountEntries) {
      return `which has more than ${policyLimits.mountEntries} entries to look through`
    }
    const names = entries.map(({ name }) => name)
    if (names.includes('.git') || isBareRepository(names)) {
      const where = relative(directory, path)
      const below = where === '' ? '' : ` in ${where}`
      return `which holds a git repository${below}, where git keeps its credentials`
    }
    const below = entries.filter((entry) => entry.isDirectory())
    pending.push(...below.map(({ name }) => join(path, name)))
  }
  return null
}

/** What git itself takes for a repository, whatever its directory is called (gitrepository-layout). */
function isBareRepository(names: readonly string[]): boolean {
  return ['HEAD', 'objects', 'refs'].every((name) => names.includes(name))
}

/** Null where nobody here may look, but an engine may. A file has no entries. */
function entriesOf(directory: string): readonly Dirent[] | null {
  try {
    return readdirSync(directory, { withFileTypes: true })
  } catch (error) {
    return isMissing(error) ? [] : null
  }
}
