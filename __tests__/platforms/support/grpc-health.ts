import { file } from '../../image/support/layers.ts'
import type { Member } from '../../image/support/layers.ts'
import {
  ack,
  frame,
  head,
  literal,
  settings,
  status200,
  trailer,
} from '../../probe/truth/frames.ts'
import { script } from './recipe.ts'

/** A state of gRPC's health protocol, by its number there. */
const states = { serving: 1, 'not-serving': 2 } as const

/** Files of a server that answers each call of gRPC's health service alike; {@link startGrpc} starts it. */
export function grpcMembers(state: keyof typeof states): readonly Member[] {
  const message = [0, 0, 0, 0, 2, 8, states[state]]
  const answer = [
    ...head([status200, ...literal('content-type', 'application/grpc')]),
    ...frame(0, 0, 1, message),
    ...trailer({ 'grpc-status': '0' }),
  ]
  return [
    file('grpc/greeting', Buffer.from([...settings(), ...ack])),
    file('grpc/answer', Buffer.from(answer)),
    // The call has come when a second is over: nothing of it needs to be read.
    script(
      'grpc/call',
      '#!/bin/busybox sh\n/bin/busybox cat /grpc/greeting\n/bin/busybox sleep 1\n/bin/busybox cat /grpc/answer\n/bin/busybox sleep 1\n',
    ),
  ]
}

/** A line of a server's script. */
export function startGrpc(port: number): string {
  return `/bin/busybox nc -ll -p ${port} -e /grpc/call &`
}
