import type { Pod, PodContainer } from '../pod.ts'
import { configError, containerPath, formatPod } from './outcome.ts'
import type { ConfigError } from './outcome.ts'

/** As whom a container's processes run, for a `ContainerRequest`. */
export interface Identity {
  readonly ok: true
  /** Null: as the image says. */
  readonly user: string | null
  /** The Pod's fsGroup and supplemental groups. */
  readonly groups: readonly string[]
  /**
   * The groups that the image's `/etc/group` lists the user in: an engine gives them by itself where
   * `user` names no group, and leaves them out where it does. `add` says that they are to be added even
   * so, `none` that the engine is to be kept from it by naming the user's group.
   */
  readonly imageGroups: 'engine' | 'add' | 'none'
}

/**
 * The user and groups of a container, or why kubelet does not create it (`verifyRunAsNonRoot` in
 * pkg/kubelet/kuberuntime/security_context_others.go).
 *
 * @param image its `USER`, empty where it has none
 */
export function identityOf(
  pod: Pod,
  container: PodContainer,
  image: { readonly user: string },
  facts: { readonly uid: string },
): Identity | ConfigError {
  const security = pod.spec.securityContext
  const uid = container.securityContext.runAsUser ?? security.runAsUser
  const gid = container.securityContext.runAsGroup ?? security.runAsGroup
  // Of an image's `user:group` the runtime is told the user alone.
  const imageUser = image.user.split(':', 1)[0] ?? ''
  if (container.securityContext.runAsNonRoot ?? security.runAsNonRoot) {
    const words = rootTrouble(uid, imageUser)
    const who = `(pod: "${formatPod(pod, facts.uid)}", container: ${container.name})`
    const path = [...nonRootPath(pod, container), 'securityContext', 'runAsNonRoot']
    if (words !== null) return configError(`${words} ${who}`, path)
  }
  const isStrict = security.supplementalGroupsPolicy === 'Strict'
  return {
    ok: true,
    user: userText(uid, gid, imageUser, image.user),
    groups: [
      ...(security.fsGroup === null ? [] : [security.fsGroup]),
      ...security.supplementalGroups,
    ].map(String),
    imageGroups: isStrict ? 'none' : gid === null ? 'engine' : 'add',
  }
}

/** Of the container, or of the Pod where that asks for it. */
function nonRootPath(pod: Pod, container: PodContainer): readonly (string | number)[] {
  const isOwn = container.securityContext.runAsNonRoot !== null
  return isOwn ? containerPath(pod, container) : ['spec']
}

function rootTrouble(runAsUser: number | null, imageUser: string): string | null {
  if (runAsUser !== null) {
    return runAsUser === 0 ? "container's runAsUser breaks non-root policy" : null
  }
  if (imageUser !== '' && !/^[+-]?\d+$/.test(imageUser)) {
    const named = `container has runAsNonRoot and image has non-numeric user (${imageUser})`
    return `${named}, cannot verify user is non-root`
  }
  const uid = Number(imageUser)
  if (uid === 0) return 'container has runAsNonRoot and image will run as root'
  if (uid > 0 && uid <= largestId) return null
  const range = `(Must be 1-(${largestId})): must be between 0 and ${largestId}, inclusive`
  return `container has runAsNonRoot and image has an invalid user id (${imageUser}). ${range}`
}

/** Go's math.MaxInt32. */
const largestId = 2_147_483_647

function userText(
  uid: number | null,
  gid: number | null,
  imageUser: string,
  written: string,
): string | null {
  const group = gid === null ? '' : `:${gid}`
  if (uid !== null) return `${uid}${group}`
  if (gid === null) return imageUser === written ? null : imageUser
  return `${imageUser === '' ? '0' : imageUser}${group}`
}
