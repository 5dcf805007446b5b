import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { outputsOf } from '../../src/action/outputs.ts'
import { failedReport } from '../report/support/sample-reports.ts'

const root = join(import.meta.dirname, '../..')

test('every output of action.yml is set, and no other', () => {
  const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
    readonly outputs: Readonly<Record<string, unknown>>
  }
  const told = outputsOf(failedReport, 'canary-report/report.json')
  expect([...told.keys()].toSorted()).toEqual(Object.keys(action.outputs).toSorted())
})

test('checks are counted by what became of them, and the time is whole milliseconds', () => {
  const outputs = outputsOf({ ...failedReport, durationMs: 8123.4 }, null)
  const count = (name: string) => Number(outputs.get(name))
  const total = failedReport.images
    .flatMap(({ validators }) => validators)
    .flatMap(({ checks }) => checks).length
  expect(count('passed') + count('failed') + count('errored') + count('skipped')).toBe(total)
  expect(outputs.get('duration')).toBe('8123')
})

const pushed = [
  { reference: 'docker.io/user/app:1', digest: 'sha256:d' },
  { reference: 'ghcr.io/user/app:1', digest: 'sha256:e' },
]

test('what was pushed, in the words of docker/build-push-action', () => {
  const outputs = outputsOf({ ...failedReport, verdict: 'passed', images: [], pushed }, null)
  expect(outputs.get('digest')).toBe('sha256:d')
  expect(JSON.parse(outputs.get('metadata') ?? '')).toEqual({
    'containerimage.digest': 'sha256:d',
    'image.name': 'docker.io/user/app:1,ghcr.io/user/app:1',
  })
})

test('nothing of a push that there was none of, or that broke off', () => {
  for (const report of [
    { ...failedReport, verdict: 'passed', images: [] },
    { ...failedReport, verdict: 'errored', images: [], pushed },
  ] as const) {
    const outputs = outputsOf(report, null)
    expect([outputs.get('digest'), outputs.get('metadata'), outputs.get('imageid')]).toEqual([
      ...['', '', ''],
    ])
  }
})
