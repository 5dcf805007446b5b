import { programLimits } from '../../limits.ts'
import type { LoadedFile } from '../examination.ts'
import { findLibrary, isOwnName } from './find-library.ts'
import type { LoadingFile, Searching } from './find-library.ts'
import type { OpenedLibrary } from './open-library.ts'

/** A file in the order in which a loader has it, with the names that others know it by. */
export interface Library extends LoadedFile, LoadingFile {
  readonly names: Set<string>
}

/** A library that a file asks for and does not get. */
export interface Failure {
  readonly name: string
  readonly by: Library
  readonly found: Exclude<OpenedLibrary, { kind: 'library' | 'unknown' }>
}

export interface Loaded {
  /** The program first, then its loader. */
  readonly libraries: readonly Library[]
  readonly failures: readonly Failure[]
}

/**
 * Loads a program as its loader would: what the program needs, then what that needs, each once (breadth
 * first, as both glibc and musl do).
 */
export async function loadAll(program: LoadedFile, searching: Searching): Promise<Loaded> {
  const { loader } = searching
  const known = new Known()
  known.add(null, libraryOf(program, program.node.path, null))
  const ofLoader = known.add(loader.name, libraryOf(loader, loader.name, null))
  const failures: Failure[] = []
  const failed = new Set<string>()
  for (const by of known.libraries) {
    // What a loader would need nobody loads.
    if (by === ofLoader) continue
    for (const name of by.facts.needed) {
      if (known.libraries.length + failed.size > programLimits.libraries) break
      if (failed.has(name) || known.has(name) || isOwnName(name, loader)) continue
      const found = await findLibrary(name, by, searching)
      if (found.kind === 'library') {
        known.add(name, libraryOf(found, found.path, by))
      } else {
        failed.add(name)
        if (found.kind !== 'unknown') failures.push({ name, by, found })
      }
    }
  }
  return { libraries: known.libraries, failures }
}

function libraryOf(
  { node, facts }: LoadedFile,
  path: string,
  neededBy: LoadingFile | null,
): Library {
  return { node, facts, path, neededBy, names: new Set() }
}

/** What is loaded so far. Loaders know a file that they have already, whatever path or name leads to it. */
class Known {
  readonly libraries: Library[] = []
  readonly #byName = new Map<string, Library>()
  readonly #byPath = new Map<string, Library>()

  has(name: string): boolean {
    const library = this.#byName.get(name)
    library?.names.add(name)
    return library !== undefined
  }

  /** @param name that it was asked for by; null of the program itself */
  add(name: string | null, library: Library): Library {
    const { node, facts, path } = library
    const same = this.#byPath.get(node.path)
    if (same === undefined) this.libraries.push(library)
    const one = same ?? library
    this.#byPath.set(node.path, one)
    for (const known of [name, facts.soname, path]) {
      if (known === null || this.#byName.has(known)) continue
      this.#byName.set(known, one)
      one.names.add(known)
    }
    return one
  }
}
