/** What a Pod that is handed over makes otherwise than the one that was recorded. */
export interface ClusterException {
  readonly vector: string
  /** As `differencesOf` calls it. */
  readonly what: string
  readonly reason: string
}

const name = 'the name of a Pod that is handed over is its own with an end that makes it unique'
const atOnce =
  'the API forgets a Pod without a grace period at once, and what its node still does with it'

const seconds =
  'how often a probe is tried before a server is up depends on where in a second it starts'

export const clusterExceptions: readonly ClusterException[] = [
  { vector: 'projected-volume', what: 'logs of main#0', reason: name },
  { vector: 'subpath', what: 'logs of main#0', reason: name },
  {
    vector: 'hostname-long',
    what: 'logs of main#0',
    reason: `${name}, and no field can give it a host name with a dot in it`,
  },
  { vector: 'startup-gates', what: 'logs of main#0', reason: seconds },
  { vector: 'grace-zero', what: 'logs of main#0', reason: atOnce },
  { vector: 'grace-zero', what: 'events', reason: atOnce },
]
