import { describe, expect, test } from '@jest/globals'
import { createLiveView } from '../../src/cli/live-view.ts'
import type { ViewOptions } from '../../src/cli/live-view.ts'
import type { Ticker } from '../../src/cli/ticker.ts'
import { columnsOf } from '../../src/report/text/layout.ts'
import type { RunEvent } from '../../src/run/request.ts'
import { check, validator } from '../report/support/sample-reports.ts'

const usual = { color: false, moves: false, isVerbose: false, opening: '' }

/** A clock that stands still until it is told how much later it is. */
function createTicker() {
  const works = new Set<() => void>()
  let now = 0
  const ticker: Ticker = {
    now: () => now,
    every: (_milliseconds, work) => {
      works.add(work)
      return () => works.delete(work)
    },
  }
  const later = (milliseconds: number) => {
    now += milliseconds
    works.forEach((work) => {
      work()
    })
  }
  return { ticker, later }
}

function watch(width: number, options: Partial<ViewOptions> = {}) {
  let text = ''
  const write = (more: string) => void (text += more)
  const { ticker, later } = createTicker()
  const moves = width !== Infinity
  const output = { write, isTerminal: moves, width }
  const view = createLiveView(output, { ...usual, moves, ...options }, ticker)
  return { view, later, text: () => text, last: () => text.split('\u001B[2K').at(-1) ?? '' }
}

function shown(events: readonly RunEvent[], options: Partial<ViewOptions> = {}): string {
  const { view, text } = watch(Infinity, options)
  events.forEach(view.onEvent)
  view.stop()
  return text()
}

const ended = { code: 'container-exited', message: 'the container ended with exit code 3' } as const
const crashed = (name: string) => check(name, { outcome: 'failed', reason: ended, attempts: [] })

describe('what is seen of a run', () => {
  test('colours of a build, and what is written around them, are left out', () => {
    const text = '\u001B[01m\u001B[Kwarning\u001B[m\u001B[K: \u001B[32mgreen\u001B[0m\r\nnext\n'
    expect(shown([{ kind: 'output', text }])).toBe('  warning: green\n  next\n')
  })

  test('what steers a terminal is shown', () => {
    expect(shown([{ kind: 'output', text: 'a\u001B[2Jb\u001B]0;x\u0007\n' }])).toBe(
      '  a␛[2Jb␛]0;x␇\n',
    )
  })

  test('one cause is told once, and each check all the same', () => {
    const names = { run: 0, image: 'app', validator: 'v' }
    const text = shown([
      { kind: 'planned', checks: 2 },
      { kind: 'validator-started', ...names, checks: 2 },
      { kind: 'check', ...names, check: crashed('one') },
      { kind: 'check', ...names, check: crashed('two') },
      { kind: 'validator-ended', ...names, report: validator('v', { checks: [] }) },
    ])
    expect(text.split(ended.message)).toHaveLength(2)
    expect(text).toMatch(/✗ one .*\n.*✗ two +for the same cause/)
  })

  test('no line is broken where nobody has a terminal', () => {
    const long = 'word '.repeat(60).trim()
    const reason = { code: 'exit-code', message: long } as const
    const names = { run: 0, image: 'app', validator: 'v' }
    const text = shown([
      { kind: 'check', ...names, check: check('x', { outcome: 'failed', reason }) },
    ])
    expect(text).toContain(long)
    expect(text.trimEnd().split('\n')).toHaveLength(1)
  })
})

