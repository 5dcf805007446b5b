import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { CanaryError } from '../../src/errors.ts'
import { reportLimits } from '../../src/limits.ts'
import type { Notice, Report } from '../../src/model.ts'
import { readReport } from '../../src/report/read-report.ts'
import { renderReport, reportFormats } from '../../src/report/render.ts'
import { growth, linear, timesLonger } from '../support/growth.ts'
import {
  attempt,
  check,
  compatibility,
  compatibilityReport,
  failedReport,
  image,
  largeReport,
  nodes,
  ok,
  passedReport,
  report,
  sampleReports,
  set,
  validator,
} from './support/sample-reports.ts'

const read = (value: unknown) => readReport('report.json', JSON.stringify(value))

function problems(run: () => unknown): readonly { code: string; message: string }[] {
  try {
    run()
  } catch (error) {
    if (error instanceof CanaryError && error.kind === 'input') return error.problems
    throw error
  }
  throw new Error('nothing was refused')
}

/** A deep copy with the value at `path` replaced; `undefined` removes it. */
function changed(sample: Report, path: readonly (string | number)[], value: unknown): unknown {
  // A report is made of objects and lists, all of them open to any key here.
  const copy = structuredClone(sample) as unknown as Record<string | number, unknown>
  const last = path.at(-1) ?? ''
  let parent = copy
  for (const step of path.slice(0, -1)) parent = parent[step] as Record<string, unknown>
  if (value === undefined) Reflect.deleteProperty(parent, last)
  else parent[last] = value
  return copy
}

const toCheck = ['images', 0, 'validators', 0, 'checks', 1] as const

