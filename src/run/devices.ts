import { hostname, release } from 'node:os'
import { resolve } from 'node:path'
import type { DevicePlan, DeviceRequestInput } from '../cdi/plan.ts'
import type { HostSharing } from '../cdi/mode.ts'
import type { DeviceRequest } from '../engine/devices.ts'
import type { Engine, EngineDescription, EngineLocation } from '../engine/engine.ts'
import { findOwnContainer } from '../container/own-container.ts'
import { CanaryError, errorReportsOf } from '../errors.ts'
import { cdiLimits } from '../limits.ts'
import type { Notice, SourceLocation } from '../model.ts'
import type { CheckedValidator } from '../validator/options.ts'
import { runOptionsOf } from '../validator/run-options.ts'
import type { Findings, RunRequest } from './request.ts'

/** What a container is given, and what is worth knowing about it. */
export interface PlannedDevices {
  readonly request: DeviceRequest | null
  readonly notices: readonly Notice[]
}

/** The devices of a Validator's container, for the user that its image names. */
export type DevicesOf = (
  validator: CheckedValidator,
  image: { readonly user: string },
) => PlannedDevices

/**
 * Resolves the devices of all Validators, before anything is pulled or started: the run's own, then
 * each manifest's `devices`, then `--device` of its `dockerRunOptions`.
 *
 * @returns null when any of them cannot be had; `findings` tells all of them
 */
export async function planAllDevices(
  request: RunRequest,
  engine: Engine,
  validators: readonly CheckedValidator[],
  findings: Findings,
  signal: AbortSignal,
): Promise<DevicesOf | null> {
  const names = await ownNames(request)
  const asking = validators.filter(({ devices }) => names.length + devices.length > 0)
  if (asking.length === 0) return () => nothing
  const plan = await createPlanner(request, names, engine, signal)
  const plans = new Map<CheckedValidator, ByUser>()
  const failures: CanaryError[] = []
  for (const validator of asking) {
    try {
      plans.set(validator, {
        root: await plan(validator, root),
        other: await plan(validator, somebody),
      })
    } catch (error) {
      if (!(error instanceof CanaryError)) throw error
      failures.push(error)
    }
  }
  findings.errors.push(...failures.flatMap(errorReportsOf))
  if (failures.length > 0) return null
  return (validator, image) =>
    plans.get(validator)?.[isRoot(validator.user ?? image.user) ? 'root' : 'other'] ?? nothing
}

const nothing: PlannedDevices = { request: null, notices: [] }

/** A process that is not root may need a group to open a node. */
interface ByUser {
  readonly root: PlannedDevices
  readonly other: PlannedDevices
}

const root = { uid: 0, gid: 0 }
/** An image tells a name more often than a number, so nothing is taken to be its user's own. */
const somebody = { uid: -1, gid: -1 }

/** As an image or `--user` writes it: `user[:group]`, both names or numbers. */
function isRoot(user: string): boolean {
  return /^(?:root|0+)?(?::|$)/.test(user)
}

type Planner = (validator: CheckedValidator, user: typeof root) => Promise<PlannedDevices>

/** The run's own devices: those named, then those of files. */
async function ownNames({ devices, directory }: RunRequest): Promise<readonly string[]> {
  if (devices.files.length === 0) return devices.names
  const { readDevicesFile } = await import('../cdi/devices-file.ts')
  const lists: string[][] = []
  for (const file of devices.files) {
    lists.push(await readDevicesFile(resolve(directory, file), file))
  }
  return [...devices.names, ...lists.flat()]
}

async function createPlanner(
  request: RunRequest,
  names: readonly string[],
  engine: Engine,
  signal: AbortSignal,
): Promise<Planner> {
  const [{ planDevices, readCatalog }, { localHost }, description, support] = await Promise.all([
    import('../cdi/plan.ts'),
    import('../cdi/host.ts'),
    engine.identity.describe(signal),
    engine.cdi.support(signal),
  ])
  const host = localHost(request.directory)
  const here = { hostName: hostname(), kernelVersion: release() }
  // With the host's network a container bears its name too, but not its files.
  const isInside = (await findOwnContainer(engine, signal)) !== null
  const sharing: HostSharing = isInside
    ? { sharesHost: false, reason: 'this process runs in a container of the same engine' }
    : hostSharing(engine.identity.location, description, here)
  const { specDirectories: directories, mode, unsupported } = request.devices
  const common = {
    directories,
    engine: support,
    sharing,
    mode,
    unsupported,
  }
  const catalog = readCatalog(common, host)
  return async (validator, user) => {
    const input: DeviceRequestInput = {
      ...common,
      names: [...names, ...validator.devices.map(({ name }) => name)],
      places: placesOf(validator),
      user,
    }
    const plan = planDevices(input, host, catalog)
    if (plan === null) return nothing
    const devices = toRequest(plan)
    const lost = await engine.cdi.losses({
      devices,
      volumes: validator.volumes.map(({ mountPath }) => ({ mountPath, source: null })),
      options: runOptionsOf(validator, validator.mode, request.engine.env, request.directory),
    })
    return { request: devices, notices: [howNotice(plan), ...plan.notices, ...lost] }
  }
}

/** A name that is asked for twice is told at its first place. */
function placesOf({ devices }: CheckedValidator): ReadonlyMap<string, SourceLocation> {
  return new Map(devices.map(({ name, location }) => [name, location] as const).reverse())
}

/**
 * Whether the engine sees the spec files and the devices that this process sees. A socket alone does
 * not say so: it may lead into a virtual machine, to another host, or out of a container.
 */
export function hostSharing(
  location: EngineLocation,
  engine: Pick<EngineDescription, 'hostName' | 'kernelVersion'>,
  here: Pick<EngineDescription, 'hostName' | 'kernelVersion'>,
): HostSharing {
  if (!location.isLocalSocket) {
    return { sharesHost: false, reason: 'the engine is not on a socket of this Linux machine' }
  }
  const isSame = engine.hostName === here.hostName && engine.kernelVersion === here.kernelVersion
  if (isSame) return { sharesHost: true, reason: null }
  const nameOf = ({ hostName, kernelVersion }: typeof here) =>
    `${hostName} (kernel ${kernelVersion})`
  const reason = `the engine runs on ${nameOf(engine)}, this process on ${nameOf(here)}`
  return { sharesHost: false, reason }
}

function toRequest(plan: DevicePlan): DeviceRequest {
  const [first, ...rest] = plan.names
  if (first === undefined) throw new Error('a plan for no device')
  if (plan.mode === 'native') {
    return { kind: 'native', names: [first, ...rest], env: plan.env, groups: plan.groups }
  }
  const { env, devices, mounts, groups } = plan.translated
  return { kind: 'translated', env, devices, mounts, groups }
}

function howNotice({ names, mode, reason, specFiles }: DevicePlan): Notice {
  const more = names.length - cdiLimits.namesInHint
  const shown = names.slice(0, cdiLimits.namesInHint).join(', ')
  const who = mode === 'native' ? 'given by the engine' : 'translated into the create request'
  const files = specFiles.length === 0 ? '' : ` from ${specFiles.join(', ')}`
  return {
    severity: 'notice',
    code: 'cdi-devices',
    message: `CDI devices ${shown}${more > 0 ? ` and ${more} more` : ''} are ${who}${files}: ${reason}`,
    location: null,
    hint: null,
  }
}