describe('the line that moves', () => {
  const kubeflow = { run: 0, image: 'app:1', validator: 'kubeflow' }
  const begun: readonly RunEvent[] = [
    { kind: 'planned', checks: 8 },
    { kind: 'validator-started', ...kubeflow, checks: 8 },
    { kind: 'check', ...kubeflow, check: check('user') },
    { kind: 'attempt', run: 0, check: 'http', attempt: 1 },
    { kind: 'attempt', run: 0, check: 'http', attempt: 4 },
  ]

  test.each([
    [60, '⠋ 1 of 8 · kubeflow on app:1: http (attempt 4), 2 s'],
    [200, '⠋ 1 of 8 checks done · kubeflow on app:1: http (attempt 4), 2 s'],
  ])('in %i columns tells how far it is, and what is tried', (width, line) => {
    const { view, later, last } = watch(width)
    begun.forEach(view.onEvent)
    later(2_000)
    expect(last().split('\n').at(-1)).toBe(line)
  })

  test.each([20, 40, 60, 80, 200])(
    'never wraps in %i columns, whatever names there are',
    (width) => {
      const { view, later, last } = watch(width)
      const image = `registry.example/${'漢字'.repeat(40)}:1`
      for (const run of [0, 1, 2]) {
        const names = { run, image, validator: '検証'.repeat(30) }
        view.onEvent({ kind: 'validator-started', ...names, checks: 4 })
        view.onEvent({ kind: 'attempt', run, check: '🚀'.repeat(50), attempt: 12 })
      }
      later(100)
      const line = last().split('\n').at(-1) ?? ''
      expect(line).not.toBe('')
      expect(columnsOf(line)).toBeLessThan(width)
    },
  )

  test('names those that run, and how many more do', () => {
    const { view, later, last } = watch(80)
    view.onEvent({ kind: 'planned', checks: 12 })
    for (const run of [0, 1, 2]) {
      view.onEvent({
        kind: 'validator-started',
        run,
        image: 'app:1',
        validator: `v${run}`,
        checks: 4,
      })
    }
    later(0)
    expect(last().split('\n').at(-1)).toBe(
      '⠋ 0 of 12 · v0 on app:1: starting · v1 on app:1: starting · +1, 0 s',
    )
  })

  test('counts down what a Pod has to last', () => {
    const { view, later, last } = watch(100)
    const pod = { run: 1, image: 'app:1', validator: 'web' }
    view.onEvent({ kind: 'validator-started', ...pod, checks: 0 })
    view.onEvent({ kind: 'stage', ...pod, title: 'has to stay ready', limitMs: 10_000 })
    later(4_000)
    expect(last()).toContain('web on app:1: has to stay ready (6 s left)')
    later(60_000)
    expect(last()).toContain('(0 s left)')
  })

  test('is gone at the end', () => {
    const { view, later, text } = watch(80)
    view.onEvent({ kind: 'phase', title: 'Pull app:1' })
    later(100)
    expect(text()).toContain('Pull app:1')
    view.stop()
    expect(text().endsWith('\r\u001B[2K')).toBe(true)
  })
})

describe('a log', () => {
  const names = { run: 0, image: 'app:1', validator: 'v' }

  test('is told what takes longer than a second, once', () => {
    const { view, later, text } = watch(Infinity)
    view.onEvent({ kind: 'phase', title: 'Pull app:1' })
    later(999)
    expect(text()).toBe('')
    Array.from({ length: 100 }).forEach(() => {
      later(1_000)
    })
    expect(text()).toBe('Pull app:1\n')
  })

  test('is told again where something has changed after half a minute', () => {
    const { view, later, text } = watch(Infinity)
    view.onEvent({ kind: 'planned', checks: 2 })
    view.onEvent({ kind: 'validator-started', ...names, checks: 2 })
    for (const attempt of [1, 2]) {
      view.onEvent({ kind: 'attempt', run: 0, check: 'http', attempt })
      later(31_000)
    }
    later(31_000)
    expect(text().split('\n').slice(1, -1)).toEqual([
      '0 of 2 checks done · v on app:1: http',
      '0 of 2 checks done · v on app:1: http (attempt 2)',
    ])
  })

  test('is not told again of what its last line says', () => {
    const { view, later, text } = watch(Infinity)
    view.onEvent({ kind: 'validator-started', ...names, checks: 0 })
    view.onEvent({ kind: 'stage', ...names, title: 'becomes ready', limitMs: 60_000 })
    Array.from({ length: 20 }).forEach(() => {
      later(1_000)
    })
    expect(text()).toBe('Validate app:1 against v\n  v: becomes ready, at most 1 min 0 s\n')
  })

  test('is told what a Pod is at', () => {
    expect(shown([{ kind: 'stage', ...names, title: 'has to stay ready', limitMs: 10_000 }])).toBe(
      '  v: has to stay ready, at most 10.0 s\n',
    )
  })

  test('has every call of the engine where it is asked for', () => {
    const call = { method: 'GET', path: '/v1.41/info', status: 200, durationMs: 12.3 }
    const event: RunEvent = { kind: 'engine-call', ...call }
    expect(shown([event])).toBe('')
    expect(shown([event], { isVerbose: true })).toBe(
      '  engine call: GET /v1.41/info: 200 after 12 ms\n',
    )
    expect(shown([{ ...event, status: null }], { isVerbose: true })).toContain(': no answer after')
  })
})
