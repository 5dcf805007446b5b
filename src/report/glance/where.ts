/** One line that says where it was judged. */
import { reportLimits } from '../../limits.ts'
import type { CompatibilityReport, MatchVerdict, Report } from '../../model.ts'
import { describeEngine } from '../words.ts'

/** Facts from outside, such as `docker 28.0.1 (API 1.48)`, `kernel 6.8.0`, `CPU features asked for: AVX2`. */
export function whereFacts(report: Report): readonly string[] {
  const { machine } = report
  const processor = [machine?.architecture ?? null, machine?.processor ?? null]
  return [
    describeEngine(report.engine),
    machine?.kernel == null ? '' : `kernel ${machine.kernel}`,
    processor.filter((part) => part !== null).join(', '),
    describeFeatures(report),
  ].filter((fact) => fact !== '')
}

/** The same as a sentence; `shown` makes a fact what its format takes. */
export function whereSentence(report: Report, shown: (fact: string) => string): string {
  const [engine = '', ...rest] = whereFacts(report).map(shown)
  const first = report.engine === null ? 'Judged without an engine' : `Judged on ${engine}`
  return [first, ...rest].join(' · ')
}

/** Of a processor, those that rules of compatibility name: what mattered of it. */
function describeFeatures({ images }: Report): string {
  const found = new Map<string, Set<MatchVerdict>>()
  for (const { compatibility } of images) {
    if (compatibility !== null) collect(compatibility, found)
  }
  const names = [...found].map(([name, verdicts]) => `${name}${describeVerdicts(verdicts)}`)
  if (names.length === 0) return ''
  const left = names.length - reportLimits.glanceFeatures
  const rest = left > 0 ? ` and ${left} more` : ''
  return `CPU features asked for: ${names.slice(0, reportLimits.glanceFeatures).join(', ')}${rest}`
}

function collect({ nodes }: CompatibilityReport, found: Map<string, Set<MatchVerdict>>): void {
  for (const { sets } of nodes) {
    for (const { rules } of sets) {
      for (const { expressions } of rules) {
        for (const { feature, element, verdict } of expressions) {
          if (!feature.startsWith('cpu.') || element === '') continue
          found.set(element, (found.get(element) ?? new Set()).add(verdict))
        }
      }
    }
  }
}

function describeVerdicts(verdicts: ReadonlySet<MatchVerdict>): string {
  if (verdicts.size > 1) return ' (not everywhere)'
  if (verdicts.has('unmatched')) return ' (not as wanted)'
  return verdicts.has('matched') ? '' : ' (not known)'
}
