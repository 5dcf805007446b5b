import { infrastructureError } from '../../errors.ts'
import type { CriContext } from './context.ts'
import { find, isRunning } from './inspect.ts'
import type { Found } from './inspect.ts'
import type { Inside } from './inside.ts'

/** Where on this machine a path of a container lies. */
export async function insideOf(
  context: CriContext,
  id: string,
  path: string,
  signal: AbortSignal,
): Promise<Inside> {
  const found = await find(context, id, signal)
  if (found === null) throw invisible('it is gone')
  const names = path.split('/').filter((name) => name !== '')
  const mount = found.note.mounts
    .filter(({ isOwn, target }) => isOwn && isBelow(names, partsOf(target)))
    .sort((left, right) => right.target.length - left.target.length)
    .at(0)
  // What it mounts of ours is there whether it runs or not.
  if (mount !== undefined) {
    return { root: mount.source, path: names.slice(partsOf(mount.target).length) }
  }
  return { root: rootOf(found), path: names }
}

/** The root of its process, which the kernel of this machine shows while it runs. */
export function rootOf(found: Found): string {
  const { pid } = found.details
  if (found.kind === 'sandbox') throw invisible('it is a sandbox')
  if (!isRunning(found) || pid <= 1) throw invisible('it does not run')
  return `/proc/${pid}/root`
}

function partsOf(path: string): readonly string[] {
  return path.split('/').filter((name) => name !== '')
}

function isBelow(names: readonly string[], above: readonly string[]): boolean {
  return above.every((name, index) => names[index] === name)
}

function invisible(why: string): Error {
  return infrastructureError({
    code: 'cri-files',
    message: `files of a container cannot be seen by CRI, and its process does not show them: ${why}`,
    hint: 'judge this on Docker or Podman',
  })
}
