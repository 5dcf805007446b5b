import { describe, expect, test } from '@jest/globals'
import type { TerminatedReport } from '../../src/model.ts'
import { freshRecord } from '../../src/workload/record.ts'
import type { ContainerRecord } from '../../src/workload/record.ts'
import { isInitialized, phaseOf, statusOf } from '../../src/workload/status.ts'
import type { PodView } from '../../src/workload/status.ts'
import { container } from './support/workloads.ts'

const end = (exitCode: number): TerminatedReport => ({ exitCode, reason: 'x' })

/** What is known of a container, in words: what it does, and how it ended before. */
type Words =
  | 'waits'
  | 'runs'
  | 'runs unready'
  | 'runs unstarted'
  | `ended ${number}`
  | `waits after ${number}`
  | `runs after ${number}`

function record(words: Words, name = 'main', role: 'app' | 'init' | 'sidecar' = 'app') {
  const [what = '', how = ''] = words.split(' ')
  const code = Number(words.split(' ').at(-1))
  const last = words.includes('after') ? end(code) : null
  const fresh = freshRecord(container(name, { role }), false)
  const isRunning = what === 'runs'
  const state: ContainerRecord['state'] = isRunning
    ? { kind: 'running', startedAt: '2026-11-22T14:03:01.100Z' }
    : what === 'ended'
      ? { kind: 'terminated', end: end(code) }
      : last === null
        ? fresh.state
        : { kind: 'waiting', reason: 'CrashLoopBackOff', message: null }
  const isStarted = isRunning && how !== 'unstarted'
  const isReady = isStarted && how !== 'unready'
  return { ...fresh, state, last, isStarted, isReady, hasBeenStarted: isStarted || last !== null }
}

function view(fields: Partial<PodView> & { readonly policy?: 'Always' | 'OnFailure' | 'Never' }) {
  const { policy = 'Always', ...rest } = fields
  return {
    workload: { restartPolicy: policy, readinessGates: [] },
    ...{ init: [], containers: [], hasSandbox: true, failure: null, isAdmitted: true },
    ...{ isDeleting: false, startedAt: '2026-11-22T14:03:00.000Z', address: '172.17.0.2' },
    ...rest,
  }
}

const setup = (words: Words) => record(words, 'setup', 'init')
const proxy = (words: Words) => record(words, 'proxy', 'sidecar')

describe('the phase', () => {
  test.each([
    ['Always', ['waits'], 'Pending'],
    ['Always', ['runs', 'waits'], 'Pending'],
    ['Always', ['runs'], 'Running'],
    ['Always', ['runs unready'], 'Running'],
    ['Always', ['runs', 'ended 1'], 'Running'],
    ['Always', ['ended 0'], 'Running'],
    ['Always', ['ended 1'], 'Running'],
    ['Always', ['waits after 1'], 'Running'],
    ['OnFailure', ['runs', 'ended 0'], 'Running'],
    ['OnFailure', ['ended 0', 'ended 0'], 'Succeeded'],
    ['OnFailure', ['ended 0', 'ended 1'], 'Running'],
    ['OnFailure', ['waits after 1'], 'Running'],
    ['Never', ['runs', 'ended 1'], 'Running'],
    ['Never', ['ended 0', 'ended 0'], 'Succeeded'],
    ['Never', ['ended 0', 'ended 1'], 'Failed'],
  ] as const)('%s, %j: %s', (policy, words, phase) => {
    const containers = words.map((one, index) => record(one, `c${index}`))
    expect(phaseOf(view({ policy, containers }))).toBe(phase)
  })

  test.each([
    ['Always', [setup('waits')], 'Pending'],
    ['Always', [setup('runs')], 'Pending'],
    ['Always', [setup('ended 1')], 'Pending'],
    ['OnFailure', [setup('waits after 1')], 'Pending'],
    ['OnFailure', [setup('runs after 1')], 'Pending'],
    ['Never', [setup('ended 1')], 'Failed'],
    ['Never', [setup('waits after 1')], 'Failed'],
    ['Never', [setup('runs')], 'Pending'],
    ['Never', [setup('ended 0'), record('ended 2', 'second', 'init')], 'Failed'],
    ['Never', [setup('ended 0'), record('waits', 'second', 'init')], 'Pending'],
    ['Always', [setup('ended 0')], 'Running'],
    ['Always', [proxy('waits')], 'Running'],
    ['Never', [proxy('ended 1')], 'Running'],
  ] as const)('%s, with %j before a container that runs: %s', (policy, init, phase) => {
    expect(phaseOf(view({ policy, init, containers: [record('runs')] }))).toBe(phase)
  })

  test('a sidecar that runs does not keep a workload from its end', () => {
    const containers = [record('ended 0')]
    expect(phaseOf(view({ policy: 'Never', init: [proxy('runs')], containers }))).toBe('Succeeded')
  })

  test('of one that is told to end nothing is restarted any more', () => {
    const ended = { isDeleting: true, policy: 'Always' } as const
    expect(phaseOf(view({ ...ended, containers: [record('ended 0')] }))).toBe('Succeeded')
    expect(phaseOf(view({ ...ended, containers: [record('ended 143')] }))).toBe('Failed')
    expect(phaseOf(view({ ...ended, containers: [record('runs')] }))).toBe('Running')
  })

  test('one that has failed for a reason of its own is Failed when nothing runs any more', () => {
    const failure = { reason: 'DeadlineExceeded', message: 'too long' }
    expect(phaseOf(view({ failure, containers: [record('runs')] }))).toBe('Running')
    expect(phaseOf(view({ failure, init: [proxy('runs')], containers: [record('ended 0')] }))).toBe(
      'Running',
    )
    const over = statusOf(view({ failure, containers: [record('ended 0')] }))
    expect(over).toMatchObject({ phase: 'Failed', ...failure })
  })

  test('one that the node refused is Failed, without conditions or containers', () => {
    const refused = { reason: 'PodOSNotSupported', message: 'no' }
    const status = statusOf(
      view({ isAdmitted: false, failure: refused, containers: [record('waits')] }),
    )
    expect(status).toMatchObject({ phase: 'Failed', conditions: [], containerStatuses: [] })
  })
})

