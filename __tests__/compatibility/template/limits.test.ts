import { beforeAll, describe, expect, test } from '@jest/globals'
import { templateLimits } from '../../../src/limits.ts'
import { timeOf } from '../../support/growth.ts'
import { compileTemplate } from '../../../src/compatibility/template/template.ts'
import { run } from './run.ts'

function nest(levels: number, open: string, close: string, inside: string): string {
  return open.repeat(levels) + inside + close.repeat(levels)
}

describe('each bound holds at the limit and refuses one beyond', () => {
  test('source bytes (limit: templateLimits.sourceBytes)', () => {
    const { sourceBytes } = templateLimits
    expect(run('x'.repeat(sourceBytes))).toEqual({ output: 'x'.repeat(sourceBytes) })
    expect(run('x'.repeat(sourceBytes + 1))).toEqual({
      error: 'template exceeds maximum allowed size: 65537 bytes > 65536 limit',
      stage: 'parse',
    })
  })

  test('source bytes are counted, not letters', () => {
    expect(run('é'.repeat(32_769))).toMatchObject({
      error: 'template exceeds maximum allowed size: 65538 bytes > 65536 limit',
    })
  })

  test.each([
    ['blocks', '{{if 1}}', '{{end}}', 'x'],
    ['blocks', '{{with 1}}', '{{end}}', 'x'],
    ['blocks', '{{range 1}}', '{{end}}', 'x'],
  ])('nesting of %s: %s (limit: templateLimits.nesting)', (what, open, close, inside) => {
    const { nesting } = templateLimits
    expect(run(nest(nesting, open, close, inside))).toEqual({ output: 'x' })
    expect(run(nest(nesting + 1, open, close, inside))).toEqual({
      error: `invalid template: template: :1: ${what} are nested deeper than ${nesting} levels`,
      stage: 'parse',
    })
  })

  test('nesting of parentheses (limit: templateLimits.nesting)', () => {
    const { nesting } = templateLimits
    expect(run(`{{${nest(nesting, '(print ', ')', '1')}}}`)).toEqual({ output: '1' })
    expect(run(`{{${nest(nesting + 1, '(', ')', '1')}}}`)).toEqual({
      error: `invalid template: template: :1: parentheses are nested deeper than ${nesting} levels`,
      stage: 'parse',
    })
  })

  test.each(['if', 'with'])('a chain of else %s is no nesting', (kind) => {
    const chain = `{{${kind} 0}}${`{{else ${kind} 0}}`.repeat(3000)}{{else}}x{{end}}`
    expect(run(chain)).toEqual({ output: 'x' })
  })

  test('a chain of else if is shown whole where it runs out of steps', () => {
    const chain = `{{if 0}}${'{{else if 0}}'.repeat(3000)}{{end}}`
    expect(run(`{{range 1000}}${chain}{{end}}`)).toMatchObject({
      error: expect.stringMatching(/executing "" at <.+>: the template takes more than/),
    })
  })

  test('blocks and parentheses that are nested as deeply as they may be, together (limit: templateLimits.nesting)', () => {
    const { nesting } = templateLimits
    const inside = `{{${nest(nesting, '(print ', ')', '1')}}}`
    expect(run(nest(nesting, '{{range 1}}', '{{end}}', inside))).toEqual({ output: '1' })
  })

  test('depth of running templates (limit: templateLimits.depth)', () => {
    // Each call costs one level for the template and one for the `if`; the rest runs inside.
    const recursive = (calls: number): string =>
      `{{define "t"}}{{if gt . 0}}{{template "t" (int (sub . 1))}}{{end}}{{end}}{{template "t" ${calls}}}`
    expect(run(recursive(Math.floor(templateLimits.depth / 2) - 2))).toEqual({ output: '' })
    expect(run(recursive(Math.floor(templateLimits.depth / 2)))).toMatchObject({
      error: expect.stringMatching(/exceeded maximum template depth \(250\)$/),
    })
  })

  test('output bytes (limit: templateLimits.outputBytes)', () => {
    const half = templateLimits.outputBytes / 2
    const twice = `{{$x := repeat ${half} "x"}}{{$x}}{{$x}}`
    expect(run(twice)).toEqual({ output: 'x'.repeat(2 * half) })
    expect(run(`${twice}!`)).toMatchObject({
      error: expect.stringMatching(/: the output exceeds the 1048576 bytes limit$/),
    })
  })

  test('bytes of one string (limit: templateLimits.stringBytes)', () => {
    const { stringBytes } = templateLimits
    expect(run(`{{len (repeat ${stringBytes} "x")}}`)).toEqual({ output: String(stringBytes) })
    expect(run(`{{len (repeat ${stringBytes + 1} "x")}}`)).toMatchObject({
      error: expect.stringMatching(/: a string of 1048577 bytes exceeds the 1048576 limit$/),
    })
  })

  test('elements of one list (limit: templateLimits.listItems)', () => {
    const { listItems } = templateLimits
    expect(run(`{{len (until ${listItems})}}`)).toEqual({ output: String(listItems) })
    expect(run(`{{len (until ${listItems + 1})}}`)).toMatchObject({
      error: expect.stringMatching(/: a list of 100001 elements exceeds the 100000 limit$/),
    })
  })

  test('keys of one dict (limit: templateLimits.listItems)', () => {
    const fill = (count: number): string =>
      `{{$d := dict}}{{range $i := until ${templateLimits.listItems}}}{{$_ := set $d (toString $i) 1}}{{end}}` +
      `{{range $i := until ${count}}}{{$_ := set $d (printf "more%d" $i) 1}}{{end}}{{len $d}}`
    expect(run(fill(0))).toEqual({ output: String(templateLimits.listItems) })
    expect(run(fill(1))).toMatchObject({
      error: expect.stringMatching(/: a dict of more than 100000 keys exceeds the limit$/),
    })
  })

  test('depth of values (limit: templateLimits.valueDepth)', () => {
    const nested = (levels: number): string =>
      `{{$x := 1}}{{range ${levels}}}{{$x = list $x}}{{end}}{{len (print $x)}}`
    const { valueDepth } = templateLimits
    expect(run(nested(valueDepth))).toEqual({ output: String(2 * valueDepth + 1) })
    expect(run(nested(valueDepth + 1))).toMatchObject({
      error: expect.stringMatching(/: lists and dicts are nested deeper than 100 levels$/),
    })
  })

  test('steps (limit: templateLimits.steps)', () => {
    // An iteration with nothing in it is one step; the range and its pipeline are two more.
    const loop = (count: number): string => `{{range ${count}}}{{end}}`
    expect(run(loop(templateLimits.steps - 2))).toEqual({ output: '' })
    expect(run(loop(templateLimits.steps - 1))).toMatchObject({
      error: expect.stringMatching(/: the template takes more than 1000000 steps$/),
    })
  })
})

