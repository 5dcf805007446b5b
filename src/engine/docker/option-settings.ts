import type { OptionSetting, RunOptions, SettingName } from '../run-options.ts'
import { readOptionFile } from './options.ts'
import type {
  ContainerConfig,
  CreateRequestPart,
  HostConfig,
} from './run-options/create-request.ts'
import { parseEachOption, RunOptionError } from './run-options/run-options.ts'
import { cut } from './run-options/values/records.ts'

/**
 * Which settings of a container options decide, option by option. One whose value is wrong decides what is
 * known of it; what cannot be read is left to `check`.
 */
export function settingsOfOptions({
  tokens,
  env,
  baseDirectory,
}: RunOptions): readonly OptionSetting[] {
  try {
    const options = parseEachOption(tokens, { env, baseDirectory, readFile: readOptionFile })
    return options.flatMap(({ token, written, request }) =>
      settingsOf(request).map((setting) => ({ token, written, ...setting })),
    )
  } catch (error) {
    if (error instanceof RunOptionError) return []
    throw error
  }
}

type Found = Pick<OptionSetting, 'setting' | 'detail'>

function settingsOf(request: CreateRequestPart): readonly Found[] {
  const { HostConfig: host = {} } = request
  return [
    ...wholes(request, ofConfig),
    ...wholes(host, ofHost),
    ...(request.Env ?? []).map((variable) => found('env', cut(variable, '=')[0])),
    ...Object.keys(host.Tmpfs ?? {}).map((path) => found('tmpfs', path)),
    ...(host.SecurityOpt ?? []).flatMap((option) =>
      option.startsWith('no-new-privileges') ? [found('noNewPrivileges')] : [],
    ),
  ]
}

function found(setting: SettingName, detail: string | null = null): Found {
  return { setting, detail }
}

function wholes<Part extends object>(
  part: Part,
  settings: readonly (readonly [keyof Part, SettingName])[],
): readonly Found[] {
  return settings.flatMap(([key, setting]) => (part[key] === undefined ? [] : [found(setting)]))
}

const ofConfig: readonly (readonly [keyof ContainerConfig, SettingName])[] = [
  ['Entrypoint', 'entrypoint'],
  ['WorkingDir', 'workingDirectory'],
  ['User', 'user'],
]

const ofHost: readonly (readonly [keyof HostConfig, SettingName])[] = [
  ['GroupAdd', 'groups'],
  ['ReadonlyRootfs', 'readOnlyRoot'],
  ['NetworkMode', 'network'],
  ['Memory', 'memory'],
  ['MemorySwap', 'memory'],
  ['CpuQuota', 'cpu'],
  ['CpuPeriod', 'cpu'],
  ['NanoCpus', 'cpu'],
  ['CpusetCpus', 'processors'],
  ['PidsLimit', 'pids'],
  ['CapAdd', 'capabilities'],
  ['CapDrop', 'capabilities'],
  ['Privileged', 'privileged'],
  ['UsernsMode', 'userNamespace'],
  ['BlkioDeviceReadBps', 'disk'],
  ['BlkioDeviceWriteBps', 'disk'],
  ['CgroupParent', 'controlGroup'],
]
