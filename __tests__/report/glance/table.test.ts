import { describe, expect, test } from '@jest/globals'
import { reportLimits } from '../../../src/limits.ts'
import { anchorPrefix } from '../../../src/report/glance/anchors.ts'
import { shortNames } from '../../../src/report/glance/short-names.ts'
import { sourceLink } from '../../../src/report/glance/source-link.ts'
import { glanceTable } from '../../../src/report/glance/table.ts'
import { whereFacts } from '../../../src/report/glance/where.ts'
import { mixedReport, smallReport } from '../support/glance-reports.ts'
import { check, erroredReport, image, report, validator } from '../support/sample-reports.ts'

describe('the first table', () => {
  test('is image × what it was held against, what failed first', () => {
    const table = glanceTable(mixedReport.images)
    expect(table?.columns).toEqual(['notebook', 'smoke', 'gpu', 'Compatibility'])
    expect(table?.prefix).toBe('ghcr.io/acme/')
    const cells = table?.rows.map(({ name, cells: row }) => [
      name,
      ...row.map((cell) => (cell === null ? '' : `${cell.tone} ${cell.bad}/${cell.total}`)),
    ])
    expect(cells).toEqual([
      ['server:3', 'bad 2/4', 'good 0/2', 'bad 1/4', 'bad 1/1'],
      ['tools:1.4', 'bad 1/4', 'good 0/2', 'good 0/3', ''],
      ['trainer:3', 'bad 8/8', 'bad 2/2', 'broken 2/3', ''],
      ['notebook:2026.11', 'good 0/8', 'good 0/2', 'good 0/3', 'good 0/1'],
    ])
    expect(table?.rows[0]).toMatchObject({ target: 'i2', platform: null })
    expect(table?.rows[2]?.cells[1]?.target).toBe('i1-v1')
  })

  test('is none where one line says as much', () => {
    expect(glanceTable(smallReport.images)).toBeNull()
    expect(glanceTable([])).toBeNull()
  })

  test('tells platforms apart where there are several', () => {
    const images = ['linux/amd64', 'linux/arm64'].map((platform) => image('a', { platform }))
    expect(glanceTable(images)?.rows.map(({ platform }) => platform)).toEqual([
      'linux/amd64',
      'linux/arm64',
    ])
  })

  test('has one column for many, or for what few images have (limit: reportLimits.glanceColumns)', () => {
    const many = Array.from({ length: reportLimits.glanceColumns + 1 }, (_, index) =>
      validator(`v${index}`, { checks: [check('a')], verdict: index === 4 ? 'failed' : 'passed' }),
    )
    const one = glanceTable([image('a', { validators: many }), image('b')])
    expect(one?.columns).toEqual(['Validators'])
    expect(one?.rows[0]?.cells[0]).toMatchObject({
      tone: 'bad',
      total: many.length,
      target: 'i0-v4',
    })
    const pods = ['x', 'y', 'z'].map((name) =>
      image(name, {
        validators: [validator(`Deployment/${name}`, { kind: 'Pod', checks: [check('a')] })],
      }),
    )
    expect(glanceTable(pods)?.columns).toEqual(['Pods'])
    const few = many.slice(0, reportLimits.glanceColumns)
    expect(glanceTable([image('a', { validators: few })])?.columns).toHaveLength(few.length)
  })

  test('leaves out images that passed, and never one that did not (limit: reportLimits.glancePassed)', () => {
    const passed = Array.from({ length: reportLimits.glancePassed + 3 }, (_, index) =>
      image(`p${index}`),
    )
    const failed = Array.from({ length: 60 }, (_, index) =>
      image(`f${index}`, { verdict: 'failed' }),
    )
    const table = glanceTable([...passed, ...failed])
    expect(table?.rows).toHaveLength(60 + reportLimits.glancePassed)
    expect(table?.left).toBe(3)
    expect(table?.rows[59]?.name).toBe('f59')
  })
})

