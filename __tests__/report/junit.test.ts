import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { validateXML } from 'xmllint-wasm'
import type { Report } from '../../src/model.ts'
import { renderJunit } from '../../src/report/junit.ts'
import { expectGolden } from './support/golden.ts'
import {
  check,
  compatibility,
  image,
  largeReport,
  nodes,
  passedReport,
  report,
  sampleReports,
  set,
  validator,
} from './support/sample-reports.ts'

/** The schema of Jenkins' xUnit plugin; what it takes, GitHub's and GitLab's readers take. */
const schema = readFileSync(new URL('__fixtures__/jenkins-junit.xsd', import.meta.url), 'utf8')

async function schemaErrors(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({ xml, schema })
  return errors.map((error) => error.message)
}

/** Attributes of the root, by name. */
function totals(xml: string): Record<string, string> {
  const [root = ''] = /<testsuites[^>]*>/.exec(xml) ?? []
  const pairs = [...root.matchAll(/(\w+)="([^"]*)"/g)]
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, value]))
}

describe('renderJunit', () => {
  test.each([...sampleReports])('%s is valid', async (name, sample) => {
    const xml = renderJunit(sample)
    expectGolden(`${name}.junit.xml`, xml)
    expect(await schemaErrors(xml)).toEqual([])
  })

  test('the validation refuses what does not fit', async () => {
    const broken = renderJunit(passedReport).replace('<testcase ', '<testcase file="x" ')
    expect(await schemaErrors(broken)).not.toEqual([])
  })

  test('a large report is valid and counts right', async () => {
    const xml = renderJunit(largeReport(200, 3))
    expect(await schemaErrors(xml)).toEqual([])
    expect(totals(xml)).toMatchObject({ tests: '200', failures: '67', errors: '0' })
  })

  test.each<[string, Report, Record<string, string>]>([
    ['an engine that is not there', report({ verdict: 'errored' }), { tests: '1', errors: '1' }],
    [
      'a failed image without checks',
      report({ verdict: 'failed', images: [image('a', { verdict: 'failed' })] }),
      { tests: '1', failures: '1' },
    ],
    [
      'an errored validator without checks',
      report({
        verdict: 'errored',
        images: [
          image('a', { verdict: 'errored', validators: [validator('v', { verdict: 'errored' })] }),
        ],
      }),
      { tests: '1', errors: '1' },
    ],
    [
      'a failed validator whose checks all passed',
      report({
        verdict: 'failed',
        images: [
          image('a', {
            verdict: 'failed',
            validators: [validator('v', { verdict: 'failed', checks: [check('x')] })],
          }),
        ],
      }),
      { tests: '2', failures: '1' },
    ],
  ])('%s does not look like a success', (_, sample, expected) => {
    expect(totals(renderJunit(sample))).toMatchObject(expected)
  })

  test('nodes: incompatible fails, undetermined is skipped, errored is an error', () => {
    const groups = (['compatible', 'incompatible', 'undetermined', 'errored'] as const).map(
      (verdict) => nodes([verdict], verdict, [set(0, { verdict, missing: [] })]),
    )
    const xml = renderJunit(
      report({
        verdict: 'failed',
        images: [image('a', { verdict: 'failed', compatibility: compatibility(groups) })],
      }),
    )
    expect(totals(xml)).toMatchObject({ tests: '4', failures: '1', errors: '1' })
    expect(xml).toContain('skipped="1"')
  })
})
