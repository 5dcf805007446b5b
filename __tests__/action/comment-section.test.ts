import { describe, expect, test } from '@jest/globals'
import { commentSection, describePlace } from '../../src/action/comment-section.ts'
import type { Place } from '../../src/action/comment-section.ts'
import type { Target } from '../../src/github/event.ts'
import { imageName } from '../../src/image-name.ts'
import { githubLimits } from '../../src/limits.ts'
import type { Outcome, Report } from '../../src/model.ts'
import {
  markdownDetails,
  renderDetails,
  renderGlance,
  renderMarkdownAt,
} from '../../src/report/markdown.ts'
import {
  check,
  erroredReport,
  finding,
  hostileReport,
  image,
  largeReport,
  reading,
  report,
  sampleReports,
  validator,
} from '../report/support/sample-reports.ts'

const place: Place = {
  ...{
    workflow: 'build',
    job: 'canary',
    step: 'canary',
    commentKey: '{"python":"3.12","arm":true}',
  },
  ...{ images: ['ghcr.io/example/app:7'], foreign: false },
}

const target: Target = {
  repository: 'example/images',
  headSha: 'abcdef0123456789',
  pullRequest: { kind: 'number', number: 7 },
  source: {
    runId: 5,
    attempt: 1,
    url: 'https://github.com/example/images/actions/runs/5',
    conclusion: null,
  },
}

const now = new Date('2026-11-22T14:03:00.000Z')

const section = (of: Report, at: Place = place, brief = false) =>
  commentSection(of, at, target, brief, now)

function ran(outcomes: Readonly<Record<string, Outcome>>, tag = '1'): Report {
  const checks = Object.entries(outcomes).map(([name, outcome]) => check(name, { outcome }))
  const all = Object.values(outcomes)
  const verdict = all.includes('errored') ? 'errored' : all.includes('failed') ? 'failed' : 'passed'
  const one = validator('platform', { verdict, checks })
  return report({ verdict, images: [image(`example/app:${tag}`, { verdict, validators: [one] })] })
}

/** The first line of the details: what changed. */
function changes(before: Report, after: Report): string {
  const details = section(after).draft(section(before).memory).detailsAt(0)
  return details?.split('\n', 1)[0] ?? ''
}

describe('whose section it is', () => {
  const { key } = section(report())

  test('a new tag or digest of the image is the same section', () => {
    for (const images of [['ghcr.io/example/app:8'], ['ghcr.io/example/app@sha256:00']]) {
      expect(section(report(), { ...place, images }).key).toBe(key)
    }
  })

  test.each([
    { workflow: 'other' },
    { job: 'other' },
    { commentKey: '{"python":"3.13","arm":true}' },
    { images: ['ghcr.io/example/other:7'] },
  ])('%j is another one', (change) => {
    expect(section(report(), { ...place, ...change }).key).not.toBe(key)
  })

  test.each([
    ['localhost:5000/app', 'localhost:5000/app'],
    ['localhost:5000/app:7', 'localhost:5000/app'],
    ['app:7@sha256:00', 'app'],
    ['app', 'app'],
  ])('the name of %s is %s', (reference, name) => {
    expect(imageName(reference)).toBe(name)
  })

  test.each([
    ['{"python":"3.12","arm":true}', 'build / canary (3.12, true)'],
    ['null', 'build / canary'],
    ['', 'build / canary'],
    ['nightly', 'build / canary (nightly)'],
  ])('the key %s is read as %s', (commentKey, wanted) => {
    expect(describePlace({ ...place, commentKey })).toBe(wanted)
  })
})

