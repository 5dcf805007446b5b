import type { RawAnswer } from './answer.ts'
import {
  text,
  int32,
  frame,
  literal,
  fields,
  END_STREAM,
  END_HEADERS,
  PADDED,
  PRIORITY,
  status200,
  status500,
  settings,
  ack,
  head,
  alone,
  data,
  trailer,
  reset,
  farewell,
  sized,
  window,
} from './frames.ts'
import type { Bytes } from './frames.ts'

type Row = readonly [name: string, frames: readonly Bytes[], more?: Partial<RawAnswer>]

const stay = { after: 'stay' } as const
const begun: readonly Bytes[] = [settings(), ack]
const answers = (group: string, rows: readonly Row[]): RawAnswer[] =>
  rows.map(([name, frames, more]) => ({
    name: `${group}: ${name}`,
    bytes: Buffer.from(frames.flat()).toString('latin1'),
    after: 'close',
    ...more,
  }))

const bodies = answers('body', [
  ['none', [...begun, alone()]],
  ['none, and it stays', [...begun, alone()], stay],
  ['some', [...begun, head(), data(5, END_STREAM)]],
  ['an empty last frame', [...begun, head(), data(5), data(0, END_STREAM)], stay],
  ['several frames', [...begun, head(), data(5), data(5), data(5, END_STREAM)]],
  ['no end, and a FIN', [...begun, head(), data(5)]],
  ['no end, and a reset connection', [...begun, head(), data(5)], { after: 'reset' }],
  ['no end, and it stays', [...begun, head(), data(5)], stay],
  ['no body, and a FIN', [...begun, head()]],
  ['no body, and it stays', [...begun, head()], stay],
  ['a FIN within a frame', [...begun, head(), frame(0, END_STREAM, 1, [1, 2, 3]).slice(0, -1)]],
  ['what is read, and it stays', [...begun, head(), data(10_240)], stay],
  ['what is read, and a reset', [...begun, head(), data(10_240), reset(2)]],
  ['one byte less, and a FIN', [...begun, head(), data(10_239)]],
  ['padding', [...begun, head(), frame(0, END_STREAM | PADDED, 1, [3, 1, 2, 0, 0, 0])]],
  ['padding alone', [...begun, head(), frame(0, END_STREAM | PADDED, 1, [2, 0, 0])]],
  ['padding that is too long', [...begun, head(), frame(0, END_STREAM | PADDED, 1, [9, 1, 2])]],
  ['padding without its length', [...begun, head(), frame(0, END_STREAM | PADDED, 1, [])]],
  ['of a failure that breaks off', [...begun, head([status500]), data(5), reset(2)]],
])

const lengths = answers('length', [
  ['right', [...begun, sized('5'), data(5, END_STREAM)]],
  ['too short', [...begun, sized('6'), data(5, END_STREAM)]],
  ['too short by a trailer', [...begun, sized('6'), data(5), trailer({ x: 'a' })]],
  ['without a body', [...begun, alone([status200, ...literal('content-length', '6')])]],
  ['zero without a body', [...begun, alone([status200, ...literal('content-length', '0')])]],
  ['zero with a body', [...begun, sized('0'), data(5, END_STREAM)]],
  ['too long', [...begun, sized('4'), data(5, END_STREAM)]],
  ['too long in a second frame', [...begun, sized('5'), data(5), data(1, END_STREAM)]],
  ['more than is read', [...begun, sized('20000'), data(10_240)], stay],
  ['exactly what is read, and more', [...begun, sized('10240'), data(10_300)], stay],
  ['no number', [...begun, sized('x'), data(5, END_STREAM)]],
  ['negative', [...begun, sized('-5'), data(5, END_STREAM)]],
  ['too large', [...begun, sized('99999999999999999999'), data(5, END_STREAM)]],
  [
    'twice, different',
    [
      ...begun,
      head([status200, ...literal('content-length', '5'), ...literal('content-length', '6')]),
      data(5, END_STREAM),
    ],
  ],
  ['of 204', [...begun, alone([0x89, ...literal('content-length', '5')])]],
])

