import { describe, expect, test } from '@jest/globals'
import { createListenerWatch } from '../../src/container/listener-watch.ts'
import type { Listener, SocketCounts } from '../../src/container/listeners.ts'
import { engineLimits } from '../../src/limits.ts'
import { createVirtualClock } from '../support/virtual-clock.ts'

const never = new AbortController().signal
const opened: Listener = { address: '0.0.0.0', port: 80, family: 4, inode: '1' }
const none: SocketCounts = { version4: 0, version6: 0 }
const one: SocketCounts = { version4: 1, version6: 0 }
const isOpen = (listeners: readonly Listener[]) => listeners.length > 0

/** A network that changes with time; counts what is asked of it. */
function network(
  countsAt: (now: number) => SocketCounts,
  listenersAt: (now: number) => readonly Listener[],
  cost = 0,
) {
  const clock = createVirtualClock()
  let spent = 0
  const now = () => clock.now() + spent
  const asked = { counts: 0, listeners: 0 }
  const look = () => {
    asked.counts += 1
    return {
      counts: countsAt(now()),
      listeners: () => {
        asked.listeners += 1
        spent += cost
        return listenersAt(now())
      },
    }
  }
  return { watch: createListenerWatch(look, { ...clock, now }), clock, asked, now }
}

describe('waiting for a listener', () => {
  test('ends soon after a socket was counted (limit: engineLimits.listenerPoll)', async () => {
    const { watch, clock, asked, now } = network(
      (time) => (time < 1_000 ? none : one),
      (time) => (time < 1_000 ? [] : [opened]),
    )
    await clock.run(watch.until(isOpen, never))
    expect(now()).toBeLessThan(1_000 + engineLimits.listenerPoll)
    // The tables are read at first, and when the count has changed.
    expect(asked.listeners).toBe(2)
    expect(asked.counts).toBe(1 + Math.ceil(1_000 / engineLimits.listenerPoll))
  })

  test('looks less often after a while, and often enough (limit: engineLimits.listenerPollAtLast)', async () => {
    const { watch, clock, asked, now } = network(
      (time) => (time < 60_000 ? none : one),
      (time) => (time < 60_000 ? [] : [opened]),
    )
    await clock.run(watch.until(isOpen, never))
    expect(now()).toBeLessThan(60_000 + engineLimits.listenerPollAtLast)
    const { listenerPoll, listenerPollAtLast } = engineLimits
    expect(asked.counts).toBeGreaterThan(60_000 / listenerPollAtLast)
    expect(asked.counts).toBeLessThan(
      (50 * listenerPollAtLast) / listenerPoll + 60_000 / listenerPollAtLast,
    )
  })

  test('makes one look for all who wait', async () => {
    const { watch, clock, asked } = network(
      (time) => (time < 1_000 ? none : one),
      (time) => (time < 1_000 ? [] : [opened]),
    )
    await clock.run(Promise.all(Array.from({ length: 12 }, () => watch.until(isOpen, never))))
    expect(asked.counts).toBe(1 + Math.ceil(1_000 / engineLimits.listenerPoll))
  })

  test('sees one that came as another socket went (limit: engineLimits.listenerLook)', async () => {
    const { watch, clock, now } = network(
      () => one,
      (time) => (time < 100 ? [] : [opened]),
    )
    await clock.run(watch.until(isOpen, never))
    expect(now()).toBeGreaterThanOrEqual(engineLimits.listenerLook)
    expect(now()).toBeLessThan(engineLimits.listenerLook + 2 * engineLimits.listenerPoll)
  })

  test('rests after a look that took long (limit: engineLimits.listenerRest)', async () => {
    const cost = 10
    let count = 0
    const { watch, clock, asked } = network(
      // A busy network: never the same count twice.
      () => ({ version4: (count += 1), version6: 0 }),
      (time) => (time < 5_000 ? [] : [opened]),
      cost,
    )
    await clock.run(watch.until(isOpen, never))
    expect(asked.listeners).toBeLessThanOrEqual(2 + 5_000 / (cost * engineLimits.listenerRest))
    expect(asked.listeners).toBeGreaterThan(10)
  })

  test('what is known is enough for who comes later', async () => {
    const { watch, clock, asked } = network(
      () => one,
      () => [opened],
    )
    await clock.run(watch.until(isOpen, never))
    await clock.run(watch.until(isOpen, never))
    expect(asked.listeners).toBe(1)
  })

  test('what the kernel does not count is read each time', async () => {
    const { watch, clock, now } = network(
      () => ({ version4: null, version6: null }),
      (time) => (time < 500 ? [] : [opened]),
    )
    await clock.run(watch.until(isOpen, never))
    expect(now()).toBeLessThan(500 + 2 * engineLimits.listenerPoll)
  })

  test('ends with its signal, and goes on for the others', async () => {
    const { watch, clock, now } = network(
      (time) => (time < 1_000 ? none : one),
      (time) => (time < 1_000 ? [] : [opened]),
    )
    const stop = new AbortController()
    const impatient = watch.until(isOpen, stop.signal)
    const patient = watch.until(isOpen, never)
    stop.abort()
    await impatient
    expect(now()).toBe(0)
    await clock.run(patient)
    expect(now()).toBeGreaterThanOrEqual(1_000)
  })

  test('begins anew after all have left', async () => {
    const { watch, clock } = network(
      (time) => (time < 1_000 ? none : one),
      (time) => (time < 1_000 ? [] : [opened]),
    )
    const stop = new AbortController()
    const first = watch.until(isOpen, stop.signal)
    stop.abort()
    const second = watch.until(isOpen, never)
    await first
    await clock.run(second)
    expect(clock.now()).toBeGreaterThanOrEqual(1_000)
  })

  test('tells all who wait what went wrong', async () => {
    const watch = createListenerWatch(() => {
      throw new Error('cannot look')
    }, createVirtualClock())
    await expect(watch.until(isOpen, never)).rejects.toThrow('cannot look')
  })
})
