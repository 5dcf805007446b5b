import type { VolumeSource } from '../pod.ts'
import type { FailedMount } from './files.ts'

/** What stands at a path of the node. */
export type HostFile =
  'missing' | 'directory' | 'file' | 'socket' | 'character device' | 'block device' | 'other'

/** What is made before the path is mounted; null: nothing. */
export interface HostPathReady {
  readonly ok: true
  readonly make: { readonly kind: 'directory' | 'file'; readonly mode: number } | null
}

/** As `checkType` (pkg/volume/hostpath) holds a path against the type that the Pod names. */
export function checkHostPath(
  { path, type }: Pick<Extract<VolumeSource, { kind: 'hostPath' }>, 'path' | 'type'>,
  found: HostFile,
): HostPathReady | FailedMount {
  // Without a type nobody looks, and the runtime makes a directory of what is missing.
  if (type === '') return ready(found === 'missing' ? 'directory' : null)
  const wanted = types.get(type)
  if (wanted === undefined) return failed(`${type} is an invalid volume type`)
  if (found === wanted.file) return ready(null)
  if (found === 'missing' && wanted.make !== null) return ready(wanted.make)
  return failed(`hostPath type check failed: ${path} is not a ${wanted.words}`)
}

interface WantedType {
  readonly file: HostFile
  readonly words: string
  /** What stands in for one that is missing. */
  readonly make: 'directory' | 'file' | null
}

const types: ReadonlyMap<string, WantedType> = new Map([
  ['Directory', { file: 'directory', words: 'directory', make: null }],
  ['DirectoryOrCreate', { file: 'directory', words: 'directory', make: 'directory' }],
  ['File', { file: 'file', words: 'file', make: null }],
  ['FileOrCreate', { file: 'file', words: 'file', make: 'file' }],
  ['Socket', { file: 'socket', words: 'socket file', make: null }],
  ['CharDevice', { file: 'character device', words: 'character device', make: null }],
  ['BlockDevice', { file: 'block device', words: 'block device', make: null }],
])

function ready(kind: 'directory' | 'file' | null): HostPathReady {
  const mode = kind === 'file' ? 0o644 : 0o755
  return { ok: true, make: kind === null ? null : { kind, mode } }
}

function failed(message: string): FailedMount {
  return { ok: false, event: 'FailedMount', message }
}
