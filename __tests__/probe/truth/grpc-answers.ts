import type { RawAnswer } from './answer.ts'
import {
  END_HEADERS,
  END_STREAM,
  ack,
  farewell,
  fields,
  frame,
  head,
  literal,
  reset,
  settings,
  status200,
  text,
  trailer,
  window,
} from './frames.ts'
import type { Bytes } from './frames.ts'

type Row = readonly [name: string, frames: readonly Bytes[], more?: Partial<RawAnswer>]

const toText = (frames: readonly Bytes[]) => Buffer.from(frames.flat()).toString('latin1')
/** Said as soon as the connection is there; the rest of an answer follows the request. */
const greeting = toText([settings(), ack])
const answers = (group: string, rows: readonly Row[]): RawAnswer[] =>
  rows.map(([name, frames, more]) => ({
    name: `${group}: ${name}`,
    greeting,
    bytes: toText(frames),
    after: 'stay',
    ...more,
  }))

const close = { after: 'close' } as const
const type = literal('content-type', 'application/grpc')
const begin = head([status200, ...type])
const message = (...bytes: readonly number[]) => [0, 0, 0, 0, bytes.length, ...bytes]
const data = (payload: Bytes, flags = 0) => frame(0, flags, 1, payload)
const serving = data(message(8, 1))
const done = trailer({ 'grpc-status': '0' })
const alone = (list: Readonly<Record<string, string>>) =>
  head([status200, ...type, ...fields(list)], END_HEADERS | END_STREAM)

const calls = answers('call', [
  ['serving', [begin, serving, done]],
  ['serving, and a FIN', [begin, serving, done], close],
  ['not serving', [begin, data(message(8, 2)), done]],
  ['unknown', [begin, data(message()), done]],
  ['no message', [begin, done]],
  ['two messages', [begin, serving, serving, done]],
  ['a message in two frames', [begin, data([0, 0, 0]), data([0, 2, 8, 1]), done]],
  ['half a message', [begin, data([0, 0, 0, 0, 2, 8]), done]],
  ['half a length', [begin, data([0, 0, 0]), done]],
  ['a compressed message', [begin, data([1, 0, 0, 0, 2, 8, 1]), done]],
  ['a message that is none', [begin, data(message(0xff)), done]],
  ['padding', [begin, frame(0, 8, 1, [2, ...message(8, 1), 0, 0]), done]],
  ['an empty frame first', [begin, data([]), serving, done]],
])

const ends = answers('end', [
  ['without a trailer', [begin, data(message(8, 1), END_STREAM)]],
  ['a trailer without a status', [begin, serving, trailer({ x: 'a' })]],
  ['an empty trailer', [begin, serving, trailer({})]],
  ['a status in the head only', [alone({ 'grpc-status': '0' })]],
  [
    'a status in the head, and a message',
    [head([status200, ...type, ...literal('grpc-status', '0')]), data(message(8, 1), END_STREAM)],
  ],
  ['a trailer without an end', [begin, serving, trailer({ 'grpc-status': '0' }, END_HEADERS)]],
  ['a status of failure', [begin, serving, trailer({ 'grpc-status': '13' })]],
  ['a status no number', [begin, serving, trailer({ 'grpc-status': 'OK' })]],
  ['a status with a plus', [begin, serving, trailer({ 'grpc-status': '+0' })]],
  ['a status with zeros', [begin, serving, trailer({ 'grpc-status': '000' })]],
  ['a status with a blank', [begin, serving, trailer({ 'grpc-status': '0 ' })]],
  ['an empty status', [begin, serving, trailer({ 'grpc-status': '' })]],
  ['an unknown status', [begin, serving, trailer({ 'grpc-status': '99' })]],
  [
    'two statuses, the last right',
    [
      begin,
      serving,
      head(
        [...literal('grpc-status', '5'), ...literal('grpc-status', '0')],
        END_HEADERS | END_STREAM,
      ),
    ],
  ],
  [
    'two statuses, the last wrong',
    [
      begin,
      serving,
      head(
        [...literal('grpc-status', '0'), ...literal('grpc-status', '5')],
        END_HEADERS | END_STREAM,
      ),
    ],
  ],
  ['unimplemented', [alone({ 'grpc-status': '12' })]],
  ['not found', [alone({ 'grpc-status': '5', 'grpc-message': 'unknown%20service' })]],
  ['a capital in the trailer', [begin, serving, trailer({ 'Grpc-Status': '0' })]],
  ['a reset instead of an answer', [reset(2)]],
  ['a reset within the answer', [begin, serving, reset(2)]],
  ['a reset without an error within the answer', [begin, serving, reset(0)]],
  ['a reset behind the end', [begin, serving, done, reset(0)]],
  ['a farewell that leaves the call', [farewell(1, 0), begin, serving, done]],
  ['a farewell within the answer', [begin, serving, farewell(0, 2)]],
  ['a FIN instead of an answer', [], close],
  ['a FIN within the answer', [begin, serving], close],
  ['nothing more', [begin, serving]],
])

