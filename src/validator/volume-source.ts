import { resolve } from 'node:path'
import type { Volume } from './manifest.ts'

/** What a volume of a manifest mounts. */
export type VolumeSource =
  | { readonly kind: 'empty' }
  /** Of the engine, by its name. */
  | { readonly kind: 'named'; readonly name: string }
  /** Absolute. */
  | { readonly kind: 'path'; readonly path: string }
  /** A relative path of a manifest that is no file which it could be relative to. */
  | { readonly kind: 'unknown' }

/** What has a slash or a leading dot is a path; a bare word names a volume, as for docker. */
export function sourceOf({ path, directory }: Pick<Volume, 'path' | 'directory'>): VolumeSource {
  if (path === null) return { kind: 'empty' }
  if (!path.includes('/') && !path.startsWith('.')) return { kind: 'named', name: path }
  if (directory === null && !path.startsWith('/')) return { kind: 'unknown' }
  return { kind: 'path', path: resolve(directory ?? '/', path) }
}
