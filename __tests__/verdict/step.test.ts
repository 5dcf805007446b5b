import { describe, expect, test } from '@jest/globals'
import type {
  CompatibilityReport,
  ErrorReport,
  FailOn,
  GateReport,
  Notice,
  OnUndetermined,
  Outcome,
  Report,
  Verdict,
} from '../../src/model.ts'
import { compareReports, comparedWithNothing } from '../../src/compare/compare.ts'
import {
  conclusionOf,
  exitCodeOf,
  isWaiverDoubtful,
  judgeWaivers,
  stepOf,
  subjectsOf,
  verdictOfRun,
  verdictOfValidator,
} from '../../src/verdict.ts'
import type { Waiver } from '../../src/verdict.ts'
import { matchesName } from '../../src/verdict/name-pattern.ts'
import { check, image, report, validator } from '../report/support/sample-reports.ts'

const asked: CompatibilityReport = {
  ...{ source: 's', digest: null, verdict: 'compatible', notices: [], nodes: [] },
}

/** One image and Validator; checks by name. */
function judged(
  outcomes: Readonly<Record<string, Outcome>>,
  changes: Partial<Report> = {},
): Report {
  const checks = Object.entries(outcomes).map(([name, outcome]) => check(name, { outcome }))
  const verdict = verdictOfValidator({ errors: [], checks })
  const images = [image('app:1', { verdict, validators: [validator('v', { checks, verdict })] })]
  return report({ verdict: verdictOfRun({ errors: [], images }), images, ...changes })
}

const gated = (failOn: FailOn, onUndetermined: OnUndetermined = 'warn'): { gate: GateReport } => ({
  gate: { failOn, onUndetermined },
})

const waiver = (check: string, changes: Partial<Waiver> = {}): Waiver => ({
  ...{ check, validator: null, image: null, reason: 'known', expires: '2026-11-22' },
  location: { file: 'waivers.yaml', line: 2, column: 5 },
  ...changes,
})

const waived = (one: Report, ...waivers: readonly Waiver[]): Report => ({
  ...one,
  waivers: judgeWaivers(waivers, one),
})

const warning: Notice = {
  ...{ severity: 'warning', code: 'x', message: 'x', location: null, hint: null },
}

describe('a name', () => {
  test.each<[string, string, boolean]>([
    ['http', 'http', true],
    ['http', 'https', false],
    ['https', 'http', false],
    ['', '', true],
    ['', 'a', false],
    ['*', '', true],
    ['*', 'anything at all', true],
    ['http*', 'http', true],
    ['*http', 'over http', true],
    ['*http', 'http over', false],
    ['a*b*c', 'a-b-b-c', true],
    ['a*b*c', 'a-b-b', false],
    ['?', 'a', true],
    ['?', '', false],
    ['a?c', 'abc', true],
    ['a?c', 'ac', false],
    ['a.c', 'abc', false],
    ['[ab]', 'a', false],
    ['*.*', 'ab', false],
    ['ghcr.io/*', 'ghcr.io/acme/app', true],
  ])('%j means %j: %j', (pattern, name, matches) => {
    expect(matchesName(pattern, name)).toBe(matches)
  })

  test('is held against any pattern in no more steps than both are long', () => {
    expect(matchesName(`${'*a'.repeat(2_000)}b`, 'a'.repeat(4_000))).toBe(false)
  })
})

describe('what can fail', () => {
  test('is each check, and compatibility', () => {
    const compatibility: CompatibilityReport = { ...asked, verdict: 'incompatible' }
    const pod = validator('p', { kind: 'Pod', checks: [check('ready')] })
    const images = [image('a'), image('app:1', { compatibility, validators: [pod] })]
    expect(subjectsOf(report({ images }))).toEqual([
      {
        ...{ image: 'app:1', platform: 'linux/amd64', kind: 'Pod', validator: 'p' },
        ...{ check: 'ready', place: { image: 1, validator: 0, check: 0 }, state: 'passed' },
      },
      {
        ...{ image: 'app:1', platform: 'linux/amd64', kind: 'Compatibility', validator: '' },
        check: 'compatibility',
        place: { image: 1, validator: null, check: null },
        state: 'failed',
      },
    ])
  })

  test.each<[Readonly<Record<string, Outcome>>, readonly string[]]>([
    [{ a: 'passed', b: 'failed' }, ['passed', 'failed']],
    [{ a: 'failed', b: 'skipped' }, ['failed', 'failed']],
    [{ a: 'skipped' }, ['failed']],
    [{ a: 'errored', b: 'skipped' }, ['errored', 'unknown']],
  ])('of checks %j is %j: what never ran fails its Validator', (outcomes, states) => {
    expect(subjectsOf(judged(outcomes)).map(({ state }) => state)).toEqual(states)
  })

  test.each<[CompatibilityReport['verdict'], OnUndetermined, string]>([
    ['compatible', 'fail', 'passed'],
    ['incompatible', 'warn', 'failed'],
    ['undetermined', 'warn', 'unknown'],
    ['undetermined', 'fail', 'failed'],
    ['errored', 'warn', 'errored'],
  ])('compatibility that is %s (on undetermined: %s) is %s', (verdict, on, state) => {
    const images = [image('a', { compatibility: { ...asked, verdict } })]
    expect(subjectsOf(report({ images, ...gated('failed', on) }))[0]?.state).toBe(state)
    expect(subjectsOf(report({ images }), on)[0]?.state).toBe(state)
  })
})

