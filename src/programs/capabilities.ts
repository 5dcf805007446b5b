/** Capabilities of Linux by their numbers (linux/capability.h). */
const names: readonly string[] = [
  ...['CHOWN', 'DAC_OVERRIDE', 'DAC_READ_SEARCH', 'FOWNER', 'FSETID', 'KILL', 'SETGID', 'SETUID'],
  ...['SETPCAP', 'LINUX_IMMUTABLE', 'NET_BIND_SERVICE', 'NET_BROADCAST', 'NET_ADMIN', 'NET_RAW'],
  ...['IPC_LOCK', 'IPC_OWNER', 'SYS_MODULE', 'SYS_RAWIO', 'SYS_CHROOT', 'SYS_PTRACE', 'SYS_PACCT'],
  ...['SYS_ADMIN', 'SYS_BOOT', 'SYS_NICE', 'SYS_RESOURCE', 'SYS_TIME', 'SYS_TTY_CONFIG', 'MKNOD'],
  ...['LEASE', 'AUDIT_WRITE', 'AUDIT_CONTROL', 'SETFCAP', 'MAC_OVERRIDE', 'MAC_ADMIN', 'SYSLOG'],
  ...['WAKE_ALARM', 'BLOCK_SUSPEND', 'AUDIT_READ', 'PERFMON', 'BPF', 'CHECKPOINT_RESTORE'],
]

/** What Docker and containerd leave to a container where nobody asks for others. */
const usual: ReadonlySet<string> = new Set([
  ...['CHOWN', 'DAC_OVERRIDE', 'FSETID', 'FOWNER', 'MKNOD', 'NET_RAW', 'SETGID', 'SETUID'],
  ...['SETFCAP', 'SETPCAP', 'NET_BIND_SERVICE', 'SYS_CHROOT', 'KILL', 'AUDIT_WRITE'],
])

export interface FileCapabilities {
  /** Without `CAP_`, in the order of their numbers. */
  readonly permitted: readonly string[]
  /** Whether the program has them from its start: without all of them Linux does not execute it. */
  readonly isEffective: boolean
}

/** `security.capability`, as `vfs_cap_data`; null for what is none. */
export function readCapabilities(bytes: Uint8Array): FileCapabilities | null {
  if (bytes.length < 12) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const magic = view.getUint32(0, true)
  const words = magic >>> 24 === 1 ? [4] : [4, 12]
  const isKnown = [1, 2, 3].includes(magic >>> 24)
  if (!isKnown || bytes.length < (words.at(-1) ?? 0) + 8) return null
  const permitted = words.flatMap((at, index) =>
    Array.from({ length: 32 }, (_, bit) => bit)
      .filter((bit) => ((view.getUint32(at, true) >>> bit) & 1) === 1)
      .map((bit) => names[index * 32 + bit] ?? `capability ${index * 32 + bit}`),
  )
  return { permitted, isEffective: (magic & 1) === 1 }
}

/** Those that engines do not grant by themselves. */
export function unusualCapabilities({ permitted }: FileCapabilities): readonly string[] {
  return permitted.filter((one) => !usual.has(one))
}
