import { isSame } from './compare.ts'
import type { Difference } from './compare.ts'

/** An engine that vectors are tried on. */
export interface TriedEngine {
  readonly name: 'docker' | 'podman'
  readonly version: string
  readonly isRootless: boolean
}

/** What an engine makes otherwise than the runtime of the recorded kubelet, and nobody above it can mend. */
export interface VectorException {
  readonly vector: string
  readonly engine: (engine: TriedEngine) => boolean
  /** As `differencesOf` calls it. */
  readonly what: string
  /** From what kubelet has, what this engine has. */
  readonly is: (wanted: readonly string[]) => readonly string[]
  readonly reason: string
}

/** Vectors that are about what a run of one Pod has not. */
export const untried: Readonly<Record<string, string>> = {
  unschedulable: 'there is no scheduler: a Pod that asks for more than the node has is refused',
}

const everywhere: VectorException['engine'] = () => true
const onPodman: VectorException['engine'] = ({ name }) => name === 'podman'

const podmanVariables = 'Podman gives every container the variables TERM and container'

function replacing(line: string, by: string): VectorException['is'] {
  return (wanted) => wanted.map((one) => (one === line ? by : one))
}

function adding(...lines: readonly string[]): VectorException['is'] {
  return (wanted) => [...wanted, ...lines]
}

export const exceptions: readonly VectorException[] = [
  {
    vector: 'subpath',
    engine: everywhere,
    what: 'logs of main#0',
    is: replacing(
      'app.conf group hostname hosts passwd resolv.conf ',
      'app.conf group hostname hosts mtab passwd resolv.conf ',
    ),
    reason: 'both engines make /etc/mtab in every container',
  },
  {
    vector: 'env-defaults',
    engine: onPodman,
    what: 'logs of service-links#0',
    is: adding('TERM', 'container'),
    reason: podmanVariables,
  },
  ...['root', 'user'].map((container) => ({
    vector: 'env-no-service-links',
    engine: onPodman,
    what: `logs of ${container}#0`,
    is: adding('TERM=xterm', 'container=podman'),
    reason: podmanVariables,
  })),
  {
    vector: 'working-dir',
    engine: onPodman,
    what: 'logs of missing-as-user#0',
    is: replacing('755 0:0', '755 1000:2000'),
    reason: "Podman gives a working directory that it makes to the container's user",
  },
  {
    vector: 'read-only-root',
    engine: onPodman,
    what: 'logs of main#0',
    is: replacing('/tmp/f refused', '/tmp/f written'),
    reason:
      'Podman mounts memory at /tmp where the root is read-only, and its Docker API cannot say no',
  },
  {
    vector: 'capabilities',
    engine: onPodman,
    what: 'logs of user-add#0',
    is: replacing(
      'caps=0000000000000000 bnd=00000000a80435fb nnp=0 seccomp=0',
      'caps=0000000000001000 bnd=00000000a80435fb nnp=0 seccomp=0',
    ),
    reason: 'Podman makes capabilities that were added effective for users who are not root',
  },
  {
    vector: 'share-network-and-ipc',
    engine: onPodman,
    what: 'logs of client#0',
    // The next command goes on in the same line.
    is: (wanted) => [...wanted.slice(0, -2), wanted.slice(-2).join('')],
    reason: 'Podman writes /etc/hostname without a line feed',
  },
]

/** What no exception explains, and the exceptions that nothing needs; one sentence each. */
export function unexplained(
  vector: string,
  engine: TriedEngine,
  differences: readonly Difference[],
): readonly string[] {
  const known = exceptions.filter((one) => one.vector === vector && one.engine(engine))
  const explains = (exception: VectorException, { what, is, wanted }: Difference) =>
    exception.what === what && isSame(is, exception.is(asLines(wanted)))
  const others = differences.filter(
    (difference) => !known.some((exception) => explains(exception, difference)),
  )
  const needless = known.filter(
    (exception) => !differences.some((difference) => explains(exception, difference)),
  )
  return [
    ...others.map(({ what, is, wanted }) => {
      return `${what} is ${JSON.stringify(is)}, kubelet: ${JSON.stringify(wanted)}`
    }),
    ...needless.map(({ what, reason }) => `no exception is needed for ${what} (${reason})`),
  ]
}

function asLines(wanted: unknown): readonly string[] {
  return Array.isArray(wanted) ? wanted.map(String) : []
}
