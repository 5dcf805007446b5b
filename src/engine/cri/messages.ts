/** Made from runtime.proto by `npm run cri-messages`. Do not edit. */
import type { MessageSchema } from '../../protobuf/schema.ts'
import type { unrecognized } from '../../protobuf/schema.ts'

const protocolValues = ['TCP', 'UDP', 'SCTP'] as const
export type Protocol = (typeof protocolValues)[number] | typeof unrecognized

const mountPropagationValues = [
  'PROPAGATION_PRIVATE',
  'PROPAGATION_HOST_TO_CONTAINER',
  'PROPAGATION_BIDIRECTIONAL',
] as const
export type MountPropagation = (typeof mountPropagationValues)[number] | typeof unrecognized

const namespaceModeValues = ['POD', 'CONTAINER', 'NODE', 'TARGET'] as const
export type NamespaceMode = (typeof namespaceModeValues)[number] | typeof unrecognized

const supplementalGroupsPolicyValues = ['Merge', 'Strict'] as const
export type SupplementalGroupsPolicy =
  (typeof supplementalGroupsPolicyValues)[number] | typeof unrecognized

const profileTypeValues = ['RuntimeDefault', 'Unconfined', 'Localhost'] as const
export type ProfileType = (typeof profileTypeValues)[number] | typeof unrecognized

const podSandboxStateValues = ['SANDBOX_READY', 'SANDBOX_NOTREADY'] as const
export type PodSandboxState = (typeof podSandboxStateValues)[number] | typeof unrecognized

const signalValues = [
  'RUNTIME_DEFAULT',
  'SIGABRT',
  'SIGALRM',
  'SIGBUS',
  'SIGCHLD',
  'SIGCLD',
  'SIGCONT',
  'SIGFPE',
  'SIGHUP',
  'SIGILL',
  'SIGINT',
  'SIGIO',
  'SIGIOT',
  'SIGKILL',
  'SIGPIPE',
  'SIGPOLL',
  'SIGPROF',
  'SIGPWR',
  'SIGQUIT',
  'SIGSEGV',
  'SIGSTKFLT',
  'SIGSTOP',
  'SIGSYS',
  'SIGTERM',
  'SIGTRAP',
  'SIGTSTP',
  'SIGTTIN',
  'SIGTTOU',
  'SIGURG',
  'SIGUSR1',
  'SIGUSR2',
  'SIGVTALRM',
  'SIGWINCH',
  'SIGXCPU',
  'SIGXFSZ',
  'SIGRTMIN',
  'SIGRTMINPLUS1',
  'SIGRTMINPLUS2',
  'SIGRTMINPLUS3',
  'SIGRTMINPLUS4',
  'SIGRTMINPLUS5',
  'SIGRTMINPLUS6',
  'SIGRTMINPLUS7',
  'SIGRTMINPLUS8',
  'SIGRTMINPLUS9',
  'SIGRTMINPLUS10',
  'SIGRTMINPLUS11',
  'SIGRTMINPLUS12',
  'SIGRTMINPLUS13',
  'SIGRTMINPLUS14',
  'SIGRTMINPLUS15',
  'SIGRTMAXMINUS14',
  'SIGRTMAXMINUS13',
  'SIGRTMAXMINUS12',
  'SIGRTMAXMINUS11',
  'SIGRTMAXMINUS10',
  'SIGRTMAXMINUS9',
  'SIGRTMAXMINUS8',
  'SIGRTMAXMINUS7',
  'SIGRTMAXMINUS6',
  'SIGRTMAXMINUS5',
  'SIGRTMAXMINUS4',
  'SIGRTMAXMINUS3',
  'SIGRTMAXMINUS2',
  'SIGRTMAXMINUS1',
  'SIGRTMAX',
] as const
export type Signal = (typeof signalValues)[number] | typeof unrecognized

const containerStateValues = [
  'CONTAINER_CREATED',
  'CONTAINER_RUNNING',
  'CONTAINER_EXITED',
  'CONTAINER_UNKNOWN',
] as const
export type ContainerState = (typeof containerStateValues)[number] | typeof unrecognized

const containerEventTypeValues = [
  'CONTAINER_CREATED_EVENT',
  'CONTAINER_STARTED_EVENT',
  'CONTAINER_STOPPED_EVENT',
  'CONTAINER_DELETED_EVENT',
] as const
export type ContainerEventType = (typeof containerEventTypeValues)[number] | typeof unrecognized

const cgroupDriverValues = ['SYSTEMD', 'CGROUPFS'] as const
export type CgroupDriver = (typeof cgroupDriverValues)[number] | typeof unrecognized

export interface VersionRequest {
  readonly version: string
}

const versionRequestSchema: MessageSchema = [[1, 'version', 'string']]

export interface VersionResponse {
  readonly version: string
  readonly runtimeName: string
  readonly runtimeVersion: string
  readonly runtimeApiVersion: string
}

const versionResponseSchema: MessageSchema = [
  [1, 'version', 'string'],
  [2, 'runtimeName', 'string'],
  [3, 'runtimeVersion', 'string'],
  [4, 'runtimeApiVersion', 'string'],
]

export interface DNSConfig {
  readonly servers: readonly string[]
  readonly searches: readonly string[]
  readonly options: readonly string[]
}

const dnsConfigSchema: MessageSchema = [
  [1, 'servers', 'string', 'repeated'],
  [2, 'searches', 'string', 'repeated'],
  [3, 'options', 'string', 'repeated'],
]

export interface PortMapping {
  readonly protocol: Protocol
  readonly containerPort: number
  readonly hostPort: number
  readonly hostIp: string
}

const portMappingSchema: MessageSchema = [
  [1, 'protocol', { values: protocolValues }],
  [2, 'containerPort', 'int32'],
  [3, 'hostPort', 'int32'],
  [4, 'hostIp', 'string'],
]

