import type { FieldPath, Pod } from '../pod.ts'

/** A Pod that a kubelet turns away: it fails before anything of it is started. */
export interface Rejection {
  readonly phase: 'Failed'
  readonly reason: string
  /** Of the Pod's status. */
  readonly message: string
  /** A warning of the same reason. */
  readonly event: { readonly reason: string; readonly message: string }
  readonly path: FieldPath
}

/** Null for a Pod that a kubelet as it comes takes in, as far as the Pod itself tells. */
export function rejectionOf({ spec }: Pod): Rejection | null {
  for (const [index, { name }] of spec.securityContext.sysctls.entries()) {
    const words = sysctlTrouble(normalizeSysctl(name), spec.hostNetwork, spec.hostIPC)
    if (words === null) continue
    const message = `forbidden sysctl: ${words}`
    return {
      phase: 'Failed',
      reason: 'SysctlForbidden',
      message: `Pod was rejected: ${message}`,
      event: { reason: 'SysctlForbidden', message },
      path: ['spec', 'securityContext', 'sysctls', index, 'name'],
    }
  }
  return null
}

/** pkg/kubelet/sysctl/safe_sysctls.go */
const safeSysctls: ReadonlyMap<string, 'IPC' | 'Net'> = new Map([
  ['kernel.shm_rmid_forced', 'IPC'],
  ['net.ipv4.ip_local_port_range', 'Net'],
  ['net.ipv4.tcp_syncookies', 'Net'],
  ['net.ipv4.ping_group_range', 'Net'],
  ['net.ipv4.ip_unprivileged_port_start', 'Net'],
  ['net.ipv4.ip_local_reserved_ports', 'Net'],
  ['net.ipv4.tcp_keepalive_time', 'Net'],
  ['net.ipv4.tcp_fin_timeout', 'Net'],
  ['net.ipv4.tcp_keepalive_intvl', 'Net'],
  ['net.ipv4.tcp_keepalive_probes', 'Net'],
  ['net.ipv4.tcp_rmem', 'Net'],
  ['net.ipv4.tcp_wmem', 'Net'],
])

/** `validateSysctl` in pkg/kubelet/sysctl/allowlist.go. */
function sysctlTrouble(name: string, hostNetwork: boolean, hostIPC: boolean): string | null {
  const namespace = safeSysctls.get(name)
  if (namespace === undefined) return `${JSON.stringify(name)} not allowlisted`
  const isHosts = namespace === 'IPC' ? hostIPC : hostNetwork
  return isHosts ? `${JSON.stringify(name)} not allowed with host ${namespace} enabled` : null
}

/** `net/ipv4/conf/eno2.100/rp_filter` is `net.ipv4.conf.eno2/100.rp_filter`. */
export function normalizeSysctl(name: string): string {
  const first = /[./]/.exec(name)?.[0]
  if (first !== '/') return name
  return name.replace(/[./]/g, (separator) => (separator === '/' ? '.' : '/'))
}
