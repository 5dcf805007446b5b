import { describe, expect, test } from '@jest/globals'
import { evaluateNodes } from '../../src/compatibility/fleet.ts'
import { lintSpec } from '../../src/compatibility/say/lint.ts'
import { inferSpec } from '../../src/infer/infer.ts'
import type { ImageFacts } from '../../src/infer/facts.ts'
import { atLeast } from '../../src/infer/rules/kernel.ts'
import { renderSpec, specOf } from '../../src/infer/render-spec.ts'
import { parse } from 'yaml'
import { compileText, toNode } from '../compatibility/support.ts'
import type { FeaturesJson } from '../compatibility/support.ts'
import { imageFacts, loaded, program } from './support.ts'

const v1 = ['SYSEE', 'CMOV', 'CMPXCHG8', 'X87', 'FXSR', 'MMX', 'SSE', 'SSE2']
const v2 = [...v1, 'CX16', 'LAHF', 'POPCNT', 'SSE3', 'SSE4', 'SSE42', 'SSSE3']
const v3 = [...v2, 'AVX', 'AVX2', 'BMI1', 'BMI2', 'F16C', 'FMA3', 'LZCNT', 'MOVBE', 'OSXSAVE']
const v4 = [...v3, 'AVX512F', 'AVX512BW', 'AVX512CD', 'AVX512DQ', 'AVX512VL']

interface Node {
  readonly names?: readonly string[]
  readonly kernel?: string
  readonly modules?: readonly string[]
  readonly pci?: readonly Readonly<Record<string, string>>[]
}

function nodeOf({ names = v1, kernel = '6.1.0', modules = [], pci = [] }: Node): FeaturesJson {
  const flags = (all: readonly string[]) => ({
    elements: Object.fromEntries(all.map((name) => [name, {}])),
  })
  const [, major, minor, revision = ''] =
    /^(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-.*)?$/.exec(kernel) ?? []
  const split = major === undefined ? {} : { major, minor: minor ?? '', revision }
  return {
    flags: { 'cpu.cpuid': flags(names), 'kernel.loadedmodule': flags(modules) },
    attributes: {
      'cpu.cpuid': { elements: {} },
      'kernel.version': { elements: { full: kernel, ...split } },
    },
    instances: { 'pci.device': { elements: pci.map((attributes) => ({ attributes })) } },
  }
}

async function verdictOf(facts: ImageFacts, node: Node) {
  const compiled = await compileText(renderSpec(inferSpec(facts)))
  const { signal } = new AbortController()
  const asked = { tags: [], digest: null, signal }
  return (await evaluateNodes(compiled, [toNode(nodeOf(node))], asked)).verdict
}

const codesOf = (facts: ImageFacts) => inferSpec(facts).notes.map(({ code }) => code)
const rulesOf = (facts: ImageFacts) => inferSpec(facts).rules.map(({ name }) => name)

describe('the level of x86-64', () => {
  const app = (level: number | null, ...others: readonly (number | null)[]) =>
    imageFacts({
      programs: [
        program(
          loaded('/app', { x86Needed: level, interpreter: '/lib64/ld-linux-x86-64.so.2' }),
          ...others.map((each, index) => loaded(`/lib/lib${index}.so`, { x86Needed: each })),
        ),
      ],
    })

  test.each([
    [1, v1, 'compatible'],
    [2, v1, 'incompatible'],
    [2, v2, 'compatible'],
    [3, v2, 'incompatible'],
    [3, v3, 'compatible'],
    [3, v3.filter((name) => name !== 'MOVBE'), 'incompatible'],
    [4, v3, 'incompatible'],
    [4, v4, 'compatible'],
  ])('a program for level %s', async (level, names, verdict) => {
    expect(await verdictOf(app(level), { names })).toBe(verdict)
  })

  test('is the highest of the program and its libraries, and names who needs it', () => {
    const spec = inferSpec(app(1, 3, 2))
    expect(spec.rules.map(({ name }) => name)).toEqual(['architecture amd64', 'x86-64-v3'])
    expect(spec.rules[1]?.reasons).toEqual(['/lib/lib0.so: made for x86-64-v3, and marked so'])
  })

  test('of a program without a mark yields no rule, and a note that says so', () => {
    expect(rulesOf(app(null))).toEqual(['architecture amd64'])
    expect(codesOf(app(null))).toContain('level-unmarked')
    // Every C library's start files have the mark of the first level.
    expect(codesOf(app(1))).toContain('level-unmarked')
    expect(codesOf(app(2))).not.toContain('level-unmarked')
  })

  test('of a C library needs no mark, for it looks at the processor', () => {
    const libraries = ['libc.so.6', 'ld-linux-x86-64.so.2', 'libm.so.6', 'ld-musl-x86_64.so.1']
    const files = libraries.map((soname) => loaded(`/lib/${soname}`, { soname }))
    const facts = imageFacts({ programs: [program(loaded('/app', { x86Needed: 2 }), ...files)] })
    expect(codesOf(facts)).not.toContain('level-unmarked')
  })

  test('is not that of what the loader takes only where the processor has it', () => {
    const library = loaded('/lib/x86_64-linux-gnu/glibc-hwcaps/x86-64-v3/libz.so.1', {
      x86Needed: 3,
    })
    const facts = imageFacts({ programs: [program(loaded('/app', { x86Needed: 1 }), library)] })
    expect(rulesOf(facts)).toEqual(['architecture amd64'])
  })
})

