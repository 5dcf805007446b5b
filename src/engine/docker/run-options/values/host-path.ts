import { posix } from 'node:path'

/**
 * The source of a bind mount: `.`, `./x`, `../x` and other paths that begin with a dot stand relative to
 * `baseDirectory`; everything else is left as written (an absolute path, a volume's name, `~/x`).
 */
export function resolveSource(source: string, baseDirectory: string): string {
  return source.startsWith('.') ? posix.resolve(baseDirectory, source) : source
}

/** The shortest form of a path: no `.`, `..`, double or trailing slashes. */
export function cleanPath(path: string): string {
  const normal = posix.normalize(path)
  return normal.length > 1 ? normal.replace(/\/$/, '') : normal
}
