import { posix } from 'node:path'
import { programLimits } from '../limits.ts'
import type { FileNode } from '../image/files/image-files.ts'
import type { ProgramPlace } from './examination.ts'

/** Where the name of a program leads. */
export type ProgramSearch =
  | { readonly kind: 'found'; readonly node: FileNode }
  /** `target` is where a link leads whose target is not there; null where there is no such link. */
  | { readonly kind: 'missing'; readonly target: string | null }
  | { readonly kind: 'loop'; readonly path: string }
  | { readonly kind: 'not-executable'; readonly node: FileNode }
  | { readonly kind: 'not-a-file'; readonly node: FileNode }
  | { readonly kind: 'unknown' }

/** What engines set where an image has no PATH. */
export const usualPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

/** Absolute directories that a name without a slash is looked up in; runtimes refuse relative ones. */
export function searchPath({ environment }: Pick<ProgramPlace, 'environment'>): readonly string[] {
  const directories = (environment.get('PATH') ?? usualPath).split(':')
  return [...new Set(directories)]
    .filter((one) => one.startsWith('/'))
    .slice(0, programLimits.searchDirectories)
}

/** As runtimes find what they are to start, and execvp(3): a name without a slash is looked up in PATH. */
export async function findProgram(
  name: string,
  place: Pick<ProgramPlace, 'files' | 'environment' | 'unknownVariables' | 'workingDirectory'>,
): Promise<ProgramSearch> {
  if (name.startsWith('/')) return await sightOf(name, place)
  if (name.includes('/')) return await sightOf(`${place.workingDirectory}/${name}`, place)
  if (place.unknownVariables?.has('PATH') === true) return { kind: 'unknown' }
  if (name === '') return { kind: 'missing', target: null }
  const sights = await Promise.all(
    searchPath(place).map(async (directory) => await sightOf(`${directory}/${name}`, place)),
  )
  const of = (kind: ProgramSearch['kind']) => sights.find((one) => one.kind === kind)
  return (
    of('found') ??
    of('unknown') ??
    of('not-executable') ??
    sights.find((one) => one.kind === 'missing' && one.target !== null) ??
    of('loop') ?? { kind: 'missing', target: null }
  )
}

async function sightOf(
  path: string,
  { files }: Pick<ProgramPlace, 'files'>,
): Promise<ProgramSearch> {
  const found = await files.resolve(path)
  switch (found.kind) {
    case 'unknown':
    case 'loop':
      return found
    case 'not-a-directory':
      return { kind: 'missing', target: null }
    case 'missing': {
      // Behind what is not there nothing can be a link.
      const node = path.startsWith(`${found.path}/`) ? null : await files.lookUp(path)
      return { kind: 'missing', target: node === null ? null : targetOf(node, found.path) }
    }
    case 'found': {
      const { node } = found
      if (node.kind !== 'file') return { kind: 'not-a-file', node }
      return { kind: isExecutable(node) ? 'found' : 'not-executable', node }
    }
  }
}

/** Where a link leads in the end; `missing` is the first part of that which is not there. */
function targetOf({ kind, path, target }: FileNode, missing: string): string | null {
  if (kind !== 'link') return null
  const next = posix.resolve(posix.dirname(path), target ?? '')
  return next.startsWith(`${missing}/`) ? next : missing
}

/** Whether anybody may execute it: root may where somebody may. */
export function isExecutable({ mode }: Pick<FileNode, 'mode'>): boolean {
  return (mode & 0o111) !== 0
}

const shells: readonly string[] = ['sh', 'bash', 'ash', 'dash', 'zsh', 'ksh']

export function isShell(program: string): boolean {
  return shells.includes(posix.basename(program))
}