export interface Mount {
  readonly containerPath: string
  readonly hostPath: string
  readonly readonly: boolean
  readonly propagation: MountPropagation
  readonly recursiveReadOnly: boolean
  readonly image: ImageSpec | null
  readonly imageSubPath: string
}

const mountSchema: MessageSchema = [
  [1, 'containerPath', 'string'],
  [2, 'hostPath', 'string'],
  [3, 'readonly', 'bool'],
  [5, 'propagation', { values: mountPropagationValues }],
  [8, 'recursiveReadOnly', 'bool'],
  [9, 'image', () => imageSpecSchema],
  [10, 'imageSubPath', 'string'],
]

export interface IDMapping {
  readonly hostId: number
  readonly containerId: number
  readonly length: number
}

const idMappingSchema: MessageSchema = [
  [1, 'hostId', 'uint32'],
  [2, 'containerId', 'uint32'],
  [3, 'length', 'uint32'],
]

export interface UserNamespace {
  readonly mode: NamespaceMode
  readonly uids: readonly IDMapping[]
  readonly gids: readonly IDMapping[]
}

const userNamespaceSchema: MessageSchema = [
  [1, 'mode', { values: namespaceModeValues }],
  [2, 'uids', () => idMappingSchema, 'repeated'],
  [3, 'gids', () => idMappingSchema, 'repeated'],
]

export interface NamespaceOption {
  readonly network: NamespaceMode
  readonly pid: NamespaceMode
  readonly ipc: NamespaceMode
  readonly targetId: string
  readonly usernsOptions: UserNamespace | null
}

const namespaceOptionSchema: MessageSchema = [
  [1, 'network', { values: namespaceModeValues }],
  [2, 'pid', { values: namespaceModeValues }],
  [3, 'ipc', { values: namespaceModeValues }],
  [4, 'targetId', 'string'],
  [5, 'usernsOptions', () => userNamespaceSchema],
]

export interface Int64Value {
  readonly value: bigint
}

const int64ValueSchema: MessageSchema = [[1, 'value', 'int64']]

export interface LinuxSandboxSecurityContext {
  readonly namespaceOptions: NamespaceOption | null
  readonly runAsUser: Int64Value | null
  readonly runAsGroup: Int64Value | null
  readonly readonlyRootfs: boolean
  readonly supplementalGroups: readonly bigint[]
  readonly supplementalGroupsPolicy: SupplementalGroupsPolicy
  readonly privileged: boolean
  readonly seccomp: SecurityProfile | null
  readonly apparmor: SecurityProfile | null
}

const linuxSandboxSecurityContextSchema: MessageSchema = [
  [1, 'namespaceOptions', () => namespaceOptionSchema],
  [3, 'runAsUser', () => int64ValueSchema],
  [8, 'runAsGroup', () => int64ValueSchema],
  [4, 'readonlyRootfs', 'bool'],
  [5, 'supplementalGroups', 'int64', 'repeated'],
  [11, 'supplementalGroupsPolicy', { values: supplementalGroupsPolicyValues }],
  [6, 'privileged', 'bool'],
  [9, 'seccomp', () => securityProfileSchema],
  [10, 'apparmor', () => securityProfileSchema],
]

export interface SecurityProfile {
  readonly profileType: ProfileType
  readonly localhostRef: string
}

const securityProfileSchema: MessageSchema = [
  [1, 'profileType', { values: profileTypeValues }],
  [2, 'localhostRef', 'string'],
]

export interface LinuxPodSandboxConfig {
  readonly cgroupParent: string
  readonly securityContext: LinuxSandboxSecurityContext | null
  readonly sysctls: ReadonlyMap<string, string>
  readonly resources: LinuxContainerResources | null
}

const linuxPodSandboxConfigSchema: MessageSchema = [
  [1, 'cgroupParent', 'string'],
  [2, 'securityContext', () => linuxSandboxSecurityContextSchema],
  [3, 'sysctls', 'string map'],
  [5, 'resources', () => linuxContainerResourcesSchema],
]

export interface PodSandboxMetadata {
  readonly name: string
  readonly uid: string
  readonly namespace: string
  readonly attempt: number
}

const podSandboxMetadataSchema: MessageSchema = [
  [1, 'name', 'string'],
  [2, 'uid', 'string'],
  [3, 'namespace', 'string'],
  [4, 'attempt', 'uint32'],
]

export interface PodSandboxConfig {
  readonly metadata: PodSandboxMetadata | null
  readonly hostname: string
  readonly logDirectory: string
  readonly dnsConfig: DNSConfig | null
  readonly portMappings: readonly PortMapping[]
  readonly labels: ReadonlyMap<string, string>
  readonly annotations: ReadonlyMap<string, string>
  readonly linux: LinuxPodSandboxConfig | null
}

const podSandboxConfigSchema: MessageSchema = [
  [1, 'metadata', () => podSandboxMetadataSchema],
  [2, 'hostname', 'string'],
  [3, 'logDirectory', 'string'],
  [4, 'dnsConfig', () => dnsConfigSchema],
  [5, 'portMappings', () => portMappingSchema, 'repeated'],
  [6, 'labels', 'string map'],
  [7, 'annotations', 'string map'],
  [8, 'linux', () => linuxPodSandboxConfigSchema],
]

export interface RunPodSandboxRequest {
  readonly config: PodSandboxConfig | null
  readonly runtimeHandler: string
}

const runPodSandboxRequestSchema: MessageSchema = [
  [1, 'config', () => podSandboxConfigSchema],
  [2, 'runtimeHandler', 'string'],
]

export interface RunPodSandboxResponse {
  readonly podSandboxId: string
}

