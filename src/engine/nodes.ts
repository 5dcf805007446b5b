/** The machines of an engine that has many of them. */
export interface EngineNodes {
  /**
   * @param selector of labels, as `kubectl get nodes -l` takes it; null for all
   * @throws CanaryError that names the missing right where they may not be listed
   */
  readonly list: (selector: string | null, signal: AbortSignal) => Promise<readonly EngineNode[]>
  /**
   * NodeFeature objects of Node Feature Discovery, as JSON texts of lists of them; null where there are
   * none, or they may not be read.
   */
  readonly featureLists: (signal: AbortSignal) => Promise<readonly string[] | null>
}

export interface EngineNode {
  readonly name: string
  readonly labels: ReadonlyMap<string, string>
  /** Such as `linux`. */
  readonly operatingSystem: string
  /** As Go names it: `amd64`, `arm64`, … */
  readonly architecture: string
  readonly kernelVersion: string
  /** Why nothing new is to be started there, such as `it is cordoned`; null where it may be. */
  readonly closed: string | null
  /** It is kept for the cluster's own work: nothing is started there that does not say so. */
  readonly isControlPlane: boolean
}
