import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Verdict } from '../../src/model.ts'
import { hold } from './support/bounds.ts'
import { startFaultProxy } from './support/fault-proxy.ts'
import { check, hasShell, manifest, passing } from './support/manifests.ts'
import { faultImage, startPrivateDocker } from './support/private-docker.ts'
import type { EngineState, PrivateDocker } from './support/private-docker.ts'
import { createTrial } from './support/trial.ts'
import type { Entry } from './support/trial.ts'

/** Images that misbehave in every way that an image can. */
interface Hostile {
  readonly fault: string
  readonly command: readonly string[]
  readonly options?: readonly string[]
  readonly checks: readonly unknown[]
  readonly verdict: Verdict
  /** What the report must say. */
  readonly says?: RegExp
}

const shell = (script: string) => ['sh', '-c', script]
/** Nobody listens there: the check takes its whole time. */
const patient = check('patient', {
  tcpSocket: { port: 9 },
  timeoutSeconds: 4,
  failureThreshold: 1_000,
})
const exec = (command: readonly string[], timeoutSeconds = 4) =>
  check('command', { exec: { command }, timeoutSeconds })

const hostile: readonly Hostile[] = [
  {
    fault: 'exits at once',
    command: shell('exit 3'),
    checks: [patient],
    verdict: 'failed',
    says: /exit code 3/,
  },
  {
    fault: 'exits while it is checked',
    command: shell('sleep 1; exit 5'),
    checks: [patient],
    verdict: 'failed',
    says: /exit code 5/,
  },
  {
    fault: 'has no such program',
    command: ['/nowhere'],
    checks: [patient],
    verdict: 'failed',
    says: /cannot start/,
  },
  {
    fault: 'starts its process again and again',
    command: shell('while :; do sh -c "exit 1"; done'),
    checks: [patient],
    verdict: 'failed',
  },
  {
    fault: 'is killed for memory',
    command: shell('sleep 0.2; tail /dev/zero'),
    options: ['--memory', '16m', '--memory-swap', '16m'],
    checks: [patient],
    verdict: 'failed',
    says: /out of memory|killed/,
  },
  {
    fault: 'has a command that is killed for memory',
    command: ['sleep', '3600'],
    options: ['--memory', '16m', '--memory-swap', '16m'],
    checks: [exec(['tail', '/dev/zero'], 20)],
    verdict: 'failed',
    says: /out of memory|SIGKILL/,
  },
  {
    fault: 'forks without end',
    command: shell('f() { f | f & }; f; sleep 3600'),
    options: ['--pids-limit', '200'],
    checks: [patient],
    verdict: 'failed',
  },
  {
    fault: 'has a command that forks without end',
    command: ['sleep', '3600'],
    options: ['--pids-limit', '200'],
    checks: [exec(shell('f() { f | f & }; f; sleep 3600'))],
    verdict: 'failed',
  },
  {
    fault: 'fills its log',
    command: shell(
      'exec yes 0123456789012345678901234567890123456789012345678901234567890123456789',
    ),
    checks: [patient],
    verdict: 'failed',
  },
  {
    fault: 'fills its log with one line',
    command: shell('exec tr "\\\\0" x < /dev/zero'),
    checks: [patient],
    verdict: 'failed',
  },
  {
    fault: 'has a command that never stops talking',
    command: ['sleep', '3600'],
    checks: [exec(['yes', 'canary'])],
    verdict: 'failed',
    says: /canary/,
  },
  {
    fault: 'prints noise',
    command: shell('head -c 3000000 /dev/urandom; sleep 3600'),
    checks: [
      patient,
      exec(shell('head -c 300000 /dev/urandom; head -c 300000 /dev/urandom >&2; exit 1')),
    ],
    verdict: 'failed',
  },
  {
    fault: 'prints ANSI sequences and workflow commands',
    command: shell(
      'while :; do printf "\\033[2J\\033[31m\\033]0;title\\007\\n::error::forged\\n"; sleep 0.1; done',
    ),
    checks: [exec(shell('printf "\\033[2J::set-output name=verdict::passed\\n"; exit 1'))],
    verdict: 'failed',
  },
  {
    fault: 'ignores SIGTERM',
    command: shell('trap "" TERM INT HUP; while :; do sleep 1; done'),
    checks: [hasShell],
    verdict: 'passed',
  },
  {
    fault: 'has a command that ignores SIGTERM',
    command: ['sleep', '3600'],
    checks: [exec(shell('trap "" TERM INT HUP; while :; do sleep 1; done'))],
    verdict: 'failed',
  },
  {
    fault: 'keeps a processor busy',
    command: shell('while :; do :; done'),
    checks: [hasShell],
    verdict: 'passed',
  },
]

const entries: readonly Entry[] = ['command line', 'action']
let docker: PrivateDocker
let before: EngineState

beforeAll(async () => {
  docker = await startPrivateDocker()
  before = await docker.state()
}, 60_000)

afterAll(async () => {
  await docker.stop()
}, 120_000)

const cases = hostile.map((one, index) => ({ ...one, entry: entries[index % 2] ?? 'action' }))

describe('an image that', () => {
  test.each(cases)('$fault ($entry)', async ({ entry, verdict, says, ...one }) => {
    const { fault, command, options = [], checks } = one
    const diskBefore = bytesIn(docker.dataRoot)
    const trial = createTrial()
    const running = trial.start({
      entry,
      engine: docker.address,
      image: faultImage,
      manifest: manifest({
        command,
        checks,
        volumes: [{ mountPath: '/data' }],
        dockerRunOptions: options,
      }),
    })
    const result = await running.ended
    await hold(
      { group: 'The image misbehaves', fault, phase: 'runs', entry, verdict, within: 45_000 },
      trial,
      result,
      docker.ask,
    )
    const report = JSON.stringify(result.report)
    expect(report).toMatch(says ?? /./)
    // A terminal, or a runner, that reads the log is not told what to do by an image.
    expect(result.log).not.toContain('\u001B')
    expect(result.log).not.toMatch(/^::(?:error::forged|set-output)/m)
    expect(await docker.state()).toEqual(before)
    expect(bytesIn(docker.dataRoot) - diskBefore).toBeLessThan(20 * 1024 * 1024)
    trial.remove()
  })

  test('asks for no limit of processes gets one that leaves room for others', async () => {
    const trial = createTrial()
    const proxy = await startFaultProxy(trial.directory, docker.socket)
    const limits: number[] = []
    proxy.when('exec create', async () => {
      const [container] = (await docker.state()).containers
      const { HostConfig } = (await docker.ask('GET', `/containers/${container ?? ''}/json`)) as {
        HostConfig: { PidsLimit: number }
      }
      limits.push(HostConfig.PidsLimit)
    })
    const engine = proxy.address
    const options = { entry: 'command line', engine, image: faultImage, manifest: passing } as const
    await trial.start(options).ended
    expect(limits).toEqual([16_384])
    await proxy.close()
    trial.remove()
  })
})

function bytesIn(directory: string): number {
  return Number(execFileSync('du', ['-sb', directory]).toString().split('\t', 1)[0])
}
