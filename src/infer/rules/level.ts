/** The level of x86-64 that an image's programs and libraries cannot do without. */
import { featuresOfLevel, levelsNeeding } from '../../features/cpu/levels.ts'
import type { LoadedFile } from '../../programs/examination.ts'
import type { ImageFacts } from '../facts.ts'
import { exists, lacking, nothing } from '../inferred.ts'
import type { Inference } from '../inferred.ts'
import { listPaths, loadedFiles } from '../loaded-files.ts'

const x8664 = 62

/**
 * A rule by the marks of files (`GNU_PROPERTY_X86_ISA_1_NEEDED`), by which glibc's loader refuses as
 * well. It asks for instruction sets, not for NFD's `X86_64_V…`, which its older releases do not have.
 */
export function inferLevel(facts: ImageFacts): Inference {
  const files = loadedFiles(facts).filter(({ facts: { machine } }) => machine === x8664)
  if (files.length === 0) return nothing
  const level = Math.max(1, ...files.map(levelOf))
  const unmarked = files.filter((file) => file.facts.x86Needed === null)
  return {
    rules: level === 1 ? [] : [ruleOf(level, files)],
    notes:
      unmarked.length === 0
        ? []
        : [
            {
              code: 'level-unmarked',
              message: `which level of x86-64 is needed is not said in ${listPaths(unmarked)}: if it is more than the rules say, nothing here tells`,
              suggestion: null,
            },
          ],
  }
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
