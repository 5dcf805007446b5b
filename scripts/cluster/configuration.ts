/** What the programs of the cluster are configured with: pure, so that it can be read in one place. */
import { join } from 'node:path'

/**
 * Addresses inside of the cluster's own network. Whoever is in it reaches Pods as a runner inside a cluster does;
 * `outside` is a network beside it that reaches the API server alone, as a runner elsewhere does.
 */
export const addresses = {
  pods: '10.77.0.0/24',
  firstPod: '10.77.0.32',
  api: '10.77.0.1',
  outsideApi: '10.77.1.1',
  outside: '10.77.1.2',
  services: '10.96.0.0/16',
  dns: '10.96.0.10',
} as const

export const apiPort = 6443

/** Of one who may do everything. */
export const adminToken = 'admin-of-a-cluster-for-tests'

export interface ClusterNode {
  readonly name: string
  readonly address: string
  /** Of its own. */
  readonly directory: string
  readonly labels: Readonly<Record<string, string>>
  /** Where its Pods stand among the control groups of the machine. */
  readonly cgroupRoot: string
}

/** Two kinds of node: what tells them apart is what Node Feature Discovery would say of them. */
const nodeLabels: readonly Readonly<Record<string, string>>[] = [
  {
    'canary.test/group': 'a',
    'feature.node.kubernetes.io/cpu-cpuid.AVX2': 'true',
    'feature.node.kubernetes.io/cpu-cpuid.AVX512F': 'true',
    'feature.node.kubernetes.io/kernel-version.major': '6',
  },
  {
    'canary.test/group': 'b',
    'feature.node.kubernetes.io/cpu-cpuid.AVX2': 'true',
    'feature.node.kubernetes.io/kernel-version.major': '5',
  },
]

/** @param id of the cluster, unique on the machine */
export function nodesOf(directory: string, id: string, count: number): readonly ClusterNode[] {
  return Array.from({ length: count }, (_, index) => {
    const name = `node-${'abcdefgh'[index] ?? index}`
    return {
      name,
      address: index === 0 ? addresses.api : `10.77.0.${index + 1}`,
      directory: join(directory, name),
      labels: nodeLabels[index] ?? {},
      cgroupRoot: `/${id}/${name}`,
    }
  })
}

export function socketOf({ directory }: ClusterNode): string {
  return join(directory, 'containerd.sock')
}

export function containerdConfig(node: ClusterNode, pauseImage: string): string {
  const { directory } = node
  return `version = 2
root = "${directory}/root"
state = "${directory}/state"
[grpc]
  address = "${socketOf(node)}"
[plugins."io.containerd.grpc.v1.cri"]
  sandbox_image = "${pauseImage}"
  # Without CAP_SYS_RESOURCE nobody may make a process less likely to be killed.
  restrict_oom_score_adj = true
  disable_apparmor = true
  [plugins."io.containerd.grpc.v1.cri".containerd]
    default_runtime_name = "runc"
    [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
      runtime_type = "io.containerd.runc.v2"
  [plugins."io.containerd.grpc.v1.cri".cni]
    bin_dir = "/usr/lib/cni"
    conf_dir = "${directory}/cni"
`
}

/** All nodes are on one bridge, and share what addresses are taken. */
export function networkConfig(directory: string): string {
  const range = { subnet: addresses.pods, rangeStart: addresses.firstPod }
  const ipam = { type: 'host-local', dataDir: join(directory, 'addresses'), ranges: [[range]] }
  const bridge = { type: 'bridge', bridge: 'pods', isGateway: true, isDefaultGateway: true }
  const plugins = [{ ...bridge, hairpinMode: true, ipam }]
  return JSON.stringify({ cniVersion: '0.4.0', name: 'cluster', plugins })
}

/** JSON is YAML. What has its default is left out. */
export function kubeletConfig(node: ClusterNode, directory: string): string {
  return JSON.stringify({
    apiVersion: 'kubelet.config.k8s.io/v1beta1',
    kind: 'KubeletConfiguration',
    address: node.address,
    healthzPort: 0,
    authentication: { anonymous: { enabled: true }, webhook: { enabled: false } },
    authorization: { mode: 'AlwaysAllow' },
    cgroupDriver: 'cgroupfs',
    cgroupRoot: node.cgroupRoot,
    failCgroupV1: false,
    failSwapOn: false,
    containerRuntimeEndpoint: `unix://${socketOf(node)}`,
    podLogsDir: join(node.directory, 'logs'),
    volumePluginDir: join(node.directory, 'plugins'),
    resolvConf: join(directory, 'resolv.conf'),
    clusterDNS: [addresses.dns],
    clusterDomain: 'cluster.local',
    // The disk is the machine's, and full of other things.
    evictionHard: {
      'nodefs.available': '1%',
      'imagefs.available': '1%',
      'memory.available': '50Mi',
    },
    imageGCHighThresholdPercent: 100,
  })
}

/**
 * @param server whom a client connects to
 * @param authority the certificate that vouches for the server, PEM
 */
export function kubeconfig(server: string, authority: string, token: string): string {
  const certificate = Buffer.from(authority).toString('base64')
  const named = { name: 'cluster-for-tests' }
  return JSON.stringify({
    ...{ apiVersion: 'v1', kind: 'Config', 'current-context': named.name },
    clusters: [
      {
        ...named,
        cluster: {
          server: `https://${server}:${apiPort}`,
          'certificate-authority-data': certificate,
        },
      },
    ],
    users: [{ ...named, user: { token } }],
    contexts: [{ ...named, context: { cluster: named.name, user: named.name } }],
  })
}
