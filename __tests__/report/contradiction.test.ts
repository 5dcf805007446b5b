import { describe, expect, test } from '@jest/globals'
import type {
  CheckReport,
  CompatibilityReport,
  Notice,
  Report,
  ValidatorReport,
} from '../../src/model.ts'
import { findContradiction } from '../../src/report/contradiction.ts'
import { readReport } from '../../src/report/read-report.ts'
import {
  attempt,
  check,
  compatibility,
  compatibilityReport,
  expression,
  image,
  largeReport,
  nodes,
  ok,
  report,
  rule,
  sampleReports,
  set,
  validator,
} from './support/sample-reports.ts'

const checks = [check('starts')]
const passing = validator('v', { checks })
const withValidator = (changes: Partial<ValidatorReport>) =>
  report({ images: [image('a', { validators: [{ ...passing, ...changes }] })] })
const withCheck = (changes: Partial<CheckReport>) =>
  withValidator({ checks: [check('x', changes)] })
const withCompatibility = (asked: CompatibilityReport, verdict: Report['verdict'] = 'passed') =>
  report({ verdict, images: [image('a', { verdict, compatibility: asked })] })

const unready: ValidatorReport['status'] = {
  ...{ phase: 'Running', initContainerStatuses: [], containerStatuses: [] },
  conditions: [{ type: 'ContainersReady', status: 'False' }],
}

const refused = { code: 'connection-refused', message: 'nothing listens' } as const
const error: Notice = {
  severity: 'error',
  code: 'engine-lost',
  message: 'the engine is gone',
  location: null,
  hint: null,
}

