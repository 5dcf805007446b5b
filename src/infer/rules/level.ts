/** The level of x86-64 that an image's programs and libraries cannot do without. */
import { posix } from 'node:path'
import { featuresOfLevel, levelsNeeding } from '../../features/cpu/levels.ts'
import type { LoadedFile } from '../../programs/examination.ts'
import type { ImageFacts } from '../facts.ts'
import { exists, lacking, nothing } from '../inferred.ts'
import type { Inference, InferredNote } from '../inferred.ts'
import { listPaths, loadedFiles } from '../loaded-files.ts'

const x8664 = 62

/**
 * A rule by the marks of files (`GNU_PROPERTY_X86_ISA_1_NEEDED`), by which glibc's loader refuses as
 * well; what has none is a note. It asks for instruction sets, not for NFD's `X86_64_V…`, which its older releases do not have.
 */
export function inferLevel(facts: ImageFacts): Inference {
  const files = loadedFiles(facts).filter(({ facts: { machine } }) => machine === x8664)
  if (files.length === 0) return nothing
  const level = Math.max(1, ...files.map(levelOf))
  const unmarked = files.filter((file) => levelOf(file) === 1 && !isOfLibc(file))
  return {
    rules: level === 1 ? [] : [ruleOf(level, files)],
    notes: unmarked.length === 0 ? [] : [unmarkedNote(unmarked)],
  }
}

/**
 * Everything that is linked with a C library has the mark of the first level from that, and more only where
 * the compiler or the linker was told to mark it.
 */
function unmarkedNote(files: readonly LoadedFile[]): InferredNote {
  const message = `${listPaths(files)}: marked for no level above x86-64-v1, as whatever was compiled without -mneeded or -z x86-64-v2 and the like; if it was made for more, nothing tells`
  return { code: 'level-unmarked', message, suggestion: null }
}

/** C libraries choose among what they have when they see the processor. */
function isOfLibc({ node, facts: { soname } }: LoadedFile): boolean {
  const name = soname ?? posix.basename(node.path)
  return /^(?:ld-linux|ld-musl-|lib(?:c|m|mvec|pthread|dl|rt|resolv|util|c\.musl-x86_64)\.so)/.test(
    name,
  )
}

function levelOf({ facts: { x86Needed } }: LoadedFile): number {
  return x86Needed ?? 1
}

function ruleOf(level: number, files: readonly LoadedFile[]) {
  const those = files.filter((file) => levelOf(file) === level)
  return {
    name: `x86-64-v${level}`,
    reasons: [`${listPaths(those)}: made for x86-64-v${level}, and marked so`],
    matchFeatures: [exists('cpu.cpuid', featuresOfLevel(level))],
    matchAny: [],
    violations: featuresOfLevel(level).map((feature) => {
      const gone = new Set([feature, ...levelsNeeding(feature)])
      return lacking(`cpu.cpuid.${feature}`, { 'cpu.cpuid': (name) => gone.has(name) })
    }),
  }
}
