import { describe, expect, test } from '@jest/globals'
import { connectionFailure, interrupted } from '../../src/probe/connection-failure.ts'
import type { Phase } from '../../src/probe/connection-failure.ts'

const endpoint = { address: { host: '172.17.0.2', port: 80 }, port: 80, via: 'container' } as const
const coded = (code: string) => Object.assign(new Error(`connect ${code}`), { code })

describe('connectionFailure', () => {
  test.each<[string, Phase, string]>([
    ['ECONNREFUSED', 'connecting', 'connection-refused'],
    ['ECONNRESET', 'connecting', 'connection-reset'],
    ['EPIPE', 'waiting', 'connection-reset'],
    ['ECONNRESET', 'tls', 'connection-reset'],
    ['ECONNRESET', 'body', 'malformed-response'],
    ['EHOSTUNREACH', 'connecting', 'connection-failed'],
    ['ENETUNREACH', 'connecting', 'connection-failed'],
    ['ETIMEDOUT', 'connecting', 'connection-failed'],
    ['ETIMEDOUT', 'waiting', 'connection-failed'],
    ['ENOTFOUND', 'connecting', 'connection-failed'],
    ['EAI_AGAIN', 'connecting', 'connection-failed'],
    ['EPROTO', 'tls', 'tls'],
    ['HPE_INVALID_CONSTANT', 'waiting', 'malformed-response'],
    ['EMFILE', 'connecting', 'internal'],
    ['EADDRNOTAVAIL', 'connecting', 'internal'],
  ])('%s while %s is %s', (error, phase, code) => {
    const result = connectionFailure(coded(error), endpoint, phase)
    expect(result.ok).toBe(false)
    expect(result.reason.code).toBe(code)
    expect(result.seen).toEqual({ address: '172.17.0.2:80', error })
  })

  test.each([
    [['EHOSTUNREACH', 'ECONNREFUSED'], 'connection-refused'],
    [['ENETUNREACH', 'ETIMEDOUT'], 'connection-failed'],
    [[], 'connection-failed'],
  ])('of several addresses %j a refusal says most', (codes, code) => {
    const error = new AggregateError(codes.map(coded))
    expect(connectionFailure(error, endpoint).reason.code).toBe(code)
  })

  test.each(['text', null, undefined, 3, new Error('')])('%p has words too', (thrown) => {
    expect(connectionFailure(thrown, endpoint).reason.message).toMatch(/\((text|unknown error)\)$/)
  })
})

test.each<[Phase, string]>([
  ['connecting', 'no connection to port 80 at 172.17.0.2:80 in time'],
  ['tls', 'did not finish the TLS handshake in time'],
  ['waiting', 'did not send a complete answer in time'],
  ['body', 'did not finish it in time'],
])('interrupted while %s', (phase, words) => {
  const { ok, reason } = interrupted(endpoint, phase)
  expect({ ok, code: reason.code }).toEqual({ ok: false, code: 'attempt-timeout' })
  expect(reason.message).toContain(words)
})
