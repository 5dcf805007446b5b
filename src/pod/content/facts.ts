/** What a Pod learns of the node that it is on, and of itself once it is there. */
export interface PodFacts {
  readonly podIP: string
  readonly hostIP: string
  readonly nodeName: string
  readonly uid: string
  /** What the node has to give (its allocatable resources). */
  readonly node: NodeResources
  /** Milliseconds since the epoch, by which files and tokens are dated. */
  readonly now: number
  /** A file of a volume that containers write to, bounded; null where there is none. */
  readonly readVolumeFile: (volume: string, path: string) => Promise<Uint8Array | null>
}

export interface NodeResources {
  /** Thousandths of a processor. */
  readonly cpu: number
  /** Bytes. */
  readonly memory: number
  /** Bytes. */
  readonly ephemeralStorage: number
}
