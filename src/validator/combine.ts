/** Several Validators as one: the first one's fields, with what the others say of a container laid over it. */
import { labelOf } from '../conditions/condition.ts'
import { describeLocation, refuseProblems } from '../errors.ts'
import type { Problem } from '../errors.ts'
import type { SourceLocation } from '../model.ts'
import type { ContainerSettings } from './container-settings.ts'
import { isStaticCheck } from './manifest.ts'
import type { Check, Validator } from './manifest.ts'

/** A Validator as one document says it; a profile may have no checks. */
export type ManifestPart = Omit<Validator, 'checks'> & { readonly checks: readonly Check[] }

/**
 * Lists are joined. What two of them set to different values is refused, with both places.
 *
 * @throws CanaryError (input)
 */
export function combine(first: ManifestPart, others: readonly ManifestPart[]): ManifestPart {
  const combined = others.reduce(overlaid, first)
  if (others.length === 0) return first
  const parts = [first, ...others]
  const checks = namedApart(parts)
  return {
    ...combined,
    name: parts.map(({ name }) => name).join(' + '),
    checks,
    notices: combined.notices.filter(
      ({ code }) => code !== containerUnused || checks.every(isStaticCheck),
    ),
  }
}

/** Of a part alone; the checks of another may need the container for which it says so much. */
const containerUnused = 'container-unused'

/** Who may be trusted less decides for both. */
function overlaid(under: ManifestPart, over: ManifestPart): ManifestPart {
  refuseProblems([...conflictsOf(under, over), ...secondStop(under, over)])
  return {
    ...under,
    places: new Map([...over.places, ...under.places]),
    container: joinedSettings(under.container, over.container),
    command: under.command.length === 0 ? over.command : under.command,
    origin: { ...under.origin, kind: over.origin.kind === 'url' ? 'url' : under.origin.kind },
    env: unique([...under.env, ...over.env], ({ name }) => name).map((variable) => ({
      ...variable,
      secret: [...under.env, ...over.env].some(
        ({ name, secret }) => secret && name === variable.name,
      ),
    })),
    ports: unique([...under.ports, ...over.ports], ({ port, protocol }) => `${port}/${protocol}`),
    volumes: unique([...under.volumes, ...over.volumes], ({ mountPath }) => mountPath),
    options: [...under.options, ...over.options],
    devices: unique([...under.devices, ...over.devices], ({ name }) => name),
    conditions: unique([...under.conditions, ...over.conditions], ({ condition }) =>
      labelOf(condition),
    ),
    parameters: [...under.parameters, ...over.parameters],
    // Names are told apart once all are there.
    checks: [...under.checks, ...over.checks],
    notices: [...under.notices, ...over.notices],
  }
}

function joinedSettings(under: ContainerSettings, over: ContainerSettings): ContainerSettings {
  const joined = (left: readonly string[], right: readonly string[]) => [
    ...new Set([...left, ...right]),
  ]
  return {
    entrypoint: under.entrypoint ?? over.entrypoint,
    workingDirectory: under.workingDirectory ?? over.workingDirectory,
    user: under.user ?? over.user,
    groups: joined(under.groups, over.groups),
    readOnlyRoot: under.readOnlyRoot ?? over.readOnlyRoot,
    tmpfs: unique([...under.tmpfs, ...over.tmpfs], ({ path }) => path),
    network: under.network ?? over.network,
    memory: under.memory ?? over.memory,
    cpu: under.cpu ?? over.cpu,
    pids: under.pids ?? over.pids,
    capabilities: {
      add: joined(under.capabilities.add, over.capabilities.add),
      drop: joined(under.capabilities.drop, over.capabilities.drop),
    },
    noNewPrivileges: under.noNewPrivileges ?? over.noNewPrivileges,
  }
}

/** The first of each. */
function unique<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  const kept = new Map<string, Item>()
  for (const item of items) if (!kept.has(keyOf(item))) kept.set(keyOf(item), item)
  return [...kept.values()]
}

/** A container is stopped once. */
function secondStop(under: ManifestPart, over: ManifestPart): readonly Problem[] {
  const [mine, theirs] = [under, over].map(({ checks }) =>
    checks.find(({ action }) => action.action === 'stop'),
  )
  if (mine === undefined || theirs === undefined) return []
  const message = `"${over.name}" stops the container as "${under.name}" does, at ${describeLocation(mine.location)}: a container is stopped once`
  return [{ code: 'combined', message, location: theirs.location }]
}

interface Setting {
  readonly value: string | null
  readonly location: SourceLocation
}

function conflictsOf(under: ManifestPart, over: ManifestPart): readonly Problem[] {
  const theirs = settingsOf(over)
  return [...settingsOf(under)].flatMap(([name, mine]): Problem[] => {
    const other = theirs.get(name)
    if (mine.value === null || other === undefined || other.value === null) return []
    if (mine.value === other.value) return []
    const where = describeLocation(mine.location)
    return [
      {
        code: 'combined',
        message: `${name} of "${over.name}" is another one than that of "${under.name}", at ${where}`,
        location: other.location,
        hint: 'what is combined may say a thing twice, but not differently',
      },
    ]
  })
}

/** What can have one value alone, by its name in the manifest. */
function settingsOf(part: ManifestPart): ReadonlyMap<string, Setting> {
  const { container, command, env, volumes, places, location } = part
  const at = (name: string) => places.get(name) ?? location
  const plain: readonly (readonly [string, unknown])[] = [
    ['entrypoint', container.entrypoint],
    ['workingDir', container.workingDirectory],
    ['user', container.user],
    ['readOnly', container.readOnlyRoot],
    ['network', container.network],
    ['resources.memory', container.memory],
    ['resources.cpu', container.cpu],
    ['resources.pids', container.pids],
    ['noNewPrivileges', container.noNewPrivileges],
    ['command', command.length === 0 ? null : command],
    ...env.map(({ name, value }) => [`env.${name}`, value] as const),
    ...container.tmpfs.map(({ path, size }) => [`tmpfs.${path}`, { size }] as const),
  ]
  return new Map([
    ...plain.map(([name, value]): [string, Setting] => [
      name,
      { value: value === null ? null : JSON.stringify(value), location: at(name) },
    ]),
    ...volumes.map((volume): [string, Setting] => [
      `volumes.${volume.mountPath}`,
      { value: JSON.stringify(volume.path), location: volume.location },
    ]),
  ])
}

/** A name that occurs in two of them is told with that of its manifest. */
function namedApart(parts: readonly ManifestPart[]): readonly Check[] {
  const owners = new Map<string, Set<ManifestPart>>()
  for (const part of parts) {
    for (const { name } of part.checks) {
      owners.set(name, (owners.get(name) ?? new Set<ManifestPart>()).add(part))
    }
  }
  return parts.flatMap((part) =>
    part.checks.map((check) =>
      (owners.get(check.name)?.size ?? 0) > 1
        ? { ...check, name: `${part.name}: ${check.name}` }
        : check,
    ),
  )
}
