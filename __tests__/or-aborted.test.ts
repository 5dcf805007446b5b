import { describe, expect, test } from '@jest/globals'
import { orAborted } from '../src/or-aborted.ts'

const endless = new Promise<never>(() => undefined)

describe('work', () => {
  test('is what it comes to where nobody aborts it', async () => {
    const { signal } = new AbortController()
    expect(await orAborted(Promise.resolve('done'), signal)).toBe('done')
    await expect(orAborted(Promise.reject(new Error('broken')), signal)).rejects.toThrow('broken')
  })

  test('is not waited for once it is aborted', async () => {
    const stop = new AbortController()
    const waiting = orAborted(endless, stop.signal)
    stop.abort(new Error('stop'))
    await expect(waiting).rejects.toThrow('stop')
  })

  test('is not waited for at all where it was aborted before, even if it is done', async () => {
    const aborted = AbortSignal.abort(new Error('stop'))
    await expect(orAborted(Promise.resolve('done'), aborted)).rejects.toThrow('stop')
  })

  test('is given up with words of whoever waits', async () => {
    const late = () => new Error('it takes too long')
    await expect(orAborted(endless, AbortSignal.abort(), late)).rejects.toThrow('it takes too long')
  })

  test('that fails after that fails for nobody', async () => {
    const work = Promise.withResolvers<never>()
    await expect(orAborted(work.promise, AbortSignal.abort(new Error('stop')))).rejects.toThrow()
    work.reject(new Error('late'))
    await new Promise(setImmediate)
  })
})
