import type { ContainerFault } from '../container-fault.ts'
import type { RunOptions } from '../run-options.ts'
import { readOptionFile } from './options.ts'
import type { CreateRequestPart } from './run-options/create-request.ts'
import { parseEachOption } from './run-options/run-options.ts'

/**
 * The option that asks for what is at fault, so that an image is not blamed for it. The last one
 * counts, as it does for the engine.
 *
 * @returns the index of its token; null where none asks for it
 */
export function optionAtFault(
  { tokens, env, baseDirectory }: RunOptions,
  fault: ContainerFault,
): number | null {
  const options = parseEachOption(tokens, { env, baseDirectory, readFile: readOptionFile })
  const found = options.findLast(({ request }) => asksFor(request, fault))
  return found?.token ?? null
}

function asksFor(request: CreateRequestPart, fault: ContainerFault): boolean {
  if (fault.kind === 'group') {
    const { User = '', HostConfig = {} } = request
    const added = HostConfig.GroupAdd ?? []
    return User.split(':')[1] === fault.name || added.includes(fault.name)
  }
  if (fault.kind === 'mount') {
    return targetsOf(request).some((target) => isSamePlace(fault.target, target))
  }
  return fieldsOf[fault.kind].some((field) => request[field] !== undefined)
}

const fieldsOf: Readonly<
  Record<Exclude<ContainerFault['kind'], 'group' | 'mount'>, readonly (keyof CreateRequestPart)[]>
> = {
  user: ['User'],
  'no-command': ['Entrypoint'],
  'working-directory': ['WorkingDir'],
  port: ['ExposedPorts'],
  'stop-signal': ['StopSignal'],
  environment: ['Env'],
  // A program that is not there is what a manifest may ask of an image.
  program: [],
  engine: [],
  unknown: [],
}

function targetsOf({ HostConfig = {}, Volumes = {} }: CreateRequestPart): readonly string[] {
  const { Binds = [], Mounts = [], Tmpfs = {} } = HostConfig
  return [
    ...Binds.map((bind) => bind.split(':')[1] ?? ''),
    ...Mounts.map(({ Target }) => Target),
    ...Object.keys(Tmpfs),
    ...Object.keys(Volumes),
  ]
}

/** Engines name the place in the container, or that in the root file system below their own data. */
function isSamePlace(told: string, target: string): boolean {
  const path = target.replace(/\/+$/, '')
  return path !== '' && (told === path || told.endsWith(path))
}
