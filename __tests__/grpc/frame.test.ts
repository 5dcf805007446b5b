import { describe, expect, test } from '@jest/globals'
import { createFrameReader, encodeFrame, singleMessage } from '../../src/grpc/frame.ts'
import { readStatus } from '../../src/grpc/status.ts'

describe('frames', () => {
  const both = Buffer.concat([encodeFrame(Buffer.from('one')), encodeFrame(Buffer.from(''))])

  test.each([1, 2, 5, 7, 100])('are taken out of pieces of %s bytes', (size) => {
    const reader = createFrameReader(10)
    const found: string[] = []
    for (let at = 0; at < both.length; at += size) {
      found.push(...reader.push(both.subarray(at, at + size)).map(String))
    }
    expect(found).toEqual(['one', ''])
    expect(reader.isComplete()).toBe(true)
  })

  test('of more bytes than are taken are refused by what they say', () => {
    const reader = createFrameReader(10)
    expect(() => reader.push(Buffer.from([0, 0, 0, 0, 11]))).toThrow(
      'a message of 11 bytes, where at most 10 are taken',
    )
  })

  test('that are compressed were not asked for', () => {
    expect(() => createFrameReader(10).push(Buffer.from([1, 0, 0, 0, 0]))).toThrow('compressed')
  })

  test('of which there is to be one', () => {
    expect(String(singleMessage(encodeFrame(Buffer.from('one'))))).toBe('one')
    expect(() => singleMessage(both)).toThrow('the answer is not exactly one message')
    expect(() => singleMessage(Buffer.alloc(4))).toThrow('the answer holds no message')
  })
})

describe('a status', () => {
  test.each([
    ['0', undefined, 'OK', ''],
    ['5', 'no such container', 'NOT_FOUND', 'no such container'],
    [undefined, undefined, 'UNKNOWN', ''],
    ['99', '', 'UNKNOWN', ''],
    ['two', '', 'UNKNOWN', ''],
    ['2', 'k%C3%A4se, 100%', 'UNKNOWN', 'käse, 100%'],
    ['2', '%FF', 'UNKNOWN', 'ÿ'],
  ])('%s, %s', (code, words, name, told) => {
    expect(readStatus(code, words)).toEqual({ name, words: told })
  })
})
