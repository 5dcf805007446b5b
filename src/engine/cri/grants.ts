import { infrastructureError } from '../../errors.ts'
import type { Grant, PlainGrantKind } from '../grant.ts'
import { isRecord, listOf, recordOf, textOf, textsOf } from '../json.ts'
import type { JsonRecord } from '../json.ts'
import type { CriContext } from './context.ts'
import { find } from './inspect.ts'
import type { NamespaceOption } from './messages.ts'
import type { Note } from './note.ts'

/**
 * What a container has beyond a plain one, by the OCI runtime specification that the runtime has made of
 * what it was asked for.
 *
 * @throws CanaryError (infrastructure) where the runtime does not tell of it
 */
export async function grantsOf(
  context: CriContext,
  id: string,
  signal: AbortSignal,
): Promise<readonly Grant[]> {
  const found = await find(context, id, signal)
  if (found === null) {
    const message = 'somebody removed the container before it was started'
    throw infrastructureError({ code: 'container-vanished', message })
  }
  const sandbox = found.note.sandbox === '' ? null : await find(context, found.note.sandbox, signal)
  const [own, around] = [found, sandbox].map((one) => one?.details.specification)
  if (sandbox?.kind !== 'sandbox' || !isRecord(own) || !isRecord(around)) {
    throw infrastructureError({
      code: 'cri-grants',
      message:
        'the runtime does not tell what the container was given, so that it cannot be held to its policy',
      hint: 'judge manifests of strangers on containerd, Docker or Podman',
    })
  }
  const grants = [
    ...grantsIn(own, found.note),
    ...grantsOfSandbox(around, sandbox.status.linux?.namespaces?.options ?? null),
  ]
  return [...new Map(grants.map((grant) => [JSON.stringify(grant), grant])).values()]
}

/** What the container itself has. */
export function grantsIn(specification: JsonRecord, { mounts, network }: Note): readonly Grant[] {
  const linux = recordOf(specification['linux'])
  return [
    ...capabilitiesIn(recordOf(specification['process'])),
    ...listOf(specification['mounts'])
      .filter(isRecord)
      .flatMap((mount) => grantOfMount(mount, mounts)),
    ...devicesIn(linux),
    ...namespacesIn(linux),
    ...confinementIn(specification, linux),
    ...(typeof network === 'object'
      ? [{ kind: 'network', name: `container:${network.container}` } as const]
      : []),
  ]
}

/** What it has of its sandbox: a namespace of the host is one of the sandbox to it. */
export function grantsOfSandbox(
  specification: JsonRecord,
  namespaces: NamespaceOption | null,
): readonly Grant[] {
  const parameters = Object.keys(recordOf(recordOf(specification['linux'])['sysctl']))
  return [
    ...parameters.map((name): Grant => ({ kind: 'kernel-parameter', name })),
    ...(namespaces?.network === 'POD' ? [] : [{ kind: 'network', name: 'host' } as const]),
    ...(namespaces?.ipc === 'POD' ? [] : [word('ipc-namespace')('host')]),
    ...(namespaces?.pid === 'NODE' ? [word('pid-namespace')('host')] : []),
  ]
}

/** What containerd and CRI-O give every container between them. */
const plainCapabilities = new Set(
  (
    'AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE NET_RAW SETFCAP SETGID ' +
    'SETPCAP SETUID SYS_CHROOT'
  )
    .split(' ')
    .map((name) => `CAP_${name}`),
)

function capabilitiesIn(process: JsonRecord): readonly Grant[] {
  const sets = Object.values(recordOf(process['capabilities']))
  const all = new Set(sets.flatMap(textsOf))
  return [...all].filter((name) => !plainCapabilities.has(name)).map(word('capability'))
}

/** Where the kernel's own file systems, and files of the runtime's, are in every container. */
const plainTargets = new Set([
  ...['/proc', '/dev', '/dev/pts', '/dev/mqueue', '/dev/shm', '/sys', '/sys/fs/cgroup', '/run'],
  ...['/etc/hosts', '/etc/hostname', '/etc/resolv.conf', '/run/.containerenv', '/etc/mtab'],
])

function grantOfMount(mount: JsonRecord, noted: Note['mounts']): readonly Grant[] {
  const [type, source, target] = ['type', 'source', 'destination'].map((key) => textOf(mount[key]))
  const options = textsOf(mount['options'])
  const isBind = type === 'bind' || options.some((option) => /^r?bind$/.test(option))
  if (source === undefined || target === undefined) return []
  const isOurs = noted.some((one) => one.isOwn && one.source === source && one.target === target)
  if (isOurs) return []
  if (!isBind)
    return plainTargets.has(target) || type === 'tmpfs'
      ? []
      : [word('mount-option')(`type ${type ?? ''}`)]
  const isAsked = noted.some((one) => one.target === target)
  if (plainTargets.has(target) && !isAsked) return []
  return [{ kind: 'bind', source, target, isReadOnly: options.includes('ro') }]
}

function devicesIn(linux: JsonRecord): readonly Grant[] {
  const rules = listOf(recordOf(linux['resources'])['devices']).filter(isRecord)
  // A rule that lets everything in has no number and no kind.
  const isOpen = rules.some(
    (rule) => rule['allow'] === true && rule['major'] === undefined && textOf(rule['type']) === '',
  )
  return [
    ...(isOpen ? [word('device-rule')('all')] : []),
    ...listOf(linux['devices'])
      .filter(isRecord)
      .map((device): Grant => {
        const path = textOf(device['path'])
        return { kind: 'device', device: { pathOnHost: path, pathInContainer: path } }
      }),
  ]
}

/** Kinds of the OCI runtime specification, without which a container is in the host's. */
const namespaces: Readonly<Record<string, PlainGrantKind>> = {
  pid: 'pid-namespace',
  ipc: 'ipc-namespace',
  uts: 'uts-namespace',
}

function namespacesIn(linux: JsonRecord): readonly Grant[] {
  const own = listOf(linux['namespaces']).filter(isRecord)
  const has = (type: string) => own.some((one) => textOf(one['type']) === type)
  return [
    ...Object.entries(namespaces).flatMap(([type, kind]) =>
      has(type) ? [] : [word(kind)('host')],
    ),
    ...(has('network') ? [] : [{ kind: 'network', name: 'host' } as const]),
    // Whose processes it sees beside its own: a sandbox's are its own.
    ...own
      .filter((one) => textOf(one['type']) === 'pid' && textOf(one['path']) !== '')
      .map(() => word('pid-namespace')('another container')),
  ]
}

function confinementIn(specification: JsonRecord, linux: JsonRecord): readonly Grant[] {
  const process = recordOf(specification['process'])
  const profile = textOf(process['apparmorProfile'])
  return [
    ...(isRecord(linux['seccomp']) ? [] : [word('confinement')('seccomp=unconfined')]),
    ...(textsOf(linux['maskedPaths']).length > 0
      ? []
      : [word('confinement')('systempaths=unconfined')]),
    ...(profile === 'unconfined' ? [word('confinement')('apparmor=unconfined')] : []),
  ]
}

function word(kind: PlainGrantKind): (value: string) => Grant {
  return (value) => ({ kind, value })
}
