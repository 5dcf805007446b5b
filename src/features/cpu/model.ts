import { isAbsence } from '../absence.ts'
import type { Host } from '../host.ts'
import { replaceForbidden } from '../text.ts'
import { firstProcessor, parseCpuinfo, readCpuinfo, wordsOf } from './cpuinfo.ts'
import type { CpuidLeaves } from './cpuid-leaves.ts'
import { isSet } from './decode-cpuid.ts'
import { processorOf, signatureOf, unknownVendor, vendorOf } from './processor.ts'
import type { Processor } from './processor.ts'

/** Elements of `cpu.model`; null is an element that cannot be observed. */
export interface CpuModel {
  readonly vendor_id: string | null
  readonly family: string | null
  readonly id: string | null
  readonly hypervisor: string | null
}

const unknownModel = { vendor_id: unknownVendor, family: '0', id: '0' } as const
const unobservedModel = { vendor_id: null, family: null, id: null } as const

/** The processor of an x86 host as /proc/cpuinfo tells it; null when that says nothing. */
export function processorOfCpuinfo(fields: ReadonlyMap<string, string>): Processor | null {
  const signature = fields.get('vendor_id')
  const family = fields.get('cpu family')
  const model = fields.get('model')
  if (signature === undefined || family === undefined || model === undefined) return null
  // Trimming took the blanks at the end that some signatures have.
  const vendor = [signature, signature.padEnd(12)]
    .map(vendorOf)
    .find((name) => name !== unknownVendor)
  return { vendor: vendor ?? unknownVendor, family: Number(family), model: Number(model) }
}

export function modelOfAmd64(
  host: Host,
  leaves: CpuidLeaves | null,
  fields: ReadonlyMap<string, string>,
): CpuModel {
  const processor = leaves === null ? processorOfCpuinfo(fields) : processorOf(leaves)
  const hypervisor = leaves === null ? hypervisorByHints(host, fields) : hypervisorOfCpuid(leaves)
  if (processor === null) return { ...unobservedModel, hypervisor }
  return {
    vendor_id: processor.vendor,
    family: String(processor.family),
    id: String(processor.model),
    hypervisor,
  }
}

function hypervisorOfCpuid(leaves: CpuidLeaves): string {
  if (!isSet(leaves(1).ecx, 31)) return 'none'
  const { ebx, ecx, edx } = leaves(0x4000_0000)
  const signature = signatureOf(ebx, ecx, edx)
  const vendor = vendorOf(signature)
  if (vendor !== unknownVendor) return vendor.toLowerCase()
  return replaceForbidden(signature) || 'unknown'
}

/** What the kernel has found out about its hypervisor; null when that decides nothing. */
function hypervisorByHints(host: Host, fields: ReadonlyMap<string, string>): string | null {
  const words = wordsOf(fields, 'flags')
  if (words === null) return null
  if (!words.has('hypervisor')) return 'none'
  if (host.value('/sys/hypervisor/type') === 'xen') return 'xenhvm'
  return hypervisorByClock(host) ?? hypervisorByFirmware(host)
}

function hypervisorByClock(host: Host): string | null {
  const clocks = host.value('/sys/devices/system/clocksource/clocksource0/available_clocksource')
  if (isAbsence(clocks)) return null
  // KVM can show Linux the interface of Hyper-V, whose signature then stands first.
  if (clocks.includes('hyperv_clocksource_tsc_page')) return 'msvm'
  return clocks.includes('kvm-clock') ? 'kvm' : null
}

/** QEMU is left out: its firmware is the same with KVM and without. */
function hypervisorByFirmware(host: Host): string | null {
  const vendor = host.value('/sys/devices/virtual/dmi/id/sys_vendor')
  if (vendor === 'Amazon EC2' || vendor === 'Google') return 'kvm'
  if (vendor === 'VMware, Inc.') return 'vmware'
  const product = host.value('/sys/devices/virtual/dmi/id/product_name')
  return vendor === 'Microsoft Corporation' && product === 'Virtual Machine' ? 'msvm' : null
}

const implementers: ReadonlyMap<number, string> = new Map([
  [0xc0, 'Ampere'],
  [0x41, 'ARM'],
  [0x42, 'Broadcom'],
  [0x43, 'Cavium'],
  [0x44, 'DEC'],
  [0x46, 'Fujitsu'],
  [0x49, 'Infineon'],
  [0x4d, 'Motorola'],
  [0x4e, 'NVIDIA'],
  [0x50, 'AMCC'],
  [0x51, 'Qualcomm'],
  [0x56, 'Marvell'],
  [0x69, 'Intel'],
])

/**
 * @param names of `cpu.cpuid`, null when they are not known: without `CPUID` the identification
 *   registers cannot be read
 */
export function modelOfArm64(host: Host, names: ReadonlySet<string> | null): CpuModel {
  // NFD asks for the x86 bit, which no arm64 processor has.
  const hypervisor = 'none'
  if (names === null) return { ...unobservedModel, hypervisor }
  if (!names.has('CPUID')) return { ...unknownModel, hypervisor }
  const midr = mainIdRegister(host)
  if (midr === null) return { ...unobservedModel, hypervisor }
  return {
    vendor_id: implementers.get(midr >>> 24) ?? unknownVendor,
    family: String((midr >>> 16) & 0xff),
    id: String(midr & 0xffff),
    hypervisor,
  }
}

/** MIDR_EL1, from sysfs or put together from its parts in /proc/cpuinfo. */
function mainIdRegister(host: Host): number | null {
  const register = host.value('/sys/devices/system/cpu/cpu0/regs/identification/midr_el1')
  if (typeof register === 'string' && /^0x[0-9a-f]{1,16}$/i.test(register)) {
    return Number(BigInt(register) & 0xffff_ffffn)
  }
  const cpuinfo = readCpuinfo(host)
  if (isAbsence(cpuinfo)) return null
  const fields = firstProcessor(cpuinfo)
  const part = (key: string) => Number(fields.get(key) ?? Number.NaN)
  const [implementer, variant, number, revision] = [
    part('CPU implementer'),
    part('CPU variant'),
    part('CPU part'),
    part('CPU revision'),
  ]
  const register32 =
    implementer * 2 ** 24 + variant * 2 ** 20 + 0xf * 2 ** 16 + number * 2 ** 4 + revision
  return Number.isSafeInteger(register32) ? register32 : null
}

export function modelOfS390x(host: Host): CpuModel {
  const cpuinfo = host.text('/proc/cpuinfo')
  const hypervisor = controlProgram(host)
  if (isAbsence(cpuinfo)) return { ...unobservedModel, hypervisor }
  const model: Record<keyof typeof unknownModel, string> = { ...unknownModel }
  const set = (element: keyof typeof unknownModel, value: string) => {
    if (value !== '' && value !== '0') model[element] = value
  }
  for (const [key, value] of parseCpuinfo(cpuinfo)) {
    if (key === 'vendor_id') set('vendor_id', replaceForbidden(value))
    else if (key === 'machine') set('id', value)
    else if (key === 'identification' && model.family === '0') set('family', value)
  }
  return { ...model, hypervisor }
}

/** The program that this machine runs under, such as z/VM; null when nobody can tell. */
function controlProgram(host: Host): string | null {
  const sysinfo = host.text('/proc/sysinfo')
  if (isAbsence(sysinfo)) return null
  const line = sysinfo.split('\n').find((text) => text.includes('Control Program:'))
  return line === undefined ? 'none' : replaceForbidden(line.slice(line.indexOf(':') + 1).trim())
}

export function modelOfOthers(): CpuModel {
  return { ...unknownModel, hypervisor: 'none' }
}
