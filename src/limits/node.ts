/** Where images run: features of nodes, specs over them, devices. */
import { kibibyte, mebibyte } from './units.ts'

export const featureLimits = {
  /** One file of the host. sysfs files hold a page at most; a kernel's configuration some 300 KiB. */
  fileBytes: 4 * mebibyte,
  /** A kernel's configuration after gunzip. */
  kernelConfigBytes: 16 * mebibyte,
  /** The part of /proc/cpuinfo that holds the first processor. */
  cpuinfoBytes: 16 * kibibyte,
  /** A feature file of features.d; NFD's own bound. */
  localFileBytes: 64 * kibibyte,
  /** Complaints told about one feature file. */
  noticesPerFile: 20,
  /** Entries of one directory. */
  directoryEntries: 50_000,
  /** Symbolic links on the way to one file, as in the kernel. */
  links: 40,
  /** After this, what has not been read yet is left out. */
  discoveryMs: 30_000,
  /** The helper that reads CPUID as root. */
  sudoMs: 5_000,
  /** A saved file of one or many nodes, as JSON. */
  savedJsonBytes: 256 * mebibyte,
  /** The same as YAML, which takes far longer to read. */
  savedYamlBytes: 8 * mebibyte,
  /** Lines and values of such a file. */
  savedYamlValues: 1_000_000,
  /** Finding the place of a problem takes as long as reading the file up to it. */
  problemsOfLargeFile: 3,
  /** Attributes of one feature in the table for people. */
  listedAttributes: 100,
  /** NodeFeature objects in one file. */
  savedObjects: 50_000,
} as const

export const compatibilityLimits = {
  /** A compatibility spec is never larger. */
  specBytes: 1 * mebibyte,
  /** Milliseconds that a registry has to say what is attached to an image, where nobody asked for it. */
  unaskedMs: 5_000,
  /** Values read from one spec, counting what an alias repeats each time. */
  specValues: 400_000,
  /** Rules of one spec, over all sets; and sets. */
  rules: 10_000,
  /** Problems told at once. */
  problems: 50,
  /** Size of one compiled pattern: its characters times its largest repetition. */
  patternSize: 200_000,
  /** Sizes of all patterns of a spec together. */
  patternSizes: 600_000,
  /** Pattern size times characters searched, on one node, over all expressions. */
  patternWork: 200_000_000,
  /** Answers of patterns that a spec remembers, since names repeat from node to node. */
  rememberedSearches: 200_000,
  /** Answers that one comparison remembers. */
  rememberedComparisons: 500,
  /** Milliseconds of work without a look at whether the run is cancelled; one template may take longer. */
  slice: 50,
  /** Variables that the rules of a spec may set on one node. */
  variables: 10_000,
  /** Characters of a found value that are shown. */
  foundCharacters: 200,
  /** Distinct values that are shown where several were found. */
  foundValues: 5,
  /** Names that one run compares to find the ones that were meant. */
  nearestComparisons: 200_000,
  /** Characters of a name for which the nearest one is looked for. */
  nearestCharacters: 100,
  /** Combinations of alternatives in one exported rule. */
  exportedAlternatives: 200,
  /** Findings of lint in one spec. */
  findings: 500,
  /** Sentences about what is missing, for one set. */
  missing: 100,
  /** Choices of alternatives that are compared for the shortest list of what is missing. */
  missingChoices: 2_000,
} as const

export const templateLimits = {
  /** The source of one template; Node Feature Discovery's own bound. */
  sourceBytes: 64 * kibibyte,
  /** Blocks and parentheses inside each other. */
  nesting: 100,
  /** Blocks, parentheses and templates that are running inside each other. */
  depth: 250,
  /** What one execution writes. */
  outputBytes: 1 * mebibyte,
  /** One string that a function makes. */
  stringBytes: 1 * mebibyte,
  /** Elements of one list or dict that a function makes. */
  listItems: 100_000,
  /** Lists and dicts inside each other, wherever they are printed, compared or copied. */
  valueDepth: 100,
  /** Work of one execution: a node is one step, and functions count what they read and make. */
  steps: 1_000_000,
  /** Of all templates of a spec on one node of a fleet. */
  nodeSteps: 10_000_000,
  /** Of all templates of a spec on all nodes together. */
  fleetSteps: 200_000_000,
} as const

export const cdiLimits = {
  /** One spec file. */
  specificationBytes: 4 * mebibyte,
  /** A Pod or a container config that asks for devices. */
  requestBytes: 1 * mebibyte,
  /** All spec files of one run together. */
  totalBytes: 64 * mebibyte,
  /** Spec files in one directory. */
  filesPerDirectory: 10_000,
  /** Devices that one container may ask for. */
  requestedDevices: 1000,
  /** Problems told of one file, and broken files told of one run. */
  problems: 50,
  /** All annotations of one Pod together, as Kubernetes bounds them. */
  annotationBytes: 256 * kibibyte,
  /** Device names listed in one sentence. */
  namesInHint: 20,
} as const
