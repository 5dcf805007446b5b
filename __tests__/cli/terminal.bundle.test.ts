import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/model.ts'
import { columnsOf } from '../../src/report/text/layout.ts'
import { baseImage, engines } from '../support/engines.ts'
import { check, manifest } from '../support/validate-with.ts'

const cli = join(process.cwd(), 'dist', 'cli', 'index.js')
const [engine] = engines
const quoted = (words: readonly string[]) =>
  words.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ')
const command = (...args: readonly string[]) =>
  quoted([process.execPath, cli, 'validate', '--engine', engine?.address ?? '', ...args, baseImage])

let directory: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'canary-terminal-'))
  const exec = (script: string) => ({ exec: { command: ['sh', '-c', script] } })
  const patient = { periodSeconds: 1, failureThreshold: 60 }
  const checks = [
    check('ready', { ...exec('test -e /ready'), ...patient }),
    check('ok', exec('true')),
  ]
  const slow = { name: 'slow', command: ['sh', '-c', 'sleep 3; touch /ready; sleep 600'], checks }
  await writeFile(join(directory, 'slow.yaml'), manifest(slow))
  await writeFile(join(directory, 'good.yaml'), manifest({ name: 'good', checks: checks.slice(1) }))
  const bad = [check('bad', exec('exit 5'))]
  await writeFile(join(directory, 'bad.yaml'), manifest({ name: 'bad', checks: bad }))
})

afterAll(() => rm(directory, { recursive: true }))

type Variables = Readonly<Record<string, string>>

/** What a shell makes of it. */
async function shell(script: string, variables: Variables = {}, input = '') {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn('bash', ['-c', script], {
    cwd: directory,
    env: { PATH, HOME, LANG: 'C.UTF-8', ...variables },
  })
  child.stdin.end(input)
  const [stdout, stderr] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ])
  return { exitCode: child.exitCode, stdout, stderr }
}

/** What a terminal is sent; script, which every Debian has, makes one that has no size. */
async function terminal(size: string, args: readonly string[], variables: Variables = {}) {
  const inside = `${size === '' ? '' : `stty ${size}; `}${command(...args)}`
  const { stdout, exitCode } = await shell(`script -qfec ${quoted([inside])} /dev/null`, {
    TERM: 'xterm',
    ...variables,
  })
  return { exitCode, sent: stdout.replaceAll('\r\n', '\n') }
}

/** The texts that the moving line had, one after the other. */
function movements(sent: string): readonly string[] {
  return sent
    .replaceAll('\r\u001B[2K', '\n')
    .split('\n')
    .filter((part) => /^[⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏] /.test(part))
    .map((part) => part.slice(2).replace(/, \d+ s$/, ''))
}

describe('a run in a terminal', () => {
  test.each([
    ['cols 60', 60, /^1 of 2 · slow on .*: ready \(attempt \d+\)$/],
    ['cols 200', 200, /^1 of 2 checks done · slow on .*: ready \(attempt \d+\)$/],
    ['', 80, /^1 of 2 · slow on .*: ready \(attempt \d+\)$/],
  ])(
    'of size "%s" has one line that moves, and no longer than it is',
    async (size, columns, line) => {
      const { exitCode, sent } = await terminal(size, ['slow.yaml'])
      expect(exitCode).toBe(0)
      const moved = movements(sent)
      expect(moved.some((one) => line.test(one))).toBe(true)
      expect(moved.filter((one) => columnsOf(one) >= columns)).toEqual([])
      const done = moved.flatMap((one) => /^(\d) of 2/.exec(one)?.[1] ?? [])
      expect(done).toEqual(done.toSorted())
    },
  )

  test.each<[Variables]>([[{ CI: 'true' }], [{ TERM: 'dumb' }]])(
    '%j: lines are plain, and none moves',
    async (variables) => {
      const { exitCode, sent } = await terminal('cols 200', ['slow.yaml'], variables)
      expect(exitCode).toBe(0)
      expect(sent).not.toContain('\u001B[2K')
      const lines = sent.split('\n').map((one) => one.trim())
      expect(lines.filter((one) => one.startsWith('Validate '))).toHaveLength(1)
      expect(lines.filter((one) => /^[⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏]/.test(one))).toEqual([])
      expect(lines.filter((one) => /^\S*✓\S* (?:ready|ok) /.test(one)).length).toBeGreaterThan(1)
    },
  )

  test('has no colour where nobody wants any, and moves all the same', async () => {
    const { sent } = await terminal('cols 80', ['good.yaml'], { NO_COLOR: '1' })
    expect(sent.replaceAll('\u001B[2K', '')).not.toContain('\u001B')
    expect(sent).toContain('\u001B[2K')
  })
})

describe('what a shell is told', () => {
  test('a manifest may stand before the image, or come from standard input', async () => {
    const written = await shell(command('good.yaml', '--quiet'))
    expect([written.exitCode, written.stderr]).toEqual([0, ''])
    expect(written.stdout).toMatch(/^Passed: .*\n$/)
    const piped = await shell(`cat bad.yaml | ${command('--file', '-', '--output', 'json')}`)
    expect(piped.exitCode).toBe(1)
    const report = JSON.parse(piped.stdout) as Report
    expect(report.images[0]?.validators[0]?.source).toBe('-')
  })

  test('--quiet leaves out nothing of what went wrong', async () => {
    const { exitCode, stdout, stderr } = await shell(command('-q', 'bad.yaml'))
    expect([exitCode, stderr]).toEqual([1, ''])
    expect(stdout).toContain('exited with code 5')
    const broken = await shell(command('-q', 'missing/'))
    expect(broken.exitCode).toBe(2)
    expect(broken.stdout + broken.stderr).not.toBe('')
  })

  test.each<[string, readonly string[], Variables]>([
    ['--verbose', ['--verbose'], {}],
    ['RUNNER_DEBUG', [], { RUNNER_DEBUG: '1' }],
  ])('%s tells every call of the engine, and no secret', async (_name, args, variables) => {
    const secret = baseImage
    const { stdout, stderr } = await shell(
      command(...args, '--secret-env', 'HIDDEN', '--output', 'json', 'good.yaml'),
      { ...variables, HIDDEN: secret },
    )
    const calls = stderr.split('\n').filter((line) => line.startsWith('  engine call: '))
    expect(calls[0]).toMatch(/^ {2}engine call: HEAD \/_ping: 200 after [\d.]+ m?s$/)
    expect(calls.join('\n')).toMatch(/POST \S*\/containers\/create: 201 after/)
    expect(calls.filter((line) => line.includes('?') || line.includes(secret))).toEqual([])
    expect(() => JSON.parse(stdout) as unknown).not.toThrow()
  })

  test.each<[string, number]>([
    ['good.yaml >&-', 0],
    ['bad.yaml >&-', 1],
    ['bad.yaml 2>&-', 1],
    ['bad.yaml 2> /dev/full', 1],
    ['good.yaml > /dev/full', 3],
    ['bad.yaml > /dev/full 2>&1', 3],
    ['bad.yaml --output json > /dev/full', 3],
    ['bad.yaml --output json | head -c 1; exit ${PIPESTATUS[0]}', 1],
    ['good.yaml --output markdown | true; exit ${PIPESTATUS[0]}', 0],
  ])('%s ends with %i', async (script, code) => {
    const [, manifestFile = '', rest = ''] = /^(\S+)(.*)$/.exec(script) ?? []
    const { exitCode } = await shell(`${command(manifestFile)}${rest}`)
    expect(exitCode).toBe(code)
  })
})
