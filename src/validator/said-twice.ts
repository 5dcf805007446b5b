import type { OptionSetting, SettingName } from '../engine/run-options.ts'
import type { Problem } from '../errors.ts'
import type { Validator } from './manifest.ts'

/** What a manifest types and asks for in `dockerRunOptions` as well: nobody is to guess which one counts. */
export function saidTwice(
  validator: Validator,
  settings: readonly OptionSetting[],
): readonly Problem[] {
  const typed = typedSettings(validator)
  const told = new Set<number>()
  return settings.flatMap(({ token, written, setting, detail }): Problem[] => {
    const name = typed.find((one) => one.setting === setting && one.detail === detail)?.name
    if (name === undefined || told.has(token)) return []
    told.add(token)
    return [
      {
        code: 'run-option',
        message: `dockerRunOptions: ${written} asks for what the manifest says with ${name} already`,
        location: validator.options[token]?.location ?? validator.location,
        hint: `leave one of the two out`,
      },
    ]
  })
}

interface Typed {
  readonly setting: SettingName
  readonly detail: string | null
  /** In the manifest. */
  readonly name: string
}

export function typedSettings({ container }: Validator): readonly Typed[] {
  const { capabilities, tmpfs } = container
  const said: readonly (readonly [boolean, SettingName, string])[] = [
    [container.entrypoint !== null, 'entrypoint', 'entrypoint'],
    [container.workingDirectory !== null, 'workingDirectory', 'workingDir'],
    [container.user !== null, 'user', 'user'],
    [container.groups.length > 0, 'groups', 'groups'],
    [container.readOnlyRoot !== null, 'readOnlyRoot', 'readOnly'],
    [container.network !== null, 'network', 'network'],
    [container.memory !== null, 'memory', 'resources.memory'],
    [container.cpu !== null, 'cpu', 'resources.cpu'],
    [container.pids !== null, 'pids', 'resources.pids'],
    [capabilities.add.length + capabilities.drop.length > 0, 'capabilities', 'capabilities'],
    [capabilities.drop.length > 0, 'privileged', 'capabilities.drop'],
    [container.noNewPrivileges !== null, 'noNewPrivileges', 'noNewPrivileges'],
  ]
  return [
    ...said.flatMap(([isSaid, setting, name]) => (isSaid ? [{ setting, detail: null, name }] : [])),
    ...tmpfs.map(
      ({ path }) => ({ setting: 'tmpfs', detail: path, name: `tmpfs ${path}` }) as const,
    ),
  ]
}