describe('what changed', () => {
  const wrong = finding('program-machine', { path: '/usr/bin/dash' })

  test('in the files of an image is told by the file', () => {
    const read = (findings: Parameters<typeof reading>[0]) => {
      const told = reading(findings)
      const { verdict } = told
      return report({ verdict, images: [image('example/app:1', { verdict, static: told })] })
    }
    expect(changes(read([]), read([wrong]))).toContain('**newly failing:** static: /usr/bin/dash')
    expect(changes(read([wrong]), read([]))).toContain('**fixed:** static: /usr/bin/dash')
    expect(changes(read([wrong]), read([wrong]))).toMatch(/^Nothing changed/)
  })

  test('on one of several platforms is told with it', () => {
    const on = (bad: string) => {
      const images = ['linux/amd64', 'linux/arm64'].map((platform) => {
        const told = reading(platform === bad ? [wrong] : [])
        return image('example/app:1', { platform, verdict: told.verdict, static: told })
      })
      return report({ verdict: 'failed', images })
    }
    const told = changes(on('linux/amd64'), on('linux/arm64'))
    expect(told).toContain('**newly failing:** example/app: linux/arm64: static: /usr/bin/dash')
    expect(told).toContain('**fixed:** example/app: linux/amd64: static: /usr/bin/dash')
  })

  test('under a condition is told with it, and is none of the plain run', () => {
    const under = (plain: Outcome, arbitrary: Outcome) => {
      const run = (outcome: Outcome, more: Parameters<typeof validator>[1] = {}) =>
        validator('web', {
          ...{ verdict: outcome === 'passed' ? 'passed' : 'failed', ...more },
          checks: [check('writes', { outcome })],
        })
      const validators = [run(plain), run(arbitrary, { condition: 'arbitrary-user' })]
      return report({
        verdict: 'failed',
        images: [image('example/app:1', { verdict: 'failed', validators })],
      })
    }
    const told = changes(under('passed', 'failed'), under('failed', 'passed'))
    expect(told).toContain('**newly failing:** web: writes')
    expect(told).toContain('**fixed:** web under arbitrary-user: writes')
  })

  test.each([
    ['passed', 'failed', '**newly failing:** platform: a'],
    ['passed', 'errored', '**could not be run any more:** platform: a'],
    ['failed', 'passed', '**fixed:** platform: a'],
    ['errored', 'passed', '**fixed:** platform: a'],
    ['errored', 'failed', '**newly failing:** platform: a'],
  ] as const)('from %s to %s', (before, after, wanted) => {
    expect(changes(ran({ a: before, b: 'passed' }), ran({ a: after, b: 'passed' }, '2'))).toBe(
      `Since the last run (\`abcdef0\`): ${wanted}.`,
    )
  })

  test.each([
    ['failed', 'failed'],
    ['passed', 'passed'],
  ] as const)('nothing from %s to %s', (before, after) => {
    const same = { b: 'failed' } as const
    const told = changes(ran({ a: before, ...same }), ran({ a: after, ...same }))
    expect(told).toBe('Nothing changed since the last run (`abcdef0`).')
  })

  test('what is not known any more is not said to be the same', () => {
    const same = { b: 'failed' } as const
    expect(changes(ran({ a: 'failed', ...same }), ran({ a: 'skipped', ...same }))).toBe(
      'The last run (`abcdef0`) failed.',
    )
    expect(changes(ran({ a: 'passed' }), report({ verdict: 'errored' }))).toBe(
      'The last run (`abcdef0`) passed.',
    )
  })

  test('a memory that had no room for all does not say what is new (limit: githubLimits.rememberedChecks)', () => {
    const many = Array.from({ length: githubLimits.rememberedChecks + 1 }, (_, at) => `c${at}`)
    const before = ran(Object.fromEntries(many.map((name) => [name, 'failed'])))
    const after = ran({ ...Object.fromEntries(many.map((name) => [name, 'passed'])), z: 'failed' })
    const told = changes(before, after)
    expect(told).not.toContain('newly failing')
    expect(told).toContain('**fixed:** platform: c0, ')
    expect(told).toContain('and 40 more')
  })

  test('the first run has nothing to compare with', () => {
    const details = section(ran({ a: 'failed' }))
      .draft(null)
      .detailsAt(0)
    expect(details).not.toContain('last run')
  })
})

describe('the section', () => {
  test.each([...sampleReports])(
    'of %s tells all that the report tells below its glance',
    (_, sample) => {
      for (const detail of markdownDetails) {
        const parts = ['## Container Canary', renderGlance(sample), renderDetails(sample, detail)]
        const whole = parts.filter((part) => part !== '').join('\n\n')
        expect(renderMarkdownAt(sample, detail)).toBe(`${whole}\n`)
      }
    },
  )

  test.each([...sampleReports])(
    'of %s keeps its bound, at some level (limit: githubLimits.headlineCharacters)',
    (_, sample) => {
      const { headline, detailsAt } = section(sample).draft(section(sample).memory)
      expect(headline.length).toBeLessThan(githubLimits.headlineCharacters)
      const levels = Array.from({ length: 30 }, (__, level) => detailsAt(level))
      expect(levels.at(-1)).toBeNull()
      const fitting = levels.filter((text) => text !== null && text.length < 8_000)
      expect(fitting.length).toBeGreaterThan(0)
    },
  )

  test('of a thousand failed checks fits as well (limit: githubLimits.sectionCharacters)', () => {
    const { detailsAt } = section(largeReport()).draft(null)
    const sizes = Array.from({ length: 30 }, (_, level) => detailsAt(level)?.length ?? 0)
    expect(sizes.some((size) => size > 0 && size < githubLimits.sectionCharacters)).toBe(true)
  })

  test('of a pass after a failure is a line, where only failures are told', () => {
    const memory = section(ran({ a: 'failed' })).memory
    const { headline, detailsAt } = section(ran({ a: 'passed' }), place, true).draft(memory)
    expect(headline).toContain('**Passed: its check passed**')
    expect(detailsAt(0)).toBe('Since the last run (`abcdef0`): **fixed:** platform: a.')
    expect(detailsAt(1)).toBeNull()
  })

  test('names what could not be decided as such', () => {
    expect(section(erroredReport).draft(null).headline).toContain('Could not be decided')
    expect(section(erroredReport).memory.verdict).toBe('errored')
  })

  test('of hostile names has no mark-up of theirs in its first lines', () => {
    const at = { ...place, job: '<img src=x> @team #1', commentKey: '--> | [a](b)' }
    const { headline } = section(hostileReport, at).draft(null)
    expect(headline).not.toMatch(/<(?!\/?sub>|\/?code>)/)
    expect(headline).toContain('`@team`')
    expect(headline).not.toContain('[a](b)')
  })

  test('of another run says whose word it is, and doubts a pass of a run that failed', () => {
    const source = { ...target.source, conclusion: 'failure' }
    const foreign = { ...place, foreign: true }
    const of = commentSection(ran({ a: 'passed' }), foreign, { ...target, source }, false, now)
    const { headline } = of.draft(null)
    expect(headline).toContain('told as that run wrote it')
    expect(headline).toContain('the run that wrote it ended as failure')
  })
})
