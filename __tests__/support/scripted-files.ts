import type { MountRequest } from '../../src/engine/container-request.ts'
import type { FileEntry, FileStatus } from '../../src/engine/files.ts'

/** Files of containers and volumes, in memory; a path leads where the mounts of a container say. */
export interface ScriptedFiles {
  readonly mount: (id: string, mounts: readonly MountRequest[]) => void
  readonly write: (id: string, directory: string, files: readonly FileEntry[]) => void
  /** Writes a file as a process of the container does. */
  readonly put: (id: string, path: string, text: string) => void
  readonly read: (id: string, path: string) => Buffer | null
  readonly stat: (id: string, path: string) => FileStatus | null
  /** As the container sees it; null where nothing is there. */
  readonly entry: (id: string, path: string) => FileEntry | null
}

export function scriptedFiles(
  imageFiles: (id: string) => Readonly<Record<string, string>> | undefined,
): ScriptedFiles {
  /** By `volume:path` or `container:path`. */
  const all = new Map<string, FileEntry>()
  const mounted = new Map<string, readonly MountRequest[]>()

  const keyOf = (id: string, path: string): string => {
    const clean = normalize(path)
    const mounts = [...(mounted.get(id) ?? [])]
      .filter(({ target }) => clean === target || clean.startsWith(`${target}/`))
      .toSorted((left, right) => right.target.length - left.target.length)
    const [mount] = mounts
    if (mount === undefined) return `${id}:${clean}`
    const below = clean.slice(mount.target.length)
    if (mount.kind === 'host') return `host:${normalize(mount.source + below)}`
    const inside = mount.path === null ? below : `/${mount.path}${below}`
    return `${mount.volume.name}:${normalize(inside)}`
  }
  const entry = (id: string, path: string): FileEntry | null => {
    const known = all.get(keyOf(id, path))
    if (known !== undefined) return known
    const text = imageFiles(id)?.[path]
    return text === undefined ? null : file(path, text)
  }
  const read = (id: string, path: string) => {
    const found = entry(id, path)
    return found?.kind === 'file' ? Buffer.from(found.bytes) : null
  }
  return {
    entry,
    read,
    mount: (id, mounts) => mounted.set(id, mounts),
    write: (id, directory, files) => {
      for (const one of files) all.set(keyOf(id, `${directory}/${one.path}`), one)
    },
    put: (id, path, text) => all.set(keyOf(id, path), file(path, text)),
    stat: (id, path) => {
      const found = entry(id, path)
      if (found === null) return null
      const permissions = found.kind === 'link' ? 0o777 : found.mode
      const size = found.kind === 'file' ? found.bytes.length : 0
      return {
        kind: found.kind,
        size,
        permissions,
        target: found.kind === 'link' ? found.target : null,
      }
    },
  }
}

function file(path: string, text: string): FileEntry {
  return { kind: 'file', path, mode: 0o644, uid: 0, gid: 0, bytes: Buffer.from(text) }
}

function normalize(path: string): string {
  const names = path.split('/').filter((name) => name !== '' && name !== '.')
  return `/${names.join('/')}`
}
