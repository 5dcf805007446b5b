import type { ElfFacts } from './facts.ts'
import { armFloat, machines } from './machines.ts'
import type { MachineFacts } from './machines.ts'

/** What an image is for, in the words of the OCI image specification. */
export interface MachinePlatform {
  readonly architecture: string
  /** Empty where there is none. */
  readonly variant: string
}

/**
 * Whether a machine of a platform runs a program:
 *
 * - `fits`: what it is made for
 * - `usual`: made for another one, which its kernels as they are usually built run as well
 * - `some`: made for another one, which some of its processors or kernels run
 * - `newer`: made for its architecture, and for a newer variant of it
 * - `other`: no such machine runs it without emulation
 * - `unknown`: nothing is known of the platform
 */
export type PlatformFit = 'fits' | 'usual' | 'some' | 'newer' | 'other' | 'unknown'

type Suits = (facts: MachineFacts) => boolean

const of =
  (machine: number, bits: 32 | 64, byteOrder: 'little' | 'big' = 'little'): Suits =>
  (facts) =>
    facts.machine === machine && facts.bits === bits && facts.byteOrder === byteOrder

interface Architecture {
  readonly own: Suits
  readonly usual?: Suits
  readonly some?: Suits
}

/** The second ABI of 64-bit PowerPC, which little-endian systems have alone. */
const isElfV1 = ({ flags }: MachineFacts): boolean => (flags & 3) === 1

const architectures: ReadonlyMap<string, Architecture> = new Map([
  [
    'amd64',
    { own: of(machines.x86, 64), usual: of(machines.i386, 32), some: of(machines.x86, 32) },
  ],
  ['386', { own: of(machines.i386, 32) }],
  ['arm64', { own: of(machines.aarch64, 64), some: of(machines.arm, 32) }],
  ['arm', { own: of(machines.arm, 32) }],
  ['riscv64', { own: of(machines.riscv, 64) }],
  [
    'ppc64le',
    {
      own: (facts) => of(machines.powerpc64, 64)(facts) && !isElfV1(facts),
      some: of(machines.powerpc64, 64),
    },
  ],
  ['ppc64', { own: of(machines.powerpc64, 64, 'big'), some: of(machines.powerpc, 32, 'big') }],
  ['s390x', { own: of(machines.s390, 64, 'big'), some: of(machines.s390, 32, 'big') }],
  ['mips', { own: of(machines.mips, 32, 'big') }],
  ['mipsle', { own: of(machines.mips, 32) }],
  ['mips64', { own: of(machines.mips, 64, 'big'), some: of(machines.mips, 32, 'big') }],
  ['mips64le', { own: of(machines.mips, 64), some: of(machines.mips, 32) }],
  ['loong64', { own: of(machines.loongarch, 64) }],
])

export function fitsPlatform(
  facts: MachineFacts & Pick<ElfFacts, 'armVersion'>,
  platform: MachinePlatform,
): PlatformFit {
  const architecture = architectures.get(platform.architecture)
  if (architecture === undefined) return 'unknown'
  const { own, usual, some } = architecture
  if (own(facts)) return isNewerArm(facts, platform) ? 'newer' : 'fits'
  if (usual?.(facts) === true) return 'usual'
  return some?.(facts) === true ? 'some' : 'other'
}

/** The version of the Arm architecture that a platform has, such as 7. */
export function armVersionOf({ architecture, variant }: MachinePlatform): number | null {
  if (architecture !== 'arm') return null
  const [, version] = /^v(\d)$/.exec(variant === '' ? 'v7' : variant) ?? []
  return version === undefined ? null : Number(version)
}

/** The variant v5 is of processors that need not have a unit for floating point. */
function isNewerArm(
  facts: MachineFacts & Pick<ElfFacts, 'armVersion'>,
  platform: MachinePlatform,
): boolean {
  const version = armVersionOf(platform)
  if (version === null) return false
  return (facts.armVersion ?? 0) > version || (version < 6 && armFloat(facts) === 'hard')
}