describe('the architecture', () => {
  test.each([
    ['amd64', 62, v1, 'compatible'],
    ['amd64', 62, ['FP', 'ASIMD'], 'incompatible'],
    ['arm64', 183, ['FP', 'ASIMD'], 'compatible'],
    ['arm64', 183, v4, 'incompatible'],
    ['arm', 40, ['FP', 'ASIMD'], 'compatible'],
    ['arm', 40, ['HALF', 'THUMB'], 'compatible'],
    ['arm', 40, v4, 'incompatible'],
  ])(
    'of %s programs (machine %s) is asked of the processor',
    async (architecture, machine, names, verdict) => {
      const platform = { os: 'linux', architecture, variant: '', osVersion: '' }
      const facts = imageFacts({ platform, programs: [program(loaded('/app', { machine }))] })
      expect(await verdictOf(facts, { names })).toBe(verdict)
    },
  )

  test('is that of the programs, whatever the image says, and that is told', () => {
    const facts = imageFacts({ programs: [program(loaded('/app', { machine: 183 }))] })
    expect(rulesOf(facts)).toEqual(['architecture arm64'])
    expect(codesOf(facts)).toContain('architecture-mixed')
  })

  test('is what the image says where no program tells', () => {
    expect(rulesOf(imageFacts())).toEqual(['architecture amd64'])
    expect(codesOf(imageFacts())).toContain('program-unknown')
  })

  test('that nothing tells of yields no rule', () => {
    const platform = { os: 'linux', architecture: 'riscv64', variant: '', osVersion: '' }
    const facts = imageFacts({ platform, programs: [program(loaded('/app', { machine: 243 }))] })
    expect(rulesOf(facts)).toEqual([])
    expect(codesOf(facts)).toContain('architecture-unasked')
  })
})

