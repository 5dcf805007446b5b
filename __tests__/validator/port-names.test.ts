import { expect, test } from '@jest/globals'
import { asksContainer, resolvePort } from '../../src/validator/port-names.ts'

const named = new Map([
  ['web', 8080],
  ['80', 9090],
])

test.each<[number | string, number | null]>([
  [81, 81],
  ['web', 8080],
  // A name goes before a number in quotes.
  ['80', 9090],
  ['81', 81],
  ['1', 1],
  ['0', null],
  ['65535', 65_535],
  ['65536', null],
  ['00001', 1],
  ['000001', null],
  ['8x', null],
  ['', null],
  ['other', null],
])('%j is port %j', (port, number) => {
  expect(resolvePort(port, named)).toBe(number)
})

test('a probe with a host of its own asks somebody else', () => {
  expect(asksContainer({ action: 'tcpSocket', host: null, port: 80 })).toBe(true)
  expect(asksContainer({ action: 'tcpSocket', host: 'a', port: 80 })).toBe(false)
  expect(asksContainer({ action: 'grpc', port: 80, service: '' })).toBe(true)
  expect(asksContainer({ action: 'exec', command: ['a'] })).toBe(false)
})
