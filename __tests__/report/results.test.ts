import { describe, expect, test } from '@jest/globals'
import { reportLimits } from '../../src/limits.ts'
import type { Report } from '../../src/model.ts'
import { resultsOf } from '../../src/report/results.ts'
import {
  check,
  erroredReport,
  failedReport,
  hostileReport,
  image,
  passedReport,
  report,
  validator,
} from './support/sample-reports.ts'

interface Results {
  readonly verdict: string
  readonly images: readonly {
    readonly reference: string
    readonly compatibility: string | null
    readonly validators: readonly Readonly<Record<string, unknown>>[]
  }[]
  readonly errors: readonly unknown[]
  readonly leftOut: Readonly<Record<string, number>>
}

const parse = (sample: Report) => JSON.parse(resultsOf(sample)) as Results

const failing = (name: string) =>
  check(name, { outcome: 'failed', reason: { code: 'status', message: 'answered 404' } })

/** Images with failing checks, a validator each. */
const wide = (images: number, checks: number, name = 'x') =>
  report({
    verdict: 'failed',
    images: Array.from({ length: images }, (_, at) =>
      image(`${name}:${at}`, {
        verdict: 'failed',
        validators: [
          validator('v', {
            verdict: 'failed',
            checks: Array.from({ length: checks }, (__, one) => failing(`${name} ${one}`)),
          }),
        ],
      }),
    ),
  })

describe('the output results', () => {
  test('tells of each image and validator its verdict, its counts and what did not pass', () => {
    const sample = report({
      verdict: 'failed',
      durationMs: 8123,
      images: [
        image('a:1', {
          verdict: 'failed',
          validators: [
            validator('v', {
              verdict: 'failed',
              checks: [
                check('well'),
                failing('http'),
                check('later', {
                  outcome: 'skipped',
                  reason: { code: 'container-exited', message: 'it ended' },
                }),
              ],
            }),
          ],
        }),
      ],
    })
    const told = parse(sample)
    expect(told).toMatchObject({
      schemaVersion: 1,
      verdict: 'failed',
      durationMs: 8123,
      images: [{ reference: 'a:1', verdict: 'failed', compatibility: null }],
      errors: [],
      leftOut: { images: 0, validators: 0, checks: 0, errors: 0 },
    })
    expect(told.images[0]?.validators).toEqual([
      {
        ...{ kind: 'Validator', name: 'v', verdict: 'failed', durationMs: expect.any(Number) },
        ...{ passed: 1, failed: 1, errored: 0, skipped: 1 },
        notPassed: [{ name: 'http', outcome: 'failed', code: 'status' }],
      },
    ])
  })

  test.each([
    ['passed', passedReport],
    ['failed', failedReport],
    ['errored', erroredReport],
    ['hostile', hostileReport],
  ])('is one line of plain ASCII that means nothing to a shell: %s', (_, sample) => {
    const text = resultsOf(sample)
    expect(text).toMatch(/^[ -~]+$/)
    expect(text).not.toMatch(/['`$<>&]/)
    expect(parse(sample).verdict).toBe(sample.verdict)
  })

  test('what is escaped reads as it was', () => {
    const sample = wide(1, 1, "it's `$(x)` & <b> é\u202e")
    expect(parse(sample).images[0]?.reference).toBe("it's `$(x)` & <b> é\u202e:0")
  })

  test('an error has its code and whose it is', () => {
    const [first] = parse(erroredReport).errors
    const [error] = erroredReport.errors
    expect(first).toEqual({ code: error?.code, kind: error?.kind })
  })

  test('what has no room is counted (limit: reportLimits.resultsBytes)', () => {
    const fits = parse(wide(1, 200))
    expect(fits.leftOut).toEqual({ images: 0, validators: 0, checks: 0, errors: 0, findings: 0 })
    const many = wide(3, 3000)
    expect(resultsOf(many).length).toBeLessThanOrEqual(reportLimits.resultsBytes)
    const told = parse(many)
    const kept = told.images
      .flatMap(({ validators }) => validators)
      .flatMap(({ notPassed }) => notPassed as unknown[])
    expect(kept.length).toBeGreaterThan(500)
    expect(kept.length + (told.leftOut['checks'] ?? 0)).toBe(9000)
    expect(told.images.map(({ validators }) => validators[0]?.['failed'])).toEqual([
      3000, 3000, 3000,
    ])
  })

  test('many images with long names in foreign letters do not fit, and are counted', () => {
    const text = resultsOf(wide(2000, 1, '漢'.repeat(1000)))
    expect(text.length).toBeLessThanOrEqual(reportLimits.resultsBytes)
    const told = JSON.parse(text) as Results
    expect(told.verdict).toBe('failed')
    expect(told.images.length + (told.leftOut['images'] ?? 0)).toBe(2000)
  })
})
