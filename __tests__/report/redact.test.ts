import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { secretLimits } from '../../src/limits.ts'
import type { Report } from '../../src/model.ts'
import { redactReport as redactPart } from '../../src/report/redact.ts'
import { renderReport, reportFormats } from '../../src/report/render.ts'
import type { ReportFormat } from '../../src/report/render.ts'
import { createRedactor } from '../../src/secrets/redactor.ts'
import {
  attempt,
  check,
  container,
  failedReport,
  image,
  passedReport,
  report,
  validator,
} from './support/sample-reports.ts'

const secret = 'p@ss/w0rd+"x" ü=!'

const redactReport = (part: Report, secrets: readonly string[]) =>
  redactPart(part, createRedactor(secrets))

/** A report that says `text` wherever something from outside stands. */
const saying = (text: string) =>
  report({
    verdict: 'failed',
    images: [
      image(`registry/${text}`, {
        verdict: 'failed',
        notices: [{ severity: 'warning', code: 'x', message: text, location: null, hint: text }],
        validators: [
          validator('v', {
            verdict: 'failed',
            container: container({ logs: { text: `a\n${text}\nb`, truncated: false } }),
            checks: [
              check('x', {
                outcome: 'failed',
                wanted: `GET /?token=${text}`,
                reason: { code: 'header-value', message: `found ${text}` },
                attempts: [
                  attempt(
                    0,
                    1,
                    { code: 'header-value', message: text },
                    {
                      headers: [{ name: 'Authorization', value: text }],
                      stdout: text,
                      stderr: text,
                    },
                  ),
                ],
              }),
            ],
          }),
        ],
      }),
    ],
  })

const base64 = (text: string) => Buffer.from(text).toString('base64')

const forms: readonly (readonly [string, string])[] = [
  ['clear', secret],
  ['base64', base64(secret)],
  ['base64 without its end', base64(secret).replace(/=+$/, '')],
  ['base64 after a name', base64(`user:${secret}`)],
  ['base64 after one letter', base64(`u${secret}`)],
  ['base64 between others', base64(`ab${secret}cd`)],
  ['URL-safe base64', Buffer.from(`u:${secret}`).toString('base64url')],
  ['URL-encoded', encodeURIComponent(secret)],
  ['a form', encodeURIComponent(secret).replaceAll('%20', '+')],
  ['JSON', JSON.stringify(secret)],
]

/** They tell the verdict and counts alone. */
const wordless: ReadonlySet<ReportFormat> = new Set(['badge', 'shields'])

