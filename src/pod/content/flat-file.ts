import { posix } from 'node:path'
import type { FileEntry } from '../../engine/files.ts'
import { podContentLimits } from '../../limits.ts'

/** What a `subPath` mounts: no link, but what it leads to. */
export type FlatFile =
  | Extract<FileEntry, { kind: 'file' }>
  | {
      readonly kind: 'directory'
      /** Below the directory, which is the first of them and called `.`. */
      readonly entries: readonly FileEntry[]
    }

/**
 * One sub-path of a volume that kubelet writes. What is not there becomes an empty directory of the
 * volume's mode (`makeMounts` in pkg/kubelet/kubelet_pods.go).
 *
 * @returns null where a file stands on the way, which kubelet refuses with `subPathMessage`
 */
export function flatFile(entries: readonly FileEntry[], subPath: string): FlatFile | null {
  const byPath = new Map(entries.map((entry) => [entry.path, entry]))
  const found = follow(byPath, '.', posix.normalize(subPath), podContentLimits.links)
  if (found === 'blocked') return null
  if (found === 'missing') {
    const root = byPath.get('.')
    const mode = root?.kind === 'directory' ? root.mode & 0o777 : 0o777
    const made = { kind: 'directory', path: '.', mode, uid: 0, gid: root?.gid ?? 0 } as const
    return { kind: 'directory', entries: [made] }
  }
  if (found.kind === 'file') return { ...found, path: posix.basename(subPath) }
  const below = found.path === '.' ? '' : `${found.path}/`
  const inside = entries.filter(({ path }) => path !== found.path && path.startsWith(below))
  return {
    kind: 'directory',
    entries: [
      { ...found, path: '.' },
      ...inside.map((entry) => ({ ...entry, path: entry.path.slice(below.length) })),
    ],
  }
}

/** Kubelet's words where {@link flatFile} is null. */
export function subPathMessage(volume: string, container: string): string {
  return `failed to prepare subPath for volumeMount "${volume}" of container "${container}"`
}

function follow(
  entries: ReadonlyMap<string, FileEntry>,
  start: string,
  path: string,
  links: number,
): FileEntry | 'missing' | 'blocked' {
  let at = entries.get(start)
  for (const segment of path.split('/')) {
    if (at === undefined) return 'missing'
    if (segment === '' || segment === '.') continue
    if (at.kind !== 'directory') return 'blocked'
    const folder = at.path
    const next = entries.get(posix.join(folder, segment))
    if (next?.kind === 'link') {
      if (links === 0) return 'blocked'
      const led = follow(entries, folder, next.target, links - 1)
      if (typeof led === 'string') return led
      at = led
    } else at = next
  }
  return at ?? 'missing'
}
