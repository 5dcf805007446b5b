import { describe, expect, test } from '@jest/globals'
import { compatibilityVerdicts, verdicts } from '../../src/model.ts'
import type { CompatibilityVerdict, PredictionOutcome, Verdict } from '../../src/model.ts'
import { isDisagreement, judgePrediction } from '../../src/verdict.ts'

const judge = (predicted: CompatibilityVerdict | null, ...came: readonly Verdict[]) =>
  judgePrediction(
    predicted,
    came.map((verdict) => ({ verdict })),
  )

describe('what a spec says of nodes, and what happened there', () => {
  test.each<[CompatibilityVerdict, readonly Verdict[], PredictionOutcome]>([
    ['compatible', ['passed'], 'agrees'],
    ['compatible', ['passed', 'failed'], 'spec-too-wide'],
    ['compatible', ['errored', 'failed'], 'spec-too-wide'],
    ['compatible', ['passed', 'errored'], 'open'],
    ['compatible', [], 'open'],
    ['incompatible', ['failed'], 'agrees'],
    ['incompatible', ['failed', 'passed'], 'agrees'],
    ['incompatible', ['passed', 'passed'], 'spec-too-narrow'],
    ['incompatible', ['passed', 'errored'], 'open'],
    ['incompatible', ['errored'], 'open'],
    ['incompatible', [], 'open'],
  ])('%s, %j: %s', (predicted, came, outcome) => {
    expect(judge(predicted, ...came)).toBe(outcome)
  })

  test('what is not certain, or was not asked, is held against nothing', () => {
    const uncertain = compatibilityVerdicts.filter((word) => !word.endsWith('compatible'))
    expect(uncertain).toEqual(['undetermined', 'errored'])
    for (const predicted of [...uncertain, null]) {
      for (const verdict of verdicts) expect(judge(predicted, verdict)).toBe('open')
    }
  })

  test('two of the four are disagreements', () => {
    const outcomes = ['agrees', 'spec-too-wide', 'spec-too-narrow', 'open'] as const
    expect(outcomes.filter(isDisagreement)).toEqual(['spec-too-wide', 'spec-too-narrow'])
  })
})
