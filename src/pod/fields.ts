/**
 * Every field of a Pod's spec that the API server knows, and what becomes of it here. The reader takes
 * its known fields from this table, and `docs/pod-fields.md` is made of it.
 */
export const fieldStates = ['honoured', 'approximated', 'ignored'] as const
export type FieldState = (typeof fieldStates)[number]

export interface Field {
  readonly state: FieldState
  /** A short sentence for people. */
  readonly says: string
  /** The type of its value, or of each item of the list that it is, where that has fields. */
  readonly of?: FieldType
}

export type FieldType = keyof typeof tables
type Fields = Readonly<Record<string, Field>>

function honoured(says: string, of?: string): Field {
  return field('honoured', says, of)
}

function approximated(says: string, of?: string): Field {
  return field('approximated', says, of)
}

function ignored(says: string, of?: string): Field {
  return field('ignored', says, of)
}

function field(state: FieldState, says: string, of: string | undefined): Field {
  // A name that is none of a type's is found by a test: the tables name each other in a circle.
  return of === undefined ? { state, says } : { state, says, of: of as FieldType }
}

const scheduling = 'There is no cluster that could schedule it.'

const podSpec: Fields = {
  activeDeadlineSeconds: honoured('The Pod fails when it is over.'),
  affinity: ignored(scheduling),
  automountServiceAccountToken: ignored('There is no service account, and no token of one.'),
  containers: honoured('Run together, as the Pod has them.', 'Container'),
  dnsConfig: honoured('Written to resolv.conf.', 'PodDNSConfig'),
  dnsPolicy: approximated('The engine resolves names where the cluster would.'),
  enableServiceLinks: approximated('Variables of the Services that the same files hold.'),
  ephemeralContainers: ignored('Refused, as the API server refuses them in a new Pod.'),
  hostAliases: honoured('Written to /etc/hosts.', 'HostAlias'),
  hostIPC: honoured('As far as the policy allows.'),
  hostNetwork: honoured('As far as the policy allows.'),
  hostPID: honoured('As far as the policy allows.'),
  hostUsers: approximated('False needs an engine that maps users.'),
  hostname: honoured("The Pod's host name."),
  hostnameOverride: ignored('The host name is made of hostname, subdomain and the name.'),
  imagePullSecrets: ignored('Images are pulled with the credentials of this run.', 'Reference'),
  initContainers: honoured('Run one after the other; sidecars go on.', 'Container'),
  nodeName: approximated('Told by fieldRef; nothing is placed by it.'),
  nodeSelector: ignored(scheduling),
  os: approximated('Linux alone is run.', 'PodOS'),
  overhead: ignored('What a runtime needs for itself is not counted.'),
  preemptionPolicy: ignored(scheduling),
  priority: ignored(scheduling),
  priorityClassName: ignored(scheduling),
  readinessGates: honoured(
    'Conditions that nothing here sets keep the Pod from being ready.',
    'PodReadinessGate',
  ),
  resourceClaims: ignored('They need a driver on the node.', 'PodResourceClaim'),
  resources: honoured('Limits of the Pod as a whole.', 'ResourceRequirements'),
  restartPolicy: honoured('As kubelet restarts, with a shorter back-off.'),
  runtimeClassName: ignored("The engine's own runtime runs the Pod."),
  schedulerName: ignored(scheduling),
  schedulingGates: ignored(scheduling, 'PodSchedulingGate'),
  schedulingGroup: ignored(scheduling),
  securityContext: honoured('For each container that says nothing else.', 'PodSecurityContext'),
  serviceAccount: ignored('The old name of serviceAccountName.'),
  serviceAccountName: ignored('Told by fieldRef; there is no account behind it.'),
  setHostnameAsFQDN: honoured('The host name with the domain of its subdomain.'),
  shareProcessNamespace: honoured('One process namespace for all containers.'),
  subdomain: honoured('A part of the full name in /etc/hosts.'),
  terminationGracePeriodSeconds: honoured('The time to stop in.'),
  tolerations: ignored(scheduling, 'Toleration'),
  topologySpreadConstraints: ignored(scheduling),
  volumes: honoured('By their source.', 'Volume'),
}

