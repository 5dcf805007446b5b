/** What a condition makes of a container. Pure: what an engine cannot make is refused in one sentence. */
import type { ContainerRequest, EnvironmentVariable } from '../engine/container-request.ts'
import type { SettingName } from '../engine/run-options.ts'
import { labelOf } from './condition.ts'
import type { Condition } from './condition.ts'
import type { ConditionFacts } from './facts.ts'

export type Request = Omit<ContainerRequest, 'name' | 'publish'>

export type Conditioned =
  | {
      readonly kind: 'made'
      readonly request: Request
      /** What of it is another one each time, so that it can be had again; null for nothing. */
      readonly told: string | null
    }
  | {
      readonly kind: 'refused'
      /** Of the manifest, which asks for two things that cannot be had together, or of the engine. */
      readonly fault: 'input' | 'infrastructure'
      readonly message: string
    }

export function underCondition(
  request: Request,
  condition: Condition,
  facts: ConditionFacts,
): Conditioned {
  const decided = decidedByOption(condition, facts)
  if (decided !== null) return refused(`${labelOf(condition)} ${decided}`, 'input')
  switch (condition.kind) {
    case 'arbitrary-user':
      return arbitraryUser(request, facts)
    case 'read-only-root':
      return made({ ...request, readOnlyRoot: true })
    case 'no-network':
      return noNetwork(request, facts)
    case 'dropped-capabilities':
      return made({ ...request, capabilities: { add: [], drop: ['ALL'] } })
    case 'no-new-privileges':
      return made({ ...request, noNewPrivileges: true })
    case 'user-namespace':
      return userNamespace(request, facts)
    case 'one-cpu':
      return limited('processors', { ...request, processors: '0' }, facts)
    case 'slow-disk':
      return slowDisk(request, facts)
    case 'other-timezone-and-locale':
      return made({ ...request, env: withVariables(request.env, elsewhere) })
    case 'clean-stop':
      // What is asked for is a check more, not another container.
      return made(request)
    case 'memory':
      return limited('memory', { ...request, memory: condition.bytes }, facts)
  }
}

function made(request: Request, told: string | null = null): Conditioned {
  return { kind: 'made', request, told }
}

function refused(
  message: string,
  fault: 'input' | 'infrastructure' = 'infrastructure',
): Conditioned {
  return { kind: 'refused', fault, message }
}

/** Settings that make the condition what it is, and that no option may decide otherwise. */
const settingsOf: Readonly<Record<Condition['kind'], readonly SettingName[]>> = {
  'arbitrary-user': ['user', 'privileged'],
  'read-only-root': ['readOnlyRoot'],
  'no-network': ['network'],
  'dropped-capabilities': ['capabilities', 'privileged'],
  'no-new-privileges': ['noNewPrivileges'],
  'user-namespace': ['userNamespace', 'privileged'],
  'one-cpu': ['processors'],
  'slow-disk': ['disk', 'controlGroup'],
  'other-timezone-and-locale': [],
  'clean-stop': [],
  memory: ['memory', 'controlGroup'],
}

function decidedByOption({ kind }: Condition, { settings }: ConditionFacts): string | null {
  const decisive = settings.find(
    ({ setting, detail }) =>
      settingsOf[kind].includes(setting) ||
      (kind === 'other-timezone-and-locale' && setting === 'env' && isLocal(detail ?? '')),
  )
  if (decisive === undefined) return null
  return `cannot be had beside ${decisive.written} in dockerRunOptions, which decides the same`
}

function arbitraryUser(
  request: Request,
  { arbitraryUser: id, program }: ConditionFacts,
): Conditioned {
  const entry =
    program === 'podman'
      ? '; Podman has written it into the container’s /etc/passwd, as OpenShift may'
      : ''
  const told = `it ran as user ${id} of group 0; to try that again: --user ${id}:0${entry}`
  return made({ ...request, user: `${id}:0` }, told)
}

function noNetwork(request: Request, facts: ConditionFacts): Conditioned {
  if (!facts.isAsked) return made({ ...request, network: { kind: 'none' } })
  if (facts.isInContainer) {
    return refused(
      'no-network cannot be had inside a job’s container where checks ask over the network: a network without a way out has no way in from there either',
    )
  }
  if (!facts.reachesAddresses) {
    return refused(
      'no-network cannot be had on this engine where checks ask over the network: the container’s own address is not reached from here, and a network without a way out publishes no ports',
    )
  }
  // Until it is made, it is known that it can be.
  const network = { kind: 'own', name: facts.closedNetwork } as const
  return made({ ...request, network, dns: { ...request.dns, servers: [nobody] } })
}

/** Docker's own name server would ask the machine's, from outside of the closed network. */
const nobody = '127.0.0.1'

function userNamespace(request: Request, facts: ConditionFacts): Conditioned {
  // Whatever such an engine starts is in one already.
  if (facts.isRootless || facts.remapsUsers) return made(request)
  if (facts.program === 'podman' || facts.program === 'kubernetes') {
    return made({ ...request, userNamespace: 'own' })
  }
  if (facts.program !== 'docker') {
    return refused(
      `user-namespace cannot be had on ${facts.program}: whoever asks for a container has to map its users`,
    )
  }
  return refused(
    'user-namespace cannot be had on this Docker: its daemon gives users of their own to all containers or to none (userns-remap)',
  )
}

function slowDisk(request: Request, facts: ConditionFacts): Conditioned {
  if (facts.isRootless) {
    return refused('slow-disk cannot be had without root: its control groups slow no devices')
  }
  if (facts.cgroupVersion !== '2') {
    return refused(
      'slow-disk cannot be had with control groups v1: they do not slow what the kernel writes later',
    )
  }
  if (facts.storageDevice === null) {
    return refused(
      'slow-disk cannot be had here: the engine’s storage is on no block device of this machine that could be slowed',
    )
  }
  const disk = { device: facts.storageDevice, bytesPerSecond: slowBytes }
  return made({ ...request, disk })
}

/** A busy network disk. */
export const slowBytes = 5 * 2 ** 20

function limited(
  kind: ConditionFacts['withoutLimits'][number],
  request: Request,
  { withoutLimits, isRootless, cgroupVersion }: ConditionFacts,
): Conditioned {
  if (!withoutLimits.includes(kind) && !(isRootless && cgroupVersion !== '2')) return made(request)
  const what = kind === 'memory' ? 'memory' : 'processors'
  return refused(
    `a bound on ${what} cannot be had on this engine: its control groups have none for ${what}`,
  )
}

/**
 * Three quarters of an hour off, the other half of the year's summer, and often another day; a dotless ı
 * for `"I".toLowerCase()`, and a comma before decimals.
 */
export const elsewhere: readonly EnvironmentVariable[] = [
  { name: 'TZ', value: 'Pacific/Chatham' },
  { name: 'LANG', value: 'tr_TR.UTF-8' },
  { name: 'LC_ALL', value: 'tr_TR.UTF-8' },
]

function isLocal(name: string): boolean {
  return name === 'TZ' || name === 'LANG' || name === 'LANGUAGE' || name.startsWith('LC_')
}

function withVariables(
  env: readonly EnvironmentVariable[],
  more: readonly EnvironmentVariable[],
): readonly EnvironmentVariable[] {
  return [...env.filter(({ name }) => !isLocal(name)), ...more]
}
