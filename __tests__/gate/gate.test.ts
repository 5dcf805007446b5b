import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { CanaryError } from '../../src/errors.ts'
import { readBaseline } from '../../src/gate/baseline.ts'
import { openGate, throughGate, withoutGate } from '../../src/gate/gate.ts'
import type { Gate, GateRequest } from '../../src/gate/gate.ts'
import { loadWaivers, readWaivers } from '../../src/gate/load-waivers.ts'
import { waiverLimits } from '../../src/limits.ts'
import type { ErrorReport } from '../../src/model.ts'
import { renderReport } from '../../src/report/render.ts'
import { readReport } from '../../src/report/read-report.ts'
import { exitCodeOf } from '../../src/verdict.ts'
import { check, image, report, validator } from '../report/support/sample-reports.ts'
import { withDirectory } from '../support/with-directory.ts'

const refused = { code: 'status', message: 'answered 404' } as const
const failing = (...names: readonly string[]) => {
  const checks = [
    check('starts'),
    ...names.map((name) => check(name, { outcome: 'failed', reason: refused })),
  ]
  const verdict = names.length > 0 ? 'failed' : 'passed'
  return report({
    verdict,
    images: [image('app:1', { verdict, validators: [validator('v', { verdict, checks })] })],
  })
}
const json = async (one = failing('http')) => await renderReport('json', one)

/** What is wrong with a text, as `line:column code message`. */
function complaints(text: string): readonly string[] {
  try {
    loadWaivers({ file: 'waivers.yaml', text })
    return []
  } catch (error) {
    if (!(error instanceof CanaryError)) throw error
    expect(error.kind).toBe('input')
    return error.problems.map(
      ({ code, message, location }) =>
        `${location?.file}:${location?.line}:${location?.column} ${code}: ${message}`,
    )
  }
}

const entry = (changes: Readonly<Record<string, string>> = {}): string =>
  Object.entries({ check: 'http', reason: 'known', expires: '2027-01-31', ...changes })
    .map(([name, value], index) => `${index === 0 ? '  - ' : '    '}${name}: ${value}\n`)
    .join('')

