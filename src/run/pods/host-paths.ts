/** What Pods want of the node's files: looked at, and made where Kubernetes would make it. */
import { chmod, lstat, mkdir, open, rmdir, stat, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { describeSystemError, inputError, systemErrorCode } from '../../errors.ts'
import type { SourceLocation } from '../../model.ts'
import { checkHostPath } from '../../pod/content/host-path.ts'
import type { HostFile, HostPathReady } from '../../pod/content/host-path.ts'
import { mountedVolumes } from '../../pod/content/mounts.ts'
import type { Pod } from '../../pod/pod.ts'

type HostFiles = ReadonlyMap<string, HostFile>

/** What lies at each of the paths. */
export async function lookAtHost(pods: readonly Pod[]): Promise<HostFiles> {
  const paths = pods.flatMap((pod) => hostPathsOf(pod).map(({ source }) => source.path))
  const seen = await Promise.all(
    [...new Set(paths)].map(async (path) => [path, await kindOf(path)] as const),
  )
  return new Map(seen)
}

/** Links are followed, as kubelet does. */
export async function kindOf(path: string): Promise<HostFile> {
  try {
    const status = await stat(path)
    if (status.isDirectory()) return 'directory'
    if (status.isFile()) return 'file'
    if (status.isSocket()) return 'socket'
    if (status.isCharacterDevice()) return 'character device'
    return status.isBlockDevice() ? 'block device' : 'other'
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemErrorCode(error))) return 'missing'
    throw error
  }
}

/**
 * Makes what is missing and has to be there when a container mounts it.
 *
 * @returns removes what was made, as far as nobody has put anything there
 * @throws CanaryError (input) for what cannot be made; what was made before is removed
 */
export async function makeHostPaths(
  pods: readonly Pod[],
  hostFiles: HostFiles,
): Promise<() => Promise<void>> {
  const made: Made[] = []
  const undo = async () => {
    for (const one of made.splice(0).toReversed()) await remove(one)
  }
  const wanted = new Map(pods.flatMap((pod) => missingOf(pod, hostFiles)))
  try {
    for (const [path, one] of wanted) made.push(await make(path, one))
  } catch (error) {
    await undo()
    throw error
  }
  return undo
}

interface Missing {
  readonly make: NonNullable<HostPathReady['make']>
  readonly location: SourceLocation
}

function missingOf(pod: Pod, hostFiles: HostFiles): readonly (readonly [string, Missing])[] {
  return hostPathsOf(pod).flatMap(({ source, index }) => {
    const found = hostFiles.get(source.path)
    const check = found === undefined ? null : checkHostPath(source, found)
    if (check?.ok !== true || check.make === null || !source.path.startsWith('/')) return []
    const location = pod.locate(['spec', 'volumes', index])
    return [[source.path, { make: check.make, location }] as const]
  })
}

function hostPathsOf(pod: Pod) {
  return mountedVolumes(pod).flatMap((volume) =>
    volume.source.kind === 'hostPath'
      ? [{ source: volume.source, index: pod.spec.volumes.indexOf(volume) }]
      : [],
  )
}

interface Made {
  readonly path: string
  readonly kind: 'directory' | 'file'
  /** The first that was made on the way to it. */
  readonly from: string
}

async function make(path: string, { make: wanted, location }: Missing): Promise<Made> {
  const { kind, mode } = wanted
  try {
    if (kind === 'file') {
      const file = await open(path, 'wx', mode)
      await file.close()
      return { path, kind, from: path }
    }
    const from = (await mkdir(path, { recursive: true, mode })) ?? path
    await chmod(path, mode)
    return { path, kind, from }
  } catch (error) {
    throw inputError(
      {
        code: 'pod-host-path',
        message: `the ${kind} ${path} is missing, and cannot be made: ${describeSystemError(error)}`,
        location,
        hint: 'make it before the run',
      },
      { cause: error },
    )
  }
}

/** What somebody has used, or has taken away, is not ours any more. */
async function remove({ path, kind, from }: Made): Promise<void> {
  try {
    if (kind === 'file') {
      const status = await lstat(path)
      if (status.isFile() && status.size === 0) await unlink(path)
      return
    }
    for (let at = path; at.length >= from.length; at = dirname(at)) await rmdir(at)
  } catch (error) {
    if (!kept.has(systemErrorCode(error))) throw error
  }
}

const kept: ReadonlySet<string> = new Set(['ENOTEMPTY', 'EEXIST', 'ENOENT', 'ENOTDIR', 'EBUSY'])
