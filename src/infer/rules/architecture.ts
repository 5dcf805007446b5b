/** Which processors run an image's programs at all. */
import { machines } from '../../elf/machines.ts'
import * as hwcap from '../../features/cpu/hwcap-names.ts'
import { formatPlatform } from '../../registry/platform.ts'
import type { ImageFacts } from '../facts.ts'
import { exists, lacking, nothing } from '../inferred.ts'
import type { Inference, InferredNote, InferredTerm } from '../inferred.ts'
import { listPaths, loadedFiles } from '../loaded-files.ts'

interface Machine {
  /** For people. */
  readonly name: string
  /** What images for it call it. */
  readonly architecture: string
  /**
   * What every processor of it has and no other machine's names know, since Node Feature Discovery has
   * no feature for the architecture; alternatives, and none where there is nothing to ask for.
   */
  readonly marks: readonly string[]
}

/** By `e_machine` (gABI, "ELF Header"). */
const askedMachines: ReadonlyMap<number, Machine> = new Map([
  [machines.x86, { name: 'x86-64', architecture: 'amd64', marks: ['SSE2'] }],
  [machines.aarch64, { name: 'AArch64', architecture: 'arm64', marks: ['ASIMD'] }],
  [machines.i386, { name: '32-bit x86', architecture: '386', marks: ['X87'] }],
  // Kernels of 64 bits run them as well, on processors that can.
  [machines.arm, { name: '32-bit ARM', architecture: 'arm', marks: ['HALF', 'ASIMD'] }],
  [machines.powerpc64, { name: '64-bit POWER', architecture: 'ppc64le', marks: ['PPC64'] }],
  [machines.s390, { name: 'IBM Z', architecture: 's390x', marks: ['ZARCH'] }],
  [machines.riscv, { name: 'RISC-V', architecture: 'riscv64', marks: [] }],
  [machines.loongarch, { name: 'LoongArch', architecture: 'loong64', marks: [] }],
])

/** The architecture that images for a machine name; null for machines that are not known. */
export function architectureOfMachine(machine: number): string | null {
  return askedMachines.get(machine)?.architecture ?? null
}

export function inferArchitecture(facts: ImageFacts): Inference {
  const files = loadedFiles(facts)
  const found = [...new Set(files.map(({ facts: { machine } }) => machine))]
  const platform = formatPlatform(facts.platform)
  if (found.length === 0) return ofPlatform(facts, platform)
  const parts = found.map((machine) => {
    const made = files.filter((file) => file.facts.machine === machine)
    const known = askedMachines.get(machine)
    return ofMachine(known, `${listPaths(made)}: made for ${known?.name ?? `machine ${machine}`}`)
  })
  const isMixed = found.some(
    (machine) => architectureOfMachine(machine) !== facts.platform.architecture,
  )
  return {
    rules: parts.flatMap(({ rules }) => rules),
    notes: [
      ...parts.flatMap(({ notes }) => notes),
      ...(isMixed ? [mixed(platform, listPaths(files))] : []),
    ],
  }
}

/** Of an image whose programs are not known, such as one of scripts for another image. */
function ofPlatform({ platform: { architecture } }: ImageFacts, platform: string): Inference {
  const known = [...askedMachines.values()].find((machine) => machine.architecture === architecture)
  return ofMachine(known, `the image says that it is for ${platform}`)
}

function ofMachine(machine: Machine | undefined, reason: string): Inference {
  if (machine === undefined || machine.marks.length === 0) {
    const message = `${reason}; Node Feature Discovery has nothing that tells such a node`
    return { rules: [], notes: [{ code: 'architecture-unasked', message, suggestion: null }] }
  }
  const terms = machine.marks.map((mark): InferredTerm => exists('cpu.cpuid', [mark]))
  const isOne = terms.length === 1
  const why = `${machine.marks.join(' or ')} tells such a processor: there is no feature for the architecture`
  // A node of another architecture has none of the names that its processors have.
  const isOther = (name: string) => machine.marks.includes(name) || isNameOf(machine, name)
  const rule = {
    name: `architecture ${machine.architecture}`,
    reasons: [reason, why],
    matchFeatures: isOne ? terms : [],
    matchAny: isOne ? [] : terms.map((term) => [term]),
    violations: [lacking(`cpu.cpuid.${machine.marks.join(' or ')}`, { 'cpu.cpuid': isOther })],
  }
  return { ...nothing, rules: [rule] }
}

/** Whether a name of `cpu.cpuid` is one that only processors of this machine have. */
function isNameOf({ architecture }: Machine, name: string): boolean {
  const isX86 = architecture === 'amd64' || architecture === '386'
  if (isX86) return !capabilities.some(([, names]) => names.has(name))
  const own = capabilities.filter(([of]) => of === architecture)
  const others = capabilities.filter(([of]) => of !== architecture && !isArm(of, architecture))
  return own.some(([, names]) => names.has(name)) && !others.some(([, names]) => names.has(name))
}

/** Programs of 32 bits run on processors of both. */
function isArm(one: string, other: string): boolean {
  return one.startsWith('arm') && other.startsWith('arm')
}

const capabilities = [
  ['arm64', namesOf(hwcap.arm64Capabilities)],
  ['arm', namesOf(hwcap.armCapabilities)],
  ['ppc64le', namesOf(hwcap.ppc64leCapabilities)],
  ['s390x', namesOf(hwcap.s390xCapabilities)],
] as const

function namesOf({ hwcap: first, hwcap2 }: hwcap.CapabilityNames): ReadonlySet<string> {
  return new Set([...first, ...hwcap2])
}

function mixed(platform: string, files: string): InferredNote {
  return {
    code: 'architecture-mixed',
    message: `the image says that it is for ${platform}, and ${files} are not all made for that`,
    suggestion: null,
  }
}
