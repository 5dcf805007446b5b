/** Namespaces that a cluster lives in: what is in them ends with their first process. */
import { execFileSync } from 'node:child_process'

export const ownNamespaces = [
  ...['unshare', '--mount', '--net', '--pid', '--uts', '--fork', '--kill-child=SIGKILL'],
  ...['--mount-proc', '--propagation', 'private', '--'],
]

/** The first process of a namespace inherits the orphans of all others: a shell waits for them. */
export const reaper = ['sh', '-c', '"$@"; exit "$?"', 'sh']

/** A file that proves it, and what has it on Debian. */
const needed = [
  ['etcd', 'etcd-server'],
  ['containerd', 'containerd'],
  ['runc', 'runc'],
  ['conntrack', 'conntrack'],
  ['iptables', 'iptables'],
  ['ip', 'iproute2'],
  ['openssl', 'openssl'],
  ['/usr/lib/cni/bridge', 'containernetworking-plugins'],
] as const

/** @returns why no cluster can be started on this machine; null where one can */
export function whyNoCluster(): string | null {
  if (process.platform !== 'linux') return 'it needs Linux'
  if (process.getuid?.() !== 0) return 'it needs root'
  const missing = needed.flatMap(([file, name]) => (isThere(file) ? [] : [name]))
  if (missing.length > 0) return `it needs ${missing.join(', ')} (apt-get install)`
  const [program, ...args] = [...ownNamespaces, 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']
  try {
    execFileSync(program, args, { stdio: 'pipe' })
    return null
  } catch (error) {
    return `namespaces and mounts of its own are not allowed here: ${String(error)}`
  }
}

function isThere(file: string): boolean {
  try {
    execFileSync('sh', ['-c', 'command -v "$1"', 'sh', file], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
