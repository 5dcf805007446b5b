import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decodeSpecification } from '../../src/cdi/decode.ts'
import { adviseOn } from '../../src/cdi/advise.ts'
import { examineSpecification, parseSpecification } from '../../src/cdi/parse.ts'
import { minimumVersion } from '../../src/cdi/version.ts'
import { CanaryError } from '../../src/errors.ts'
import { cdiLimits } from '../../src/limits.ts'
import { parseDocuments } from '../../src/yaml/parse.ts'
import { growthOf, linear } from '../support/growth.ts'
import { fakeHost } from './fake-host.ts'
import { refused } from './refused.ts'
import { textOf, vectors } from './vectors.ts'

const parse = (text: string) => parseSpecification({ file: 'w.yaml', text })
const problemsOf = (text: string) => refused(() => parse(text)).problems

/** The vectors' error codes, as this project writes codes; their parameter stands in the message. */
function expected(vectorCode: string): { code: string; words: string } {
  const [, fixed = '', parameter = ''] =
    /^(parse:unknown-field|version:too-low|.*?)(?::([^:]*\d.*|(?<=unknown-field:).*))?$/.exec(
      vectorCode,
    ) ?? []
  const kebab = fixed.replaceAll(':', '-').replace(/[A-Z]+/g, (word) => `-${word.toLowerCase()}`)
  const yaml: Record<string, string> = {
    'parse-syntax': 'yaml-syntax',
    'parse-duplicate-key': 'yaml-duplicate-key',
    'intel-rdt-clos-id': 'cdi-intel-rdt-clos-id',
  }
  return { code: yaml[kebab] ?? `cdi-${kebab}`, words: parameter }
}

describe('conformance', () => {
  test.each(vectors.specs.filter((vector) => vector.valid))('$name loads', (vector) => {
    const text = textOf(vector)
    expect(minimumVersion(parse(text))).toBe(vector.minimumVersion)
    expect(examineSpecification({ file: 'w.yaml', text }).specification).toEqual(parse(text))
  })

  // Their library is the newest one, which has dropped what files of older versions may say.
  const removed = 'removed intelRdt fields (enableCMT)'
  const invalid = vectors.specs.filter((vector) => !vector.valid && vector.name !== removed)

  test.each(invalid)('$name is refused', (vector) => {
    const text = textOf(vector)
    const [first] = problemsOf(text)
    const { code, words } = expected(vector.error ?? '')
    expect(first.code).toBe(code)
    expect(first.message).toContain(words)
    expect(first.location).toMatchObject({ file: 'w.yaml' })
    if (vector.minimumVersion !== null) {
      const [document] = parseDocuments({ file: 'w.yaml', text }, { version: '1.1' })
      const { specification } = decodeSpecification(document?.value)
      expect(minimumVersion(specification)).toBe(vector.minimumVersion)
    }
  })

  test('there are vectors of both kinds', () => {
    expect(vectors.specs.filter((vector) => vector.valid).length).toBeGreaterThan(50)
    expect(vectors.specs.filter((vector) => !vector.valid).length).toBeGreaterThan(60)
  })
})

