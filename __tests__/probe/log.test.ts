import { describe, expect, test } from '@jest/globals'
import { probeLimits } from '../../src/limits.ts'
import type { LogAction } from '../../src/probe/attempt.ts'
import { describeMiss, searchLog } from '../../src/probe/log.ts'
import type { FollowLog, LogStream } from '../../src/probe/log.ts'

type Piece = readonly [LogStream, string | Uint8Array]

/** Hands these on, then ends, or goes on for ever. */
function writing(pieces: Iterable<Piece>, ends = true): FollowLog {
  return async (onOutput, signal) => {
    for (const [stream, text] of pieces) {
      signal.throwIfAborted()
      onOutput(stream, Buffer.from(text))
    }
    if (ends) return
    await new Promise((_, reject) => {
      if (signal.aborted) reject(new Error('aborted'))
      signal.addEventListener('abort', () => {
        reject(new Error('aborted'))
      })
    })
  }
}

const action = (asked: Partial<LogAction> = {}): LogAction => ({
  ...{ action: 'log', matches: 'up on [0-9]+$', stream: 'both', ...asked },
})

const search = (pieces: Iterable<Piece>, asked: Partial<LogAction> = {}, signal = never) =>
  searchLog(action(asked), writing(pieces), signal)

const never = new AbortController().signal

describe('a line', () => {
  test.each<readonly [string, readonly Piece[]]>([
    ['at once', [['stdout', 'starting\nup on 80\nmore\n']]],
    [
      'in pieces',
      [
        ['stdout', 'star'],
        ['stdout', 'ting\nup o'],
        ['stdout', 'n 80'],
        ['stdout', '\n'],
      ],
    ],
    [
      'with the other stream between',
      [
        ['stdout', 'up on '],
        ['stderr', 'oh\n'],
        ['stdout', '80\n'],
      ],
    ],
    ['of a terminal', [['stdout', 'up on 80\r\n']]],
    ['without an end, where the log has one', [['stdout', 'up on 80']]],
  ])('is found %s', async (_, pieces) => {
    const { found } = await search(pieces)
    expect(found).toEqual({ stream: 'stdout', line: 'up on 80' })
  })

  test('ends the search, whatever is written after it', async () => {
    const result = await searchLog(
      action(),
      writing([['stderr', 'up on 80\nup on 81\n']], false),
      never,
    )
    expect(result).toMatchObject({ found: { stream: 'stderr', line: 'up on 80' }, lines: 1 })
  })

  test('of the other stream is none', async () => {
    const result = await search([['stderr', 'up on 80\n']], { stream: 'stdout' })
    expect(result).toMatchObject({ found: null, last: null, lines: 0 })
    expect(describeMiss(action({ stream: 'stdout' }), result)).toBe(
      'no line of stdout matches /up on [0-9]+$/: nothing was written',
    )
  })

  test.each(['\\Aup', '(?-m)^up', '^up', 'up on 80\\z', '80$', '\\bon\\b', '(?i)UP ON'])(
    'is found by %s between others',
    async (matches) => {
      const { found, lines } = await search([['stdout', 'a\nb\nup on 80\nc\n']], { matches })
      expect([found?.line, lines]).toEqual(['up on 80', 3])
    },
  )

  test('is one line: nothing is found across two', async () => {
    for (const matches of ['a\\nb', '(?s)a.b', 'a[^x]b', '\\Aa\\s']) {
      expect((await search([['stdout', 'a\nb\nc\n']], { matches })).found).toBeNull()
    }
  })

  test('that is still being written counts, but not its end', async () => {
    const stop = new AbortController()
    let followers = 0
    const follow: FollowLog = async (onOutput, signal) => {
      const work = writing([['stdout', 'up on 80']], false)(onOutput, signal)
      followers += 1
      if (followers === 2) stop.abort()
      await work
    }
    const half = searchLog(action(), follow, stop.signal)
    const begun = searchLog(action({ matches: 'up on' }), follow, stop.signal)
    expect((await half).found).toBeNull()
    expect((await begun).found).toEqual({ stream: 'stdout', line: 'up on 80' })
  })
})

test('what following throws is thrown', async () => {
  const lost = () => Promise.reject(new Error('the engine is lost'))
  await expect(searchLog(action(), lost, never)).rejects.toThrow('the engine is lost')
})

test('of a long line the beginning is searched (limit: probeLimits.logLine)', async () => {
  const most = probeLimits.logLine
  const at = (count: number): Piece[] => [['stdout', `${' '.repeat(count)}x\n`]]
  expect((await search(at(most - 1), { matches: 'x$' })).found).not.toBeNull()
  const beyond = await search(at(most), { matches: 'x$' })
  expect(beyond).toMatchObject({ found: null, lines: 1, cut: 1 })
  expect(describeMiss(action(), beyond)).toBe(
    `no line of the log matches /up on [0-9]+$/: one line was written, of 1 only the first ${most} bytes were looked at`,
  )
  // Nor is an end taken for one that is none.
  expect((await search(at(most), { matches: ' $' })).found).toBeNull()
  expect((await search(at(most), { matches: '^ ' })).found).not.toBeNull()
})

test('a log without an end takes no memory', async () => {
  const chunk = Buffer.alloc(64 * 1024, 'y\n')
  function* endless(): Generator<Piece> {
    for (let index = 0; index < 400; index += 1) yield ['stdout', chunk]
  }
  // A line without an end, too.
  function* unended(): Generator<Piece> {
    for (let index = 0; index < 4_000; index += 1) yield ['stdout', Buffer.alloc(64 * 1024, 'z')]
  }
  globalThis.gc?.()
  const before = process.memoryUsage().arrayBuffers
  const short = await search(endless(), { matches: 'never' })
  const long = await search(unended(), { matches: 'never' })
  expect([short.lines, short.last?.line, long.lines, long.cut]).toEqual([13_107_200, 'y', 1, 1])
  expect(long.last?.line).toHaveLength(probeLimits.seenCharacters)
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(300 * 1024 * 1024)
})
