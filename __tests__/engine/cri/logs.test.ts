import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { logReader } from '../../../src/engine/cri/log-lines.ts'
import { lastLines } from '../../../src/engine/cri/logs.ts'

const at = '2026-12-01T12:00:00.123456789Z'

function read(...chunks: readonly string[]): readonly string[] {
  const entries: string[] = []
  const reader = logReader(({ stream, bytes, isPartial }) => {
    entries.push(`${stream}${isPartial ? '…' : ''} ${bytes.toString()}`)
  })
  for (const chunk of chunks) reader.push(Buffer.from(chunk))
  return entries
}

describe("CRI's form of a log", () => {
  test.each([
    ['a line', `${at} stdout F hello there\n`, ['stdout hello there\n']],
    ['an empty line', `${at} stderr F \n`, ['stderr \n']],
    ['a part of a line', `${at} stdout P hel\n`, ['stdout… hel']],
    ['more tags', `${at} stdout P:x:y hel\n`, ['stdout… hel']],
    ['another stream', `${at} stdin F hello\n`, []],
    ['something else', 'hello\n\n', []],
    ['a line that is still written', `${at} stdout F hel`, []],
  ])('%s', (_name, text, entries) => {
    expect(read(text)).toEqual(entries)
  })

  test('does not depend on how it is cut into pieces', () => {
    const text = `${at} stdout F one\n${at} stderr P tw\n${at} stderr F o\n`
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length }), (cut) => {
        expect(read(text.slice(0, cut), text.slice(cut))).toEqual(read(text))
      }),
    )
  })
})

describe('the last lines of a log', () => {
  const lines = (count: number) =>
    Array.from({ length: count }, (_, index) => `${at} stdout F line ${index}\n`).join('')
  const last = (text: string, bounds: Partial<Parameters<typeof lastLines>[1]> = {}) =>
    lastLines(Buffer.from(text), { lines: 2, maxBytes: 100, isCut: false, ...bounds })

  test('are no more than asked for', () => {
    expect(last(lines(3))).toEqual({ text: 'line 1\nline 2\n', truncated: true })
    expect(last(lines(2))).toEqual({ text: 'line 0\nline 1\n', truncated: false })
  })

  test('a line in parts is one', () => {
    const text = `${at} stdout F a\n${at} stdout P b\n${at} stdout P c\n${at} stdout F d\n`
    expect(last(text)).toEqual({ text: 'a\nbcd\n', truncated: false })
  })

  test('what begins in the middle of a line begins with the next', () => {
    const text = `out F half\n${lines(1)}`
    expect(last(text, { isCut: true })).toEqual({ text: 'line 0\n', truncated: true })
  })

  test('no more bytes than asked for', () => {
    expect(last(lines(2), { maxBytes: 7 })).toEqual({ text: 'line 1\n', truncated: true })
  })
})
