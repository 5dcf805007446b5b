import { describe, expect, test } from '@jest/globals'
import { probeLimits } from '../../src/limits.ts'
import type { ProbeAction, ProbeProfile } from '../../src/probe/attempt.ts'
import { describeWanted } from '../../src/probe/wanted.ts'

const get = {
  action: 'httpGet',
  scheme: 'HTTP',
  host: null,
  port: 8888,
  path: '/hub/jovyan/lab',
  httpHeaders: [],
  responseHttpHeaders: [],
} as const

const exec = (...command: [string, ...string[]]): ProbeAction => ({ action: 'exec', command })

describe('describeWanted', () => {
  test.each<[ProbeAction, ProbeProfile, string]>([
    [get, 'validator', 'GET http://localhost:8888/hub/jovyan/lab answers 200–299'],
    [get, 'pod', 'GET http://pod:8888/hub/jovyan/lab answers 200–399'],
    [
      { ...get, scheme: 'HTTPS', host: '::1', path: 'a b' },
      'pod',
      'GET https://[::1]:8888/a%20b answers 200–399',
    ],
    [
      {
        ...get,
        path: '/',
        responseHttpHeaders: [
          { name: 'Access-Control-Allow-Origin', value: '*' },
          { name: 'X', value: 'a\r\nb' },
        ],
      },
      'validator',
      'GET http://localhost:8888/ answers 200–299 with Access-Control-Allow-Origin: *, X: a\\x0d\\nb',
    ],
    [{ action: 'tcpSocket', host: null, port: 22 }, 'pod', 'port 22 accepts TCP connections'],
    [{ action: 'tcpSocket', host: 'db', port: 22 }, 'pod', 'db:22 accepts TCP connections'],
    [
      { action: 'grpc', port: 5, service: '' },
      'pod',
      'gRPC health of the server on port 5 is SERVING',
    ],
    [{ action: 'grpc', port: 5, service: 'a.B' }, 'pod', 'gRPC health of a.B on port 5 is SERVING'],
    [exec('python', '--version'), 'validator', '`python --version` exits 0'],
    [
      exec('/bin/sh', '-c', "test $(id -u) = '0'\ntrue"),
      'validator',
      "`/bin/sh -c 'test $(id -u) = '\\''0'\\''\\ntrue'` exits 0",
    ],
    [exec('x', ''), 'pod', "`x ''` exits 0"],
  ])('%j', (action, profile, line) => {
    expect(describeWanted(action, profile)).toBe(line)
  })

  test('is one line, and bounded (limit: probeLimits.wantedCharacters)', () => {
    const line = describeWanted(exec('\u{1b}\u{9b}\u{7f}', 'x'.repeat(9_999)), 'pod')
    expect(line).toMatch(/^`'\\x1b\\x9b\\x7f' x+…$/)
    expect(line).toHaveLength(probeLimits.wantedCharacters)
  })
})
