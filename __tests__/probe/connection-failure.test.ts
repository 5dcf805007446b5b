import { describe, expect, test } from '@jest/globals'
import { connectionFailure, interrupted } from '../../src/probe/connection-failure.ts'
import type { Phase } from '../../src/probe/phase.ts'
import { AbortedResponse, MalformedResponse } from '../../src/probe/http-response.ts'

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
    ['ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', 'waiting', 'tls'],
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

  test.each<[Phase, Error, string, string]>([
    ['waiting', new MalformedResponse('it is odd'), 'malformed-response', '(it is odd)'],
    ['body', new MalformedResponse('it is odd'), 'malformed-response', '(it is odd)'],
    ['waiting', new AbortedResponse('GOAWAY'), 'connection-reset', 'refused to answer it (GOAWAY)'],
    ['body', new AbortedResponse('GOAWAY'), 'malformed-response', 'in the middle (GOAWAY)'],
  ])('while %s: %p', (phase, error, code, words) => {
    const { reason, seen } = connectionFailure(error, endpoint, phase)
    expect([reason.code, seen.error]).toEqual([code, error.message])
    expect(reason.message).toContain(words)
  })

  test.each([
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'does not speak TLS; scheme: HTTP may be what you want'],
    ['ERR_SSL_PACKET_LENGTH_TOO_LONG', 'does not speak TLS; scheme: HTTP may be what you want'],
    ['ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', 'wants a client certificate'],
    ['ERR_SSL_SSL/TLS_ALERT_BAD_CERTIFICATE', 'wants a client certificate'],
    ['ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE', 'it wants a client certificate, or shares no cipher'],
    ['ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', 'speaks no TLS of today'],
    ['ERR_SSL_UNSUPPORTED_PROTOCOL', 'speaks no TLS of today'],
    ['ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL', 'speaks neither HTTP/2 nor HTTP/1.1'],
    ['ERR_SSL_TLSV1_UNRECOGNIZED_NAME', 'certain host names only'],
    ['ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR', 'a problem of its own'],
    ['ERR_SSL_ODD', 'does not finish the TLS handshake (odd words)'],
  ])('%s in words', (code, words) => {
    const openssl = 'C0FFEE:error:0A00010B:SSL routines:tls_do:odd words:ssl/record.c:354:'
    const error = Object.assign(new Error(openssl), { code })
    const { reason } = connectionFailure(error, endpoint, 'tls')
    expect(reason.code).toBe('tls')
    expect(reason.message).toMatch(/^port 80 at 172\.17\.0\.2:80 /)
    expect(reason.message).toContain(words)
    expect(reason.message).not.toMatch(/SSL routines|ssl\//)
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
