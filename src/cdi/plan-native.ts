/** A request for devices that the engine resolves by itself: what it would refuse is told before. */
import { inputError, quoteName, refuseProblems } from '../errors.ts'
import type { Problem } from '../errors.ts'
import type { Notice, SourceLocation } from '../model.ts'
import { seesAll } from './catalog.ts'
import type { Catalog, SpecificationFile } from './catalog.ts'
import type { CdiSupport } from '../engine/cdi.ts'
import type { CdiHost } from './host.ts'
import { nativeRules } from './host-paths.ts'
import { mergeEnvironment, mergeGroups } from './oci.ts'
import { preflight } from './preflight.ts'
import { isTooShortForEngines, parseQualifiedName } from './qualified-name.ts'
import {
  describeAvailable,
  filesOf,
  locationOf,
  resolveDevices,
  unresolvedNames,
  usedFiles,
} from './resolve.ts'
import {
  compareVersions,
  parseSpecificationVersion,
  removedFieldsOf,
  removingVersion,
} from './version.ts'
import { setting } from '../settings.ts'

/** What stands in the create request beside the names, and what was looked at for it. */
interface NativePlan {
  readonly mode: 'native'
  readonly names: readonly string[]
  readonly env: readonly string[]
  readonly groups: readonly number[]
  readonly specFiles: readonly string[]
  readonly notices: readonly Notice[]
}

interface NativeInput {
  readonly engine: CdiSupport
  readonly places?: ReadonlyMap<string, SourceLocation>
}

/**
 * @param catalog null where only the engine sees the spec files
 * @throws CanaryError (input) when a name does not resolve; (infrastructure) when the engine does not
 *   read a file, or the host lacks a path
 */
export function planNative(
  input: NativeInput,
  names: readonly string[],
  catalog: Catalog | null,
  host: CdiHost,
): NativePlan {
  refuseShortNames(names, input.places)
  const unreadable = catalog === null ? [] : unreadableFiles(catalog, names, input.engine)
  refuseUndiscovered(names, input, unreadable)
  const base = { mode: 'native' as const, names }
  const unseen = { ...base, env: [], groups: [], specFiles: [] }
  if (catalog === null) return { ...unseen, notices: [unseenNotice(input.engine)] }
  if (!canJudge(catalog, names, input.engine)) {
    return { ...unseen, notices: [unseenNotice(input.engine)] }
  }
  const resolution = resolveDevices(catalog, names, input.places)
  refuseUnreadable(input.engine, unreadable)
  preflight(resolution, catalog, host, nativeRules)
  const groups = mergeGroups([], resolution.edits.additionalGids)
  const notices = [
    ...(groups.length === 0 ? [] : [groupsNotice(input.engine, groups)]),
    ...usedFiles(resolution).flatMap((file) => permissionsNotices(file, input.engine)),
  ]
  const env = mergeEnvironment([], resolution.edits.env)
  return { ...base, env, groups, specFiles: filesOf(resolution), notices }
}

/** What the engine may see and this process may not is the engine's to judge. */
function canJudge(catalog: Catalog, names: readonly string[], engine: CdiSupport): boolean {
  if (unresolvedNames(catalog, names).length === 0) return true
  return engine.devices === null && seesAll(catalog)
}

function unseenNotice(engine: CdiSupport): Notice {
  return {
    severity: 'notice',
    code: 'cdi-not-checked',
    message: `the spec files of the CDI devices cannot be read here; ${engine.engine} checks them when the container starts`,
    location: null,
    hint: 'commands of exec probes do not see the environment and the groups of these devices',
  }
}

/** No released engine reads `permissions: none`; it rejects the whole file. */
function permissionsNotices(file: SpecificationFile, engine: CdiSupport): Notice[] {
  const all = [file.specification, ...file.specification.devices]
  const nodes = all.flatMap((part) => part.containerEdits.deviceNodes)
  if (engine.devices !== null || !nodes.some((node) => node.permissions === 'none')) {
    return []
  }
  return [
    {
      severity: 'warning',
      code: 'cdi-permissions-none',
      message: `${engine.engine} may reject the file for "permissions: none", which CDI knows since 1.1.1 only`,
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
  { engine, places = new Map() }: NativeInput,
  unreadable: readonly UnreadableFile[],
): void {
  const discovered = engine.devices
  if (discovered === null) return
  const missing = names.filter((name) => !discovered.includes(name))
  // A file that the engine does not read is the reason, where there is one.
  refuseUnreadable(
    engine,
    unreadable.filter((file) => file.names.some((name) => missing.includes(name))),
  )
  const problems = missing.map((name): Problem => ({
    code: 'cdi-device-unresolvable',
    message: `${engine.engine} has not discovered the CDI device ${quoteName(name)} in ${(engine.specDirectories ?? []).join(', ')}`,
    ...locationOf(name, places),
    hint: describeAvailable(discovered, name),
  }))
  refuseProblems(problems)
}

/** A spec file that the engine's library cannot read is one that it does not see. */
interface UnreadableFile {
  /** Devices of it that are asked for. */
  readonly names: readonly string[]
  readonly problems: readonly Problem[]
}

function unreadableFiles(
  catalog: Catalog,
  names: readonly string[],
  engine: CdiSupport,
): UnreadableFile[] {
  const byFile = new Map<SpecificationFile, string[]>()
  for (const name of names) {
    const file = catalog.devices.get(name)?.file
    if (file !== undefined) byFile.set(file, [...(byFile.get(file) ?? []), name])
  }
  return [...byFile]
    .map(([file, asked]) => ({ names: asked, problems: unreadableBecause(file, engine) }))
    .filter(({ problems }) => problems.length > 0)
}

function unreadableBecause(file: SpecificationFile, engine: CdiSupport): Problem[] {
  const newest = parseSpecificationVersion(engine.newestVersion ?? '')
  if (newest === undefined) return []
  const { engine: who } = engine
  const hint = `${setting('cdi-mode', 'translate')} does without the engine`
  const written = file.specification.cdiVersion
  const version = parseSpecificationVersion(written)
  if (version !== undefined && compareVersions(version, newest) > 0) {
    const message = `cdiVersion is ${written}, but ${who} reads at most ${newest} and ignores the file`
    const location = file.locate(['cdiVersion'])
    return [{ code: 'cdi-version-too-new-for-engine', message, location, hint }]
  }
  if (compareVersions(newest, removingVersion) < 0) return []
  return removedFieldsOf(file.specification).map(({ what, path }) => ({
    code: 'cdi-field-removed-for-engine',
    message: `${who} reads CDI ${newest}, which has no ${what} any more, and ignores the file`,
    location: file.locate(path),
    hint,
  }))
}

/** An engine that lists the device does read the file, whatever its version says. */
function refuseUnreadable(engine: CdiSupport, files: readonly UnreadableFile[]): void {
  const known = engine.devices ?? []
  const unseen = files.filter(({ names }) => !names.some((name) => known.includes(name)))
  refuseProblems(
    unseen.flatMap(({ problems }) => problems),
    'infrastructure',
  )
}

function groupsNotice(engine: CdiSupport, groups: readonly number[]): Notice {
  return {
    severity: 'notice',
    code: 'cdi-additional-gids-workaround',
    message: `${engine.engine} does not give the groups of CDI devices to every process of a container; ${groups.join(', ')} are asked for beside the devices`,
    location: null,
    hint: null,
  }
}
