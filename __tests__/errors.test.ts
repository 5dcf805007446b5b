import { expect, test } from '@jest/globals'
import {
  noticeToProblem,
  placeOf,
  problemKey,
  problemToNotice,
  quote,
  quoteName,
} from '../src/errors.ts'
import type { Notice } from '../src/model.ts'

const notice: Notice = {
  severity: 'error',
  code: 'port-name',
  message: 'no port is named "x"',
  location: { file: 'a.yaml', line: 3, column: 5 },
  hint: 'give a number',
  output: { text: 'last words', truncated: false },
}

test('a problem is a notice and back, and loses nothing', () => {
  expect(problemToNotice(noticeToProblem(notice))).toEqual(notice)
  const bare = { ...notice, location: null, hint: null, output: { text: '', truncated: true } }
  expect(problemToNotice(noticeToProblem(bare))).toEqual(bare)
  const { code, message } = notice
  expect(noticeToProblem(problemToNotice({ code, message }))).toEqual({ code, message })
})

test('a problem is known again, in whatever order its place is told', () => {
  const location = { column: 5, line: 3, file: 'a.yaml' }
  expect(problemKey({ ...notice, location, hint: null, kind: 'input' })).toBe(problemKey(notice))
  expect(problemKey(noticeToProblem(notice))).toBe(problemKey(notice))
  expect(placeOf(location)).toEqual(placeOf(notice.location))
})

test.each<Partial<Notice>>([
  { code: 'other' },
  { message: 'other' },
  { location: null },
  { location: { file: 'b.yaml', line: 3, column: 5 } },
  { location: { file: 'a.yaml', line: 4, column: 5 } },
  { location: { file: 'a.yaml', line: 3, column: 6 } },
  { location: { file: 'a.yaml', line: 3, column: 5, origin: 'url' } },
  { code: 'port-name","', message: '' },
])('another problem has another key: %j', (other) => {
  expect(problemKey({ ...notice, ...other })).not.toBe(problemKey(notice))
})

test.each([
  ['a b', '"a b"'],
  ['\u001b[31m"', String.raw`"\u001b[31m\""`],
  ['x'.repeat(80), `"${'x'.repeat(80)}"`],
  ['x'.repeat(81), `"${'x'.repeat(77)}..."`],
])('%j is quoted', (text, quoted) => {
  expect(quote(text)).toBe(quoted)
})

test.each([
  ['/dev/a:b', '/dev/a:b'],
  ['/dev/a b', '"/dev/a b"'],
  ['', '""'],
  ['é', '"é"'],
])('the name %j is told as %s', (text, told) => {
  expect(quoteName(text)).toBe(told)
})
