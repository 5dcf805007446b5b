import type { ContainerRequest } from '../container-request.ts'
import { expiryAnnotation, mainContainer, startGate } from './pod-names.ts'
import type { PodPlacement } from './placement.ts'
import { limitsOf, placementFields } from './pod-placement.ts'
import { labelsFor } from './labels.ts'
import { refuseImpossible, tmpfsOption } from './pod-refusals.ts'

export interface PodOptions {
  readonly pull: 'always' | 'missing' | 'never'
  /** Nothing starts before the gate is taken away. */
  readonly isGated: boolean
  /** Seconds after which kubelet ends it, whatever becomes of whoever made it. */
  readonly life: number
  /** When that will be at the latest; whoever finds it later may remove it. */
  readonly expires: Date
  readonly placement: PodPlacement
}

/** What is sent to the API server. */
export interface PodManifest {
  readonly apiVersion: 'v1'
  readonly kind: 'Pod'
  readonly metadata: Readonly<Record<string, unknown>>
  readonly spec: Readonly<Record<string, unknown>>
}

/**
 * The Pod that a container is to be: one container, one life, no token of the cluster.
 *
 * @throws CanaryError (input) for what no Pod can have
 */
export function podOf(request: ContainerRequest, options: PodOptions): PodManifest {
  refuseImpossible(request)
  const { volumes, mounts } = directoriesOf(request)
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name: request.name,
      labels: { 'app.kubernetes.io/managed-by': 'container-canary', ...labelsFor(request.labels) },
      annotations: { ...request.labels, [expiryAnnotation]: options.expires.toISOString() },
    },
    spec: {
      restartPolicy: 'Never',
      activeDeadlineSeconds: options.life,
      automountServiceAccountToken: false,
      enableServiceLinks: false,
      ...(options.isGated ? { schedulingGates: [{ name: startGate }] } : {}),
      ...placementFields(request, options.placement),
      ...networkFields(request),
      ...(request.userNamespace === 'own' ? { hostUsers: false } : {}),
      ...(request.stopGrace === null
        ? {}
        : { terminationGracePeriodSeconds: Math.ceil(request.stopGrace / 1000) }),
      ...podSecurity(request),
      containers: [
        {
          name: mainContainer,
          image: request.image,
          imagePullPolicy: pullPolicies[options.pull],
          ...commandFields(request),
          ...environmentFields(request),
          ...(request.ports.length === 0 ? {} : { ports: request.ports.map(portOf) }),
          ...resourceFields(request, options.placement),
          ...containerSecurity(request),
          ...(request.terminal ? { tty: true } : {}),
          ...(mounts.length === 0 ? {} : { volumeMounts: mounts }),
        },
      ],
      ...(volumes.length === 0 ? {} : { volumes }),
    },
  }
}

const pullPolicies = { always: 'Always', missing: 'IfNotPresent', never: 'Never' } as const

/**
 * kubelet expands `$(NAME)`, and makes `$` of `$$` (k8s.io/kubernetes, third_party/forked/golang/expansion):
 * with each one doubled a text arrives as it is.
 */
export function escaped(text: string): string {
  return text.replaceAll('$', '$$$$')
}

function commandFields({
  entrypoint,
  arguments: args,
  workingDirectory,
}: ContainerRequest): object {
  return {
    ...(entrypoint === null ? {} : { command: entrypoint.map(escaped) }),
    ...(args.length === 0 ? {} : { args: args.map(escaped) }),
    ...(workingDirectory === null ? {} : { workingDir: workingDirectory }),
  }
}

/** The last one of a name counts, as on other engines. */
function environmentFields({ env }: ContainerRequest): object {
  const values = new Map(env.map(({ name, value }) => [name, value]))
  if (values.size === 0) return {}
  return { env: [...values].map(([name, value]) => ({ name, value: escaped(value) })) }
}

function portOf({ port, protocol }: ContainerRequest['ports'][number]): object {
  return { containerPort: port, protocol: protocol.toUpperCase() }
}

function resourceFields(request: ContainerRequest, placement: PodPlacement): object {
  const limits = limitsOf(request, placement)
  return Object.keys(limits).length === 0 ? {} : { resources: { limits } }
}

