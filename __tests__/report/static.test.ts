import { describe, expect, test } from '@jest/globals'
import { compareReports } from '../../src/compare/compare.ts'
import { reportLimits } from '../../src/limits.ts'
import type { Report, StaticFinding, StaticReport } from '../../src/model.ts'
import { annotationsOf } from '../../src/report/annotations.ts'
import { renderShields } from '../../src/report/badge.ts'
import { findContradiction } from '../../src/report/contradiction.ts'
import { runCausesOf } from '../../src/report/glance/run-causes.ts'
import { glanceTable } from '../../src/report/glance/table.ts'
import { mergeReports } from '../../src/report/merge-reports.ts'
import { readReport } from '../../src/report/read-report.ts'
import { redactReport } from '../../src/report/redact.ts'
import { renderReport } from '../../src/report/render.ts'
import { resultsOf } from '../../src/report/results.ts'
import { describeVerdict } from '../../src/report/words.ts'
import { describeLibraries, imageLabels, staticParts } from '../../src/report/words-static.ts'
import { createRedactor } from '../../src/secrets/redactor.ts'
import { hostileTexts } from './support/hostile.ts'
import { commandsIn, htmlSkeleton, markdownSkeleton, unseenIn } from './support/judges.ts'
import {
  check,
  finding,
  gridReport,
  image,
  readImagesReport,
  reading,
  report,
  validator,
} from './support/sample-reports.ts'

const endless = { width: Number.POSITIVE_INFINITY }

/** One image that was read, and nothing else. */
function read(findings: readonly StaticFinding[], changes: Partial<StaticReport> = {}): Report {
  const told = reading(findings, changes)
  const { verdict } = told
  return report({ verdict, images: [image('app:1', { verdict, static: told })] })
}

const missing = finding('library-missing', { message: 'needs libssl.so.3' })

describe('in one sentence', () => {
  test.each<[string, Report]>([
    ['Passed: nothing is wrong with its files', read([])],
    ['Failed: 1 static error', read([missing])],
    ['Failed: 2 static errors', read([missing, { ...missing, path: '/lib/x.so' }])],
    ['Failed: 1 of 3 platforms failed', gridReport],
    ['Failed: 2 of 3 images failed', readImagesReport],
  ])('%s', (sentence, sample) => {
    expect(describeVerdict(sample)).toBe(sentence)
  })

  test('that nothing was found is no news beside checks', () => {
    const own = validator('v', { checks: [check('a'), check('b')] })
    const images = [image('a', { validators: [own], static: reading() })]
    expect(describeVerdict(report({ images }))).toBe('Passed: all 2 checks passed')
  })
})

describe('a check that fails for what is told of its image as well', () => {
  const machine = finding('program-machine', { message: 'is for arm64', path: '/bin/app' })
  const failing = (path: string) =>
    check('starts', {
      outcome: 'failed',
      reason: { code: 'program-broken', message: '/bin/app is for arm64' },
      attempts: [
        {
          ...{ startedAt: '2026-11-01T10:00:00.000Z', durationMs: 1, ok: false },
          reason: { code: 'program-broken', message: '/bin/app is for arm64' },
          seen: { finding: { code: 'program-machine', path } },
        },
      ],
    })
  const sample = (path: string, own: StaticFinding = machine) => {
    const validators = [validator('v', { verdict: 'failed', checks: [failing(path)] })]
    const images = [image('app:1', { verdict: 'failed', validators, static: reading([own]) })]
    return report({ verdict: 'failed', images })
  }
  const causes = (told: Report) =>
    runCausesOf(told).map(({ code, befell }) => [code, befell.length])

  test('has one cause with it, at the lines of both', () => {
    expect(causes(sample('/bin/app'))).toEqual([['program-machine', 2]])
    const location = { file: 'Dockerfile', line: 3, column: 1 }
    const [both] = runCausesOf(sample('/bin/app', { ...machine, location }))
    expect(both?.places).toEqual([location, failing('').location])
  })

  test('has one of its own where it is about another file, or the image is none the worse', () => {
    const two = [
      ['program-broken', 1],
      ['program-machine', 1],
    ]
    expect(causes(sample('/bin/other'))).toEqual(two)
    const warned = sample('/bin/app', { ...machine, severity: 'warning' })
    expect(causes(warned)).toEqual([['program-broken', 1]])
  })

  test.each(['text', 'markdown', 'html'] as const)('is told less often: %s', async (format) => {
    const count = async (path: string) =>
      (await renderReport(format, sample(path), endless)).split('is for arm64').length
    expect(await count('/bin/app')).toBeLessThan(await count('/bin/other'))
  })

  test('is one annotation', () => {
    expect(annotationsOf(sample('/bin/app'))).toHaveLength(1)
    expect(annotationsOf(sample('/bin/other'))).toHaveLength(2)
  })

  test('a report that has it is read again', () => {
    const told = sample('/bin/app')
    expect(readReport('report.json', JSON.stringify(told))).toEqual(told)
  })
})

