import type { FileNode } from '../image/files/image-files.ts'
import { readCapabilities, unusualCapabilities } from './capabilities.ts'
import type { Inquiry } from './inquiry.ts'

/** Tells what a program's file grants to who starts it. */
export function tellRights(whose: string, node: FileNode, inquiry: Inquiry): void {
  const { mode, uid, gid } = node
  const identities = [
    ...((mode & 0o4000) === 0 ? [] : [`user ${uid} (set-uid)`]),
    // Without the right to execute it, set-gid meant locking once.
    ...((mode & 0o2010) === 0o2010 ? [`group ${gid} (set-gid)`] : []),
  ]
  if (identities.length > 0) {
    inquiry.tell(
      'program-set-id',
      `${whose} runs as ${identities.join(' and ')}, whoever starts it`,
      node.path,
      'take the bit away where nobody needs it; allowPrivilegeEscalation: false ignores it',
    )
  }
  const capabilities = node.capability === null ? null : readCapabilities(node.capability)
  if (capabilities === null || capabilities.permitted.length === 0) return
  const list = capabilities.permitted.join(', ')
  const unusual = unusualCapabilities(capabilities)
  if (capabilities.isEffective && unusual.length > 0) {
    inquiry.tell(
      'program-capabilities-beyond',
      `${whose} has the file capabilities ${list}: where a container is not granted ${unusual.join(', ')}, it ends with "operation not permitted"`,
      node.path,
      'grant them to the container (--cap-add), or take them from the file (setcap -r)',
    )
  } else {
    inquiry.tell(
      'program-capabilities',
      `${whose} has the file capabilities ${list}`,
      node.path,
      'a container that drops all capabilities cannot start it',
    )
  }
}
