import { describe, expect, test } from '@jest/globals'
import type { CheckReport, Notice, Reason, Report } from '../../src/model.ts'
import { annotationsOf } from '../../src/report/annotations.ts'
import { splitByCause } from '../../src/report/causes.ts'
import { mergeNotices } from '../../src/report/notices.ts'
import { createProgress } from '../../src/report/progress.ts'
import { renderReport } from '../../src/report/render.ts'
import { check, container, image, report, validator } from './support/sample-reports.ts'

const ended: Reason = {
  code: 'container-exited',
  message: 'the container ended with exit code 3 after 1.0 s',
}
const status: Reason = { code: 'status', message: 'answered 404, wanted 200–299' }
const failed = (name: string, reason: Reason, changes: Partial<CheckReport> = {}) =>
  check(name, { outcome: 'failed', reason, attempts: [], ...changes })

const eight = Array.from({ length: 8 }, (_, index) => failed(`check-${index}`, ended))

function crashed(checks: readonly CheckReport[], reference = 'app:1'): Report['images'][number] {
  const logs = { text: 'starting\nboom\n', truncated: false }
  const verdict = 'failed'
  return image(reference, {
    verdict,
    validators: [
      validator('v', {
        ...{ verdict, checks, documentation: '' },
        container: container({ state: 'exited', exitCode: 3, logs }),
      }),
    ],
  })
}

const count = (text: string, part: string) => text.split(part).length - 1

describe('one cause of many checks', () => {
  const sample = report({ verdict: 'failed', images: [crashed([...eight, failed('own', status)])] })

  test.each(['text', 'markdown', 'html'] as const)(
    'is told once in %s, its log beside it',
    async (format) => {
      const text = await renderReport(format, sample, { width: 200 })
      expect(count(text, ended.message)).toBe(1)
      expect(text).toContain('8 checks failed for it')
      const [cause, log, own] = [ended.message, 'boom', 'answered 404'].map((part) =>
        text.indexOf(part),
      )
      expect(cause).toBeLessThan(log ?? -1)
      expect(log).toBeLessThan(own ?? -1)
      for (const { name } of eight) expect(text).toContain(name)
    },
  )

  test('is one annotation, with the last words of the container', () => {
    const [first, second, ...rest] = annotationsOf(sample)
    expect(first).toMatchObject({ title: 'v: 8 checks failed for it' })
    expect(first?.message).toContain('boom')
    expect(second).toMatchObject({ title: 'v: check own failed' })
    expect(rest).toEqual([])
  })

  test('is told by no check where a notice tells it', async () => {
    const lost: Reason = { code: 'engine', message: 'the engine closed the connection' }
    const notice: Notice = {
      ...{ severity: 'error', code: 'engine-lost', message: lost.message },
      ...{ location: null, hint: null },
    }
    const checks = ['a', 'b'].map((name) =>
      check(name, { outcome: 'errored', reason: lost, attempts: [] }),
    )
    const verdict = 'errored'
    const one = image('app:1', {
      verdict,
      validators: [validator('v', { verdict, checks, notices: [notice] })],
    })
    const text = await renderReport('text', report({ verdict, images: [one] }), { width: 200 })
    expect(count(text, lost.message)).toBe(1)
    expect(text).toContain('2 checks could not be run')
  })

  test('is one that checks share, and not what each saw for itself', () => {
    const checks = [failed('a', status), failed('b', status), failed('c', ended)]
    expect(splitByCause(checks)).toEqual({ causes: [], others: checks })
  })
})