const runPodSandboxResponseSchema: MessageSchema = [[1, 'podSandboxId', 'string']]

export interface StopPodSandboxRequest {
  readonly podSandboxId: string
}

const stopPodSandboxRequestSchema: MessageSchema = [[1, 'podSandboxId', 'string']]

export type StopPodSandboxResponse = Readonly<Record<string, never>>

const stopPodSandboxResponseSchema: MessageSchema = []

export interface RemovePodSandboxRequest {
  readonly podSandboxId: string
}

const removePodSandboxRequestSchema: MessageSchema = [[1, 'podSandboxId', 'string']]

export type RemovePodSandboxResponse = Readonly<Record<string, never>>

const removePodSandboxResponseSchema: MessageSchema = []

export interface PodSandboxStatusRequest {
  readonly podSandboxId: string
  readonly verbose: boolean
}

const podSandboxStatusRequestSchema: MessageSchema = [
  [1, 'podSandboxId', 'string'],
  [2, 'verbose', 'bool'],
]

export interface PodIP {
  readonly ip: string
}

const podIPSchema: MessageSchema = [[1, 'ip', 'string']]

export interface PodSandboxNetworkStatus {
  readonly ip: string
  readonly additionalIps: readonly PodIP[]
}

const podSandboxNetworkStatusSchema: MessageSchema = [
  [1, 'ip', 'string'],
  [2, 'additionalIps', () => podIPSchema, 'repeated'],
]

export interface Namespace {
  readonly options: NamespaceOption | null
}

const namespaceSchema: MessageSchema = [[2, 'options', () => namespaceOptionSchema]]

export interface LinuxPodSandboxStatus {
  readonly namespaces: Namespace | null
}

const linuxPodSandboxStatusSchema: MessageSchema = [[1, 'namespaces', () => namespaceSchema]]

export interface PodSandboxStatus {
  readonly id: string
  readonly metadata: PodSandboxMetadata | null
  readonly state: PodSandboxState
  readonly createdAt: bigint
  readonly network: PodSandboxNetworkStatus | null
  readonly linux: LinuxPodSandboxStatus | null
  readonly labels: ReadonlyMap<string, string>
  readonly annotations: ReadonlyMap<string, string>
  readonly runtimeHandler: string
}

const podSandboxStatusSchema: MessageSchema = [
  [1, 'id', 'string'],
  [2, 'metadata', () => podSandboxMetadataSchema],
  [3, 'state', { values: podSandboxStateValues }],
  [4, 'createdAt', 'int64'],
  [5, 'network', () => podSandboxNetworkStatusSchema],
  [6, 'linux', () => linuxPodSandboxStatusSchema],
  [7, 'labels', 'string map'],
  [8, 'annotations', 'string map'],
  [9, 'runtimeHandler', 'string'],
]

export interface PodSandboxStatusResponse {
  readonly status: PodSandboxStatus | null
  readonly info: ReadonlyMap<string, string>
  readonly containersStatuses: readonly ContainerStatus[]
  readonly timestamp: bigint
}

const podSandboxStatusResponseSchema: MessageSchema = [
  [1, 'status', () => podSandboxStatusSchema],
  [2, 'info', 'string map'],
  [3, 'containersStatuses', () => containerStatusSchema, 'repeated'],
  [4, 'timestamp', 'int64'],
]

export interface PodSandboxStateValue {
  readonly state: PodSandboxState
}

const podSandboxStateValueSchema: MessageSchema = [[1, 'state', { values: podSandboxStateValues }]]

export interface PodSandboxFilter {
  readonly id: string
  readonly state: PodSandboxStateValue | null
  readonly labelSelector: ReadonlyMap<string, string>
}

const podSandboxFilterSchema: MessageSchema = [
  [1, 'id', 'string'],
  [2, 'state', () => podSandboxStateValueSchema],
  [3, 'labelSelector', 'string map'],
]

export interface ListPodSandboxRequest {
  readonly filter: PodSandboxFilter | null
}

const listPodSandboxRequestSchema: MessageSchema = [[1, 'filter', () => podSandboxFilterSchema]]

export interface PodSandbox {
  readonly id: string
  readonly metadata: PodSandboxMetadata | null
  readonly state: PodSandboxState
  readonly createdAt: bigint
  readonly labels: ReadonlyMap<string, string>
  readonly annotations: ReadonlyMap<string, string>
  readonly runtimeHandler: string
}

const podSandboxSchema: MessageSchema = [
  [1, 'id', 'string'],
  [2, 'metadata', () => podSandboxMetadataSchema],
  [3, 'state', { values: podSandboxStateValues }],
  [4, 'createdAt', 'int64'],
  [5, 'labels', 'string map'],
  [6, 'annotations', 'string map'],
  [7, 'runtimeHandler', 'string'],
]

export interface ListPodSandboxResponse {
  readonly items: readonly PodSandbox[]
}

const listPodSandboxResponseSchema: MessageSchema = [
  [1, 'items', () => podSandboxSchema, 'repeated'],
]

export interface ImageSpec {
  readonly image: string
  readonly annotations: ReadonlyMap<string, string>
  readonly userSpecifiedImage: string
  readonly runtimeHandler: string
  readonly imageRef: string
}

const imageSpecSchema: MessageSchema = [
  [1, 'image', 'string'],
  [2, 'annotations', 'string map'],
  [18, 'userSpecifiedImage', 'string'],
  [19, 'runtimeHandler', 'string'],
  [20, 'imageRef', 'string'],
]

export interface KeyValue {
  readonly key: string
  readonly value: Uint8Array
}

const keyValueSchema: MessageSchema = [
  [1, 'key', 'string'],
  [2, 'value', 'bytes'],
]

