import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { secretLimits } from '../../src/limits.ts'
import { redactEvents } from '../../src/run/redact-events.ts'
import type { RunEvent } from '../../src/run/request.ts'
import { createRedactor } from '../../src/secrets/redactor.ts'
import { attempt, check, validator } from '../report/support/sample-reports.ts'

const secret = 'hunter2-hunter3'

function collect(): {
  readonly events: RunEvent[]
  readonly say: (text: string) => void
  readonly send: (event: RunEvent) => void
  readonly end: () => string
} {
  const events: RunEvent[] = []
  const { onEvent, end } = redactEvents((event) => events.push(event), createRedactor([secret]))
  return {
    events,
    say: (text) => {
      onEvent({ kind: 'output', text })
    },
    send: onEvent,
    end: () => {
      end()
      return events.map((event) => (event.kind === 'output' ? event.text : '')).join('')
    },
  }
}

describe('output', () => {
  test('a secret that is cut into pieces', () => {
    const { say, end } = collect()
    for (const piece of ['a hunt', 'er2-hun', 'ter3', ' b\nnext']) say(piece)
    expect(end()).toBe('a *** b\nnext')
  })

  test('any text in any pieces', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(secret, 'x', '\n', ' ', 'hunter2')),
        fc.array(fc.nat({ max: 8 })),
        (words, sizes) => {
          const { say, end } = collect()
          let text = words.join('')
          for (const size of sizes) {
            say(text.slice(0, size))
            text = text.slice(size)
          }
          say(text)
          expect(end()).toBe(createRedactor([secret]).redact(words.join('')))
        },
      ),
    )
  })

  test('lines come as they are done, and before what comes after them', () => {
    const { say, send, events } = collect()
    say('one\ntw')
    expect(events).toEqual([{ kind: 'output', text: 'one\n' }])
    say('o')
    send({ kind: 'phase-ended' })
    expect(events.slice(1)).toEqual([{ kind: 'output', text: 'two' }, { kind: 'phase-ended' }])
  })

  test('what is told beside the lines leaves them whole', () => {
    const { say, send, events, end } = collect()
    say('hunter2-')
    send({ kind: 'engine-call', method: 'GET', path: '/info', status: 200, durationMs: 1 })
    send({ kind: 'attempt', run: 0, check: 'http', attempt: 1 })
    say('hunter3\n')
    end()
    expect(JSON.stringify(events)).not.toContain('hunter')
  })

  test('a line as long as is shown, and of a longer one the start (limit: secretLimits.lineCharacters)', () => {
    const most = secretLimits.lineCharacters
    const short = collect()
    short.say('x'.repeat(most))
    expect(short.end()).toBe('x'.repeat(most))
    const beyond = collect()
    beyond.say('x'.repeat(most + 1))
    expect(beyond.end()).toBe(`${'x'.repeat(most)}…\n`)
    const long = collect()
    for (const piece of ['x'.repeat(most - 8), 'hunter2-', 'hunter3', 'more'.repeat(most), '\nb']) {
      long.say(piece)
    }
    expect(long.end()).toBe(`${'x'.repeat(most - 8)}***…\nb`)
  })
})

test('every other event holds no secret, and its words of ours stay', () => {
  const { send, events } = collect()
  const redactor = createRedactor(['passed', 'check', 'exec'])
  const report = check(secret, {
    attempts: [attempt(0, 1, { code: 'ok', message: secret }, { stdout: secret })],
  })
  const all: readonly RunEvent[] = [
    { kind: 'phase', title: `Pull ${secret}` },
    { kind: 'validator-started', run: 0, image: secret, validator: secret, checks: 1 },
    { kind: 'check', run: 0, image: secret, validator: secret, check: report },
    { kind: 'attempt', run: 0, check: secret, attempt: 1 },
    { kind: 'stage', run: 0, validator: secret, title: secret, limitMs: null },
    { kind: 'engine-call', method: 'GET', path: `/${secret}`, status: 200, durationMs: 1 },
    {
      kind: 'validator-ended',
      run: 0,
      image: secret,
      report: validator(secret, { checks: [report] }),
    },
  ]
  all.forEach(send)
  expect(JSON.stringify(events)).not.toContain('hunter')
  expect(JSON.stringify(events)).toContain('***')
  const seen: RunEvent[] = []
  all.forEach(redactEvents((event) => seen.push(event), redactor).onEvent)
  expect(seen.map(({ kind }) => kind)).toEqual(all.map(({ kind }) => kind))
  expect(seen[2]).toMatchObject({ check: { outcome: 'passed', action: 'exec' } })
})