describe('several images that fail alike', () => {
  const seen = (address: string, exitCode = 1) => ({
    startedAt: '2026-11-22T14:03:00.000Z',
    durationMs: 1,
    ok: false,
    reason: status,
    seen: { status: 404, exitCode, address },
  })

  test('are one annotation, whatever the addresses of their containers', () => {
    const images = ['172.17.0.2:8888', '172.17.0.3:8888'].map((address, index) =>
      crashed([failed('http', status, { attempts: [seen(address)] })], `app:${index}`),
    )
    const annotations = annotationsOf(report({ verdict: 'failed', images }))
    expect(annotations).toHaveLength(1)
    expect(annotations[0]?.message).toContain('image: app:0, app:1')
    expect(annotations[0]?.message).not.toContain('172.17')
  })

  test('are one with the words of each, where these differ', () => {
    const images = [1, 2].map((code) =>
      crashed([failed('http', status, { attempts: [seen('a', code)] })], `app:${code}`),
    )
    const [one, ...others] = annotationsOf(report({ verdict: 'failed', images }))
    expect(others).toEqual([])
    expect(one?.message).toMatch(/exit code 1\nimage: app:1\n[^]*exit code 2\nimage: app:2$/)
  })
})

test('notices that say the same of many places are one', () => {
  const notice = (line: number): Notice => ({
    ...{ severity: 'notice', code: 'x', message: 'said', hint: null },
    location: { file: 'a.yaml', line, column: 1 },
  })
  const other = { ...notice(1), message: 'other' }
  expect(mergeNotices([notice(1), other, notice(2), notice(3)])).toEqual([
    { ...notice(1), message: 'said (and at 2 more places)' },
    other,
  ])
})

describe('progress', () => {
  const names = ['a', 'b', 'c', 'd']

  test('counts to what was planned, two of one name included, and never back', () => {
    const progress = createProgress()
    expect(progress.describe()).toBe('')
    progress.planned(8)
    const said = [0, 1].flatMap((run) => [
      ...names.map((name) => {
        progress.ended(run, check(name))
        return progress.describe()
      }),
      (progress.closed(run, { checks: names.map((name) => check(name)) }), progress.describe()),
    ])
    const counts = said.map((text) => Number(/^(\d+) of 8 checks done$/.exec(text)?.[1]))
    expect(counts).toEqual([1, 2, 3, 4, 4, 5, 6, 7, 8, 8])
  })

  test('counts what was never told check by check', () => {
    const progress = createProgress()
    progress.planned(4)
    progress.ended(0, check('a'))
    const errored = names.slice(1).map((name) => check(name, { outcome: 'errored', reason: ended }))
    progress.closed(0, { checks: [check('a'), ...errored] })
    expect(progress.describe()).toBe('4 of 4 checks done, 3 did not pass')
  })

  test('grows by what nobody could plan, and by nothing else', () => {
    const progress = createProgress()
    const pod = { run: 1, image: 'app:1', validator: 'web', checks: 0 }
    progress.started(pod)
    expect(progress.describe()).toBe('')
    progress.planned(2)
    progress.started({ run: 0, image: 'app:1', validator: 'v', checks: 2 })
    progress.ended(1, check('Ready'))
    expect(progress.describe()).toBe('1 of 3 checks done')
    progress.closed(1, { checks: [check('Ready'), failed('Stop', status)] })
    expect(progress.describe()).toBe('2 of 4 checks done, 1 did not pass')
    for (const name of ['a', 'b']) progress.ended(0, check(name))
    progress.closed(0, { checks: [check('a'), check('b')] })
    expect(progress.describe()).toBe('4 of 4 checks done, 1 did not pass')
  })

  test('comes to its end where nothing could be run', () => {
    const progress = createProgress()
    progress.planned(3)
    progress.started({ run: 0, image: 'app:1', validator: 'v', checks: 3 })
    progress.closed(0, { checks: [] })
    expect(progress.describe()).toBe('3 of 3 checks done, 3 did not pass')
  })

  test('tells a cause once for each run', () => {
    const progress = createProgress()
    const told = (run: number) => progress.ended(run, failed('x', ended)).reason.message
    expect([told(0), told(0), told(1)]).toEqual([
      ended.message,
      'for the same cause',
      ended.message,
    ])
    expect(progress.ended(0, failed('y', status)).reason).toEqual(status)
  })
})