export interface LinuxContainerResources {
  readonly cpuPeriod: bigint
  readonly cpuQuota: bigint
  readonly cpuShares: bigint
  readonly memoryLimitInBytes: bigint
  readonly oomScoreAdj: bigint
  readonly cpusetCpus: string
  readonly cpusetMems: string
  readonly unified: ReadonlyMap<string, string>
  readonly memorySwapLimitInBytes: bigint
}

const linuxContainerResourcesSchema: MessageSchema = [
  [1, 'cpuPeriod', 'int64'],
  [2, 'cpuQuota', 'int64'],
  [3, 'cpuShares', 'int64'],
  [4, 'memoryLimitInBytes', 'int64'],
  [5, 'oomScoreAdj', 'int64'],
  [6, 'cpusetCpus', 'string'],
  [7, 'cpusetMems', 'string'],
  [9, 'unified', 'string map'],
  [10, 'memorySwapLimitInBytes', 'int64'],
]

export interface Capability {
  readonly addCapabilities: readonly string[]
  readonly dropCapabilities: readonly string[]
  readonly addAmbientCapabilities: readonly string[]
}

const capabilitySchema: MessageSchema = [
  [1, 'addCapabilities', 'string', 'repeated'],
  [2, 'dropCapabilities', 'string', 'repeated'],
  [3, 'addAmbientCapabilities', 'string', 'repeated'],
]

export interface LinuxContainerSecurityContext {
  readonly capabilities: Capability | null
  readonly privileged: boolean
  readonly namespaceOptions: NamespaceOption | null
  readonly runAsUser: Int64Value | null
  readonly runAsGroup: Int64Value | null
  readonly runAsUsername: string
  readonly readonlyRootfs: boolean
  readonly supplementalGroups: readonly bigint[]
  readonly supplementalGroupsPolicy: SupplementalGroupsPolicy
  readonly noNewPrivs: boolean
  readonly maskedPaths: readonly string[]
  readonly readonlyPaths: readonly string[]
  readonly seccomp: SecurityProfile | null
  readonly apparmor: SecurityProfile | null
}

const linuxContainerSecurityContextSchema: MessageSchema = [
  [1, 'capabilities', () => capabilitySchema],
  [2, 'privileged', 'bool'],
  [3, 'namespaceOptions', () => namespaceOptionSchema],
  [5, 'runAsUser', () => int64ValueSchema],
  [12, 'runAsGroup', () => int64ValueSchema],
  [6, 'runAsUsername', 'string'],
  [7, 'readonlyRootfs', 'bool'],
  [8, 'supplementalGroups', 'int64', 'repeated'],
  [17, 'supplementalGroupsPolicy', { values: supplementalGroupsPolicyValues }],
  [11, 'noNewPrivs', 'bool'],
  [13, 'maskedPaths', 'string', 'repeated'],
  [14, 'readonlyPaths', 'string', 'repeated'],
  [15, 'seccomp', () => securityProfileSchema],
  [16, 'apparmor', () => securityProfileSchema],
]

export interface LinuxContainerConfig {
  readonly resources: LinuxContainerResources | null
  readonly securityContext: LinuxContainerSecurityContext | null
}

const linuxContainerConfigSchema: MessageSchema = [
  [1, 'resources', () => linuxContainerResourcesSchema],
  [2, 'securityContext', () => linuxContainerSecurityContextSchema],
]

export interface LinuxContainerUser {
  readonly uid: bigint
  readonly gid: bigint
  readonly supplementalGroups: readonly bigint[]
}

const linuxContainerUserSchema: MessageSchema = [
  [1, 'uid', 'int64'],
  [2, 'gid', 'int64'],
  [3, 'supplementalGroups', 'int64', 'repeated'],
]

export interface ContainerMetadata {
  readonly name: string
  readonly attempt: number
}

const containerMetadataSchema: MessageSchema = [
  [1, 'name', 'string'],
  [2, 'attempt', 'uint32'],
]

export interface Device {
  readonly containerPath: string
  readonly hostPath: string
  readonly permissions: string
}

const deviceSchema: MessageSchema = [
  [1, 'containerPath', 'string'],
  [2, 'hostPath', 'string'],
  [3, 'permissions', 'string'],
]

export interface CDIDevice {
  readonly name: string
}

const cdiDeviceSchema: MessageSchema = [[1, 'name', 'string']]

export interface ContainerConfig {
  readonly metadata: ContainerMetadata | null
  readonly image: ImageSpec | null
  readonly command: readonly string[]
  readonly args: readonly string[]
  readonly workingDir: string
  readonly envs: readonly KeyValue[]
  readonly mounts: readonly Mount[]
  readonly devices: readonly Device[]
  readonly labels: ReadonlyMap<string, string>
  readonly annotations: ReadonlyMap<string, string>
  readonly logPath: string
  readonly stdin: boolean
  readonly stdinOnce: boolean
  readonly tty: boolean
  readonly linux: LinuxContainerConfig | null
  readonly cdiDevices: readonly CDIDevice[]
  readonly stopSignal: Signal
}

const containerConfigSchema: MessageSchema = [
  [1, 'metadata', () => containerMetadataSchema],
  [2, 'image', () => imageSpecSchema],
  [3, 'command', 'string', 'repeated'],
  [4, 'args', 'string', 'repeated'],
  [5, 'workingDir', 'string'],
  [6, 'envs', () => keyValueSchema, 'repeated'],
  [7, 'mounts', () => mountSchema, 'repeated'],
  [8, 'devices', () => deviceSchema, 'repeated'],
  [9, 'labels', 'string map'],
  [10, 'annotations', 'string map'],
  [11, 'logPath', 'string'],
  [12, 'stdin', 'bool'],
  [13, 'stdinOnce', 'bool'],
  [14, 'tty', 'bool'],
  [15, 'linux', () => linuxContainerConfigSchema],
  [17, 'cdiDevices', () => cdiDeviceSchema, 'repeated'],
  [18, 'stopSignal', { values: signalValues }],
]

