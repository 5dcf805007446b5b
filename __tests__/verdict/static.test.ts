import { describe, expect, test } from '@jest/globals'
import type { StaticFinding, Verdict } from '../../src/model.ts'
import {
  findingName,
  onlyMachinesDecide,
  judgeWaivers,
  stepOf,
  subjectsOf,
  verdictOfImage,
  verdictOfStatic,
} from '../../src/verdict.ts'
import {
  check,
  finding,
  image,
  reading,
  report,
  validator,
} from '../report/support/sample-reports.ts'

const of = (...severities: readonly StaticFinding['severity'][]) =>
  severities.map((severity) => finding('library-missing', { severity }))

describe('what reading an image comes to', () => {
  test.each<[string, readonly StaticFinding[], 'passed' | 'failed']>([
    ['nothing found', [], 'passed'],
    ['a notice and a warning', of('notice', 'warning'), 'passed'],
    ['one error', of('error'), 'failed'],
    ['an error among others', of('notice', 'error', 'warning'), 'failed'],
  ])('%s', (_, findings, verdict) => {
    expect(verdictOfStatic(findings)).toBe(verdict)
  })

  const passed = { verdict: 'passed' } as const
  const failed = { verdict: 'failed' } as const
  test.each<[Verdict, Parameters<typeof verdictOfImage>[0]]>([
    ['errored', { errors: [], validators: [], compatibility: null }],
    ['errored', { errors: [], validators: [], compatibility: null, static: null }],
    ['passed', { errors: [], validators: [], compatibility: null, static: passed }],
    ['failed', { errors: [], validators: [], compatibility: null, static: failed }],
    ['failed', { errors: [], validators: [passed], compatibility: null, static: failed }],
    ['failed', { errors: [], validators: [failed], compatibility: null, static: passed }],
    ['failed', { errors: [], validators: [passed], compatibility: 'passed', static: failed }],
    ['passed', { errors: [], validators: [passed], compatibility: 'passed', static: passed }],
    [
      'errored',
      { errors: [], validators: [{ verdict: 'errored' }], compatibility: null, static: failed },
    ],
    [
      'errored',
      { errors: [{ message: 'gone' }], validators: [passed], compatibility: null, static: failed },
    ],
  ])('the image is %s for %j', (verdict, evidence) => {
    expect(verdictOfImage(evidence)).toBe(verdict)
  })
})

describe('beside a container that ran', () => {
  test.each<[string, StaticFinding['severity'], StaticFinding['severity']]>([
    ['program-machine', 'error', 'error'],
    ['program-machine', 'warning', 'warning'],
    ['program-missing', 'error', 'warning'],
    ['library-missing', 'error', 'warning'],
    ['library-missing', 'warning', 'warning'],
    ['script-interpreter', 'notice', 'notice'],
  ])('%s, %s otherwise, is a matter of %s', (code, severity, told) => {
    const before = finding(code, { severity })
    expect(onlyMachinesDecide([before])).toEqual([{ ...before, severity: told }])
  })
})

const foreign = finding('program-machine', { path: '/bin/app' })
const warned = finding('image-user', { severity: 'warning', path: null })
const sample = report({
  verdict: 'failed',
  images: [
    image('app:1', {
      ...{ verdict: 'failed', static: reading([warned, foreign]) },
      validators: [validator('v', { checks: [check('starts')] })],
    }),
  ],
})

describe('what may be excused', () => {
  test('each error by its code and its path, at its place among the findings', () => {
    expect(subjectsOf(sample).map(({ kind, check: name, state }) => [kind, name, state])).toEqual([
      ['Validator', 'starts', 'passed'],
      ['Static', 'program-machine /bin/app', 'failed'],
    ])
    expect(subjectsOf(sample)[1]?.place).toEqual({ image: 0, validator: null, check: 1 })
    expect(findingName({ code: 'image-user', path: null })).toBe('image-user')
  })

  test.each([
    ['program-machine /bin/app', 'used', true],
    ['program-machine *', 'used', true],
    ['program-machine', 'unknown', false],
    ['image-user', 'unknown', false],
  ] as const)('a waiver of "%s" is %s', (name, state, isGood) => {
    const location = { file: 'waivers.yaml', line: 1, column: 1 }
    const waiver = { check: name, validator: null, image: null, reason: 'mended next week' }
    const waivers = judgeWaivers([{ ...waiver, expires: '2099-01-01', location }], sample)
    expect(waivers.map((one) => one.state)).toEqual([state])
    const gate = { failOn: 'failed', onUndetermined: 'warn' } as const
    expect(stepOf({ ...sample, gate, waivers }).isGood).toBe(isGood)
  })

  test('warnings of it count where warnings fail the step', () => {
    const good = { ...sample, verdict: 'passed' } as const
    const images = [image('app:1', { static: reading([warned]) })]
    const gate = { failOn: 'warning', onUndetermined: 'warn' } as const
    expect(stepOf({ ...good, images, gate })).toMatchObject({ isGood: false, warnings: 1 })
  })
})
