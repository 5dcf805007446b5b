import { describe, expect, test } from '@jest/globals'
import { createConsole } from '../../src/action/console.ts'
import { createRedactor } from '../../src/secrets/redactor.ts'

function recorded() {
  const said: (readonly [string, ...string[]])[] = []
  const write =
    (name: string) =>
    (...words: string[]) => {
      said.push([name, ...words])
    }
  const runner = {
    info: write('info'),
    notice: write('notice'),
    warning: write('warning'),
    setFailed: write('failed'),
    setOutput: write('output'),
    setSecret: write('mask'),
  }
  return { said, console: createConsole(runner, createRedactor()) }
}

describe('the console of the action', () => {
  test('says no secret and no command', () => {
    const { said, console } = recorded()
    console.hide('hunter2')
    for (const say of [console.info, console.notice, console.warning, console.fail]) {
      say('hunter2\n::set-output name=x::hunter2\r##[error]\u001B[31m\u009B2J')
    }
    console.output('report', '/tmp/hunter2/report.json')
    const text = '***\n: :set-output name=x::***\n## [error]<U+009B>2J'
    expect(said).toEqual([
      ['mask', 'hunter2'],
      ['info', text],
      ['notice', text],
      ['warning', text],
      ['failed', text],
      ['output', 'report', '/tmp/***/report.json'],
    ])
  })

  test.each<readonly [string, readonly string[]]>([
    ['hunter2\n', ['hunter2']],
    ['-----BEGIN-----\r\nMIIE\r\n}\r\n', ['-----BEGIN-----', 'MIIE']],
    ['abc', []],
    ['', []],
  ])('%j is masked as %j', (value, masks) => {
    const { said, console } = recorded()
    console.hide(value)
    expect(said).toEqual(masks.map((mask) => ['mask', mask]))
  })
})
