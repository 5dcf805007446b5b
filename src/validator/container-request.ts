import { access } from 'node:fs/promises'
import { isAbsolute } from 'node:path'
import { CanaryError, systemErrorCode } from '../errors.ts'
import type { Problem } from '../errors.ts'
import { plainContainer } from '../engine/container-request.ts'
import type { ContainerRequest, VolumeRequest } from '../engine/container-request.ts'
import type { ContainerState } from '../engine/container-state.ts'
import type { DeviceRequest } from '../engine/devices.ts'
import type { Engine } from '../engine/engine.ts'
import type { RunOptions } from '../engine/run-options.ts'
import { hostPathOf } from '../container/own-container.ts'
import type { ValidatorSettings, Volume } from './manifest.ts'
import type { Restriction } from './restrict.ts'
import { runOptionsOf } from './run-options.ts'
import { sourceOf } from './volume-source.ts'

export interface ContainerRequestOptions {
  readonly engine: Engine
  /** The id the engine knows the image by. */
  readonly image: string
  readonly platform: string | null
  readonly labels: Readonly<Record<string, string>>
  /** Machines of the engine's that it may run on; null or left out: any. */
  readonly nodes?: readonly string[] | null
  /** The container that this program runs in, on the same engine; null outside of one. */
  readonly neighbour: ContainerState | null
  /** Variables that `--env NAME` in `dockerRunOptions` may pass on. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Where relative paths of a manifest without a directory start. */
  readonly directory: string
  /** The manifest's devices and the run's, resolved; null when there are none. */
  readonly devices: DeviceRequest | null
  /** Null where the manifest is trusted. */
  readonly restriction: Restriction | null
  /** What a condition, or a search, makes of it; left out of a plain run. */
  readonly change?: (request: AskedContainer) => AskedContainer
}

/** What is asked of a container that is yet to be named, and reached. */
export type AskedContainer = Omit<ContainerRequest, 'name' | 'publish'>

/**
 * What the manifest asks of the engine.
 *
 * @throws CanaryError (input) when a volume's path is not there
 */
export async function toContainerRequest(
  validator: ValidatorSettings,
  options: ContainerRequestOptions,
): Promise<AskedContainer> {
  const {
    image,
    platform,
    labels,
    nodes = null,
    env,
    devices,
    restriction,
    change = asItIs,
  } = options
  const mode = restriction === null ? 'trusted' : 'restricted'
  const runOptions = runOptionsOf(validator, mode, env, options.directory)
  if (runOptions !== null) await requireBoundPaths(runOptions, validator, options)
  return change({
    ...plainContainer,
    image,
    platform,
    arguments: validator.command,
    env: validator.env.map(({ name, value }) => ({ name, value })),
    ports: validator.ports,
    volumes: await Promise.all(validator.volumes.map((volume) => toVolume(volume, options))),
    ...settingFields(validator),
    labels,
    nodes,
    options: runOptions,
    devices,
    hardening: restriction?.hardening ?? null,
  })
}

function asItIs<Part>(part: Part): Part {
  return part
}

/**
 * What `dockerRunOptions` mount has to be there: Docker would create a missing directory, as root, and
 * leave it. Where another machine's or another container's files are meant, nobody here can look.
 *
 * @throws CanaryError (input) for each that is not
 */
async function requireBoundPaths(
  runOptions: RunOptions,
  validator: ValidatorSettings,
  { engine, neighbour }: ContainerRequestOptions,
): Promise<void> {
  if (!engine.identity.location.isLocalSocket || neighbour !== null) return
  const grants = (await engine.runOptions?.grants(runOptions, () => false)) ?? []
  const problems = await Promise.all(
    grants.map(async ({ token, written, grant }): Promise<readonly Problem[]> => {
      // What is no absolute path the engine refuses by itself.
      if (grant.kind !== 'bind' || !isAbsolute(grant.source)) return []
      if (await isThere(grant.source)) return []
      const message = `dockerRunOptions: ${written} mounts ${grant.source}, which does not exist`
      const location = validator.options[token]?.location ?? validator.location
      return [{ code: 'volume-path', message, location }]
    }),
  )
  const [first, ...rest] = problems.flat()
  if (first !== undefined) throw new CanaryError('input', [first, ...rest])
}

/** What may not be looked at from here may well be there: the engine has the last word. */
async function isThere(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    (error: unknown) => !['ENOENT', 'ENOTDIR'].includes(systemErrorCode(error)),
  )
}

/** What the manifest types, on every engine. */
function settingFields({ container }: ValidatorSettings): Partial<ContainerRequest> {
  const { entrypoint, workingDirectory, user, groups, memory, cpu, pids, capabilities } = container
  return {
    ...{ entrypoint, workingDirectory, user, groups, memory, cpu, pids, capabilities },
    readOnlyRoot: container.readOnlyRoot ?? false,
    noNewPrivileges: container.noNewPrivileges ?? false,
    tmpfs: Object.fromEntries(container.tmpfs.map(({ path, size }) => [path, tmpfsOptions(size)])),
    ...(container.network === null ? {} : { network: { kind: container.network } }),
  }
}

/** As a Pod's directory in memory: everybody may write there, and execute what was written. */
function tmpfsOptions(size: number | null): string {
  return ['exec', 'mode=1777', ...(size === null ? [] : [`size=${size}`])].join(',')
}

async function toVolume(
  volume: Volume,
  { engine, neighbour }: ContainerRequestOptions,
): Promise<VolumeRequest> {
  const { path, mountPath, location } = volume
  const found = sourceOf(volume)
  if (found.kind === 'empty') return { mountPath, source: null }
  if (found.kind === 'named') return { mountPath, source: found.name }
  if (found.kind === 'unknown') {
    throw new CanaryError('input', {
      code: 'volume-path',
      message: `the volume path ${path} is relative, but ${location.file} is no file that it could be relative to`,
      location,
    })
  }
  const source = found.path
  // The engine would create a missing directory, as root, and leave it there.
  if (engine.identity.location.isLocalSocket) {
    if (!(await isThere(source))) {
      const message = `the volume path ${path} does not exist (${source})`
      throw new CanaryError('input', { code: 'volume-path', message, location })
    }
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
