/**
 * A container with the API server's defaults. What reaches this was checked: an empty value that would
 * mean nothing here was refused.
 */
import type { Quantity } from '../../quantity.ts'
import { restartPolicies } from '../../workload/workload.ts'
import type {
  ContainerSecurityContext,
  PodContainer,
  PodPort,
  PodVariable,
  ResourceReference,
  Resources,
  SeccompProfile,
  VariableReference,
  VariableSource,
  VolumeMount,
} from '../pod.ts'
import type { PodAction, PodHook, PodProbe } from '../actions.ts'
import type {
  RawContainer,
  RawContainerSecurity,
  RawHook,
  RawHttpGet,
  RawProbe,
  RawResourceReference,
  RawResources,
  RawSeccompProfile,
  RawVariable,
} from './raw.ts'

export function toContainer(raw: RawContainer, hostNetwork: boolean): PodContainer {
  const { name = '', image = '', command = [], args = [], stdin = false, tty = false } = raw
  return {
    name,
    image,
    imagePullPolicy: wordOr(raw.imagePullPolicy, pullPolicyOf(image)),
    command,
    args,
    workingDir: filledOrNull(raw.workingDir),
    ports: (raw.ports ?? []).map((port) => toPort(port, hostNetwork)),
    env: (raw.env ?? []).map(toVariable),
    envFrom: (raw.envFrom ?? []).map(toVariableSource),
    resources: toResources(raw.resources),
    resourceClaims: (raw.resources?.claims ?? []).flatMap(({ name }) => name ?? []),
    volumeMounts: (raw.volumeMounts ?? []).map(toMount),
    ...toBehaviour(raw),
    terminationMessagePath: filledOrNull(raw.terminationMessagePath) ?? '/dev/termination-log',
    terminationMessagePolicy: wordOr(raw.terminationMessagePolicy, 'File'),
    securityContext: toSecurityContext(raw.securityContext),
    stdin,
    tty,
  }
}

type Behaviour = Pick<
  PodContainer,
  | ('startupProbe' | 'livenessProbe' | 'readinessProbe' | 'lifecycle')
  | ('restartPolicy' | 'restartPolicyRules')
>

function toBehaviour(raw: RawContainer): Behaviour {
  const { lifecycle = {}, restartPolicyRules: rules = [] } = raw
  return {
    startupProbe: toProbe(raw.startupProbe),
    livenessProbe: toProbe(raw.livenessProbe),
    readinessProbe: toProbe(raw.readinessProbe),
    lifecycle: {
      postStart: toHook(lifecycle.postStart),
      preStop: toHook(lifecycle.preStop),
      stopSignal: filledOrNull(lifecycle.stopSignal),
    },
    restartPolicy: restartPolicies.find((policy) => policy === raw.restartPolicy) ?? null,
    restartPolicyRules: rules.map(({ action, exitCodes: { operator, values = [] } = {} }) => ({
      action: wordOr(action, 'Restart'),
      exitCodes: { operator: wordOr(operator, 'In'), values },
    })),
  }
}

/** A word that was checked to be one of a few. */
export function wordOr<Word extends string>(word: string | undefined, otherwise: Word): Word {
  // Checks let no other word pass; the type of the field says which those are.
  return word === undefined || word === '' ? otherwise : (word as Word)
}

export function filledOrNull(value: string | undefined): string | null {
  return value === undefined || value === '' ? null : value
}

/** Without a tag and without a digest the tag is `latest`. */
export function pullPolicyOf(image: string): 'Always' | 'IfNotPresent' {
  const [name = '', digest] = image.split('@', 2)
  const last = name.slice(name.lastIndexOf('/') + 1)
  const tag = last.includes(':') ? last.slice(last.indexOf(':') + 1) : null
  if (digest !== undefined && tag === null) return 'IfNotPresent'
  return tag === null || tag === 'latest' ? 'Always' : 'IfNotPresent'
}

function toPort(raw: NonNullable<RawContainer['ports']>[number], hostNetwork: boolean): PodPort {
  const { containerPort = 0, hostPort = 0 } = raw
  const ownPort = hostNetwork ? containerPort : null
  return {
    name: filledOrNull(raw.name),
    containerPort,
    hostPort: hostPort === 0 ? ownPort : hostPort,
    hostIP: filledOrNull(raw.hostIP),
    protocol: wordOr(raw.protocol, 'TCP'),
  }
}

function toVariable({ name = '', value = '', valueFrom }: RawVariable): PodVariable {
  return valueFrom === undefined ? { name, value } : { name, from: toReference(valueFrom) }
}

function toReference(from: NonNullable<RawVariable['valueFrom']>): VariableReference {
  const { fieldRef, resourceFieldRef, configMapKeyRef, secretKeyRef, fileKeyRef } = from
  if (fieldRef !== undefined) return { kind: 'field', fieldPath: fieldPathOf(fieldRef.fieldPath) }
  if (resourceFieldRef !== undefined) {
    return { kind: 'resource', ...toResourceReference(resourceFieldRef) }
  }
  if (fileKeyRef !== undefined) {
    const { volumeName = '', path = '', key = '', optional = false } = fileKeyRef
    return { kind: 'file', volume: volumeName, path, key, optional }
  }
  const { name = '', key = '', optional = false } = configMapKeyRef ?? secretKeyRef ?? {}
  return { kind: configMapKeyRef === undefined ? 'secret' : 'configMap', name, key, optional }
}