const ends = answers('end', [
  ['a reset instead of an answer', [...begun, reset(2)]],
  ['a reset without an error instead of an answer', [...begun, reset(0)]],
  ['a cancelled stream', [...begun, reset(8)]],
  ['a stream that is refused', [...begun, reset(7)]],
  ['a reset behind the head', [...begun, head(), reset(2)]],
  ['a reset without an error behind the head', [...begun, head(), reset(0)]],
  ['a reset within the body', [...begun, head(), data(5), reset(8)]],
  ['a reset behind the end', [...begun, head(), data(5, END_STREAM), reset(0)]],
  ['a reset with an error behind the end', [...begun, head(), data(5, END_STREAM), reset(2)]],
  ['a reset of another stream', [...begun, reset(2, 3), head(), data(5, END_STREAM)]],
  ['a reset of no stream', [...begun, head(), reset(2, 0)]],
  ['a reset that is short', [...begun, head(), frame(3, 0, 1, [0, 0, 0])]],
  ['a farewell that leaves the stream', [...begun, farewell(1, 0), head(), data(5, END_STREAM)]],
  [
    'a farewell with an error that leaves the stream',
    [...begun, farewell(1, 2), head(), data(5, END_STREAM)],
  ],
  ['a farewell instead of an answer', [...begun, farewell(0, 0)]],
  ['a farewell with an error instead of an answer', [...begun, farewell(0, 2)]],
  ['a farewell within the body', [...begun, head(), data(5), farewell(0, 2)]],
  [
    'a farewell within the body that leaves the stream',
    [...begun, head(), data(5), farewell(1, 0)],
  ],
  [
    'a farewell that leaves the stream, and its end',
    [...begun, head(), farewell(1, 0), data(5, END_STREAM)],
  ],
  ['a farewell behind the end', [...begun, head(), data(5, END_STREAM), farewell(0, 2)]],
  ['a farewell that is short', [...begun, frame(7, 0, 0, [0, 0, 0, 1]), alone()]],
  ['a farewell of a stream', [...begun, frame(7, 0, 1, [0, 0, 0, 1, 0, 0, 0, 0]), alone()]],
  ['nothing', []],
  ['settings and a FIN', [...begun]],
])

const trailers = answers('trailer', [
  ['right', [...begun, head(), data(5), trailer({ x: 'a' })]],
  ['without a body', [...begun, head(), trailer({ x: 'a' })]],
  ['without an end', [...begun, head(), data(5), trailer({ x: 'a' }, END_HEADERS)], stay],
  [
    'without an end, then one',
    [...begun, head(), trailer({ x: 'a' }, END_HEADERS), trailer({ x: 'a' })],
  ],
  ['with a status', [...begun, head(), data(5), alone()]],
  ['with a capital', [...begun, head(), data(5), trailer({ X: 'a' })]],
  ['with a control character', [...begun, head(), data(5), trailer({ x: '\x01' })]],
  ['then data', [...begun, head(), trailer({ x: 'a' }), data(5, END_STREAM)]],
])

const heads = answers('head', [
  ['without a status', [...begun, alone(fields({ x: 'a' }))]],
  ['an empty block', [...begun, alone([])]],
  ['status no number', [...begun, alone(fields({ ':status': 'abc' }))]],
  ['status empty', [...begun, alone(fields({ ':status': '' }))]],
  ['status with a sign', [...begun, alone(fields({ ':status': '+200' }))]],
  ['status of four digits', [...begun, alone(fields({ ':status': '2000' }))]],
  ['status with a zero in front', [...begun, alone(fields({ ':status': '0200' }))]],
  ['status of one digit', [...begun, alone(fields({ ':status': '2' }))]],
  ['status with a blank', [...begun, alone(fields({ ':status': '200 ' }))]],
  ['status twice', [...begun, alone([status200, status200])]],
  ['status behind a header', [...begun, alone([...literal('x', 'a'), status200])]],
  ['a method', [...begun, alone([status200, 0x82])]],
  ['an unknown pseudo-header', [...begun, alone([status200, ...literal(':x', 'a')])]],
  ['a capital in a name', [...begun, alone([status200, ...literal('X-a', 'b')])]],
  ['a blank in a name', [...begun, alone([status200, ...literal('x a', 'b')])]],
  ['an empty name', [...begun, alone([status200, ...literal('', 'b')])]],
  ['Latin-1 in a name', [...begun, alone([status200, ...literal('x\xe9', 'b')])]],
  ['a line break in a value', [...begun, alone([status200, ...literal('x', 'a\r\nb')])]],
  ['a NUL in a value', [...begun, alone([status200, ...literal('x', 'a\0b')])]],
  ['a tab and blanks in a value', [...begun, alone([status200, ...literal('x', ' \ta ')])]],
  ['Latin-1 in a value', [...begun, alone([status200, ...literal('x', '\xe9')])]],
  ['headers of a connection', [...begun, alone([status200, ...literal('connection', 'close')])]],
  [
    'an encoding',
    [...begun, head([status200, ...literal('transfer-encoding', 'chunked')]), data(5, END_STREAM)],
  ],
  ['padding and priority', [...begun, head([2, 0, 0, 0, 0, 9, status200, 0, 0], 0x2d)]],
  [
    'padding that is too long',
    [...begun, head([9, status200, 0], END_HEADERS | END_STREAM | PADDED)],
  ],
  ['priority that is short', [...begun, head([0, 0, 0], END_HEADERS | END_STREAM | PRIORITY)]],
  [
    'in two pieces',
    [...begun, head([status200], END_STREAM), frame(9, END_HEADERS, 1, literal('x', 'a'))],
  ],
  [
    'torn within a header',
    [...begun, head([status200, 0, 1], END_STREAM), frame(9, END_HEADERS, 1, [0x78, 1, 0x61])],
  ],
  [
    'in pieces of nothing',
    [
      ...begun,
      head([], END_STREAM),
      frame(9, 0, 1),
      frame(9, 0, 1),
      frame(9, END_HEADERS, 1, [status200]),
    ],
  ],
  [
    'torn by another frame',
    [
      ...begun,
      head([status200], END_STREAM),
      frame(6, 0, 0, text('12345678')),
      frame(9, END_HEADERS, 1),
    ],
  ],
  [
    'torn by an unknown frame',
    [...begun, head([status200], END_STREAM), frame(99, 0, 0), frame(9, END_HEADERS, 1)],
  ],
  [
    'continued on another stream',
    [...begun, head([status200], END_STREAM), frame(9, END_HEADERS, 3)],
  ],
  ['continued without a start', [...begun, frame(9, END_HEADERS, 1, [status200])]],
  ['no end of its block', [...begun, head([status200], END_STREAM)]],
  ['of no stream', [...begun, head([status200], END_HEADERS | END_STREAM, 0)]],
  ['of another stream', [...begun, head([status500], END_HEADERS | END_STREAM, 3), alone()]],
  [
    'broken, of another stream',
    [...begun, head([status500, ...literal('X', 'a')], END_HEADERS | END_STREAM, 3), alone()],
  ],
  ['of another stream only', [...begun, head([status200], END_HEADERS | END_STREAM, 3)], stay],
  ['large', [...begun, alone([status200, ...literal('x', 'y'.repeat(15_000))])]],
])

