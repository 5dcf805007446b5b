import { describe, expect, test } from '@jest/globals'
import { plainAddress, secretsInAddresses, withoutUserInfo } from '../../src/secrets/addresses.ts'
import { growthOf, linear } from '../support/growth.ts'

describe('secrets in addresses', () => {
  test.each<readonly [string, readonly string[]]>([
    ['https://user:p%40ss@host/x', ['p%40ss', 'p@ss', 'user:p%40ss', 'user:p@ss']],
    ['https://ghp_abc@github.com/x', ['ghp_abc']],
    ['http://user:@host', ['user:']],
    ['tcp://u:one@a\nhttps://u:two@b', ['one', 'u:one', 'two', 'u:two']],
    ['https://u:p@w@host', ['p@w', 'u:p@w']],
    ['https://host/x?a=1&token=abc%2Fd&b=2', ['abc%2Fd', 'abc/d']],
    [
      'https://s3/x?X-Amz-Signature=5ig&X-Amz-Credential=AKIA&X-Amz-Date=d&X-Amz-Security-Token=tok#f',
      ['5ig', 'AKIA', 'tok'],
    ],
    ['https://blob/x?sv=1&sig=a%2Bb%3D', ['a%2Bb%3D', 'a+b=']],
    ['https://host/?access_token=x;api-key=y', ['x;api-key=y']],
    ['%zz://a:%zz@b', ['%zz', 'a:%zz']],
    ['https://host/?tokens=5&page=2', []],
    ['name@host, me@example.com', []],
    ['https://host/@scope/x', []],
    ['', []],
  ])('%j', (text, secrets) => {
    expect(secretsInAddresses(text)).toEqual(secrets)
  })

  test.each(['://', '?a=', '&', '?', '@', 'a://b@'])(
    'the time grows with the text where that is hard on patterns: %j',
    async (part) => {
      const read = (count: number) => secretsInAddresses(part.repeat(count))
      expect(await growthOf(read, 320_000)).toBeLessThan(linear)
    },
  )
})

test('an address for people', () => {
  expect(plainAddress(new URL('https://u:p@host:8443/a/b?token=x#y'))).toBe('https://host:8443/a/b')
  expect(withoutUserInfo('tcp://u:p@host:2375')).toBe('tcp://host:2375')
  expect(withoutUserInfo('ftp://u:p/+@x@host')).toBe('ftp://host')
  expect(withoutUserInfo('unix:///run/a@b.sock')).toBe('unix:///run/a@b.sock')
  expect(withoutUserInfo('docker')).toBe('docker')
})
