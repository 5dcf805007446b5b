import type { ContainerFault } from '../engine/container-fault.ts'
import type { Engine } from '../engine/engine.ts'
import type { StartedContainer } from '../container/run.ts'
import { CanaryError } from '../errors.ts'
import type { Reason, SourceLocation } from '../model.ts'
import { isExecFormatError } from './foreign-platform.ts'
import type { ValidatorSettings } from './manifest.ts'
import { runOptionsOf } from './run-options.ts'
import type { Restriction } from './restrict.ts'

type NotStarted = Pick<
  Extract<StartedContainer, { kind: 'not-started' }>,
  'fault' | 'message' | 'state'
>

interface Settings {
  readonly engine: Engine
  readonly env: Readonly<Record<string, string | undefined>>
  readonly directory: string
  readonly restriction: Restriction | null
}

/**
 * A container that did not start is the image's fault where the image says what is impossible, and
 * the manifest's where that does: with its options, or with a path that it mounts. A program that is
 * not in the image is the image's fault in either case: whether it is there is what is tried.
 *
 * @throws CanaryError for what is not the image's fault, at the manifest's line where it is that
 */
export async function requireImageAtFault(
  { fault, message }: NotStarted,
  validator: ValidatorSettings,
  settings: Settings,
): Promise<void> {
  const code = 'container-start'
  const problem = { code, message: `the engine could not start the container: ${message}` }
  const { location } = validator
  if (fault.kind === 'engine') throw new CanaryError('infrastructure', { ...problem, location })
  const asked = await placeInManifest(fault, validator, settings)
  if (asked !== null) throw new CanaryError('input', { ...problem, location: asked })
  if (fault.kind !== 'unknown') return
  // Nobody knows better: options ask for what a plain container does not.
  const first = validator.options[0]?.location
  const kind = first === undefined ? 'infrastructure' : 'input'
  throw new CanaryError(kind, { ...problem, location: first ?? location })
}

async function placeInManifest(
  fault: ContainerFault,
  validator: ValidatorSettings,
  { engine, env, directory, restriction }: Settings,
): Promise<SourceLocation | null> {
  if (fault.kind === 'mount') {
    const mounted = validator.volumes.find(
      // An empty volume asks the image for a place to put it.
      ({ path, mountPath }) =>
        path !== null && fault.target.endsWith(mountPath.replace(/\/+$/, '')),
    )
    if (mounted !== undefined) return mounted.location
  }
  const typed = typedPlace(fault, validator)
  if (typed !== null) return typed
  const mode = restriction === null ? 'trusted' : 'restricted'
  const options = runOptionsOf(validator, mode, env, directory)
  const token = options === null ? null : await engine.runOptions?.atFault(options, fault)
  return token === null || token === undefined ? null : (validator.options[token]?.location ?? null)
}

/** Of a typed setting that is what is at fault. */
function typedPlace(
  fault: ContainerFault,
  { container, places, location }: ValidatorSettings,
): SourceLocation | null {
  const at = (isSaid: boolean, name: string) => (isSaid ? (places.get(name) ?? location) : null)
  switch (fault.kind) {
    case 'user':
      return at(container.user !== null, 'user')
    case 'group':
      return (
        at(container.user?.split(':')[1] === fault.name, 'user') ??
        at(container.groups.includes(fault.name), 'groups')
      )
    case 'working-directory':
      return at(container.workingDirectory !== null, 'workingDir')
    default:
      return null
  }
}

/** Why the image kept its container from starting, in a sentence that ends with the engine's words. */
export function startReason({ fault, message }: NotStarted): Reason {
  const advice = isExecFormatError(message)
    ? '; its program is for another processor, or a script without #! in its first line'
    : ''
  const what = describeFault(fault)
  return {
    code: 'container-not-started',
    message:
      what === null
        ? `the container cannot start: ${message}${advice}`
        : `the container cannot start: ${what} (${message})`,
  }
}

function describeFault(fault: ContainerFault): string | null {
  switch (fault.kind) {
    case 'no-command':
      return 'the image has neither ENTRYPOINT nor CMD, so there is nothing to run'
    case 'user':
      return fault.name === null
        ? "the image's USER is no number of a user"
        : `the image's USER is ${fault.name}, and its /etc/passwd has no such user`
    case 'group':
      return `the image's USER names the group ${fault.name}, and its /etc/group has no such group`
    case 'working-directory':
      return "the image's WORKDIR is no directory that its user can enter"
    case 'mount':
      return `the image has something at ${fault.target} over which no volume can be mounted`
    case 'port':
      return "the image's EXPOSE names no port"
    case 'stop-signal':
      return "the image's STOPSIGNAL is no signal"
    case 'environment':
      return "the image's ENV holds something that is no variable"
    case 'program':
    case 'engine':
    case 'unknown':
      return null
  }
}