describe('a file of waivers', () => {
  test('is read with the places of its entries', () => {
    const text = `waivers:\n${entry()}${entry({ validator: 'v*', image: 'ghcr.io/acme/app' })}`
    const place = (line: number) => ({ file: 'waivers.yaml', line, column: 5 })
    const own = { check: 'http', reason: 'known', expires: '2027-01-31' }
    expect(loadWaivers({ file: 'waivers.yaml', text })).toEqual([
      { ...own, validator: null, image: null, location: place(2) },
      { ...own, validator: 'v*', image: 'ghcr.io/acme/app', location: place(5) },
    ])
  })

  test.each<[string, string, string]>([
    ['nothing', '', '1:1 waivers-empty: the file of waivers is empty'],
    ['two documents', 'waivers: []\n---\nwaivers: []\n', '3:1 waivers-documents: '],
    ['no list', 'waivers: http\n', '1:10 schema: waivers must be a list'],
    ['another key', `waivers: []\nwaiver: []\n`, '2:1 unknown-key: waiver is not a known key'],
    ['a key more', `waivers:\n${entry({ until: 'x' })}`, '5:5 unknown-key: '],
    [
      'no check',
      'waivers:\n  - reason: known\n    expires: 2027-01-31\n',
      '2:5 schema: waivers[0].check is missing',
    ],
    [
      'no reason',
      'waivers:\n  - check: a\n    expires: 2027-01-31\n',
      '2:5 schema: waivers[0].reason is missing',
    ],
    [
      'a blank reason',
      `waivers:\n${entry({ reason: '" "' })}`,
      '3:13 schema: waivers[0].reason must say why',
    ],
    ['no day', 'waivers:\n  - check: a\n    reason: b\n', '2:5 schema: waivers[0].expires'],
    [
      'a word for a day',
      `waivers:\n${entry({ expires: 'soon' })}`,
      '4:14 schema: waivers[0].expires must be a day',
    ],
    [
      'a day that never comes',
      `waivers:\n${entry({ expires: '2027-02-30' })}`,
      '4:14 schema: waivers[0].expires must be a day',
    ],
    [
      'a time',
      `waivers:\n${entry({ expires: '2027-02-03T00:00:00Z' })}`,
      '4:14 schema: waivers[0].expires must be a day',
    ],
    [
      'an empty name',
      `waivers:\n${entry({ check: '""' })}`,
      '2:12 schema: waivers[0].check must not be empty',
    ],
    ['no YAML', 'waivers: [', '1:11 yaml-syntax: '],
  ])('with %s is refused at its place', (_, text, complaint) => {
    const [first = ''] = complaints(text)
    expect(first).toContain(`waivers.yaml:${complaint}`)
  })

  test('has at most so many entries (limit: waiverLimits.waivers)', () => {
    const most = `waivers:\n${entry().repeat(waiverLimits.waivers)}`
    expect(complaints(most)).toEqual([])
    expect(complaints(most + entry())[0]).toContain(`at most ${waiverLimits.waivers} entries`)
  })

  test('has names of at most so many characters (limit: waiverLimits.nameCharacters)', () => {
    const named = (length: number) => `waivers:\n${entry({ check: 'a'.repeat(length) })}`
    expect(complaints(named(waiverLimits.nameCharacters))).toEqual([])
    expect(complaints(named(waiverLimits.nameCharacters + 1))[0]).toContain('characters')
  })

  test('has reasons of at most so many characters (limit: waiverLimits.reasonCharacters)', () => {
    const reasoned = (length: number) => `waivers:\n${entry({ reason: 'a'.repeat(length) })}`
    expect(complaints(reasoned(waiverLimits.reasonCharacters))).toEqual([])
    expect(complaints(reasoned(waiverLimits.reasonCharacters + 1))[0]).toContain('characters')
  })

  test('has at most so many bytes (limit: waiverLimits.bytes)', async () => {
    await withDirectory(async (directory) => {
      const path = join(directory, 'waivers.yaml')
      const text = `waivers: []\n#`
      writeFileSync(path, text.padEnd(waiverLimits.bytes, '#'))
      expect(await readWaivers(path, 'waivers.yaml')).toEqual([])
      writeFileSync(path, text.padEnd(waiverLimits.bytes + 1, '#'))
      await expect(readWaivers(path, 'waivers.yaml')).rejects.toThrow('too large')
    })
  })
})

describe('a baseline', () => {
  test('is a file, or a directory that holds report.json', async () => {
    await withDirectory(async (directory) => {
      writeFileSync(join(directory, 'report.json'), await json())
      for (const [path, file] of [
        [directory, 'base/report.json'],
        [join(directory, 'report.json'), 'base'],
      ] as const) {
        const found = await readBaseline(path, 'base', false)
        expect(found).toMatchObject({ file, report: { verdict: 'failed' } })
      }
    })
  })

  const error: ErrorReport = {
    ...{ severity: 'error', code: 'x', message: 'the engine is gone', location: null, hint: null },
    kind: 'infrastructure',
  }

  test.each<[string, () => Promise<string> | string, string]>([
    ['no JSON', () => 'passed', 'is no JSON'],
    [
      'another version',
      async () => (await json()).replace('"schemaVersion": 1', '"schemaVersion": 2'),
      'schemaVersion 2',
    ],
    [
      'a contradiction',
      async () => (await json()).replace('"verdict": "failed"', '"verdict": "passed"'),
      'says that the run passed',
    ],
    [
      'a wrong field',
      async () => (await json()).replace('"durationMs": 8900', '"durationMs": -1'),
      'durationMs',
    ],
    [
      'no verdict',
      async () => await json(report({ verdict: 'errored', errors: [error] })),
      'could not be decided',
    ],
  ])('that has %s is told, and nothing is compared', async (_, text, words) => {
    await withDirectory(async (directory) => {
      const path = join(directory, 'base.json')
      writeFileSync(path, await text())
      for (const isMissingTold of [true, false]) {
        const found = await readBaseline(path, 'base.json', isMissingTold)
        expect('problem' in found ? found.problem : found).toContain(words)
      }
    })
  })

  test('that is a link is not followed, and nothing of what it leads to is told', async () => {
    await withDirectory(async (directory) => {
      writeFileSync(join(directory, 'secret'), 'hunter2-hunter2')
      mkdirSync(join(directory, 'base'))
      symlinkSync(join(directory, 'secret'), join(directory, 'base', 'report.json'))
      const found = await readBaseline(join(directory, 'base'), 'base', false)
      expect(found).toEqual({
        file: 'base/report.json',
        problem: 'base/report.json is a link, and links are not followed',
      })
    })
  })

  test('that is not there is refused, or told where a first run has none', async () => {
    await withDirectory(async (directory) => {
      mkdirSync(join(directory, 'empty'))
      for (const path of [
        join(directory, 'nothing'),
        join(directory, 'empty'),
        join(directory, 'a/b'),
      ]) {
        await expect(readBaseline(path, 'base', false)).rejects.toMatchObject({
          kind: 'input',
          problems: [{ code: 'baseline-missing', message: 'the baseline base does not exist' }],
        })
        expect(await readBaseline(path, 'base', true)).toEqual({
          file: 'base',
          problem: 'base does not exist',
        })
      }
    })
  })
})

