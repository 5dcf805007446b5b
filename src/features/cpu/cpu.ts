import { isAbsence } from '../absence.ts'
import type { Architecture } from '../architecture.ts'
import { markUnobservable, newFindings } from '../findings.ts'
import type { Findings } from '../findings.ts'
import type { Host } from '../host.ts'
import type { CpuidLeaves } from './cpuid-leaves.ts'
import { avx10Version } from './decode-cpuid.ts'
import { knowsUsualWords } from './decode-cpuinfo.ts'
import { modelOfAmd64, modelOfArm64, modelOfOthers, modelOfS390x } from './model.ts'
import type { CpuModel } from './model.ts'
import { observeOthers, observeX86, readX86Facts } from './names.ts'
import type { X86Facts } from './names.ts'
import { cstateOf, pstateOf, sstOf } from './power.ts'
import { rdtAttributes, rdtOfCpuid, rdtOfCpuinfo, rdtUnobserved } from './rdt.ts'
import type { Rdt } from './rdt.ts'
import { protectedMemory, securityOfAmd64, securityOfS390x } from './security.ts'
import { readTopology, topologyAttributes } from './topology.ts'

/**
 * The source `cpu`.
 *
 * @param leaves what the CPUID instruction says; null when this process may not read it, or on
 *   processors that have none
 */
export function discoverCpu(
  host: Host,
  architecture: Architecture,
  leaves: CpuidLeaves | null,
): Findings {
  const findings = newFindings()
  for (const feature of ['cstate', 'pstate', 'rdt', 'security', 'sst', 'coprocessor']) {
    findings.attributes.set(`cpu.${feature}`, new Map())
  }
  const topology = readTopology(host)
  findings.attributes.set('cpu.topology', topologyAttributes(topology))
  if (architecture === 'amd64') {
    discoverAmd64(host, findings, leaves, topology?.hasSiblings ?? false)
  } else {
    discoverOthers(host, findings, architecture)
  }
  return findings
}

function discoverAmd64(
  host: Host,
  findings: Findings,
  leaves: CpuidLeaves | null,
  hasSiblings: boolean,
): void {
  const facts = readX86Facts(host)
  const { names, unobservable } = observeX86(facts, leaves, hasSiblings)
  findings.flags.set('cpu.cpuid', names)
  markUnobservable(findings, 'cpu.cpuid', unobservable)
  setAvx10(findings, leaves, names)
  setModel(findings, modelOfAmd64(host, leaves, facts.fields))
  setCstate(findings, cstateOf(host))
  findings.attributes.set('cpu.pstate', pstateOf(host))
  const sst = sstOf(host, leaves?.(0x16).eax ?? null)
  if (sst === null) markUnobservable(findings, 'cpu.sst', ['bf.enabled'])
  else findings.attributes.set('cpu.sst', sst)
  findings.attributes.set('cpu.security', securityOfAmd64(host, names))
  setProtectedMemory(findings, leaves, names, unobservable)
  if (unobservable.has('TDX_GUEST')) markUnobservable(findings, 'cpu.security', ['tdx.protected'])
  const rdt = rdtOf(facts, leaves)
  findings.attributes.set('cpu.rdt', rdtAttributes(host, rdt))
  markUnobservable(findings, 'cpu.rdt', rdt.unobservable)
}

function discoverOthers(host: Host, findings: Findings, architecture: Architecture): void {
  const { names, unobservable } = observeOthers(host, architecture)
  findings.flags.set('cpu.cpuid', names)
  markUnobservable(findings, 'cpu.cpuid', unobservable)
  if (architecture === 'arm64') {
    setModel(findings, modelOfArm64(host, unobservable.has('CPUID') ? null : names))
  } else if (architecture === 's390x') {
    setModel(findings, modelOfS390x(host))
    findings.attributes.set('cpu.security', securityOfS390x(host))
  } else {
    setModel(findings, modelOfOthers())
  }
  if (architecture === 'ppc64le') {
    const compression = host.kind('/sys/devices/vio/ibm,compression-v1/nx_gzip_caps')
    if (!isAbsence(compression)) {
      findings.attributes.set('cpu.coprocessor', new Map([['nx_gzip', 'true']]))
    }
  }
}

function setAvx10(
  findings: Findings,
  leaves: CpuidLeaves | null,
  names: ReadonlySet<string>,
): void {
  const version = leaves === null ? 0 : avx10Version(leaves, names)
  const attributes = version > 0 ? [['AVX10_VERSION', String(version)] as const] : []
  findings.attributes.set('cpu.cpuid', new Map(attributes))
  if (leaves === null) markUnobservable(findings, 'cpu.cpuid', ['AVX10_VERSION'])
}

function setModel(findings: Findings, model: CpuModel): void {
  const attributes = new Map<string, string>()
  for (const [element, value] of Object.entries(model) as [string, string | null][]) {
    if (value === null) markUnobservable(findings, 'cpu.model', [element])
    else attributes.set(element, value)
  }
  findings.attributes.set('cpu.model', attributes)
}

/** NFD leaves the feature out when the kernel does not tell. */
function setCstate(findings: Findings, cstate: ReadonlyMap<string, string> | null): void {
  if (cstate !== null) {
    findings.attributes.set('cpu.cstate', cstate)
    return
  }
  findings.attributes.delete('cpu.cstate')
  markUnobservable(findings, 'cpu.cstate', ['enabled'])
}

function setProtectedMemory(
  findings: Findings,
  leaves: CpuidLeaves | null,
  names: ReadonlySet<string>,
  unobservable: ReadonlySet<string>,
): void {
  if (leaves === null) {
    const mayHaveSgx = names.has('SGX') || unobservable.has('SGX')
    if (mayHaveSgx) markUnobservable(findings, 'cpu.security', ['sgx.enabled', 'sgx.epc'])
    return
  }
  const bytes = names.has('SGX') ? protectedMemory(leaves) : 0n
  if (bytes === 0n) return
  const security = findings.attributes.get('cpu.security') ?? new Map<string, string>()
  findings.attributes.set(
    'cpu.security',
    new Map([...security, ['sgx.enabled', 'true'], ['sgx.epc', bytes.toString()]]),
  )
}

function rdtOf(facts: X86Facts, leaves: CpuidLeaves | null): Rdt {
  if (leaves !== null) return rdtOfCpuid(leaves)
  if (facts.words === null) return rdtUnobserved
  const vendor = facts.fields.get('vendor_id') === 'GenuineIntel' ? 'Intel' : 'other'
  const mayLack = facts.hidesWords || !knowsUsualWords(facts.kernel)
  return rdtOfCpuinfo(facts.words, vendor, mayLack)
}
