import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { inputError } from '../../errors.ts'

/**
 * Where on this machine lies what CRI leaves to who asks: logs, volumes, files that are mounted. The
 * runtime has to see it at the same place.
 */
export interface Places {
  /** Holds a directory for every container and sandbox, by the name of its request. */
  readonly containers: string
  /** Holds a directory for every volume, by its name. */
  readonly volumes: string
}

/** @param socketPath of the runtime: what belongs to another one is not looked at */
export function placesOf(
  socketPath: string,
  { uid, home }: { readonly uid: number; readonly home: string },
): Places {
  const base =
    uid === 0 ? '/var/lib/container-canary' : join(home, '.local', 'state', 'container-canary')
  const runtime = createHash('sha256').update(socketPath).digest('hex').slice(0, 8)
  const directory = join(base, `cri-${runtime}`)
  return { containers: join(directory, 'containers'), volumes: join(directory, 'volumes') }
}

/**
 * A directory below one of the places.
 *
 * @throws CanaryError (input) for a name that is none of ours: it could lead elsewhere
 */
export function placeOf(parent: string, name: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/.test(name)) return join(parent, name)
  throw inputError({
    code: 'cri-name',
    message: `${JSON.stringify(name)} cannot be the name of a container or a volume`,
  })
}

/** What lies in the directory of a container. */
export function partsOf(directory: string) {
  return {
    logs: join(directory, 'logs'),
    hosts: join(directory, 'hosts'),
    seccomp: join(directory, 'seccomp.json'),
    /** Its labels, for when the runtime does not know it any more. */
    labels: join(directory, 'labels.json'),
    /** What it was called later: labels and names of CRI stay what they are. */
    name: join(directory, 'name'),
    mounts: join(directory, 'mounts'),
    program: join(directory, 'program'),
  } as const
}