describe('versions', () => {
  const withRdt = (version: string, rdt: string) =>
    `cdiVersion: "${version}"\nkind: a.com/b\ndevices:\n- name: d\n  containerEdits:\n    intelRdt: {${rdt}}\n`

  test.each(['0.7.0', '0.8.0', '1.0.0'])('%s has enableCMT and enableMBM', (version) => {
    const text = withRdt(version, 'closID: c, enableCMT: true, enableMBM: false')
    const [device] = parse(text).devices
    expect(device?.containerEdits.intelRdt).toMatchObject({ enableCMT: true, enableMBM: false })
    const { warnings } = examineSpecification({ file: 'w.yaml', text }, (specification) =>
      adviseOn(specification, fakeHost({})),
    )
    expect(warnings.filter(({ code }) => code === 'cdi-field-removed')).toMatchObject([
      { location: { line: 6, column: 38 } },
      { location: { line: 6, column: 55 } },
    ])
  })

  test('1.1.0 has them no more', () => {
    const json = { closID: 'c', enableMBM: true }
    const device = { name: 'd', containerEdits: { intelRdt: json } }
    const text = { cdiVersion: '1.1.0', kind: 'a.com/b', devices: [device] }
    for (const written of [withRdt('v1.1.0', 'enableMBM: true'), JSON.stringify(text)]) {
      expect(problemsOf(written)).toMatchObject([
        {
          code: 'cdi-parse-unknown-field',
          message:
            'intelRdt.enableMBM is not a known field of cdiVersion 1.1.0: it was removed in 1.1.0',
          hint: 'write enableMonitoring, or cdiVersion: "1.0.0" for engines that still read it',
        },
      ])
    }
  })

  test('what a version lacks is told by name, at its place, with the version that has it', () => {
    const text = `cdiVersion: "0.3.0"
kind: a.com/b.c
annotations: {a: b}
devices:
- name: d
  containerEdits:
    additionalGids: [44]
    deviceNodes: [{path: /dev/a, hostPath: /dev/b}, {path: /dev/c, hostPath: /dev/d}]
    mounts: [{hostPath: /a, containerPath: /a, type: bind}]
- name: 0d
  containerEdits: {intelRdt: {schemata: []}, netDevices: [{hostInterfaceName: a, name: b}]}
`
    expect(
      problemsOf(text).map(({ code, message, location, hint }) => {
        expect([code, hint]).toEqual(['cdi-version-too-low', 'write cdiVersion: "1.1.0"'])
        return `${location?.line}:${location?.column} ${message}`
      }),
    ).toEqual(
      [
        ['11:58 ', 'netDevices', '1.1.0'],
        ['11:41 ', 'intelRdt.schemata', '1.1.0'],
        ['7:21 ', 'additionalGids', '0.7.0'],
        ['11:30 ', 'intelRdt', '0.7.0'],
        ['3:14 ', 'annotations', '0.6.0'],
        ['2:7 ', 'a dot in the class of kind', '0.6.0'],
        ['8:44 ', 'hostPath of a device node', '0.5.0'],
        ['10:9 ', 'a device name that begins with a digit', '0.5.0'],
        ['9:54 ', 'type of a mount', '0.4.0'],
      ].map(
        ([place = '', what = '', version = '']) =>
          `${place}cdiVersion 0.3.0 is too low for ${what}, which needs at least ${version}`,
      ),
    )
  })
})

const good = `# a comment
cdiVersion: "0.6.0"
kind: acme.example/widget
containerEdits:
  env:
  - SHARED=1
devices:
- name: "0"
  containerEdits:
    deviceNodes:
    - path: /dev/w0
      fileMode: 0660
`

describe('places', () => {
  test.each([
    ['an unknown field', good.replace('fileMode', 'mode'), 'cdi-parse-unknown-field', 12, 7],
    ['a wrong type', good.replace('0660', 'x'), 'cdi-parse-wrong-type', 12, 17],
    ['a version', good.replace('0.6.0', '9'), 'cdi-version-unknown', 2, 13],
    ['a missing version', good.replace(/cdiV.*\n/, ''), 'cdi-version-unknown', 2, 1],
    ['a variable', good.replace('SHARED=1', 'SHARED'), 'cdi-env-format', 6, 5],
    ['a device name', good.replace('"0"', '"0 "'), 'cdi-device-name-end', 8, 9],
    ['a syntax error', good.replace('"0"', '"0'), 'yaml-syntax', 13, 1],
    ['a duplicate key', `${good}kind: x.y/zz\n`, 'yaml-duplicate-key', 13, 1],
  ])('%s', (_what, text, code, line, column) => {
    expect(problemsOf(text)[0]).toMatchObject({ code, location: { file: 'w.yaml', line, column } })
  })

  test('JSON on one line', () => {
    const text =
      '{"cdiVersion":"0.5.0","kind":"a.b/cc","devices":[{"name":1.5,"containerEdits":{}}]}'
    expect(problemsOf(text)[0]).toMatchObject({
      code: 'cdi-device-empty-edits',
      location: { line: 1, column: text.indexOf('{}') + 1 },
    })
  })

  test('every error is told', () => {
    const text = good.replace('0.6.0', '9').replace('SHARED=1', 'SHARED').replace('/dev/w0', '""')
    expect(problemsOf(text).map((problem) => problem.code)).toEqual([
      'cdi-version-unknown',
      'cdi-env-format',
      'cdi-device-node-empty-path',
    ])
  })
})

