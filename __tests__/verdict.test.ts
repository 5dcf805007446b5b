import { describe, expect, test } from '@jest/globals'
import type {
  CompatibilitySetReport,
  CompatibilityVerdict,
  ErrorReport,
  MatchVerdict,
  NodeCompatibilityReport,
  Outcome,
  Reason,
  ReasonCode,
  Verdict,
} from '../src/model.ts'
import {
  bestSetOf,
  conclusionOf,
  decisionsOfPod,
  exitCodeOf,
  exitCodeOfErrors,
  exitCodeOfFleet,
  exitCodeOfShortfalls,
  exitCodeOfNodes,
  isCancelled,
  isPassDoubtful,
  isPodGood,
  isTelling,
  judgeMargin,
  mayPush,
  outcomeOfCheck,
  outcomeOfEnd,
  stepOf,
  verdictOfAnswer,
  verdictOfImage,
  verdictOfMargins,
  verdictOfNode,
  verdictOfNodes,
  verdictOfRun,
  verdictOfSet,
  verdictOfValidator,
  worstVerdict,
} from '../src/verdict.ts'
import type { CheckEvidence, JudgedMargin, PushEvidence } from '../src/verdict.ts'
import { report } from './report/support/sample-reports.ts'

const errorOf = (kind: ErrorReport['kind']): ErrorReport => ({
  ...{ severity: 'error', code: 'engine-lost', message: 'the engine is lost' },
  ...{ location: null, hint: null, kind },
})
const error = errorOf('infrastructure')
const reportOf = (verdict: Verdict, errors: readonly ErrorReport[] = []) =>
  report({ verdict, errors, images: [] })
const those = <Part extends string>(parts: readonly Part[]) => parts.map((verdict) => ({ verdict }))

/** Verdicts of parts, and that of the whole. */
const parts: readonly [readonly Verdict[], Verdict][] = [
  [[], 'errored'],
  [['passed'], 'passed'],
  [['failed'], 'failed'],
  [['errored'], 'errored'],
  [['passed', 'passed'], 'passed'],
  [['passed', 'failed'], 'failed'],
  [['failed', 'passed'], 'failed'],
  [['failed', 'errored'], 'errored'],
  [['errored', 'failed'], 'errored'],
  [['passed', 'errored', 'failed'], 'errored'],
]

describe('the worst of', () => {
  test.each(parts)('%j is %s', (verdicts, verdict) => {
    expect(worstVerdict(verdicts)).toBe(verdict)
  })
})

describe('a run', () => {
  test.each(parts)('of images that are %j is %s', (verdicts, verdict) => {
    expect(verdictOfRun({ errors: [], images: those(verdicts) })).toBe(verdict)
  })

  test.each(parts)('of images that are %j is errored where anything went wrong', (verdicts) => {
    expect(verdictOfRun({ errors: [error], images: those(verdicts) })).toBe('errored')
  })
})

describe('an image', () => {
  test.each<[readonly Verdict[], Verdict | null, Verdict]>([
    ...parts.map(([all, verdict]): [readonly Verdict[], null, Verdict] => [all, null, verdict]),
    [[], 'passed', 'passed'],
    [[], 'failed', 'failed'],
    [[], 'errored', 'errored'],
    [['passed'], 'passed', 'passed'],
    [['passed'], 'failed', 'failed'],
    [['passed'], 'errored', 'errored'],
    [['failed'], 'passed', 'failed'],
    [['errored'], 'passed', 'errored'],
  ])(
    'whose Validators are %j and whose compatibility is %j is %s',
    (all, compatibility, verdict) => {
      const validators = those(all)
      expect(verdictOfImage({ errors: [], validators, compatibility })).toBe(verdict)
      expect(verdictOfImage({ errors: [error], validators, compatibility })).toBe('errored')
    },
  )
})

