import type { EngineRunOptions } from '../run-options.ts'

/** Options of docker's command line, none of which a cluster is asked for: what they mean is said by fields. */
export const refuseOptions: EngineRunOptions = {
  check: ({ tokens }) =>
    Promise.resolve({
      problems: tokens.map((token, index) => ({
        token: index,
        message: `${token} is an option of docker run, and a Pod is not made by it`,
        hint: fieldFor(token),
      })),
      ...{ notices: [], cdiDevices: [], inherited: [], user: null },
    }),
  grants: () => Promise.resolve([]),
  settings: () => Promise.resolve([]),
  atFault: () => Promise.resolve(null),
}

/** Fields of a Validator, by the option that means the same. */
const fields: Readonly<Record<string, string>> = {
  '--cap-add': 'capabilities.add',
  '--cap-drop': 'capabilities.drop',
  '--cpus': 'resources.cpu',
  '--entrypoint': 'entrypoint',
  '--env': 'env',
  '-e': 'env',
  '--group-add': 'groups',
  '--memory': 'resources.memory',
  '-m': 'resources.memory',
  '--read-only': 'readOnly',
  '--tmpfs': 'tmpfs',
  '--user': 'user',
  '-u': 'user',
  '--volume': 'volumes',
  '-v': 'volumes',
  '--workdir': 'workingDir',
  '-w': 'workingDir',
  '--gpus': 'limits nvidia.com/gpu of the run',
  '--device': 'limits of the run, for what a device plugin offers',
}

function fieldFor(token: string): string {
  const [name = ''] = token.split('=', 1)
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined
  return field === undefined ? 'leave it out for a cluster' : `say it with ${field}`
}
