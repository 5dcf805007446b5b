import { expect, test } from '@jest/globals'
import { podContentLimits } from '../../../src/limits.ts'
import { variableOfFile } from '../../../src/pod/content/env-file.ts'

const variable = (file: string) => variableOfFile(Buffer.from(file), 'KEY')

test.each([
  ["KEY='value'", 'value'],
  ["OTHER='x'\n  KEY='value'\n", 'value'],
  ["KEY='first'\nKEY='second'", 'first'],
  ["\n \t\n# KEY='no'\nKEY='value' # why", 'value'],
  ["KEY='with # hash $(A) \\n \"'", 'with # hash $(A) \\n "'],
  ["KEY='line 1\n  line 2\n\nline 4'\n", 'line 1\n  line 2\n\nline 4'],
  ["KEY='value'\r\n", 'value'],
  ["KEY= 'value'", ''],
  ["OTHER= x\nKEY='value'", 'value'],
  ["OTHER='x'", ''],
  ['', ''],
  ["KEY='value'\nthis is nothing", 'value'],
])('%j gives %j', (file, value) => {
  expect(variable(file)).toEqual({ ok: true, value })
})

test.each([
  ['KEY=value'],
  ['KEY="value"'],
  ['KEY='],
  ["KEY ='value'"],
  ["='value'"],
  ['this is nothing'],
  ["KEY='value"],
  ["KEY='value' more"],
  ["KEY='a''b'"],
  ["OTHER=x\nKEY='value'"],
])('%j cannot be read', (file) => {
  expect(variable(file)).toMatchObject({ ok: false })
})

test('nor a line that is too long (limit: podContentLimits.variableLineBytes)', () => {
  const most = podContentLimits.variableLineBytes
  const line = (length: number) => `#${'x'.repeat(length - 1)}\nKEY='value'`
  expect(variable(line(most - 1))).toEqual({ ok: true, value: 'value' })
  expect(variable(line(most))).toMatchObject({ ok: false })
  expect(variable(`KEY='a\n${line(most)}`)).toMatchObject({ ok: false })
})