const compression = answers('compression', [
  ['an index of nothing', [...begun, alone([status200, 0x80])]],
  ['an index too large', [...begun, alone([status200, 0xff, 0x50])]],
  ['an endless number', [...begun, alone([status200, 0xff, ...Array<number>(12).fill(0xff)])]],
  ['a text that breaks off', [...begun, alone([status200, 0, 1, 0x78, 5, 0x61])]],
  [
    'Huffman',
    [
      ...begun,
      alone([status200, 0, 1, 0x78, 0x88, 0x25, 0xa8, 0x49, 0xe9, 0x5b, 0xa9, 0x7d, 0x7f]),
    ],
  ],
  ['Huffman of a status', [...begun, alone([0x08, 0x82, 0x10, 0x01])]],
  ['Huffman with padding of zeros', [...begun, alone([status200, 0, 1, 0x78, 0x81, 0x18])]],
  ['Huffman with padding of a byte', [...begun, alone([status200, 0, 1, 0x78, 0x82, 0x1f, 0xff])]],
  [
    'Huffman with an end of string',
    [...begun, alone([status200, 0, 1, 0x78, 0x84, 0xff, 0xff, 0xff, 0xff])],
  ],
  [
    'an entry of the table',
    [...begun, head([status200, 0x40, 1, 0x78, 1, 0x61]), frame(1, 5, 1, [0xbe])],
  ],
  ['an entry that is gone', [...begun, head([status200, 0x40, 1, 0x78, 1, 0x61, 0x20, 0xbe])]],
  ['a status as an entry', [...begun, alone([0x48, 3, ...text('204')])]],
  ['a value that is never indexed', [...begun, alone([status200, 0x10, 1, 0x78, 1, 0x61])]],
  ['a table of nothing', [...begun, alone([0x20, status200])]],
  ['a table that is too large', [...begun, alone([0x3f, 0xff, 0x7f, status200])]],
  ['a table changed in the middle', [...begun, alone([status200, 0x40, 1, 0x78, 1, 0x61, 0x20])]],
  ['a table changed in the middle, while empty', [...begun, alone([status200, 0x20])]],
])

const provisional = answers('provisional', [
  ['100', [...begun, head(fields({ ':status': '100' })), alone()]],
  [
    '103 twice',
    [...begun, head(fields({ ':status': '103' })), head(fields({ ':status': '103' })), alone()],
  ],
  ['that ends the stream', [...begun, alone(fields({ ':status': '100' }))]],
  ['then data', [...begun, head(fields({ ':status': '100' })), data(5, END_STREAM)]],
  ['then a FIN', [...begun, head(fields({ ':status': '100' }))]],
  ['101', [...begun, head(fields({ ':status': '101' })), alone()]],
])

