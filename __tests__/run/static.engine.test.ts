import { randomUUID } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/model.ts'
import { baseImage, connect, engines, never } from '../support/engines.ts'
import { check, manifest, validateWith, validatorOf } from '../support/validate-with.ts'

/** Busybox is one static program, with links to it for all that it can do. */
const reads = [
  check('configuration', { image: { env: { PATH: { exists: true } }, maxSize: '50Mi' } }),
  check('link', { file: { path: '/bin/sh', executableBy: 'any', contentMatches: ['BusyBox'] } }),
  check('nothing', { file: { path: '/no/such/file', exists: false } }),
  check('program', { program: { name: 'sh' } }),
  check('missing', { program: { name: 'no-such-program' } }),
]
const runs = [
  check('writes', {
    exec: {
      command: ['sh', '-c', 'echo out; echo err >&2; exit 3'],
      exitCode: 3,
      stdout: { matches: ['^out\\n$'], excludes: ['err'] },
      stderr: { matches: ['(?m)^err$'] },
    },
  }),
  check('too much', {
    exec: {
      command: ['sh', '-c', 'echo first; yes | head -c 1100000; echo last'],
      stdout: { matches: ['last'], excludes: ['first'] },
    },
  }),
]

const outcomes = (report: Report) =>
  validatorOf(report).checks.map(
    ({ name, outcome, reason }) => `${name}: ${outcome} ${reason.code}`,
  )

const read = [
  'configuration: passed ok',
  'link: passed ok',
  'nothing: passed ok',
  'program: passed ok',
  'missing: failed program-broken',
]

describe.each(engines)('checks that read, on $name', ({ address }) => {
  /** Other tests have containers on this engine meanwhile. */
  const containersOf = async (runId: string) => {
    const engine = await connect(address)
    try {
      const listed = await engine.containers.list({ 'container-canary.run': runId }, never)
      return listed.map(({ id }) => id)
    } finally {
      engine.close()
    }
  }

  test('start no container, and leave none', async () => {
    const runId = randomUUID()
    const report = await validateWith(address, manifest({ checks: reads }), baseImage, { runId })
    expect(outcomes(report)).toEqual(read)
    expect(validatorOf(report).container).toBeNull()
    expect(report.engine).not.toBeNull()
    expect(report.verdict).toBe('failed')
    expect(await containersOf(runId)).toEqual([])
  })

  test('stand beside those that run', async () => {
    const checks = [reads[1], ...runs, reads[4]]
    const command = ['sleep', '60']
    const report = await validateWith(address, manifest({ command, checks }))
    expect(outcomes(report)).toEqual([
      'link: passed ok',
      'writes: passed ok',
      'too much: errored undecided',
      'missing: failed program-broken',
    ])
    expect(validatorOf(report).container?.state).toBe('running')
    expect(report.verdict).toBe('errored')
  })
})
