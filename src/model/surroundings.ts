/** Where an image was judged, and where what was read of it is kept. */

/** The machine that the engine runs on. What is not known is null. */
export interface MachineReport {
  /** The kernel's release, such as `6.8.0-49-generic`. */
  readonly kernel: string | null
  /** As Go names it: `amd64`, `arm64`, … */
  readonly architecture: string | null
  /** The model's name, such as `AMD EPYC 7763 64-Core Processor`. */
  readonly processor: string | null
}

/** The repository on GitHub that the places of a report lie in. */
export interface RepositoryReport {
  /** Such as `https://github.com/acme/images`. */
  readonly url: string
  /** The commit that was checked out: 40 or 64 hexadecimal digits. */
  readonly commit: string
}