describe('the kernel', () => {
  const app = (kernelMinimum: string | null) =>
    imageFacts({ programs: [program(loaded('/app', { kernelMinimum, x86Needed: 1 }))] })

  test.each([
    ['3.2.0', '3.1.10', 'incompatible'],
    ['3.2.0', '3.2.0', 'compatible'],
    ['3.2.0', '2.6.32', 'incompatible'],
    ['3.2.0', '6.1.0-18-amd64', 'compatible'],
    ['3.2.0', '5.15.133.1-microsoft-standard-WSL2', 'compatible'],
    ['3.2.0', '3.1.10.1-made', 'incompatible'],
    ['5.10.0', '5.4.0', 'incompatible'],
    ['5.4.0', '5.10.0', 'compatible'],
    ['5.10.0', '5.10', 'compatible'],
    ['5.10.0', '4.18.0-305.el8.x86_64', 'incompatible'],
    ['4.18.0', '4.18.0-305.el8.x86_64', 'compatible'],
    ['4.18.0', '10.0.0', 'compatible'],
    ['2.6.32', '2.6.31', 'incompatible'],
    ['2.6.32', '2.6.32-754.el6.x86_64', 'compatible'],
    ['2.6.32', '2.6.100', 'compatible'],
    ['2.6.32', '2.6', 'incompatible'],
    ['2.6.32', '3.0', 'compatible'],
    ['2.6.32', '2.6.9.1-made', 'incompatible'],
    ['2.6.32', '2.6.40.1-made', 'compatible'],
    ['5.10.0', '5.9.0.1-made', 'incompatible'],
    ['5.10.0', '50.1.0.1-made', 'compatible'],
  ])('for a program that needs %s, %s is %s', async (minimum, kernel, verdict) => {
    expect(await verdictOf(app(minimum), { kernel })).toBe(verdict)
  })

  test('is the newest that any file needs', () => {
    const files = [
      loaded('/app', { kernelMinimum: '3.10.0' }),
      loaded('/lib.so', { kernelMinimum: '3.2.0' }),
    ]
    expect(rulesOf(imageFacts({ programs: [program(...files)] }))).toContain('kernel 3.10')
  })

  test('that no file names yields no rule', () => {
    expect(rulesOf(app(null))).toEqual(['architecture amd64'])
    expect(codesOf(app(null))).toContain('kernel-unmarked')
  })

  test('that never was yields no rule', () => {
    expect(rulesOf(app('99999.0.0'))).toEqual(['architecture amd64'])
  })

  test('is compared digit by digit', () => {
    for (const least of [0, 1, 9, 10, 19, 32, 99, 100, 255, 999]) {
      const pattern = new RegExp(`^${atLeast(least)}$`)
      for (const number of [
        0, 1, 2, 8, 9, 10, 11, 18, 19, 20, 31, 32, 33, 90, 99, 100, 109, 199, 255, 256, 998, 999,
        1000,
      ]) {
        expect([least, number, pattern.test(String(number))]).toEqual([
          least,
          number,
          number >= least,
        ])
      }
    }
  })
})

describe('GPUs of NVIDIA', () => {
  const gpu = { vendor: '10de', class: '0302', device: '2330' }
  const asking = (value: string, more: Readonly<Record<string, string>> = {}) =>
    imageFacts({ environment: new Map(Object.entries({ NVIDIA_REQUIRE_CUDA: value, ...more })) })
  const needing = (library: string, ...brought: readonly string[]) =>
    imageFacts({
      programs: [
        program(
          loaded('/app', { needed: [library] }),
          ...brought.map((soname) => loaded(`/lib/${soname}`, { soname })),
        ),
      ],
    })

  test.each([
    ['the GPU and its driver', { pci: [gpu], modules: ['nvidia'] }, 'compatible'],
    ['no driver', { pci: [gpu] }, 'incompatible'],
    ['another GPU', { pci: [{ ...gpu, vendor: '1002' }], modules: ['nvidia'] }, 'incompatible'],
    ['its sound', { pci: [{ ...gpu, class: '0403' }], modules: ['nvidia'] }, 'incompatible'],
  ])('that an image asks for are needed: %s', async (_what, node, verdict) => {
    expect(await verdictOf(asking('cuda>=12.4'), node)).toBe(verdict)
    expect(await verdictOf(needing('libcuda.so.1'), node)).toBe(verdict)
  })

  test('tell which driver is asked for, as no node can be asked', () => {
    const facts = asking('cuda>=12.4 brand=tesla,driver>=470,driver<471')
    expect(inferSpec(facts).notes.find(({ code }) => code === 'nvidia-driver')?.message).toBe(
      'NVIDIA_REQUIRE_CUDA asks for cuda >= 12.4 (driver 550.54.14 or newer), or brand = tesla and driver >= 470 and driver < 471; which driver a node has is no feature of Node Feature Discovery',
    )
  })

  test('are not needed where the image brings the library, or has the requirement off', () => {
    expect(rulesOf(needing('libcuda.so.1', 'libcuda.so.1'))).not.toContain('nvidia gpu')
    expect(rulesOf(asking('cuda>=12.4', { NVIDIA_DISABLE_REQUIRE: 'true' }))).not.toContain(
      'nvidia gpu',
    )
    expect(rulesOf(asking(''))).not.toContain('nvidia gpu')
  })

  test.each<[string, Partial<ImageFacts>]>([
    ['libcudart', { programs: [program(loaded('/app', { needed: ['libcudart.so.12'] }))] }],
    ['CUDA_VERSION', { environment: new Map([['CUDA_VERSION', '12.4.1']]) }],
    ['a label', { labels: new Map([['com.nvidia.cudnn.version', '8']]) }],
  ])('may be used by what has %s: a note', (_what, given) => {
    expect(rulesOf(imageFacts(given))).not.toContain('nvidia gpu')
    expect(codesOf(imageFacts(given))).toContain('nvidia-optional')
  })
})

