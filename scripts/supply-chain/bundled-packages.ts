/**
 * Which packages stand in a bundle, as webpack's own statistics tell it: not what package.json asks
 * for, and not what happens to be installed.
 */
import { isBuiltin } from 'node:module'
import { dirname, relative, sep } from 'node:path'

/** The part of webpack's statistics that is read; a concatenated module holds others. */
export interface StatsModule {
  readonly identifier: string
  readonly moduleType?: string
  readonly nameForCondition?: string | null
  readonly chunks?: readonly (string | number)[]
  readonly modules?: readonly StatsModule[]
}

export interface Stats {
  /** Of webpack, whose runtime stands in every bundle. */
  readonly version: string
  readonly errors: readonly unknown[]
  readonly modules: readonly StatsModule[]
}

export interface BundledPackage {
  /** From the project's root, as package-lock.json writes it: `node_modules/a/node_modules/b`. */
  readonly path: string
  /** The bundles that hold code of it, in alphabetical order. */
  readonly entries: readonly string[]
}

/**
 * The packages of all bundles, in alphabetical order of their paths.
 *
 * @param bundles the statistics by entry, such as `main`
 * @param root absolute path of the project
 * @throws {Error} when a module belongs to nobody, or a bundle asks for a module it does not carry
 */
export function bundledPackages(
  bundles: ReadonlyMap<string, Stats>,
  root: string,
): readonly BundledPackage[] {
  const found = new Map<string, Set<string>>()
  for (const [entry, stats] of bundles) {
    if (stats.errors.length > 0) throw new Error(`the bundle ${entry} has errors`)
    for (const file of filesOf(stats)) {
      const path = packageOf(relative(root, file).split(sep).join('/'))
      if (path !== null) found.set(path, (found.get(path) ?? new Set()).add(entry))
    }
  }
  return [...found]
    .map(([path, entries]) => ({ path, entries: [...entries].sort() }))
    .sort((left, right) => (left.path < right.path ? -1 : 1))
}

/** Files whose code is in the bundle. What webpack lists without a chunk was shaken out or merged. */
function filesOf(stats: Stats): readonly string[] {
  const placed = stats.modules.filter(({ chunks }) => (chunks ?? []).length > 0)
  return placed.flatMap(filesOfModule)
}

function filesOfModule(module: StatsModule): readonly string[] {
  if (module.moduleType === 'runtime') return []
  if (module.identifier.startsWith('external ')) {
    requireBuiltin(module.identifier)
    return []
  }
  const inside = (module.modules ?? []).flatMap(filesOfModule)
  const file = module.nameForCondition
  if (typeof file === 'string') return [file, ...inside]
  if (inside.length === 0) throw new Error(`no file is known for ${module.identifier}`)
  return inside
}

/** `external node-commonjs "node:fs"`: anything but a module of Node would be missing at run time. */
function requireBuiltin(identifier: string): void {
  const name = /"([^"]+)"/.exec(identifier)?.[1] ?? identifier
  if (!isBuiltin(name)) throw new Error(`a bundle loads ${name}, which it does not carry`)
}

/** @returns the folder of the package that owns a file, or null for the project itself */
function packageOf(file: string): string | null {
  const installed = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]
  if (installed !== undefined) return installed
  if (file.startsWith('stubs/')) return dirname(file)
  if (file.startsWith('src/') || file === 'package.json') return null
  throw new Error(`${file} is in a bundle and belongs to no package`)
}
