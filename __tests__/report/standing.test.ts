import { describe, expect, test } from '@jest/globals'
import { compareReports, comparedWithNothing } from '../../src/compare/compare.ts'
import { reportLimits } from '../../src/limits.ts'
import type { FailOn, Report, WaiverReport } from '../../src/model.ts'
import { annotationsOf } from '../../src/report/annotations.ts'
import { findContradiction } from '../../src/report/contradiction.ts'
import { redactReport } from '../../src/report/redact.ts'
import { renderReport, reportFormats } from '../../src/report/render.ts'
import { describeVerdict } from '../../src/report/words.ts'
import { createRedactor } from '../../src/secrets/redactor.ts'
import { judgeWaivers } from '../../src/verdict.ts'
import type { Waiver } from '../../src/verdict.ts'
import { hostileTexts } from './support/hostile.ts'
import { commandsIn, htmlSkeleton, markdownSkeleton, unseenIn } from './support/judges.ts'
import { check, image, report, validator } from './support/sample-reports.ts'

const refused = { code: 'status', message: 'answered 404' } as const

/** Checks by name: true passed. */
function run(checks: Readonly<Record<string, boolean>>, changes: Partial<Report> = {}): Report {
  const all = Object.entries(checks).map(([name, passed]) =>
    check(name, passed ? {} : { outcome: 'failed', reason: refused }),
  )
  const verdict = Object.values(checks).every(Boolean) ? 'passed' : 'failed'
  const own = validator('notebook', { checks: all, verdict })
  const images = [image('app:2', { verdict, validators: [own], sizeBytes: 9e8 })]
  return report({ verdict, images, ...changes })
}

const waiver = (name: string, changes: Partial<Waiver> = {}): Waiver => ({
  ...{ check: name, validator: null, image: null, reason: 'the port moves' },
  ...{ expires: '2027-01-31', location: { file: 'waivers.yaml', line: 3, column: 5 } },
  ...changes,
})

function standing(
  after: Report,
  failOn: FailOn,
  before: Report | null,
  ...waivers: readonly Waiver[]
): Report {
  const gated: Report = { ...after, gate: { failOn, onUndetermined: 'warn' } }
  return {
    ...gated,
    ...(before === null ? {} : { comparison: compareReports('base/report.json', before, gated) }),
    ...(waivers.length === 0 ? {} : { waivers: judgeWaivers(waivers, gated) }),
  }
}

const before = run({ http: true, home: false, port: false, left: true })
const small = {
  ...before,
  images: before.images.map((one) => ({ ...one, sizeBytes: 5e8 })),
}
const after = run({ http: false, home: true, port: false })
const full = standing(after, 'new', small, waiver('http'), waiver('nothing'))

describe('the sentence of the result', () => {
  const two = run({ http: false, home: false, port: true })
  test.each<[string, Report, string]>([
    ['nothing asked', two, 'Failed: 2 of 3 checks failed'],
    ['failing', standing(two, 'failed', null), 'Failed: 2 of 3 checks failed'],
    ['never', standing(two, 'never', null), '; it counts as passed: fail-on is never'],
    [
      'both waived',
      standing(two, 'failed', null, waiver('*')),
      '; it counts as passed: both are waived until 2027-01-31',
    ],
    [
      'one, waived',
      standing(run({ http: false }), 'failed', null, waiver('http')),
      '; it counts as passed: it is waived until 2027-01-31',
    ],
    [
      'waived by two',
      standing(two, 'failed', null, waiver('http'), waiver('home', { expires: '2026-12-01' })),
      'both are waived until 2026-12-01 at the earliest',
    ],
    [
      'one of two waived',
      standing(two, 'failed', null, waiver('http')),
      '; it counts as failed: 1 of 2 is not excused',
    ],
    [
      'an expired waiver',
      standing(two, 'failed', null, waiver('*', { expires: '2020-01-01' })),
      'Failed: 2 of 3 checks failed',
    ],
    [
      'known',
      standing(two, 'new', two),
      '; it counts as passed: both failed before as well (fail-on is new)',
    ],
    [
      'known and waived',
      standing(two, 'new', run({ http: false }), waiver('home')),
      'it counts as passed: 1 is waived until 2027-01-31, 1 failed before as well (fail-on is new)',
    ],
    [
      'partly known',
      standing(two, 'new', run({ http: false })),
      '; it counts as failed: 1 of 2 failed newly',
    ],
    [
      'doubtful waivers',
      standing(run({ http: true }), 'warning', null, waiver('x')),
      'Passed: its check passed; it counts as failed: 1 warning (fail-on is warning)',
    ],
  ])('with %s', (_, one, sentence) => {
    const told = describeVerdict(one)
    expect(sentence.startsWith(';') ? told.slice(told.indexOf(';')) : told).toContain(sentence)
    if (!sentence.includes(';') && sentence.startsWith('Failed')) expect(told).toBe(sentence)
  })
})