const connection = answers('connection', [
  ['an answer before the settings', [alone(), settings()]],
  ['a ping before the settings', [frame(6, 0, 0, text('12345678')), settings(), alone()]],
  ['an unknown frame before the settings', [frame(99, 0, 0), settings(), alone()]],
  ['an acknowledgement first', [ack, settings(), alone()]],
  ['no acknowledgement', [settings(), alone()]],
  ['two acknowledgements', [settings(), ack, ack, alone()]],
  [
    'an acknowledgement with something in it',
    [settings(), frame(4, 1, 0, [0, 1, 0, 0, 0, 0]), alone()],
  ],
  ['settings of a stream', [frame(4, 0, 1), alone()]],
  ['settings of five bytes', [frame(4, 0, 0, [0, 1, 0, 0, 0]), alone()]],
  ['settings nobody knows', [settings([0xff00, 1]), alone()]],
  ['pushing allowed', [settings([2, 1]), alone()]],
  ['pushing allowed twice', [settings([2, 2]), alone()]],
  ['a window of nothing', [settings([4, 0]), alone()]],
  ['a window too large', [settings([4, 0x80000000]), alone()]],
  ['frames too small', [settings([5, 16_383]), alone()]],
  ['frames too large', [settings([5, 0x1000000]), alone()]],
  ['settings twice', [settings([3, 100]), ack, settings([4, 70_000]), alone()]],
  ['a ping', [...begun, frame(6, 0, 0, text('12345678')), alone()]],
  ['an answer to no ping', [...begun, frame(6, 1, 0, text('12345678')), alone()]],
  ['a ping of seven bytes', [...begun, frame(6, 0, 0, text('1234567')), alone()]],
  ['a ping of a stream', [...begun, frame(6, 0, 1, text('12345678')), alone()]],
  ['windows', [...begun, window(0, 1_000), window(1, 1_000), alone()]],
  ['a window of a stream nobody knows', [...begun, window(5, 1_000), alone()]],
  ['a window that does not grow', [...begun, window(0, 0), alone()]],
  ['a window of the stream that does not grow', [...begun, window(1, 0), alone()]],
  ['a window that does not grow, of another stream', [...begun, window(3, 0), alone()]],
  ['a window that overflows', [...begun, window(0, 0x7fffffff), alone()]],
  ['a window of the stream that overflows', [...begun, window(1, 0x7fffffff), alone()]],
  ['a window of three bytes', [...begun, frame(8, 0, 0, [0, 0, 1]), alone()]],
  ['a push', [...begun, frame(5, 4, 1, [...int32(2), 0x82, 0x84, 0x87]), alone()]],
  ['data of no stream', [...begun, data(5, 0, 0), alone()]],
  ['data of a stream nobody opened', [...begun, data(5, 0, 3), alone()]],
  ['data of a pushed stream', [...begun, data(5, 0, 2), alone()]],
  ['data before the head', [...begun, data(5), alone()]],
  ['priority', [...begun, frame(2, 0, 1, [0, 0, 0, 0, 9]), alone()]],
  ['priority of no stream', [...begun, frame(2, 0, 0, [0, 0, 0, 0, 9]), alone()]],
  ['priority of four bytes', [...begun, frame(2, 0, 1, [0, 0, 0, 0]), alone()]],
  ['frames nobody knows', [...begun, frame(10, 0, 0, [1]), frame(255, 255, 7, [1, 2]), alone()]],
  ['a frame of 20,000 bytes', [...begun, head(), data(20_000)], stay],
  ['a frame that is far too large', [...begun, head(), [0xff, 0xff, 0xff, 0, 0, 0, 0, 0, 1]]],
  ['a reserved bit', [...begun, frame(1, END_HEADERS | END_STREAM, 0x80000001, [status200])]],
  ['HTTP/1', [text('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n')]],
  ['garbage', [text('hello, this is no frame\r\n')]],
])

const moved = [0x08, 3, ...text('302'), ...literal('location', '/next')]
const next = Buffer.from([...begun, alone()].flat()).toString('latin1')

const redirects = answers('redirect', [
  ['followed', [...begun, alone(moved)], { next }],
  ['with a body that breaks off', [...begun, head(moved), data(5), reset(2)], { next }],
  ['with a body that stays away', [...begun, head(moved)], { next, ...stay }],
  [
    'with a long body that stays away',
    [...begun, head([...moved, ...literal('content-length', '2049')])],
    { next, ...stay },
  ],
  [
    'to what breaks off',
    [...begun, alone(moved)],
    { next: Buffer.from([...begun, head(), data(5)].flat()).toString('latin1') },
  ],
])

export const http2Answers: readonly RawAnswer[] = [
  ...bodies,
  ...lengths,
  ...ends,
  ...trailers,
  ...heads,
  ...compression,
  ...provisional,
  ...connection,
  ...redirects,
]
