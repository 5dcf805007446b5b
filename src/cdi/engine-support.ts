/** What engines know of CDI, by what they say about themselves and by their version. */
import type { SpecificationVersion } from './version.ts'

/** An engine, as far as CDI matters. */
export interface CdiEngine {
  readonly name: 'docker' | 'podman'
  /** Such as `28.3.2`, `20.10.24+dfsg1` or `5.4.0-dev`. */
  readonly version: string
  /** Of the Docker Engine API that is spoken, such as `1.51`. */
  readonly apiVersion: string
  /** `/info` `CDISpecDirs`; null when the engine does not tell. Empty: CDI is off. */
  readonly cdiSpecDirs: readonly string[] | null
  /** Qualified names of `/info` `DiscoveredDevices`; null when the engine does not tell. */
  readonly discoveredDevices: readonly string[] | null
}

/**
 * True when the engine applies CDI itself. Docker says so in `/info`; Podman does since 5.4.0 through
 * this API, and before that it ignores the request without a word.
 */
export function appliesCdi(engine: CdiEngine): boolean {
  if (engine.name === 'docker') return (engine.cdiSpecDirs ?? []).length > 0
  return isAtLeast(engine.version, [5, 4, 0])
}

type Release = readonly [number, number, number]

/** Newest `cdiVersion` that an engine's CDI library reads, from which release on; newest first. */
const newestVersions: Readonly<
  Record<CdiEngine['name'], readonly (readonly [Release, SpecificationVersion])[]>
> = {
  docker: [
    [[29, 2, 0], '1.1.0'],
    [[28, 1, 0], '1.0.0'],
    [[27, 4, 0], '0.8.0'],
    [[26, 1, 0], '0.7.0'],
    [[25, 0, 0], '0.6.0'],
  ],
  podman: [
    [[5, 9, 0], '1.1.0'],
    [[5, 5, 0], '1.0.0'],
    [[5, 2, 0], '0.8.0'],
    [[5, 1, 0], '0.7.0'],
    [[4, 8, 0], '0.6.0'],
    [[4, 1, 0], '0.5.0'],
  ],
}

/** The newest `cdiVersion` that the engine reads; undefined where it reads none. */
export function newestVersionOf(engine: CdiEngine): SpecificationVersion | undefined {
  return newestVersions[engine.name].find(([release]) => isAtLeast(engine.version, release))?.[1]
}

/** A pre-release (`5.4.0-rc1`) comes before its release: what it lacks, it lacks silently. */
export function isAtLeast(version: string, [major, minor, patch]: Release): boolean {
  const match = /^v?(\d+)\.(\d+)(?:\.(\d+))?(-)?/.exec(version)
  if (match === null) return false
  const [, first, second, third = '0', prerelease] = match
  const difference = Number(first) - major || Number(second) - minor || Number(third) - patch
  return difference > 0 || (difference === 0 && prerelease === undefined)
}
