import { quoteName } from '../../src/errors.ts'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  describeNameFault,
  deviceNameFault,
  formatQualifiedName,
  isTooShortForEngines,
  parseQualifiedName,
  splitKind,
  splitQualifiedName,
  unportableNameParts,
  vendorOrClassFault,
} from '../../src/cdi/qualified-name.ts'
import { vectors } from './vectors.ts'

describe('conformance', () => {
  test.each(vectors.qualifiedNames)(
    'qualified name $input',
    ({ input, qualified, error, split }) => {
      expect(splitQualifiedName(input)).toEqual(split)
      const parsed = parseQualifiedName(input)
      expect(parsed).toEqual(qualified ? { ok: true, value: split } : { ok: false, fault: error })
    },
  )

  test.each(vectors.qualifiers)('kind $input', ({ input, vendor, class: deviceClass }) => {
    expect(splitKind(input)).toEqual({ vendor, class: deviceClass })
  })

  test.each(vectors.vendorOrClassNames)('vendor or class $input', ({ input, error }) => {
    expect(vendorOrClassFault(input)).toBe(error)
  })

  test.each(vectors.deviceNames)('device name $input', ({ input, error }) => {
    expect(deviceNameFault(input)).toBe(error)
  })
})

describe('properties', () => {
  const inside = Array.from('ABCxyz059_-.')
  const part = fc
    .tuple(
      fc.constantFrom('a', 'B', 'z'),
      fc.array(fc.constantFrom(...inside), { maxLength: 20 }),
      fc.constantFrom('a', 'Z', '9'),
    )
    .map(([start, middle, end]) => start + middle.join('') + end)

  test('what follows the grammar is accepted and written back unchanged', () => {
    fc.assert(
      fc.property(part, part, part, (vendor, deviceClass, name) => {
        const text = `${vendor}/${deviceClass}=${name}`
        const parsed = parseQualifiedName(text)
        expect(parsed.ok && formatQualifiedName(parsed.value)).toBe(text)
      }),
    )
  })

  test('what is accepted follows the grammar', () => {
    const word = '[A-Za-z](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?'
    const grammar = new RegExp(`^${word}/${word}=[A-Za-z0-9](?:[A-Za-z0-9_.:-]*[A-Za-z0-9])?$`)
    const text = fc.array(fc.constantFrom(...inside, '/', '=', ':', ' ', '\n', 'é'), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(text, (characters) => {
        const name = characters.join('')
        expect(parseQualifiedName(name).ok).toBe(grammar.test(name) && !name.endsWith('\n'))
      }),
      { numRuns: 5000 },
    )
  })

  test('any text is either a name or has a fault with a sentence', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parsed = parseQualifiedName(text)
        const sentence = parsed.ok ? text : describeNameFault(text, parsed.fault)
        expect(sentence).toContain(quoteName(text))
      }),
    )
  })
})

test('names that could be overlooked or act on a terminal are quoted', () => {
  expect(quoteName('vendor.com/class=a')).toBe('vendor.com/class=a')
  expect(quoteName('a b')).toBe('"a b"')
  expect(quoteName('a\nb')).toBe('"a\\nb"')
  expect(quoteName('\u001b[31m')).toBe('"\\u001b[31m"')
  expect(quoteName('')).toBe('""')
})

test('faults say what the rule is', () => {
  expect(describeNameFault('dev', 'unqualified')).toMatch('vendor/class=name')
  expect(describeNameFault('1v.com/c=d', 'vendor:start')).toBe(
    'the vendor of 1v.com/c=d must start with a letter',
  )
  expect(describeNameFault('v.com/c=d e', 'name:char')).toBe(
    'the name of "v.com/c=d e" may hold only letters, digits, "_", "-", "." and ":"',
  )
})

test.each([
  ['vendor.com', 'gpu', 0],
  ['Vendor.com', 'gpu', 1],
  ['vendor_x', 'gpu', 1],
  ['v..w', 'gpu', 1],
  [`${'a'.repeat(63)}.com`, 'c'.repeat(63), 0],
  ['vendor.com', 'c'.repeat(64), 1],
  ['a.'.repeat(126) + 'b', 'gpu', 0],
  ['a.'.repeat(127) + 'b', 'c'.repeat(64), 2],
])('portability of %s/%s', (vendor, deviceClass, complaints) => {
  expect(unportableNameParts({ vendor, class: deviceClass })).toHaveLength(complaints)
})

test('one letter is too short for the engines of today', () => {
  expect(isTooShortForEngines({ vendor: 'a', class: 'bb' })).toBe(true)
  expect(isTooShortForEngines({ vendor: 'aa', class: 'b' })).toBe(true)
  expect(isTooShortForEngines({ vendor: 'aa', class: 'bb' })).toBe(false)
})