export function fieldPathOf(path = ''): string {
  return path === 'spec.host' ? 'spec.nodeName' : path
}

const one: Quantity = { text: '1', milli: 1000n }

export function toResourceReference(raw: RawResourceReference): ResourceReference {
  const { divisor = one } = raw
  return {
    container: filledOrNull(raw.containerName),
    resource: raw.resource ?? '',
    divisor: divisor.milli === 0n ? one : divisor,
  }
}

function toVariableSource(raw: NonNullable<RawContainer['envFrom']>[number]): VariableSource {
  const { configMapRef, secretRef, prefix = '' } = raw
  const { name = '', optional = false } = configMapRef ?? secretRef ?? {}
  return { kind: configMapRef === undefined ? 'secret' : 'configMap', name, prefix, optional }
}

/** What is not requested is requested up to its limit. */
export function toResources(raw: RawResources | undefined): Resources {
  const { limits = {}, requests = {} } = raw ?? {}
  return { limits, requests: { ...limits, ...requests } }
}

function toMount(raw: NonNullable<RawContainer['volumeMounts']>[number]): VolumeMount {
  return {
    name: raw.name ?? '',
    mountPath: raw.mountPath ?? '',
    readOnly: raw.readOnly ?? false,
    subPath: filledOrNull(raw.subPath),
    subPathExpr: filledOrNull(raw.subPathExpr),
    mountPropagation: wordOr(raw.mountPropagation, 'None'),
  }
}

/** A zero stands for what is not there, as it does in Go. */
function numberOr(value: number | undefined, otherwise: number): number {
  return value === undefined || value === 0 ? otherwise : value
}

function toProbe(raw: RawProbe | undefined): PodProbe | null {
  if (raw === undefined) return null
  return {
    handler: toAction(raw),
    initialDelaySeconds: raw.initialDelaySeconds ?? 0,
    timeoutSeconds: numberOr(raw.timeoutSeconds, 1),
    periodSeconds: numberOr(raw.periodSeconds, 10),
    successThreshold: numberOr(raw.successThreshold, 1),
    failureThreshold: numberOr(raw.failureThreshold, 3),
    terminationGracePeriodSeconds: raw.terminationGracePeriodSeconds ?? null,
  }
}

function toAction(raw: RawProbe): PodAction {
  if (raw.grpc !== undefined) {
    const { port = 0, service = '', mode } = raw.grpc
    return { action: 'grpc', port, service, mode: wordOr(mode, 'Plaintext') }
  }
  return toPlainAction(raw)
}

type PlainAction = Extract<PodAction, { action: 'exec' | 'httpGet' | 'tcpSocket' }>

function toPlainAction({
  exec,
  httpGet,
  tcpSocket,
}: Pick<RawProbe, 'exec' | 'httpGet' | 'tcpSocket'>): PlainAction {
  if (exec !== undefined) {
    const [program = '', ...rest] = exec.command ?? []
    return { action: 'exec', command: [program, ...rest] }
  }
  if (httpGet !== undefined) return toHttpGet(httpGet)
  if (tcpSocket === undefined) throw new Error('checks let nothing without a handler pass')
  return { action: 'tcpSocket', host: filledOrNull(tcpSocket.host), port: tcpSocket.port ?? 0 }
}

function toHttpGet(raw: RawHttpGet): PlainAction {
  return {
    action: 'httpGet',
    scheme: wordOr(raw.scheme, 'HTTP'),
    host: filledOrNull(raw.host),
    port: raw.port ?? 0,
    path: filledOrNull(raw.path) ?? '/',
    httpHeaders: (raw.httpHeaders ?? []).map(({ name = '', value = '' }) => ({ name, value })),
    protocol: wordOr(raw.protocol, 'HTTP1'),
  }
}

function toHook(raw: RawHook | undefined): PodHook | null {
  if (raw === undefined) return null
  if (raw.sleep !== undefined) return { action: 'sleep', seconds: raw.sleep.seconds ?? 0 }
  return toPlainAction(raw)
}

export function toSeccompProfile(raw: RawSeccompProfile | undefined): SeccompProfile | null {
  if (raw === undefined) return null
  return { type: wordOr(raw.type, 'Unconfined'), localhostProfile: raw.localhostProfile ?? null }
}

function toSecurityContext(raw: RawContainerSecurity = {}): ContainerSecurityContext {
  const { privileged = false, readOnlyRootFilesystem = false, capabilities = {} } = raw
  const { add = [], drop = [] } = capabilities
  return {
    ...toIdentity(raw),
    privileged,
    readOnlyRootFilesystem,
    allowPrivilegeEscalation: raw.allowPrivilegeEscalation ?? null,
    capabilities: { add, drop },
    seccompProfile: toSeccompProfile(raw.seccompProfile),
    procMount: wordOr(raw.procMount, 'Default'),
  }
}

/** Who runs: null is left to the Pod, and then to the image. */
export function toIdentity(
  raw: Pick<RawContainerSecurity, 'runAsUser' | 'runAsGroup' | 'runAsNonRoot'>,
): Pick<ContainerSecurityContext, 'runAsUser' | 'runAsGroup' | 'runAsNonRoot'> {
  return {
    runAsUser: raw.runAsUser ?? null,
    runAsGroup: raw.runAsGroup ?? null,
    runAsNonRoot: raw.runAsNonRoot ?? null,
  }
}