export interface CreateContainerRequest {
  readonly podSandboxId: string
  readonly config: ContainerConfig | null
  readonly sandboxConfig: PodSandboxConfig | null
}

const createContainerRequestSchema: MessageSchema = [
  [1, 'podSandboxId', 'string'],
  [2, 'config', () => containerConfigSchema],
  [3, 'sandboxConfig', () => podSandboxConfigSchema],
]

export interface CreateContainerResponse {
  readonly containerId: string
}

const createContainerResponseSchema: MessageSchema = [[1, 'containerId', 'string']]

export interface StartContainerRequest {
  readonly containerId: string
}

const startContainerRequestSchema: MessageSchema = [[1, 'containerId', 'string']]

export type StartContainerResponse = Readonly<Record<string, never>>

const startContainerResponseSchema: MessageSchema = []

export interface StopContainerRequest {
  readonly containerId: string
  readonly timeout: bigint
}

const stopContainerRequestSchema: MessageSchema = [
  [1, 'containerId', 'string'],
  [2, 'timeout', 'int64'],
]

export type StopContainerResponse = Readonly<Record<string, never>>

const stopContainerResponseSchema: MessageSchema = []

export interface RemoveContainerRequest {
  readonly containerId: string
}

const removeContainerRequestSchema: MessageSchema = [[1, 'containerId', 'string']]

export type RemoveContainerResponse = Readonly<Record<string, never>>

const removeContainerResponseSchema: MessageSchema = []

export interface ContainerStateValue {
  readonly state: ContainerState
}

const containerStateValueSchema: MessageSchema = [[1, 'state', { values: containerStateValues }]]

export interface ContainerFilter {
  readonly id: string
  readonly state: ContainerStateValue | null
  readonly podSandboxId: string
  readonly labelSelector: ReadonlyMap<string, string>
}

const containerFilterSchema: MessageSchema = [
  [1, 'id', 'string'],
  [2, 'state', () => containerStateValueSchema],
  [3, 'podSandboxId', 'string'],
  [4, 'labelSelector', 'string map'],
]

export interface ListContainersRequest {
  readonly filter: ContainerFilter | null
}

const listContainersRequestSchema: MessageSchema = [[1, 'filter', () => containerFilterSchema]]

export interface Container {
  readonly id: string
  readonly podSandboxId: string
  readonly metadata: ContainerMetadata | null
  readonly image: ImageSpec | null
  readonly imageRef: string
  readonly state: ContainerState
  readonly createdAt: bigint
  readonly labels: ReadonlyMap<string, string>
  readonly annotations: ReadonlyMap<string, string>
  readonly imageId: string
}

const containerSchema: MessageSchema = [
  [1, 'id', 'string'],
  [2, 'podSandboxId', 'string'],
  [3, 'metadata', () => containerMetadataSchema],
  [4, 'image', () => imageSpecSchema],
  [5, 'imageRef', 'string'],
  [6, 'state', { values: containerStateValues }],
  [7, 'createdAt', 'int64'],
  [8, 'labels', 'string map'],
  [9, 'annotations', 'string map'],
  [10, 'imageId', 'string'],
]

export interface ListContainersResponse {
  readonly containers: readonly Container[]
}

const listContainersResponseSchema: MessageSchema = [
  [1, 'containers', () => containerSchema, 'repeated'],
]

export interface ContainerStatusRequest {
  readonly containerId: string
  readonly verbose: boolean
}

const containerStatusRequestSchema: MessageSchema = [
  [1, 'containerId', 'string'],
  [2, 'verbose', 'bool'],
]

export interface ContainerStatus {
  readonly id: string
  readonly metadata: ContainerMetadata | null
  readonly state: ContainerState
  readonly createdAt: bigint
  readonly startedAt: bigint
  readonly finishedAt: bigint
  readonly exitCode: number
  readonly image: ImageSpec | null
  readonly imageRef: string
  readonly reason: string
  readonly message: string
  readonly labels: ReadonlyMap<string, string>
  readonly annotations: ReadonlyMap<string, string>
  readonly mounts: readonly Mount[]
  readonly logPath: string
  readonly resources: ContainerResources | null
  readonly imageId: string
  readonly user: ContainerUser | null
  readonly stopSignal: Signal
}

const containerStatusSchema: MessageSchema = [
  [1, 'id', 'string'],
  [2, 'metadata', () => containerMetadataSchema],
  [3, 'state', { values: containerStateValues }],
  [4, 'createdAt', 'int64'],
  [5, 'startedAt', 'int64'],
  [6, 'finishedAt', 'int64'],
  [7, 'exitCode', 'int32'],
  [8, 'image', () => imageSpecSchema],
  [9, 'imageRef', 'string'],
  [10, 'reason', 'string'],
  [11, 'message', 'string'],
  [12, 'labels', 'string map'],
  [13, 'annotations', 'string map'],
  [14, 'mounts', () => mountSchema, 'repeated'],
  [15, 'logPath', 'string'],
  [16, 'resources', () => containerResourcesSchema],
  [17, 'imageId', 'string'],
  [18, 'user', () => containerUserSchema],
  [19, 'stopSignal', { values: signalValues }],
]

export interface ContainerStatusResponse {
  readonly status: ContainerStatus | null
  readonly info: ReadonlyMap<string, string>
}

const containerStatusResponseSchema: MessageSchema = [
  [1, 'status', () => containerStatusSchema],
  [2, 'info', 'string map'],
]

export interface ContainerResources {
  readonly linux: LinuxContainerResources | null
}

