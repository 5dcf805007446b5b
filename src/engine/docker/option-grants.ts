import type { RunOptions } from '../run-options.ts'
import type { Grant, OptionGrant } from '../grant.ts'
import type { DockerClient } from './client.ts'
import type { GrantView } from './grant-fields.ts'
import { grantsOfHostConfig } from './grants.ts'
import { readOptionFile } from './options.ts'
import type { CreateRequestPart } from './run-options/create-request.ts'
import type { RunOptionSource } from './run-options/draft.ts'
import { parseEachOption, RunOptionError } from './run-options/run-options.ts'
import type { SingleOption } from './run-options/run-options.ts'

/**
 * Every option that asks for more than a plain container has. One that a later option takes back
 * counts all the same: what is not meant need not be written.
 *
 * @param mayRead whether a file may be read; what is not read is a grant by its path alone
 */
export function grantsOfOptions(
  options: RunOptions,
  mayRead: (path: string) => boolean,
  { name }: Pick<DockerClient, 'name'>,
): readonly OptionGrant[] {
  const view: GrantView = { of: 'request', name, defaultRuntime: null }
  const readFile = (path: string) => (mayRead(path) ? readOptionFile(path) : '')
  const { tokens, env, baseDirectory } = options
  return parsed(tokens, { env, baseDirectory, readFile }).flatMap((option) =>
    grantsOf(option, view).map((grant) => ({
      token: option.token,
      written: option.written,
      grant,
    })),
  )
}

/** Tokens that are no options are refused by checkOptions, and none of them is ever sent. */
function parsed(...parameters: Parameters<typeof parseEachOption>): readonly SingleOption[] {
  try {
    return parseEachOption(...parameters)
  } catch (error) {
    if (error instanceof RunOptionError) return []
    throw error
  }
}

function grantsOf({ request, cdiDevices, sources }: SingleOption, view: GrantView): Grant[] {
  return [
    ...grantsOfHostConfig(request.HostConfig ?? {}, view),
    ...grantsOfNetworks(request),
    ...Object.keys(request.Labels ?? {}).map((name): Grant => ({ kind: 'label', name })),
    ...cdiDevices.map((name): Grant => ({ kind: 'named-device', name })),
    ...sources.map(grantOfSource),
  ]
}

/** The first network stands in NetworkMode as well. */
function grantsOfNetworks({ NetworkingConfig }: CreateRequestPart): Grant[] {
  return Object.values(NetworkingConfig?.EndpointsConfig ?? {}).flatMap((endpoint) => [
    ...(endpoint.Links ?? []).map((value): Grant => ({ kind: 'link', value })),
    ...Object.keys(endpoint.DriverOpts ?? {}).map((name): Grant => ({
      kind: 'network',
      name: `driver option ${name}`,
    })),
  ])
}

function grantOfSource(source: RunOptionSource): Grant {
  return source.kind === 'file'
    ? { kind: 'file', path: source.path }
    : { kind: 'variable', name: source.name }
}
