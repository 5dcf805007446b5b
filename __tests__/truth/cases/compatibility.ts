import { readFileSync } from 'node:fs'
import type { TruthCase } from '../support/case.ts'
import type { RunOptions, World } from '../support/world.ts'

/** A saved node with one flag, and with a device. */
const node = {
  flags: { 'cpu.cpuid': { elements: { AVX2: {} } } },
  attributes: {},
  instances: {
    'pci.device': { elements: [{ attributes: { vendor: '10de', class: '0302' } }] },
  },
}

const head = 'version: v1alpha1\ncompatibilities:\n- rules:\n'

const rule = (expressions: string) => `${head}  - name: processor
    matchFeatures:
    - feature: cpu.cpuid
      matchExpressions:
${expressions}`

/** The first key asks for what the node lacks, and is lost. */
const duplicate = rule('        AVX2: {op: DoesNotExist}\n        AVX2: {op: Exists}\n')
const misspelt = `${head}  - name: processor
    matchFeature: [{feature: cpu.cpuid, matchExpressions: {AVX512F: {op: Exists}}}]
`
const twoSpellings = `${head}  - name: processor
    matchFeatures: [{feature: cpu.cpuid, matchExpressions: {AVX2: {Op: DoesNotExist, op: Exists}}}]
`

const compat = (world: World, args: readonly string[], spec: string) => {
  world.write({ 'spec.yaml': spec, 'node.json': node })
  return world.run(['compat', ...args])
}
const onNode = ['validate-node', '--spec', 'spec.yaml', '--features', 'node.json'] as const
const wrapped = (words: string) => new RegExp(words.replaceAll(' ', '\\s+'))

/** Ends the process once it listens to the signal and has had a moment to begin its work. */
const terminated: RunOptions = {
  onStart: ({ pid, kill }) => {
    const listens = setInterval(() => {
      if (!handlesTermination(pid)) return
      clearInterval(listens)
      setTimeout(() => {
        kill('SIGTERM')
      }, 1500)
    }, 20)
    listens.unref()
  },
}

function handlesTermination(pid: number): boolean {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const caught = BigInt(`0x${/^SigCgt:\s*([0-9a-f]+)$/m.exec(status)?.[1] ?? '0'}`)
    return (caught & (1n << 14n)) !== 0n
  } catch {
    return false
  }
}

/** Rules whose templates use up what one execution may take, on many nodes. */
const endless = `${head}${Array.from(
  { length: 8 },
  (_, index) => `  - name: r${index}
    varsTemplate: |
      {{range 999990}}{{end}}v=1
    matchFeatures: [{feature: cpu.cpuid, matchExpressions: {AVX2: {op: Exists}}}]
`,
).join('')}`

const nodes = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`nodes/n${index}.json`, node]))

/** What a spec says, and what is read of it. */
export const compatibility: readonly TruthCase[] = [
  {
    id: 'compat-duplicate-key-is-told',
    claim:
      'a rule that is lost behind an equal key is told beside the verdict that it would have turned',
    wanted: { exit: 0, says: wrapped('spec.yaml:9:9: AVX2 is there twice in matchExpressions') },
    run: (world) => compat(world, onNode, duplicate),
  },
  {
    id: 'compat-duplicate-key-is-an-error-of-lint',
    claim: 'compat lint fails for an equal key',
    wanted: { exit: 1, says: wrapped('error: spec.yaml:9:9: AVX2 is there twice') },
    run: (world) => compat(world, ['lint', 'spec.yaml'], duplicate),
  },
  {
    id: 'compat-misspelt-field-is-told',
    claim: 'a rule whose matchFeatures is misspelt always matches, and never in silence',
    wanted: { exit: 0, says: wrapped('matchFeature is not a known key of a rule') },
    run: (world) => compat(world, onNode, misspelt),
  },
  {
    id: 'compat-two-spellings-of-a-field-are-told-of-a-fleet',
    claim: 'two spellings of one field are told by compat fleet, which takes the last as NFD does',
    wanted: {
      exit: 0,
      says: wrapped('op and Op \\(line 5\\) are one key of matchExpressions.AVX2'),
    },
    run: (world) =>
      compat(world, ['fleet', '--spec', 'spec.yaml', '--features', 'node.json'], twoSpellings),
  },
  {
    id: 'compat-duplicate-key-is-in-the-report',
    claim: 'validate tells an equal key of the spec in its report',
    wanted: {
      exit: 0,
      verdict: 'passed',
      says: wrapped('AVX2 is there twice in matchExpressions'),
    },
    run: async (world) => {
      world.write({ 'spec.yaml': duplicate, 'node.json': node })
      const flags = ['--compatibility', 'spec.yaml', '--features', 'node.json']
      return await world.run(['validate', '--pull', 'never', ...flags, world.base])
    },
  },
  {
    id: 'compat-number-without-quotes-is-an-error-of-lint',
    claim: 'compat lint fails for class: [0302], which YAML reads as 194, and says how to write it',
    wanted: { exit: 1, says: wrapped('0302 is read as the number 194.*write "0302" in quotes') },
    run: (world) =>
      compat(
        world,
        ['lint', 'spec.yaml'],
        `${head}  - name: gpu
    matchFeatures: [{feature: pci.device, matchExpressions: {class: {op: In, value: [0302]}}}]
`,
      ),
  },
  {
    id: 'compat-upper-case-id-is-an-error-of-lint',
    claim: 'compat lint fails for an id in capitals, which no device has',
    wanted: { exit: 1, says: wrapped('pci.device.vendor never is "10DE".*write "10de"') },
    run: (world) =>
      compat(
        world,
        ['lint', 'spec.yaml'],
        `${head}  - name: gpu
    matchFeatures: [{feature: pci.device, matchExpressions: {vendor: {op: In, value: ["10DE"]}}}]
`,
      ),
  },
  {
    id: 'compat-templates-hear-a-termination',
    claim: 'a spec whose templates take minutes on a fleet ends when it is told to',
    wanted: { exit: 3, says: /SIGTERM received/ },
    run: async (world) => {
      world.write({ 'spec.yaml': endless, ...nodes(200) })
      const args = ['compat', 'fleet', '--spec', 'spec.yaml', '--features', 'nodes']
      return await world.run(args, terminated)
    },
  },
  {
    id: 'compat-templates-are-bounded-together',
    claim: 'the templates of all rules of a spec have one bound on a node',
    wanted: { exit: 2, says: wrapped('templates of the spec take more than 10000000 steps') },
    run: (world) => {
      const many = endless.slice(head.length)
      return compat(world, onNode, `${head}${many}${many.replaceAll('name: r', 'name: s')}`)
    },
  },
]
