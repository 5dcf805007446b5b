import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { readFileSync } from 'node:fs'
import type { Log, Result, Run } from 'sarif'
import type { Report, SourceLocation } from '../../src/model.ts'
import { renderSarif } from '../../src/report/sarif.ts'
import { reasonLink } from '../../src/report/reason-link.ts'
import { describeCode } from '../../src/report/reason-texts.ts'
import { expectGolden } from './support/golden.ts'
import {
  check,
  builtReport,
  erroredReport,
  failedReport,
  image,
  interruptedReport,
  largeReport,
  report,
  sampleReports,
  validator,
  unbuiltReport,
} from './support/sample-reports.ts'

/** The schema is of draft 4, of which nothing differs here from draft 7 but the name of its id. */
function loadSchema(): object {
  const file = new URL('__fixtures__/sarif-2.1.0-rtm.5.json', import.meta.url)
  const { id, ...schema } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
  return { ...schema, $schema: 'http://json-schema.org/draft-07/schema#', $id: id }
}

const isUri = (text: string) => URL.canParse(text)
const isUriReference = (text: string) =>
  URL.canParse(text, 'https://x/') && !/[\s<>"{}|\\^`]/.test(text)
const isDateTime = (text: string) => !Number.isNaN(Date.parse(text))

const validate = new Ajv({
  strict: false,
  allErrors: true,
  unicodeRegExp: false,
  formats: { uri: isUri, 'uri-reference': isUriReference, 'date-time': isDateTime },
}).compile(loadSchema())

function errorsOf(log: unknown): unknown {
  validate(log)
  return validate.errors ?? []
}

const parse = (sample: Report) => JSON.parse(renderSarif(sample)) as Log

function runOf(sample: Report): Run {
  const [run] = parse(sample).runs
  if (run === undefined) throw new Error('a log has one run')
  return run
}

const resultsOf = (sample: Report): Result[] => runOf(sample).results ?? []
const fingerprint = (result: Result | undefined) =>
  result?.partialFingerprints?.['primaryLocationLineHash']

const failing = (changes: Parameters<typeof check>[1] = {}, reference = 'ghcr.io/acme/a:1') =>
  report({
    verdict: 'failed',
    images: [
      image(reference, {
        verdict: 'failed',
        validators: [
          validator('v', {
            verdict: 'failed',
            checks: [
              check('x', {
                outcome: 'failed',
                reason: { code: 'status', message: 'answered 404' },
                ...changes,
              }),
            ],
          }),
        ],
      }),
    ],
  })

describe('renderSarif', () => {
  test.each([...sampleReports])('%s is valid', (name, sample) => {
    expectGolden(`${name}.sarif`, renderSarif(sample))
    expect(errorsOf(parse(sample))).toEqual([])
  })

  test('the validation refuses what does not fit', () => {
    expect(errorsOf({ ...parse(failedReport), version: '2.0.0' })).not.toEqual([])
    expect(errorsOf({ version: '2.1.0', runs: [{ results: [{}] }] })).not.toEqual([])
  })

  test('every result has what code scanning asks for', () => {
    for (const sample of [...sampleReports.values(), largeReport(300, 2)]) {
      const run = runOf(sample)
      for (const result of run.results ?? []) {
        const rule = run.tool.driver.rules?.[result.ruleIndex ?? -1]
        expect(rule?.id).toBe(result.ruleId)
        const place = result.locations?.[0]?.physicalLocation
        expect(place?.artifactLocation?.uri).toMatch(/^[^:]+$/)
        expect(place?.region?.startLine).toBeGreaterThan(0)
        expect(fingerprint(result)).toMatch(/^[0-9a-f]{32}:\d+$/)
      }
      const prints = (run.results ?? []).map(fingerprint)
      expect(new Set(prints).size).toBe(prints.length)
    }
  })

  test('a fingerprint stays when the line, the tag or the words change', () => {
    const [first] = resultsOf(failing())
    const location = { file: 'validators/notebook.yaml', line: 99, column: 1 }
    const [moved] = resultsOf(
      failing(
        { location, reason: { code: 'status', message: 'answered 500' } },
        'ghcr.io/acme/a:2',
      ),
    )
    expect(fingerprint(moved)).toBe(fingerprint(first))
    const [other] = resultsOf(failing({}, 'ghcr.io/acme/b:1'))
    expect(fingerprint(other)).not.toBe(fingerprint(first))
  })

  test('what has no file of the repository is a notification, so the upload is not refused', () => {
    const location = { file: 'https://example.com/v.yaml', line: 3, column: 1 }
    const run = runOf(failing({ location }))
    expect(run.results).toEqual([])
    const [notification] = run.invocations?.[0]?.toolExecutionNotifications ?? []
    expect(notification?.message.text).toContain('written at https://example.com/v.yaml:3:1')
  })

  test('what is ours is no alert about the code', () => {
    expect(resultsOf(interruptedReport)).toEqual([])
    const run = runOf(interruptedReport)
    expect(run.invocations?.[0]?.executionSuccessful).toBe(false)
    expect(run.invocations?.[0]?.toolExecutionNotifications).toHaveLength(1)
  })

  test('an invalid manifest is an alert on its line', () => {
    expect(resultsOf(erroredReport).map((result) => result.ruleId)).toEqual(['unknown-key'])
  })

  test.each([
    ['a b/ü#?.yaml', 'a%20b/%C3%BC%23%3F.yaml'],
    ['./v.yaml', 'v.yaml'],
    ['C\\v.yaml', 'C/v.yaml'],
    ['lone \uD800', 'lone%20%3CU%2BD800%3E'],
  ])('the path %j is the URI %s', (file, uri) => {
    const [result] = resultsOf(failing({ location: { file, line: 1, column: 1 } }))
    expect(result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(uri)
  })

  test('a cause elsewhere is a related location, not a result of its own', () => {
    const results = resultsOf(builtReport)
    expect(results).toHaveLength(2)
    for (const { relatedLocations } of results) {
      expect(relatedLocations).toEqual([
        {
          id: 1,
          message: { text: "the image's user is set here: USER root" },
          physicalLocation: {
            artifactLocation: { uri: 'images/notebook/Dockerfile', uriBaseId: '%SRCROOT%' },
            region: { startLine: 14, startColumn: 1 },
          },
        },
      ])
    }
  })

  test('a build that failed is a result on its line', () => {
    expect(resultsOf(unbuiltReport)).toMatchObject([
      {
        ruleId: 'image-build',
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'images/notebook/Dockerfile' },
              region: { startLine: 9 },
            },
          },
        ],
      },
    ])
  })

  test.each<[string, SourceLocation['origin']]>([
    ['/w/v.yaml', undefined],
    ['../v.yaml', undefined],
    ['a/../../v.yaml', undefined],
    ['C:\\w\\v.yaml', undefined],
    ['file:v.yaml', undefined],
    ['https://example.com/v.yaml', undefined],
    ['-', undefined],
    ['<stdin>', undefined],
    ['', undefined],
    ['kubeflow (built in)', 'built-in'],
    ['example.com/v.yaml', 'url'],
    ['registry.example/app@sha256:0123', 'artifact'],
  ])('%s (%s) is no file of the repository', (file, origin) => {
    const location = { file, line: 1, column: 1, ...(origin === undefined ? {} : { origin }) }
    expect(resultsOf(failing({ location }))).toEqual([])
  })

  test.each(['v.yaml', 'a b/v (1).yaml', '.github/v.yaml', 'kubeflow (built in)'])(
    '%s is one',
    (file) => {
      expect(resultsOf(failing({ location: { file, line: 1, column: 1 } }))).toHaveLength(1)
    },
  )
})

test('a rule leads to the section of its code', () => {
  const rules = runOf(failing()).tool.driver.rules ?? []
  expect(rules.map(({ helpUri }) => helpUri)).toEqual([reasonLink('status')])
})

describe('describeCode', () => {
  test('knows the codes of checks, and tells others by their name', () => {
    expect(describeCode('loopback-only').help).toContain('0.0.0.0')
    expect(describeCode('engine-lost').summary).toContain('closed the connection')
    expect(describeCode('yaml-syntax').summary).toBe('yaml syntax')
    expect(describeCode('__proto__').summary).toBe('__proto__')
  })
})
