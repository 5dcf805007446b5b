/** What a Pod that is handed over makes otherwise than the one that was recorded. */
export interface ClusterException {
  readonly vector: string
  /** As `differencesOf` calls it. */
  readonly what: string
  readonly reason: string
}

export const clusterExceptions: readonly ClusterException[] = []