describe('every format', () => {
  test.each(['text', 'markdown', 'html'] as const)('%s tells all of it', async (format) => {
    const text = (await renderReport(format, full, { width: Number.POSITIVE_INFINITY })).replaceAll(
      '\\',
      '',
    )
    for (const words of [
      ...[
        'Compared with base/report.json of 2026-11-22',
        '1 newly failing, 1 still failing, 1 fixed',
      ],
      ...[
        '1 not asked any more',
        'newly failing',
        'notebook: http',
        'notebook: home',
        'notebook: left',
      ],
      ...['the image takes 900.0 MB, and 500.0 MB before', 'http may fail until 2027-01-31'],
      ...['the port moves', 'the waiver of nothing names nothing that was looked at'],
      'it counts as passed: 1 is waived until 2027-01-31, 1 failed before as well',
    ]) {
      expect(text).toContain(words)
    }
  })

  test('of plain text, where nothing could be compared, says why', async () => {
    const one = {
      ...standing(after, 'failed', null),
      comparison: comparedWithNothing('b', 'b is odd'),
    }
    expect(await renderReport('text', one)).toContain(
      'warning: compared with nothing, because b is odd',
    )
    expect(findContradiction(one)).toBeNull()
  })

  test('JUnit skips what is excused, and says since when the rest fails', async () => {
    const xml = await renderReport('junit', full)
    expect(xml).toContain(
      '<testsuite name="app:2.notebook" tests="3" failures="1" errors="0" skipped="1"',
    )
    expect(xml).toContain(
      '<skipped>waived until 2027-01-31: the port moves; answered 404</skipped>',
    )
    expect(xml).toContain('failed in the baseline as well')
    expect(xml).toContain('<testsuite name="Container Canary.comparison" tests="0"')
    const all = standing(run({ http: false }), 'failed', null, waiver('*'))
    expect(await renderReport('junit', all)).toContain('failures="0"')
  })

  test('SARIF suppresses what is excused, with its reason, and knows what is new', async () => {
    const { runs } = JSON.parse(await renderReport('sarif', full)) as {
      runs: { results: { message: { text: string } }[] }[]
    }
    const results = runs.flatMap((one) => one.results)
    const about = (words: string) => results.find(({ message }) => message.text.includes(words))
    expect(about('check http failed')).toMatchObject({
      ...{ baselineState: 'new', level: 'error' },
      suppressions: [
        {
          ...{ kind: 'external', status: 'accepted' },
          justification: 'waived until 2027-01-31: the port moves',
        },
      ],
    })
    expect(about('check port failed')).toMatchObject({ baselineState: 'unchanged' })
    expect(about('check port failed')).not.toHaveProperty('suppressions')
    expect(about('the waiver of nothing')).toMatchObject({
      locations: [{ physicalLocation: { region: { startLine: 3 } } }],
    })
  })

  test('an annotation of what is excused is a notice; an expired waiver is a warning at its line', () => {
    const expired = waiver('port', {
      expires: '2026-11-21',
      location: { file: 'w.yaml', line: 9, column: 5 },
    })
    const told = annotationsOf(standing(after, 'failed', null, waiver('http'), expired))
    expect(told.map(({ level, title, line }) => [level, title, line])).toEqual([
      ['error', 'notebook: check port failed', 12],
      ['warning', 'Container Canary', 9],
      ['notice', 'notebook: check http failed', 12],
    ])
    expect(told[1]?.message).toContain('has expired on 2026-11-21, and what it names counts again')
  })

  test('tells at most so many by name (limit: reportLimits.standingItems)', async () => {
    const names = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`c${index}`, false]))
    const most = reportLimits.standingItems
    const of = async (count: number) =>
      await renderReport('html', standing(run(names(count)), 'new', run({})))
    expect(await of(most)).not.toContain('… and 1 more')
    expect(await of(most + 1)).toContain('… and 1 more')
  })
})

