import type { Catalog } from './catalog.ts'
import type { CdiHost } from './host.ts'
import { everyPathRules, hostPathFaults } from './host-paths.ts'
import { sourcesOf } from './resolve.ts'

/** A device that spec files define, for people and for compatibility rules (`cdi.device`). */
export interface ListedDevice {
  readonly vendor: string
  readonly class: string
  readonly name: string
  /** `vendor/class=name`. */
  readonly qualifiedName: string
  /** Every host path that the device and its file name exists and is what it is said to be. */
  readonly available: boolean
  /** Host paths that stand in the way; empty when it is available. */
  readonly unavailablePaths: readonly string[]
  /** The spec file that defines it. */
  readonly file: string
  /** Index of its directory. */
  readonly priority: number
}

/** Every device that resolves, sorted by qualified name. */
export function listDevices(
  catalog: Catalog,
  host: Pick<CdiHost, 'inspect' | 'exists'>,
): ListedDevice[] {
  const devices = [...catalog.devices].sort(([left], [right]) => (left < right ? -1 : 1))
  return devices.map(([qualified, device]) => {
    const faults = sourcesOf(device).flatMap((source) =>
      hostPathFaults(source, host, everyPathRules),
    )
    return {
      ...device.name,
      qualifiedName: qualified,
      available: faults.length === 0,
      unavailablePaths: [...new Set(faults.map((fault) => fault.hostPath))],
      file: device.file.path,
      priority: device.file.priority,
    }
  })
}
