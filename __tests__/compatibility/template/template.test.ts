import { describe, expect, test } from '@jest/globals'
import { compileTemplate } from '../../../src/compatibility/template/template.ts'
import { toTemplateData } from './features.ts'
import { run } from './run.ts'

const features = {
  pci: {
    device: [
      { class: '0300', vendor: '10de' },
      { class: '0200', vendor: '8086' },
    ],
  },
}

test('a template is compiled once and runs on the features of many nodes', () => {
  const template = compileTemplate('{{range .pci.device}}{{.vendor}}={{.class}}\n{{end}}')
  expect(template.execute(toTemplateData(features))).toBe('10de=0300\n8086=0200\n')
  expect(template.execute(toTemplateData({ pci: { device: [] } }))).toBe('')
})

test.each([
  ['a\n{{nosuch}}', { line: 2, column: undefined }],
  ['a\né {{.nosuch}}', { line: 2, column: 6 }],
  ['{{.nosuch}}', { line: 1, column: 3 }],
  ['x'.repeat(65_537), undefined],
])('an error says where it is', (template, place) => {
  expect(() => compileTemplate(template).execute(toTemplateData({}))).toThrow(
    expect.objectContaining({ name: 'TemplateError', place }),
  )
})

test('executions share no state', () => {
  const template = compileTemplate('{{$d := dict "n" 0}}{{$_ := set $d "n" (add1 $d.n)}}{{$d.n}}')
  const data = toTemplateData({})
  expect([template.execute(data), template.execute(data)]).toEqual(['1', '1'])
})

test('names that are special to JavaScript are only names', () => {
  const odd = JSON.parse(
    '{"__proto__":{"constructor":[{"toString":"a","__proto__":"b"}]}}',
  ) as Parameters<typeof run>[1]
  expect(run('{{(first .__proto__.constructor).__proto__}}', odd)).toEqual({ output: 'b' })
  expect(run('{{(first .__proto__.constructor).toString}}', odd)).toEqual({ output: 'a' })
  for (const name of ['__proto__', 'constructor', 'valueOf', 'hasOwnProperty']) {
    expect(run(`{{.${name}}}`, features)).toEqual({
      error: `template: :1:2: executing "" at <.${name}>: map has no entry for key "${name}"`,
      stage: 'execute',
    })
    expect(run(`{{${name}}}`)).toEqual({
      error: `invalid template: template: :1: function "${name}" not defined`,
      stage: 'parse',
    })
    expect(run(`{{(dict).${name}}}`)).toMatchObject({ stage: 'execute' })
    expect(run(`{{get (dict) "${name}"}}|{{hasKey (dict) "${name}"}}`)).toEqual({
      output: '|false',
    })
  }
})

test('a template without a definition of its own can define others', () => {
  expect(run('{{define "a"}}A{{end}}')).toEqual({ output: '' })
})

describe('functions that are not there are named when the template is parsed', () => {
  test.each(['env', 'expandenv', 'getHostByName', 'nosuch'])('%s, in the words of Go', (name) => {
    expect(run(`{{if false}}{{${name} "x"}}{{end}}`)).toEqual({
      error: `invalid template: template: :1: function "${name}" not defined`,
      stage: 'parse',
    })
  })

  test.each(['now', 'date', 'randAlpha', 'randInt', 'uuidv4', 'genCA', 'shuffle', 'bcrypt'])(
    '%s, which would answer differently in every run',
    (name) => {
      expect(run(`\n{{${name}}}`)).toEqual({
        error: `invalid template: template: :2: function "${name}" not defined: Sprig has it, but its result is not the same in every run`,
        stage: 'parse',
      })
    },
  )

  test.each(['toJson', 'fromJson', 'merge', 'call', 'snakecase', 'urlParse', 'addf'])(
    '%s, which was left out',
    (name) => {
      expect(run(`{{${name}}}`)).toEqual({
        error: `invalid template: template: :1: function "${name}" not defined: Go or Sprig has it, but it is not supported here`,
        stage: 'parse',
      })
    },
  )
})

describe('where this deliberately differs from Go', () => {
  test('dicts list their keys and values in order, so that a verdict can be repeated', () => {
    const dict = '(dict "c" 3 "a" 1 "b" 2)'
    expect(run(`{{keys ${dict}}}{{values ${dict}}}`)).toEqual({ output: '[a b c][1 2 3]' })
  })

  test.each([
    ['{{1i}}', 'invalid template: template: :1: complex constant 1i is not supported'],
    ['{{1+2i}}', 'invalid template: template: :1: complex constant 1+2i is not supported'],
  ])('complex numbers are refused: %s', (template, error) => {
    expect(run(template)).toEqual({ error, stage: 'parse' })
  })

  test.each([
    ['{{printf "%p" (list)}}', 'the verb %p prints addresses and is not supported'],
    ['{{printf "%x" 1.5}}', 'the verb %x of a float64 is not supported'],
    ['{{printf "%b" 1.5}}', 'the verb %b of a float64 is not supported'],
    ['{{printf "%#v" (semver "1.2.3")}}', 'the verb %#v of a version is not supported'],
    [
      '{{regexMatch "(?P<n>a)(?P<n>b)" "ab"}}',
      'two groups of one name in a pattern are not supported',
    ],
    ['{{chunk 0 (list 1)}}', 'a chunk size of 0 is not supported'],
  ])('%s is refused, not answered in another way', (template, reason) => {
    const outcome = run(template)
    expect(outcome).toMatchObject({ stage: 'execute' })
    expect(outcome).toMatchObject({ error: expect.stringMatching(/: error calling \w+: /) })
    expect(outcome).toMatchObject({ error: expect.stringContaining(reason) })
  })

  test('a message about an element of a list names the type of the element itself', () => {
    expect(run('{{range list 1}}{{.x}}{{end}}')).toEqual({
      error: 'template: :1:18: executing "" at <.x>: can\'t evaluate field x in type int',
      stage: 'execute',
    })
  })
})