describe('reading as the engines do', () => {
  const device = (text: string) =>
    parse(good.replace('"0"', text)).devices.map((one) => one.name)[0]

  test.each([
    ['5', '5'],
    ['1.0', '1'],
    ['010', '8'],
    ['0x10', '16'],
    ['yes', 'true'],
    ['1:30', '1:30'],
    ['2020-01-01', '2020-01-01'],
    ['!!binary aGk=', 'hi'],
  ])('the name %s is %s', (written, read) => {
    expect(device(written)).toBe(read)
  })

  test('octal modes, null for nothing, case of fields', () => {
    const text = good.replace('fileMode: 0660', 'filemode: 0660\n      uid: null\n      major: ~')
    const node = parse(text).devices[0]?.containerEdits.deviceNodes[0]
    expect(node).toMatchObject({ fileMode: 0o660, uid: undefined, major: 0 })
  })

  test.each([
    ['uid: 4294967295', true],
    ['uid: 4294967296', false],
    ['uid: 1.5', false],
    ['uid: 1.0', true],
    ['uid: true', false],
    ['major: 9223372036854774784', true],
    ['minor: -1', false],
    ['major: 9223372036854775808', false],
    ['major: 1e30', false],
  ])('%s is accepted: %s', (line, accepted) => {
    const text = good.replace('fileMode: 0660', line)
    expect(examineSpecification({ file: 'w', text }).problems).toHaveLength(accepted ? 0 : 1)
  })

  test('a field written twice in different letter case is refused', () => {
    expect(problemsOf(good.replace('kind:', 'Kind: a.b/c\nkind:'))[0]).toMatchObject({
      code: 'cdi-parse-duplicate-field',
    })
    expect(problemsOf(good.replace('kind:', 'Kind: a.b/c\nKIND:'))[0]).toMatchObject({
      code: 'cdi-parse-duplicate-field',
    })
  })

  test('only the first document counts, whatever follows', () => {
    expect(parse(`${good}---\n{[ broken`).kind).toBe('acme.example/widget')
    expect(parse(`%YAML 1.1\n---\n${good}...\n{[ broken`).kind).toBe('acme.example/widget')
    const nothingFirst = `---\n---\n${good}`
    for (const empty of [nothingFirst, '', '# c\n', 'null', '~', '---\n...\n']) {
      expect(problemsOf(empty)[0]).toMatchObject({ code: 'cdi-parse-empty' })
    }
  })

  test('duplicate keys of JSON are found at any depth', () => {
    const text = JSON.stringify({
      cdiVersion: '0.6.0',
      kind: 'a.b/cc',
      annotations: { 'a:b"': 'x:\\' },
      devices: [{ name: 'd', containerEdits: { env: ['A=:"\\'] } }],
    })
    expect(parse(text).devices[0]?.containerEdits.env).toEqual(['A=:"\\'])
    const twice = text.replace('"name":"d"', '"name":"d","name":"d"')
    expect(problemsOf(twice)[0].code).toBe('yaml-duplicate-key')
  })

  test('names of Object.prototype are unknown fields like any other', () => {
    for (const key of ['__proto__', 'constructor', 'toString']) {
      expect(problemsOf(`${good}${key}: {name: x}\n`)[0]).toMatchObject({
        code: 'cdi-parse-unknown-field',
      })
      expect(problemsOf(`{"${key}": {"kind": "a/b"}}`)[0].message).toContain(key)
    }
  })
})

