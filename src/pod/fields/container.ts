import { approximated, honoured, ignored } from './field.ts'
import type { FieldTables, Fields } from './field.ts'

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
  restartPolicyRules: approximated(
    'By exit code; RestartAllContainers restarts the container alone.',
    'ContainerRestartRule',
  ),
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

const keyOf = (what: string): Fields => ({
  key: honoured('Which entry.'),
  name: honoured(`A ${what} of the same files.`),
  optional: honoured('Whether it may be missing.'),
})

const objectOf = (what: string): Fields => ({
  name: honoured(`A ${what} of the same files.`),
  optional: honoured('Whether it may be missing.'),
})

/** Containers, and what they are made of. */
export const containerFields: FieldTables = {
  Container: container,
  ContainerPort: {
    containerPort: honoured('What probes and a Service ask for.'),
    hostIP: honoured('As far as the policy allows.'),
    hostPort: approximated('Not published: the Pod is asked by its own address.'),
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
    requests: approximated('Read by resourceFieldRef; nothing is reserved.'),
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
}
