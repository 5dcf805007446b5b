import type {
  ContainerSecurityContext,
  Pod,
  PodContainer,
  PodSecurityContext,
  PodSpec,
  VolumeMount,
} from '../../src/pod/pod.ts'
import type { DataObject, PodObjects, ServiceObject } from '../../src/pod/pod-objects.ts'
import { objectKey } from '../../src/pod/pod-objects.ts'
import type { PodFacts } from '../../src/pod/content/facts.ts'
import { parseQuantity } from '../../src/quantity.ts'
import type { Quantity } from '../../src/quantity.ts'

const location = { file: 'pod.yaml', line: 1, column: 1 }

/** A Pod with one plain container, but for what is given. */
export function podWith(
  fields: Partial<Omit<Pod, 'spec'>> & {
    readonly spec?: Partial<Omit<PodSpec, 'containers' | 'securityContext'>>
    readonly containers?: readonly Partial<PodContainer>[]
    readonly securityContext?: Partial<PodSecurityContext>
  } = {},
): Pod {
  const { spec, containers = [{}], securityContext, ...pod } = fields
  const [first = containerWith(), ...others] = containers.map(containerWith)
  return {
    name: 'pod',
    namespace: 'oracle',
    labels: {},
    annotations: {},
    source: { kind: 'Pod', name: 'pod', file: 'pod.yaml', path: [] },
    purpose: 'serve',
    manifest: {},
    locate: () => location,
    ...pod,
    spec: {
      ...plainSpec,
      ...spec,
      containers: [first, ...others],
      securityContext: { ...plainSecurity, ...securityContext },
    },
  }
}

export function containerWith(fields: Partial<PodContainer> = {}): PodContainer {
  return {
    name: 'main',
    image: 'localhost/oracle/busybox:1',
    imagePullPolicy: 'IfNotPresent',
    command: [],
    args: [],
    workingDir: null,
    ports: [],
    env: [],
    envFrom: [],
    resources: { limits: {}, requests: {} },
    resourceClaims: [],
    volumeMounts: [],
    startupProbe: null,
    livenessProbe: null,
    readinessProbe: null,
    lifecycle: { postStart: null, preStop: null, stopSignal: null },
    terminationMessagePath: '/dev/termination-log',
    terminationMessagePolicy: 'File',
    securityContext: privilegesWith(),
    stdin: false,
    tty: false,
    restartPolicy: null,
    restartPolicyRules: [],
    ...fields,
  }
}

export function privilegesWith(
  fields: Partial<ContainerSecurityContext> = {},
): ContainerSecurityContext {
  return {
    runAsUser: null,
    runAsGroup: null,
    runAsNonRoot: null,
    privileged: false,
    readOnlyRootFilesystem: false,
    allowPrivilegeEscalation: null,
    capabilities: { add: [], drop: [] },
    seccompProfile: null,
    procMount: 'Default',
    ...fields,
  }
}

const plainSecurity: PodSecurityContext = {
  runAsUser: null,
  runAsGroup: null,
  runAsNonRoot: null,
  fsGroup: null,
  supplementalGroups: [],
  supplementalGroupsPolicy: 'Merge',
  sysctls: [],
  seccompProfile: null,
}

const plainSpec: Omit<PodSpec, 'containers' | 'securityContext'> = {
  initContainers: [],
  volumes: [],
  restartPolicy: 'Always',
  terminationGracePeriodSeconds: 30,
  activeDeadlineSeconds: null,
  shareProcessNamespace: false,
  hostNetwork: false,
  hostPID: false,
  hostIPC: false,
  hostUsers: true,
  hostname: null,
  subdomain: null,
  setHostnameAsFQDN: false,
  hostAliases: [],
  dnsPolicy: 'ClusterFirst',
  dnsConfig: { nameservers: [], searches: [], options: [] },
  enableServiceLinks: true,
  serviceAccountName: 'default',
  nodeName: null,
  readinessGates: [],
  resources: { limits: {}, requests: {} },
}

export function mountWith(
  fields: Partial<VolumeMount> & Pick<VolumeMount, 'name' | 'mountPath'>,
): VolumeMount {
  return {
    readOnly: false,
    subPath: null,
    subPathExpr: null,
    mountPropagation: 'None',
    ...fields,
  }
}

/** Objects of the Pod's namespace, with their data as text. */
export function objectsWith({
  configMaps = {},
  secrets = {},
  services = [],
}: {
  readonly configMaps?: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly secrets?: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly services?: readonly ServiceObject[]
} = {}): PodObjects {
  return { configMaps: dataObjects(configMaps), secrets: dataObjects(secrets), services }
}

function dataObjects(
  objects: Readonly<Record<string, Readonly<Record<string, string>>>>,
): ReadonlyMap<string, DataObject> {
  return new Map(
    Object.entries(objects).map(([name, data]) => {
      const bytes = Object.entries(data).map(([key, value]) => [key, Buffer.from(value)] as const)
      return [
        objectKey('oracle', name),
        { name, namespace: 'oracle', data: new Map(bytes), location },
      ]
    }),
  )
}

export function serviceWith(
  fields: Partial<ServiceObject> & { readonly name: string },
): ServiceObject {
  return {
    namespace: 'oracle',
    selector: {},
    type: 'ClusterIP',
    clusterIP: null,
    externalName: null,
    ports: [{ name: null, port: 80, targetPort: 80, protocol: 'TCP' }],
    location,
    ...fields,
  }
}

export function quantity(text: string): Quantity {
  const parsed = parseQuantity(text)
  if (parsed === null) throw new Error(`${text} is no quantity`)
  return parsed
}

/** Quantities by name of a resource. */
export function amounts(
  texts: Readonly<Record<string, string>>,
): Readonly<Record<string, Quantity>> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, quantity(text)]))
}

/** A node with 4 processors and 8 GiB of memory. */
export function factsWith(fields: Partial<PodFacts> = {}): PodFacts {
  return {
    podIP: '10.244.0.7',
    hostIP: '192.0.2.1',
    nodeName: 'node-1',
    uid: '0b9c2f6e-0000-4000-8000-000000000001',
    node: { cpu: 4000, memory: 8 * 1024 ** 3, ephemeralStorage: 100 * 1024 ** 3 },
    now: Date.UTC(2026, 10, 30, 3, 51, 27, 123),
    readVolumeFile: () => Promise.resolve(null),
    ...fields,
  }
}
