import { isAbsence } from '../absence.ts'
import type { Host } from '../host.ts'
import type { CpuidLeaves } from './cpuid-leaves.ts'

/** `cpu.security` on amd64, without SGX, which {@link protectedMemory} decides. */
export function securityOfAmd64(host: Host, names: ReadonlySet<string>): Map<string, string> {
  const found = new Map<string, string>()
  const intel = '/sys/module/kvm_intel/parameters'
  const amd = '/sys/module/kvm_amd/parameters'
  const setCapacity = (element: string, resource: string) => {
    const capacity = miscCapacity(host, resource)
    if (capacity !== null) found.set(element, capacity)
  }
  if (host.text(`${intel}/tdx`) === 'Y\n') {
    found.set('tdx.enabled', 'true')
    setCapacity('tdx.total_keys', 'tdx')
  }
  if (names.has('TDX_GUEST')) found.set('tdx.protected', 'true')
  if (isOn(host, `${amd}/sev`)) {
    found.set('sev.enabled', 'true')
    setCapacity('sev.asids', 'sev')
  }
  if (isOn(host, `${amd}/sev_es`)) {
    found.set('sev.es.enabled', 'true')
    setCapacity('sev.encrypted_state_ids', 'sev_es')
  }
  if (isOn(host, `${amd}/sev_snp`)) found.set('sev.snp.enabled', 'true')
  return found
}

export function securityOfS390x(host: Host): Map<string, string> {
  const isHost = host.text('/sys/firmware/uv/prot_virt_host') === '1\n'
  return new Map(isHost ? [['se.enabled', 'true']] : [])
}

function isOn(host: Host, path: string): boolean {
  const value = host.text(path)
  return typeof value === 'string' && (value.startsWith('1') || value.startsWith('Y'))
}

/**
 * What the cgroup controller `misc` can give of a resource. The first line that starts with the
 * name counts, so `sev` may find `sev_es`: NFD reads it that way.
 */
function miscCapacity(host: Host, resource: string): string | null {
  const table = ['/sys/fs/cgroup/misc.capacity', '/sys/fs/cgroup/misc/misc.capacity']
    .map((path) => host.text(path))
    .find((text) => !isAbsence(text))
  if (typeof table !== 'string') return null
  const value = table
    .split('\n')
    .find((line) => line.startsWith(resource))
    ?.split(' ')[1]
  return value !== undefined && isInt64(value) ? BigInt(value).toString() : null
}

function isInt64(text: string): boolean {
  return /^-?\d{1,19}$/.test(text) && BigInt.asIntN(64, BigInt(text)) === BigInt(text)
}

/** Bytes of SGX's protected memory: the sum of the sections that CPUID leaf 0x12 lists. */
export function protectedMemory(leaves: CpuidLeaves): bigint {
  let total = 0n
  for (let subleaf = 2; subleaf <= 9; subleaf += 1) {
    const { eax, ecx, edx } = leaves(0x12, subleaf)
    const kind = eax & 0xf
    if (kind === 0) break
    if (kind === 1) total += BigInt(ecx - (ecx % 0x1000)) + (BigInt(edx & 0xf_ffff) << 32n)
  }
  return total
}
