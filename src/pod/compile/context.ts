import type { DeviceRequest } from '../../engine/devices.ts'
import type { PodFacts } from '../content/facts.ts'
import type { HostFile } from '../content/host-path.ts'
import type { HostsEntry } from '../content/hosts.ts'
import type { PodContainer } from '../pod.ts'
import type { PodObjects } from '../pod-objects.ts'

/** What is known when a Pod is compiled. */
export interface CompileContext {
  readonly objects: PodObjects
  /** Without what only the sandbox tells. */
  readonly facts: Omit<PodFacts, 'podIP' | 'readVolumeFile'>
  /** What lies at paths of the engine's host; a path that is not known was not looked at. */
  readonly hostFiles: ReadonlyMap<string, HostFile>
  /** The directory that stands in for a volume of a driver, by the volume's name. */
  readonly standIns: ReadonlyMap<string, string>
  /** What else its `/etc/hosts` says: names of what runs beside it. Default: nothing. */
  readonly beside?: readonly HostsEntry[]
  readonly devicesOf: (container: PodContainer) => DeviceRequest | null
  /** Told of every value that came from a Secret. */
  readonly onSecret: (value: string) => void
}