const container: Fields = {
  args: honoured('Replace CMD; $(VAR) is expanded.'),
  command: honoured('Replaces ENTRYPOINT; $(VAR) is expanded.'),
  env: honoured('In order; $(VAR) is expanded.', 'EnvVar'),
  envFrom: honoured('ConfigMaps and Secrets of the same files.', 'EnvFromSource'),
  image: honoured('What is run, unless another image is under test.'),
  imagePullPolicy: approximated('This run has a policy of its own for pulling.'),
  lifecycle: honoured('Hooks and the stop signal.', 'Lifecycle'),
  livenessProbe: honoured('As kubelet probes.', 'Probe'),
  name: honoured('The name in status, events and logs.'),
  ports: honoured('Named for probes; host ports by policy.', 'ContainerPort'),
  readinessProbe: honoured('As kubelet probes.', 'Probe'),
  resizePolicy: ignored('Nothing is resized.', 'ContainerResizePolicy'),
  resources: honoured('Limits of memory, CPU and processes.', 'ResourceRequirements'),
  restartPolicy: honoured('Always makes an init container a sidecar.'),
  restartPolicyRules: honoured('By exit code.', 'ContainerRestartRule'),
  securityContext: honoured('As the runtime is told by kubelet.', 'SecurityContext'),
  startupProbe: honoured('As kubelet probes.', 'Probe'),
  stdin: approximated('Open, and nothing is written to it.'),
  stdinOnce: ignored('Nobody attaches.'),
  terminationMessagePath: honoured('Read when the container ends.'),
  terminationMessagePolicy: honoured('File, or the end of the log.'),
  tty: honoured('The container has a terminal.'),
  volumeDevices: ignored('Block devices need a driver on the node.', 'VolumeDevice'),
  volumeMounts: honoured('As kubelet mounts.', 'VolumeMount'),
  workingDir: honoured('Made where it is missing.'),
}

const actions: Fields = {
  exec: honoured('Run in the container, without a shell.', 'ExecAction'),
  httpGet: honoured("To the Pod's address, redirects followed as kubelet does.", 'HTTPGetAction'),
  tcpSocket: honoured('A connection, and nothing more.', 'TCPSocketAction'),
}

const seccompProfile: Fields = {
  localhostProfile: approximated('A file of this machine, where the policy allows it.'),
  type: honoured("The engine's default, none, or a file."),
}

const keyToPath: Fields = {
  key: honoured('Which entry.'),
  mode: honoured('Of this file.'),
  path: honoured('Below the mount.'),
}

const filesOf = (what: string): Fields => ({
  items: honoured('All entries where nothing is listed.', 'KeyToPath'),
  name: honoured(`A ${what} of the same files.`),
  optional: honoured('Whether it may be missing.'),
})

const keyOf = (what: string): Fields => ({
  key: honoured('Which entry.'),
  name: honoured(`A ${what} of the same files.`),
  optional: honoured('Whether it may be missing.'),
})

const objectOf = (what: string): Fields => ({
  name: honoured(`A ${what} of the same files.`),
  optional: honoured('Whether it may be missing.'),
})

const defaultMode = honoured('Of files that have no mode of their own.')

const driverVolume = approximated('An empty directory, or a stand-in that is named for it.')

const volume: Fields = {
  name: honoured('What mounts call it.'),
  configMap: honoured('Files of a ConfigMap of the same files.', 'ConfigMapVolumeSource'),
  csi: { ...driverVolume, of: 'CSIVolumeSource' },
  downwardAPI: honoured('Files about the Pod itself.', 'DownwardAPIVolumeSource'),
  emptyDir: honoured('On disk or in memory.', 'EmptyDirVolumeSource'),
  ephemeral: approximated('An empty directory.'),
  flexVolume: { ...driverVolume, of: 'FlexVolumeSource' },
  hostPath: honoured('As far as the policy allows.', 'HostPathVolumeSource'),
  image: honoured('The files of an image, read-only.', 'ImageVolumeSource'),
  persistentVolumeClaim: approximated('An empty directory.', 'PersistentVolumeClaimVolumeSource'),
  projected: honoured('Several sources in one directory.', 'ProjectedVolumeSource'),
  secret: honoured('Files of a Secret of the same files.', 'SecretVolumeSource'),
  awsElasticBlockStore: driverVolume,
  azureDisk: driverVolume,
  azureFile: driverVolume,
  cephfs: driverVolume,
  cinder: driverVolume,
  fc: driverVolume,
  flocker: driverVolume,
  gcePersistentDisk: driverVolume,
  gitRepo: driverVolume,
  glusterfs: driverVolume,
  iscsi: driverVolume,
  nfs: driverVolume,
  photonPersistentDisk: driverVolume,
  portworxVolume: driverVolume,
  quobyte: driverVolume,
  rbd: driverVolume,
  scaleIO: driverVolume,
  storageos: driverVolume,
  vsphereVolume: driverVolume,
}

