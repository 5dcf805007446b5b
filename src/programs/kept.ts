import { posix } from 'node:path'
import { programLimits } from '../limits.ts'

/**
 * Files whose content is asked for where programs are examined, besides small ones below `/etc`: loaders, whose text
 * says where they look, and glibc's cache. For whoever reads layers that pass only once.
 */
export function isKeptForPrograms(path: string, size: number): boolean {
  if (path === '/etc/ld.so.cache') return size <= programLimits.cacheBytes
  const isLoader = /^ld(?:64|-linux\S*|-musl-\S*|-\d\S*)?\.so(?:\.\d+)?$|^ld-\S*\.so\.?\d*$/
  if (size > programLimits.loaderBytes) return false
  return isLoader.test(posix.basename(path)) || /\/\S*-linux-musl\/libc\.so$/.test(path)
}
