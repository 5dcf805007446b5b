import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { ApiError } from '../../../src/engine/docker/transport.ts'
import type { ApiCall, Transport } from '../../../src/engine/docker/transport.ts'
import { askingAgain } from '../../../src/engine/docker/while-ending.ts'
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

const call = {
  ...{ method: 'GET', path: '/containers/a/json', doing: 'inspecting a container' },
} as const satisfies ApiCall

function answerTo(asked: ApiCall = call): Promise<unknown> {
  const unused = () => Promise.reject(new Error('nobody asks so'))
  const transport: Transport = { send: unused, open: unused, readJson: ask }
  return askingAgain(transport).readJson(asked, never)
}

async function answerOf(times: number, reason = ending, status = 500): Promise<unknown> {
  ask = failing(times, reason, status)
  const answer = answerTo().catch((error: unknown) => String(error))
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
  const answer = answerTo()
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

test('what changes something is asked for once', async () => {
  ask = failing(1, ending)
  await expect(answerTo({ ...call, method: 'POST' })).rejects.toThrow(ending)
  expect(ask).toHaveBeenCalledTimes(1)
})