describe('readReport', () => {
  test.each([...sampleReports])('%s comes back as it was written', (_, sample) => {
    expect(read(sample)).toEqual(JSON.parse(JSON.stringify(sample)))
  })

  test.each<[string, readonly (string | number)[], unknown, string]>([
    ['another version', ['schemaVersion'], 2, 'has schemaVersion 2; this release reads version 1'],
    ['a version that is no number', ['schemaVersion'], '1', 'schemaVersion'],
    ['no version', ['schemaVersion'], undefined, 'schemaVersion'],
    ['a verdict that is none', ['verdict'], 'fine', 'verdict'],
    ['a missing field', ['durationMs'], undefined, 'durationMs'],
    ['a time that is none', ['startedAt'], 'yesterday', 'startedAt'],
    ['a negative time', ['durationMs'], -1, 'durationMs'],
    ['a time of a century', ['durationMs'], 1e14, 'durationMs'],
    [
      'line 0',
      [...toCheck, 'location', 'line'],
      0,
      'images[0].validators[0].checks[1].location.line',
    ],
    ['a text that is a list', [...toCheck, 'name'], ['x'], 'checks[1].name'],
    ['an unknown reason', [...toCheck, 'reason', 'code'], 'constructor', 'reason.code'],
    ['a text of 2 MiB', [...toCheck, 'name'], 'x'.repeat(2 ** 21), 'checks[1].name'],
    [
      'an exit code that is a fraction',
      [...toCheck, 'attempts', 0, 'seen', 'exitCode'],
      0.5,
      'seen.exitCode',
    ],
  ])('%s is refused, with its place', (_, path, value, place) => {
    const [problem] = problems(() => read(changed(failedReport, path, value)))
    expect(problem?.message).toContain(place)
  })

  test('a set that is not there is refused', () => {
    const path = ['images', 0, 'compatibility', 'nodes', 0, 'bestSet']
    expect(problems(() => read(changed(compatibilityReport, path, 2)))[0]?.message).toContain(
      'bestSet',
    )
  })

  test.each(['', 'x', '[]', 'null', '"x"', '{"__proto__":{"verdict":"passed"}}', '['.repeat(1e5)])(
    'the text %.40s is refused',
    (text) => {
      expect(problems(() => readReport('x.json', text))[0]?.message).toMatch(/^the report x\.json/)
    },
  )

  test('problems are told together, and at most so many (limit: reportLimits.problems)', () => {
    const checks = Array.from({ length: 50 }, () => ({ ...check('x'), name: 1 }))
    const broken = report({ images: [image('a', { validators: [validator('v')] })] })
    const all = problems(() =>
      read(changed(broken, ['images', 0, 'validators', 0, 'checks'], checks)),
    )
    expect(all).toHaveLength(reportLimits.problems)
  })

  test('what is not known is dropped, and reaches no prototype', () => {
    const text = JSON.stringify(passedReport).replace(
      '{',
      '{"__proto__":{"polluted":true},"constructor":1,"future":{"x":1},',
    )
    const result = readReport('report.json', text)
    expect(Object.keys(result)).toEqual(Object.keys(passedReport))
    expect(Reflect.get(result, 'polluted')).toBeUndefined()
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  test('one byte more than the limit is refused (limit: reportLimits.inputBytes)', () => {
    const text = JSON.stringify(passedReport)
    const padded = text + ' '.repeat(reportLimits.inputBytes - Buffer.byteLength(text))
    expect(readReport('x', padded).verdict).toBe('passed')
    expect(problems(() => readReport('x', `${padded} `))[0]?.code).toBe('report-too-large')
  })

  test('one check more than the limit is refused (limit: reportLimits.inputChecks)', () => {
    const { inputChecks } = reportLimits
    const checks = Array.from({ length: inputChecks }, () => check('x'))
    const sample = (more: number) =>
      report({
        images: [
          image('a', {
            validators: [
              validator('v', { checks }),
              ...(more === 0 ? [] : [validator('w', { checks: checks.slice(0, more) })]),
            ],
          }),
        ],
      })
    expect(read(sample(0)).images).toHaveLength(1)
    expect(problems(() => read(sample(1)))[0]?.message).toContain(`has ${inputChecks + 1} checks`)
  })

  /** Reports with so many of everything that a format may list. */
  function largeReports(checkCount: number, itemCount: number): Report[] {
    const items = <Item>(make: (index: number) => Item) =>
      Array.from({ length: itemCount }, (_, index) => make(index))
    const codes = items((index): Notice => ({
      severity: 'error',
      code: `c${index}`,
      message: 'm',
      location: { file: 'a', line: 1, column: 1 },
      hint: null,
    }))
    const failed = check('x', {
      outcome: 'failed',
      attempts: items((index) => attempt(index, 1, ok)),
    })
    const fleet = compatibility(items((index) => nodes([`n${index}`], 'incompatible', [set(0)])))
    return [
      report({
        verdict: 'failed',
        images: [
          image('a', {
            validators: [
              validator('v', {
                checks: Array.from({ length: checkCount }, () => ({ ...failed, attempts: [] })),
              }),
            ],
          }),
        ],
      }),
      report({
        verdict: 'failed',
        images: [
          image('a', { notices: codes, validators: [validator('v', { checks: [failed] })] }),
        ],
      }),
      report({
        verdict: 'failed',
        images: [image('a', { compatibility: fleet }), image('b', { compatibility: fleet })],
      }),
      report({
        verdict: 'failed',
        images: items((index) =>
          image(`i${index}`, {
            compatibility: compatibility([nodes([`n${index}`], 'incompatible', [])]),
          }),
        ),
      }),
    ]
  }

  test.each(reportFormats)(
    'the time for %s grows with what is in a report, up to all that may be (limit: reportLimits.inputChecks, reportLimits.inputItems)',
    async (format) => {
      const { inputChecks, inputItems } = reportLimits
      const small = largeReports(Math.ceil(inputChecks / growth), Math.ceil(inputItems / growth))
      const all = largeReports(inputChecks, inputItems)
      for (const [one, large] of small.map((sample, at) => [sample, all[at] ?? sample] as const)) {
        await renderReport(format, one)
        const render = (sample: Report) => () => renderReport(format, sample)
        expect(await timesLonger(render(large), render(one), linear)).toBeLessThan(linear)
      }
    },
  )

  test('whatever is read can be rendered in every format', async () => {
    const samples = [...sampleReports.values(), largeReport(100, 3)]
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...samples),
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.nat(200),
        async (sample, text, seed) => {
          const mutated = mutate(sample, text, seed)
          for (const format of reportFormats) {
            const rendered = await renderReport(format, mutated)
            expect(rendered.length).toBeGreaterThan(0)
          }
        },
      ),
      { numRuns: 40 },
    )
  })
})

/** Every so many texts of a report replaced by another one; what is then no report is left as it was. */
function mutate(sample: Report, text: string, seed: number): Report {
  let count = 0
  const json = JSON.stringify(sample, (key, value: unknown) => {
    if (typeof value !== 'string' || key === 'startedAt') return value
    count += 1
    return count % (seed + 2) === 0 ? text : value
  })
  try {
    return readReport('x', json)
  } catch (error) {
    if (error instanceof CanaryError) return sample
    throw error
  }
}