describe('a Validator', () => {
  test.each<[readonly Outcome[] | null, Verdict]>([
    [null, 'errored'],
    [[], 'errored'],
    [['passed'], 'passed'],
    [['failed'], 'failed'],
    [['errored'], 'errored'],
    [['skipped'], 'failed'],
    [['passed', 'passed'], 'passed'],
    [['passed', 'skipped'], 'failed'],
    [['passed', 'failed'], 'failed'],
    [['failed', 'errored'], 'errored'],
    [['skipped', 'errored'], 'errored'],
    [['errored', 'passed'], 'errored'],
  ])('whose checks are %j is %s', (outcomes, verdict) => {
    const checks = outcomes?.map((outcome) => ({ outcome })) ?? null
    expect(verdictOfValidator({ errors: [], checks })).toBe(verdict)
    expect(verdictOfValidator({ errors: [error], checks })).toBe('errored')
  })

  test.each<[readonly Outcome[], readonly Outcome[], Verdict]>([
    [['failed'], [], 'passed'],
    [['failed', 'skipped'], ['passed'], 'passed'],
    [['passed'], ['failed'], 'failed'],
    [['failed'], ['failed'], 'failed'],
    [['failed'], ['skipped'], 'failed'],
    [['errored'], ['passed'], 'errored'],
    [['errored'], ['failed'], 'errored'],
  ])('whose optional checks are %j and whose others are %j is %s', (should, must, verdict) => {
    const optional = should.map((outcome) => ({ outcome, optional: true as const }))
    const checks = [...optional, ...must.map((outcome) => ({ outcome }))]
    expect(verdictOfValidator({ errors: [], checks })).toBe(verdict)
  })
})

describe('a check', () => {
  const because = (code: ReasonCode): Reason => ({ code, message: `because of ${code}` })
  const attemptsOf = (codes: readonly ReasonCode[]) =>
    codes.map((code) => ({ reason: because(code) }))
  const decide = (
    outcome: CheckEvidence['seen']['outcome'],
    code: ReasonCode,
    codes: readonly ReasonCode[],
    more: Partial<CheckEvidence> = {},
  ) =>
    outcomeOfCheck({
      seen: { outcome, reason: because(code), attempts: attemptsOf(codes) },
      failureThreshold: 1,
      ...{ fate: null, silentEngine: null, foreignProgram: null },
      ...more,
    })
  const errored = (code: ReasonCode) => ({ outcome: 'errored', reason: because(code) })
  const failed = (code: ReasonCode) => ({ outcome: 'failed', reason: because(code) })

  test('that passed has passed, whatever became of the container afterwards', () => {
    const more = {
      fate: { outcome: 'failed', reason: because('container-exited') },
      silentEngine: because('engine'),
      foreignProgram: because('command-not-started'),
    } as const
    const passed = { outcome: 'passed', reason: because('ok') }
    expect(decide('passed', 'ok', ['engine', 'ok'], { failureThreshold: 2, ...more })).toEqual(
      passed,
    )
  })

  test('that failed is the image’s fault', () => {
    expect(decide('failed', 'status', ['status'])).toEqual(failed('status'))
    expect(decide('failed', 'check-timeout', ['status', 'attempt-timeout'])).toEqual(
      failed('check-timeout'),
    )
  })

  test.each(['failed', 'errored'] as const)(
    'comes to what its container came to: %s',
    (outcome) => {
      const fate = { outcome, reason: because('container-exited') }
      const more = { fate, silentEngine: because('engine') }
      expect(decide('failed', 'internal', ['internal'], more)).toEqual(fate)
      expect(decide('aborted', 'cancelled', [], more)).toEqual(fate)
    },
  )

  test('that was not let finish is decided by nobody', () => {
    expect(decide('aborted', 'cancelled', [])).toEqual(errored('cancelled'))
    expect(decide('aborted', 'cancelled', ['status'])).toEqual(errored('cancelled'))
    expect(decide('aborted', 'cancelled', ['unproven'])).toEqual(errored('unproven'))
  })

  test.each<ReasonCode>(['internal', 'engine', 'unproven'])('%s says nothing of it', (code) => {
    expect(decide('failed', code, [code])).toEqual(errored(code))
  })

  test.each<[number, readonly ReasonCode[], Verdict]>([
    [1, ['engine', 'status'], 'failed'],
    [2, ['engine', 'status'], 'errored'],
    [2, ['status', 'engine'], 'errored'],
    [2, ['engine', 'status', 'status'], 'failed'],
    [3, ['status', 'engine', 'status'], 'errored'],
    [3, ['status', 'status', 'status'], 'failed'],
    [3, ['engine', 'status', 'status', 'status'], 'failed'],
  ])('is decided by its last %i attempts: %j is %s', (failureThreshold, codes, outcome) => {
    expect(decide('failed', 'status', codes, { failureThreshold })).toMatchObject({ outcome })
  })

  test('that ran out of time is decided by its last attempt', () => {
    const more = { failureThreshold: 3 }
    expect(decide('failed', 'check-timeout', ['engine', 'status'], more)).toEqual(
      failed('check-timeout'),
    )
    expect(decide('failed', 'check-timeout', ['status', 'engine'], more)).toEqual(errored('engine'))
  })

  test('whose time went by while this process stood still is ours', () => {
    expect(decide('failed', 'internal', ['status'])).toEqual(errored('internal'))
  })

  test('that waited behind an engine that stood still is the engine’s', () => {
    const more = { silentEngine: because('engine') }
    const codes = ['status', 'attempt-timeout'] as const
    expect(decide('failed', 'check-timeout', codes, more)).toEqual(errored('engine'))
    expect(decide('failed', 'check-timeout', codes)).toEqual(failed('check-timeout'))
    expect(decide('failed', 'status', ['attempt-timeout', 'status'], more)).toEqual(
      failed('status'),
    )
    expect(decide('failed', 'status', [], more)).toEqual(failed('status'))
  })

  test('that met a program of another processor says nothing of it', () => {
    const more = { foreignProgram: because('command-not-started') }
    expect(decide('failed', 'exit-code', ['exit-code'], more)).toEqual(
      errored('command-not-started'),
    )
  })
})

