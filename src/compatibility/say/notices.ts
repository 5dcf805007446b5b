/** What is worth telling about a spec as it ran, besides its verdict and what lint says of it. */
import { compatibilityLimits } from '../../limits.ts'
import type { NodeCompatibilityReport, Notice } from '../../model.ts'
import type { CompiledSpec } from '../match/compile.ts'

export function collectNotices(
  compiled: CompiledSpec,
  tags: ReadonlySet<string>,
  reports: readonly NodeCompatibilityReport[],
): Notice[] {
  return [...noticeNoSets(compiled, tags), ...noticeBrokenRules(reports)].slice(
    0,
    compatibilityLimits.problems,
  )
}

function noticeNoSets({ spec }: CompiledSpec, tags: ReadonlySet<string>): Notice[] {
  const location = spec.start
  if (tags.size === 0 || spec.sets.length === 0 || spec.sets.some(({ tag }) => tags.has(tag)))
    return []
  const known = [...new Set(spec.sets.map(({ tag }) => tag))].filter((tag) => tag !== '')
  const message = `no compatibility set has the tag ${[...tags].join(' or ')}, so no node is compatible`
  const hint = known.length === 0 ? 'no set has a tag' : `the tags are ${known.join(', ')}`
  return [{ severity: 'warning', code: 'no-sets-selected', message, location, hint }]
}

/** Each broken rule once, with its first error, in the order of the file. */
function noticeBrokenRules(reports: readonly NodeCompatibilityReport[]): Notice[] {
  const notices = new Map<string, Notice>()
  for (const { rules } of reports.flatMap(({ sets }) => sets)) {
    for (const { name, error, location, expressions } of rules) {
      if (error === null) continue
      const culprit = expressions.find(({ verdict }) => verdict === 'errored')
      const place = culprit?.location ?? location
      const key = `${place?.line}:${place?.column}`
      if (notices.has(key)) continue
      const message = `rule ${name} cannot be evaluated: ${error}`
      const hint = culprit?.hint ?? null
      notices.set(key, { severity: 'error', code: 'rule-errored', message, location: place, hint })
    }
  }
  return [...notices.values()].sort(
    (left, right) =>
      (left.location?.line ?? 0) - (right.location?.line ?? 0) ||
      (left.location?.column ?? 0) - (right.location?.column ?? 0),
  )
}
