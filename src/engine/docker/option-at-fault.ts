import type { ContainerFault, RunOptions } from '../engine.ts'
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
  switch (fault.kind) {
    case 'user':
      return request.User !== undefined
    case 'group':
      return (
        request.User?.split(':')[1] === fault.name ||
        request.HostConfig?.GroupAdd?.includes(fault.name) === true
      )
    case 'no-command':
      return request.Entrypoint !== undefined
    case 'working-directory':
      return request.WorkingDir !== undefined
    case 'mount':
      return targetsOf(request).some((target) => isSamePlace(fault.target, target))
    case 'port':
      return request.ExposedPorts !== undefined || request.HostConfig?.PortBindings !== undefined
    case 'stop-signal':
      return request.StopSignal !== undefined
    case 'environment':
      return request.Env !== undefined
    // A program that is not there is what a manifest may ask of an image.
    case 'program':
    case 'engine':
    case 'unknown':
      return false
  }
}

function targetsOf({ HostConfig = {}, Volumes = {} }: CreateRequestPart): readonly string[] {
  const { Binds = [], Mounts = [], Tmpfs = {} } = HostConfig
  return [
    ...Binds.map((bind) => bind.split(':')[1] ?? ''),
    ...Mounts.map(({ Target }) => Target ?? ''),
    ...Object.keys(Tmpfs),
    ...Object.keys(Volumes),
  ]
}

/** Engines name the place in the container, or that in the root file system below their own data. */
export function isSamePlace(told: string, target: string): boolean {
  const path = target.replace(/\/+$/, '')
  return path !== '' && (told === path || told.endsWith(path))
}
