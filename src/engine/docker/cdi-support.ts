/** What Docker and Podman know of CDI, by what they say of themselves and by their release. */
import type { CdiSupport } from '../cdi.ts'
import type { DockerClient } from './client.ts'

export interface Told {
  readonly name: DockerClient['name']
  /** Such as `28.3.2`, `20.10.24+dfsg1` or `5.4.0-dev`. */
  readonly version: string
  /** `/info` `CDISpecDirs`; null when the engine does not tell. Empty: CDI is off. */
  readonly specDirectories: readonly string[] | null
  readonly devices: readonly string[] | null
}

export function cdiSupportOf(told: Told): CdiSupport {
  const { name, version, specDirectories, devices } = told
  const isOff = name === 'docker' && specDirectories?.length === 0
  return {
    engine: `${name} ${version}`,
    kind: appliesCdi(told) ? 'native' : isOff ? 'off' : 'none',
    specDirectories,
    devices,
    newestVersion:
      newestVersions[name].find(([release]) => isAtLeast(version, release))?.[1] ?? null,
  }
}

/**
 * Docker says so in `/info`; Podman does since 5.4.0 through this API, and before that it ignores the
 * request without a word.
 */
function appliesCdi({ name, version, specDirectories }: Told): boolean {
  return name === 'docker' ? (specDirectories ?? []).length > 0 : isAtLeast(version, [5, 4, 0])
}

type Release = readonly [number, number, number]

/** Newest `cdiVersion` that an engine's CDI library reads, from which release on; newest first. */
const newestVersions: Readonly<Record<Told['name'], readonly (readonly [Release, string])[]>> = {
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

/** A pre-release (`5.4.0-rc1`) comes before its release: what it lacks, it lacks silently. */
export function isAtLeast(version: string, [major, minor, patch]: Release): boolean {
  const match = /^v?(\d+)\.(\d+)(?:\.(\d+))?(-)?/.exec(version)
  if (match === null) return false
  const [, first, second, third = '0', prerelease] = match
  const difference = Number(first) - major || Number(second) - minor || Number(third) - patch
  return difference > 0 || (difference === 0 && prerelease === undefined)
}