function networkFields({ hostname, hosts, dns }: ContainerRequest): object {
  const names = Map.groupBy(Object.entries(hosts), ([, address]) => address)
  const aliases = [...names].map(([ip, entries]) => ({
    ip,
    hostnames: entries.map(([name]) => name),
  }))
  const { servers, searches, options } = dns
  const config = {
    ...(servers.length === 0 ? {} : { nameservers: servers }),
    ...(searches.length === 0 ? {} : { searches }),
    ...(options.length === 0 ? {} : { options: options.map(dnsOption) }),
  }
  return {
    ...(hostname === null ? {} : { hostname }),
    ...(aliases.length === 0 ? {} : { hostAliases: aliases }),
    ...(Object.keys(config).length === 0 ? {} : { dnsConfig: config }),
    // Servers that are asked for are the only ones that are to be asked.
    ...(servers.length === 0 ? {} : { dnsPolicy: 'None' }),
  }
}

function dnsOption(text: string): object {
  const cut = text.indexOf(':')
  return cut === -1 ? { name: text } : { name: text.slice(0, cut), value: text.slice(cut + 1) }
}

function podSecurity({ groups, sysctls }: ContainerRequest): object {
  const entries = Object.entries(sysctls)
  const context = {
    ...(groups.length === 0 ? {} : { supplementalGroups: groups.map(Number) }),
    ...(entries.length === 0 ? {} : { sysctls: entries.map(([name, value]) => ({ name, value })) }),
  }
  return Object.keys(context).length === 0 ? {} : { securityContext: context }
}

function containerSecurity(request: ContainerRequest): object {
  const { user, capabilities, readOnlyRoot, noNewPrivileges, hardening, privileged } = request
  const [uid, gid] = user?.split(':') ?? []
  const plain = (name: string) => name.toUpperCase().replace(/^CAP_/, '')
  const named = {
    ...(capabilities.add.length === 0 ? {} : { add: capabilities.add.map(plain) }),
    ...(capabilities.drop.length === 0 ? {} : { drop: capabilities.drop.map(plain) }),
  }
  const context = {
    ...(uid === undefined ? {} : { runAsUser: Number(uid) }),
    ...(gid === undefined ? {} : { runAsGroup: Number(gid) }),
    ...(Object.keys(named).length === 0 ? {} : { capabilities: named }),
    ...(readOnlyRoot ? { readOnlyRootFilesystem: true } : {}),
    ...(noNewPrivileges || hardening !== null ? { allowPrivilegeEscalation: false } : {}),
    ...(privileged ? { privileged: true } : {}),
    ...(request.seccomp === 'unconfined' ? { seccompProfile: { type: 'Unconfined' } } : {}),
  }
  return Object.keys(context).length === 0 ? {} : { securityContext: context }
}

/** Empty directories, those in memory among them. What the image has there is hidden, not copied. */
function directoriesOf({ volumes, tmpfs, sharedMemory }: ContainerRequest): {
  readonly volumes: readonly object[]
  readonly mounts: readonly object[]
} {
  const directories = [
    ...volumes.map(({ mountPath }) => ({ path: mountPath, emptyDir: {} })),
    ...Object.entries(tmpfs).map(([path, options]) => ({
      path,
      emptyDir: inMemory(sizeIn(options)),
    })),
    ...(sharedMemory === null
      ? []
      : [{ path: '/dev/shm', emptyDir: inMemory(String(sharedMemory)) }]),
  ]
  return {
    volumes: directories.map(({ emptyDir }, index) => ({ name: `directory-${index}`, emptyDir })),
    mounts: directories.map(({ path }, index) => ({ name: `directory-${index}`, mountPath: path })),
  }
}

function inMemory(size: string | null): object {
  return { medium: 'Memory', ...(size === null ? {} : { sizeLimit: size }) }
}

const units: Readonly<Record<string, string>> = { '': '', k: 'Ki', m: 'Mi', g: 'Gi' }

function sizeIn(options: string): string | null {
  for (const option of options.split(',')) {
    const [, digits, unit = ''] = tmpfsOption.exec(option) ?? []
    if (digits !== undefined) return `${digits}${units[unit.toLowerCase()] ?? ''}`
  }
  return null
}
