import { describe, expect, test } from '@jest/globals'
import { askAhead } from '../../../src/engine/find/ask-ahead.ts'
import type { EngineFinder, FoundEngine } from '../../../src/engine/find/connect.ts'

const options = { env: {}, home: '/nonexistent', engine: null, uid: 0 }
const never = new AbortController().signal

function engine() {
  const seen = { left: 0 }
  const found: FoundEngine = {
    open: () => Promise.reject(new Error('nobody opens it')),
    leave: () => {
      seen.left += 1
    },
  }
  return { found, seen }
}

describe('an engine that is asked ahead', () => {
  test('is asked at once, and once', async () => {
    const { found } = engine()
    let asked = 0
    const { find } = await askAhead(options, never, () => {
      asked += 1
      return Promise.resolve(found)
    })
    expect(asked).toBe(1)
    expect(await find(options, never)).toBe(found)
    expect(asked).toBe(1)
  })

  test('warns whoever wants it, of what was met before', async () => {
    const { found } = engine()
    const { find } = await askAhead(options, never, (_options, _signal, onWarning) => {
      onWarning?.('a config.json is broken')
      return Promise.resolve(found)
    })
    const told: string[] = []
    await find(options, never, (warning) => told.push(warning))
    expect(told).toEqual(['a config.json is broken'])
  })

  test('is told to be missing where it is wanted, with its warnings, and nowhere else', async () => {
    const { find, leave } = await askAhead(options, never, (_options, _signal, onWarning) => {
      onWarning?.('a config.json is broken')
      return Promise.reject(new Error('no engine answers'))
    })
    const told: string[] = []
    await expect(find(options, never, (warning) => told.push(warning))).rejects.toThrow(
      'no engine answers',
    )
    expect(told).toEqual(['a config.json is broken'])
    leave()
  })

  test('is left where nobody wants it', async () => {
    const { found, seen } = engine()
    const { leave } = await askAhead(options, never, () => Promise.resolve(found))
    leave()
    await new Promise(setImmediate)
    expect(seen.left).toBe(1)
  })

  test.each(['left', 'cancelled'])('is waited for no longer once it is %s', async (how) => {
    const silent: EngineFinder = (_options, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          reject(new Error('given up'))
        })
      })
    const cancelling = new AbortController()
    const { find, leave } = await askAhead(options, cancelling.signal, silent)
    const wanted = find(options, never)
    if (how === 'left') leave()
    else cancelling.abort()
    await expect(wanted).rejects.toThrow('given up')
  })
})