describe('redactReport', () => {
  test.each(forms)('%s is found everywhere, in every format', async (_, form) => {
    const redacted = redactReport(saying(form), [secret])
    const needle = form.replace(/^"|"$/g, '').slice(8, 20)
    for (const format of reportFormats) {
      const rendered = await renderReport(format, redacted)
      expect(rendered).not.toContain(needle)
      if (!wordless.has(format)) expect(rendered).toContain('***')
    }
    expect(JSON.stringify(saying(form))).toContain(JSON.stringify(needle).slice(1, -1))
  })

  test('a key of several lines is found line by line', () => {
    const key = '-----BEGIN KEY-----\nMIIEvQIBADANBg\nkqhkiG9w0BAQEF\n-----END KEY-----\n'
    const redacted = JSON.stringify(redactReport(saying('x kqhkiG9w0BAQEF y'), [key]))
    expect(redacted).not.toContain('kqhkiG9w0BAQEF')
  })

  test.each(['', 'u', 'us', 'user:'])(
    'of base64 after %j nothing but the edges is left',
    (before) => {
      const encoded = base64(`${before}s3cr3t-t0k3n`)
      const redacted = JSON.stringify(redactReport(saying(encoded), ['s3cr3t-t0k3n']))
      const own = Math.ceil((before.length * 8) / 6)
      const end = Math.floor(((before.length + 12) * 8) / 6)
      for (let start = own; start + 4 <= end; start += 1) {
        expect(redacted).not.toContain(encoded.slice(start, start + 4))
      }
    },
  )

  test('a secret of four letters is found in base64, too', () => {
    expect(JSON.stringify(redactReport(saying(base64('hunt')), ['hunt']))).not.toContain('aHVudA')
  })

  test('half a secret at the start of what was cut off (limit: secretLimits.tailCharacters)', () => {
    const half = 'hunter3'
    const stdoutOf = (length: number) => {
      const stdout = half.padEnd(length, '.')
      const { seen } =
        redactReport(
          report({
            images: [
              image('i', {
                validators: [
                  validator('v', {
                    checks: [
                      check('c', {
                        attempts: [attempt(0, 1, { code: 'ok', message: '' }, { stdout })],
                      }),
                    ],
                  }),
                ],
              }),
            ],
          }),
          [`hunter2-${half}`],
        ).images[0]?.validators[0]?.checks[0]?.attempts[0] ?? {}
      return seen?.stdout ?? ''
    }
    const { tailCharacters } = secretLimits
    expect(stdoutOf(tailCharacters)).toMatch(/^\*{3}\.+$/)
    expect(stdoutOf(tailCharacters - 1)).toMatch(/^hunter3\.+$/)
  })

  test('a secret within another leaves nothing of the longer one', () => {
    const redacted = redactReport(saying('token-1234-abcd'), ['token-1234', 'token-1234-abcd'])
    expect(JSON.stringify(redacted)).not.toContain('abcd')
  })

  test('a secret of one letter changes no verdict, code or time', () => {
    const redacted = redactReport(failedReport, ['e', 'passed', '2026'])
    expect(redacted.verdict).toBe('failed')
    expect(redacted.startedAt).toBe(failedReport.startedAt)
    const outcomes = redacted.images[0]?.validators[0]?.checks.map((one) => one.outcome)
    expect(outcomes).toEqual(
      failedReport.images[0]?.validators[0]?.checks.map((one) => one.outcome),
    )
  })

  test('nothing to hide changes nothing', () => {
    expect(redactReport(passedReport, [])).toBe(passedReport)
    expect(redactReport(passedReport, ['', '  ', '\n'])).toEqual(passedReport)
    expect(redactReport(passedReport, ['not in it'])).toEqual(passedReport)
  })

  test('names of fields that an image may choose stay data', () => {
    const odd = report({ images: [image('__proto__', { platform: 'constructor' })] })
    expect(redactReport(odd, ['secret'])).toEqual(odd)
  })

  test('any secret of some length is gone, at any place in base64', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 8, maxLength: 40 }).filter((text) => text.trim().length >= 8),
        fc.string({ maxLength: 5 }),
        (value, before) => {
          const clear = JSON.stringify(redactReport(saying(`${before}${value}`), [value]))
          expect(clear.replaceAll('***', '')).not.toContain(JSON.stringify(value).slice(1, -1))
          const encoded = base64(`${before}${value}`)
          const redacted = redactReport(saying(encoded), [value])
          expect(JSON.stringify(redacted)).not.toContain(encoded)
        },
      ),
    )
  })
})

describe('what a Pod tells', () => {
  const hidden = 'hunter2-hunter3'
  const time = '2026-11-22T14:03:01.100Z'
  const terminated = { exitCode: 1, reason: 'Error', message: `it was ${hidden}`, startedAt: time }
  const told = (state: string) =>
    report({
      images: [
        image('a', {
          validators: [
            validator('v', {
              container: container({ id: state }),
              status: {
                ...{ phase: 'Running', conditions: [], initContainerStatuses: [] },
                containerStatuses: [
                  {
                    ...{ name: 'main', image: 'a', imageID: '', ready: false, started: false },
                    ...{ restartCount: 1, lastState: { terminated } },
                    state: { waiting: { reason: 'CrashLoopBackOff', message: hidden } },
                  },
                ],
              },
              events: [
                {
                  ...{ type: 'Warning', reason: 'Unhealthy', container: 'main', count: 1 },
                  ...{ message: `saw ${hidden}`, firstTimestamp: time, lastTimestamp: time },
                },
              ],
              logs: { main: [{ restart: 0, lines: ['one', hidden], truncated: false }] },
            }),
          ],
        }),
      ],
    })

  test('holds no secret: states, last words, events, logs', () => {
    const redacted = redactReport(told('x'), [hidden])
    expect(JSON.stringify(redacted)).not.toContain(hidden)
    const [pod] = redacted.images[0]?.validators ?? []
    expect(pod).toMatchObject({
      status: {
        containerStatuses: [
          {
            state: { waiting: { reason: 'CrashLoopBackOff', message: '***' } },
            lastState: { terminated: { message: 'it was ***', startedAt: time } },
          },
        ],
      },
      events: [{ message: 'saw ***', firstTimestamp: time, lastTimestamp: time }],
      logs: { main: [{ lines: ['one', '***'] }] },
    })
  })

  test('the state of a container, a phase and times are words of ours, whatever is secret', () => {
    const secrets = ['exited', 'removed', 'running', 'Running', time]
    const redacted = redactReport(told('x'), secrets)
    expect(redacted.images[0]?.validators).toMatchObject([
      {
        container: { state: container().state },
        status: {
          phase: 'Running',
          containerStatuses: [{ lastState: { terminated: { startedAt: time } } }],
        },
        events: [{ firstTimestamp: time }],
      },
    ])
  })
})