describe('the gate', () => {
  const plain: GateRequest = {
    ...{ failOn: 'failed', onUndetermined: 'warn', baseline: null, waivers: null },
  }

  test('is none where nothing is asked for: a report stays what it is', async () => {
    expect(await openGate({ ...plain, onUndetermined: 'fail' }, '/', false)).toBeNull()
    const one = failing('http')
    expect(throughGate(one, null)).toBe(one)
  })

  test('reads files from the directory of the run, and keeps the verdict', async () => {
    await withDirectory(async (directory) => {
      writeFileSync(join(directory, 'base.json'), await json(failing('old')))
      writeFileSync(join(directory, 'w.yaml'), `waivers:\n${entry({ check: 'new' })}`)
      const request = { ...plain, failOn: 'new', baseline: 'base.json', waivers: 'w.yaml' } as const
      const told = throughGate(failing('old', 'new'), await openGate(request, directory, false))
      expect(told).toMatchObject({
        verdict: 'failed',
        gate: { failOn: 'new', onUndetermined: 'warn' },
        comparison: { baseline: 'base.json', problem: null },
        waivers: [{ check: 'new', state: 'used', location: { file: 'w.yaml', line: 2 } }],
      })
      expect(told.comparison?.changes.map(({ change }) => change)).toEqual([
        'still-failing',
        'newly-failing',
      ])
      expect(exitCodeOf(told)).toBe(0)
      const { gate, comparison, waivers } = told
      const again = readReport('r', await json(told))
      expect(again).toMatchObject({ gate, comparison, waivers })
      expect(withoutGate(told)).toEqual(failing('old', 'new'))
    })
  })

  test('compares nothing with a run that could not be decided', () => {
    const gate: Gate = {
      ...{ failOn: 'failed', onUndetermined: 'warn', waivers: null },
      baseline: { file: 'b', report: failing('http') },
    }
    const undecided = report({ verdict: 'errored' })
    expect(throughGate(undecided, gate).comparison).toMatchObject({
      ...{ problem: 'this run could not be decided', changes: [] },
    })
    const useless: Gate = { ...gate, baseline: { file: 'b', problem: 'b is odd' } }
    expect(throughGate(failing(), useless).comparison?.problem).toBe('b is odd')
  })

  test('refuses waivers that are not there', async () => {
    await expect(openGate({ ...plain, waivers: 'none.yaml' }, '/nowhere', true)).rejects.toThrow(
      'the file of waivers /nowhere/none.yaml does not exist',
    )
  })

  test('takes the waivers of the example', () => {
    const file = 'examples/compare/waivers.yaml'
    const waivers = loadWaivers({ file, text: readFileSync(file, 'utf8') })
    expect(waivers.length).toBeGreaterThan(1)
  })
})