const containerResourcesSchema: MessageSchema = [[1, 'linux', () => linuxContainerResourcesSchema]]

export interface ContainerUser {
  readonly linux: LinuxContainerUser | null
}

const containerUserSchema: MessageSchema = [[1, 'linux', () => linuxContainerUserSchema]]

export interface UpdateContainerResourcesRequest {
  readonly containerId: string
  readonly linux: LinuxContainerResources | null
  readonly annotations: ReadonlyMap<string, string>
}

const updateContainerResourcesRequestSchema: MessageSchema = [
  [1, 'containerId', 'string'],
  [2, 'linux', () => linuxContainerResourcesSchema],
  [4, 'annotations', 'string map'],
]

export type UpdateContainerResourcesResponse = Readonly<Record<string, never>>

const updateContainerResourcesResponseSchema: MessageSchema = []

export interface ExecSyncRequest {
  readonly containerId: string
  readonly cmd: readonly string[]
  readonly timeout: bigint
}

const execSyncRequestSchema: MessageSchema = [
  [1, 'containerId', 'string'],
  [2, 'cmd', 'string', 'repeated'],
  [3, 'timeout', 'int64'],
]

export interface ExecSyncResponse {
  readonly stdout: Uint8Array
  readonly stderr: Uint8Array
  readonly exitCode: number
}

const execSyncResponseSchema: MessageSchema = [
  [1, 'stdout', 'bytes'],
  [2, 'stderr', 'bytes'],
  [3, 'exitCode', 'int32'],
]

export interface ImageFilter {
  readonly image: ImageSpec | null
}

const imageFilterSchema: MessageSchema = [[1, 'image', () => imageSpecSchema]]

export interface ListImagesRequest {
  readonly filter: ImageFilter | null
}

const listImagesRequestSchema: MessageSchema = [[1, 'filter', () => imageFilterSchema]]

export interface Image {
  readonly id: string
  readonly repoTags: readonly string[]
  readonly repoDigests: readonly string[]
  readonly size: bigint
  readonly uid: Int64Value | null
  readonly username: string
  readonly spec: ImageSpec | null
  readonly pinned: boolean
}

const imageSchema: MessageSchema = [
  [1, 'id', 'string'],
  [2, 'repoTags', 'string', 'repeated'],
  [3, 'repoDigests', 'string', 'repeated'],
  [4, 'size', 'uint64'],
  [5, 'uid', () => int64ValueSchema],
  [6, 'username', 'string'],
  [7, 'spec', () => imageSpecSchema],
  [8, 'pinned', 'bool'],
]

export interface ListImagesResponse {
  readonly images: readonly Image[]
}

const listImagesResponseSchema: MessageSchema = [[1, 'images', () => imageSchema, 'repeated']]

export interface ImageStatusRequest {
  readonly image: ImageSpec | null
  readonly verbose: boolean
}

const imageStatusRequestSchema: MessageSchema = [
  [1, 'image', () => imageSpecSchema],
  [2, 'verbose', 'bool'],
]

export interface ImageStatusResponse {
  readonly image: Image | null
  readonly info: ReadonlyMap<string, string>
}

const imageStatusResponseSchema: MessageSchema = [
  [1, 'image', () => imageSchema],
  [2, 'info', 'string map'],
]

export interface AuthConfig {
  readonly username: string
  readonly password: string
  readonly auth: string
  readonly serverAddress: string
  readonly identityToken: string
  readonly registryToken: string
}

const authConfigSchema: MessageSchema = [
  [1, 'username', 'string'],
  [2, 'password', 'string'],
  [3, 'auth', 'string'],
  [4, 'serverAddress', 'string'],
  [5, 'identityToken', 'string'],
  [6, 'registryToken', 'string'],
]

export interface PullImageRequest {
  readonly image: ImageSpec | null
  readonly auth: AuthConfig | null
  readonly sandboxConfig: PodSandboxConfig | null
}

const pullImageRequestSchema: MessageSchema = [
  [1, 'image', () => imageSpecSchema],
  [2, 'auth', () => authConfigSchema],
  [3, 'sandboxConfig', () => podSandboxConfigSchema],
]

export interface PullImageResponse {
  readonly imageRef: string
}

const pullImageResponseSchema: MessageSchema = [[1, 'imageRef', 'string']]

export interface RemoveImageRequest {
  readonly image: ImageSpec | null
}

const removeImageRequestSchema: MessageSchema = [[1, 'image', () => imageSpecSchema]]

export type RemoveImageResponse = Readonly<Record<string, never>>

const removeImageResponseSchema: MessageSchema = []

export interface RuntimeCondition {
  readonly type: string
  readonly status: boolean
  readonly reason: string
  readonly message: string
}

const runtimeConditionSchema: MessageSchema = [
  [1, 'type', 'string'],
  [2, 'status', 'bool'],
  [3, 'reason', 'string'],
  [4, 'message', 'string'],
]

export interface RuntimeStatus {
  readonly conditions: readonly RuntimeCondition[]
}

const runtimeStatusSchema: MessageSchema = [
  [1, 'conditions', () => runtimeConditionSchema, 'repeated'],
]

export interface StatusRequest {
  readonly verbose: boolean
}

const statusRequestSchema: MessageSchema = [[1, 'verbose', 'bool']]

export interface RuntimeHandlerFeatures {
  readonly recursiveReadOnlyMounts: boolean
  readonly userNamespaces: boolean
}

const runtimeHandlerFeaturesSchema: MessageSchema = [
  [1, 'recursiveReadOnlyMounts', 'bool'],
  [2, 'userNamespaces', 'bool'],
]

export interface RuntimeHandler {
  readonly name: string
  readonly features: RuntimeHandlerFeatures | null
}

