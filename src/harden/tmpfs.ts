import { mebibyte } from '../limits/units.ts'
import type { DirectoryKind, NumericUser } from './settings.ts'

/** As `docker run --tmpfs` takes them; like a directory of Kubernetes', it may hold programs. */
export function tmpfsOptions(
  directories: DirectoryKind,
  user: NumericUser | null,
  size: number | null,
): string {
  const owner =
    directories === 'owned-tmpfs' && user !== null ? [`uid=${user.uid}`, `gid=${user.gid}`] : []
  const bound = size === null ? [] : [`size=${Math.ceil(size / mebibyte)}m`]
  return ['rw', 'exec', 'mode=1777', ...owner, ...bound].join(',')
}
