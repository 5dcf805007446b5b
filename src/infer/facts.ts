import type { Examination } from '../programs/examination.ts'
import type { Platform } from '../registry/platform.ts'

/** What is known of an image that says where it runs. */
export interface ImageFacts {
  /** As the user wrote it. */
  readonly reference: string
  /** `sha256:…` of its configuration. */
  readonly id: string
  readonly platform: Platform
  readonly environment: ReadonlyMap<string, string>
  readonly labels: ReadonlyMap<string, string>
  /** Programs that start with the image, each once. */
  readonly programs: readonly Examination[]
  /** Devices that the files of these programs name. */
  readonly devices: readonly NamedDevice[]
  /** Whether all of these files were searched for names of devices. */
  readonly isSearched: boolean
}

export interface NamedDevice {
  /** Such as `/dev/kvm`. */
  readonly device: string
  /** The file of the image that names it. */
  readonly path: string
}
