import { isAbsence } from '../absence.ts'
import type { Architecture } from '../architecture.ts'
import type { Host } from '../host.ts'
import type { CpuidLeaves } from './cpuid-leaves.ts'
import { firstProcessor, readCpuinfo, wordsOf } from './cpuinfo.ts'
import { decodeCpuid, isSet } from './decode-cpuid.ts'
import type { SavedState } from './decode-cpuid.ts'
import { decodeCpuinfo, nothingObserved } from './decode-cpuinfo.ts'
import type { KernelVersion, ObservedNames } from './decode-cpuinfo.ts'
import * as capabilities from './hwcap-names.ts'
import { observeCapabilities } from './hwcap.ts'
import { processorOfCpuinfo } from './model.ts'

/** What /proc/cpuinfo says about the first processor of an x86 host, and whether to trust it. */
export interface X86Facts {
  readonly fields: ReadonlyMap<string, string>
  /** Null when there is no line `flags`, or none to be believed. */
  readonly words: ReadonlySet<string> | null
  /** The kernel may have been told to hide words. */
  readonly hidesWords: boolean
  /** Null where nobody knows. */
  readonly kernel: KernelVersion | null
}

/** Options of the kernel that take words away (Linux, kernel-parameters.txt, old ones included). */
const hidingOption = /(^|\s)(clearcpuid=|noxsave|nompx\b|nordrand\b|gather_data_sampling=|rdt=)/
/** Writes words that the processor does not have. */
const forcingOption = /(^|\s)setcpuid=/

export function readX86Facts(host: Host): X86Facts {
  const cpuinfo = readCpuinfo(host)
  const fields = firstProcessor(isAbsence(cpuinfo) ? '' : cpuinfo)
  const options = host.value('/proc/cmdline')
  const isForced = !isAbsence(options) && forcingOption.test(options)
  return {
    fields,
    words: isForced ? null : wordsOf(fields, 'flags'),
    hidesWords: isAbsence(options) || hidingOption.test(options) || isAvxSwitchedOff(host),
    kernel: kernelOf(host),
  }
}

/** Without the microcode against "gather data sampling" the kernel may take AVX's word away. */
function isAvxSwitchedOff(host: Host): boolean {
  const state = host.value('/sys/devices/system/cpu/vulnerabilities/gather_data_sampling')
  return !isAbsence(state) && state.includes('AVX disabled')
}

/** The names of `cpu.cpuid` by the best means: CPUID itself, or what the kernel says about it. */
export function observeX86(
  facts: X86Facts,
  leaves: CpuidLeaves | null,
  hasSiblings: boolean,
): ObservedNames {
  if (leaves !== null) {
    const { names, undecided } = decodeCpuid(leaves, savedState(facts, leaves))
    return { names, unobservable: undecided }
  }
  const processor = processorOfCpuinfo(facts.fields)
  if (facts.words === null || processor === null) return nothingObserved
  const { words, hidesWords, kernel } = facts
  return decodeCpuinfo({ words, processor, kernel, hasSiblings, hidesWords })
}

/**
 * No file tells XCR0, but the kernel leaves out the words of instruction sets whose registers it
 * does not save.
 */
export function savedState(facts: X86Facts, leaves: CpuidLeaves): SavedState {
  const { words, hidesWords } = facts
  if (words !== null) {
    const isSaved = (word: string) => (words.has(word) ? true : hidesWords ? null : false)
    return { avx: isSaved('avx'), avx512: isSaved('avx512f') }
  }
  // The room for all that is enabled equals the room for all that could be.
  const { eax, ebx, ecx } = leaves(0xd)
  if (ebx === 0 || ebx !== ecx) return { avx: null, avx512: null }
  return {
    avx: [1, 2].every((bit) => isSet(eax, bit)),
    avx512: [5, 6, 7].every((bit) => isSet(eax, bit)),
  }
}

function kernelOf(host: Host): KernelVersion | null {
  const release = host.value('/proc/sys/kernel/osrelease')
  const match = isAbsence(release) ? null : /^(\d+)\.(\d+)/.exec(release)
  return match === null ? null : [Number(match[1]), Number(match[2])]
}

/** The names of `cpu.cpuid` where the kernel's hardware capabilities give them. */
export function observeOthers(host: Host, architecture: Architecture): ObservedNames {
  const littleEndian = { wordBytes: 8, bigEndian: false } as const
  switch (architecture) {
    case 'arm64':
      return observeCapabilities(host, capabilities.arm64Capabilities, littleEndian)
    case 'arm':
      return observeCapabilities(host, capabilities.armCapabilities, {
        wordBytes: 4,
        bigEndian: false,
      })
    case 'ppc64le':
      return observeCapabilities(host, capabilities.ppc64leCapabilities, littleEndian)
    case 's390x':
      return observeCapabilities(host, capabilities.s390xCapabilities, {
        wordBytes: 8,
        bigEndian: true,
      })
    case 'amd64':
    case 'other':
      return { names: new Set(), unobservable: new Set() }
  }
}