test('steps that several executions share are counted where they fail, too', () => {
  const meter = { stepsLeft: 100, exceeded: 'the templates take more than 100 steps' }
  const short = compileTemplate('{{range 10}}{{end}}')
  expect(short.execute(new Map(), meter)).toBe('')
  expect(meter.stepsLeft).toBe(88)
  const long = compileTemplate('{{range 1000}}{{end}}')
  expect(() => long.execute(new Map(), meter)).toThrow('the templates take more than 100 steps')
  expect(meter.stepsLeft).toBe(0)
  expect(() => short.execute(new Map(), meter)).toThrow('the templates take more than 100 steps')
  expect(short.execute(new Map())).toBe('')
})

/** Templates of a few bytes that would take all time or memory. */
const hostile: Readonly<Record<string, string>> = {
  'an endless loop': '{{range 9223372036854775807}}{{end}}',
  'loops in loops': '{{range 100000}}{{range 100000}}{{end}}{{end}}',
  'endless recursion': '{{define "a"}}{{template "a" .}}{{end}}{{template "a" .}}',
  'recursion into the main template': '{{template ""}}',
  'doubling templates':
    Array.from('abcdefghijklmnopqrstuvwxyz')
      .map((name, index, all) => {
        const next = all[index + 1]
        const body = next === undefined ? 'x' : `{{template "${next}"}}`.repeat(2)
        return `{{define "${name}"}}${body}{{end}}`
      })
      .join('') + '{{template "a"}}',
  'a doubling string': '{{$x := "a"}}{{range 100}}{{$x = print $x $x}}{{end}}',
  'a doubling list': '{{$x := list 1}}{{range 100}}{{$x = concat $x $x}}{{end}}',
  'a shared list, printed': '{{$x := list 1}}{{range 60}}{{$x = list $x $x}}{{end}}{{$x}}',
  'a shared list, compared':
    '{{$x := list 1}}{{$y := list 1}}{{range 60}}{{$x = list $x $x}}{{$y = list $y $y}}{{end}}{{deepEqual $x $y}}',
  'a shared list, copied':
    '{{$x := list 1}}{{range 60}}{{$x = list $x $x}}{{end}}{{len (deepCopy $x)}}',
  'a dict in itself': '{{$d := dict}}{{$_ := set $d "a" $d}}{{$d}}',
  'much kept': '{{$l := list}}{{range 1000}}{{$l = append $l (repeat 1000000 "a")}}{{end}}',
  'a growing list': '{{$l := list}}{{range 100000}}{{$l = append $l 1}}{{end}}',
  'wide padding': '{{printf "%1000000d%1000000d" 1 1}}',
  'a long fraction': '{{range 1000}}{{$x := printf "%.1000000f" 0.1}}{{end}}',
  'a replacement in each place': '{{$x := repeat 100000 "a"}}{{replace "a" $x $x}}',
  'a long separator': '{{join (repeat 100000 "a") (until 100000)}}',
  'many long sequences': '{{range until 100000}}{{$x := until 100000}}{{end}}',
  'a huge sequence': '{{untilStep -9223372036854775808 9223372036854775807 1}}',
  'nested repetitions': '{{range 1000}}{{$x := regexMatch "(a+)+$" (repeat 9999 "a")}}{{end}}',
  'many large patterns':
    '{{range $i := until 100000}}{{$x := regexMatch (printf "(a{1000})x%d" $i) "a"}}{{end}}',
  'a large pattern': `{{regexMatch "${'(a{1000})'.repeat(7000)}" "a"}}`,
  'matches that look at all the rest': '{{regexFindAll "a.*b|a" (repeat 50000 "a") -1 | len}}',
  'a replacement of the same kind': '{{regexReplaceAll "a.*b|a" (repeat 50000 "a") "" | len}}',
  'a list in all places': '{{regexFindAll "" (repeat 1000000 "a") -1 | len}}',
  'comparing all with all': '{{uniq (until 100000) | len}}',
  'a constraint of blanks': `{{semverCompare "${'1  '.repeat(160)}!" "1"}}`,
  'many constraints': `{{range until 50000}}{{$x := semverCompare "${'>=1 '.repeat(120)}" "1"}}{{end}}`,
  'deep blocks': '{{if 1}}'.repeat(8000),
  'deep parentheses': `{{${'('.repeat(60_000)}`,
  'many variables': `${'{{$x := 1}}'.repeat(5000)}{{fail "end"}}`,
  'a long number': `{{${'1'.repeat(65_000)}}}`,
  'a long hexadecimal number': `{{0x${'f'.repeat(65_000)}}}`,
  'a long number with underscores': `{{${'1_'.repeat(32_000)}1}}`,
  'a long chain of fields': `{{${'.a'.repeat(32_000)}}}`,
}

describe('as soon as a template that does nothing, as often as it may, give or take', () => {
  let idle = 0
  beforeAll(async () => {
    idle = await timeOf(() => run(`{{range ${templateLimits.steps}}}{{end}}`))
  })

  test.each(Object.entries(hostile))('%s ends, in an error', async (_what, template) => {
    const time = await timeOf(() => {
      expect(run(template)).toHaveProperty('error')
    })
    // The slowest takes twice as long; what has no bound takes hours.
    expect(time / idle).toBeLessThan(20)
  })
})
