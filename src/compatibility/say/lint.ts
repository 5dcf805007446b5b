/**
 * What is wrong, or probably not meant, in a compatibility spec: things that Node Feature Discovery
 * passes over in silence, or reports only on a machine where a value happens to be there.
 */
import { compatibilityLimits } from '../../limits.ts'
import type { Notice, SourceLocation } from '../../model.ts'
import { catalogue, ownFeatures } from './catalogue.ts'
import type { CompiledGroupRule, CompiledSpec, ExpressionSlot } from '../match/compile.ts'
import { lintExpression } from './lint-expression.ts'
import { lintMisreading } from './lint-reading.ts'
import { createNearest } from '../../nearest.ts'
import type { FindNearest } from '../../nearest.ts'
import type { CompatibilitySet, FeatureMatcherTerm } from '../spec/spec.ts'

/**
 * Findings in the order of the file: an `error` can never do what it says, a `warning` is likely not
 * what was meant.
 */
export function lintSpec(compiled: CompiledSpec): Notice[] {
  const { spec } = compiled
  const { start } = spec
  const nearest = createNearest()
  const findings = [
    ...lintDocument(compiled, start),
    ...spec.misreadings.map((misreading) => lintMisreading(misreading, nearest)),
    ...spec.sets.flatMap((set) => lintSet(set)),
    ...compiled.sets.flatMap(({ rules }) => rules.flatMap((rule) => lintRule(rule, nearest))),
  ]
  return withoutEchoes(findings).sort(byLocation).slice(0, compatibilityLimits.findings)
}

/** A value that is read otherwise than written is not judged by what it became as well. */
function withoutEchoes(findings: readonly Notice[]): Notice[] {
  const placeOf = ({ location }: Notice) => `${location?.line}:${location?.column}`
  const changed = new Set(
    findings.filter(({ code }) => code === 'changed-value').map((finding) => placeOf(finding)),
  )
  return findings.filter(
    (finding) => finding.code !== 'value-form' || !changed.has(placeOf(finding)),
  )
}

/**
 * The same findings beside a verdict, which is Node Feature Discovery's: what it reads otherwise than
 * it is written decides nothing, and is never silent either.
 */
export function adviseOnSpec(compiled: CompiledSpec): Notice[] {
  return lintSpec(compiled).map((finding) =>
    finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding,
  )
}

function byLocation(left: Notice, right: Notice): number {
  return (
    (left.location?.line ?? 0) - (right.location?.line ?? 0) ||
    (left.location?.column ?? 0) - (right.location?.column ?? 0)
  )
}

function lintDocument({ spec }: CompiledSpec, start: SourceLocation): Notice[] {
  const findings: Notice[] = []
  if (spec.documents > 1) {
    const message = `only the first of ${spec.documents} YAML documents is read`
    findings.push(warning('many-documents', message, start))
  }
  if (spec.version !== 'v1alpha1') {
    const message =
      spec.version === '' ? 'the spec has no version' : `version ${spec.version} is not known`
    findings.push(warning('version', message, start, 'write version: v1alpha1'))
  }
  if (spec.sets.length === 0) {
    const message = 'the spec has no compatibility set: no node fits it'
    const hint = 'write at least one set under compatibilities'
    findings.push(warning('no-sets', message, start, hint))
  }
  return findings
}

function lintSet(set: CompatibilitySet): Notice[] {
  const { rules, location, weight } = set
  const findings: Notice[] = []
  if (rules.length === 0) {
    findings.push(warning('empty-set', 'a set without rules fits every node', location))
  }
  // Kubernetes knows weights of preferred terms from 1 to 100.
  if (weight < 0n || weight > 100n) {
    const hint = 'weights from 1 to 100 can be exported to a node affinity'
    findings.push(warning('weight', `weight ${weight} is out of the usual range`, location, hint))
  }
  const seen = new Map<string, SourceLocation>()
  for (const rule of rules) {
    const earlier = seen.get(rule.name)
    if (rule.name !== '' && earlier !== undefined) {
      const message = `another rule of this set is named ${rule.name} (line ${earlier.line})`
      findings.push(warning('duplicate-rule', message, rule.location))
    }
    seen.set(rule.name, rule.location)
  }
  return findings
}

