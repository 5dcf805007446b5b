import { isAbsence, isMissing } from '../absence.ts'
import type { Host } from '../host.ts'
import { parseInteger } from '../text.ts'

const cpuDirectory = '/sys/devices/system/cpu'

/** `cpu.cstate` on amd64: whether deep sleep states are allowed. Null: the feature is absent. */
export function cstateOf(host: Host): Map<string, string> | null {
  if (isAbsence(host.kind(cpuDirectory))) return null
  const idle = host.kind(`${cpuDirectory}/cpuidle`)
  if (isAbsence(idle)) return isMissing(idle) ? new Map() : null
  const driver = host.value(`${cpuDirectory}/cpuidle/current_driver`)
  if (isAbsence(driver)) return null
  if (driver !== 'intel_idle') return new Map()
  const deepest = host.value('/sys/module/intel_idle/parameters/max_cstate')
  const level = isAbsence(deepest) ? null : parseInteger(deepest)
  return level === null ? null : new Map([['enabled', String(level > 0)]])
}

/** `cpu.pstate` on amd64: how the intel_pstate driver scales frequencies. */
export function pstateOf(host: Host): Map<string, string> {
  const directory = `${cpuDirectory}/intel_pstate`
  const found = new Map<string, string>()
  const status = host.value(`${directory}/status`)
  if (isAbsence(status) || status === 'off') return found
  found.set('status', status)
  const noTurbo = host.text(`${directory}/no_turbo`)
  if (!isAbsence(noTurbo)) found.set('turbo', String(noTurbo.startsWith('0')))
  const governor = status === 'active' ? commonGovernor(host) : null
  if (governor !== null) found.set('scaling_governor', governor)
  return found
}

/** The governor of all policies in use; null when they differ or there is none. */
function commonGovernor(host: Host): string | null {
  const policies = host.list(`${cpuDirectory}/cpufreq`)
  if (isAbsence(policies)) return null
  const governors = policies.flatMap((policy) => {
    const affected = host.value(`${cpuDirectory}/cpufreq/${policy}/affected_cpus`)
    if (isAbsence(affected) || affected === '') return []
    const governor = host.value(`${cpuDirectory}/cpufreq/${policy}/scaling_governor`)
    return isAbsence(governor) ? [] : [governor]
  })
  const [first] = governors
  return first !== undefined && governors.every((governor) => governor === first) ? first : null
}

/**
 * `cpu.sst`: whether Intel's Speed Select gives some processors a higher base frequency.
 *
 * @param baseMegahertz of CPUID leaf 0x16; null when CPUID cannot be read
 * @returns null when CPUID would have to decide and cannot be read
 */
export function sstOf(host: Host, baseMegahertz: number | null): Map<string, string> | null {
  const frequencies = baseFrequencies(host)
  if (frequencies.length === 0) return new Map()
  if (baseMegahertz === null) return null
  const enabled =
    baseMegahertz > 0 && frequencies.some((hertz) => Math.floor(hertz / 1000) > baseMegahertz)
  return enabled ? new Map([['bf.enabled', 'true']]) : new Map()
}

/** In kHz, of the processors that have one. */
function baseFrequencies(host: Host): number[] {
  const processors = host.list('/sys/bus/cpu/devices')
  if (isAbsence(processors)) return []
  return processors.flatMap((processor) => {
    const frequency = host.value(`/sys/bus/cpu/devices/${processor}/cpufreq/base_frequency`)
    const kilohertz = isAbsence(frequency) ? null : parseInteger(frequency)
    return kilohertz === null ? [] : [kilohertz]
  })
}
