import { describe, expect, test } from '@jest/globals'
import { stripVTControlCharacters } from 'node:util'
import { renderCheckLine, renderText } from '../../src/report/text.ts'
import { columnsOf, shorten, wrap } from '../../src/report/text/layout.ts'
import { glanceReports } from './support/glance-reports.ts'
import { expectGolden } from './support/golden.ts'
import {
  check,
  compatibility,
  container,
  failedReport,
  image,
  interruptedReport,
  largeReport,
  nodes,
  report,
  sampleReports,
  set,
  validator,
} from './support/sample-reports.ts'

const plain = { color: false, width: 100 }

describe('renderText', () => {
  test.each([...sampleReports])('%s', (name, sample) => {
    expectGolden(`${name}.txt`, renderText(sample, plain))
  })

  test.each([...glanceReports])('at the size of %s', (name, sample) => {
    expectGolden(`glance.${name}.txt`, renderText(sample, plain))
  })

  test('a narrow terminal', () => {
    expectGolden('failed.narrow.txt', renderText(failedReport, { color: false, width: 60 }))
  })

  test('colours change nothing but colours', () => {
    const colored = renderText(failedReport, { color: true, width: 100 })
    expect(colored).toContain('\u001B[31m✗\u001B[0m')
    expect(stripVTControlCharacters(colored)).toBe(renderText(failedReport, plain))
  })

  test('without colour nothing in it moves a terminal, and no line is a command', () => {
    for (const sample of sampleReports.values()) {
      for (const line of renderText(sample, plain).split('\n')) {
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u)
        expect(line).not.toMatch(/^\s*::|##\[/)
      }
    }
  })

  test.each([50, 60, 80, 100, 200])('lines keep to %d columns', (width) => {
    for (const sample of [failedReport, interruptedReport, ...glanceReports.values()]) {
      for (const line of renderText(sample, { color: false, width }).split('\n')) {
        if (!line.includes('│')) expect(columnsOf(line)).toBeLessThanOrEqual(width)
      }
    }
  })

  test('failures stand first, each group in the order of the manifest', () => {
    const text = renderText(failedReport, plain)
    const order = ['✗ http', '✗ metrics', '✗ python', '– gpu', '✓ user', '✓ home']
    const places = order.map((mark) => text.indexOf(mark))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((left, right) => left - right))
  })

  test.each([
    ['running', 'docker', 'c-1', 'look inside with: docker exec -it c-1 sh'],
    ['exited', 'podman', 'c-1', 'look at it with: podman logs c-1, or podman export c-1'],
    ['running', 'evil; rm -rf', 'c-1', 'docker exec -it c-1 sh'],
    ['running', 'docker', 'c$(reboot)', 'the container was left as it is'],
  ] as const)('a kept container that is %s on %s as %s', (state, engine, name, words) => {
    const text = renderText(
      report({
        engine: { name: engine, version: '1', apiVersion: '1' },
        images: [
          image('a', {
            validators: [
              validator('v', {
                verdict: 'failed',
                container: container({ name, state, kept: true }),
              }),
            ],
          }),
        ],
      }),
      plain,
    )
    expect(text).toContain(words)
  })

  test('a fleet of many answers is counted beyond the limit', () => {
    const groups = Array.from({ length: 60 }, (_, index) =>
      nodes([`node-${index}`], 'incompatible', [set(0, { verdict: 'incompatible' })]),
    )
    const sample = report({ images: [image('a', { compatibility: compatibility(groups) })] })
    expect(renderText(sample, plain)).toContain('… and 10 more groups of nodes')
  })

  test('a large report is whole: what passed, and one line a Validator for what failed alike', () => {
    const text = renderText(largeReport(), plain)
    expect(text.match(/^ {4}✓/gm)).toHaveLength(666)
    expect(text.match(/^ {4}✗ cause 1: 1[67] checks failed for it$/gm)).toHaveLength(20)
    expect(text.match(/nothing listens on port 8888/g)).toHaveLength(1)
    expect(text).toContain('Failed: 334 of 1,000 checks failed')
  })
})

describe('renderCheckLine', () => {
  test('is one line where there is room', () => {
    const passed = check('home', { description: 'The home folder is /home/jovyan' })
    expect(renderCheckLine(passed, { color: false, width: 60 }, 6)).toBe(
      '  ✓ home    The home folder is /home/jovyan            90 ms',
    )
  })

  test('wraps the reason under the name where there is none', () => {
    const failed = check('http', {
      outcome: 'failed',
      reason: { code: 'status', message: 'answered 404 to the last of 12 attempts' },
      attemptCount: 12,
      durationMs: 30_000,
    })
    expect(renderCheckLine(failed, { color: false, width: 40 })).toBe(
      '  ✗ http             30.0 s, 12 attempts\n    answered 404 to the last of 12\n    attempts',
    )
  })
})

describe('columns', () => {
  test.each([
    ['abc', 3],
    ['漢字', 4],
    ['👍', 2],
    ['e\u0301', 1],
    ['✓', 1],
  ])('%s takes %d', (text, columns) => {
    expect(columnsOf(text)).toBe(columns)
  })

  test('wrap breaks words that are longer than a line', () => {
    expect(wrap(`a ${'x'.repeat(45)} b`, 20)).toEqual([
      'a',
      'x'.repeat(20),
      'x'.repeat(20),
      `${'x'.repeat(5)} b`,
    ])
  })

  test('shorten cuts at a column, never inside of a wide character', () => {
    expect(shorten('abcdef', 6)).toBe('abcdef')
    expect(shorten('abcdefg', 6)).toBe('abcde…')
    expect(shorten('漢字漢字', 6)).toBe('漢字…')
  })
})
