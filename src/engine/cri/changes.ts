import { lstat, readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { infrastructureError, systemErrorCode } from '../../errors.ts'
import { engineLimits } from '../../limits.ts'
import type { ContainerChanges, FileChange } from '../containers.ts'
import type { CriContext } from './context.ts'
import { rootOf } from './file-views.ts'
import { find } from './inspect.ts'

/**
 * What a container has written, by the layer that the kernel puts over its image (overlayfs): the runtime
 * does not tell.
 */
export async function changesOf(
  context: CriContext,
  id: string,
  signal: AbortSignal,
): Promise<ContainerChanges> {
  const found = await find(context, id, signal)
  if (found === null) throw unknown('it is gone')
  const process = rootOf(found).replace(/\/root$/, '')
  const table = await readFile(`${process}/mountinfo`, 'utf8').catch(() => '')
  const layers = layersIn(table)
  if (layers === null) throw unknown('its files are none that overlayfs puts together')
  const changes: FileChange[] = []
  const isCut = await collect(layers, '', changes, signal)
  // Whoever mounts something makes a place for it.
  const mounts = new Set(table.split('\n').map((line) => line.split(' ')[4] ?? ''))
  return { changes: changes.filter(({ path }) => !mounts.has(path)), isCut }
}

export interface OverlayLayers {
  readonly upper: string
  readonly lower: readonly string[]
}

/** Of the root, by `mountinfo`: its options stand behind the dash (overlayfs.rst, proc_pid_mountinfo(5)). */
export function layersIn(table: string): OverlayLayers | null {
  for (const line of table.split('\n')) {
    const [before = '', after = ''] = line.split(' - ')
    if (before.split(' ')[4] !== '/') continue
    const [type, , options = ''] = after.split(' ')
    if (type !== 'overlay') return null
    const of = (name: string) =>
      options
        .split(',')
        .find((option) => option.startsWith(`${name}=`))
        ?.slice(name.length + 1)
    const upper = of('upperdir')
    return upper === undefined ? null : { upper, lower: (of('lowerdir') ?? '').split(':') }
  }
  return null
}

/** @returns whether there is more than is kept */
async function collect(
  layers: OverlayLayers,
  path: string,
  changes: FileChange[],
  signal: AbortSignal,
): Promise<boolean> {
  for (const entry of await readdir(join(layers.upper, path), { withFileTypes: true })) {
    signal.throwIfAborted()
    if (changes.length >= engineLimits.changes) return true
    const at = `${path}/${entry.name}`
    // A deleted file is a device without a number.
    const isDeleted = entry.isCharacterDevice() && (await lstat(join(layers.upper, at))).rdev === 0
    changes.push({ path: at, kind: isDeleted ? 'deleted' : await kindOf(layers, at) })
    if (entry.isDirectory() && (await collect(layers, at, changes, signal))) return true
  }
  return false
}

async function kindOf({ lower }: OverlayLayers, path: string): Promise<'changed' | 'added'> {
  for (const layer of lower) {
    try {
      await lstat(join(layer, path))
      return 'changed'
    } catch (error) {
      if (!['ENOENT', 'ENOTDIR'].includes(systemErrorCode(error))) throw error
    }
  }
  return 'added'
}

function unknown(why: string): Error {
  return infrastructureError({
    code: 'cri-files',
    message: `what the container has written cannot be told: ${why}`,
    hint: 'judge this on Docker or Podman',
  })
}
