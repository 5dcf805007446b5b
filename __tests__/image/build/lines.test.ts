import { describe, expect, test } from '@jest/globals'
import { createLastLines, createLineReader } from '../../../src/image/build/lines.ts'
import { buildLimits } from '../../../src/limits.ts'

function linesOf(...pieces: readonly string[]): readonly string[] {
  const lines: string[] = []
  const reader = createLineReader((line) => lines.push(line))
  for (const piece of pieces) reader.write(piece)
  reader.end()
  return lines
}

describe('lines', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['pieces are put together', ['one', ' two\nth', 'ree\n'], ['one two', 'three']],
    ['the last line needs no end', ['one\ntwo'], ['one', 'two']],
    ['progress bars are lines', ['10 %\r20 %\r\ndone\n'], ['10 %', '20 %', 'done']],
    ['blank lines are left out', ['\n\n  \n'], []],
  ])('%s', (_what, pieces, lines) => {
    expect(linesOf(...pieces)).toEqual(lines)
  })

  test('a line as long as may be stays; one beyond is cut, and what follows is read (limit: buildLimits.lineCharacters)', () => {
    const most = 'x'.repeat(buildLimits.lineCharacters)
    expect(linesOf(`${most}\nnext\n`)).toEqual([most, 'next'])
    expect(linesOf(`${most}x`)).toEqual([`${most.slice(0, -1)}…`])
    const [long, next] = linesOf(...Array<string>(100).fill(most), '\nnext')
    expect(long).toBe(`${most.slice(0, -1)}…`)
    expect(next).toBe('next')
  })

  test('the last lines, and whether there were more', () => {
    const last = createLastLines(3)
    for (const line of ['a', 'b', 'c']) last.add(line)
    expect([last.lines(), last.isTruncated()]).toEqual([['a', 'b', 'c'], false])
    for (const line of ['d', 'e', 'f', 'g']) last.add(line)
    expect([last.lines(), last.isTruncated()]).toEqual([['e', 'f', 'g'], true])
    last.clear()
    expect([last.lines(), last.isTruncated()]).toEqual([[], false])
  })
})