const heads = answers('head', [
  ['another type', [head([status200, ...literal('content-type', 'text/html')]), serving, done]],
  ['no type', [head(), serving, done]],
  [
    'a type with a suffix',
    [head([status200, ...literal('content-type', 'application/grpc+proto')]), serving, done],
  ],
  [
    'a type with a parameter',
    [head([status200, ...literal('content-type', 'application/grpc;x=y')]), serving, done],
  ],
  [
    'a type that begins alike',
    [head([status200, ...literal('content-type', 'application/grpcx')]), serving, done],
  ],
  [
    'gRPC for the web',
    [head([status200, ...literal('content-type', 'application/grpc-web')]), serving, done],
  ],
  [
    'capitals in the type',
    [head([status200, ...literal('content-type', 'Application/GRPC')]), serving, done],
  ],
  ['404', [head([0x8d, ...literal('content-type', 'text/html')], END_HEADERS | END_STREAM)]],
  ['500 as gRPC', [head([0x8e, ...type]), serving, done]],
  ['204 as gRPC', [head([0x89, ...type]), serving, done]],
  ['no status', [head(type), serving, done]],
  ['a status no number', [head([...literal(':status', 'abc'), ...type]), serving, done]],
  ['a provisional answer', [head(fields({ ':status': '103' })), begin, serving, done]],
  [
    'a provisional answer that ends',
    [head(fields({ ':status': '103' }), END_HEADERS | END_STREAM)],
  ],
  ['a capital in a name', [head([status200, ...type, ...literal('X', 'a')]), serving, done]],
  ['a message before the head', [serving, begin, done]],
])

const connection = answers('connection', [
  ['no settings', [begin, serving, done], { greeting: '' }],
  [
    'another frame before the settings',
    [begin, serving, done],
    { greeting: toText([frame(6, 0, 0, text('12345678')), settings()]) },
  ],
  ['no acknowledgement', [begin, serving, done], { greeting: toText([settings()]) }],
  ['two acknowledgements', [ack, begin, serving, done]],
  ['frames too small', [begin, serving, done], { greeting: toText([settings([5, 1])]) }],
  ['pushing allowed twice', [begin, serving, done], { greeting: toText([settings([2, 2])]) }],
  ['a window too large', [begin, serving, done], { greeting: toText([settings([4, 0x80000000])]) }],
  [
    'a window of nothing, then of something',
    [begin, serving, done],
    { greeting: toText([settings([4, 0]), settings([4, 100])]) },
  ],
  ['a ping', [frame(6, 0, 0, text('12345678')), begin, serving, done]],
  ['windows', [window(0, 1_000), window(1, 1_000), begin, serving, done]],
  ['a window that does not grow', [window(0, 0), begin, serving, done]],
  ['a push', [frame(5, 4, 1, [0, 0, 0, 2, 0x82]), begin, serving, done]],
  ['data of another stream', [frame(0, 0, 3, [1]), begin, serving, done]],
  ['frames nobody knows', [frame(99, 0, 0, [1]), begin, serving, done]],
  ['a frame that is too large', [begin, frame(0, 0, 1, Array<number>(16_385).fill(0))]],
  [
    'HTTP/1',
    [],
    { greeting: 'HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n', after: 'close' },
  ],
  ['TLS', [], { greeting: '\x15\x03\x01\x00\x02\x02\x46', after: 'close' }],
  ['nothing', [], { greeting: '', after: 'close' }],
])

export const grpcAnswers: readonly RawAnswer[] = [...calls, ...ends, ...heads, ...connection]
