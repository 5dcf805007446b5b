import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createFrameReader } from '../../../src/engine/docker/frames.ts'
import type { FrameType } from '../../../src/engine/docker/frames.ts'

const types: readonly FrameType[] = ['stdin', 'stdout', 'stderr', 'error']

function frame(type: FrameType, payload: Uint8Array): Buffer {
  const header = Buffer.alloc(8)
  header[0] = types.indexOf(type)
  header.writeUInt32BE(payload.length, 4)
  return Buffer.concat([header, payload])
}

/** Payloads by type, joined: how they were cut does not matter. */
function read(chunks: readonly Uint8Array[]): ReadonlyMap<FrameType, string> {
  const texts = new Map<FrameType, string>()
  const reader = createFrameReader((type, payload) => {
    texts.set(type, (texts.get(type) ?? '') + Buffer.from(payload).toString('hex'))
  })
  for (const chunk of chunks) reader.push(chunk)
  return texts
}

function cut(bytes: Buffer, sizes: readonly number[]): Buffer[] {
  const chunks: Buffer[] = []
  let offset = 0
  for (const size of sizes) {
    chunks.push(bytes.subarray(offset, offset + size))
    offset += size
  }
  return [...chunks, bytes.subarray(offset)]
}

describe('frames of the engine', () => {
  test('are told apart by their type, wherever the transport cuts them', () => {
    const frames = fc.array(fc.tuple(fc.constantFrom(...types), fc.uint8Array({ maxLength: 40 })), {
      maxLength: 8,
    })
    fc.assert(
      fc.property(frames, fc.array(fc.nat(12)), (list, sizes) => {
        const bytes = Buffer.concat(list.map(([type, payload]) => frame(type, payload)))
        const expected = new Map<FrameType, string>()
        for (const [type, payload] of list) {
          if (payload.length === 0) continue
          expected.set(type, (expected.get(type) ?? '') + Buffer.from(payload).toString('hex'))
        }
        expect(read(cut(bytes, sizes))).toEqual(expected)
      }),
    )
  })

  test('an empty frame has no payload', () => {
    expect(read([frame('stdout', Buffer.alloc(0)), frame('stderr', Buffer.from('x'))])).toEqual(
      new Map([['stderr', '78']]),
    )
  })

  test('a frame that says it is 4 GiB long is handed on as it comes, never collected', () => {
    const header = Buffer.from([1, 0, 0, 0, 0xff, 0xff, 0xff, 0xff])
    expect(read([header, Buffer.from('ab'), Buffer.from('c')])).toEqual(
      new Map([['stdout', '616263']]),
    )
  })

  test.each([
    ['text', Buffer.from('hello, world')],
    ['an unknown type', Buffer.from([4, 0, 0, 0, 0, 0, 0, 1, 65])],
    ['a header with something between', Buffer.from([1, 0, 1, 0, 0, 0, 0, 1, 65])],
  ])('%s is no frame', (_name, bytes) => {
    expect(() => read([bytes])).toThrow('not framed')
  })
})
