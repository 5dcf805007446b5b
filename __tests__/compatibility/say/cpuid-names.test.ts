import { expect, test } from '@jest/globals'
import { cpuidNames } from '../../../src/compatibility/say/cpuid-names.ts'
import { x86Names } from '../../../src/features/cpu/decode-cpuid.ts'
import * as capabilities from '../../../src/features/cpu/hwcap-names.ts'
import { allNames } from '../../../src/features/cpu/hwcap.ts'

test('the names of cpu.cpuid are those that the tables decode', () => {
  const decoded = [
    x86Names,
    allNames(capabilities.arm64Capabilities),
    allNames(capabilities.armCapabilities),
    allNames(capabilities.ppc64leCapabilities),
    allNames(capabilities.s390xCapabilities),
  ].flatMap((names) => [...names])
  expect([...cpuidNames].sort()).toEqual([...new Set(decoded)].sort())
})
