import { describe, expect, test } from '@jest/globals'
import type { CheckReport } from '../../src/model.ts'
import { annotationsOf, renderWorkflowCommands } from '../../src/report/annotations.ts'
import { mixedReport, sameReport } from './support/glance-reports.ts'
import { expectGolden } from './support/golden.ts'
import {
  builtReport,
  check,
  compatibility,
  erroredReport,
  expression,
  failedReport,
  image,
  nodes,
  passedReport,
  report,
  rule,
  sampleReports,
  set,
  unbuiltReport,
  validator,
} from './support/sample-reports.ts'

const failing = (name: string, line = 1): CheckReport =>
  check(name, {
    outcome: 'failed',
    reason: { code: 'status', message: `answered 500 for ${name}` },
    location: { file: 'v.yaml', line, column: 5 },
  })

const withChecks = (checks: readonly CheckReport[], references = ['a']) =>
  report({
    images: references.map((reference) =>
      image(reference, { validators: [validator('v', { checks })] }),
    ),
  })

/** Each for a reason of its own. */
const many = (count: number) =>
  Array.from({ length: count }, (_, index): CheckReport => ({
    ...failing(`c${index}`, index + 1),
    reason: { code: 'status', message: `answered ${500 + index}` },
  }))

const alike = (count: number) =>
  Array.from({ length: count }, (_, index) => failing(`c${index}`, index + 1))

