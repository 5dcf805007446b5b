import { describe, expect, test } from '@jest/globals'
import { workloadLimits } from '../../src/limits.ts'
import type { PodEventReport } from '../../src/model.ts'
import { createBoard } from '../../src/workload/board.ts'
import { createEventLog } from '../../src/workload/events.ts'
import { createLogBook } from '../../src/workload/log-book.ts'
import { pretendEngine } from '../support/pretend-engine.ts'
import { createVirtualClock } from '../support/virtual-clock.ts'
import { container, workloadWith } from './support/workloads.ts'

const never = new AbortController().signal

describe('events', () => {
  test('of the same words are one that is counted, with its first and its last time', async () => {
    const clock = createVirtualClock()
    const told: PodEventReport[] = []
    const events = createEventLog(clock, (event) => told.push(event))
    events.add('Warning', 'Unhealthy', 'no', 'main')
    await clock.run(clock.sleep(2_000, never))
    events.add('Warning', 'Unhealthy', 'no', 'main')
    expect(events.list()).toEqual([
      {
        ...{ type: 'Warning', reason: 'Unhealthy', message: 'no', container: 'main', count: 2 },
        firstTimestamp: '1970-01-01T00:00:00.000Z',
        lastTimestamp: '1970-01-01T00:00:02.000Z',
      },
    ])
    expect(told.map(({ count }) => count)).toEqual([1, 2])
  })

  test('that differ in anything are others, in the order in which they were told first', () => {
    const events = createEventLog(createVirtualClock(), () => undefined)
    events.add('Warning', 'A', 'a', 'main')
    events.add('Warning', 'A', 'a', 'beside')
    events.add('Warning', 'A', 'a')
    events.add('Normal', 'A', 'a')
    events.add('Normal', 'B', 'a')
    events.add('Normal', 'B', 'b')
    events.add('Warning', 'A', 'a', 'main')
    expect(events.list().map(({ count }) => count)).toEqual([2, 1, 1, 1, 1, 1])
    expect(events.list()[2]?.container).toBeNull()
  })

  test('have an end, and those that are known are counted on (limit: workloadLimits.events)', () => {
    const told: PodEventReport[] = []
    const events = createEventLog(createVirtualClock(), (event) => told.push(event))
    for (let index = 0; index <= workloadLimits.events; index += 1) {
      events.add('Normal', 'A', String(index))
    }
    events.add('Normal', 'A', '0')
    expect(events.list()).toHaveLength(workloadLimits.events)
    expect(events.list()[0]?.count).toBe(2)
    expect(told).toHaveLength(workloadLimits.events + 1)
  })
})

describe('what is known of a workload', () => {
  const board = () => createBoard(workloadWith(), createVirtualClock())

  test('is waited for, and told as soon as it is so', async () => {
    const known = board()
    let isSo = false
    const waiting = known.until(() => isSo, never)
    known.change({ hasSandbox: true })
    isSo = true
    const late = await Promise.race([waiting.then(() => 'told'), Promise.resolve('not yet')])
    expect(late).toBe('not yet')
    known.touch()
    await waiting
    await known.until(() => true, never)
  })

  test('is not waited for when nobody wants to know any more', async () => {
    const stop = new AbortController()
    const known = board()
    const waiting = known.until(() => false, stop.signal)
    stop.abort(new Error('enough'))
    await expect(waiting).rejects.toThrow('enough')
    await expect(known.until(() => true, stop.signal)).rejects.toThrow('enough')
  })

  test('is told to whoever listens, until they leave, and not for what is no status', () => {
    const known = board()
    let count = 0
    const leave = known.listen(() => {
      count += 1
    })
    known.update('main', { restartCount: 1 })
    known.change({ address: '172.17.0.2' })
    known.touch()
    expect(count).toBe(2)
    leave()
    known.update('main', { restartCount: 2 })
    expect(count).toBe(2)
  })

  test('a container waits to be created, or for those before it', () => {
    const waiting = (fields: Parameters<typeof workloadWith>[0]) => {
      const { status } = createBoard(workloadWith(fields), createVirtualClock())
      const { initContainerStatuses, containerStatuses } = status()
      return [...initContainerStatuses, ...containerStatuses].map(
        ({ state }) => state.waiting?.reason,
      )
    }
    expect(waiting({})).toEqual(['ContainerCreating'])
    const initContainers = [container('setup', { role: 'init' })]
    expect(waiting({ initContainers })).toEqual(['PodInitializing', 'PodInitializing'])
  })

  test('a container that is not of it is a mistake of ours', () => {
    expect(() => board().record('other')).toThrow('no container other')
  })
})

describe('logs', () => {
  const bookOf = (texts: readonly string[]) => {
    const asked: { readonly lines: number; readonly maxBytes: number }[] = []
    let at = 0
    const book = createLogBook(
      pretendEngine({
        containers: {
          logs: (_id, bounds) => {
            asked.push(bounds)
            const text = texts[at] ?? texts.at(-1) ?? ''
            at += 1
            return Promise.resolve({ text, truncated: false })
          },
        },
      }),
    )
    return { book, asked }
  }

  test('are kept by life, and those of a life replace what was kept of it', async () => {
    const { book } = bookOf(['a\n', 'a\r\nb\n', 'c', ''])
    await book.keep('main', { id: 'c1', restart: 0 }, never)
    expect(await book.keep('main', { id: 'c1', restart: 0 }, never)).toBe('a\r\nb\n')
    await book.keep('main', { id: 'c2', restart: 1 }, never)
    await book.keep('main', { id: 'c3', restart: 2 }, never)
    expect(book.of('main')).toEqual([
      { restart: 0, lines: ['a', 'b'], truncated: false },
      { restart: 1, lines: ['c'], truncated: false },
      { restart: 2, lines: [], truncated: false },
    ])
    expect(book.of('beside')).toEqual([])
  })

  test('of the first life and the last ones stay (limit: workloadLimits.logs)', async () => {
    const { book } = bookOf(['x'])
    for (let restart = 0; restart <= workloadLimits.logs; restart += 1) {
      await book.keep('main', { id: `c${restart}`, restart }, never)
    }
    expect(book.of('main').map(({ restart }) => restart)).toEqual([0, 2, 3, 4, 5, 6])
  })

  test('are asked for by their last lines (limit: workloadLimits.terminationLogLines)', async () => {
    const { book, asked } = bookOf(['x'])
    await book.keep('main', { id: 'c1', restart: 0 }, never)
    expect(asked).toEqual([{ lines: workloadLimits.terminationLogLines, maxBytes: 65_536 }])
  })
})
