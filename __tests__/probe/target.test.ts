import { expect, test } from '@jest/globals'
import type { ProbeAction } from '../../src/probe/attempt.ts'
import { targetOf } from '../../src/probe/target.ts'

test.each<[ProbeAction, ReturnType<typeof targetOf>]>([
  [{ action: 'exec', command: ['true'] }, null],
  [
    { action: 'tcpSocket', host: null, port: 80 },
    { transport: 'tcp', host: null, port: 80 },
  ],
  [
    { action: 'tcpSocket', host: 'db.example', port: 80 },
    { transport: 'tcp', host: 'db.example', port: 80 },
  ],
  [
    { action: 'grpc', port: 81, service: '' },
    { transport: 'tcp', host: null, port: 81 },
  ],
])('what %j connects to', (action, target) => {
  expect(targetOf(action)).toEqual(target)
})