describe('names of images', () => {
  test.each([
    [['ghcr.io/a/x:1', 'ghcr.io/a/y@sha256:0/1'], 'ghcr.io/a/', ['x:1', 'y@sha256:0/1']],
    [['ghcr.io/a/x:1', 'ghcr.io/b/x:1'], '', ['ghcr.io/a/x:1', 'ghcr.io/b/x:1']],
    [['x:1', 'y:1'], '', ['x:1', 'y:1']],
    [['ghcr.io/a/x:1'], '', ['ghcr.io/a/x:1']],
    [
      ['oci-layout:app (linux/amd64)', 'oci-layout:app (linux/arm64)'],
      '',
      ['oci-layout:app (linux/amd64)', 'oci-layout:app (linux/arm64)'],
    ],
    [
      ['ghcr.io/a/app:1 (linux/amd64)', 'ghcr.io/a/app:1 (linux/arm64)'],
      'ghcr.io/a/',
      ['app:1 (linux/amd64)', 'app:1 (linux/arm64)'],
    ],
    [[], '', []],
  ])('%j', (references, prefix, names) => {
    expect(shortNames(references)).toEqual({ prefix, names })
  })
})

describe('the link to a line', () => {
  const repository = { url: 'https://github.com/acme/images', commit: 'a'.repeat(40) }
  const place = (file: string) => ({ file, line: 7, column: 1 })

  test('is that of the commit', () => {
    expect(sourceLink(place('./a b/ü#.yaml'), repository)).toBe(
      `https://github.com/acme/images/blob/${'a'.repeat(40)}/a%20b/%C3%BC%23.yaml#L7`,
    )
  })

  test.each([
    ['outside', place('../a.yaml'), repository],
    ['built in', { ...place('kubeflow'), origin: 'built-in' as const }, repository],
    ['of nobody knows what', place('a.yaml'), undefined],
    ['of no commit', place('a.yaml'), { ...repository, commit: 'main/../x' }],
    ['of no web address', place('a.yaml'), { ...repository, url: 'javascript:alert(1)' }],
  ])('is none for a place %s', (_, location, where) => {
    expect(sourceLink(location, where)).toBeNull()
  })
})

describe('where it was judged', () => {
  test('is the engine, the kernel, the processor, and what rules asked of it', () => {
    expect(whereFacts(mixedReport)).toEqual([
      'docker 28.0.1 (API 1.48)',
      'kernel 6.8.0-49-generic',
      'amd64, AMD EPYC 7763 64-Core Processor',
      'CPU features asked for: AVX512F (not as wanted), AVX2',
    ])
    expect(whereFacts(erroredReport)).toEqual(['no engine'])
  })

  test('names some features (limit: reportLimits.glanceFeatures)', () => {
    const [first] = mixedReport.images.flatMap(({ compatibility }) => compatibility?.nodes ?? [])
    const sets = mixedReport.images.flatMap(
      ({ compatibility }) => compatibility?.nodes[0]?.sets ?? [],
    )
    const [model] = sets.flatMap(({ rules }) => rules.flatMap(({ expressions }) => expressions))
    if (first === undefined || model === undefined) throw new Error('the sample has rules')
    const expressions = Array.from({ length: reportLimits.glanceFeatures + 2 }, (_, index) => ({
      ...{ ...model, element: `F${index}`, verdict: 'matched' as const },
    }))
    const rules = [
      { name: 'r', verdict: 'matched' as const, location: null, error: null, expressions },
    ]
    const set = { ...sets[0], index: 0, tag: '', weight: 0, description: '', missing: [], rules }
    const nodes = [{ ...first, sets: [{ ...set, verdict: 'compatible' as const }] }]
    const compatibility = {
      source: 'x',
      digest: null,
      verdict: 'compatible' as const,
      notices: [],
      nodes,
    }
    const facts = whereFacts(report({ images: [image('a', { compatibility })] }))
    expect(facts.at(-1)).toMatch(/: F0, .*F11 and 2 more$/)
  })
})

test('links of two reports do not meet', () => {
  expect(anchorPrefix(mixedReport)).toMatch(/^canary-[0-9a-f]{8}-$/)
  expect(anchorPrefix(mixedReport)).not.toBe(anchorPrefix(smallReport))
})
