/** Whom a file belongs to, by the names that the image itself has for its users and groups. */
import type { FileNode, ImageFiles } from '../image/files/image-files.ts'
import { staticCheckLimits } from '../limits.ts'
import type { FileAction } from './action.ts'
import type { Doubt, Shortfall } from './answer.ts'

interface OwnerAnswer {
  readonly shortfalls: readonly Shortfall[]
  readonly doubts: readonly Doubt[]
}

/** @throws CanaryError of whoever gave the image */
export async function ownersOf(
  { owner, group }: FileAction,
  node: FileNode,
  where: string,
  files: ImageFiles,
): Promise<OwnerAnswer> {
  const asked = [
    { key: 'owner', what: 'user', wanted: owner, id: node.uid, path: '/etc/passwd' },
    { key: 'group', what: 'group', wanted: group, id: node.gid, path: '/etc/group' },
  ]
  const shortfalls: Shortfall[] = []
  const doubts: Doubt[] = []
  for (const { key, what, wanted, id, path } of asked) {
    if (wanted === undefined) continue
    const found = await nameOf(id, path, files)
    if (!found.isRead) {
      doubts.push({ message: `${path} was not read: it is too large`, path: [key] })
    } else if (found.name !== wanted) {
      const own = found.name ?? `${id}, which ${path} has no name for`
      const message = `${where} belongs to ${what} ${own}, not ${wanted}`
      shortfalls.push({ code: 'file-property', message, path: [key] })
    }
  }
  return { shortfalls, doubts }
}

interface FoundName {
  readonly isRead: boolean
  /** Null where there is none. */
  readonly name: string | null
}

/** The name of the first entry that has the number (passwd(5), group(5)). */
async function nameOf(id: number, path: string, files: ImageFiles): Promise<FoundName> {
  const found = await files.resolve(path)
  if (found.kind !== 'found' || found.node.kind !== 'file') return { isRead: true, name: null }
  const { node } = found
  if (node.size > staticCheckLimits.contentBytes) return { isRead: false, name: null }
  const bytes = await files.read(node, { offset: 0, length: node.size })
  const lines = Buffer.from(bytes).toString('utf8').split('\n')
  const entry = lines.map((line) => line.split(':')).find((fields) => fields[2] === String(id))
  return { isRead: true, name: entry?.[0] ?? null }
}
