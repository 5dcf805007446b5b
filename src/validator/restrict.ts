import type { ContainerRequest, Hardening } from '../engine/container-request.ts'
import type { Engine } from '../engine/engine.ts'
import type { Grant } from '../engine/grant.ts'
import { findOwnContainer } from '../container/own-container.ts'
import { infrastructureError, quote } from '../errors.ts'
import type { CanaryError, Problem } from '../errors.ts'
import { policyLimits } from '../limits.ts'
import type { SourceLocation } from '../model.ts'
import { isGivenMount, refusalOf } from '../policy/refusal.ts'
import type { GivenByRun } from '../policy/refusal.ts'
import { accessTo, usualSockets } from '../policy/workspace.ts'
import type { FileAccess } from '../policy/workspace.ts'
import type { Validator, ValidatorSettings } from './manifest.ts'
import { runOptionsOf } from './run-options.ts'
import { sourceOf } from './volume-source.ts'
import { setting } from '../settings.ts'

/** What holds restricted manifests to what they may have. */
export interface Restriction {
  readonly hardening: Hardening
  /** Everything that a manifest asks for and may not have, each where it is asked for. */
  readonly refusalsOf: (validator: Validator) => Promise<readonly Problem[]>
  /**
   * Decides on the container that the engine made, before it is started: texts may mean more than
   * we read in them.
   *
   * @throws CanaryError (infrastructure) when the engine gave it something that it may not have
   */
  readonly judgeCreated: (
    validator: ValidatorSettings,
    id: string,
    request: CreatedRequest,
    signal: AbortSignal,
  ) => Promise<void>
}

export type CreatedRequest = Pick<
  ContainerRequest,
  'devices' | 'network' | 'volumes' | 'userNamespace'
>

/** @param directory where relative paths start, which is what may be seen of this machine */
export async function createRestriction(
  engine: Engine,
  { directory, home }: { readonly directory: string; readonly home: string },
  signal: AbortSignal,
): Promise<Restriction> {
  const { isLocalSocket, socketPath } = engine.identity.location
  const sockets = [...usualSockets, ...(socketPath === null ? [] : [socketPath])]
  const isInside = (await findOwnContainer(engine, signal)) !== null
  const workspace = { directory, home, sockets }
  // Paths of `volumes` are ours, and translated for the engine; those of options are the engine's.
  const ours = accessTo({ ...workspace, engineSharesFiles: isLocalSocket })
  const theirs = accessTo({ ...workspace, engineSharesFiles: isLocalSocket && !isInside })
  return {
    hardening: { processes: policyLimits.processes },
    refusalsOf: async (validator) => {
      const refusals = [
        ...volumeRefusals(validator, ours),
        ...(await optionRefusals(validator, engine, directory, theirs)),
        ...deviceRefusals(validator, theirs),
        ...hostRefusals(validator),
        ...(await capabilityRefusals(validator, engine, directory, theirs)),
      ]
      return refusals.slice(0, policyLimits.refusals)
    },
    judgeCreated: async (validator, id, request, abort) => {
      const given = givenBy(request)
      for (const grant of await engine.containers.grants(id, abort)) {
        // Users of its own take away from a container, and give nothing.
        if (grant.kind === 'user-namespace' && request.userNamespace === 'own') continue
        const refusal = createdRefusal(grant, theirs, given, request.devices)
        if (refusal !== null) throw differs(refusal, validator)
      }
    },
  }
}

function volumeRefusals(validator: Validator, access: FileAccess): Problem[] {
  return validator.volumes.flatMap((volume) => {
    const { path, mountPath: target, location } = volume
    const found = sourceOf(volume)
    // What has no meaning is told where volumes are mounted.
    if (found.kind === 'empty' || found.kind === 'unknown') return []
    const grant: Grant =
      found.kind === 'named'
        ? { kind: 'volume', value: found.name }
        : { kind: 'bind', source: found.path, target, isReadOnly: true }
    return toProblems(grant, `volumes: ${path}`, location, validator, access)
  })
}

