import type { LoadedFile } from '../programs/examination.ts'
import type { ImageFacts } from './facts.ts'

/**
 * Every file that the image's programs are started with, each once. What the loader takes only on
 * processors that are good enough for it (`glibc-hwcaps`) is none of them.
 */
export function loadedFiles({ programs }: Pick<ImageFacts, 'programs'>): readonly LoadedFile[] {
  const byPath = new Map(
    programs.flatMap(({ closure }) => closure).map((file) => [file.node.path, file]),
  )
  return [...byPath.values()].filter(({ node }) => !node.path.includes('/glibc-hwcaps/'))
}

/** Paths for a sentence: the first of them, and how many more there are. */
export function listPaths(files: readonly LoadedFile[]): string {
  const shown = files.slice(0, 3).map(({ node }) => node.path)
  const more = files.length - shown.length
  if (more > 0) return `${shown.join(', ')} and ${more} more`
  return shown.length < 2
    ? shown.join('')
    : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`
}
