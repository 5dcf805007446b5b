/** What a container's CDI devices come to on one engine: the one function that a run calls. */
import type { Notice, SourceLocation } from '../model.ts'
import { loadCatalog } from './catalog.ts'
import type { Catalog } from './catalog.ts'
import type { ContainerUser } from './device-node.ts'
import { engineDirectories, obstaclesOf, refuseUnresolved } from './engine-directories.ts'
import type { CdiSupport } from '../engine/cdi.ts'
import type { CdiHost } from './host.ts'
import { translatedRules } from './host-paths.ts'
import { decideMode } from './mode.ts'
import type { CdiMode, HostSharing } from './mode.ts'
import { planNative } from './plan-native.ts'
import { preflight } from './preflight.ts'
import { checkDeviceNames, mergeDevices } from './request.ts'
import { filesOf, resolveDevices } from './resolve.ts'
import { translateDevices } from './translate.ts'
import type { TranslatedDevices } from './translate.ts'
import { judgeUnsupported } from './unsupported.ts'
import type { UnsupportedPolicy } from './unsupported.ts'

export interface DeviceRequestInput {
  /** Qualified names, in the order in which they are asked for. */
  readonly names: readonly string[]
  /** Where people wrote a name, for errors about it. */
  readonly places?: ReadonlyMap<string, SourceLocation>
  /** Null: where the engine looks, as far as it tells, else CDI's default directories. */
  readonly directories: readonly string[] | null
  readonly engine: CdiSupport
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
      /**
       * What engines give to process 1 alone, or to nobody: commands that are run in the container
       * start from what the create request says. Asked for beside the devices.
       */
      readonly env: readonly string[]
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
  refuseUnresolved(input, names, catalog, host)
  const obstacles = obstaclesOf(input, names, catalog, host)
  const { mode, reason } = decideMode(input.engine, input.mode, input.sharing, obstacles)
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
