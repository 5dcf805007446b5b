import { describe, expect, test } from '@jest/globals'
import { parseSpec } from '../support.ts'

/** What a scalar becomes where text is wanted; observed of upstream's parser. */
const scalars: readonly (readonly [written: string, text: string])[] = [
  ['10', '10'],
  ['true', 'true'],
  ['yes', 'true'],
  ['on', 'true'],
  ['y', 'true'],
  ['Off', 'false'],
  ['n', 'false'],
  ['tRue', 'tRue'],
  ['"yes"', 'yes'],
  ['1.10', '1.1'],
  ['22.04', '22.04'],
  ['5.15.0-91-generic', '5.15.0-91-generic'],
  ['1e3', '1000'],
  ['1e6', '1e+06'],
  ['1234567.0', '1.234567e+06'],
  ['123456.7', '123456.7'],
  ['16777217.0', '1.6777216e+07'],
  ['3.14159265358979', '3.1415927'],
  ['0.0001', '0.0001'],
  ['0.00001', '1e-05'],
  ['1e39', '+Inf'],
  ['1e400', '1e400'],
  ['-0.0', '-0'],
  ['.5', '0.5'],
  ['.5_5', '0.55'],
  ['010', '8'],
  ['08', '8'],
  ['-010', '-8'],
  ['0o17', '15'],
  ['0b101', '5'],
  ['0x1F', '31'],
  ['-0x1F', '-31'],
  ['1_000', '1000'],
  ['+5', '5'],
  ['18446744073709551615', '18446744073709551615'],
  ['18446744073709551616', '1.8446744e+19'],
  ['2024-01-01', '2024-01-01'],
  ['2024-13-01', '2024-13-01'],
  ['2001-12-14 21:59:43', '2001-12-14 21:59:43'],
  ['190:20:30', '190:20:30'],
  ['.inf', '+Inf'],
  ['.NaN', 'NaN'],
  ['!!str 10', '10'],
  ['!!int "10"', '10'],
  ['!!float 10', '10'],
  ['!foo 5', '5'],
  ['!!binary aGk=', 'hi'],
  ['~', ''],
  ['Null', ''],
  ['=', '='],
]

describe('scalars where text is wanted', () => {
  test.each(scalars)('%s is "%s"', (written, text) => {
    const spec = parseSpec({
      file: 'spec.yaml',
      text: `compatibilities:\n- description: ${written}\n`,
    })
    expect(spec.sets[0]?.description).toBe(text)
  })

  test.each(['!!int abc', '!!bool 5', '!!timestamp 5', '!!binary "a"', '!!null x'])(
    '%s is refused',
    (written) => {
      const text = `compatibilities:\n- description: ${written}\n`
      expect(() => parseSpec({ file: 'spec.yaml', text })).toThrow(/^spec\.yaml:2:\d+: /)
    },
  )
})
