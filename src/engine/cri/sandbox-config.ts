import type { Sendable } from '../../protobuf/schema.ts'
import type { ContainerRequest } from '../container-request.ts'
import { sandboxContextOf } from './confinement.ts'
import type { PodSandboxConfig } from './messages.ts'
import { noteKey, writeNote } from './note.ts'
import type { Note } from './note.ts'

/** The sandbox of a container that joins no other one. */
export function sandboxConfigOf(
  request: ContainerRequest,
  { note, logDirectory, parentGroup }: SandboxPlan,
): Sendable<PodSandboxConfig> {
  const { name, dns } = request
  const isPlain = [dns.servers, dns.searches, dns.options].every(({ length }) => length === 0)
  return {
    metadata: { name, uid: name, namespace: 'container-canary', attempt: 0 },
    hostname: hostnameOf(request),
    logDirectory,
    // Without it the runtime copies the host's.
    ...(isPlain ? {} : { dnsConfig: dns }),
    labels: new Map(Object.entries(request.labels)),
    annotations: new Map([[noteKey, writeNote(note)]]),
    linux: {
      cgroupParent: parentGroup,
      securityContext: sandboxContextOf(request),
      sysctls: new Map(Object.entries(request.sysctls)),
    },
  }
}

export interface SandboxPlan {
  readonly note: Note
  readonly logDirectory: string
  /** The control group above that of its containers; empty for the runtime's own choice. */
  readonly parentGroup: string
}

/** Without one a runtime gives the host's. */
export function hostnameOf({ network, hostname, name, purpose }: ContainerRequest): string {
  return network.kind === 'host' || purpose === 'look-into' ? '' : (hostname ?? name)
}