function lintRule(rule: CompiledGroupRule, findNearest: FindNearest): Notice[] {
  const { source } = rule
  const { location } = source
  const findings: Notice[] = []
  if (source.name === '') {
    findings.push(warning('rule-name', 'a rule has no name to report it by', location))
  }
  if (source.matchFeatures.length === 0 && source.matchAny.length === 0) {
    const message = `rule ${source.name} asks for nothing: it always matches`
    findings.push(warning('empty-rule', message, location))
  }
  findings.push(...lintTemplate(rule), ...lintLeak(rule))
  for (const alternative of source.matchAny) {
    if (alternative.matchFeatures.length > 0) continue
    const message = 'an alternative without terms always matches'
    findings.push(warning('empty-alternative', message, alternative.location))
  }
  const terms = [source, ...source.matchAny].flatMap(({ matchFeatures }) => matchFeatures)
  return [
    ...findings,
    ...terms.flatMap((term) => lintTerm(term, findNearest)),
    ...rule.slots.flatMap((slot: ExpressionSlot) => lintExpression(slot, findNearest)),
  ]
}

function lintTemplate({ source, template }: CompiledGroupRule): Notice[] {
  if (template === null) return []
  const location = source.varsTemplateLocation
  if ('error' in template) {
    return [{ severity: 'error', code: 'template', message: template.error, location, hint: null }]
  }
  if (source.matchFeatures.length > 0 || source.matchAny.length > 0) return []
  const message = 'the template never runs: it needs something that matched'
  return [warning('template-unused', message, location, 'write vars, or add a matcher')]
}

/** Upstream keeps the variables of a rule none of whose alternatives matches. */
function lintLeak({ source }: CompiledGroupRule): Notice[] {
  if (source.matchAny.length === 0 || source.vars.size === 0) return []
  const message =
    source.matchFeatures.length === 0
      ? `the variables of rule ${source.name} are set even where no alternative of matchAny matches`
      : `the variables of rule ${source.name} are set where matchFeatures matches, even if no alternative of matchAny does`
  const hint = 'Node Feature Discovery does so; ask for them only in rules that may rely on it'
  return [warning('leaking-vars', message, source.location, hint)]
}

function lintTerm(term: FeatureMatcherTerm, findNearest: FindNearest): Notice[] {
  const { feature, location, matchExpressions, matchName } = term
  const findings: Notice[] = []
  const key = feature.toLowerCase()
  const known = catalogue.get(key)
  if (!/^[^.]+\.[^.]+$/.test(feature)) {
    const message = `${feature === '' ? 'a term without a feature' : `feature ${feature}`} is not of the form <domain>.<feature>`
    findings.push(error('feature-name', message, location))
  } else if (known === undefined) {
    const nearest = findNearest(key, catalogue.keys())
    const hint = nearest === null ? null : `did you mean ${nearest}?`
    findings.push(warning('unknown-feature', `no source produces ${feature}`, location, hint))
  }
  if (ownFeatures.has(key)) {
    const message = `only container-canary finds ${feature}: Node Feature Discovery has no such feature`
    findings.push(warning('own-feature', message, location))
  }
  if (matchExpressions === null && matchName === null) {
    const message = `${feature} is only asked to exist, which it does even without any element`
    findings.push(warning('bare-term', message, location))
  }
  if (matchExpressions?.size === 0 && known?.instances !== true) {
    const message = `matchExpressions of ${feature} is empty: it fits even without any element`
    findings.push(warning('empty-expressions', message, location))
  }
  return findings
}

function warning(
  code: string,
  message: string,
  location: SourceLocation,
  hint: string | null = null,
): Notice {
  return { severity: 'warning', code, message, location, hint }
}

function error(code: string, message: string, location: SourceLocation): Notice {
  return { severity: 'error', code, message, location, hint: null }
}
