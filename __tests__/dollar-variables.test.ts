import { describe, expect, test } from '@jest/globals'
import { expandVariables, hasVariables } from '../src/dollar-variables.ts'

const environment: Readonly<Record<string, string>> = {
  HOME: '/h',
  PATH: '/b',
  '1': 'one',
  'a b': 'spaced',
  '12': 'twelve',
  _: 'under',
}

describe('variables are put in as os.Expand of Go 1.26 put them in', () => {
  test.each([
    ['', ''],
    ['$', '$'],
    ['$ b', '$ b'],
    ['$#', ''],
    ['$$', ''],
    ['$$$', '$'],
    ['$(id)', '$(id)'],
    ['$*y', 'y'],
    ['$.', '$.'],
    ['$1', 'one'],
    ['$12', 'one2'],
    ['$?', ''],
    ['$@$@', ''],
    ['$HOME/bin:$PATH', '/h/bin:/b'],
    ['$HOMEX', ''],
    ['$_', 'under'],
    ['${', ''],
    ['${#}', ''],
    ['${12}', 'twelve'],
    ['${1}', 'one'],
    ['${@', '@'],
    ['${HOME', 'HOME'],
    ['${HOMEX}', ''],
    ['${HOME}${PATH}', '/h/b'],
    ['${HOME}}', '/h}'],
    ['${a b}', 'spaced'],
    ['${a-b}', ''],
    ['${}', ''],
    ['$é', '$é'],
    ['%$!x', '%x'],
    ['100$%', '100$%'],
    [String.raw`\$HOME`, String.raw`\/h`],
    ['x${}y', 'xy'],
  ])('%j', (text, expanded) => {
    expect(expandVariables(text, (name) => environment[name] ?? '')).toBe(expanded)
    if (!hasVariables(text)) expect(expanded).toBe(text)
  })

  test('a variable of which nothing is known stays as it is written', () => {
    const known = (name: string) => (name === 'A' ? '1' : null)
    expect(expandVariables('$A ${B} $? ${A}', known)).toBe('1 ${B} $? 1')
  })
})
