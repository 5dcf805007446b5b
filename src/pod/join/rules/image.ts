import { quote } from '../../../errors.ts'
import { identityOf } from '../../content/identity.ts'
import type { Finding } from '../finding.ts'
import { anyNode } from '../scope.ts'
import type { ContainerScope } from '../scope.ts'

/** What the reference of the image and its USER come to. */
export function imageFindings(scope: ContainerScope): readonly Finding[] {
  return [...rootFindings(scope), ...tagFindings(scope)]
}

function rootFindings({ pod, container, image }: ContainerScope): readonly Finding[] {
  const isTold =
    (container.securityContext.runAsUser ?? pod.spec.securityContext.runAsUser) !== null
  if (image === null && !isTold) return []
  const identity = identityOf(pod, container, { user: image?.user ?? '' }, anyNode)
  if (identity.ok) return []
  const [words = identity.message] = identity.message.split(' (pod: ', 1)
  return [
    {
      code: 'pod-run-as-non-root',
      message: `kubelet does not create container ${container.name}: ${words}`,
      path: identity.path,
      hint: 'set runAsUser to the number of a user that is not root, or give the image a USER by its number',
    },
  ]
}

function tagFindings({ container, path }: ContainerScope): readonly Finding[] {
  const { image, imagePullPolicy, name } = container
  const last = image.slice(image.lastIndexOf('/') + 1)
  const isLatest = last.endsWith(':latest')
  if (image.includes('@') || (last.includes(':') && !isLatest)) return []
  if (isLatest && imagePullPolicy === 'Always') return []
  const what = isLatest
    ? `${quote(image)} of container ${name}`
    : `${quote(image)} of container ${name} has no tag, which means latest, and`
  const outcome =
    imagePullPolicy === 'Always'
      ? 'is pulled at each start: an image that is only loaded on the node is not taken'
      : `with imagePullPolicy ${imagePullPolicy} is whichever one a node already has`
  return [
    {
      code: 'pod-image-without-tag',
      message: `${what} ${outcome}`,
      path: [...path, 'image'],
      hint: 'name a version, or a digest',
    },
  ]
}

/** As whom its processes run: true for root, null where nobody knows. */
export function isRoot({ pod, container, image }: ContainerScope): boolean | null {
  const uid = container.securityContext.runAsUser ?? pod.spec.securityContext.runAsUser
  if (uid !== null) return uid === 0
  if (image === null) return null
  const [user = ''] = image.user.split(':', 1)
  return ['', 'root'].includes(user) || /^0+$/.test(user)
}
