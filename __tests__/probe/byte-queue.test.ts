import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createByteQueue } from '../../src/probe/byte-queue.ts'

describe('createByteQueue', () => {
  test('lines come out whole, in whatever pieces they went in', () => {
    const piece = fc.string({ unit: fc.constantFrom('a', '\n', '\r'), maxLength: 5 })
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const queue = createByteQueue()
        const lines: string[] = []
        for (const text of pieces) {
          queue.push(Buffer.from(text))
          for (let line = queue.takeLine(); line !== null; line = queue.takeLine()) {
            lines.push(line.toString())
          }
        }
        const all = pieces.join('')
        expect([...lines, queue.peek().toString()].join('')).toBe(all)
        expect(lines).toEqual(all.match(/[^\n]*\n/g) ?? [])
      }),
    )
  })

  test('skipped bytes are gone, and a line is looked for behind them', () => {
    const queue = createByteQueue()
    queue.push(Buffer.from('ab'))
    queue.skip(1)
    queue.push(Buffer.from('c\nd'))
    expect(queue.takeLine()?.toString()).toBe('bc\n')
    expect([queue.length(), queue.peek().toString(), queue.takeLine()]).toEqual([1, 'd', null])
  })

  test('bytes that were pushed are not written to', () => {
    const given = Buffer.from('abcdef')
    const queue = createByteQueue()
    queue.push(given)
    queue.skip(5)
    queue.push(Buffer.from('xyz'))
    expect(queue.peek().toString()).toBe('fxyz')
    expect(given.toString()).toBe('abcdef')
  })

  test('a megabyte in single bytes is copied a bounded number of times', () => {
    const queue = createByteQueue()
    let copied = 0
    const byte = Buffer.from('x')
    const allocate = Buffer.allocUnsafe.bind(Buffer)
    Buffer.allocUnsafe = (size: number) => {
      copied += size
      return allocate(size)
    }
    try {
      for (let index = 0; index < 2 ** 20; index += 1) queue.push(byte)
    } finally {
      Buffer.allocUnsafe = allocate
    }
    expect(queue.length()).toBe(2 ** 20)
    expect(copied).toBeLessThan(8 * 2 ** 20)
  })
})
