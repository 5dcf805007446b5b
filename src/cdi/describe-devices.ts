import { loadCatalog } from './catalog.ts'
import { defaultDirectories } from './default-directories.ts'
import type { CdiHost } from './host.ts'
import { localHost } from './host.ts'
import { listDevices } from './list-devices.ts'

/** A device as compatibility rules see it (`cdi.device`). */
export interface DeviceDescription {
  readonly vendor: string
  readonly class: string
  readonly name: string
  /** Every host path that it names is there; null when that cannot be seen. */
  readonly pathsExist: boolean | null
}

/**
 * Every device that spec files of this host define.
 *
 * @returns null when a directory or a file cannot be read: it may define any device, or make one
 *   unusable
 */
export function describeDevices(
  directories: readonly string[] = defaultDirectories,
  host: CdiHost = localHost(),
): readonly DeviceDescription[] | null {
  const catalog = loadCatalog(directories, host)
  const isUnreadable = [...catalog.brokenFiles.values()].some(({ problems }) =>
    problems.some(({ code }) => code === 'cdi-file-unreadable'),
  )
  if (isUnreadable || catalog.unreadableDirectories.length > 0) return null
  return listDevices(catalog, host).map((device) => {
    const isHidden = device.unavailablePaths.some(
      (path) => host.inspect(path).kind === 'unreadable',
    )
    const { vendor, class: deviceClass, name, available } = device
    return { vendor, class: deviceClass, name, pathsExist: isHidden ? null : available }
  })
}
