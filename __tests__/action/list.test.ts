import { describe, expect, test } from '@jest/globals'
import { readList } from '../../src/action/inputs/list.ts'

describe('one entry a line, as docker/build-push-action has it', () => {
  test.each<[string, string, readonly string[]]>([
    ['nothing', '', []],
    ['lines, with blanks around them', '  a=1  \n\n b=2\r\nc=3', ['a=1', 'b=2', 'c=3']],
    [
      'commas belong to the value',
      'type=local,src=cache\nA=x,y',
      ['type=local,src=cache', 'A=x,y'],
    ],
    ['quotes inside of a value too', 'A={"b":"c","d":1}', ['A={"b":"c","d":1}']],
    ['a value of several lines', '"KEY=one\n\ntwo"\nB=2', ['KEY=one\n\ntwo', 'B=2']],
    ['doubled quotes', '"JSON={""a"":1}"', ['JSON={"a":1}']],
    ['quoted fields of one line', '"type=local","src=a"\nb', ['type=local,src=a', 'b']],
    ['and a plain one behind', '"type=local",src=a \nb', ['type=local,src=a', 'b']],
    ['blanks behind a quote', '"a" \t\r\nb', ['a', 'b']],
  ])('%s', (_what, text, entries) => {
    expect(readList(text, 'secrets')).toEqual(entries)
  })

  test.each([
    ['A=1\n"KEY=hunter2', 'secrets: the quote that begins line 2 is never closed'],
    ['"KEY=hunter2" x', 'secrets: the quote that begins line 1 is closed in the middle of a value'],
    ['A=1\n"a","KEY=hunter2', 'secrets: the quote that begins line 2 is never closed'],
  ])('%j is refused, and not repeated', (text, message) => {
    expect(() => readList(text, 'secrets')).toThrow(message)
    expect(() => readList(text, 'secrets')).not.toThrow('hunter2')
  })

  test('in a time that grows with the text', () => {
    const text = '"A=""1"""\n'.repeat(50_000)
    expect(readList(text, 'secrets')).toHaveLength(50_000)
  })
})