test.each<[ReasonCode, boolean]>([
  ['status', true],
  ['connection-refused', true],
  ['exit-code', true],
  ['attempt-timeout', false],
  ['engine', false],
])('an attempt that failed with %s may decide of the image: %j', (code, telling) => {
  expect(isTelling(code)).toBe(telling)
})

describe('a container that ended', () => {
  const own: Reason = { code: 'container-exited', message: 'it ended' }

  test('by itself is its image’s fault', () => {
    expect(outcomeOfEnd(null, own)).toEqual({ outcome: 'failed', reason: own })
  })

  test('by others says nothing of it', () => {
    expect(outcomeOfEnd('somebody killed it', own)).toEqual({
      outcome: 'errored',
      reason: { code: 'container-changed', message: 'somebody killed it' },
    })
  })
})

describe('the exit code', () => {
  test.each<[Verdict, readonly ErrorReport['kind'][], number]>([
    ['passed', [], 0],
    ['failed', [], 1],
    ['errored', [], 3],
    ['errored', ['input'], 2],
    ['errored', ['input', 'input'], 2],
    ['errored', ['input', 'infrastructure'], 3],
    ['errored', ['infrastructure', 'input'], 3],
    ['errored', ['infrastructure'], 3],
    ['errored', ['cancelled'], 3],
    ['errored', ['internal'], 3],
  ])('of a report that is %s with errors of %j is %i', (verdict, kinds, code) => {
    expect(exitCodeOf(reportOf(verdict, kinds.map(errorOf)))).toBe(code)
    if (verdict === 'errored') expect(exitCodeOfErrors(kinds)).toBe(code)
  })

  test.each<[CompatibilityVerdict, 'warn' | 'fail', boolean, number]>([
    ['compatible', 'warn', false, 0],
    ['compatible', 'fail', false, 0],
    ['incompatible', 'warn', false, 1],
    ['incompatible', 'fail', true, 0],
    ['undetermined', 'warn', false, 0],
    ['undetermined', 'fail', false, 1],
    ['undetermined', 'fail', true, 0],
    ['errored', 'warn', false, 2],
    ['errored', 'fail', true, 2],
  ])(
    'of nodes that are %s (on undetermined: %s, exit zero: %j) is %i',
    (answer, on, zero, code) => {
      expect(exitCodeOfNodes(answer, on, zero)).toBe(code)
    },
  )

  test.each<[readonly (readonly CompatibilityVerdict[])[], number]>([
    [[], 2],
    [[['compatible']], 0],
    [[['incompatible', 'compatible']], 0],
    [[['compatible'], ['incompatible', 'compatible']], 0],
    [[['compatible'], ['incompatible']], 1],
    [[['undetermined']], 1],
    [[['compatible', 'errored']], 2],
    [[['compatible'], []], 2],
  ])('of images on their nodes %j is %i', (images, code) => {
    const reports = images.map((verdicts) => ({
      verdict: verdictOfNodes(verdicts),
      nodes: verdicts.map((verdict): NodeCompatibilityReport => ({
        ...{ nodes: ['node'], verdict, bestSet: null, sets: [] },
      })),
    }))
    expect(exitCodeOfFleet(reports)).toBe(code)
  })
})

