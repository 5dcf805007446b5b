import { describe, expect, test } from '@jest/globals'
import { createLiveView } from '../../src/cli/live-view.ts'
import type { RunEvent } from '../../src/run/request.ts'
import { check, validator } from '../report/support/sample-reports.ts'

function shown(events: readonly RunEvent[], isTerminal = false): string {
  let text = ''
  const write = (more: string) => void (text += more)
  const view = createLiveView({ write, isTerminal, width: isTerminal ? 60 : Infinity }, false)
  events.forEach(view.onEvent)
  view.stop()
  return text
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
