import { CanaryError, quote, refuseProblems } from '../errors.ts'
import type { Problem } from '../errors.ts'
import { byPlace } from '../yaml/schema.ts'
import type { ExpectedVariable } from '../static-checks/action.ts'
import type { ExpectedText, FileAction, ImageAction } from '../static-checks/action.ts'
import { loadPatternProblem, loadPatternSearch, slashed } from '../text-patterns.ts'
import type { TextPatterns } from '../text-patterns.ts'
import type { Check, Validator } from './manifest.ts'

interface PatternAt {
  readonly pattern: string
  readonly path: readonly (string | number)[]
}

/** What of a Validator may hold patterns. */
type Patterned = Pick<Validator, 'parameters'> & { readonly checks: readonly Check[] }

/**
 * Refuses regular expressions that are none. Their library is loaded for manifests that have some.
 *
 * @throws CanaryError (input) with each of them, at its line
 */
export async function requirePatterns(validators: readonly Patterned[]): Promise<void> {
  await requireFittingValues(validators)
  const checks = validators.flatMap((validator) => validator.checks)
  const written = checks.map((check) => ({ check, patterns: patternsOf(check.action) }))
  if (written.every(({ patterns }) => patterns.length === 0)) return
  const problemOf = await loadPatternProblem()
  const problems = written.flatMap(({ check, patterns }) =>
    patterns.flatMap(({ pattern, path }): Problem[] => {
      const problem = problemOf(pattern)
      if (problem === null) return []
      const where = [check.action.action, ...path].join('.')
      const message = `${where} of the check "${check.name}" ${problem}`
      return [{ code: 'pattern', message, location: check.locate(path) }]
    }),
  )
  const [first, ...rest] = problems.sort(byPlace)
  if (first !== undefined) throw new CanaryError('input', [first, ...rest])
}

/** @throws CanaryError (input) for each value of a parameter that its pattern does not let pass */
async function requireFittingValues(validators: readonly Patterned[]): Promise<void> {
  const parameters = validators
    .flatMap((validator) => validator.parameters)
    .flatMap(({ pattern, ...rest }) => (pattern === null ? [] : [{ ...rest, pattern }]))
  if (parameters.length === 0) return
  const [problemOf, search] = await Promise.all([loadPatternProblem(), loadPatternSearch()])
  const problems = parameters.flatMap(({ name, value, pattern, location }): Problem[] => {
    const wrong = problemOf(pattern)
    if (wrong !== null) {
      const message = `the pattern of the parameter ${name} ${wrong}`
      return [{ code: 'pattern', message, location }]
    }
    const answer = search({ matches: [pattern], excludes: [] }, { text: value, isTail: false })
    if (answer.kind === 'fits') return []
    const message = `the parameter ${name} is ${quote(value)}, which does not match ${slashed(pattern)}`
    return [{ code: 'parameter', message, location }]
  })
  refuseProblems(problems.sort(byPlace))
}

function patternsOf(action: Check['action']): readonly PatternAt[] {
  switch (action.action) {
    case 'exec':
      return [...patternsIn(action.stdout, ['stdout']), ...patternsIn(action.stderr, ['stderr'])]
    case 'httpGet':
      return patternsIn(action.responseBody, ['responseBody'])
    case 'log':
      return [{ pattern: action.matches, path: ['matches'] }]
    case 'image':
      return imagePatterns(action)
    case 'file':
      return filePatterns(action)
    default:
      return []
  }
}

function patternsIn(patterns: TextPatterns | undefined, path: PatternAt['path']): PatternAt[] {
  if (patterns === undefined) return []
  return (['matches', 'excludes'] as const).flatMap((key) =>
    patterns[key].map((pattern, at) => ({ pattern, path: [...path, key, at] })),
  )
}

function imagePatterns({ user, workingDir, stopSignal, env, labels }: ImageAction): PatternAt[] {
  const single = { user, workingDir, stopSignal }
  return [
    ...Object.entries(single).flatMap(([key, expected]) => expectedPatterns(expected, [key])),
    ...variablePatterns(env, 'env'),
    ...variablePatterns(labels, 'labels'),
  ]
}

function variablePatterns(
  variables: readonly ExpectedVariable[] | undefined,
  key: string,
): PatternAt[] {
  return (variables ?? []).flatMap(({ name, expected }) => expectedPatterns(expected, [key, name]))
}

function expectedPatterns(
  expected: ExpectedText | undefined,
  path: PatternAt['path'],
): PatternAt[] {
  return expected?.kind === 'patterns' ? patternsIn(expected, path) : []
}

function filePatterns({ contentMatches = [], contentExcludes = [] }: FileAction): PatternAt[] {
  const lists = { contentMatches, contentExcludes }
  return Object.entries(lists).flatMap(([key, patterns]) =>
    patterns.map((pattern, at) => ({ pattern, path: [key, at] })),
  )
}
