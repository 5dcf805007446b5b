import type { FieldPath, Pod, PodContainer } from '../pod.ts'
import { containerPath } from './outcome.ts'

/** What a container may do, for a `ContainerRequest`. */
export interface Privileges {
  readonly privileged: boolean
  readonly capabilities: { readonly add: readonly string[]; readonly drop: readonly string[] }
  readonly readOnlyRoot: boolean
  readonly noNewPrivileges: boolean
  readonly seccomp: 'default' | 'unconfined'
  /** `/proc` without the parts that runtimes hide. */
  readonly unmasked: boolean
  /** What is asked for and cannot be had here, in a sentence. */
  readonly problems: readonly { readonly message: string; readonly path: FieldPath }[]
}

export function privilegesOf(pod: Pod, container: PodContainer): Privileges {
  const { securityContext } = container
  const profile = securityContext.seccompProfile ?? pod.spec.securityContext.seccompProfile
  const owner = securityContext.seccompProfile === null ? ['spec'] : containerPath(pod, container)
  const file = profile?.localhostProfile ?? ''
  return {
    privileged: securityContext.privileged,
    capabilities: securityContext.capabilities,
    readOnlyRoot: securityContext.readOnlyRootFilesystem,
    noNewPrivileges: securityContext.allowPrivilegeEscalation === false,
    // Kubelet's default, unless it runs with --seccomp-default.
    seccomp: profile === null || profile.type === 'Unconfined' ? 'unconfined' : 'default',
    unmasked: securityContext.procMount === 'Unmasked',
    problems:
      profile?.type === 'Localhost'
        ? [
            {
              message: `the seccomp profile ${JSON.stringify(file)} is a file of the node that the Pod will run on, and is not here`,
              path: [...owner, 'securityContext', 'seccompProfile', 'localhostProfile'],
            },
          ]
        : [],
  }
}