const runtimeHandlerSchema: MessageSchema = [
  [1, 'name', 'string'],
  [2, 'features', () => runtimeHandlerFeaturesSchema],
]

export interface RuntimeFeatures {
  readonly supplementalGroupsPolicy: boolean
  readonly userNamespacesHostNetwork: boolean
}

const runtimeFeaturesSchema: MessageSchema = [
  [1, 'supplementalGroupsPolicy', 'bool'],
  [2, 'userNamespacesHostNetwork', 'bool'],
]

export interface StatusResponse {
  readonly status: RuntimeStatus | null
  readonly info: ReadonlyMap<string, string>
  readonly runtimeHandlers: readonly RuntimeHandler[]
  readonly features: RuntimeFeatures | null
}

const statusResponseSchema: MessageSchema = [
  [1, 'status', () => runtimeStatusSchema],
  [2, 'info', 'string map'],
  [3, 'runtimeHandlers', () => runtimeHandlerSchema, 'repeated'],
  [4, 'features', () => runtimeFeaturesSchema],
]

export type ImageFsInfoRequest = Readonly<Record<string, never>>

const imageFsInfoRequestSchema: MessageSchema = []

export interface UInt64Value {
  readonly value: bigint
}

const uInt64ValueSchema: MessageSchema = [[1, 'value', 'uint64']]

export interface FilesystemIdentifier {
  readonly mountpoint: string
}

const filesystemIdentifierSchema: MessageSchema = [[1, 'mountpoint', 'string']]

export interface FilesystemUsage {
  readonly timestamp: bigint
  readonly fsId: FilesystemIdentifier | null
  readonly usedBytes: UInt64Value | null
  readonly inodesUsed: UInt64Value | null
}

const filesystemUsageSchema: MessageSchema = [
  [1, 'timestamp', 'int64'],
  [2, 'fsId', () => filesystemIdentifierSchema],
  [3, 'usedBytes', () => uInt64ValueSchema],
  [4, 'inodesUsed', () => uInt64ValueSchema],
]

export interface ImageFsInfoResponse {
  readonly imageFilesystems: readonly FilesystemUsage[]
  readonly containerFilesystems: readonly FilesystemUsage[]
}

const imageFsInfoResponseSchema: MessageSchema = [
  [1, 'imageFilesystems', () => filesystemUsageSchema, 'repeated'],
  [2, 'containerFilesystems', () => filesystemUsageSchema, 'repeated'],
]

export interface ReopenContainerLogRequest {
  readonly containerId: string
}

const reopenContainerLogRequestSchema: MessageSchema = [[1, 'containerId', 'string']]

export type ReopenContainerLogResponse = Readonly<Record<string, never>>

const reopenContainerLogResponseSchema: MessageSchema = []

export type GetEventsRequest = Readonly<Record<string, never>>

const getEventsRequestSchema: MessageSchema = []

export interface ContainerEventResponse {
  readonly containerId: string
  readonly containerEventType: ContainerEventType
  readonly createdAt: bigint
  readonly podSandboxStatus: PodSandboxStatus | null
  readonly containersStatuses: readonly ContainerStatus[]
}

const containerEventResponseSchema: MessageSchema = [
  [1, 'containerId', 'string'],
  [2, 'containerEventType', { values: containerEventTypeValues }],
  [3, 'createdAt', 'int64'],
  [4, 'podSandboxStatus', () => podSandboxStatusSchema],
  [5, 'containersStatuses', () => containerStatusSchema, 'repeated'],
]

export type RuntimeConfigRequest = Readonly<Record<string, never>>

const runtimeConfigRequestSchema: MessageSchema = []

export interface RuntimeConfigResponse {
  readonly linux: LinuxRuntimeConfiguration | null
}

const runtimeConfigResponseSchema: MessageSchema = [
  [1, 'linux', () => linuxRuntimeConfigurationSchema],
]

export interface LinuxRuntimeConfiguration {
  readonly cgroupDriver: CgroupDriver
}

const linuxRuntimeConfigurationSchema: MessageSchema = [
  [1, 'cgroupDriver', { values: cgroupDriverValues }],
]

/** Calls that have one answer. */
export interface Calls {
  readonly Version: { readonly request: VersionRequest; readonly response: VersionResponse }
  readonly RunPodSandbox: {
    readonly request: RunPodSandboxRequest
    readonly response: RunPodSandboxResponse
  }
  readonly StopPodSandbox: {
    readonly request: StopPodSandboxRequest
    readonly response: StopPodSandboxResponse
  }
  readonly RemovePodSandbox: {
    readonly request: RemovePodSandboxRequest
    readonly response: RemovePodSandboxResponse
  }
  readonly PodSandboxStatus: {
    readonly request: PodSandboxStatusRequest
    readonly response: PodSandboxStatusResponse
  }
  readonly ListPodSandbox: {
    readonly request: ListPodSandboxRequest
    readonly response: ListPodSandboxResponse
  }
  readonly CreateContainer: {
    readonly request: CreateContainerRequest
    readonly response: CreateContainerResponse
  }
  readonly StartContainer: {
    readonly request: StartContainerRequest
    readonly response: StartContainerResponse
  }
  readonly StopContainer: {
    readonly request: StopContainerRequest
    readonly response: StopContainerResponse
  }
  readonly RemoveContainer: {
    readonly request: RemoveContainerRequest
    readonly response: RemoveContainerResponse
  }
  readonly ListContainers: {
    readonly request: ListContainersRequest
    readonly response: ListContainersResponse
  }
  readonly ContainerStatus: {
    readonly request: ContainerStatusRequest
    readonly response: ContainerStatusResponse
  }
  readonly UpdateContainerResources: {
    readonly request: UpdateContainerResourcesRequest
    readonly response: UpdateContainerResourcesResponse
  }
  readonly ReopenContainerLog: {
    readonly request: ReopenContainerLogRequest
    readonly response: ReopenContainerLogResponse
  }
  readonly ExecSync: { readonly request: ExecSyncRequest; readonly response: ExecSyncResponse }
  readonly Status: { readonly request: StatusRequest; readonly response: StatusResponse }
  readonly RuntimeConfig: {
    readonly request: RuntimeConfigRequest
    readonly response: RuntimeConfigResponse
  }
  readonly ListImages: {
    readonly request: ListImagesRequest
    readonly response: ListImagesResponse
  }
  readonly ImageStatus: {
    readonly request: ImageStatusRequest
    readonly response: ImageStatusResponse
  }
  readonly PullImage: { readonly request: PullImageRequest; readonly response: PullImageResponse }
  readonly RemoveImage: {
    readonly request: RemoveImageRequest
    readonly response: RemoveImageResponse
  }
  readonly ImageFsInfo: {
    readonly request: ImageFsInfoRequest
    readonly response: ImageFsInfoResponse
  }
}