describe('the first table', () => {
  test('has a column of it: what is wrong, of all that was looked at', () => {
    const table = glanceTable(readImagesReport.images)
    expect(table?.columns).toEqual(['notebook', 'Static'])
    const cells = table?.rows.map(({ cells: [, one] }) => [one?.tone, one?.bad, one?.total])
    expect(cells).toEqual([
      ['bad', 1, 2],
      ['bad', 1, 2],
      ['good', 0, 2],
    ])
  })

  test('has a row a platform, what failed first', () => {
    const rows = glanceTable(gridReport.images)?.rows
    expect(rows?.map(({ platform, tone }) => [platform, tone])).toEqual([
      ['linux/arm64', 'bad'],
      ['linux/amd64', 'good'],
      ['linux/arm/v7', 'good'],
    ])
  })

  test('a program that is not there is none of the good ones, and told by its finding', () => {
    const gone = finding('program-missing', { path: null, message: 'there is no curl' })
    const program = { name: 'curl', askedBy: 'check "up"', path: null, type: null, libraries: [] }
    const { errors, good } = staticParts(reading([gone], { programs: [program] }))
    expect([errors.length, good.length]).toEqual([1, 0])
  })
})

describe('causes', () => {
  test('what images have in common is told once, with all of them', () => {
    const [only, ...rest] = runCausesOf(readImagesReport)
    expect(rest).toEqual([])
    expect(only?.message).toContain('needs libssl.so.1.1')
    expect(only?.befell.map(({ imageName }) => imageName)).toEqual([
      'acme/first:1',
      'acme/second:1',
    ])
  })

  test('a file that the sentence does not name stands before it', () => {
    const [first] = runCausesOf(read([missing]))
    expect(first?.message).toBe('/usr/local/bin/app: needs libssl.so.3')
    expect(runCausesOf(read([{ ...missing, path: null }]))[0]?.message).toBe('needs libssl.so.3')
  })

  test('a code is a link only where it can be one of ours', () => {
    expect(runCausesOf(read([finding('](x) code')]))[0]?.code).toBeNull()
    expect(runCausesOf(read([finding('program-machine')]))[0]?.code).toBe('program-machine')
  })
})

describe('annotations', () => {
  test('stand at the line where one is known, and name the platform of several', () => {
    expect(annotationsOf(gridReport)).toEqual([
      {
        ...{ level: 'error', title: 'static', file: 'Dockerfile', line: 12, column: 1 },
        message:
          '/usr/local/bin/app: it is for x86-64, and the image for linux/arm64\n' +
          'build it for arm64, or copy the file of that platform\n' +
          'image: ghcr.io/acme/app:3 (linux/arm64)',
      },
    ])
  })

  test('stand at no line where none is, once for all images', () => {
    const two = readImagesReport.images.map((one) => ({
      ...one,
      static: reading([finding('library-missing', { message: 'needs libz.so.1' })]),
    }))
    const all = annotationsOf({ ...readImagesReport, images: two })
    expect(all).toHaveLength(1)
    expect(all[0]).not.toHaveProperty('file')
    expect(all[0]?.message).toContain('image: acme/first:1, acme/second:1, acme/third:1')
  })
})