describe('a waiver', () => {
  const failing = judged({ http: 'failed', home: 'passed' })

  test.each<[string, Waiver, string, number]>([
    ['names a check', waiver('http'), 'used', 1],
    ['names it by a pattern', waiver('h*'), 'used', 1],
    ['names one that passed', waiver('home'), 'idle', 0],
    ['names nothing', waiver('https'), 'unknown', 0],
    ['counts on its last day', waiver('http', { expires: '2026-11-22' }), 'used', 1],
    ['has expired the day after', waiver('http', { expires: '2026-11-21' }), 'expired', 1],
    ['has expired and names nothing', waiver('x', { expires: '2026-11-21' }), 'expired', 0],
    ['names the Validator', waiver('http', { validator: 'v' }), 'used', 1],
    ['names another Validator', waiver('http', { validator: 'w' }), 'unknown', 0],
    ['names the image by its name', waiver('http', { image: 'app' }), 'used', 1],
    ['names the image by its tag', waiver('http', { image: 'app:1' }), 'used', 1],
    ['names another image', waiver('http', { image: 'apps' }), 'unknown', 0],
    ['names another tag', waiver('http', { image: 'app:2' }), 'unknown', 0],
  ])('that %s', (_, one, state, count) => {
    const [told] = judgeWaivers([one], failing)
    expect([told?.state, told?.failing.length]).toEqual([state, count])
  })

  test('tells of what none before it tells of, expired ones apart', () => {
    const expired = waiver('*', { expires: '2020-01-01' })
    const told = judgeWaivers([expired, waiver('http'), waiver('*'), expired], failing)
    expect(told.map(({ state, failing: { length } }) => [state, length])).toEqual([
      ['expired', 1],
      ['used', 1],
      ['used', 0],
      ['expired', 0],
    ])
  })

  test('goes by the day in UTC', () => {
    const late = { ...failing, startedAt: '2026-11-22T23:30:00.000-01:00' }
    expect(judgeWaivers([waiver('http')], late)[0]?.state).toBe('expired')
  })

  test.each<[string, Waiver, Verdict, boolean]>([
    ['is used', waiver('http'), 'failed', false],
    ['is idle', waiver('home'), 'failed', false],
    ['names nothing', waiver('x'), 'failed', true],
    ['names nothing where not all was looked at', waiver('x'), 'errored', false],
    ['has expired', waiver('x', { expires: '2020-01-01' }), 'errored', true],
  ])('that %s is doubtful or not', (_, one, verdict, doubtful) => {
    const [told] = judgeWaivers([one], failing)
    if (told === undefined) throw new Error('one in, one out')
    expect(isWaiverDoubtful(told, { verdict })).toBe(doubtful)
  })
})

