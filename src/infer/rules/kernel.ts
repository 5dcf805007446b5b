/** The oldest kernel that an image's programs and libraries run on. */
import { compareNumbers } from '../../programs/compare-numbers.ts'
import type { ImageFacts } from '../facts.ts'
import { nothing } from '../inferred.ts'
import type { Inference, InferredTerm, Violation } from '../inferred.ts'
import { listPaths, loadedFiles } from '../loaded-files.ts'

type Version = readonly [major: number, minor: number, revision: number]

export function inferKernel(facts: ImageFacts): Inference {
  const files = loadedFiles(facts)
  if (files.length === 0) return nothing
  const marked = files.flatMap((file) => {
    const version = versionOf(file.facts.kernelMinimum)
    return version === null ? [] : [{ file, version }]
  })
  const [first] = marked
  if (first === undefined) {
    const message = `no oldest kernel is named by ${listPaths(files)}`
    return { rules: [], notes: [{ code: 'kernel-unmarked', message, suggestion: null }] }
  }
  const highest = marked.reduce(
    (best, each) => (isNewer(each.version, best.version) ? each : best),
    first,
  ).version
  const those = marked.filter(({ version }) => !isNewer(highest, version)).map(({ file }) => file)
  const shown = highest.join('.').replace(/\.0$/, '')
  const rule = {
    name: `kernel ${shown}`,
    reasons: [`${listPaths(those)}: made for Linux ${shown} or newer (NT_GNU_ABI_TAG)`],
    matchFeatures: [],
    matchAny: kernelAlternatives(highest).map((term) => [term]),
    violations: olderThan(highest).map((version) => ofKernel(version, shown)),
  }
  return { rules: [rule], notes: [] }
}

/** Three small numbers; null for none, and for what no kernel has ever been called. */
function versionOf(text: string | null): Version | null {
  const parts = /^(\d{1,4})\.(\d{1,4})\.(\d{1,4})$/.exec(text ?? '')
  return parts === null ? null : [Number(parts[1]), Number(parts[2]), Number(parts[3])]
}

function isNewer(one: Version, other: Version): boolean {
  return compareNumbers(one, other) > 0
}

/**
 * The alternatives that together say "this kernel or a newer one". Versions are not compared as such:
 * NFD takes a release with an underscore, as RHEL's, for an error. It tells no numbers of a release that
 * has more than three, as WSL's, and an empty revision of one that has two.
 */
export function kernelAlternatives([major, minor, revision]: Version): readonly InferredTerm[] {
  const term = (matchExpressions: InferredTerm['matchExpressions']) => ({
    feature: 'kernel.version',
    matchExpressions,
  })
  const same = { op: 'In', value: [String(major)] } as const
  const minors = { op: revision === 0 ? 'Ge' : 'Gt', value: [String(minor)] } as const
  return [
    term({ major: { op: 'Gt', value: [String(major)] } }),
    term({ major: same, minor: minors }),
    ...(revision === 0
      ? []
      : [
          term({
            major: same,
            minor: { op: 'In', value: [String(minor)] },
            revision: { op: 'InRegexp', value: [`^${atLeast(revision)}$`] },
          }),
        ]),
    term({
      major: { op: 'DoesNotExist' },
      full: { op: 'InRegexp', value: releasePatterns([major, minor, revision]) },
    }),
  ]
}

/** The last kernels before one. */
function olderThan([major, minor, revision]: Version): readonly Version[] {
  const last = 999
  return [
    ...(revision > 0 ? ([[major, minor, revision - 1]] as const) : []),
    ...(minor > 0 ? ([[major, minor - 1, last]] as const) : []),
    ...(major > 0 ? ([[major - 1, last, last]] as const) : []),
  ]
}

function ofKernel([major, minor, revision]: Version, wanted: string): Violation {
  const numbers = { major: String(major), minor: String(minor), revision: String(revision) }
  const full = `${major}.${minor}.${revision}`
  return {
    what: `kernel.version ${wanted} or newer`,
    lacks: {},
    has: { 'kernel.version': { full, ...numbers } },
    noDevice: null,
  }
}

function releasePatterns([major, minor, revision]: Version): string[] {
  return [
    `^${atLeast(major + 1)}[.]`,
    `^${major}[.]${atLeast(revision === 0 ? minor : minor + 1)}[.]`,
    ...(revision === 0 ? [] : [`^${major}[.]${minor}[.]${atLeast(revision)}[.]`]),
  ]
}

/** A pattern of the decimal numbers, without zeros in front, that are no less than one. */
export function atLeast(number: number): string {
  const digits = String(number)
  // A repetition by number would count a thousandfold against the size of patterns.
  const any = (count: number) => '[0-9]'.repeat(count)
  const alternatives = Array.from(digits).flatMap((digit, index) => {
    const more = Number(digit) + 1
    const start = `${digits.slice(0, index)}[${more}-9]`
    return more > 9 ? [] : [`${start}${any(digits.length - index - 1)}`]
  })
  return `(${[digits, ...alternatives, `[1-9]${any(digits.length)}[0-9]*`].join('|')})`
}
