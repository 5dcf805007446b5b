import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { ApiError } from '../../../src/engine/docker/transport.ts'
import { whileEnding } from '../../../src/engine/docker/while-ending.ts'
import { engineLimits } from '../../../src/limits.ts'

const { endingRepeats, endingPause } = engineLimits
const never = new AbortController().signal
const ending = 'read /proc/7120/cgroup: no such process'

beforeEach(() => {
  jest.useFakeTimers()
})

afterEach(() => {
  jest.useRealTimers()
})

/** An engine that fails so often before it knows of the end. */
function failing(times: number, reason: string, status = 500) {
  const call = {
    method: 'GET',
    path: '/containers/a/json',
    doing: 'inspecting a container',
  } as const
  return jest.fn(() =>
    ask.mock.calls.length > times
      ? Promise.resolve('exited')
      : Promise.reject(new ApiError(call, status, reason)),
  )
}
let ask: ReturnType<typeof failing>

async function answerOf(times: number, reason = ending, status = 500): Promise<string> {
  ask = failing(times, reason, status)
  const answer = whileEnding(ask, never).catch((error: unknown) => String(error))
  await jest.advanceTimersByTimeAsync(endingRepeats * endingPause)
  return await answer
}

test('a container that ends while it is asked for is asked for again (limit: engineLimits.endingRepeats)', async () => {
  expect(await answerOf(endingRepeats)).toBe('exited')
  expect(await answerOf(endingRepeats + 1)).toContain(ending)
  expect(ask).toHaveBeenCalledTimes(endingRepeats + 1)
})

test('not at once (limit: engineLimits.endingPause)', async () => {
  ask = failing(1, ending)
  const answer = whileEnding(ask, never)
  await jest.advanceTimersByTimeAsync(endingPause - 1)
  expect(ask).toHaveBeenCalledTimes(1)
  await jest.advanceTimersByTimeAsync(1)
  expect(await answer).toBe('exited')
})

test.each([
  ['no such container', 500],
  ['OCI runtime error: no such process', 500],
  [ending, 409],
])('any other failure is told: %s, %i', async (reason, status) => {
  expect(await answerOf(1, reason, status)).toContain(reason)
  expect(ask).toHaveBeenCalledTimes(1)
})
