/**
 * What Kubernetes needs so that only nodes that fit are chosen. Sets are alternatives and all rules
 * of a set are required; each target says that in its own way.
 */
import { CanaryError, refuseProblems } from '../../errors.ts'
import type { Problem } from '../../errors.ts'
import { compatibilityLimits } from '../../limits.ts'
import { backReferenceKey } from '../match/back-references.ts'
import { toSafeYaml } from './safe-yaml.ts'
import type {
  CompatibilitySet,
  CompatibilitySpec,
  FeatureMatcherTerm,
  GroupRule,
  MatchExpression,
} from '../spec/spec.ts'

export const exportTargets = ['nodefeaturegroup', 'nodefeaturerule', 'nodeaffinity'] as const

export type ExportTarget = (typeof exportTargets)[number]

export interface ExportOptions {
  /** Names the objects and labels: lower case letters, digits and dashes. */
  readonly name: string
  /** Of NodeFeatureGroups; the manifest names none where null. */
  readonly namespace: string | null
  /** Only sets with one of these tags; all sets where empty. */
  readonly tags: readonly string[]
}

/**
 * Renders a spec as YAML.
 *
 * - `nodefeaturegroup`: one NodeFeatureGroup a set, with one rule, since a group takes nodes that any
 *   of its rules matches.
 * - `nodefeaturerule`: one NodeFeatureRule that labels the nodes of each set.
 * - `nodeaffinity`: the `affinity` of a Pod that asks for those labels; weights become preferences.
 *
 * @throws CanaryError (input) for what the target cannot say
 */
export function exportSpec(
  spec: CompatibilitySpec,
  target: ExportTarget,
  options: ExportOptions,
): string {
  const sets = spec.sets.filter(
    ({ tag }) => options.tags.length === 0 || options.tags.includes(tag),
  )
  if (sets.length === 0) {
    throw new CanaryError('input', {
      code: 'nothing-to-export',
      message: `${spec.source} has no compatibility set to export`,
    })
  }
  refuseNullExpressions(sets)
  switch (target) {
    case 'nodefeaturegroup':
      return sets.map((set) => toSafeYaml(nodeFeatureGroup(set, options))).join('---\n')
    case 'nodefeaturerule':
      return toSafeYaml(nodeFeatureRule(sets, options))
    case 'nodeaffinity':
      return toSafeYaml(nodeAffinity(sets, options))
  }
}

const apiVersion = 'nfd.k8s-sigs.io/v1alpha1'

function nodeFeatureGroup(set: CompatibilitySet, options: ExportOptions): object {
  refuseBackReferences(set)
  const { namespace } = options
  return {
    apiVersion,
    kind: 'NodeFeatureGroup',
    metadata: { name: nameOfSet(set, options), ...(namespace === null ? {} : { namespace }) },
    spec: { featureGroupRules: [mergeRules(set)] },
  }
}

/** One rule that matches where all rules of the set do. */
function mergeRules(set: CompatibilitySet): object {
  const matchFeatures = set.rules.flatMap((rule) => rule.matchFeatures)
  const alternatives = set.rules
    .filter(({ matchAny }) => matchAny.length > 0)
    .map(({ matchAny }) => matchAny.map((element) => element.matchFeatures))
  const combinations = alternatives.reduce((product, { length }) => product * length, 1)
  if (combinations > compatibilityLimits.exportedAlternatives) {
    throw new CanaryError('input', {
      code: 'export-too-large',
      message: `the alternatives of this set combine in ${combinations} ways; at most ${compatibilityLimits.exportedAlternatives} are exported`,
      location: set.location,
    })
  }
  const matchAny = alternatives.length === 0 ? [] : combine(alternatives)
  return {
    name: set.rules.map(({ name }) => name).join(' and ') || 'any node',
    ...exportMatchers(matchFeatures, matchAny),
  }
}

type Terms = readonly FeatureMatcherTerm[]

/** Every way to take one alternative of each rule. */
function combine(alternatives: readonly (readonly Terms[])[]): Terms[] {
  return alternatives.reduce<Terms[]>(
    (ways, choices) => ways.flatMap((way) => choices.map((choice) => [...way, ...choice])),
    [[]],
  )
}

