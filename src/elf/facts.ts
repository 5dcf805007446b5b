/** What an ELF file says of itself (System V gABI, and the processor supplements where named). */
export interface ElfFacts {
  readonly bits: 32 | 64
  readonly byteOrder: 'little' | 'big'
  /** `EI_OSABI`. */
  readonly osAbi: number
  /** `e_type`: `ET_EXEC`, `ET_DYN`, or anything else. */
  readonly type: 'executable' | 'shared' | 'other'
  /** `e_machine`. */
  readonly machine: number
  /** `e_flags`: which ABI of its machine it is made for. */
  readonly flags: number
  /** `PT_INTERP`: the dynamic loader; null of a static program, and of most libraries. */
  readonly interpreter: string | null
  /** Whether there is a dynamic section. */
  readonly isDynamic: boolean
  /** `DF_1_PIE`. */
  readonly isPie: boolean
  /** `DT_SONAME`. */
  readonly soname: string | null
  /** `DT_NEEDED`, in order. */
  readonly needed: readonly string[]
  /** Directories of `DT_RPATH`, as written. Loaders ignore them where there is a `DT_RUNPATH`. */
  readonly rpath: readonly string[]
  /** Directories of `DT_RUNPATH`, as written. */
  readonly runpath: readonly string[]
  /** `DF_1_NODEFLIB`. */
  readonly isWithoutDefaultLibraries: boolean
  /** `.gnu.version_r`: symbol versions asked of libraries. */
  readonly neededVersions: readonly NeededVersions[]
  /** `.gnu.version_d`: symbol versions that it has, without the one of its own name. */
  readonly definedVersions: readonly string[]
  /** `NT_GNU_ABI_TAG` of Linux: the oldest kernel, such as `3.2.0`; null where it names none. */
  readonly kernelMinimum: string | null
  /** `NT_GNU_BUILD_ID`, in hexadecimal. */
  readonly buildId: string | null
  /**
   * `GNU_PROPERTY_X86_ISA_1_NEEDED`: the x86-64 level that it cannot do without, 1 to 4; null where it
   * does not say.
   */
  readonly x86Needed: number | null
  /** `GNU_PROPERTY_X86_ISA_1_USED`, the same way: what is used where the processor has it. */
  readonly x86Used: number | null
  /**
   * `Tag_CPU_arch` of 32-bit Arm: the version of the architecture that it is made for, such as 7; null of
   * others, and where it does not say.
   */
  readonly armVersion: number | null
  /** `PT_GNU_STACK` asks for a stack that can be executed. */
  readonly hasExecutableStack: boolean
  /** Made by Go's own linker: it has a Go build note. */
  readonly isGo: boolean
}

export interface NeededVersions {
  /** A library of {@link ElfFacts.needed}. */
  readonly library: string
  /** Such as `GLIBC_2.34`; those that may be missing (weak) are told apart. */
  readonly versions: readonly { readonly name: string; readonly isWeak: boolean }[]
}

export type ElfReading =
  | { readonly kind: 'elf'; readonly facts: ElfFacts }
  /** It does not begin as ELF files do. */
  | { readonly kind: 'other' }
  /** It begins as an ELF file and is none that could be loaded: `message` is a part of a sentence. */
  | { readonly kind: 'broken'; readonly message: string }