describe('annotationsOf', () => {
  test('a passed report has none', () => {
    expect(annotationsOf(passedReport)).toEqual([])
  })

  test('stand on the line of the check, errors before warnings; skipped checks have none', () => {
    expect(annotationsOf(failedReport).map(({ level, file, line }) => [level, file, line])).toEqual(
      [
        ['error', 'validators/notebook.yaml', 28],
        ['error', 'validators/notebook.yaml', 50],
        ['error', 'validators/notebook.yaml', 61],
        ['warning', 'Dockerfile', 1],
      ],
    )
  })

  test('stand where the cause was written too, once for all checks, as room allows', () => {
    const placed = (most: number) =>
      annotationsOf(builtReport, { maxErrors: most, maxWarnings: 10 }).map(
        ({ level, file, line, title }) => [level, file, line, title],
      )
    const own = ['user', 'uid'].map((name, index) => [
      'error',
      'validators/notebook.yaml',
      14 + 7 * index,
      `kubeflow: check ${name} failed`,
    ])
    const cause = [
      'error',
      'images/notebook/Dockerfile',
      14,
      'kubeflow: check user failed; kubeflow: check uid failed',
    ]
    expect(placed(3)).toEqual([...own, cause])
    expect(placed(2)).toEqual(own)
  })

  test('stand on the line of a Dockerfile that does not build, with what it wrote last', () => {
    expect(annotationsOf(unbuiltReport)).toEqual([
      {
        level: 'error',
        title: 'Container Canary',
        message:
          'the build failed: RUN pip install fastapi==99 ended with exit code 1\n  Collecting fastapi==99\n  ERROR: No matching distribution found for fastapi==99',
        file: 'images/notebook/Dockerfile',
        line: 9,
        column: 1,
      },
    ])
  })

  test('tell what was wanted and seen', () => {
    expect(annotationsOf(failedReport)[0]).toEqual({
      level: 'error',
      title: 'notebook: check http failed',
      message:
        'answered 404 to the last of 12 attempts, wanted 200–299\nwanted: GET http://:8888/hub/jovyan/lab answers 200–299\nseen: HTTP 404\nimage: ghcr.io/acme/notebook:2026.11',
      file: 'validators/notebook.yaml',
      line: 28,
      column: 5,
    })
  })

  test('errors of the run carry their hint', () => {
    expect(annotationsOf(erroredReport)).toEqual([
      {
        level: 'error',
        title: 'Container Canary',
        message:
          'no container engine answers at unix:///var/run/docker.sock\nstart Docker or Podman, or point DOCKER_HOST at one',
      },
      {
        level: 'error',
        title: 'Container Canary',
        message: 'checks[0].prob is not a known key\ndid you mean probe?',
        file: 'validators/smoke.yaml',
        line: 9,
        column: 5,
      },
    ])
  })

  test.each([
    [10, 10, undefined],
    [11, 10, '1 more error are told'],
    [25, 10, '15 more errors are told'],
  ])('of %d errors %d are shown', (count, shown, rest) => {
    const annotations = annotationsOf(withChecks(many(count)))
    expect(annotations.filter(({ level }) => level === 'error')).toHaveLength(shown)
    const last = annotations.find(({ level }) => level === 'notice')
    if (rest === undefined) expect(last).toBeUndefined()
    else expect(last?.message).toContain(rest.split(' are ')[0])
  })

  test('golden at the limits of a step', () => {
    expectGolden('limits.commands.txt', renderWorkflowCommands(annotationsOf(withChecks(many(25)))))
  })

  test('asks for other limits', () => {
    const annotations = annotationsOf(withChecks(many(60)), { maxErrors: 50, maxWarnings: 0 })
    expect(annotations).toHaveLength(51)
    expect(annotations.at(-1)?.message).toContain('10 more errors')
  })

  test('what many checks have in common is told once, at the first of them', () => {
    const [one, ...others] = annotationsOf(sameReport)
    expect(others).toEqual([])
    expect(one).toMatchObject({ title: '300 checks failed for it', line: 10 })
    expect(one?.message).toContain('path-7 and 292 more')
    expect(one?.message).toContain('image: ghcr.io/acme/api:7')
    expect(annotationsOf(withChecks(alike(4)))).toHaveLength(1)
    expect(annotationsOf(withChecks(alike(3)))).toHaveLength(3)
  })

  test('the end of containers of several Validators is told once, with their last words', () => {
    const [first, ...others] = annotationsOf(mixedReport)
    expect(first?.title).toBe('10 checks failed for it')
    expect(first?.message).toMatch(
      /: panic: no config\n(?:.*\n)*in: notebook, smoke\nimages: trainer:3\n/,
    )
    expect(others.filter(({ message }) => message.includes('panic'))).toEqual([])
  })

  test('the same failure of several images is told once', () => {
    const annotations = annotationsOf(withChecks([failing('x')], ['a', 'b', 'c']))
    expect(annotations).toHaveLength(1)
    expect(annotations[0]?.message).toContain('image: a, b, c')
  })

  test.each(['https://example.com/v.yaml', '<kubeflow>', '-', ''])(
    '%j is no file of the repository, so the place is told in words',
    (file) => {
      const remote = check('x', { outcome: 'failed', location: { file, line: 3, column: 1 } })
      const [annotation] = annotationsOf(withChecks([remote]))
      expect(annotation).not.toHaveProperty('file')
      expect(annotation?.message).toContain(`written at ${file}:3:1`)
    },
  )

  test('compatibility: unmatched is an error, undetermined a warning, and a compatible node says nothing', () => {
    const unmatched = set(0, { verdict: 'incompatible', rules: [rule('kernel', [expression()])] })
    const unknown = set(0, {
      verdict: 'undetermined',
      rules: [rule('cpu', [expression({ verdict: 'undetermined', found: null, location: null })])],
    })
    const broken = set(0, {
      verdict: 'errored',
      rules: [{ ...rule('bad', []), verdict: 'errored', error: 'In needs a value' }],
    })
    const sample = report({
      images: [
        image('a', {
          compatibility: compatibility([
            nodes(['n1'], 'incompatible', [unmatched]),
            nodes(['n2'], 'undetermined', [unknown]),
            nodes(['n3'], 'errored', [broken]),
            nodes(['n4'], 'compatible', [unmatched, set(1)]),
          ]),
        }),
      ],
    })
    expect(annotationsOf(sample).map(({ level, title, line }) => [level, title, line])).toEqual([
      ['error', 'rule kernel: unmatched', 18],
      ['error', 'rule bad cannot be evaluated', 14],
      ['warning', 'rule cpu: undetermined', 14],
    ])
  })

  test('one lost engine is one annotation, however many checks it took with it', () => {
    const lost = {
      severity: 'error',
      code: 'engine-lost',
      message: 'the engine closed the connection',
      location: null,
      hint: null,
    } as const
    const unrun = (name: string) =>
      check(name, { outcome: 'errored', reason: { code: 'engine', message: lost.message } })
    const sample = report({
      verdict: 'errored',
      errors: [{ ...lost, kind: 'infrastructure' }],
      images: [
        image('a', {
          verdict: 'errored',
          validators: [
            validator('v', {
              verdict: 'errored',
              notices: [lost],
              checks: [unrun('x'), unrun('y')],
            }),
          ],
        }),
      ],
    })
    expect(annotationsOf(sample)).toEqual([
      { level: 'error', title: 'v', message: 'the engine closed the connection\nimage: a' },
    ])
  })

  test('a long message is cut and says so', () => {
    const long = failing('x'.repeat(10_000))
    const [annotation] = annotationsOf(withChecks([long]))
    expect(annotation?.message).toMatch(/more characters\)$/)
    expect(annotation?.message.length).toBeLessThan(2100)
  })
})

describe('renderWorkflowCommands', () => {
  test.each([...sampleReports])('%s', (name, sample) => {
    const commands = renderWorkflowCommands(annotationsOf(sample))
    expectGolden(`${name}.commands.txt`, commands)
    for (const line of commands.split('\n').slice(0, -1)) {
      expect(line).toMatch(/^::(error|warning|notice) [a-z]+=[^:]*::/)
    }
  })
})
