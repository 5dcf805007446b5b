import { describe, expect, test } from '@jest/globals'
import { firstProcessor, parseCpuinfo } from '../../../src/features/cpu/cpuinfo.ts'
import { cpuinfoWords } from '../../../src/features/cpu/cpuinfo-words.ts'
import { amdNames, x86Names } from '../../../src/features/cpu/decode-cpuid.ts'
import { decodeCpuinfo, nothingObserved } from '../../../src/features/cpu/decode-cpuinfo.ts'
import type { CpuinfoFacts } from '../../../src/features/cpu/decode-cpuinfo.ts'

const xeon = { vendor: 'Intel', family: 6, model: 143 }
const zen4 = { vendor: 'AMD', family: 0x19, model: 0x11 }

function decode(words: string, facts: Partial<CpuinfoFacts> = {}) {
  return decodeCpuinfo({
    words: new Set(words.split(' ')),
    processor: xeon,
    kernel: [6, 12],
    hasSiblings: false,
    hidesWords: false,
    ...facts,
  })
}

const level1 = 'syscall cmov cx8 fpu fxsr mmx sse sse2'
const level3 = `${level1} cx16 lahf_lm popcnt pni sse4_1 sse4_2 ssse3 avx avx2 bmi1 bmi2 f16c fma abm movbe`

test('words give names of the catalogue only', () => {
  const named = cpuinfoWords.flatMap(({ names }) => names)
  expect(named.filter((name) => !x86Names.has(name))).toEqual([])
})

describe('names', () => {
  test.each([
    ['pni', ['SSE3', 'XSAVE', 'OSXSAVE']],
    ['sse', ['SSE', 'FXSROPT']],
    ['abm', ['LZCNT', 'POPCNT']],
    ['xsave', []],
    ['avx2', []],
    ['avx avx2', ['AVX', 'AVX2']],
    ['bmi2', []],
    ['amx_tile', []],
    ['amx_tile avx512f', ['AMXTILE', 'AVX512F']],
    ['ibrs', []],
    ['ssbd', ['SPEC_CTRL_SSBD']],
    ['ssbd virt_ssbd', []],
    ['tsc pge lm clwb constructor __proto__', []],
  ])('%s', (words, names) => {
    expect([...decode(words).names].sort()).toEqual([...names].sort())
  })

  test('of one maker only', () => {
    expect(decode('ibrs sev sme', { processor: zen4 }).names).toEqual(
      new Set(['IBRS', 'SEV', 'SME']),
    )
    expect(decode('sev sme').names).toEqual(new Set())
  })

  test('HTT needs threads', () => {
    expect(decode('ht', { hasSiblings: true }).names.has('HTT')).toBe(true)
    expect(decode('ht').names.has('HTT')).toBe(false)
    expect(decode('ht').unobservable.has('HTT')).toBe(true)
    expect(decode('fpu').unobservable.has('HTT')).toBe(false)
    expect(
      decode('ht', { hasSiblings: true, processor: { ...xeon, vendor: 'Hygon' } }).names.has('HTT'),
    ).toBe(false)
  })

  test('levels of x86-64', () => {
    const levels = (words: string) =>
      [...decode(words).names].filter((name) => name.startsWith('X86_64'))
    expect(levels(level1)).toEqual(['X86_64_V1'])
    expect(levels(level3)).toEqual(['X86_64_V1', 'X86_64_V2', 'X86_64_V3'])
    expect(levels(level3.replace('syscall', 'sep'))).toHaveLength(3)
    expect(levels(level3.replace('syscall', ''))).toEqual([])
    expect(levels(level3.replace('movbe', ''))).toEqual(['X86_64_V1', 'X86_64_V2'])
  })
})

