/** Validators as Pods of a real cluster: every kind of check, and nothing left behind. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { cluster } from '../../support/cluster.ts'
import { kubectl, podsIn, validateOnCluster } from '../../support/cluster-runs.ts'
import { check, firstCheckOf, validatorOf } from '../../support/made-manifests.ts'

const namespace = `validators-${process.pid}`
const sleeps = { entrypoint: ['/bin/sleep', '300'] }

beforeAll(async () => {
  await kubectl('create', 'namespace', namespace)
})
afterAll(async () => {
  await kubectl('delete', 'namespace', namespace, '--wait=false')
})

const outcomes = (report: Parameters<typeof validatorOf>[0]) =>
  Object.fromEntries(
    validatorOf(report).checks.map(({ name, outcome, reason }) => [name, [outcome, reason.code]]),
  )

describe('checks', () => {
  test('of commands say what became of them', async () => {
    const report = await validateOnCluster(
      {
        ...sleeps,
        env: [{ name: 'TEXT', value: 'a$$(HOME)$(NOPE)$b' }],
        checks: [
          check('passes', {
            exec: { command: ['sh', '-c', 'test "$TEXT" = \'a$$(HOME)$(NOPE)$b\''] },
          }),
          check('fails', { exec: { command: ['sh', '-c', 'echo why >&2; exit 7'] } }),
          check('is missing', { exec: { command: ['no-such-program'] } }),
          check('hangs', { exec: { command: ['sleep', '99'] }, timeoutSeconds: 2 }),
        ],
      },
      { namespace },
    )
    expect(outcomes(report)).toEqual({
      passes: ['passed', 'ok'],
      fails: ['failed', 'exit-code'],
      'is missing': ['failed', 'command-not-found'],
      hangs: ['failed', 'check-timeout'],
    })
    expect(validatorOf(report).checks[1]?.attempts[0]?.seen).toMatchObject({
      exitCode: 7,
      stderr: 'why\n',
    })
  })

  test('over the network are held against what the Pod listens on', async () => {
    const report = await validateOnCluster(
      {
        entrypoint: ['/bin/sh', '-c'],
        command: ['/bin/serve http :8080 & /bin/serve http 127.0.0.1:8081 & sleep 300'],
        ports: [8080, 8081, 8083].map((port) => ({ port, protocol: 'TCP' })),
        checks: [
          check('http', { httpGet: { path: '/', port: 8080 }, failureThreshold: 20 }),
          check('tcp', { tcpSocket: { port: 8080 }, failureThreshold: 20 }),
          check('grpc', { grpc: { port: 8080 }, initialDelaySeconds: 3 }),
          check('loopback', { tcpSocket: { port: 8081 }, initialDelaySeconds: 3 }),
          check('nobody', { tcpSocket: { port: 8083 } }),
        ],
      },
      { namespace },
    )
    expect(outcomes(report)).toMatchObject({
      http: ['passed', 'ok'],
      tcp: ['passed', 'ok'],
      // What answers there speaks HTTP alone.
      grpc: ['failed', 'malformed-response'],
      loopback: ['failed', 'loopback-only'],
      nobody: ['failed', 'connection-refused'],
    })
    expect(validatorOf(report).container?.reachedBy).toMatch(/^container address /)
  })

  test('of logs and of a stop look at the Pod', async () => {
    const report = await validateOnCluster(
      {
        entrypoint: ['/bin/sh', '-c'],
        command: ['echo begun; trap "exit 5" TERM; while :; do sleep 0.1; done'],
        checks: [
          check('log', { log: { matches: 'begun' } }),
          check('stop', { stop: { grace: '5s', exitCode: 5 } }),
        ],
      },
      { namespace },
    )
    expect(report.errors).toEqual([])
    expect(outcomes(report)).toEqual({ log: ['passed', 'ok'], stop: ['passed', 'ok'] })
  })

  test('of a process that ends tell of it, with its last words', async () => {
    const report = await validateOnCluster(
      {
        entrypoint: ['/bin/sh', '-c', 'echo broken; exit 3'],
        checks: [check('runs', { exec: { command: ['true'] } })],
      },
      { namespace },
    )
    expect(firstCheckOf(report)).toMatchObject({
      outcome: 'failed',
      reason: { code: 'container-exited' },
    })
    expect(validatorOf(report).container).toMatchObject({ exitCode: 3, logs: { text: 'broken\n' } })
  })
})

test('the digest of what a node ran is told', async () => {
  const report = await validateOnCluster(
    { ...sleeps, checks: [check('runs', { exec: { command: ['true'] } })] },
    { namespace },
  )
  expect(report.verdict).toBe('passed')
  expect(report.engine?.name).toBe('kubernetes')
  expect(report.images[0]).toMatchObject({ reference: cluster.images.busybox, id: null })
})

test('what a Validator types of its container is so', async () => {
  const report = await validateOnCluster(
    {
      entrypoint: ['/bin/sh', '-c', 'sleep 300'],
      ...{ user: '1000:2000', groups: ['3000'], readOnly: true, workingDir: '/tmp' },
      tmpfs: [{ path: '/scratch', size: '1Mi' }],
      ...{ noNewPrivileges: true, capabilities: { drop: ['ALL'] } },
      resources: { memory: '64Mi', cpu: '500m' },
      checks: [
        check('user', { exec: { command: ['sh', '-c', 'test "$(id -u):$(id -g)" = 1000:2000'] } }),
        check('groups', { exec: { command: ['sh', '-c', 'id -G | grep -qw 3000'] } }),
        check('read-only', { exec: { command: ['sh', '-c', '! touch /etc/x'] } }),
        check('scratch', {
          exec: { command: ['sh', '-c', 'touch /scratch/x && test "$(pwd)" = /tmp'] },
        }),
        check('capabilities', {
          exec: { command: ['grep', '-q', 'CapBnd:.0*$', '/proc/1/status'] },
        }),
        check('no token', {
          exec: { command: ['sh', '-c', '! ls /var/run/secrets/kubernetes.io'] },
        }),
      ],
    },
    { namespace },
  )
  expect(validatorOf(report).checks.filter(({ outcome }) => outcome !== 'passed')).toEqual([])
})

test('nothing is left, not even by what failed or was cancelled', async () => {
  const cancelled = new AbortController()
  const running = validateOnCluster(
    {
      ...sleeps,
      checks: [check('waits', { exec: { command: ['sleep', '60'] }, timeoutSeconds: 60 })],
    },
    {
      namespace,
      signal: cancelled.signal,
      onEvent: (event) => {
        if (event.kind === 'attempt') cancelled.abort(new Error('enough'))
      },
    },
  )
  await running.catch(() => undefined)
  expect(await podsIn(namespace)).toEqual([])
})