describe('a report that proves nothing, or contradicts itself', () => {
  test('a Pod needs no container of its own to pass', () => {
    const succeeded = { ...unready, phase: 'Succeeded' as const }
    const pod = withValidator({ container: null, status: succeeded })
    expect(findContradiction(pod)).toBeNull()
  })

  test.each([...sampleReports, ['large', largeReport(60, 4)] as const])('%s does not', (_, one) => {
    expect(findContradiction(one)).toBeNull()
  })

  test.each<[Report, string]>([
    [report({ images: [] }), 'the run passed, but it holds no image'],
    [report({ verdict: 'failed', images: [] }), 'the run failed, but it holds no image'],
    [report({ images: [image('a')] }), 'the image a passed, but it holds no validator'],
    [withValidator({ checks: [] }), 'the validator v passed, but it holds no check'],
    [withValidator({ container: null }), 'the validator v passed, but it tells of no container'],
    [
      withValidator({ container: null, status: unready }),
      'the validator v passed, but its Pod is neither ready nor has it succeeded',
    ],
    [
      { ...withValidator({}), errors: [{ ...error, kind: 'infrastructure' }] },
      'the run passed, but it tells of an error: the engine is gone',
    ],
    [
      report({ images: [image('a', { validators: [passing], notices: [error] })] }),
      'the image a passed, but it tells of an error',
    ],
    [withValidator({ notices: [error] }), 'the validator v passed, but it tells of an error'],
    [
      report({ images: [image('a', { verdict: 'failed', validators: [passing] })] }),
      'the run passed, but its image a failed',
    ],
    [
      report({ images: [image('a', { validators: [{ ...passing, verdict: 'errored' }] })] }),
      'the image a passed, but its validator v could not be decided',
    ],
    [
      withCheck({ outcome: 'failed', reason: refused }),
      'the validator v passed, but its check x failed',
    ],
    [
      withCheck({ outcome: 'skipped', reason: refused, startedAt: null, attempts: [] }),
      'the validator v passed, but its check x never ran',
    ],
    [withCheck({ reason: refused }), 'passed, but its reason is connection-refused'],
    [withCheck({ attempts: [], attemptCount: 0 }), 'passed, but it was never tried'],
    [withCheck({ startedAt: null }), 'passed, but it was never tried'],
    [
      withCheck({ attempts: [attempt(0, 1, refused)] }),
      'passed, but its last attempt did not pass',
    ],
    [
      withCheck({ attempts: [attempt(0, 1, ok), attempt(0, 1, ok)], attemptCount: 1 }),
      'had 1 attempts, but it tells of 2',
    ],
    [
      withCheck({ attempts: [{ ...attempt(0, 1, refused), ok: true }] }),
      'an attempt of the check x of v passed, but its reason is connection-refused',
    ],
    [withCompatibility(compatibility([])), 'is compatible, but no node was asked'],
    [
      withCompatibility(compatibility([nodes([], 'compatible', [set(0)])])),
      'on nodes, but names none of them',
    ],
    [
      withCompatibility(compatibility([nodes(['n'], 'compatible', [])])),
      'the compatibility of a on n is compatible',
    ],
    [
      withCompatibility(compatibility([nodes(['n'], 'incompatible', [])])),
      'the image a passed, but its compatibility is incompatible',
    ],
    [
      withCompatibility(
        compatibility([
          nodes(['n'], 'compatible', [set(0, { rules: [rule('r', [expression()])] })]),
        ]),
      ),
      'set 1 of the compatibility of a on n is compatible',
    ],
    [
      withCompatibility(
        compatibility([
          nodes(['n'], 'compatible', [
            set(0, { rules: [{ ...rule('r', [expression()]), verdict: 'matched' }] }),
          ]),
        ]),
      ),
      'the rule r is matched, but what it found does not say so',
    ],
    [
      withCompatibility(
        compatibility([
          nodes(['n'], 'compatible', [
            set(0, { rules: [{ ...rule('r', []), error: 'broken template' }] }),
          ]),
        ]),
      ),
      'the rule r is matched, but what it found does not say so',
    ],
    [
      withCompatibility(
        compatibility([
          {
            ...nodes(['n'], 'compatible', [
              set(0),
              set(1, { verdict: 'incompatible', rules: [rule('r', [expression()])] }),
            ]),
            bestSet: 1,
          },
        ]),
      ),
      'set 2 is the best',
    ],
  ])('%# is refused: %s', (one, words) => {
    expect(findContradiction(one)).toContain(words)
    expect(() => readReport('r.json', JSON.stringify(one))).toThrow(
      /^the report r\.json (says|tells)/,
    )
  })

  test('what nobody could observe passes, or fails, as the run was asked for', () => {
    const asked = compatibility([
      nodes(['n'], 'undetermined', [
        set(0, {
          verdict: 'undetermined',
          rules: [rule('r', [expression({ verdict: 'undetermined' })])],
        }),
      ]),
    ])
    expect(findContradiction(withCompatibility(asked, 'passed'))).toBeNull()
    expect(findContradiction(withCompatibility(asked, 'failed'))).toBeNull()
    expect(findContradiction(withCompatibility(asked, 'errored'))).not.toBeNull()
  })

  test('a rule matches by one of its alternatives', () => {
    const alternatives = [
      expression({ alternative: 0 }),
      expression({ alternative: 1, verdict: 'matched' }),
    ]
    const asked = (expressions: typeof alternatives) =>
      withCompatibility(
        compatibility([
          nodes(['n'], 'compatible', [
            set(0, { rules: [{ ...rule('r', expressions), verdict: 'matched' }] }),
          ]),
        ]),
      )
    expect(findContradiction(asked(alternatives))).toBeNull()
    expect(findContradiction(asked([...alternatives, expression()]))).not.toBeNull()
  })

  /** Every place of a report where a verdict or an outcome stands. */
  function forgeries(value: unknown, path: readonly (string | number)[] = []): Forgery[] {
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([name, field]: [string, unknown]) => {
      const here = [...path, name]
      const isMatch = path.includes('expressions') || path.at(-2) === 'rules'
      const words =
        name === 'outcome' ||
        (name === 'verdict' && ['passed', 'failed', 'errored'].includes(String(field)))
          ? // A check that never ran is as bad as one that failed: no verdict changes with its word.
            ['passed', ...(field === 'skipped' ? [] : ['failed', 'errored'])]
          : name === 'verdict' && !isMatch
            ? ['compatible', 'incompatible', 'undetermined', 'errored']
            : []
      return [
        ...words.filter((word) => word !== field).map((word) => ({ path: here, word })),
        ...forgeries(field, here),
      ]
    })
  }

  interface Forgery {
    readonly path: readonly (string | number)[]
    readonly word: string
  }

  function forged(one: Report, { path, word }: Forgery): unknown {
    const copy = structuredClone(one) as unknown as Record<string | number, unknown>
    let parent = copy
    for (const step of path.slice(0, -1)) parent = parent[step] as Record<string, unknown>
    parent[path.at(-1) ?? ''] = word
    return copy
  }

  test.each([...sampleReports])('a single word of %s that is forged is noticed', (_, one) => {
    const believed = forgeries(one)
      .filter((forgery) => {
        try {
          readReport('r.json', JSON.stringify(forged(one, forgery)))
          return true
        } catch {
          return false
        }
      })
      .map(({ path, word }) => `${path.join('.')} ${word}`)
    expect(believed).toEqual([])
  })

  test('the samples hold words that can be forged', () => {
    expect(forgeries(compatibilityReport).length).toBeGreaterThan(20)
  })
})
