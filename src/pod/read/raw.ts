import { z } from 'zod'
import { parseQuantity } from '../../quantity.ts'

/**
 * The types of what people write, before its defaults and without a judgement:
 * https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/. A null is taken for a
 * field that is not there, as Go takes it ({@link withoutNulls}); what has no field here is left aside.
 */
export const text = z.string()
export const flag = z.boolean()
export const int32 = z.int().min(-2_147_483_648).max(2_147_483_647)
export const int64 = z.int()
export const textMap = z.record(text, text)
export const portReference = z.union([int32, text])

/** A list in which everything may be left out. */
export function list<Item extends z.ZodType>(of: Item): z.ZodOptional<z.ZodArray<Item>> {
  return z.array(of).optional()
}

/** An object in which everything may be left out. */
export function object<Shape extends Readonly<Record<string, z.ZodType>>>(
  shape: Shape,
): z.ZodObject<{ -readonly [Key in keyof Shape]: z.ZodOptional<Shape[Key]> }> {
  return z.object(shape).partial()
}

export const quantityFault =
  "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'"

export const quantity = z.union([text, z.number()]).transform((value, context) => {
  const parsed = parseQuantity(String(value).trim())
  if (parsed !== null) return parsed
  context.addIssue({ code: 'custom', message: quantityFault })
  return z.NEVER
})

/** What is known to be there and is not looked into. */
const anything = z.record(text, z.unknown())

export const metadata = object({
  name: text,
  generateName: text,
  namespace: text,
  labels: textMap,
  annotations: textMap,
})

const exec = object({ command: list(text) })

const httpGet = object({
  host: text,
  httpHeaders: list(object({ name: text, value: text })),
  path: text,
  port: portReference,
  protocol: text,
  scheme: text,
})

const tcpSocket = object({ host: text, port: portReference })
const grpc = object({ mode: text, port: int32, service: text })
const sleep = object({ seconds: int64 })

export const probe = object({
  exec,
  failureThreshold: int32,
  grpc,
  httpGet,
  initialDelaySeconds: int32,
  periodSeconds: int32,
  successThreshold: int32,
  tcpSocket,
  terminationGracePeriodSeconds: int64,
  timeoutSeconds: int32,
})

export const hook = object({ exec, httpGet, sleep, tcpSocket })
export const lifecycle = object({ postStart: hook, preStop: hook, stopSignal: text })

export const fieldReference = object({ apiVersion: text, fieldPath: text })
export const resourceReference = object({ containerName: text, divisor: quantity, resource: text })
export const keyReference = object({ key: text, name: text, optional: flag })

export const variable = object({
  name: text,
  value: text,
  valueFrom: object({
    configMapKeyRef: keyReference,
    fieldRef: fieldReference,
    fileKeyRef: object({ key: text, optional: flag, path: text, volumeName: text }),
    resourceFieldRef: resourceReference,
    secretKeyRef: keyReference,
  }),
})

export const variableSource = object({
  configMapRef: object({ name: text, optional: flag }),
  prefix: text,
  secretRef: object({ name: text, optional: flag }),
})

export const resources = object({
  claims: list(object({ name: text, request: text })),
  limits: z.record(text, quantity),
  requests: z.record(text, quantity),
})

export const seccompProfile = object({ localhostProfile: text, type: text })

export const containerSecurity = object({
  allowPrivilegeEscalation: flag,
  appArmorProfile: object({ localhostProfile: text, type: text }),
  capabilities: object({ add: list(text), drop: list(text) }),
  privileged: flag,
  procMount: text,
  readOnlyRootFilesystem: flag,
  runAsGroup: int64,
  runAsNonRoot: flag,
  runAsUser: int64,
  seLinuxOptions: anything,
  seccompProfile,
  windowsOptions: anything,
})

export const podSecurity = object({
  appArmorProfile: object({ localhostProfile: text, type: text }),
  fsGroup: int64,
  fsGroupChangePolicy: text,
  runAsGroup: int64,
  runAsNonRoot: flag,
  runAsUser: int64,
  seLinuxChangePolicy: text,
  seLinuxOptions: anything,
  seccompProfile,
  supplementalGroups: list(int64),
  supplementalGroupsPolicy: text,
  sysctls: list(object({ name: text, value: text })),
  windowsOptions: anything,
})

export const port = object({
  containerPort: int32,
  hostIP: text,
  hostPort: int32,
  name: text,
  protocol: text,
})

export const volumeMount = object({
  mountPath: text,
  mountPropagation: text,
  name: text,
  readOnly: flag,
  recursiveReadOnly: text,
  subPath: text,
  subPathExpr: text,
})

export const restartRule = object({
  action: text,
  exitCodes: object({ operator: text, values: list(int32) }),
})

export const container = object({
  args: list(text),
  command: list(text),
  env: list(variable),
  envFrom: list(variableSource),
  image: text,
  imagePullPolicy: text,
  lifecycle,
  livenessProbe: probe,
  name: text,
  ports: list(port),
  readinessProbe: probe,
  resizePolicy: list(object({ resourceName: text, restartPolicy: text })),
  resources,
  restartPolicy: text,
  restartPolicyRules: list(restartRule),
  securityContext: containerSecurity,
  startupProbe: probe,
  stdin: flag,
  stdinOnce: flag,
  terminationMessagePath: text,
  terminationMessagePolicy: text,
  tty: flag,
  volumeDevices: list(object({ devicePath: text, name: text })),
  volumeMounts: list(volumeMount),
  workingDir: text,
})

export type RawMetadata = z.output<typeof metadata>
export type RawProbe = z.output<typeof probe>
export type RawHook = z.output<typeof hook>
export type RawHttpGet = z.output<typeof httpGet>
export type RawVariable = z.output<typeof variable>
export type RawResources = z.output<typeof resources>
export type RawContainer = z.output<typeof container>
export type RawPodSecurity = z.output<typeof podSecurity>
export type RawContainerSecurity = z.output<typeof containerSecurity>
export type RawSeccompProfile = z.output<typeof seccompProfile>
export type RawFieldReference = z.output<typeof fieldReference>
export type RawResourceReference = z.output<typeof resourceReference>
export type RawVolumeMount = z.output<typeof volumeMount>

/** The same without what is null; in a list that is an empty text, as it is for Go in a list of texts. */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((part) => (part === null ? '' : withoutNulls(part)))
  if (typeof value !== 'object' || value === null) return value
  const filled = Object.entries(value).filter(([, part]) => part !== null)
  return Object.fromEntries(filled.map(([key, part]) => [key, withoutNulls(part)]))
}
