/** What a container's CDI devices come to on one engine: the one function that a run calls. */
import { posix } from 'node:path'
import { CanaryError, inputError } from '../errors.ts'
import type { Problem } from '../errors.ts'
import type { Notice, SourceLocation } from '../model.ts'
import { defaultDirectories, loadCatalog } from './catalog.ts'
import type { Catalog, SpecificationFile } from './catalog.ts'
import type { ContainerUser } from './device-node.ts'
import { losesGroups, newestVersionOf } from './engine-support.ts'
import type { CdiEngine } from './engine-support.ts'
import type { CdiHost } from './host.ts'
import { nativeRules, translatedRules } from './host-paths.ts'
import { decideMode } from './mode.ts'
import type { CdiMode, HostSharing } from './mode.ts'
import { mergeGroups } from './oci.ts'
import { preflight } from './preflight.ts'
import { isTooShortForEngines, parseQualifiedName, quoteName } from './qualified-name.ts'
import { checkDeviceNames, mergeDevices } from './request.ts'
import { describeAvailable, locationOf, resolveDevices, unresolvedNames } from './resolve.ts'
import type { Resolution } from './resolve.ts'
import { translateDevices } from './translate.ts'
import type { TranslatedDevices } from './translate.ts'
import { judgeUnsupported } from './unsupported.ts'
import type { UnsupportedPolicy } from './unsupported.ts'
import { compareVersions, parseSpecificationVersion } from './version.ts'
import { setting } from '../settings.ts'

export interface DeviceRequestInput {
  /** Qualified names, in the order in which they are asked for. */
  readonly names: readonly string[]
  /** Where people wrote a name, for errors about it. */
  readonly places?: ReadonlyMap<string, SourceLocation>
  /** Null: where the engine looks, as far as it tells, else CDI's default directories. */
  readonly directories: readonly string[] | null
  readonly engine: CdiEngine
  readonly sharing: HostSharing
  readonly mode: CdiMode
  /** What becomes of edits that cannot be translated. */
  readonly unsupported: UnsupportedPolicy
  /** Who the container's process runs as; root where it is not known. */
  readonly user?: ContainerUser
}

export type DevicePlan = {
  readonly names: readonly string[]
  /** Why this mode, such as `docker 20.10.24 has no CDI support`. */
  readonly reason: string
  /** Spec files that were used; empty when only the engine can read them. */
  readonly specFiles: readonly string[]
  readonly notices: readonly Notice[]
} & (
  | {
      readonly mode: 'native'
      /** Groups that the engine would lose, to be asked for beside the devices. */
      readonly groups: readonly number[]
    }
  | { readonly mode: 'translate'; readonly translated: TranslatedDevices }
)

/**
 * Resolves the devices, looks at the host, and says how the create request gets them. Nothing is
 * started and nothing is changed.
 *
 * @param catalog of `input`, for those who plan several containers
 * @returns null when no device is asked for
 * @throws CanaryError (input) when a name is wrong or does not resolve, or when an edit cannot be
 *   translated; (infrastructure) when the engine cannot do it or the host lacks a path
 */
export function planDevices(
  input: DeviceRequestInput,
  host: CdiHost,
  catalog: Catalog | null = readCatalog(input, host),
): DevicePlan | null {
  if (input.names.length === 0) return null
  const names = mergeDevices(checkDeviceNames(input.names, 'CDI devices'))
  const unread = catalog === null ? [] : unreadDirectories(catalog, names, input.engine, host)
  const { mode, reason } = decideMode(input.engine, input.mode, input.sharing, unread)
  if (mode === 'native') return { ...planNative(input, names, catalog, host), reason }
  if (catalog === null) throw new Error('a translation without spec files')
  return { ...planTranslation(input, names, catalog, host), reason }
}

/** The spec files that count for a request; null where only the engine sees them. */
export function readCatalog(
  input: Pick<DeviceRequestInput, 'directories' | 'engine' | 'sharing'>,
  host: CdiHost,
): Catalog | null {
  if (!input.sharing.sharesHost) return null
  return loadCatalog(input.directories ?? engineDirectories(input.engine), host)
}

function engineDirectories(engine: CdiEngine): readonly string[] {
  const told = engine.cdiSpecDirs ?? []
  return told.length > 0 ? told : defaultDirectories
}

/** Directories of wanted devices that the engine says it does not read. */
function unreadDirectories(
  catalog: Catalog,
  names: readonly string[],
  engine: CdiEngine,
  host: CdiHost,
): string[] {
  const read = new Set(engineDirectories(engine).map(host.realPath))
  const used = names.flatMap((name) => {
    const device = catalog.devices.get(name)
    return device === undefined ? [] : [host.realPath(posix.dirname(device.file.path))]
  })
  return [...new Set(used)].filter((directory) => !read.has(directory))
}

function planNative(
  input: DeviceRequestInput,
  names: readonly string[],
  catalog: Catalog | null,
  host: CdiHost,
) {
  refuseShortNames(names, input.places)
  refuseUndiscovered(names, input)
  const base = { mode: 'native' as const, names }
  if (catalog === null) return { ...base, groups: [], specFiles: [], notices: [] }
  if (!canJudge(catalog, names, input.engine)) {
    return { ...base, groups: [], specFiles: [], notices: [unseenNotice(input.engine)] }
  }
  const resolution = resolveDevices(catalog, names, input.places)
  refuseTooNew(resolution, input.engine)
  preflight(resolution, catalog, host, nativeRules)
  const groups = losesGroups(input.engine) ? mergeGroups([], resolution.edits.additionalGids) : []
  const notices = [
    ...(groups.length === 0 ? [] : [groupsNotice(input.engine, groups)]),
    ...usedFiles(resolution).flatMap((file) => permissionsNotices(file, input.engine)),
  ]
  return { ...base, groups, specFiles: filesOf(resolution), notices }
}