describe('the step', () => {
  const one = judged({ a: 'failed', b: 'passed' })
  const two = judged({ a: 'failed', b: 'failed' })
  const base = (before: Report, after: Report) => compareReports('base', before, after)
  const noted = (report: Report): Report => ({
    ...report,
    images: report.images.map((each) => ({ ...each, notices: [warning] })),
  })
  const error: ErrorReport = { ...warning, severity: 'error', kind: 'infrastructure' }
  const errored = judged({ a: 'errored', b: 'failed' }, { verdict: 'errored', errors: [error] })
  const passed = judged({ a: 'passed' })
  const expired = waiver('a', { expires: '2020-01-01' })

  const cases: readonly [string, Report, 0 | 1 | 2 | 3, string][] = [
    ['passed', passed, 0, 'success'],
    ['failed', one, 1, 'failure'],
    ['failed, on failed', { ...one, ...gated('failed') }, 1, 'failure'],
    ['failed, on never', { ...one, ...gated('never') }, 0, 'neutral'],
    [
      'failed without anything that did, on never',
      report({ verdict: 'failed', ...gated('never') }),
      0,
      'neutral',
    ],
    ['failed without anything that did', report({ verdict: 'failed' }), 1, 'failure'],
    [
      'failed without anything that did, on new',
      report({ verdict: 'failed', ...gated('new') }),
      1,
      'failure',
    ],
    ['failed, on new, without a baseline', { ...one, ...gated('new') }, 1, 'failure'],
    [
      'failed, on new, with one of no use',
      { ...one, ...gated('new'), comparison: comparedWithNothing('b', 'x') },
      1,
      'failure',
    ],
    [
      'failing before, on new',
      { ...one, ...gated('new'), comparison: base(one, one) },
      0,
      'neutral',
    ],
    [
      'failing before, on failed',
      { ...one, ...gated('failed'), comparison: base(one, one) },
      1,
      'failure',
    ],
    [
      'failing newly, on new',
      { ...one, ...gated('new'), comparison: base(passed, one) },
      1,
      'failure',
    ],
    ['partly new, on new', { ...two, ...gated('new'), comparison: base(one, two) }, 1, 'failure'],
    [
      'partly new, the new waived, on new',
      waived({ ...two, ...gated('new'), comparison: base(one, two) }, waiver('b')),
      0,
      'neutral',
    ],
    ['waived', waived({ ...one, ...gated('failed') }, waiver('a')), 0, 'neutral'],
    ['waived in part', waived({ ...two, ...gated('failed') }, waiver('a')), 1, 'failure'],
    ['waived too late', waived({ ...one, ...gated('failed') }, expired), 1, 'failure'],
    ['waived, on warning', waived({ ...one, ...gated('warning') }, waiver('a')), 0, 'neutral'],
    [
      'waived, on warning, with a doubtful waiver',
      waived({ ...one, ...gated('warning') }, waiver('a'), waiver('x')),
      1,
      'failure',
    ],
    ['passed with a warning', noted(passed), 0, 'success'],
    ['passed with a warning, on warning', { ...noted(passed), ...gated('warning') }, 1, 'failure'],
    ['passed, on warning', { ...passed, ...gated('warning') }, 0, 'success'],
    [
      'passed, on warning, without a baseline',
      { ...passed, ...gated('warning'), comparison: comparedWithNothing('b', 'x') },
      0,
      'success',
    ],
    ['undecided', errored, 3, 'failure'],
    ['undecided, on never', { ...errored, ...gated('never') }, 3, 'failure'],
    ['undecided, on new', { ...errored, ...gated('new') }, 3, 'failure'],
    [
      'undecided, all waived',
      waived({ ...errored, ...gated('failed') }, waiver('*')),
      3,
      'failure',
    ],
    [
      'undecided by input, on never',
      { ...errored, ...gated('never'), errors: [{ ...error, kind: 'input' }] },
      2,
      'failure',
    ],
  ]

  test.each(cases)('of a run that %s', (_, run, code, conclusion) => {
    expect(exitCodeOf(run)).toBe(code)
    expect(stepOf(run).isGood).toBe(code === 0)
    expect(conclusionOf(run, { isDoubtful: false, cancelled: false })).toBe(conclusion)
  })

  test('counts what it does not fail for', () => {
    const three = judged({ a: 'failed', b: 'failed', c: 'failed' })
    const before = judged({ a: 'failed', b: 'failed', c: 'passed' })
    const run = waived({ ...three, ...gated('new'), comparison: base(before, three) }, waiver('a'))
    expect(stepOf(run)).toEqual({ isGood: false, failing: 3, waived: 1, known: 1, warnings: 0 })
  })

  test.each([
    ['a Validator', { validators: [validator('v', { notices: [warning], checks: [check('a')] })] }],
    ['compatibility', { compatibility: { ...asked, notices: [warning] } }],
    ['an image', { notices: [warning, { ...warning, severity: 'notice' as const }] }],
  ])('counts warnings of %s', (_, changes) => {
    const run = report({ images: [image('a', changes)], ...gated('warning') })
    expect(stepOf(run)).toMatchObject({ isGood: false, warnings: 1 })
  })
})
