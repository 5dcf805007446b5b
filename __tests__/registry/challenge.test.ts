import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseChallenges } from '../../src/registry/challenge.ts'
import { growthOf, linear } from '../support/growth.ts'

const read = (header: string) =>
  parseChallenges(header).map(({ scheme, parameters }) => [scheme, Object.fromEntries(parameters)])

describe('parseChallenges', () => {
  const cases: readonly (readonly [string, string, unknown])[] = [
    [
      'what Docker Hub sends',
      'Bearer realm="https://auth.docker.io/token",service="registry.docker.io",scope="repository:a/b:pull,push"',
      [
        [
          'bearer',
          {
            realm: 'https://auth.docker.io/token',
            service: 'registry.docker.io',
            scope: 'repository:a/b:pull,push',
          },
        ],
      ],
    ],
    ['basic', 'Basic realm="Registry Realm"', [['basic', { realm: 'Registry Realm' }]]],
    ['spaces and capitals', 'BASIC  Realm = "x"', [['basic', { realm: 'x' }]]],
    [
      'words without quotes',
      'Bearer realm=https://a/b,service=c',
      [['bearer', { realm: 'https://a/b', service: 'c' }]],
    ],
    ['escapes', 'Basic realm="a\\"b\\\\c"', [['basic', { realm: 'a"b\\c' }]]],
    [
      'two challenges in one header',
      'Basic realm="a", Bearer realm="b",service="c"',
      [
        ['basic', { realm: 'a' }],
        ['bearer', { realm: 'b', service: 'c' }],
      ],
    ],
    [
      'a scheme alone',
      'Negotiate, Basic realm="a"',
      [
        ['negotiate', {}],
        ['basic', { realm: 'a' }],
      ],
    ],
    ['the first of two equal names', 'Bearer realm="a",realm="b"', [['bearer', { realm: 'a' }]]],
    [
      'names like __proto__',
      'Bearer __proto__="a"',
      [['bearer', Object.fromEntries([['__proto__', 'a']])]],
    ],
    ['nothing', '', []],
    ['no scheme', '="x"', []],
    ['a quote that does not end', 'Bearer realm="a', [['bearer', {}]]],
  ]
  test.each(cases)('%s', (_name, header, expected) => {
    expect(read(header)).toEqual(expected)
  })

  test('any header is read', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 500 }), (header) => {
        expect(Array.isArray(parseChallenges(header))).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  test.each(['a', 'a=', 'a="', '\\"', ', ', 'Bearer a="b",'])(
    'the time grows with the header: %j',
    async (part) => {
      const read = (count: number) => parseChallenges(part.repeat(count))
      expect(await growthOf(read, 64_000)).toBeLessThan(linear)
    },
  )
})