describe('texts from outside', () => {
  test.each(hostileTexts.filter((text) => text !== ''))(
    '%j is only text in all of it',
    async (text) => {
      const one = standing(after, 'new', small, waiver('http', { reason: text, check: '*' }))
      const said: Report = {
        ...one,
        waivers: [...(one.waivers ?? []), { ...doubtful, check: text, expires: '2020-01-01' }],
        comparison: {
          ...compareReports(text, small, one),
          changes: [
            ...compareReports('b', small, one).changes.map((each) => ({ ...each, check: text })),
          ],
        },
      }
      const plain = await renderReport('text', said, { width: 100 })
      expect([commandsIn(plain), unseenIn(plain)]).toEqual([[], []])
      expect(htmlSkeleton(await renderReport('html', said)).problems).toEqual([])
      expect(markdownSkeleton(await renderReport('markdown', said)).problems).toEqual([])
      for (const format of reportFormats) expect(await renderReport(format, said)).not.toBe('')
    },
  )

  const doubtful: WaiverReport = { ...waiver('x'), state: 'expired', failing: [] }

  test('are redacted, words of ours are not', () => {
    const redactor = createRedactor(['newly-failing', 'hunter2-hunter2', 'expired'])
    const said = { ...full, waivers: [{ ...doubtful, reason: 'hunter2-hunter2' }] }
    const redacted = redactReport(said, redactor)
    expect(redacted.waivers[0]).toMatchObject({ state: 'expired', reason: '***' })
    expect(redacted.comparison?.changes[0]?.change).toBe('newly-failing')
  })
})

describe('a report that says of another run, or of waivers, what it does not hold', () => {
  const [used, unknown] = full.waivers ?? []
  const comparison = full.comparison
  if (used === undefined || unknown === undefined || comparison === undefined)
    throw new Error('full')
  const { changes, slower } = comparison
  const compared = (more: Partial<typeof comparison>): Report => ({
    ...full,
    comparison: { ...comparison, ...more },
  })
  const changed = (index: number, more: Partial<(typeof changes)[number]>): Report =>
    compared({ changes: changes.map((one, at) => (at === index ? { ...one, ...more } : one)) })

  test('is refused, and the true one is not', () => {
    expect(findContradiction(full)).toBeNull()
  })

  test.each<[string, Report]>([
    ['something failed and nobody knows since when', compared({ changes: changes.slice(1) })],
    ['what failed is fixed', changed(0, { change: 'fixed' })],
    ['what passed fails', changed(1, { change: 'newly-failing' })],
    ['what is here is gone', changed(0, { change: 'gone' })],
    ['what is gone is here', changed(3, { place: { image: 0, validator: 0, check: 0 } })],
    ['a place that is none', changed(0, { place: { image: 7, validator: 0, check: 0 } })],
    ['another name', changed(0, { check: 'other' })],
    ['another image', changed(0, { image: 'other' })],
    ['another platform', changed(0, { platform: 'other' })],
    ['another kind', changed(0, { kind: 'Pod' })],
    ['another Validator', changed(0, { validator: 'other' })],
    ['one thing twice', compared({ changes: [...changes, ...changes.slice(0, 1)] })],
    ['changes against nothing', compared({ problem: 'x', slower: [] })],
    ['slower than nothing', compared({ problem: 'x', changes: [] })],
    [
      'slower, and not measured',
      compared({ slower: slower.map((one) => ({ ...one, after: 1e9 })) }),
    ],
    ['slower, and faster', compared({ slower: slower.map((one) => ({ ...one, before: 1e9 })) })],
    [
      'a waiver that excuses more',
      {
        ...full,
        waivers: [{ ...used, failing: [...used.failing, { image: 0, validator: 0, check: 2 }] }],
      },
    ],
    [
      'a waiver that excuses another',
      { ...full, waivers: [{ ...used, failing: [{ image: 0, validator: 0, check: 2 }] }] },
    ],
    ['an expired waiver in use', { ...full, waivers: [{ ...used, expires: '2020-01-01' }] }],
    ['a waiver of nothing in use', { ...full, waivers: [{ ...unknown, state: 'used' }] }],
  ])('that %s', (_, one) => {
    expect(findContradiction(one)).toMatch(/^says that /)
  })

  test('an undetermined answer fails only where the gate says so', () => {
    const asked = {
      ...{ source: 's', digest: null, notices: [], verdict: 'undetermined' as const },
      nodes: [{ nodes: ['n'], verdict: 'undetermined' as const, bestSet: null, sets: [] }],
    }
    const of = (onUndetermined: 'warn' | 'fail') =>
      report({
        verdict: 'failed',
        images: [image('a', { verdict: 'failed', compatibility: asked })],
        gate: { failOn: 'failed', onUndetermined },
      })
    expect(findContradiction(of('warn'))).toContain('the image a failed')
    expect(findContradiction(of('fail'))).not.toContain('the image a')
  })
})
