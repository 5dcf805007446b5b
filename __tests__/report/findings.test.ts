import { describe, expect, test } from '@jest/globals'
import type { ErrorReport, Fault, Notice } from '../../src/model.ts'
import { findingsOf } from '../../src/report/findings.ts'
import { image, report } from './support/sample-reports.ts'

const lost: Notice = {
  severity: 'error',
  code: 'engine-lost',
  message: 'the engine closed the connection',
  location: { file: 'a.yaml', line: 1, column: 1 },
  hint: null,
}

function findings(notices: readonly Notice[], errors: readonly ErrorReport[]) {
  const images = [image('a', { verdict: 'errored', notices })]
  return findingsOf(report({ verdict: 'errored', errors, images }))
}

describe('whose a finding is', () => {
  test.each<[Fault, boolean]>([
    ['input', false],
    ['infrastructure', true],
    ['cancelled', true],
    ['internal', true],
  ])('an error of the kind %s is told as it says itself', (kind, ours) => {
    const error = { ...lost, kind }
    expect(findings([error], [error])).toMatchObject([{ code: 'engine-lost', ours }])
    // As the first releases wrote it: the kind stands at the top alone.
    expect(findings([lost], [error])).toMatchObject([{ code: 'engine-lost', ours }])
  })

  test('it is known of notices that are told as one', () => {
    const error = { ...lost, kind: 'infrastructure' } as const
    const other = { ...error, location: { file: 'a.yaml', line: 2, column: 1 } }
    expect(findings([error, other], [error, other])).toMatchObject([
      { message: 'the engine closed the connection (and at 1 more place)', ours: true },
    ])
  })

  test('a notice that no error repeats is not ours', () => {
    const warning = { ...lost, severity: 'warning' } as const
    expect(findings([warning], [])).toMatchObject([{ level: 'warning', ours: false }])
  })
})
