import { x86Names } from './decode-cpuid.ts'
import * as capabilities from './hwcap-names.ts'
import { allNames } from './hwcap.ts'

/**
 * Every name that `cpu.cpuid` can hold, whatever the processor. A spec that asks for another one
 * asks for something that no machine has.
 */
export const cpuidNames: ReadonlySet<string> = new Set(
  [
    x86Names,
    allNames(capabilities.arm64Capabilities),
    allNames(capabilities.armCapabilities),
    allNames(capabilities.ppc64leCapabilities),
    allNames(capabilities.s390xCapabilities),
  ].flatMap((names) => [...names]),
)
