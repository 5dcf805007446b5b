import { describe, expect, test } from '@jest/globals'
import { draftOf } from '../../../src/init/draft.ts'
import type { ImageFacts, RunningFacts } from '../../../src/init/facts.ts'
import type { OneImage, PreparedValidator } from '../../../src/run/one-image.ts'
import { createTrials } from '../../../src/run/init/try-draft.ts'

const silent: RunningFacts = {
  ...{ readyAfter: 0, ports: [], loopback: [], isSeen: true, harmless: 'true' },
}
const serving: RunningFacts = {
  ...{ ...silent, harmless: null },
  ports: [{ port: 80, answers: { kind: 'tcp' } }],
}

const drafted = (running: RunningFacts) => {
  const facts: ImageFacts = {
    ...{ image: 'app:1', user: '', program: null, exposed: [], running, end: null },
  }
  return draftOf(facts)
}

/** An image whose runs go on until they are told what becomes of them, or are stopped. */
function pretendImage() {
  const asked: string[] = []
  const stopped: string[] = []
  const waiting: ((failed: readonly string[]) => void)[] = []
  const run: PreparedValidator['run'] = async ({ checks }, _changes, signal) => {
    const names = checks.map(({ name }) => name)
    asked.push(names.join())
    const failed = await new Promise<readonly string[]>((resolve) => {
      waiting.push(resolve)
      signal.addEventListener('abort', () => {
        stopped.push(names.join())
        resolve([])
      })
    })
    const reports = names.map((name) => ({
      ...{ name, reason: { message: 'it said no' } },
      outcome: failed.includes(name) ? 'failed' : 'passed',
    }))
    // Nothing else of a result is read.
    const result: unknown = { report: { verdict: 'passed', checks: reports }, errors: [] }
    return result as Awaited<ReturnType<PreparedValidator['run']>>
  }
  const prepare: OneImage['prepare'] = (validators) =>
    // What was checked of its options is not read.
    Promise.resolve(validators.map((validator) => ({ validator, run }) as PreparedValidator))
  /** The next run that waits, told what fails of it. */
  const tell = async (failed: readonly string[] = []) => {
    while (waiting.length === 0) await new Promise(setImmediate)
    waiting.shift()?.(failed)
  }
  // Nothing else of it is asked.
  return { opened: { prepare } as unknown as OneImage, asked, stopped, tell }
}

const never = new AbortController().signal

describe('a draft that is tried while the image is still looked at', () => {
  test('is run once where it was the right one, whatever its comments say', async () => {
    const { opened, asked, tell } = pretendImage()
    const trials = createTrials(opened, never)
    trials.begin(drafted({ ...silent, loopback: [] }))
    const ended = trials.end(drafted({ ...silent, loopback: [53] }))
    await tell()
    const { draft, leftOut } = await ended
    expect([asked, leftOut]).toEqual([['runs'], []])
    expect(draft?.comments.join()).toContain('53')
    await trials.abandon()
  })

  test('gives way to what it turned out to be', async () => {
    const { opened, asked, stopped, tell } = pretendImage()
    const trials = createTrials(opened, never)
    trials.begin(drafted(silent))
    await new Promise(setImmediate)
    trials.begin(drafted(serving))
    const ended = trials.end(drafted(serving))
    await tell()
    await tell()
    expect((await ended).draft?.checks.map(({ name }) => name)).toEqual(['port-80'])
    expect([asked, stopped]).toEqual([['runs', 'port-80'], ['runs']])
  })

  test('and nothing is left of it where the image ended meanwhile', async () => {
    const { opened, stopped } = pretendImage()
    const trials = createTrials(opened, never)
    trials.begin(drafted(serving))
    await new Promise(setImmediate)
    expect(await trials.end(null)).toEqual({ draft: null, leftOut: [] })
    await trials.abandon()
    expect(stopped).toEqual(['port-80'])
  })

  test('is no manifest where all of it failed', async () => {
    const { opened, tell } = pretendImage()
    const trials = createTrials(opened, never)
    const ended = trials.end(drafted(serving))
    await tell(['port-80'])
    expect(await ended).toEqual({
      ...{ draft: null, leftOut: [{ name: 'port-80', reason: 'it said no' }] },
    })
  })
})