describe('warnings', () => {
  const warnings = (text: string) =>
    examineSpecification({ file: 'w.yaml', text }).warnings.map(({ code, location }) => [
      code,
      location?.line,
    ])

  test('letter case and text without quotes', () => {
    expect(warnings(good.replace('kind', 'Kind'))).toEqual([['cdi-field-letter-case', 3]])
    // As Go's JSON decoder folds letters.
    expect(warnings(good.replace('devices', 'device\u017f'))).toEqual([
      ['cdi-field-letter-case', 7],
    ])
    expect(warnings(good.replace('"0"', '010'))).toEqual([['cdi-text-not-quoted', 8]])
    expect(warnings(good)).toEqual([])
  })
})

describe('bounds', () => {
  const padded = (size: number) => `${good}#${'x'.repeat(size - good.length - 1)}`

  test('at the limit a file is read, one byte more is refused (limit: cdiLimits.specificationBytes)', () => {
    expect(parse(padded(cdiLimits.specificationBytes)).kind).toBe('acme.example/widget')
    expect(problemsOf(padded(cdiLimits.specificationBytes + 1))[0]).toMatchObject({
      code: 'yaml-too-large',
      location: { file: 'w.yaml' },
    })
  })

  test('aliases that multiply and nesting without end are refused', () => {
    const lists = Array.from({ length: 9 }, (_, index) => {
      const items = Array<string>(9).fill(index === 0 ? 'x' : `*a${index - 1}`)
      return `a${index}: &a${index} [${items.join(',')}]`
    })
    expect(problemsOf(lists.join('\n'))[0].code).toBe('yaml-aliases')
    expect(problemsOf('['.repeat(100_000))[0].code).toBe('yaml-too-deep')
    expect(problemsOf('{"a":'.repeat(100_000))[0].code).toBe('yaml-too-deep')
    expect(problemsOf('- '.repeat(10_000))[0].code).toMatch(/^yaml-/)
  })

  test('the time for a file of nothing grows with its lines', async () => {
    const read = (lines: number) => {
      expect(problemsOf('\n'.repeat(lines))[0].code).toBe('cdi-parse-empty')
    }
    expect(await growthOf(read, 160_000)).toBeLessThan(linear)
  })
})

describe('properties', () => {
  /** A CanaryError or a specification, never anything else. */
  const survives = (text: string) => {
    try {
      return parse(text)
    } catch (error) {
      expect(error).toBeInstanceOf(CanaryError)
      return undefined
    }
  }

  test('any text is either a specification or refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void survives(text)),
    )
    fc.assert(fc.property(fc.json(), (text) => void survives(text)))
  })

  test('whatever is changed in a vector, the quick way and the long way agree', () => {
    const change = fc.record({
      text: fc.constantFrom(...vectors.specs.map(textOf).filter((text) => text.length < 2000)),
      at: fc.nat(),
      length: fc.nat({ max: 6 }),
      put: fc.oneof(
        fc.string({ maxLength: 4 }),
        fc.constantFrom(
          ': ',
          '- ',
          '\n',
          '\n  ',
          '{}',
          '[]',
          '"',
          "'",
          '#',
          ' #',
          'null',
          '0',
          '&a',
          '*a',
          '\t',
        ),
      ),
    })
    fc.assert(
      fc.property(change, ({ text, at, length, put }) => {
        const start = at % (text.length + 1)
        const changed = text.slice(0, start) + put + text.slice(start + length)
        const long = examineSpecification({ file: 'w.yaml', text: changed })
        expect(survives(changed)).toEqual(long.specification)
        expect(long.problems.length > 0).toBe(long.specification === undefined)
      }),
      { numRuns: 3000 },
    )
  })
})