describe('what the kernel may keep to itself', () => {
  const unobservable = (words: string, facts: Partial<CpuinfoFacts> = {}) =>
    decode(words, facts).unobservable

  test('names that no word stands for, but not TBM, which NFD never reports', () => {
    const wordless = [
      'AVX10',
      'AMXCOMPLEX',
      'APX_F',
      'PSFD',
      'MOVU',
      'STIBP_ALWAYSON',
      'KEYLOCKERW',
    ]
    expect(wordless.filter((name) => !unobservable(level3).has(name))).toEqual([])
    const named = new Set(cpuinfoWords.flatMap(({ names }) => names))
    const derived = ['HTT', 'AVXSLOW', 'X86_64_V1', 'X86_64_V2', 'X86_64_V3', 'X86_64_V4']
    const others = [...x86Names].filter((name) => !named.has(name) && !derived.includes(name))
    expect(others.filter((name) => !unobservable(level3, { processor: zen4 }).has(name))).toEqual(
      [],
    )
    expect(unobservable('fpu').has('TBM')).toBe(false)
  })

  test('on AMD also what NFD reports there only; on others that is a no', () => {
    const { unobservable: onAmd } = decode(level3, { processor: zen4 })
    const { names: ofOthers, unobservable: onOthers } = decode(`${level3} sev sme`)
    for (const name of ['TSA_L1_NO', 'TSA_SQ_NO', 'TSA_VERW_CLEAR', 'SRSO_NO', 'SEV_SNP', 'VMPL']) {
      expect([name, amdNames.has(name), onAmd.has(name)]).toEqual([name, true, true])
    }
    expect([...amdNames].filter((name) => onOthers.has(name) || ofOthers.has(name))).toEqual([])
  })

  test.each([
    ['before Zen 3', 0x17, 0x31, 'yes'],
    ['Zen 4', 0x19, 0x11, 'unobservable'],
    ['Zen 5', 0x1a, 0x02, 'yes'],
    ['a later one of that family', 0x1a, 0x50, 'unobservable'],
    ['and another', 0x1a, 0x60, 'yes'],
    ['a family to come', 0x1b, 0x00, 'unobservable'],
  ])('that TSA does not concern it: AMD, %s', (_which, family, model, expected) => {
    const { names, unobservable: uncertain } = decode(level3, {
      processor: { vendor: 'AMD', family, model },
    })
    for (const name of ['TSA_L1_NO', 'TSA_SQ_NO']) {
      expect(names.has(name) ? 'yes' : uncertain.has(name) ? 'unobservable' : 'no').toBe(expected)
    }
  })

  test('a word that a kernel of today always writes is a no when it is missing', () => {
    for (const name of ['AVX', 'AVX512F', 'AESNI', 'SSE42', 'AMXTILE', 'X86_64_V3']) {
      expect([name, unobservable('fpu').has(name)]).toEqual([name, false])
    }
  })

  test('a word that the kernel hides on purpose is not', () => {
    for (const name of ['VMX', 'SGX', 'HLE', 'CETSS', 'SVM', 'FRED', 'RDRAND', 'IBRS']) {
      expect([name, unobservable('fpu').has(name)]).toEqual([name, true])
    }
    expect(unobservable('vmx').has('VMX')).toBe(false)
  })

  test('nor one that needs such a word', () => {
    expect(unobservable('npt', { processor: zen4 }).has('SVMNP')).toBe(true)
    expect(unobservable('svm', { processor: zen4 }).has('SVMNP')).toBe(false)
  })

  test('but where that word surely would be there, its absence denies the others', () => {
    expect(unobservable('amx_tile').has('AMXFP16')).toBe(false)
    expect(unobservable('amx_tile avx512f').has('AMXFP16')).toBe(true)
  })

  test('nor one that the kernel drops together with another', () => {
    for (const [name, other] of [
      ['VAES', 'avx'],
      ['VPCLMULQDQ', 'avx'],
      ['GFNI', 'avx'],
      ['XSAVEC', 'xsave'],
      ['FSRM', 'erms'],
      ['RDSEED', 'rdrand'],
    ] as const) {
      const facts = { processor: { ...xeon, vendor: 'VIA' } }
      expect([name, unobservable('fpu', facts).has(name)]).toEqual([name, true])
      expect([name, unobservable(`fpu ${other}`, facts).has(name)]).toEqual([name, false])
    }
    expect(unobservable('avx512f').has('AVX512VBMI2')).toBe(true)
    expect(unobservable('avx512f avx512vl').has('AVX512VBMI2')).toBe(false)
    expect(unobservable('fpu').has('AVX512VBMI2')).toBe(false)
  })

  test.each([
    ['RDSEED', 'AMD'],
    ['XSAVES', 'AMD'],
    ['MSRIRC', 'AMD'],
    ['ERMS', 'Intel'],
  ])('%s is hidden on processors of %s only', (name, maker) => {
    for (const vendor of ['AMD', 'Intel', 'VIA']) {
      const facts = { processor: { vendor, family: 6, model: 143 } }
      expect(unobservable('fpu rdrand xsave', facts).has(name)).toBe(vendor === maker)
    }
  })

  test('a guest whose hypervisor answers for TDX', () => {
    expect(unobservable('hypervisor').has('TDX_GUEST')).toBe(true)
    expect(unobservable('fpu').has('TDX_GUEST')).toBe(false)
  })

  test('a boost that the kernel writes unasked', () => {
    const zen1 = { vendor: 'AMD', family: 0x17, model: 1 }
    const state = (words: string, processor = zen1) => {
      const found = decode(words, { processor })
      return [found.names.has('CPBOOST'), found.unobservable.has('CPBOOST')]
    }
    expect(state('cpb')).toEqual([false, true])
    expect(state('cpb hypervisor')).toEqual([true, false])
    expect(state('cpb hypervisor', { ...zen1, vendor: 'Hygon' })).toEqual([false, true])
    expect(state('fpu')).toEqual([false, false])
  })

  test('slow AVX, where AVX itself is unobservable', () => {
    const sandyBridge = { vendor: 'Intel', family: 6, model: 42 }
    const uncertain = (facts: Partial<CpuinfoFacts>) => unobservable('fpu', facts).has('AVXSLOW')
    expect(uncertain({ processor: sandyBridge, hidesWords: true })).toBe(true)
    expect(uncertain({ processor: sandyBridge })).toBe(false)
    expect(uncertain({ hidesWords: true })).toBe(false)
  })

  test.each([
    ['AVX512FP16', [5, 12], true],
    ['AVX512FP16', [5, 13], false],
    ['AVX512FP16', [6, 0], false],
    ['AVX', [4, 13], true],
    ['AVX', [4, 14], false],
    ['AVX', null, true],
  ] as [string, [number, number] | null, boolean][])(
    '%s on kernel %j: %j',
    (name, kernel, expected) => {
      const words = 'fpu avx512f avx512bw avx512vl'
      expect(unobservable(words, { kernel }).has(name)).toBe(expected)
    },
  )

  test('a kernel that was told to hide words', () => {
    expect(unobservable('fpu', { hidesWords: true }).has('AVX')).toBe(true)
    expect(unobservable('fpu avx', { hidesWords: true }).has('AVX')).toBe(false)
    expect(unobservable('fpu', { hidesWords: true }).has('HTT')).toBe(true)
    expect(unobservable('fpu', { kernel: null }).has('HTT')).toBe(true)
  })

  test('a level that hangs on such a name', () => {
    const words = level3.replace('movbe', '')
    expect(unobservable(words).has('X86_64_V3')).toBe(false)
    expect(unobservable(words, { hidesWords: true }).has('X86_64_V3')).toBe(true)
  })

  test('ssbd of two other means', () => {
    expect(unobservable('ssbd virt_ssbd').has('SPEC_CTRL_SSBD')).toBe(true)
    const zen1 = { vendor: 'AMD', family: 0x17, model: 1 }
    expect(unobservable('ssbd', { processor: zen1 }).has('SPEC_CTRL_SSBD')).toBe(true)
    expect(decode('ssbd', { processor: zen4 }).names.has('SPEC_CTRL_SSBD')).toBe(true)
  })

  test('a name is never both', () => {
    for (const words of ['fpu', level3, `${level3} ht svm npt vmx sgx ssbd`]) {
      const { names, unobservable: uncertain } = decode(words)
      expect([...names].filter((name) => uncertain.has(name))).toEqual([])
    }
  })

  test('nothing at all', () => {
    expect(nothingObserved.unobservable).toBe(x86Names)
    expect(nothingObserved.names.size).toBe(0)
  })
})

describe('/proc/cpuinfo', () => {
  const text =
    'processor\t: 0\nvendor_id\t: A:B\nflags\t\t: fpu\n\nprocessor\t: 1\nflags\t\t: sse\n'

  test('is read up to the first empty line', () => {
    expect(firstProcessor(text)).toEqual(
      new Map([
        ['processor', '0'],
        ['vendor_id', 'A:B'],
        ['flags', 'fpu'],
      ]),
    )
    expect(firstProcessor('')).toEqual(new Map())
    expect(firstProcessor('\n\nno colon\n\na: b')).toEqual(new Map([['a', 'b']]))
  })

  test('keeps the first of equal keys', () => {
    expect(firstProcessor('a: 1\na: 2\n').get('a')).toBe('1')
    expect(parseCpuinfo('a: 1\nb\n__proto__ : 2')).toEqual([
      ['a', '1'],
      ['__proto__', '2'],
    ])
  })
})
