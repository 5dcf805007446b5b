import { access } from 'node:fs/promises'
import { resolve } from 'node:path'
import { CanaryError } from '../errors.ts'
import type {
  ContainerRequest,
  ContainerState,
  DeviceRequest,
  Engine,
  VolumeRequest,
} from '../engine/engine.ts'
import { hostPathOf } from '../engine/own-container.ts'
import type { Validator, Volume } from './manifest.ts'
import type { Restriction } from './restrict.ts'
import { runOptionsOf } from './run-options.ts'

export interface ContainerRequestOptions {
  readonly engine: Engine
  readonly image: string
  readonly platform: string | null
  readonly labels: Readonly<Record<string, string>>
  readonly neighbour: ContainerState | null
  readonly env: Readonly<Record<string, string | undefined>>
  /** Where relative paths of a manifest without a directory start. */
  readonly directory: string
  /** The manifest's devices and the run's, resolved; null when there are none. */
  readonly devices: DeviceRequest | null
  /** Null where the manifest is trusted. */
  readonly restriction: Restriction | null
}

/**
 * What the manifest asks of the engine.
 *
 * @throws CanaryError (input) when a volume's path is not there
 */
export async function toContainerRequest(
  validator: Validator,
  options: ContainerRequestOptions,
): Promise<Omit<ContainerRequest, 'name' | 'publish'>> {
  const { image, platform, labels, env, devices, restriction } = options
  const mode = restriction === null ? 'trusted' : 'restricted'
  return {
    image,
    platform,
    command: validator.command,
    env: validator.env.map(({ name, value }) => ({ name, value })),
    ports: validator.ports,
    volumes: await Promise.all(
      validator.volumes.map((volume) => toVolume(volume, validator, options)),
    ),
    labels,
    network: null,
    options: runOptionsOf(validator, mode, env, options.directory),
    devices,
    hardening: restriction?.hardening ?? null,
  }
}

/** A path with a slash or a leading dot is a path; a bare word names a volume, as for docker. */
async function toVolume(
  volume: Volume,
  validator: Validator,
  { engine, neighbour }: ContainerRequestOptions,
): Promise<VolumeRequest> {
  const { path, mountPath, location } = volume
  if (path === null) return { mountPath, source: null }
  if (!path.includes('/') && !path.startsWith('.')) return { mountPath, source: path }
  const { directory } = validator.origin
  if (directory === null && !path.startsWith('/')) {
    throw new CanaryError('input', {
      code: 'volume-path',
      message: `the volume path ${path} is relative, but ${validator.origin.file} is no file that it could be relative to`,
      location,
    })
  }
  const source = directory === null ? path : resolve(directory, path)
  // The engine would create a missing directory, as root, and leave it there.
  if (engine.location.isLocalSocket) {
    await access(source).catch((error: unknown) => {
      const message = `the volume path ${path} does not exist (${source})`
      throw new CanaryError('input', { code: 'volume-path', message, location }, { cause: error })
    })
  }
  if (neighbour === null) return { mountPath, source }
  // The engine binds paths of its host; ours are those of a container.
  const hostPath = hostPathOf(source, neighbour.mounts)
  if (hostPath !== null) return { mountPath, source: hostPath }
  throw new CanaryError('input', {
    code: 'volume-path',
    message: `the volume path ${path} lies inside this job's container, where the engine cannot reach it`,
    location,
    hint: 'put it below a directory that the job shares with the host, such as the workspace',
  })
}
