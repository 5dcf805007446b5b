import { describe, expect, test } from '@jest/globals'
import { firstProcessor, parseCpuinfo } from '../../../src/features/cpu/cpuinfo.ts'
import { cpuinfoWords, namesWithoutWord } from '../../../src/features/cpu/cpuinfo-words.ts'
import { x86Names } from '../../../src/features/cpu/decode-cpuid.ts'
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

test('words, derived names and name lists cover the whole catalogue', () => {
  const derived = ['HTT', 'AVXSLOW', 'X86_64_V1', 'X86_64_V2', 'X86_64_V3', 'X86_64_V4']
  const covered = new Set([
    ...cpuinfoWords.flatMap(({ names }) => names),
    ...namesWithoutWord,
    ...derived,
    // By family and model, or unobservable.
    'TSA_L1_NO',
    'TSA_SQ_NO',
  ])
  expect([...x86Names].filter((name) => !covered.has(name))).toEqual([])
  expect([...covered].filter((name) => !x86Names.has(name))).toEqual([])
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

  test('names without a word, but not TBM, which NFD never reports', () => {
    expect(namesWithoutWord.filter((name) => !unobservable('fpu').has(name))).toEqual([])
    expect(unobservable('fpu').has('TBM')).toBe(false)
  })

  test('a word that a kernel of today always writes is a no when it is missing', () => {
    for (const name of ['AVX', 'AVX512F', 'AESNI', 'SSE42', 'AMXTILE', 'X86_64_V3']) {
      expect([name, unobservable('fpu').has(name)]).toEqual([name, false])
    }
  })

  test('a word that the kernel hides on purpose is not', () => {
    for (const name of ['VMX', 'SGX', 'HLE', 'CETSS', 'SVM']) {
      expect([name, unobservable('fpu').has(name)]).toEqual([name, true])
    }
    expect(unobservable('vmx').has('VMX')).toBe(false)
  })

  test('nor one that needs such a word', () => {
    expect(unobservable('npt', { processor: zen4 }).has('SVMNP')).toBe(true)
    expect(unobservable('svm', { processor: zen4 }).has('SVMNP')).toBe(false)
  })

  test('some are hidden on some makers only', () => {
    expect(unobservable('fpu').has('RDRAND')).toBe(false)
    expect(unobservable('fpu', { processor: zen4 }).has('RDRAND')).toBe(true)
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
      expect(unobservable('fpu', { kernel }).has(name)).toBe(expected)
    },
  )

  test('a kernel that was told to hide words', () => {
    expect(unobservable('fpu', { hidesWords: true }).has('AVX')).toBe(true)
    expect(unobservable('fpu avx', { hidesWords: true }).has('AVX')).toBe(false)
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
    expect(decode('ssbd ibrs', { processor: zen1 }).names.has('SPEC_CTRL_SSBD')).toBe(true)
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