/** Calls that are answered again and again. */
export interface Streams {
  readonly GetContainerEvents: {
    readonly request: GetEventsRequest
    readonly response: ContainerEventResponse
  }
}

/** Where each call goes, and in which form. */
export const callSchemas = {
  Version: {
    path: '/runtime.v1.RuntimeService/Version',
    request: versionRequestSchema,
    response: versionResponseSchema,
  },
  RunPodSandbox: {
    path: '/runtime.v1.RuntimeService/RunPodSandbox',
    request: runPodSandboxRequestSchema,
    response: runPodSandboxResponseSchema,
  },
  StopPodSandbox: {
    path: '/runtime.v1.RuntimeService/StopPodSandbox',
    request: stopPodSandboxRequestSchema,
    response: stopPodSandboxResponseSchema,
  },
  RemovePodSandbox: {
    path: '/runtime.v1.RuntimeService/RemovePodSandbox',
    request: removePodSandboxRequestSchema,
    response: removePodSandboxResponseSchema,
  },
  PodSandboxStatus: {
    path: '/runtime.v1.RuntimeService/PodSandboxStatus',
    request: podSandboxStatusRequestSchema,
    response: podSandboxStatusResponseSchema,
  },
  ListPodSandbox: {
    path: '/runtime.v1.RuntimeService/ListPodSandbox',
    request: listPodSandboxRequestSchema,
    response: listPodSandboxResponseSchema,
  },
  CreateContainer: {
    path: '/runtime.v1.RuntimeService/CreateContainer',
    request: createContainerRequestSchema,
    response: createContainerResponseSchema,
  },
  StartContainer: {
    path: '/runtime.v1.RuntimeService/StartContainer',
    request: startContainerRequestSchema,
    response: startContainerResponseSchema,
  },
  StopContainer: {
    path: '/runtime.v1.RuntimeService/StopContainer',
    request: stopContainerRequestSchema,
    response: stopContainerResponseSchema,
  },
  RemoveContainer: {
    path: '/runtime.v1.RuntimeService/RemoveContainer',
    request: removeContainerRequestSchema,
    response: removeContainerResponseSchema,
  },
  ListContainers: {
    path: '/runtime.v1.RuntimeService/ListContainers',
    request: listContainersRequestSchema,
    response: listContainersResponseSchema,
  },
  ContainerStatus: {
    path: '/runtime.v1.RuntimeService/ContainerStatus',
    request: containerStatusRequestSchema,
    response: containerStatusResponseSchema,
  },
  UpdateContainerResources: {
    path: '/runtime.v1.RuntimeService/UpdateContainerResources',
    request: updateContainerResourcesRequestSchema,
    response: updateContainerResourcesResponseSchema,
  },
  ReopenContainerLog: {
    path: '/runtime.v1.RuntimeService/ReopenContainerLog',
    request: reopenContainerLogRequestSchema,
    response: reopenContainerLogResponseSchema,
  },
  ExecSync: {
    path: '/runtime.v1.RuntimeService/ExecSync',
    request: execSyncRequestSchema,
    response: execSyncResponseSchema,
  },
  Status: {
    path: '/runtime.v1.RuntimeService/Status',
    request: statusRequestSchema,
    response: statusResponseSchema,
  },
  GetContainerEvents: {
    path: '/runtime.v1.RuntimeService/GetContainerEvents',
    request: getEventsRequestSchema,
    response: containerEventResponseSchema,
  },
  RuntimeConfig: {
    path: '/runtime.v1.RuntimeService/RuntimeConfig',
    request: runtimeConfigRequestSchema,
    response: runtimeConfigResponseSchema,
  },
  ListImages: {
    path: '/runtime.v1.ImageService/ListImages',
    request: listImagesRequestSchema,
    response: listImagesResponseSchema,
  },
  ImageStatus: {
    path: '/runtime.v1.ImageService/ImageStatus',
    request: imageStatusRequestSchema,
    response: imageStatusResponseSchema,
  },
  PullImage: {
    path: '/runtime.v1.ImageService/PullImage',
    request: pullImageRequestSchema,
    response: pullImageResponseSchema,
  },
  RemoveImage: {
    path: '/runtime.v1.ImageService/RemoveImage',
    request: removeImageRequestSchema,
    response: removeImageResponseSchema,
  },
  ImageFsInfo: {
    path: '/runtime.v1.ImageService/ImageFsInfo',
    request: imageFsInfoRequestSchema,
    response: imageFsInfoResponseSchema,
  },
} as const satisfies Readonly<Record<keyof Calls | keyof Streams, CallSchema>>

export interface CallSchema {
  readonly path: string
  readonly request: MessageSchema
  readonly response: MessageSchema
}