async function optionRefusals(
  validator: ValidatorSettings,
  engine: Engine,
  directory: string,
  access: FileAccess,
): Promise<readonly Problem[]> {
  const options = runOptionsOf(validator, 'restricted', {}, directory)
  if (options === null) return []
  const mayRead = (path: string) => access.fileRefusal(path) === null
  const found = (await engine.runOptions?.grants(options, mayRead)) ?? []
  return found.flatMap(({ token, written, grant }) => {
    const location = validator.options[token]?.location ?? validator.location
    return toProblems(grant, `dockerRunOptions: ${quote(written)}`, location, validator, access)
  })
}

function deviceRefusals(validator: Validator, access: FileAccess): Problem[] {
  return validator.devices.flatMap(({ name, location }) =>
    toProblems({ kind: 'named-device', name }, `devices: ${name}`, location, validator, access),
  )
}

/** What a manifest types is judged like the option of the same meaning. */
async function capabilityRefusals(
  validator: Validator,
  engine: Engine,
  baseDirectory: string,
  access: FileAccess,
): Promise<readonly Problem[]> {
  const { add } = validator.container.capabilities
  if (add.length === 0) return []
  const location = validator.places.get('capabilities.add') ?? validator.location
  const options = { tokens: add.map((name) => `--cap-add=${name}`), baseDirectory, env: {} }
  const found = (await engine.runOptions?.grants(options, () => false)) ?? []
  return found.flatMap(({ token, grant }) => {
    const what = `capabilities.add: ${add[token] ?? ''}`
    return toProblems(grant, what, location, validator, access)
  })
}

/** A probe with a host of its own asks from this machine, and reaches what this machine reaches. */
function hostRefusals(validator: Validator): Problem[] {
  return validator.checks.flatMap(({ name, action, location }) => {
    const host = 'host' in action ? action.host : null
    if (host === null) return []
    const refusal = `makes this machine connect to ${host}, which is not the container`
    return [problemOf(`the check "${name}"`, refusal, location, validator)]
  })
}

function toProblems(
  grant: Grant,
  what: string,
  location: SourceLocation,
  validator: ValidatorSettings,
  access: FileAccess,
): Problem[] {
  const refusal = refusalOf(grant, access)
  return refusal === null ? [] : [problemOf(what, refusal, location, validator)]
}

function problemOf(
  what: string,
  refusal: string,
  location: SourceLocation,
  { origin }: ValidatorSettings,
): Problem {
  return {
    code: 'policy',
    message: `${what} ${refusal}: a restricted manifest may not`,
    location,
    hint: `${setting('policy', 'trusted')} allows it, if you trust ${origin.file}`,
  }
}

/** An option may hold any bytes, and be long. */
function givenBy({ devices, network, volumes }: CreatedRequest): GivenByRun {
  const translated = devices?.kind === 'translated' ? devices : { devices: [], mounts: [] }
  return {
    network: network.kind === 'own' ? network.name : null,
    deviceNames: devices?.kind === 'native' ? devices.names : [],
    devices: translated.devices,
    mounts: [
      ...translated.mounts,
      ...volumes.flatMap(({ mountPath, source }) =>
        source === null ? [] : [{ source, target: mountPath }],
      ),
    ],
  }
}

/** Devices of the user may be written to; nothing else of the host may. */
function createdRefusal(
  grant: Grant,
  access: FileAccess,
  given: GivenByRun,
  devices: CreatedRequest['devices'],
): string | null {
  const refusal = refusalOf(grant, access, given)
  if (refusal !== null || grant.kind !== 'bind' || grant.isReadOnly) return refusal
  const mounts = devices?.kind === 'translated' ? devices.mounts : []
  return isGivenMount(grant, { ...given, mounts })
    ? null
    : `has ${grant.source} of the host to write to`
}

function differs(refusal: string, { location, name }: ValidatorSettings): CanaryError {
  return infrastructureError({
    code: 'policy',
    message: `the container was not started: the engine says that it ${refusal}, though "${name}" does not ask for that`,
    location,
    hint: `what is asked for and what the engine makes of it differ: look at its configuration and version; ${setting('policy', 'trusted')} starts it all the same`,
  })
}
