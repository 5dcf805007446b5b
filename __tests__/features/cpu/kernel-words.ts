import type { CpuidLeaves, Register } from '../../../src/features/cpu/cpuid-leaves.ts'
import { processorOf } from '../../../src/features/cpu/processor.ts'

/**
 * What Linux writes to the line `flags`, for the words that stand for one of NFD's names: which bit
 * gives which word (cpufeatures.h, scattered.c), which words it writes or takes away by itself
 * (clear_cpu_cap and set_cpu_cap below arch/x86), and which go together (cpuid-deps.c).
 */
const bits = `
  1/0 edx: fpu 0, cx8 8, sep 11, cmov 15, mmx 23, fxsr 24, sse 25, sse2 26, ht 28
  1/0 ecx: pni 0, pclmulqdq 1, vmx 5, ssse3 9, fma 12, cx16 13, sse4_1 19, sse4_2 20, movbe 22
  1/0 ecx: popcnt 23, aes 25, xsave 26, avx 28, f16c 29, rdrand 30, hypervisor 31
  7/0 ebx: sgx 2, bmi1 3, hle 4, avx2 5, bmi2 8, erms 9, rtm 11, mpx 14, avx512f 16, avx512dq 17
  7/0 ebx: rdseed 18, adx 19, avx512ifma 21, avx512pf 26, avx512er 27, avx512cd 28, sha_ni 29
  7/0 ebx: avx512bw 30, avx512vl 31
  7/0 ecx: avx512vbmi 1, waitpkg 5, avx512_vbmi2 6, user_shstk 7, gfni 8, vaes 9, vpclmulqdq 10
  7/0 ecx: avx512_vnni 11, avx512_bitalg 12, tme 13, avx512_vpopcntdq 14, cldemote 25, movdiri 27
  7/0 ecx: movdir64b 28, enqcmd 29, sgx_lc 30
  7/0 edx: fsrm 4, avx512_vp2intersect 8, md_clear 10, serialize 14, tsxldtrk 16, pconfig 18
  7/0 edx: ibt 20, amx_bf16 22, avx512_fp16 23, amx_tile 24, amx_int8 25, ibrs 26, ibpb 26
  7/0 edx: stibp 27, flush_l1d 28, arch_capabilities 29, ssbd 31
  7/1 eax: avx_vnni 4, avx512_bf16 5, fred 17, lam 26
  d/1 eax: xsaveopt 0, xsavec 1, xgetbv1 2, xsaves 3
  80000001/0 edx: syscall 11, nx 20, mmxext 22, fxsr_opt 25, rdtscp 27, 3dnowext 30, 3dnow 31
  80000001/0 ecx: lahf_lm 0, svm 2, abm 5, sse4a 6, ibs 10, xop 11, fma4 16, topoext 22
  80000007/0 ebx: overflow_recov 0, succor 1
  80000007/0 edx: cpb 9
  80000008/0 ebx: clzero 0, irperf 1, rdpru 4, wbnoinvd 9, ibpb 12, ibrs 14, stibp 15, amd_ppin 23
  80000008/0 ebx: ssbd 24, virt_ssbd 25, ssbd 25, cppc 27
  8000000a/0 edx: npt 0, lbrv 1, svm_lock 2, nrip_save 3, tsc_scale 4, vmcb_clean 5, flushbyasid 6
  8000000a/0 edx: decodeassists 7, pausefilter 10, pfthreshold 12
  8000001f/0 eax: sme 0, sev 1, sev_es 3, sev_snp 4, debug_swap 14
`

/** A word, and those without which the kernel takes it away. */
const dependencies = `
  xsaveopt xsave, xsavec xsave, xsaves xsave, xgetbv1 xsave, avx xsave, mpx xsave, f16c avx, fma avx
  gfni avx, vaes avx, vpclmulqdq avx, avx2 avx, avx_vnni avx, xop avx, fma4 avx, avx512f avx
  avx512ifma avx512f, avx512pf avx512f, avx512er avx512f, avx512cd avx512f, avx512dq avx512f
  avx512bw avx512f, avx512vl avx512f, avx512vbmi avx512f, avx512_vpopcntdq avx512f
  avx512_vbmi2 avx512vl, avx512_vnni avx512vl, avx512_bitalg avx512vl, avx512_bf16 avx512vl
  avx512_vp2intersect avx512vl, avx512_fp16 avx512bw, enqcmd xsaves, user_shstk xsaves
  amx_tile xsaves, amx_tile xgetbv1, amx_bf16 amx_tile, amx_int8 amx_tile, sgx_lc sgx, fsrm erms
`

/** Words that the kernel takes away for reasons that no file tells. */
const clearable: Readonly<Record<string, readonly string[]>> = {
  all: words(
    'vmx svm sgx sgx_lc fred ibt user_shstk lam enqcmd rtm hle rdrand tme amd_ppin ibrs ibpb stibp ssbd',
  ),
  AMD: words('sme sev sev_es sev_snp debug_swap xsaves rdseed irperf'),
  Hygon: words('sme sev sev_es xsaves rdseed irperf'),
  Intel: words('erms'),
}

/** Every word that the kernel may take away on processors of a maker. */
export function clearableWords(vendor: string): readonly string[] {
  return [...(clearable['all'] ?? []), ...(clearable[vendor] ?? [])]
}

/**
 * The words of a processor.
 *
 * @param cleared those of {@link clearableWords} that this kernel takes away
 */
export function wordsWritten(leaves: CpuidLeaves, cleared: readonly string[]): Set<string> {
  const { vendor, family } = processorOf(leaves)
  const written = new Set(
    bitRows
      .filter((row) => ((leaves(row.leaf, row.subleaf)[row.register] >>> row.bit) & 1) === 1)
      .map(({ word }) => word),
  )
  // OSXSAVE: the kernel sets it where it uses XSAVE.
  if (((leaves(1).ecx >>> 27) & 1) === 0) written.delete('xsave')
  const isZen = vendor === 'AMD' && family === 0x17 && !written.has('hypervisor')
  if (isZen || vendor === 'Hygon') written.add('cpb')
  const isOld = vendor === 'AMD' && family >= 0x15 && family <= 0x17
  if (isOld || vendor === 'Hygon') written.add('ssbd')
  for (const word of cleared) written.delete(word)
  if (cleared.includes('rdrand')) written.delete('rdseed')
  let size = 0
  while (size !== written.size) {
    size = written.size
    for (const [word, other] of dependencyRows) if (!written.has(other)) written.delete(word)
  }
  return written
}

interface BitRow {
  readonly leaf: number
  readonly subleaf: number
  readonly register: Register
  readonly word: string
  readonly bit: number
}

const bitRows: readonly BitRow[] = lines(bits).flatMap((line) => {
  const [, leaf = '', subleaf = '', register = '', list = ''] =
    /^(\w+)\/(\d) (\w{3}): (.*)$/.exec(line) ?? []
  return list.split(', ').map((pair) => {
    const [word = '', bit = ''] = pair.split(' ')
    return {
      leaf: Number.parseInt(leaf, 16),
      subleaf: Number(subleaf),
      // The table above names no other.
      register: register as Register,
      word,
      bit: Number(bit),
    }
  })
})

const dependencyRows = lines(dependencies)
  .flatMap((line) => line.split(', '))
  .map((pair) => words(pair))
  .map(([word = '', other = '']) => [word, other] as const)

function lines(text: string): string[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim())
}

function words(text: string): string[] {
  return text.split(' ')
}