describe('the step', () => {
  test.each<[Verdict, boolean]>([
    ['passed', true],
    ['failed', false],
    ['errored', false],
  ])('of a run that %s is good: %j', (verdict, good) => {
    expect(stepOf(reportOf(verdict)).isGood).toBe(good)
  })

  test.each<[Verdict, ErrorReport['kind'], boolean, boolean]>([
    ['errored', 'infrastructure', true, true],
    ['errored', 'cancelled', false, true],
    ['errored', 'infrastructure', false, false],
    ['passed', 'cancelled', true, false],
    ['failed', 'cancelled', true, false],
  ])('that %s, with an error of kind %s, told to stop: %j, is cancelled: %j', (...row) => {
    const [verdict, kind, stopped, cancelled] = row
    expect(isCancelled({ verdict, errors: [errorOf(kind)] }, stopped)).toBe(cancelled)
  })

  test.each<[Verdict, boolean, boolean, string]>([
    ['passed', false, false, 'success'],
    ['failed', false, false, 'failure'],
    ['errored', false, false, 'failure'],
    ['errored', false, true, 'cancelled'],
    ['passed', true, false, 'neutral'],
    ['passed', true, true, 'neutral'],
  ])('that %s (doubtful: %j, cancelled: %j) concludes as %s', (verdict, isDoubtful, ...row) => {
    const [cancelled, conclusion] = row
    expect(conclusionOf(reportOf(verdict), { isDoubtful, cancelled })).toBe(conclusion)
  })

  test.each<[Verdict, string, boolean]>([
    ['passed', 'success', false],
    ['passed', 'failure', true],
    ['passed', 'cancelled', true],
    ['failed', 'failure', false],
    ['errored', 'failure', false],
  ])('of another run that says %s and ended as %s is doubtful: %j', (verdict, ended, doubtful) => {
    expect(isPassDoubtful(verdict, ended)).toBe(doubtful)
  })
})

describe('compatibility', () => {
  test.each<[CompatibilityVerdict, Verdict, Verdict]>([
    ['compatible', 'passed', 'passed'],
    ['incompatible', 'failed', 'failed'],
    ['undetermined', 'passed', 'failed'],
    ['errored', 'errored', 'errored'],
  ])('%s is %s where undetermined warns, %s where it fails', (answer, warned, failed) => {
    expect(verdictOfAnswer(answer, 'warn')).toBe(warned)
    expect(verdictOfAnswer(answer, 'fail')).toBe(failed)
  })

  test.each<[readonly MatchVerdict[], CompatibilityVerdict]>([
    [[], 'compatible'],
    [['matched'], 'compatible'],
    [['matched', 'unmatched'], 'incompatible'],
    [['matched', 'undetermined'], 'undetermined'],
    [['undetermined', 'unmatched'], 'incompatible'],
    [['unmatched', 'errored'], 'errored'],
    [['undetermined', 'errored'], 'errored'],
  ])('of a set whose rules are %j is %s', (rules, verdict) => {
    expect(verdictOfSet(rules)).toBe(verdict)
  })

  test.each<[readonly CompatibilityVerdict[], CompatibilityVerdict, CompatibilityVerdict]>([
    [[], 'incompatible', 'errored'],
    [['compatible'], 'compatible', 'compatible'],
    [['incompatible'], 'incompatible', 'incompatible'],
    [['undetermined'], 'undetermined', 'undetermined'],
    [['errored'], 'errored', 'errored'],
    [['incompatible', 'compatible'], 'compatible', 'incompatible'],
    [['errored', 'compatible'], 'compatible', 'errored'],
    [['undetermined', 'compatible'], 'compatible', 'undetermined'],
    [['undetermined', 'incompatible'], 'undetermined', 'incompatible'],
    [['undetermined', 'errored'], 'errored', 'errored'],
    [['incompatible', 'errored'], 'errored', 'errored'],
  ])('%j: of the sets of a node %s, of nodes %s', (verdicts, ofNode, ofNodes) => {
    expect(verdictOfNode(verdicts)).toBe(ofNode)
    expect(verdictOfNodes(verdicts)).toBe(ofNodes)
  })

  test.each<[readonly (readonly [CompatibilityVerdict, number])[], number | null]>([
    [[], null],
    [[['incompatible', 9]], null],
    [[['compatible', -1]], 0],
    [
      [
        ['incompatible', 9],
        ['compatible', 0],
      ],
      1,
    ],
    [
      [
        ['compatible', 1],
        ['compatible', 2],
      ],
      1,
    ],
    [
      [
        ['compatible', 2],
        ['compatible', 1],
      ],
      0,
    ],
    [
      [
        ['compatible', 2],
        ['compatible', 2],
      ],
      0,
    ],
    [
      [
        ['compatible', 1],
        ['undetermined', 3],
        ['compatible', 2],
      ],
      2,
    ],
  ])('the best of the sets %j is %j', (sets, best) => {
    const reports = sets.map(([verdict, weight], index): CompatibilitySetReport => ({
      ...{ index, tag: '', weight, description: '', verdict, missing: [], rules: [] },
    }))
    expect(bestSetOf(reports)).toBe(best)
  })
})

