import { expect, test } from '@jest/globals'
import { createEventBook } from '../../../../src/engine/kubernetes/whole-pods/event-book.ts'

function event(name: string, fields: object): Readonly<Record<string, unknown>> {
  return {
    metadata: { name },
    involvedObject: { kind: 'Pod', fieldPath: 'spec.containers{main}' },
    ...{ type: 'Warning', reason: 'Unhealthy', count: 1 },
    firstTimestamp: '2026-12-01T13:00:00Z',
    lastTimestamp: '2026-12-01T13:00:00Z',
    ...fields,
  }
}

test('an event that is told again is one, counted, in its first place', () => {
  const book = createEventBook()
  book.note(event('a', { message: 'first' }))
  book.note(event('b', { message: 'second' }))
  book.note(event('a', { message: 'first', count: 4, lastTimestamp: '2026-12-01T13:00:09Z' }))
  // A list of all that is known tells it once more.
  book.note(event('a', { message: 'first', count: 4, lastTimestamp: '2026-12-01T13:00:09Z' }))
  expect(book.list().map(({ message, count, container }) => [message, count, container])).toEqual([
    ['first', 4, 'main'],
    ['second', 1, 'main'],
  ])
})

test('what probes did not find well is told apart from what could not be carried out', () => {
  const book = createEventBook()
  book.note(
    event('a', { message: 'Readiness probe failed: HTTP probe failed with statuscode: 503' }),
  )
  book.note(
    event('b', {
      message: 'Liveness probe errored and resulted in unknown state: rpc error: no such file',
    }),
  )
  book.note(event('c', { message: 'Readiness probe warning: Probe terminated redirects' }))
  book.note(event('d', { reason: 'BackOff', message: 'Readiness probe failed: not so' }))
  expect(book.failures().map(({ kind, outcome, message }) => [kind, outcome, message])).toEqual([
    ['readiness', 'failure', 'HTTP probe failed with statuscode: 503'],
    ['liveness', 'error', 'rpc error: no such file'],
  ])
})

test('a series of newer reporters has its own count and times', () => {
  const book = createEventBook()
  book.note({
    metadata: { name: 'a' },
    involvedObject: {},
    ...{ type: 'Warning', reason: 'FailedScheduling', message: 'no nodes' },
    eventTime: '2026-12-01T13:00:00.5Z',
    series: { count: 3, lastObservedTime: '2026-12-01T13:00:30Z' },
  })
  const [only] = book.list()
  expect(only).toMatchObject({
    count: 3,
    container: null,
    firstTimestamp: '2026-12-01T13:00:00.5Z',
  })
  expect(only?.lastTimestamp).toBe('2026-12-01T13:00:30Z')
})