/** What the engine may see and this process may not is the engine's to judge. */
function canJudge(catalog: Catalog, names: readonly string[], engine: CdiEngine): boolean {
  if (unresolvedNames(catalog, names).length === 0) return true
  const unreadable = [...catalog.brokenFiles.values()].some((error) =>
    error.problems.some((problem) => problem.code === 'cdi-file-unreadable'),
  )
  const seesAll = catalog.unreadableDirectories.length === 0 && !unreadable
  return engine.discoveredDevices === null && seesAll
}

function unseenNotice(engine: CdiEngine): Notice {
  return {
    severity: 'notice',
    code: 'cdi-not-checked',
    message: `the spec files of the CDI devices cannot be read here; ${engine.name} ${engine.version} checks them when the container starts`,
    location: null,
    hint: null,
  }
}

/** No released engine reads `permissions: none`; it rejects the whole file. */
function permissionsNotices(file: SpecificationFile, engine: CdiEngine): Notice[] {
  const all = [file.specification, ...file.specification.devices]
  const nodes = all.flatMap((part) => part.containerEdits.deviceNodes)
  if (engine.discoveredDevices !== null || !nodes.some((node) => node.permissions === 'none')) {
    return []
  }
  return [
    {
      severity: 'warning',
      code: 'cdi-permissions-none',
      message: `${engine.name} ${engine.version} may reject the file for "permissions: none", which CDI knows since 1.1.1 only`,
      location: file.locate([]),
      hint: `${setting('cdi-mode', 'translate')} does without the engine`,
    },
  ]
}

function refuseShortNames(
  names: readonly string[],
  places: ReadonlyMap<string, SourceLocation> = new Map(),
): void {
  for (const name of names) {
    const parsed = parseQualifiedName(name)
    if (!parsed.ok || !isTooShortForEngines(parsed.value)) continue
    throw inputError({
      code: 'cdi-name-too-short',
      ...locationOf(name, places),
      message: `${quoteName(name)} has a vendor or class of one letter, on which the engine's CDI library crashes`,
      hint: `${setting('cdi-mode', 'translate')} does without the engine`,
    })
  }
}

/** Engines that list what they discovered are asked before anything is created. */
function refuseUndiscovered(
  names: readonly string[],
  { engine, places = new Map() }: Pick<DeviceRequestInput, 'engine' | 'places'>,
): void {
  const discovered = engine.discoveredDevices
  if (discovered === null) return
  const missing = names.filter((name) => !discovered.includes(name))
  const [first, ...rest] = missing.map((name): Problem => ({
    code: 'cdi-device-unresolvable',
    message: `${engine.name} ${engine.version} has not discovered the CDI device ${quoteName(name)} in ${(engine.cdiSpecDirs ?? []).join(', ')}`,
    ...locationOf(name, places),
    hint: describeAvailable(discovered, name),
  }))
  if (first !== undefined) throw new CanaryError('input', [first, ...rest])
}

/** A spec file that the engine's library cannot read is one that it does not see. */
function refuseTooNew(resolution: Resolution, engine: CdiEngine): void {
  const newest = newestVersionOf(engine)
  if (engine.discoveredDevices !== null || newest === undefined) return
  const problems = usedFiles(resolution).flatMap((file): Problem[] => {
    const written = file.specification.cdiVersion
    const version = parseSpecificationVersion(written)
    if (version === undefined || compareVersions(version, newest) <= 0) return []
    return [
      {
        code: 'cdi-version-too-new-for-engine',
        message: `cdiVersion is ${written}, but ${engine.name} ${engine.version} reads at most ${newest} and ignores the file`,
        location: file.locate(['cdiVersion']),
        hint: `${setting('cdi-mode', 'translate')} does without the engine`,
      },
    ]
  })
  const [first, ...rest] = problems
  if (first !== undefined) throw new CanaryError('infrastructure', [first, ...rest])
}

function groupsNotice(engine: CdiEngine, groups: readonly number[]): Notice {
  return {
    severity: 'notice',
    code: 'cdi-additional-gids-workaround',
    message: `${engine.name} ${engine.version} loses the groups that CDI gives a process; ${groups.join(', ')} are asked for beside the devices`,
    location: null,
    hint: null,
  }
}

function planTranslation(
  input: DeviceRequestInput,
  names: readonly string[],
  catalog: Catalog,
  host: CdiHost,
) {
  const resolution = resolveDevices(catalog, names, input.places)
  preflight(resolution, catalog, host, translatedRules)
  const translation = translateDevices(resolution, host, input.user)
  const losses = judgeUnsupported(translation.translated.unsupported, input.unsupported)
  return {
    mode: 'translate' as const,
    names,
    translated: translation.translated,
    specFiles: filesOf(resolution),
    notices: [...translation.notices, ...losses],
  }
}

function usedFiles(resolution: Resolution): SpecificationFile[] {
  return [...new Set(resolution.devices.map((device) => device.file))]
}

function filesOf(resolution: Resolution): string[] {
  return usedFiles(resolution).map((file) => file.path)
}
