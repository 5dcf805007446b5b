/** Empty directories for trials, each used once: as Kubernetes' emptyDir, anybody may write there. */
import { randomBytes } from 'node:crypto'
import { plainContainer } from '../../engine/container-request.ts'
import type { EngineVolume } from '../../engine/container-request.ts'
import type { OneImage } from '../one-image.ts'

/** A directory of a volume. */
export interface Place {
  readonly volume: EngineVolume
  readonly path: string
}

export interface Directories {
  /** @throws CanaryError (infrastructure) */
  readonly make: (count: number, signal: AbortSignal) => Promise<readonly Place[]>
}

/**
 * They lie in one volume of the engine, which a container holds that is never started: what engines make of
 * a volume's own mode and owner differs, and of directories in it they make nothing. The end of the run
 * removes both, by their labels.
 */
export function createDirectories({
  engine,
  labels,
  image,
}: Pick<OneImage, 'engine' | 'labels' | 'image'>): Directories {
  const name = `canary-${randomBytes(4).toString('hex')}`
  const open = async (signal: AbortSignal) => {
    const volume = await engine.volumes.create(
      { name: `${name}-harden`, labels, memory: null },
      signal,
    )
    const mount = {
      kind: 'volume',
      volume,
      path: null,
      target: mountedAt,
      readOnly: false,
    } as const
    const request = { ...plainContainer, name, labels, image: image.id, entrypoint: [neverStarted] }
    const { id } = await engine.containers.create({ ...request, mounts: [mount] })
    return { volume, id }
  }
  let opened: ReturnType<typeof open> | null = null
  let made = 0
  return {
    make: async (count, signal) => {
      if (count === 0) return []
      const { volume, id } = await (opened ??= open(signal))
      const paths = Array.from({ length: count }, () => `d${(made += 1)}`)
      const entries = paths.map((path) => ({
        ...{ kind: 'directory' as const, path, mode: 0o777, uid: 0, gid: 0 },
      }))
      await engine.containers.files.write(id, mountedAt, entries, signal)
      return paths.map((path) => ({ volume, path }))
    },
  }
}

const mountedAt = '/container-canary'
const neverStarted = '/container-canary/none'
