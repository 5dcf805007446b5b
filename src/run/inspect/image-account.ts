/** Whether the image has the user and the group that it is to run as. */
import { quote } from '../../errors.ts'
import type { ImageFiles } from '../../image/files/image-files.ts'
import { inspectionLimits } from '../../limits.ts'
import type { SourceLocation, StaticFinding } from '../../model.ts'

/**
 * Engines look names up in the image's own files, and start nothing where one of them is in none of their lines;
 * numbers need no line.
 *
 * @param user as `USER` has it: `name`, `name:group`, either of them a number; empty for root
 */
export async function accountFindings(
  files: ImageFiles,
  user: string,
  location: SourceLocation | null,
): Promise<readonly StaticFinding[]> {
  const [name = '', group = ''] = user.split(':')
  const found = await Promise.all([
    lineFinding(files, name, { code: 'image-user', what: 'user', file: '/etc/passwd' }),
    lineFinding(files, group, { code: 'image-group', what: 'group', file: '/etc/group' }),
  ])
  return found.flatMap((one) => (one === null ? [] : [{ ...one, location }]))
}

interface Database {
  readonly code: string
  readonly what: string
  readonly file: string
}

async function lineFinding(
  files: ImageFiles,
  name: string,
  { code, what, file }: Database,
): Promise<StaticFinding | null> {
  if (name === '' || /^\d+$/.test(name)) return null
  const text = await textOf(files, file)
  const isThere = text?.split('\n').some((line) => line.startsWith(`${name}:`)) ?? true
  if (isThere) return null
  return {
    // Engines know root without a line.
    severity: name === 'root' ? 'warning' : 'error',
    ...{ code, path: file, location: null },
    message: `the image is to run as the ${what} ${quote(name)}, which is in no line of ${file}`,
    hint: `add the ${what} where the image is built, or name it by its number`,
  }
}

/** Empty where there is no such file; null where it is none that is read. */
async function textOf(files: ImageFiles, path: string): Promise<string | null> {
  const found = await files.resolve(path)
  if (found.kind === 'missing' || found.kind === 'not-a-directory') return ''
  if (found.kind !== 'found' || found.node.kind !== 'file') return null
  const length = inspectionLimits.accountBytes
  if (found.node.size > length) return null
  return Buffer.from(await files.read(found.node, { offset: 0, length })).toString('utf8')
}
