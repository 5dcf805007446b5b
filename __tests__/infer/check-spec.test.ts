import { describe, expect, test } from '@jest/globals'
import { checkSpec } from '../../src/infer/check-spec.ts'
import type { ImageFacts } from '../../src/infer/facts.ts'
import { inferSpec } from '../../src/infer/infer.ts'
import { renderSpec } from '../../src/infer/render-spec.ts'
import { compileText } from '../compatibility/support.ts'
import { imageFacts, loaded, program } from './support.ts'

const { signal } = new AbortController()

/** What sets of a spec lack, as `set: rule: what`. */
async function lacksOf(facts: ImageFacts, text: string): Promise<string[]> {
  const found = await checkSpec(await compileText(text), inferSpec(facts), signal)
  return found.map(({ set, rule, missing }) => `${set}: ${rule}: ${missing.join(' ')}`)
}

/** A spec with a set of one rule each, given as flow YAML. */
function specOf(...rules: readonly string[]): string {
  const sets = rules.map((rule) => `{rules: [{name: r, ${rule}}]}`)
  return `version: v1alpha1\ncompatibilities: [${sets.join(', ')}]`
}

const term = (feature: string, expressions: string) =>
  `{feature: ${feature}, matchExpressions: {${expressions}}}`
const all = (...terms: readonly string[]) => `matchFeatures: [${terms.join(', ')}]`
const any = (...alternatives: readonly string[]) =>
  `matchAny: [${alternatives.map((each) => `{matchFeatures: [${each}]}`).join(', ')}]`
const cpuid = (...names: readonly string[]) =>
  term('cpu.cpuid', names.map((name) => `${name}: {op: Exists}`).join(', '))

const ofLevel = (level: number) =>
  imageFacts({ programs: [program(loaded('/app', { x86Needed: level }))] })
const ofKernel = (kernelMinimum: string) =>
  imageFacts({ programs: [program(loaded('/app', { kernelMinimum }))] })
const ofGpu = imageFacts({ environment: new Map([['NVIDIA_REQUIRE_CUDA', 'cuda>=12.4']]) })

const arm = { os: 'linux', architecture: 'arm64', variant: '', osVersion: '' }

test.each<[string, ImageFacts]>([
  ['of a level', ofLevel(3)],
  ['of a kernel', ofKernel('5.10.0')],
  ['of a revision of a kernel', ofKernel('2.6.32')],
  ['of a GPU', ofGpu],
  ['of a GPU of Jetson', { ...ofGpu, platform: arm }],
])('the inferred spec %s lacks nothing', async (_what, facts) => {
  expect(await lacksOf(facts, renderSpec(inferSpec(facts)))).toEqual([])
})

describe('a spec that asks for too little', () => {
  const v2 = ['CX16', 'LAHF', 'POPCNT', 'SSE3', 'SSE4', 'SSE42', 'SSSE3']

  test.each<[string, ImageFacts, string, readonly string[]]>([
    [
      'nothing of it',
      ofLevel(1),
      all(term('kernel.version', 'major: {op: Gt, value: ["3"]}')),
      ['0: architecture amd64: cpu.cpuid.SSE2'],
    ],
    [
      'a part of the level',
      ofLevel(2),
      all(cpuid(...v2.slice(1))),
      ['0: x86-64-v2: cpu.cpuid.CX16'],
    ],
    [
      'the level before',
      ofLevel(2),
      all(cpuid('X86_64_V1')),
      [`0: x86-64-v2: ${v2.map((name) => `cpu.cpuid.${name}`).join(' ')}`],
    ],
    [
      'the level, or something else',
      ofLevel(2),
      any(cpuid('X86_64_V2'), cpuid('AVX')),
      [`0: x86-64-v2: ${v2.map((name) => `cpu.cpuid.${name}`).join(' ')}`],
    ],
    [
      'that it is not there',
      ofLevel(1),
      all(term('cpu.cpuid', 'SSE2: {op: DoesNotExist}')),
      ['0: architecture amd64: cpu.cpuid.SSE2'],
    ],
    [
      'the other architecture',
      ofLevel(1),
      all(cpuid('ASIMD')),
      ['0: architecture amd64: cpu.cpuid.SSE2'],
    ],
    [
      'an older kernel',
      ofKernel('5.10.0'),
      all(cpuid('SSE2'), term('kernel.version', 'full: {op: Ge, value: ["5.9"], type: version}')),
      ['0: kernel 5.10: kernel.version 5.10 or newer'],
    ],
    [
      'a GPU of anybody',
      ofGpu,
      all(
        cpuid('SSE2'),
        term('pci.device', 'vendor: {op: In, value: ["10de", "1002"]}'),
        term('kernel.loadedmodule', 'nvidia: {op: Exists}'),
      ),
      ['0: nvidia gpu: pci.device of vendor 10de'],
    ],
    [
      'no driver',
      ofGpu,
      all(cpuid('SSE2'), term('pci.device', 'vendor: {op: In, value: ["10de"]}')),
      ['0: nvidia gpu: kernel.loadedmodule.nvidia'],
    ],
  ])('%s', async (_what, facts, rule, lacks) => {
    expect(await lacksOf(facts, specOf(rule))).toEqual(lacks)
  })

  test('is told set by set', async () => {
    const text = specOf(all(cpuid('X86_64_V2')), all(cpuid('X86_64_V1')))
    const lacks = await lacksOf(ofLevel(2), text)
    expect(lacks.map((one) => one.slice(0, 12))).toEqual(['1: x86-64-v2'])
  })
})

describe('it does not matter how a spec asks', () => {
  test.each<[string, ImageFacts, string]>([
    ['by the level', ofLevel(3), all(cpuid('X86_64_V3'))],
    ['by a higher level', ofLevel(2), all(cpuid('X86_64_V4'))],
    ['by what only such processors have', ofLevel(1), all(cpuid('AVX'))],
    ['in every alternative', ofLevel(2), any(cpuid('X86_64_V2'), cpuid('X86_64_V3'))],
    [
      'by a newer kernel',
      ofKernel('5.10.0'),
      all(cpuid('SSE2'), term('kernel.version', 'full: {op: Gt, value: ["6.0"], type: version}')),
    ],
    [
      'by numbers',
      ofKernel('5.10.0'),
      all(cpuid('SSE2'), term('kernel.version', 'major: {op: Ge, value: ["6"]}')),
    ],
    [
      'beside what is of no matter',
      ofGpu,
      all(
        cpuid('SSE2'),
        term('pci.device', 'vendor: {op: In, value: ["15b3"]}'),
        term('pci.device', 'vendor: {op: In, value: ["10de"]}'),
        term('kernel.loadedmodule', 'nvidia: {op: Exists}'),
      ),
    ],
  ])('%s', async (_what, facts, rule) => {
    expect(await lacksOf(facts, specOf(rule))).toEqual([])
  })
})
