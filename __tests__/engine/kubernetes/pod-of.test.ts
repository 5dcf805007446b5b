import { anywhere } from '../../../src/engine/kubernetes/placement.ts'
import { describe, expect, test } from '@jest/globals'
import { plainContainer } from '../../../src/engine/container-request.ts'
import type { ContainerRequest } from '../../../src/engine/container-request.ts'
import { escaped, podOf } from '../../../src/engine/kubernetes/pod-of.ts'

const options = {
  pull: 'missing',
  isGated: true,
  life: 60,
  placement: anywhere,
  expires: new Date(0),
} as const
const made = (request: Partial<ContainerRequest>) =>
  podOf({ ...plainContainer, name: 'canary-1', image: 'app:1', ...request }, options)
const containerOf = (request: Partial<ContainerRequest>) =>
  (made(request).spec['containers'] as readonly unknown[])[0]

test('a plain container is a Pod that ends, has no token, and waits for its start', () => {
  expect(made({ labels: { 'container-canary.owner': 'org/repository 1/1 job' } })).toEqual({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name: 'canary-1',
      labels: {
        'app.kubernetes.io/managed-by': 'container-canary',
        'container-canary.owner': expect.stringMatching(/^sha256-[0-9a-f]{40}$/),
      },
      annotations: {
        'container-canary.owner': 'org/repository 1/1 job',
        'container-canary.expires': '1970-01-01T00:00:00.000Z',
      },
    },
    spec: {
      restartPolicy: 'Never',
      activeDeadlineSeconds: 60,
      automountServiceAccountToken: false,
      enableServiceLinks: false,
      schedulingGates: [{ name: 'container-canary/start' }],
      containers: [{ name: 'main', image: 'app:1', imagePullPolicy: 'IfNotPresent' }],
    },
  })
})

test('what is typed stands in the fields that mean the same', () => {
  const request = {
    entrypoint: ['sh', '-c', 'echo $HOME'],
    arguments: ['$(A)'],
    workingDirectory: '/srv',
    env: [
      { name: 'A', value: 'first' },
      { name: 'A', value: '$$' },
    ],
    ports: [{ port: 80, protocol: 'tcp' }],
    user: '1000:2000',
    capabilities: { add: ['CAP_NET_RAW'], drop: ['all'] },
    readOnlyRoot: true,
    noNewPrivileges: true,
    memory: 1024,
    cpu: 500,
    volumes: [{ mountPath: '/data', source: null }],
    tmpfs: { '/scratch': 'exec,mode=1777,size=64m' },
  } as const
  expect(containerOf(request)).toEqual({
    ...{ name: 'main', image: 'app:1', imagePullPolicy: 'IfNotPresent' },
    command: ['sh', '-c', 'echo $$HOME'],
    args: ['$$(A)'],
    workingDir: '/srv',
    env: [{ name: 'A', value: '$$$$' }],
    ports: [{ containerPort: 80, protocol: 'TCP' }],
    resources: { limits: { memory: '1024', cpu: '500m' } },
    securityContext: {
      ...{ runAsUser: 1000, runAsGroup: 2000, readOnlyRootFilesystem: true },
      capabilities: { add: ['NET_RAW'], drop: ['ALL'] },
      allowPrivilegeEscalation: false,
    },
    volumeMounts: [
      { name: 'directory-0', mountPath: '/data' },
      { name: 'directory-1', mountPath: '/scratch' },
    ],
  })
  expect(made(request).spec['volumes']).toEqual([
    { name: 'directory-0', emptyDir: {} },
    { name: 'directory-1', emptyDir: { medium: 'Memory', sizeLimit: '64Mi' } },
  ])
})

test('what is about the Pod stands there', () => {
  const { spec } = made({
    ...{ platform: 'linux/arm64', groups: ['3000'], stopGrace: 1500, hostname: 'web' },
    hosts: { db: '10.0.0.1', cache: '10.0.0.1' },
    dns: { servers: ['1.1.1.1'], searches: ['local'], options: ['ndots:2', 'rotate'] },
    sysctls: { 'net.core.somaxconn': '10' },
    userNamespace: 'own',
  })
  expect(spec).toMatchObject({
    nodeSelector: { 'kubernetes.io/os': 'linux', 'kubernetes.io/arch': 'arm64' },
    securityContext: {
      supplementalGroups: [3000],
      sysctls: [{ name: 'net.core.somaxconn', value: '10' }],
    },
    ...{ terminationGracePeriodSeconds: 2, hostname: 'web', hostUsers: false, dnsPolicy: 'None' },
    hostAliases: [{ ip: '10.0.0.1', hostnames: ['db', 'cache'] }],
    dnsConfig: {
      ...{ nameservers: ['1.1.1.1'], searches: ['local'] },
      options: [{ name: 'ndots', value: '2' }, { name: 'rotate' }],
    },
  })
})

/** As kubelet does it (k8s.io/kubernetes, third_party/forked/golang/expansion/expand.go). */
function expand(text: string, variables: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\$(\$|\(([^)]*)\))/g, (whole, mark: string, name: string) =>
    mark === '$' ? '$' : (variables[name] ?? whole),
  )
}

test.each(['$', '$$', '$(HOME)', '$$(HOME)', 'a$b$', 'kill -9 $$', '$($(A))'])(
  '%s arrives as it is',
  (text) => {
    expect(expand(escaped(text), { HOME: '/root', A: 'HOME' })).toBe(text)
  },
)

describe('what no Pod can have is refused', () => {
  const refused: readonly (readonly [string, Partial<ContainerRequest>])[] = [
    [
      '/etc mounted at /x, a file of this machine',
      { volumes: [{ mountPath: '/x', source: '/etc' }] },
    ],
    ['a volume of a container engine', { volumes: [{ mountPath: '/x', source: 'data' }] }],
    ['no network', { network: { kind: 'none' } }],
    ['a network that is not its own', { network: { kind: 'host' } }],
    ['processes that are not its own', { pid: { kind: 'host' } }],
    ['the number of processes', { pids: 10 }],
    ['certain processors', { processors: '0' }],
    ['run as "app", a name', { user: 'app' }],
    ['run as "wheel", a name', { groups: ['wheel'] }],
    ['mounted with noexec', { tmpfs: { '/x': 'noexec' } }],
    [
      'devices by their CDI names',
      { devices: { kind: 'native', names: ['a/b=c'], env: [], groups: [] } },
    ],
    ['another signal', { stopSignal: 'SIGINT' }],
    ['a seccomp profile', { seccomp: { profile: '{}' } }],
  ]

  test.each(refused)('%s', (told, request) => {
    expect(() => made(request)).toThrow(told)
  })

  test('and all of it is told together', () => {
    expect(() => made({ user: 'app', pids: 10 })).toThrow(/processes.*\n.*"app"/s)
  })
})
