/** NVIDIA's GPUs: what an image asks for, and what its programs cannot start without. */
import { posix } from 'node:path'
import { describeRequirement, driverOfCuda, parseRequirement } from '../cuda.ts'
import type { ImageFacts } from '../facts.ts'
import { exists, lacking } from '../inferred.ts'
import type { Inference, InferredNote, InferredRule, InferredTerm, Violation } from '../inferred.ts'
import { loadedFiles } from '../loaded-files.ts'

/** Libraries of the driver itself: they come from the machine (NVIDIA Container Toolkit). */
const driverLibraries: ReadonlySet<string> = new Set([
  'libcuda.so.1',
  'libnvcuvid.so.1',
  'libnvidia-encode.so.1',
  'libnvidia-ml.so.1',
  'libnvidia-opticalflow.so.1',
  'libnvidia-ptxjitcompiler.so.1',
])

/** A display controller of NVIDIA's, or one for computing alone, whose driver is loaded. */
const pciGpu: readonly InferredTerm[] = [
  {
    feature: 'pci.device',
    matchExpressions: {
      vendor: { op: 'In', value: ['10de'] },
      class: { op: 'In', value: ['0300', '0302'] },
    },
  },
  exists('kernel.loadedmodule', ['nvidia']),
]

/** Jetson has its GPU on no PCI bus. */
const integratedGpu: readonly InferredTerm[] = [exists('kernel.loadedmodule', ['nvgpu'])]

export function inferNvidia(facts: ImageFacts): Inference {
  const asked = requirementsOf(facts)
  const reasons = [
    ...asked.map(({ name, value }) => `${name} of the image is ${value}`),
    ...missingLibraries(facts),
  ]
  if (reasons.length === 0) return { rules: [], notes: mayUse(facts) }
  return { rules: [ruleOf(facts, reasons)], notes: [...asked.map(driverNote), ...mayUse(facts)] }
}

interface Requirement {
  readonly name: string
  readonly value: string
}

/** The toolkit has every variable of this name hold; that of Jetson's systems it ignores. */
function requirementsOf({ environment }: ImageFacts): readonly Requirement[] {
  const isSwitchedOff = /^(?:1|t|true)$/i.test(environment.get('NVIDIA_DISABLE_REQUIRE') ?? '')
  if (isSwitchedOff) return []
  return [...environment]
    .filter(([name, value]) => /^NVIDIA_REQUIRE_(?!JETPACK)/.test(name) && value.trim() !== '')
    .map(([name, value]) => ({ name, value }))
}

/** Libraries of the driver that a program is linked with and that the image does not bring. */
function missingLibraries(facts: ImageFacts): readonly string[] {
  const files = loadedFiles(facts)
  const names = files.flatMap(({ node, facts: { soname } }) => [soname, posix.basename(node.path)])
  const brought = new Set(names)
  return files.flatMap(({ node, facts: { needed } }) =>
    needed
      .filter((library) => driverLibraries.has(library) && !brought.has(library))
      .map(
        (library) => `${node.path}: needs ${library}, which is the driver's and not in the image`,
      ),
  )
}

function ruleOf({ platform }: ImageFacts, reasons: readonly string[]): InferredRule {
  const hasAlternative = platform.architecture === 'arm64'
  return {
    name: 'nvidia gpu',
    reasons,
    matchFeatures: hasAlternative ? [] : pciGpu,
    matchAny: hasAlternative ? [pciGpu, integratedGpu] : [],
    violations: hasAlternative
      ? [withoutModules('nvidia', 'nvgpu')]
      : [withoutModules('nvidia'), withoutDevice],
  }
}

function withoutModules(...names: readonly string[]): Violation {
  return lacking(`kernel.loadedmodule.${names.join(' or ')}`, {
    'kernel.loadedmodule': (name) => names.includes(name),
  })
}

const withoutDevice: Violation = {
  what: 'pci.device of vendor 10de',
  lacks: {},
  has: {},
  noDevice: { feature: 'pci.device', attribute: 'vendor', value: '10de' },
}

function driverNote({ name, value }: Requirement): InferredNote {
  const requirement = parseRequirement(value)
  const wanted = requirement === null ? value : describeRequirement(requirement)
  return {
    code: 'nvidia-driver',
    message: `${name} asks for ${wanted}; which driver a node has is no feature of Node Feature Discovery`,
    suggestion: null,
  }
}

/** What is made for such a GPU, and may start without one. */
function mayUse(facts: ImageFacts): readonly InferredNote[] {
  const { environment, labels } = facts
  const sonames = new Set(loadedFiles(facts).flatMap(({ facts: { needed } }) => needed))
  const runtimes = [...sonames].filter((name) => /^libcudart\.so\.\d/.test(name))
  const version = environment.get('CUDA_VERSION')
  const found = [
    ...runtimes.map((name) => `its programs are linked with ${name}`),
    ...(version === undefined ? [] : [`CUDA_VERSION is ${version}${newestDriver(version)}`]),
    ...[...labels]
      .filter(([name]) => /^com\.nvidia\.|(?:^|\.)cuda(?:[._-]version)?$/.test(name))
      .map(([name, value]) => `its label ${name} is ${value}`),
  ]
  return found.map((what) => ({
    code: 'nvidia-optional',
    message: `${what}: it is made for a GPU of NVIDIA's, and may start without one`,
    suggestion: pciGpu,
  }))
}

function newestDriver(version: string): string {
  const [, release] = /^(\d+\.\d+)/.exec(version) ?? []
  const driver = release === undefined ? null : driverOfCuda(release)
  return driver === null ? '' : ` (driver ${driver} or newer)`
}