describe('formats', () => {
  test.each(['text', 'markdown', 'html', 'junit'] as const)(
    '%s tells of programs, where they are and what they need',
    async (format) => {
      const text = await renderReport(format, read([]), endless)
      for (const word of ['/usr/local/bin/app', 'ELF 64-bit x86-64', 'libm.so.6', 'entrypoint']) {
        expect(text).toContain(word)
      }
    },
  )

  test('JUnit has a case a program and a finding, and fails for errors alone', async () => {
    const warned = finding('image-user', { severity: 'warning', message: 'no such user' })
    const xml = await renderReport('junit', read([missing, warned]), endless)
    expect(xml).toContain('<testsuite name="app:1.static" tests="2" failures="1"')
    expect(xml).toContain('<testcase name="library-missing /usr/local/bin/app"')
    expect(xml).toContain('<system-out>warning: no such user</system-out>')
  })

  test('JUnit names each platform of a grid a suite of its own', async () => {
    const xml = await renderReport('junit', gridReport, endless)
    const names = [...xml.matchAll(/<testsuite name="([^"]*)"/g)].map(([, name]) => name)
    expect(new Set(names).size).toBe(3)
    expect(names[1]).toBe('ghcr_io/acme/app:3 (linux/arm64).static')
  })

  test('SARIF has a rule a code, a result where there is a line, and a notification where not', async () => {
    const placed = { ...missing, location: { file: 'Dockerfile', line: 3, column: 1 } }
    const sarif = await renderReport('sarif', read([placed, finding('no-line')]), endless)
    const { runs } = JSON.parse(sarif) as {
      runs: { results: { ruleId: string }[]; invocations: Record<string, unknown>[] }[]
    }
    expect(runs[0]?.results.map(({ ruleId }) => ruleId)).toEqual(['library-missing'])
    expect(JSON.stringify(runs[0]?.invocations)).toContain('"id":"no-line"')
  })

  test('the output results has verdict, code and path', () => {
    const { images } = JSON.parse(resultsOf(read([missing]))) as { images: { static: unknown }[] }
    expect(images[0]?.static).toEqual({
      verdict: 'failed',
      errors: [{ code: 'library-missing', path: '/usr/local/bin/app' }],
    })
    const unread = JSON.parse(resultsOf(report({ images: [image('a')] }))) as (typeof images)[0] & {
      images: { static: unknown }[]
    }
    expect(unread.images[0]?.static).toBeNull()
  })

  test('a badge counts what failed where no check did', () => {
    expect(renderShields(read([missing, missing]))).toContain('"failed, 2 static errors"')
  })

  test('libraries are told by name up to a bound (limit: reportLimits.libraryNames)', () => {
    const libraries = Array.from(
      { length: reportLimits.libraryNames + 3 },
      (_, at) => `lib${at}.so`,
    )
    const program = { name: 'a', askedBy: 'cmd', path: '/a', type: null, libraries }
    const words = describeLibraries(program, reportLimits.libraryNames)
    expect(words).toMatch(/lib4\.so and 3 more$/)
    expect(words).not.toContain('lib5.so')
  })

  test('images of one name are told apart by their platforms, others are not', () => {
    const of = (reference: string, platform: string | null) => ({ reference, platform })
    expect(
      imageLabels([of('a', 'linux/amd64'), of('a', 'linux/arm64'), of('b', 'linux/s390x')]),
    ).toEqual(['a (linux/amd64)', 'a (linux/arm64)', 'b'])
  })
})

