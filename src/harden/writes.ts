/** Which directories an image writes to, by what the engine says has changed: pure. */
import type { FileChange } from '../engine/containers.ts'
import { hardenLimits } from '../limits.ts'

/** What the image itself has at a path. */
export type ImagePlace =
  { readonly kind: 'directory'; readonly isEmpty: boolean } | { readonly kind: 'other' | 'missing' }

export interface CandidateDirectory {
  readonly path: string
  /** It holds files of the image, which an empty one would hide. */
  readonly isRisky: boolean
}

export interface Writes {
  readonly directories: readonly CandidateDirectory[]
  /** Files that no directory can be mounted for, without hiding what the image cannot do without. */
  readonly unplaced: readonly string[]
}

/** Directories that every system empties when it starts: what an image has there, it does not count on. */
const volatile: ReadonlySet<string> = new Set([
  ...['/run', '/var/run', '/tmp', '/var/tmp', '/var/lock', '/run/lock'],
])

/** Without their files no program runs, or none as anybody. */
const vital = /^\/(?:etc|usr|bin|sbin|lib|lib32|lib64|libx32|boot|opt|home|srv|mnt|media|var)?$/
const vitalBelow = /^\/(?:(?:usr\/)?(?:bin|sbin|lib|lib64|share)|usr\/local|usr\/libexec)(?:\/|$)/

/** Where files come and go that nobody sees afterwards. */
export const guessedDirectories = ['/tmp', '/run', '/var/tmp'] as const

/** Paths of which it has to be known what the image has there. */
export function placesOf(changes: readonly FileChange[]): readonly string[] {
  const added = new Set(changes.filter(({ kind }) => kind === 'added').map(({ path }) => path))
  const places = leavesOf(changes).flatMap((leaf) => [leaf, ...parentsOf(leaf)])
  // What is new is not in the image.
  return [...new Set([...places, ...guessedDirectories])].filter((path) => !added.has(path))
}

/**
 * The smallest sensible set of directories, never the root: those of the image in which something was
 * written, and where such a one holds files of the image, the new directory below it.
 *
 * @param volumes that the image asks for
 * @param placeAt what the image has at a path
 */
export function writesOf(
  changes: readonly FileChange[],
  volumes: readonly string[],
  placeAt: (path: string) => ImagePlace,
): Writes {
  const found = new Map<string, CandidateDirectory>()
  const unplaced: string[] = []
  for (const leaf of leavesOf(changes)) {
    const directory = directoryFor(leaf, placeAt)
    if (directory === null) unplaced.push(leaf)
    else found.set(directory.path, directory)
  }
  const guessed = guessedDirectories.filter((path) => path === '/tmp' || isEmptyAt(path, placeAt))
  for (const path of guessed) found.set(path, { path, isRisky: false })
  for (const path of volumes.filter(isPlain)) {
    const place = placeAt(path)
    found.set(path, { path, isRisky: place.kind === 'directory' && !place.isEmpty })
  }
  const directories = fewer([...found.values()])
  return { directories: directories.toSorted(byPath), unplaced: unplaced.toSorted() }
}

/** The directory of a file that a log speaks of; empty where none can be mounted for it. */
export function directoryOf(path: string): readonly string[] {
  const parent = parentOf(path)
  return isPlain(parent) && !isVital(parent) ? [parent] : []
}

/** Whatever engines, shells and YAML make of other characters, these mean themselves. */
function isPlain(path: string): boolean {
  return /^\/[\w./@+~-]+$/.test(path) && path.length <= hardenLimits.pathCharacters
}

function isVital(path: string): boolean {
  return vital.test(path) || vitalBelow.test(path)
}

function isEmptyAt(path: string, placeAt: (path: string) => ImagePlace): boolean {
  const place = placeAt(path)
  return place.kind === 'directory' && (place.isEmpty || volatile.has(path))
}

function directoryFor(
  leaf: string,
  placeAt: (path: string) => ImagePlace,
): CandidateDirectory | null {
  const own = placeAt(leaf)
  // Only its time has changed: something came and went in it.
  const isDirectory = own.kind === 'directory'
  const line = [...(isDirectory ? [leaf] : []), ...parentsOf(leaf)]
  const at = line.findIndex((path) => placeAt(path).kind === 'directory')
  const there = line[at] ?? '/'
  const below = line[at - 1]
  const place = placeAt(there)
  const isRisky = !(place.kind === 'directory' && (place.isEmpty || volatile.has(there)))
  // The new one hides nothing.
  if (isRisky && below !== undefined && isPlain(below)) return { path: below, isRisky: false }
  if (!isPlain(there) || isVital(there)) return null
  return { path: there, isRisky }
}

/** Changes of which none lies below. */
function leavesOf(changes: readonly FileChange[]): readonly string[] {
  const parents = new Set(changes.flatMap(({ path }) => parentsOf(path)))
  return changes.map(({ path }) => path).filter((path) => path !== '/' && !parents.has(path))
}

/** From the nearest to the root. */
function parentsOf(path: string): readonly string[] {
  const parents: string[] = []
  for (let at = parentOf(path); ; at = parentOf(at)) {
    parents.push(at)
    if (at === '/') return parents
  }
}

function parentOf(path: string): string {
  const end = path.lastIndexOf('/')
  return end <= 0 ? '/' : path.slice(0, end)
}

/** Where there are very many, those that lie deepest are one with their neighbours. */
function fewer(directories: readonly CandidateDirectory[]): readonly CandidateDirectory[] {
  let left = directories
  while (left.length > hardenLimits.directories) {
    const deepest = left.toSorted((one, other) => depthOf(other) - depthOf(one))[0]
    if (deepest === undefined) return left
    const parent = parentOf(deepest.path)
    const rest = left.filter(({ path }) => path !== deepest.path && !path.startsWith(`${parent}/`))
    left =
      isVital(parent) || rest.some(({ path }) => path === parent)
        ? rest
        : [...rest, { path: parent, isRisky: true }]
  }
  return left
}

function depthOf({ path }: CandidateDirectory): number {
  return path.split('/').length
}

function byPath(one: CandidateDirectory, other: CandidateDirectory): number {
  return one.path < other.path ? -1 : 1
}
