import { expect, test } from '@jest/globals'
import type { HttpGetAction, AttemptedAction } from '../../src/probe/attempt.ts'
import { loadTargetOf } from '../../src/workload/load-target.ts'
import type { WorkloadProbe } from '../../src/workload/workload.ts'
import { location } from './support/histories.ts'

const timing = {
  ...{ initialDelaySeconds: 0, timeoutSeconds: 1, periodSeconds: 1 },
  ...{ successThreshold: 1, failureThreshold: 3 },
}

function container(action: AttemptedAction, kind: WorkloadProbe['kind'] = 'readiness') {
  return { probes: [{ kind, action, timing, gracePeriodSeconds: null, location }] }
}

const get: HttpGetAction = {
  ...{ action: 'httpGet', scheme: 'HTTP', host: null, port: 8080, path: '/ready?a=b c' },
  ...{ httpHeaders: [], responseHttpHeaders: [] },
}
const elsewhere = { ...get, host: '192.0.2.1' }
const tcp: AttemptedAction = { action: 'tcpSocket', host: null, port: 5432 }
const http = { kind: 'http', action: get, path: '/ready?a=b c' }

test.each([
  ['a readiness probe over HTTP', [container(get)], [9000], http],
  ['of the second container', [container(tcp), container(get)], [], http],
  ['not of another kind', [container(get, 'liveness')], [9000], { kind: 'connect', port: 9000 }],
  ['not of another machine', [container(elsewhere)], [9000], { kind: 'connect', port: 9000 }],
  ['nor its port', [container(elsewhere)], [], null],
  [
    'not over HTTP/2',
    [container({ ...get, protocol: 'HTTP2' })],
    [9000],
    { kind: 'connect', port: 9000 },
  ],
  ['the first declared port', [container(tcp)], [9000, 9001], { kind: 'connect', port: 9000 }],
  ['the port that is probed', [container(tcp)], [], { kind: 'connect', port: 5432 }],
  [
    'the port of a gRPC probe',
    [container({ action: 'grpc', port: 50_051, service: '' })],
    [],
    { kind: 'connect', port: 50_051 },
  ],
  ['nothing', [container({ action: 'exec', command: ['true'] })], [], null],
] as const)('what is asked: %s', (_name, containers, declared, target) => {
  expect(loadTargetOf(containers, declared)).toEqual(target)
})