describe('a report that is read again', () => {
  const problemOf = (one: Report) => findContradiction(one)

  test('keeps all of it, alone and put together', () => {
    const again = readReport('report.json', JSON.stringify(gridReport))
    expect(again).toEqual(gridReport)
    const both = mergeReports([gridReport, readImagesReport])
    expect(both.images.map((one) => one.static?.verdict)).toEqual([
      ...['passed', 'failed', 'passed', 'failed', 'failed', 'passed'],
    ])
    expect(problemOf(both)).toBeNull()
  })

  test.each<[string, Report]>([
    ['passed, but it is an error: needs libssl.so.3', read([missing], { verdict: 'passed' })],
    ['failed, but it holds no error', read([], { verdict: 'failed' })],
  ])('is refused where what reading found %s', (words, sample) => {
    const said = problemOf({ ...sample, verdict: 'passed' })
    const images = sample.images.map((one) => ({
      ...one,
      verdict: sample.images[0]?.static?.verdict ?? 'passed',
    }))
    const consistent: Report = { ...sample, images, verdict: images[0]?.verdict ?? 'passed' }
    expect(said ?? '').not.toBe('')
    expect(problemOf(consistent)).toBe(`says that what reading app:1 found ${words}`)
  })

  test('is refused where the image passed for all that', () => {
    const images = read([missing]).images.map((one) => ({ ...one, verdict: 'passed' as const }))
    expect(problemOf(report({ images }))).toBe(
      'says that the image app:1 passed, but what reading it found failed',
    )
  })
})

describe('held against a run before', () => {
  const changes = (before: Report, after: Report) => {
    const gated: Report = { ...after, gate: { failOn: 'new', onUndetermined: 'warn' } }
    const comparison = compareReports('base', before, gated)
    expect(findContradiction({ ...gated, comparison })).toBeNull()
    return comparison.changes.map(({ change, kind, check: name }) => [change, kind, name])
  }
  const other = finding('program-machine', { path: '/bin/other' })

  test('a finding is new, still there, or fixed', () => {
    expect(changes(read([missing]), read([missing, other]))).toEqual([
      ['still-failing', 'Static', 'library-missing /usr/local/bin/app'],
      ['newly-failing', 'Static', 'program-machine /bin/other'],
    ])
    expect(changes(read([missing]), read([]))).toEqual([
      ['fixed', 'Static', 'library-missing /usr/local/bin/app'],
    ])
  })

  test('of an image that was not read again it is gone, and nobody says that it is fixed', () => {
    const unread = report({
      images: [image('app:1', { validators: [validator('v', { checks: [check('a')] })] })],
    })
    expect(changes(read([missing]), unread)).toEqual([
      ['added', 'Validator', 'a'],
      ['gone', 'Static', 'library-missing /usr/local/bin/app'],
    ])
  })
})

describe('what is not to be told', () => {
  test('a secret is in no field, and where it was read stays a word of the model', () => {
    const secret = 'registry'
    const sample = read([finding(secret, { message: `says ${secret}`, path: `/${secret}` })])
    const redacted = redactReport(sample, createRedactor([secret]))
    expect(redacted.images[0]?.static?.source).toBe('registry')
    expect(redacted.images[0]?.static?.findings[0]).toMatchObject({
      message: 'says ***',
      path: '/***',
    })
  })

  test.each(hostileTexts.map((text) => [JSON.stringify(text), text] as const))(
    'hostile paths, names and words stay words: %s',
    async (_, text) => {
      const told = (word: string) => {
        const program = { name: word, askedBy: word, path: word, type: word, libraries: [word] }
        const errors = [
          finding('program-machine', { message: `m ${word}`, path: word, hint: word }),
        ]
        return read(errors, { programs: [program, { ...program, path: '/x' }] })
      }
      const [plain, hostile] = [told('word'), told(text)]
      const markdown = await renderReport('markdown', hostile, endless)
      expect(markdownSkeleton(markdown)).toEqual(
        markdownSkeleton(await renderReport('markdown', plain, endless)),
      )
      const html = await renderReport('html', hostile, endless)
      expect(htmlSkeleton(html)).toEqual(htmlSkeleton(await renderReport('html', plain, endless)))
      const terminal = await renderReport('text', hostile, endless)
      expect(unseenIn(terminal)).toEqual([])
      expect(commandsIn(terminal)).toEqual([])
    },
  )
})
