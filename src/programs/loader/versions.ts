import type { Library } from './load.ts'

/** Versions of symbols that a file asks of a library which does not have them. */
export interface MissingVersions {
  readonly by: Library
  readonly library: Library
  readonly versions: readonly string[]
}

/** As glibc checks them before a program starts (elf/dl-version.c); musl does not. */
export function missingVersions(libraries: readonly Library[]): readonly MissingVersions[] {
  return libraries.flatMap((by) =>
    by.facts.neededVersions.flatMap(({ library: name, versions }) => {
      const library = libraries.find(({ names, facts }) => names.has(name) || facts.soname === name)
      // Of a library without any versions glibc only tells.
      if (library === undefined || library.facts.definedVersions.length === 0) return []
      const has = new Set([...library.facts.definedVersions, library.facts.soname])
      const missing = versions
        .filter((one) => !one.isWeak && !has.has(one.name))
        .map((one) => one.name)
      return missing.length === 0 ? [] : [{ by, library, versions: [...new Set(missing)] }]
    }),
  )
}