const margin = (changes: Partial<JudgedMargin> = {}): JudgedMargin => ({
  ...{ factor: 10, failuresInRow: 0, failureThreshold: 3, startup: null },
  ...changes,
})

describe('the margin of a probe', () => {
  const margins: readonly [string, Partial<JudgedMargin>, ReturnType<typeof judgeMargin>][] = [
    ['answers in time', { factor: 2 }, 'enough'],
    ['answers too slowly', { factor: 1.99 }, 'narrow'],
    ['never answered', { factor: null }, 'unknown'],
    ['failed once of three', { failuresInRow: 1 }, 'enough'],
    ['failed once of two', { failuresInRow: 1, failureThreshold: 2 }, 'enough'],
    ['failed twice of three', { failuresInRow: 2 }, 'narrow'],
    ['failed, and never answered', { factor: null, failuresInRow: 2 }, 'narrow'],
    ['has time to start', { startup: { factor: 2 } }, 'enough'],
    ['has no time to start', { startup: { factor: 1.9 } }, 'narrow'],
    ['may have been faster to start', { startup: { factor: null } }, 'enough'],
  ]
  test.each(margins)('of one that %s', (_name, changes, verdict) => {
    expect(judgeMargin(margin(changes), 2)).toBe(verdict)
  })

  test('is held to what was asked for', () => {
    expect(judgeMargin(margin({ factor: 10 }), 10)).toBe('enough')
    expect(judgeMargin(margin({ factor: 10 }), 10.5)).toBe('narrow')
  })
})

describe('the verdict of margins', () => {
  const narrow = margin({ factor: 1 })
  const unknown = margin({ factor: null })
  const of: readonly [string, readonly JudgedMargin[], number | null, Verdict][] = [
    ['none at all', [], 2, 'passed'],
    ['large ones', [margin(), margin()], 2, 'passed'],
    ['one too small', [margin(), narrow], 2, 'failed'],
    ['one that nobody knows', [margin(), unknown], 2, 'errored'],
    ['one too small and one that nobody knows', [unknown, narrow], 2, 'failed'],
    ['any, where nobody asked', [unknown, narrow], null, 'passed'],
  ]
  test.each(of)('of %s', (_name, margins, least, verdict) => {
    expect(verdictOfMargins(margins, least)).toBe(verdict)
  })
})

