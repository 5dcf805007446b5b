/** The same for those who type `docker run`, or write Compose files. */
import type { Field } from '../../convert/commented-yaml.ts'
import { listField, mapping, renderYaml } from '../../convert/commented-yaml.ts'
import type { Hardened } from '../../harden/outcome.ts'
import { tmpfsOptions } from '../../harden/tmpfs.ts'

/** Null where the engine's own way to make directories would not do. */
export function dockerCommand(hardened: Hardened): string | null {
  const { settings, engine, image } = hardened
  const directories = tmpfsOf(hardened)
  if (directories === null) return null
  const { capabilities, user, noNewPrivileges, readOnlyRoot, guardsLowPorts } = settings
  const isPodman = engine.name === 'podman'
  return [
    `${engine.name} run`,
    // Podman would let it write to /run, /tmp and /var/tmp by itself.
    ...(readOnlyRoot ? [isPodman ? '--read-only --read-only-tmpfs=false' : '--read-only'] : []),
    ...directories.map((directory) => `--tmpfs ${directory}`),
    ...(user === null ? [] : [`--user ${user.uid}:${user.gid}`]),
    ...(capabilities === null
      ? []
      : ['--cap-drop ALL', ...capabilities.map((name) => `--cap-add ${name}`)]),
    ...(noNewPrivileges ? ['--security-opt no-new-privileges'] : []),
    ...(guardsLowPorts ? [] : [`--sysctl ${lowPorts}=0`]),
    shellWord(image),
  ].join(' ')
}

export function renderCompose(hardened: Hardened): string | null {
  const { settings, image } = hardened
  const directories = tmpfsOf(hardened)
  if (directories === null) return null
  const { capabilities, user, noNewPrivileges, readOnlyRoot, guardsLowPorts } = settings
  const fields: readonly Field[] = [
    { key: 'image', value: image },
    ...(readOnlyRoot ? [{ key: 'read_only', value: true }] : []),
    ...listField('tmpfs', directories),
    ...(user === null ? [] : [{ key: 'user', value: `${user.uid}:${user.gid}` }]),
    ...(capabilities === null ? [] : listField('cap_drop', ['ALL'])),
    ...listField('cap_add', capabilities ?? []),
    ...(noNewPrivileges ? listField('security_opt', ['no-new-privileges:true']) : []),
    ...(guardsLowPorts ? [] : [{ key: 'sysctls', value: mapping({ [lowPorts]: '0' }) }]),
  ]
  return renderYaml(mapping({ services: mapping({ app: { fields } }) }))
}

const lowPorts = 'net.ipv4.ip_unprivileged_port_start'

function tmpfsOf({ directories, tmpfs, settings }: Hardened): readonly string[] | null {
  if (tmpfs === null) return directories.length === 0 ? [] : null
  return directories.map(
    ({ path, sizeLimit }) => `${path}:${tmpfsOptions(tmpfs, settings.user, sizeLimit)}`,
  )
}

function shellWord(text: string): string {
  return /^[\w./:@-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`
}
