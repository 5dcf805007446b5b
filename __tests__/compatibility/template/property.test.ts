import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { run } from './run.ts'

const features = {
  cpu: { cpuid: [{ Name: 'AVX' }, { Name: 'AVX2' }] },
  pci: { device: [{ class: '0200', vendor: '8086' }] },
  kernel: { version: [{ Name: 'full', Value: '6.1.0-18-amd64' }] },
}

/** Pieces of which most templates are made, so that random ones get past the lexer. */
const piece = fc.constantFrom(
  ...['{{', '}}', '{{- ', ' -}}', '(', ')', ' ', ' | ', '.', '$', '$x', ' := ', ' = ', ',', '"'],
  ...['if ', 'else', 'end', 'range ', 'with ', 'define ', 'template ', 'block ', 'break', 'nil'],
  ...['{{end}}', '{{else}}', '{{range .cpu.cpuid}}', '{{if .pci}}', '{{with 1}}', '{{$x := 2}}'],
  ...['.cpu', '.cpu.cpuid', '.Name', '.pci.device', '"a"', '"1.2.3"', '`r`', "'c'", '1', '-2.5'],
  ...['print ', 'printf ', '"%v%5d"', 'first ', 'join ', 'len ', 'eq ', 'and ', 'index ', 'dict '],
  ...['substr ', 'semver ', 'regexFind ', 'list ', 'add ', 'div ', 'until ', 'default ', 'é', '\n'],
)
const pieces = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''))

test('random text ends in output or in a TemplateError', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(Object.keys(run(text, features))).not.toEqual([])
    }),
    { numRuns: 2000 },
  )
})

test('random templates do so too, and always in the same way', () => {
  fc.assert(
    fc.property(pieces, (template) => {
      expect(run(template, features)).toEqual(run(template, features))
    }),
    { numRuns: 5000 },
  )
})

test('a random action ends in output or in a TemplateError', () => {
  fc.assert(
    fc.property(pieces, (inside) => {
      expect(Object.keys(run(`{{$x := 1}}{{${inside}}}`, features))).not.toEqual([])
    }),
    { numRuns: 5000 },
  )
})

test('text without braces is written as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!text.includes('{{'))
      expect(run(text)).toEqual({ output: text })
    }),
  )
})

test('every value of a feature comes out as it went in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (name, value) => {
      const element = new Map([[name, value]])
      expect(
        run('{{range .d.f}}{{range $k, $v := .}}{{$k}}={{$v}}{{end}}{{end}}', {
          d: { f: [Object.fromEntries(element)] },
        }),
      ).toEqual({ output: `${name}=${value}` })
    }),
  )
})

test('a quoted text reads back as itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (value) => {
      const quoted = run('{{(first .d.f).v | quote}}', { d: { f: [{ v: value }] } })
      if (!('output' in quoted)) throw new Error(quoted.error)
      expect(run(`{{${quoted.output}}}`)).toEqual({ output: value })
    }),
  )
})

test('arithmetic wraps at 64 bits and loses nothing', () => {
  const int64 = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })
  fc.assert(
    fc.property(int64, int64, (left, right) => {
      const sum = BigInt.asIntN(64, left + right)
      const product = BigInt.asIntN(64, left * right)
      expect(run(`{{add "${left}" "${right}"}} {{mul ${left} ${right}}}`)).toEqual({
        output: `${sum} ${product}`,
      })
    }),
  )
})
