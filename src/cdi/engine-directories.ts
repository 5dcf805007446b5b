/** Where an engine looks for spec files, against where the user wants them to be. */
import { quoteName } from '../errors.ts'
import { posix } from 'node:path'
import type { SourceLocation } from '../model.ts'
import { loadCatalog, seesAll } from './catalog.ts'
import { defaultDirectories } from './default-directories.ts'
import type { Catalog } from './catalog.ts'
import type { CdiSupport } from '../engine/cdi.ts'
import type { CdiHost } from './host.ts'
import { resolveDevices, unresolvedNames } from './resolve.ts'

/** What the user wants of one engine. */
interface Wanted {
  /** Null where the user leaves it to the engine. */
  readonly directories: readonly string[] | null
  readonly engine: CdiSupport
  readonly places?: ReadonlyMap<string, SourceLocation>
}

/** As far as it tells, else CDI's default directories. */
export function engineDirectories(engine: CdiSupport): readonly string[] {
  const told = engine.specDirectories ?? []
  return told.length > 0 ? told : defaultDirectories
}

/**
 * The directories that the user named decide: what they do not define is not asked of the engine,
 * which may know a device of this name from elsewhere.
 *
 * @throws CanaryError (input) with the names that they do not define
 */
export function refuseUnresolved(
  { directories, engine, places }: Wanted,
  names: readonly string[],
  catalog: Catalog | null,
  host: CdiHost,
): void {
  if (directories === null || catalog === null) return
  if (unresolvedNames(catalog, names).length === 0) return
  // What cannot be read here is the engine's to find, if it looks there.
  const isEngines = unreadDirectories(directories, engine, host).length === 0
  if (!isEngines || seesAll(catalog)) resolveDevices(catalog, names, places)
}

/** Why the engine would not give what the directories define; each is the end of a sentence. */
export function obstaclesOf(
  { directories, engine }: Wanted,
  names: readonly string[],
  catalog: Catalog | null,
  host: CdiHost,
): string[] {
  if (directories === null || engine.kind !== 'native') return []
  if (catalog === null) {
    const unread = unreadDirectories(directories, engine, host)
    return unread.length === 0 ? [] : [`does not read ${unread.join(', ')}`]
  }
  const engines = loadCatalog(engineDirectories(engine), host)
  const obstacles = names.flatMap((name): string[] => {
    const path = catalog.devices.get(name)?.file.path
    if (path === undefined) return []
    const unread = unreadDirectories([posix.dirname(path)], engine, host)
    if (unread.length > 0) return [`does not read ${unread.join(', ')}`]
    const taken = engines.devices.get(name)?.file.path
    if (taken === undefined) return [`cannot tell ${quoteName(name)} from another of this name`]
    if (host.realPath(taken) === host.realPath(path)) return []
    return [`takes ${quoteName(name)} from ${quoteName(taken)}`]
  })
  return [...new Set(obstacles)]
}

/** Those of `directories` that the engine is not known to read. */
function unreadDirectories(
  directories: readonly string[],
  engine: CdiSupport,
  host: CdiHost,
): string[] {
  const read = new Set(engineDirectories(engine).map(host.realPath))
  return directories.filter((directory) => !read.has(host.realPath(directory)))
}
