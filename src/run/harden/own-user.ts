import type { OwnUser } from '../../harden/outcome.ts'
import type { ImageFiles } from '../../image/files/image-files.ts'
import { staticCheckLimits } from '../../limits.ts'

/** Who an image runs as, by number: as engines look it up (passwd(5), group(5)). */
export async function ownUserOf(written: string, files: ImageFiles): Promise<OwnUser> {
  const [user = '', group] = written.split(':')
  const isNumber = /^\d+$/.test(user)
  const entry = user === '' ? undefined : await entryOf('/etc/passwd', user, files)
  const uid = user === '' ? 0 : isNumber ? Number(user) : numberIn(entry?.[2])
  const gid = group === undefined ? (numberIn(entry?.[3]) ?? 0) : await groupOf(group, files)
  const isRoot = uid === 0
  return { written, isRoot, ids: uid === null || gid === null ? null : { uid, gid } }
}

async function groupOf(group: string, files: ImageFiles): Promise<number | null> {
  if (/^\d+$/.test(group)) return Number(group)
  return numberIn((await entryOf('/etc/group', group, files))?.[2])
}

function numberIn(text: string | undefined): number | null {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : null
}

/** By its name, or by its number. */
async function entryOf(
  path: string,
  asked: string,
  files: ImageFiles,
): Promise<readonly string[] | undefined> {
  const found = await files.resolve(path)
  if (found.kind !== 'found' || found.node.kind !== 'file') return undefined
  const { node } = found
  if (node.size > staticCheckLimits.contentBytes) return undefined
  const bytes = await files.read(node, { offset: 0, length: node.size })
  const lines = Buffer.from(bytes).toString('utf8').split('\n')
  const entries = lines.map((line) => line.split(':'))
  return (
    entries.find(([name]) => name === asked) ?? entries.find(([, , number]) => number === asked)
  )
}