/** Rules run in order, so each sets a variable, and a last one asks for all of them. */
function nodeFeatureRule(sets: readonly CompatibilitySet[], options: ExportOptions): object {
  const rules = sets.flatMap((set) => {
    const markers = set.rules.map((_, index) => `${nameOfSet(set, options)}.${index}`)
    const steps = set.rules.map((rule, index) => exportRule(rule, markers[index] ?? ''))
    const expressions = Object.fromEntries(markers.map((marker) => [marker, { op: 'IsTrue' }]))
    const matchFeatures = [{ feature: backReferenceKey, matchExpressions: expressions }]
    const label = {
      name: `${nameOfSet(set, options)}: all rules`,
      labels: { [labelOfSet(set, options)]: 'true' },
      ...(markers.length === 0 ? {} : { matchFeatures }),
    }
    return [...steps, label]
  })
  return { apiVersion, kind: 'NodeFeatureRule', metadata: { name: options.name }, spec: { rules } }
}

/** In a cluster the variables of a rule, its mark among them, are set only where it matches. */
function exportRule(rule: GroupRule, mark: string): object {
  const { name, vars, varsTemplate, matchFeatures, matchAny } = rule
  return {
    name,
    vars: { ...Object.fromEntries(vars), [mark]: 'true' },
    ...(varsTemplate === '' ? {} : { varsTemplate }),
    ...exportMatchers(
      matchFeatures,
      matchAny.map((element) => element.matchFeatures),
    ),
  }
}

function exportMatchers(matchFeatures: Terms, matchAny: readonly Terms[]): object {
  return {
    ...(matchFeatures.length === 0 ? {} : { matchFeatures: matchFeatures.map(exportTerm) }),
    ...(matchAny.length === 0
      ? {}
      : { matchAny: matchAny.map((terms) => ({ matchFeatures: terms.map(exportTerm) })) }),
  }
}

function nodeAffinity(sets: readonly CompatibilitySet[], options: ExportOptions): object {
  const termOf = (set: CompatibilitySet) => ({
    matchExpressions: [{ key: labelOfSet(set, options), operator: 'In', values: ['true'] }],
  })
  const preferred = sets
    .filter(({ weight }) => weight > 0n)
    .map((set) => ({
      // Kubernetes takes weights from 1 to 100.
      weight: Number(set.weight > 100n ? 100n : set.weight),
      preference: termOf(set),
    }))
  return {
    affinity: {
      nodeAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: sets.map(termOf) },
        ...(preferred.length === 0
          ? {}
          : { preferredDuringSchedulingIgnoredDuringExecution: preferred }),
      },
    },
  }
}

function exportTerm({ feature, matchExpressions, matchName }: FeatureMatcherTerm): object {
  return {
    feature,
    ...(matchExpressions === null
      ? {}
      : {
          matchExpressions: Object.fromEntries(
            [...matchExpressions].map(([name, { expression }]) => [
              name,
              expression === null ? null : exportExpression(expression),
            ]),
          ),
        }),
    ...(matchName === null ? {} : { matchName: exportExpression(matchName) }),
  }
}

function exportExpression({ op, value, type }: MatchExpression): object {
  return { op, ...(value.length === 0 ? {} : { value }), ...(type === '' ? {} : { type }) }
}

function nameOfSet({ tag, index }: CompatibilitySet, { name }: ExportOptions): string {
  const suffix = tag
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  // The position keeps two sets with the same tag apart.
  return `${name}-${index}${suffix === '' ? '' : `-${suffix}`}`.slice(0, 55).replace(/-$/, '')
}

function labelOfSet(set: CompatibilitySet, options: ExportOptions): string {
  return `feature.node.kubernetes.io/compat-${nameOfSet(set, options)}`
}

/** A group's rules do not see each other, so variables cannot be asked for. */
function refuseBackReferences(set: CompatibilitySet): void {
  const problems = set.rules
    .flatMap(({ matchFeatures, matchAny }) => [{ matchFeatures }, ...matchAny])
    .flatMap(({ matchFeatures }) => matchFeatures)
    .filter(({ feature }) => feature.toLowerCase() === backReferenceKey)
    .map(({ location }): Problem => ({
      code: 'export-back-reference',
      message: 'a NodeFeatureGroup cannot ask for variables of other rules',
      location,
      hint: 'export to nodefeaturerule instead',
    }))
  refuseProblems(problems.slice(0, compatibilityLimits.problems))
}

function refuseNullExpressions(sets: readonly CompatibilitySet[]): void {
  const problems = sets
    .flatMap(({ rules }) => rules)
    .flatMap(({ matchFeatures, matchAny }) => [{ matchFeatures }, ...matchAny])
    .flatMap(({ matchFeatures }) => matchFeatures)
    .flatMap(({ matchExpressions }) => [...(matchExpressions ?? [])])
    .filter(([, { expression }]) => expression === null)
    .map(([name, { location }]): Problem => ({
      code: 'null-expression',
      message: `${name} has no expression`,
      location,
    }))
  refuseProblems(problems.slice(0, compatibilityLimits.problems))
}