function conditions(fields: Parameters<typeof view>[0]) {
  return Object.fromEntries(
    statusOf(view(fields)).conditions.map(({ type, status, reason, message }) => [
      type,
      [status, reason, message].filter((one) => one !== undefined).join(' '),
    ]),
  )
}

describe('the conditions', () => {
  test('of one that is ready', () => {
    const init = [setup('ended 0'), proxy('runs')]
    expect(conditions({ init, containers: [record('runs')] })).toEqual({
      PodReadyToStartContainers: 'True',
      Initialized: 'True',
      Ready: 'True',
      ContainersReady: 'True',
      PodScheduled: 'True',
    })
  })

  test.each(['runs unready', 'runs unstarted', 'waits', 'waits after 1', 'ended 0'] as const)(
    'a container that %s is not ready',
    (words) => {
      const why = 'False ContainersNotReady containers with unready status: [beside]'
      const containers = [record('runs'), record(words, 'beside')]
      expect(conditions({ containers })).toMatchObject({ Ready: why, ContainersReady: why })
    },
  )

  test('a sidecar has to be ready as well, and an init container has not', () => {
    const containers = [record('runs')]
    expect(conditions({ init: [setup('ended 0')], containers })['Ready']).toBe('True')
    expect(conditions({ init: [proxy('runs unready')], containers })['Ready']).toBe(
      'False ContainersNotReady containers with unready status: [proxy]',
    )
  })

  test('what is not initialized is named', () => {
    const init = [
      setup('ended 0'),
      record('ended 1', 'second', 'init'),
      proxy('runs unstarted'),
      record('runs', 'started', 'sidecar'),
    ]
    expect(conditions({ init })['Initialized']).toBe(
      'False ContainersNotInitialized containers with incomplete status: [second proxy]',
    )
  })

  test('one that has succeeded is completed, and one that has failed is not', () => {
    const completed = conditions({ policy: 'Never', containers: [record('ended 0')] })
    expect(completed).toMatchObject({
      PodReadyToStartContainers: 'False',
      Initialized: 'True PodCompleted',
      Ready: 'False PodCompleted',
      ContainersReady: 'False PodCompleted',
    })
    const failed = conditions({ policy: 'Never', containers: [record('ended 1')] })
    expect(failed).toMatchObject({
      PodReadyToStartContainers: 'False',
      Initialized: 'True',
      Ready: 'False PodFailed',
      ContainersReady: 'False PodFailed',
    })
  })

  test('gates that nobody opens keep it from being ready, and its containers not', () => {
    const workload = { restartPolicy: 'Always' as const, readinessGates: ['a/b'] }
    expect(conditions({ workload, containers: [record('runs')] })).toMatchObject({
      Ready:
        'False ReadinessGatesNotReady corresponding condition of pod readiness gate "a/b" does not exist.',
      ContainersReady: 'True',
    })
    expect(conditions({ workload, containers: [record('waits')] })['Ready']).toBe(
      'False ContainersNotReady containers with unready status: [main]',
    )
  })

  test('without a sandbox nothing can start', () => {
    expect(conditions({ hasSandbox: false })['PodReadyToStartContainers']).toBe('False')
  })
})

describe('the status of a container', () => {
  const statuses = (...containers: readonly ContainerRecord[]) =>
    statusOf(view({ containers })).containerStatuses

  test('stands by name, and those of init containers in their order', () => {
    expect(statuses(record('runs', 'b'), record('runs', 'a')).map(({ name }) => name)).toEqual([
      'a',
      'b',
    ])
    const init = [record('runs', 'z', 'init'), record('waits', 'y', 'init')]
    const { initContainerStatuses } = statusOf(view({ init }))
    expect(initContainerStatuses.map(({ name }) => name)).toEqual(['z', 'y'])
  })

  test('tells what it does, and how it ended before', () => {
    expect(statuses(record('waits after 3'))).toMatchObject([
      {
        ...{ ready: false, started: false, restartCount: 0 },
        state: { waiting: { reason: 'CrashLoopBackOff' } },
        lastState: { terminated: { exitCode: 3 } },
      },
    ])
    expect(statuses(record('runs'))).toMatchObject([
      { ready: true, started: true, state: { running: {} }, lastState: {} },
    ])
  })

  test('an init container is ready when it has succeeded, and never started', () => {
    const { initContainerStatuses } = statusOf(view({ init: [setup('ended 0'), setup('runs')] }))
    expect(initContainerStatuses).toMatchObject([
      { ready: true, started: false },
      { ready: false, started: false },
    ])
  })
})

test.each([
  [[], true],
  [[setup('ended 0')], true],
  [[setup('ended 1')], false],
  [[setup('runs')], false],
  [[proxy('runs')], true],
  [[proxy('runs unstarted')], false],
  [[proxy('waits after 1')], true],
] as const)('%j is initialized: %s', (init, isSo) => {
  expect(isInitialized(init)).toBe(isSo)
})