/** By the type's name in the API, from the spec on down. */
const tables = {
  PodSpec: podSpec,
  Container: container,
  ContainerPort: {
    containerPort: honoured('What probes and a Service ask for.'),
    hostIP: honoured('As far as the policy allows.'),
    hostPort: honoured('As far as the policy allows.'),
    name: honoured('For probes and Services.'),
    protocol: honoured('TCP, UDP or SCTP.'),
  },
  EnvVar: {
    name: honoured("The variable's name."),
    value: honoured('$(VAR) is expanded.'),
    valueFrom: honoured('From somewhere else.', 'EnvVarSource'),
  },
  EnvVarSource: {
    configMapKeyRef: honoured('One entry.', 'ConfigMapKeySelector'),
    fieldRef: honoured('A field of the Pod.', 'ObjectFieldSelector'),
    fileKeyRef: honoured('A variable of a file in a volume.', 'FileKeySelector'),
    resourceFieldRef: honoured('A limit or a request.', 'ResourceFieldSelector'),
    secretKeyRef: honoured('One entry.', 'SecretKeySelector'),
  },
  ConfigMapKeySelector: keyOf('ConfigMap'),
  SecretKeySelector: keyOf('Secret'),
  ObjectFieldSelector: {
    apiVersion: honoured('v1 alone.'),
    fieldPath: honoured('Such as metadata.name.'),
  },
  ResourceFieldSelector: {
    containerName: honoured('Another container of the Pod.'),
    divisor: honoured('The unit; rounded up.'),
    resource: honoured('Such as limits.cpu.'),
  },
  FileKeySelector: {
    key: honoured('The variable in the file.'),
    optional: honoured('Whether it may be missing.'),
    path: honoured('The file in the volume.'),
    volumeName: honoured('An emptyDir of the Pod.'),
  },
  EnvFromSource: {
    configMapRef: honoured('All entries.', 'ConfigMapEnvSource'),
    prefix: honoured('Before each name.'),
    secretRef: honoured('All entries.', 'SecretEnvSource'),
  },
  ConfigMapEnvSource: objectOf('ConfigMap'),
  SecretEnvSource: objectOf('Secret'),
  ResourceRequirements: {
    claims: ignored('They need a driver on the node.', 'ResourceClaim'),
    limits: honoured('Memory and CPU; others are told by resourceFieldRef alone.'),
    requests: approximated('Weights of the CPU; nothing is reserved.'),
  },
  ResourceClaim: {
    name: ignored('One of resourceClaims.'),
    request: ignored('A part of it.'),
  },
  ContainerResizePolicy: {
    resourceName: ignored('Nothing is resized.'),
    restartPolicy: ignored('Nothing is resized.'),
  },
  ContainerRestartRule: {
    action: honoured('Restart the container, or all of them.'),
    exitCodes: honoured('When the rule is one.', 'ContainerRestartRuleOnExitCodes'),
  },
  ContainerRestartRuleOnExitCodes: {
    operator: honoured('In or NotIn.'),
    values: honoured('Exit codes.'),
  },
  Probe: {
    ...actions,
    failureThreshold: honoured('Failures in a row.'),
    grpc: honoured('The standard health service.', 'GRPCAction'),
    initialDelaySeconds: honoured('Before the first attempt.'),
    periodSeconds: honoured('Between attempts.'),
    successThreshold: honoured('Successes in a row.'),
    terminationGracePeriodSeconds: honoured('Instead of that of the Pod, when the probe kills.'),
    timeoutSeconds: honoured('Of one attempt.'),
  },
  Lifecycle: {
    postStart: honoured('Run when the container has started.', 'LifecycleHandler'),
    preStop: honoured('Run before it is stopped.', 'LifecycleHandler'),
    stopSignal: honoured('Instead of that of the image.'),
  },
  LifecycleHandler: {
    ...actions,
    sleep: honoured('Waits.', 'SleepAction'),
    tcpSocket: ignored('Fails always, as it does for kubelet.', 'TCPSocketAction'),
  },
  ExecAction: { command: honoured('Program and arguments.') },
  HTTPGetAction: {
    host: honoured("Instead of the Pod's address."),
    httpHeaders: honoured('Sent as they are.', 'HTTPHeader'),
    path: honoured('With its query.'),
    port: honoured('A number, or the name of a port of the container.'),
    protocol: honoured('HTTP2 is alpha in Kubernetes 1.37.'),
    scheme: honoured('HTTPS is not verified.'),
  },
  HTTPHeader: { name: honoured("The header's name."), value: honoured("The header's value.") },
  TCPSocketAction: {
    host: honoured("Instead of the Pod's address."),
    port: honoured('A number, or the name of a port of the container.'),
  },
  GRPCAction: {
    mode: honoured('TLS is alpha in Kubernetes 1.37.'),
    port: honoured('A number.'),
    service: honoured('Whose health is asked for.'),
  },
  SleepAction: { seconds: honoured('How long.') },
  SecurityContext: {
    allowPrivilegeEscalation: honoured('False sets no_new_privs.'),
    appArmorProfile: approximated("The engine's default.", 'AppArmorProfile'),
    capabilities: honoured("Added to and dropped from the engine's default.", 'Capabilities'),
    privileged: honoured('As far as the policy allows.'),
    procMount: honoured('Masked paths of /proc.'),
    readOnlyRootFilesystem: honoured('The root file system is read-only.'),
    runAsGroup: honoured('The primary group.'),
    runAsNonRoot: honoured('Judged as kubelet judges.'),
    runAsUser: honoured('The user.'),
    seLinuxOptions: ignored("The engine's own labels."),
    seccompProfile: honoured('What system calls are allowed.', 'SeccompProfile'),
    windowsOptions: ignored('Linux alone is run.'),
  },
  PodSecurityContext: {
    appArmorProfile: approximated("The engine's default.", 'AppArmorProfile'),
    fsGroup: honoured('A supplementary group that owns volumes.'),
    fsGroupChangePolicy: ignored('Volumes are new each time.'),
    runAsGroup: honoured('The primary group.'),
    runAsNonRoot: honoured('Judged as kubelet judges.'),
    runAsUser: honoured('The user.'),
    seLinuxChangePolicy: ignored("The engine's own labels."),
    seLinuxOptions: ignored("The engine's own labels."),
    seccompProfile: honoured('What system calls are allowed.', 'SeccompProfile'),
    supplementalGroups: honoured('More groups.'),
    supplementalGroupsPolicy: approximated(
      "Strict leaves the image's groups out, where the engine can.",
    ),
    sysctls: honoured('Of the namespaces of the Pod; kubelet refuses unsafe ones.', 'Sysctl'),
    windowsOptions: ignored('Linux alone is run.'),
  },
  AppArmorProfile: {
    localhostProfile: approximated("The engine's default."),
    type: approximated("The engine's default."),
  },
  SeccompProfile: seccompProfile,
  Capabilities: { add: honoured('More.'), drop: honoured('Fewer.') },
  Sysctl: { name: honoured('Such as net.core.somaxconn.'), value: honoured('As text.') },
  HostAlias: { hostnames: honoured('Names.'), ip: honoured('Their address.') },
  PodDNSConfig: {
    nameservers: honoured('At most three.'),
    options: honoured('Of the resolver.', 'PodDNSConfigOption'),
    searches: honoured('Domains.'),
  },
  PodDNSConfigOption: { name: honoured('Such as ndots.'), value: honoured('As text.') },
  PodOS: { name: approximated('linux.') },
  PodReadinessGate: { conditionType: honoured('A condition of the Pod.') },
  PodResourceClaim: {
    name: ignored('It needs a driver on the node.'),
    resourceClaimName: ignored('It needs a driver on the node.'),
    resourceClaimTemplateName: ignored('It needs a driver on the node.'),
  },
  PodSchedulingGate: { name: ignored(scheduling) },
  Toleration: {
    effect: ignored(scheduling),
    key: ignored(scheduling),
    operator: ignored(scheduling),
    tolerationSeconds: ignored(scheduling),
    value: ignored(scheduling),
  },
  Reference: { name: ignored('Images are pulled with the credentials of this run.') },
  VolumeMount: {
    mountPath: honoured('In the container.'),
    mountPropagation: honoured('As far as the policy allows.'),
    name: honoured('One of the volumes.'),
    readOnly: honoured('Nothing is written there.'),
    recursiveReadOnly: approximated('As the engine mounts.'),
    subPath: honoured('A part of the volume.'),
    subPathExpr: honoured('The same with $(VAR).'),
  },
  VolumeDevice: {
    devicePath: ignored('Block devices need a driver on the node.'),
    name: ignored('Block devices need a driver on the node.'),
  },
  Volume: volume,
  ConfigMapVolumeSource: { ...filesOf('ConfigMap'), defaultMode },
  SecretVolumeSource: {
    defaultMode,
    items: honoured('All entries where nothing is listed.', 'KeyToPath'),
    optional: honoured('Whether it may be missing.'),
    secretName: honoured('A Secret of the same files.'),
  },
  KeyToPath: keyToPath,
  DownwardAPIVolumeSource: {
    defaultMode,
    items: honoured('Files.', 'DownwardAPIVolumeFile'),
  },
  DownwardAPIVolumeFile: {
    fieldRef: honoured('A field of the Pod.', 'ObjectFieldSelector'),
    mode: honoured('Of this file.'),
    path: honoured('Below the mount.'),
    resourceFieldRef: honoured('A limit or a request.', 'ResourceFieldSelector'),
  },
  EmptyDirVolumeSource: {
    medium: honoured('Memory is a tmpfs.'),
    sizeLimit: honoured('The size in memory; looked at on disk.'),
  },
  HostPathVolumeSource: {
    path: honoured('Of this machine, as far as the policy allows.'),
    type: honoured('What has to be there, or is made.'),
  },
  ImageVolumeSource: {
    pullPolicy: approximated('This run has a policy of its own for pulling.'),
    reference: honoured('The image.'),
  },
  PersistentVolumeClaimVolumeSource: {
    claimName: approximated('An empty directory.'),
    readOnly: honoured('Nothing is written there.'),
  },
  CSIVolumeSource: {
    driver: driverVolume,
    fsType: ignored('There is no driver.'),
    nodePublishSecretRef: ignored('There is no driver.', 'Reference'),
    readOnly: honoured('Nothing is written there.'),
    volumeAttributes: ignored('There is no driver.'),
  },
  FlexVolumeSource: {
    driver: driverVolume,
    fsType: ignored('There is no driver.'),
    options: ignored('There is no driver.'),
    readOnly: honoured('Nothing is written there.'),
    secretRef: ignored('There is no driver.', 'Reference'),
  },
  ProjectedVolumeSource: {
    defaultMode,
    sources: honoured('Each writes its files.', 'VolumeProjection'),
  },
  VolumeProjection: {
    clusterTrustBundle: ignored('It needs a cluster.', 'ClusterTrustBundleProjection'),
    configMap: honoured('Files of a ConfigMap of the same files.', 'ConfigMapProjection'),
    downwardAPI: honoured('Files about the Pod itself.', 'DownwardAPIProjection'),
    podCertificate: ignored('It needs a cluster.', 'PodCertificateProjection'),
    secret: honoured('Files of a Secret of the same files.', 'SecretProjection'),
    serviceAccountToken: approximated(
      'A token that no cluster has signed.',
      'ServiceAccountTokenProjection',
    ),
  },
  ConfigMapProjection: filesOf('ConfigMap'),
  SecretProjection: filesOf('Secret'),
  DownwardAPIProjection: { items: honoured('Files.', 'DownwardAPIVolumeFile') },
  ServiceAccountTokenProjection: {
    audience: approximated('Told in the token.'),
    expirationSeconds: approximated('Told in the token.'),
    path: honoured('Below the mount.'),
  },
  ClusterTrustBundleProjection: {
    labelSelector: ignored('It needs a cluster.'),
    name: ignored('It needs a cluster.'),
    optional: ignored('It needs a cluster.'),
    path: ignored('It needs a cluster.'),
    signerName: ignored('It needs a cluster.'),
  },
  PodCertificateProjection: {
    certificateChainPath: ignored('It needs a cluster.'),
    credentialBundlePath: ignored('It needs a cluster.'),
    keyPath: ignored('It needs a cluster.'),
    keyType: ignored('It needs a cluster.'),
    maxExpirationSeconds: ignored('It needs a cluster.'),
    signerName: ignored('It needs a cluster.'),
    userAnnotations: ignored('It needs a cluster.'),
  },
} as const satisfies Readonly<Record<string, Fields>>

export const fieldTables: Readonly<Record<FieldType, Fields>> = tables

/** What a type's field is known as; null for a name that the API does not have. */
export function fieldNamed(type: FieldType, name: string): Field | null {
  return Object.hasOwn(fieldTables[type], name) ? (fieldTables[type][name] ?? null) : null
}