describe('what a Pod comes to', () => {
  const late: Reason = { code: 'pod-not-ready', message: 'it is late' }
  const unsteady: Reason = { code: 'pod-not-steady', message: 'it fell' }
  const stopped: Reason = { code: 'pod-not-stopped', message: 'it was stopped' }
  const stop = (forced: readonly string[], isStrict: boolean) => ({
    ...{ forced, isStrict, reason: stopped },
  })
  type Evidence = Parameters<typeof decisionsOfPod>[0]
  const well: Evidence = { purpose: 'serve', late: null, unsteady: null, stop: stop([], false) }

  test.each<[string, Partial<Evidence>, readonly (Outcome | null)[]]>([
    ['all is well', {}, ['passed', 'passed', 'passed']],
    ['late', { late, stop: null }, ['failed', 'skipped', 'skipped']],
    ['late, whatever else is said', { late, unsteady }, ['failed', 'skipped', 'skipped']],
    ['unsteady', { unsteady, stop: null }, ['passed', 'failed', 'skipped']],
    ['unsteady, and stopped all the same', { unsteady }, ['passed', 'failed', 'passed']],
    ['never stopped', { stop: null }, ['passed', 'passed', 'skipped']],
    ['strict, and nothing forced', { stop: stop([], true) }, ['passed', 'passed', 'passed']],
    ['forced', { stop: stop(['main'], false) }, ['passed', 'passed', 'passed']],
    ['forced, and strict', { stop: stop(['main'], true) }, ['passed', 'passed', 'failed']],
    ['completed', { purpose: 'complete', stop: null }, ['passed', null, null]],
    ['not completed', { purpose: 'complete', late, stop: null }, ['failed', null, null]],
  ])('%s', (_, evidence, outcomes) => {
    const { ready, steady, stopped: ended } = decisionsOfPod({ ...well, ...evidence })
    expect([ready.outcome, steady?.outcome ?? null, ended?.outcome ?? null]).toEqual(outcomes)
  })

  test('tells why, and a pass is ok', () => {
    expect(decisionsOfPod({ ...well, late }).ready.reason).toBe(late)
    expect(decisionsOfPod({ ...well, unsteady }).steady?.reason).toBe(unsteady)
    expect(decisionsOfPod({ ...well, stop: stop(['main'], true) }).stopped?.reason).toBe(stopped)
    const { ready, steady, stopped: ended } = decisionsOfPod(well)
    expect([ready, steady, ended].map((one) => one?.reason.code)).toEqual(['ok', 'ok', 'ok'])
    expect(ended?.reason.message).toBe('it was stopped')
  })

  test('what never came so far is not blamed for another code', () => {
    expect(decisionsOfPod({ ...well, late }).steady?.reason.code).toBe('pod-not-ready')
    expect(decisionsOfPod({ ...well, stop: null }).stopped?.reason.code).toBe('pod-not-steady')
  })

  const condition = (type: string, status: 'True' | 'False') => ({ type, status })
  test.each([
    ['Succeeded', [], true],
    ['Running', [condition('ContainersReady', 'True')], true],
    ['Running', [condition('ContainersReady', 'True'), condition('Ready', 'False')], true],
    ['Running', [condition('ContainersReady', 'False')], false],
    ['Running', [condition('Ready', 'True')], false],
    ['Running', [], false],
    ['Pending', [condition('ContainersReady', 'True')], false],
    ['Failed', [condition('ContainersReady', 'True')], false],
  ] as const)('a status that is %s with %j may have passed: %s', (phase, conditions, isSo) => {
    expect(isPodGood({ phase, conditions })).toBe(isSo)
  })
})

describe('what was built is pushed', () => {
  const passed = { verdict: 'passed', isCancelled: false, built: ['a'] } as const
  const images = [{ id: 'a', verdict: 'passed' }] as const

  test('where it has passed, in a run that has passed', () => {
    expect(mayPush({ ...passed, images })).toBe(true)
  })

  test.each<[string, Partial<PushEvidence>]>([
    ['the run has failed', { verdict: 'failed' }],
    ['the run is errored', { verdict: 'errored' }],
    ['the run was cancelled', { isCancelled: true }],
    ['nothing was built', { built: [] }],
    ['another image was judged', { images: [{ id: 'b', verdict: 'passed' }] }],
    ['one of several platforms was not judged', { built: ['a', 'b'] }],
    ['it has not passed itself', { images: [{ id: 'a', verdict: 'failed' }] }],
  ])('not where %s', (_why, changes) => {
    expect(mayPush({ ...passed, images, ...changes })).toBe(false)
  })
})

test.each([
  [[], 0],
  [['one'], 1],
])('a spec that was held against its image, with the shortfalls %j: %s', (shortfalls, code) => {
  expect(exitCodeOfShortfalls(shortfalls)).toBe(code)
})
