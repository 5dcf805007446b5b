import { describe, expect, test } from '@jest/globals'
import type { CheckReport, Notice, Reason, Report } from '../../../src/model.ts'
import { withoutCircumstances, withoutWord } from '../../../src/report/glance/cause-key.ts'
import { runCausesOf } from '../../../src/report/glance/run-causes.ts'
import { mixedReport, sameReport, smallReport } from '../support/glance-reports.ts'
import {
  builtReport,
  check,
  container,
  erroredReport,
  image,
  report,
  validator,
} from '../support/sample-reports.ts'

const ended = (seconds: string): Reason => ({
  code: 'container-exited',
  message: `the container ended with exit code 3 after ${seconds} s`,
})
const failed = (name: string, reason: Reason, changes: Partial<CheckReport> = {}) =>
  check(name, { outcome: 'failed', reason, attempts: [], ...changes })

/** One image for each list of checks, whose container wrote a log. */
function withLogs(...all: readonly (readonly [string, readonly CheckReport[]])[]): Report {
  const images = all.map(([text, checks], index) => {
    const own = container({ logs: { text, truncated: false } })
    return image(`app:${index}`, {
      ...{ verdict: 'failed' },
      validators: [validator('v', { verdict: 'failed', checks, container: own })],
    })
  })
  return report({ verdict: 'failed', images })
}

const told = (sample: Report) =>
  runCausesOf(sample).map(({ outcome, code, message, headline, befell }) => [
    ...[outcome, code, message, headline, befell.length],
  ])

describe('the causes of a run', () => {
  test('of one crash: one, with what its log says of it', () => {
    expect(told(smallReport)).toEqual([
      ...[['failed', 'container-exited', ended('0.2').message, 'panic: no config', 8]],
    ])
    expect(runCausesOf(smallReport)[0]?.lines).toContain('main.main()')
    expect(runCausesOf(smallReport)[0]?.places).toEqual([])
  })

  test('of four images and three Validators: what failed first, what befell most before the rest', () => {
    expect(told(mixedReport)).toEqual([
      ['failed', 'container-exited', ended('0.2').message, 'panic: no config', 10],
      [
        'failed',
        'loopback-only',
        'the process listens on 127.0.0.1:9090 only; bind 0.0.0.0',
        '',
        2,
      ],
      ['failed', 'status', 'answered 404 to the last of 12 attempts, wanted 200–299', '', 1],
      [
        ...['failed', 'exit-code', '`python3 -c "import fastapi"` exited with code 1'],
        ...["ModuleNotFoundError: No module named 'fastapi'", 1],
      ],
      ['failed', null, 'does not run on runner: the CPU must have AVX512F', '', 1],
      ['errored', 'engine', 'the engine closed the connection', '', 2],
    ])
  })

  test('of 300 checks that failed alike but for their names: one that names none of them', () => {
    const [only, ...rest] = runCausesOf(sameReport)
    expect(rest).toEqual([])
    expect(only).toMatchObject({
      message: 'nothing listens on port 8080, of which … wants an answer',
      lines: ['ERROR could not bind to port 8080: in use'],
      headline: '',
    })
    expect(only?.befell).toHaveLength(300)
    expect(only?.places).toHaveLength(300)
  })

  test('are one where only times and process ids differ, and two where the log says another thing', () => {
    const one = [failed('a', ended('0.2')), failed('b', ended('0.2'))]
    const other = [failed('a', ended('1.0')), failed('b', ended('1.0'))]
    const same = withLogs(['[12] FATAL: no disk', one], ['[7] FATAL: no disk', other])
    expect(told(same).map((cause) => cause[4])).toEqual([4])
    const apart = withLogs(['FATAL: no disk', one], ['FATAL: no memory', other])
    expect(told(apart).map((cause) => cause[4])).toEqual([2, 2])
  })

  test('take in what was skipped for them', () => {
    const skipped = failed(
      'c',
      { code: 'container-exited', message: 'it had ended before' },
      { outcome: 'skipped' },
    )
    expect(told(withLogs(['x', [skipped, failed('a', ended('0.2'))]]))).toEqual([
      ['failed', 'container-exited', ended('0.2').message, 'x', 2],
    ])
    expect(told(withLogs(['x', [skipped]]))).toEqual([
      ['skipped', 'container-exited', 'it had ended before', 'x', 1],
    ])
  })

  test('are those of notices, with the checks that repeat them', () => {
    const lost: Reason = { code: 'engine', message: 'the engine closed the connection' }
    const notice: Notice = {
      ...{ severity: 'error', code: 'engine-lost', message: lost.message },
      ...{ location: { file: 'a.yaml', line: 3, column: 1 }, hint: 'start it' },
    }
    const checks = ['a', 'b'].map((name) => failed(name, lost, { outcome: 'errored' }))
    const one = validator('v', { verdict: 'errored', checks, notices: [notice] })
    const sample = report({
      verdict: 'errored',
      images: [image('app:1', { verdict: 'errored', validators: [one] })],
    })
    const [cause, ...rest] = runCausesOf(sample)
    expect(rest).toEqual([])
    expect(cause).toMatchObject({ outcome: 'errored', hint: 'start it', places: [notice.location] })
    expect(cause?.befell.map((befallen) => befallen.check?.name)).toEqual([undefined, 'a', 'b'])
  })

  test('of a run that looked at nothing are its errors', () => {
    expect(runCausesOf(erroredReport).map(({ outcome, befell }) => [outcome, befell])).toEqual([
      ['errored', []],
      ['errored', []],
    ])
  })

  test('lead to the line that made it so, not to the one that found out', () => {
    const causes = runCausesOf(builtReport)
    expect(
      causes.map(({ places, placeNote, befell }) => [places[0]?.file, placeNote, befell.length]),
    ).toEqual([['images/notebook/Dockerfile', "the image's user is set here: USER root", 2]])
  })

  test('are never none where something did not pass', () => {
    const silent = validator('v', { verdict: 'failed' })
    const sample = report({
      verdict: 'failed',
      images: [image('app:1', { verdict: 'failed', validators: [silent] })],
    })
    expect(told(sample)).toEqual([['failed', null, 'no check was run', '', 1]])
  })
})

describe('what makes causes the same', () => {
  test.each([
    ['did not pass within 30 s: x (12 times)', 'did not pass within #: x (#)'],
    ['attempt 4 had not ended, tried 13 times', '# had not ended, tried #'],
    ['answered 404, wanted 200–299', 'answered 404, wanted 200–299'],
    ['nothing listens on port 8080', 'nothing listens on port 8080'],
  ])('%s', (message, words) => {
    expect(withoutCircumstances(message, 'http')).toBe(words)
  })

  test('a name is left out where it stands alone', () => {
    expect(withoutWord('a is a name, as is-a not', 'a', '…')).toBe('… is … name, as is-a not')
    expect(withoutWord('nothing', '', '…')).toBe('nothing')
  })
})