describe('what may be used', () => {
  test.each<[string, Partial<ImageFacts>]>([
    ['rdma', { programs: [program(loaded('/app', { needed: ['libibverbs.so.1'] }))] }],
    ['fabric', { programs: [program(loaded('/app', { needed: ['libfabric.so.1'] }))] }],
    ['device', { devices: [{ device: '/dev/kvm', path: '/usr/bin/qemu' }] }],
    ['devices-unsearched', { isSearched: false }],
    ['user-namespaces', { programs: [program(loaded('/usr/bin/podman'))] }],
    ['cgroups', { programs: [program(loaded('/usr/lib/systemd/systemd'))] }],
  ])('is a note and no rule: %s', (code, given) => {
    expect(rulesOf(imageFacts(given))).toEqual(['architecture amd64'])
    expect(codesOf(imageFacts(given))).toContain(code)
  })
})

describe('the text of a spec', () => {
  const everything = imageFacts({
    environment: new Map([['NVIDIA_REQUIRE_CUDA', 'cuda>=12.4']]),
    programs: [
      program(
        loaded('/usr/bin/podman', {
          x86Needed: 3,
          kernelMinimum: '2.6.32',
          needed: ['libcuda.so.1', 'libibverbs.so.1', 'libfabric.so.1'],
        }),
      ),
    ],
    devices: [{ device: '/dev/kvm', path: '/usr/bin/podman' }],
    isSearched: false,
  })

  test.each([
    ['with everything', everything],
    [
      'of an image for arm64',
      {
        ...everything,
        platform: { os: 'linux', architecture: 'arm64', variant: '', osVersion: '' },
      },
    ],
    ['of nothing but a platform', imageFacts()],
  ])('%s has nothing that lint finds, and says what programs are told', async (_what, facts) => {
    const spec = inferSpec(facts)
    const text = renderSpec(spec)
    expect(lintSpec(await compileText(text))).toEqual([])
    expect(parse(text, { version: '1.1' })).toEqual(JSON.parse(JSON.stringify(specOf(spec))))
  })

  test('gives a suggestion that is a rule itself', async () => {
    const text = renderSpec(inferSpec(everything))
    const suggested = [
      ...text.matchAll(/^# Where it does need it, add a rule:\n((?:# {3}.*\n)+)/gm),
    ]
    expect(suggested.length).toBeGreaterThan(2)
    for (const [, lines = ''] of suggested) {
      const terms = lines.replace(/^# {3}/gm, '            ')
      const rule = `version: v1alpha1\ncompatibilities:\n  - rules:\n          - name: one\n${terms}`
      expect(lintSpec(await compileText(rule))).toEqual([])
    }
  })

  test('takes no rule from the names of files, labels or references', async () => {
    const hostile = '/app\n      - name: x\r\u2028\u0085- rules: []\u202e'
    const facts = imageFacts({
      reference: hostile,
      programs: [program(loaded(hostile, { x86Needed: 3 }))],
      labels: new Map([['com.nvidia.x', hostile]]),
      environment: new Map([['NVIDIA_REQUIRE_CUDA', hostile]]),
    })
    const text = renderSpec(inferSpec(facts))
    expect(text).toMatch(/^[ -~\n]*$/)
    const { spec } = await compileText(text)
    expect(spec.sets.map(({ rules }) => rules.map(({ name }) => name))).toEqual([
      ['architecture amd64', 'x86-64-v3', 'nvidia gpu'],
    ])
  })

  test('cuts what is too long (limit: inferLimits.commentCharacters)', () => {
    const label = 'x'.repeat(10_000)
    const text = renderSpec(inferSpec(imageFacts({ labels: new Map([['com.nvidia.x', label]]) })))
    expect(text.length).toBeLessThan(4_000)
    expect(text).toContain('xxx...')
  })

  test('breaks comments at words (limit: inferLimits.commentColumns)', () => {
    const lines = renderSpec(inferSpec(everything))
      .split('\n')
      .filter((line) => /^ *# /.test(line))
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(104)
  })
})
