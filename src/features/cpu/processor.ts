import type { CpuidLeaves } from './cpuid-leaves.ts'

/** Who made an x86 processor and which it is, as NFD counts. */
export interface Processor {
  /** NFD's word for the maker, such as `Intel`. */
  readonly vendor: string
  readonly family: number
  readonly model: number
}

export const unknownVendor = 'VendorUnknown'

/** By the 12 characters that CPUID gives; some belong to hypervisors. */
const vendors: ReadonlyMap<string, string> = new Map([
  ['AMDisbetter!', 'AMD'],
  ['AuthenticAMD', 'AMD'],
  ['CentaurHauls', 'VIA'],
  ['GenuineIntel', 'Intel'],
  ['TransmetaCPU', 'Transmeta'],
  ['GenuineTMx86', 'Transmeta'],
  ['Geode by NSC', 'NSC'],
  ['VIA VIA VIA ', 'VIA'],
  ['KVMKVMKVM', 'KVM'],
  ['Linux KVM Hv', 'KVM'],
  ['TCGTCGTCGTCG', 'QEMU'],
  ['Microsoft Hv', 'MSVM'],
  ['VMwareVMware', 'VMware'],
  ['XenVMMXenVMM', 'XenHVM'],
  ['bhyve bhyve ', 'Bhyve'],
  ['HygonGenuine', 'Hygon'],
  ['Vortex86 SoC', 'SiS'],
  ['SiS SiS SiS ', 'SiS'],
  ['RiseRiseRise', 'SiS'],
  ['Genuine  RDC', 'RDC'],
  ['QNXQVMBSQG', 'QNX'],
  ['ACRNACRNACRN', 'ACRN'],
  ['SRESRESRESRE', 'SRE'],
  ['Apple VZ', 'Apple'],
])

export function vendorOf(signature: string): string {
  return vendors.get(signature) ?? unknownVendor
}

export function processorOf(leaves: CpuidLeaves): Processor {
  const { ebx, ecx, edx } = leaves(0)
  const { eax } = leaves(1)
  const base = (eax >>> 8) & 0xf
  const family = base === 15 ? base + ((eax >>> 20) & 0xff) : base
  const extended = base === 6 || base === 15 ? (eax >>> 16) & 0xf : 0
  return {
    vendor: vendorOf(signatureOf(ebx, edx, ecx)),
    family,
    model: ((eax >>> 4) & 0xf) | (extended << 4),
  }
}

/** Three registers as 12 characters, cut at the first NUL. */
export function signatureOf(...registers: readonly [number, number, number]): string {
  const bytes = Buffer.alloc(12)
  for (const [index, register] of registers.entries()) bytes.writeUInt32LE(register, index * 4)
  return bytes.toString('latin1').split('\0', 1).join('')
}
