/**
 * NFD's names for the kernel's hardware capabilities: AT_HWCAP and AT_HWCAP2 of the auxiliary
 * vector, each name at the index of its bit; `.` where a bit has no name.
 */
export interface CapabilityNames {
  readonly hwcap: readonly string[]
  readonly hwcap2: readonly string[]
  /** The line of /proc/cpuinfo that holds the same in words; null where there is none. */
  readonly cpuinfoKey: string | null
  /** A word that such a line always holds: without it the line is another processor's. */
  readonly cpuinfoMark?: string
}

export const arm64Capabilities: CapabilityNames = {
  hwcap: byBit(
    'FP ASIMD EVTSTRM AES PMULL SHA1 SHA2 CRC32 ATOMICS FPHP ASIMDHP CPUID ASIMDRDM JSCVT FCMA',
    'LRCPC DCPOP SHA3 SM3 SM4 ASIMDDP SHA512 SVE ASIMDFHM DIT USCAT ILRCPC FLAGM SSBS SB PACA PACG',
  ),
  hwcap2: byBit(
    'DCPODP SVE2 SVEAES SVEPMULL SVEBITPERM SVESHA3 SVESM4 FLAGM2 FRINT SVEI8MM SVEF32MM SVEF64MM',
    'SVEBF16 I8MM BF16 DGH RNG BTI MTE ECV AFP RPRES MTE3 SME SMEI16I64 SMEF64F64 SMEI8I32',
    'SMEF16F32 SMEB16F32 SMEF32F32 SMEFA64 WFXT EBF16 SVEEBF16',
  ),
  cpuinfoKey: 'Features',
}

export const armCapabilities: CapabilityNames = {
  hwcap: byBit(
    'SWP HALF THUMB 26BIT FASTMUL FPA VFP EDSP JAVA IWMMXT CRUNCH THUMBEE NEON VFPv3 VFPv3D16 TLS',
    'VFPv4 IDIVA IDIVT VFPD32 LPAE EVTSTRM',
  ),
  hwcap2: byBit('AES PMULL SHA1 SHA2 CRC32'),
  cpuinfoKey: 'Features',
  // A 64-bit kernel may show a 32-bit process the words of 64 bits.
  cpuinfoMark: 'half',
}

export const ppc64leCapabilities: CapabilityNames = {
  hwcap: byBit(
    'PPCLE TRUE_LE . . . . ARCHPMU VSX ARCH_2_06 POWER6X DFP PA6T ARCH_2_05 IC_SNOOP SMT BOOKE',
    'CELLBE POWER5+ POWER5 POWER4 NOTB EFPDOUBLE EFPFLOAT SPE UCACHE 4xxMAC MMU FPU ALTIVEC',
    'PPC601 PPC64 PPC32',
  ),
  hwcap2: byBit(
    '. . . . . . . . . . . . . . . . . MMA ARCH_3_1 HTM-NO-SUSPEND SCV DARN IEEE128 ARCH_3_00',
    'HTM-NOSC VCRYPTO TAR ISEL EBB DSCR HTM ARCH_2_07',
  ),
  cpuinfoKey: null,
}

export const s390xCapabilities: CapabilityNames = {
  hwcap: byBit(
    'ESAN3 ZARCH STFLE MSA LDISP EIMM DFP EDAT ETF3EH HIGHGPRS TE VX VXD VXE GS VXE2 VXP SORT',
    'DFLT VXP2 NNPA PCIMIO SIE',
  ),
  hwcap2: [],
  cpuinfoKey: 'features',
}

/** Words of /proc/cpuinfo that are spelled unlike NFD's name, case aside. */
export const renamedWords: ReadonlyMap<string, string> = new Map([['fastmult', 'FASTMUL']])

function byBit(...lines: readonly string[]): string[] {
  return lines.join(' ').split(' ')
}
