/** Keys that people bring along from Pods, and from files of Compose: what a Validator has instead. */

/** What makes Pods, and is run as kubelet would. */
const podKinds: ReadonlySet<string> = new Set([
  ...['Pod', 'Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Job', 'CronJob', 'Service'],
])

/** A hint for a document of another kind; null where nothing is known of it. */
export function foreignKindHint(kind: string): string | null {
  return podKinds.has(kind) ? 'container-canary pod runs Pods as a kubelet would' : null
}

const pods = 'it is a Pod’s: container-canary pod runs one as a kubelet would'
const probes =
  'write what it asks as checks; container-canary pod to-validator does so for the probes of a Pod'

/** At the outermost mapping. */
const outermost: ReadonlyMap<string, string> = new Map([
  ['spec', pods],
  ['template', pods],
  ['containers', pods],
  ['initContainers', pods],
  ['livenessProbe', probes],
  ['readinessProbe', probes],
  ['startupProbe', probes],
  ['healthcheck', probes],
  ['metadata', 'write name beside kind'],
  ['image', 'a manifest names no image: the command line does, or an input'],
  ['envFrom', 'write the variables below env'],
  ['environment', 'write env'],
  ['volumeMounts', 'write volumes'],
  ['securityContext', 'write user, groups, readOnly, capabilities and noNewPrivileges themselves'],
  ['lifecycle', pods],
  ['terminationGracePeriodSeconds', 'it belongs to checks[].probe'],
])

const bySpecificPlace: readonly (readonly [place: RegExp, hint: string])[] = [
  [/^(?:checks\[\]|checks\[\]\.probe)\.(?:liveness|readiness|startup)Probe$/, 'write probe'],
  [/^resources\.(?:limits|requests)$/, 'write memory, cpu and pids below resources themselves'],
  [/^env\[\]\.valueFrom$/, 'write value: there is no cluster to take it from'],
  [/^ports\[\]\.(?:containerPort|targetPort)$/, 'write port'],
  [/^ports\[\]\.(?:hostPort|hostIP|nodePort)$/, 'ports are published where nobody else is'],
  [/^volumes\[\]\.(?:name|emptyDir)$/, 'an empty volume is a mountPath alone'],
  [/^volumes\[\]\.hostPath$/, 'write path'],
]

/** Where to go with a key that a Validator does not know; null where nothing is known of it. */
export function foreignKeyHint(path: readonly PropertyKey[]): string | null {
  const [key] = path
  if (path.length === 1 && key !== undefined) return outermost.get(String(key)) ?? null
  const place = path
    .map((step, index) =>
      typeof step === 'number' ? '[]' : `${index === 0 ? '' : '.'}${String(step)}`,
    )
    .join('')
  return bySpecificPlace.find(([pattern]) => pattern.test(place))?.[1] ?? null
}
