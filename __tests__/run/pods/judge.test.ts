import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { infrastructureError } from '../../../src/errors.ts'
import { podRunLimits } from '../../../src/limits.ts'
import type { Report } from '../../../src/model.ts'
import { asWritten } from '../../../src/report/as-written.ts'
import { findContradiction } from '../../../src/report/contradiction.ts'
import { readReport } from '../../../src/report/read-report.ts'
import { run } from '../../../src/run.ts'
import type { PodsRequest, RunEvent, RunRequest } from '../../../src/run/request.ts'
import { exitCodeOf } from '../../../src/verdict.ts'
import { emptyRequest } from '../../support/run-request.ts'
import { scriptedEngine } from '../../support/scripted-engine.ts'
import type { ContainerScript, EngineScript } from '../../support/scripted-engine.ts'
import { createVirtualClock } from '../../support/virtual-clock.ts'
import '../../../src/probe/exec.ts'

let directory: string
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'canary-pods-'))
})
afterAll(() => {
  rmSync(directory, { recursive: true })
})

type Fields = Readonly<Record<string, unknown>>

const readiness = { exec: { command: ['ready'] }, periodSeconds: 1 }

const pod = (container: Fields = {}, spec: Fields = {}) => ({
  ...{ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web' } },
  spec: { containers: [{ name: 'main', image: 'app', ...container }], ...spec },
})

const job = (container: Fields = {}) => ({
  ...{ apiVersion: 'batch/v1', kind: 'Job', metadata: { name: 'once' } },
  spec: {
    template: {
      spec: { restartPolicy: 'Never', containers: [{ name: 'main', image: 'app', ...container }] },
    },
  },
})

interface Setting {
  readonly app?: ContainerScript
  readonly objects: readonly Fields[]
  readonly pods?: Partial<PodsRequest>
  readonly request?: Partial<RunRequest>
  readonly script?: Partial<EngineScript>
  readonly signal?: AbortSignal
}

async function judge({ app = {}, objects, pods, request, script, signal }: Setting) {
  const clock = createVirtualClock(true)
  const texts = objects.map((object) => JSON.stringify(object))
  writeFileSync(join(directory, 'pod.yaml'), texts.join('\n---\n'))
  const images = { app, ...script?.images }
  const load = () => Promise.resolve([])
  const scripted = scriptedEngine({
    ...{ clock, ...script, images },
    parts: { images: { load } },
  })
  const events: RunEvent[] = []
  const wanted: PodsRequest = {
    ...{ files: ['pod.yaml'], replacements: [], namespace: null, readyTimeout: null },
    ...{ soak: podRunLimits.soak, strictStop: false, minMargin: null, load: 0, cpu: null },
    ...{ isStatic: false, withDependencies: [], standIns: {} },
    ...pods,
  }
  const work = run(
    { ...emptyRequest, directory, pods: wanted, ...request },
    {
      ...{ clock, version: '1.2.3', findEngine: scripted.find },
      onEvent: (event) => events.push(event),
      onSecret: () => undefined,
    },
    signal ?? new AbortController().signal,
  )
  const report = await clock.run(work)
  const [first] = report.images[0]?.validators ?? []
  return { report, events, scripted, validator: first, exitCode: exitCodeOf(report) }
}

const outcomes = (report: Report) =>
  report.images[0]?.validators[0]?.checks.map(({ name, outcome }) => `${name}: ${outcome}`)

const reasonOf = (report: Report, name: string) =>
  report.images[0]?.validators[0]?.checks.find((check) => check.name === name)?.reason

test('a run of Pods alone says nothing of Validators, which it has none of', async () => {
  const { events } = await judge({ objects: [pod()] })
  const titles = events.flatMap((event) => (event.kind === 'phase' ? [event.title] : []))
  expect(titles).not.toContain('Validate')
  expect(events.map(({ kind }) => kind)).not.toContain('planned')
})

describe('a Pod that serves', () => {
  test('passes when it is ready, stays so, and ends', async () => {
    const { report, validator, exitCode, scripted } = await judge({
      objects: [pod({ readinessProbe: readiness })],
    })
    expect(exitCode).toBe(0)
    expect(outcomes(report)).toEqual([
      'becomes ready: passed',
      'stays ready: passed',
      'stops cleanly: passed',
      'main readiness probe: passed',
    ])
    expect(validator).toMatchObject({
      ...{
        kind: 'Pod',
        name: 'web',
        container: null,
        containers: [{ name: 'main', state: 'running' }],
        verdict: 'passed',
      },
      // As it was before it was told to end.
      status: { phase: 'Running', containerStatuses: [{ ready: true }] },
      logs: { main: [{ restart: 0 }] },
    })
    expect([...scripted.left(), ...scripted.volumes()]).toEqual([])
  })

  test('its report can be read again, and proves what it says', async () => {
    const { report } = await judge({ objects: [pod({ readinessProbe: readiness })] })
    expect(
      findContradiction(readReport('report.json', JSON.stringify(asWritten(report)))),
    ).toBeNull()
  })

  test('fails when it is late, and says what its probe saw', async () => {
    const { report, exitCode, validator } = await judge({
      app: { exec: { ready: [1] } },
      objects: [pod({ readinessProbe: readiness })],
      pods: { readyTimeout: 20_000 },
    })
    expect(exitCode).toBe(1)
    expect(outcomes(report)).toEqual([
      'becomes ready: failed',
      'stays ready: skipped',
      'stops cleanly: skipped',
      'main readiness probe: failed',
    ])
    expect(reasonOf(report, 'becomes ready')).toMatchObject({
      code: 'pod-not-ready',
      message: expect.stringMatching(
        /^Ready is False: container main is not ready after 20 s: its readiness probe: /,
      ),
    })
    expect(validator?.checks[0]?.durationMs).toBe(20_000)
  })

  test('is not waited for when it crashes again and again (limit: podRunLimits.crashes)', async () => {
    const { report, exitCode, validator } = await judge({
      app: { ends: { after: 1_000, exitCode: 3 }, exec: { ready: [1] } },
      objects: [pod({ readinessProbe: readiness })],
    })
    expect(exitCode).toBe(1)
    expect(reasonOf(report, 'becomes ready')?.message).toBe(
      'Ready is False: container main: CrashLoopBackOff: it ended 4 times, last with exit code 3 (Error)',
    )
    expect(validator?.status?.containerStatuses[0]?.restartCount).toBe(podRunLimits.crashes)
  })

  test('waits between restarts are shorter (limit: podRunLimits.haste)', async () => {
    const { validator } = await judge({
      app: { ends: { after: 1_000, exitCode: 3 }, exec: { ready: [1] } },
      objects: [pod({ readinessProbe: readiness })],
    })
    // Four lives of 1 s, and waits of 0, 10 and 20 s that are ten times shorter.
    expect(validator?.checks[0]?.durationMs).toBe(4_000 + 30_000 / podRunLimits.haste)
  })

  test('fails when it does not stay ready', async () => {
    const probe = { ...readiness, failureThreshold: 1 }
    const { report, exitCode } = await judge({
      app: { exec: { ready: [0, 0, 0, 1] } },
      objects: [pod({ readinessProbe: probe })],
    })
    expect(exitCode).toBe(1)
    expect(outcomes(report)).toEqual([
      'becomes ready: passed',
      'stays ready: failed',
      'stops cleanly: skipped',
      'main readiness probe: failed',
    ])
    expect(reasonOf(report, 'stays ready')?.code).toBe('pod-not-steady')
  })

  test('fails when it ends while it is watched, and tells the container', async () => {
    const setup = { name: 'setup', image: 'setup' }
    const { report, exitCode } = await judge({
      app: { ends: { after: 4_000, exitCode: 9 } },
      objects: [pod({}, { initContainers: [setup] })],
      script: { images: { setup: { ends: { after: 1_000, exitCode: 0 } } } },
    })
    expect(exitCode).toBe(1)
    expect(reasonOf(report, 'stays ready')).toEqual({
      code: 'pod-not-steady',
      message: 'container main was ready, and then ended: Error, exit code 9',
    })
  })

  test('passes in the time that it is watched, and not after', async () => {
    const app = { ends: { after: 10_500, exitCode: 1 }, heeds: { after: 400, exitCode: 0 } }
    expect((await judge({ app, objects: [pod()] })).exitCode).toBe(0)
    expect((await judge({ app, objects: [pod()], pods: { soak: 11_000 } })).exitCode).toBe(1)
  })

  test('that has to be killed is warned about, and fails where that is strict', async () => {
    const app = { heeds: 'never' as const }
    const objects = [pod({}, { terminationGracePeriodSeconds: 5 })]
    const warned = await judge({ app, objects })
    expect(warned.exitCode).toBe(0)
    expect(warned.validator?.notices).toContainEqual(
      expect.objectContaining({
        ...{ severity: 'warning', code: 'pod-not-stopped' },
        hint: expect.stringContaining('SIGTERM'),
      }),
    )
    const strict = await judge({ app, objects, pods: { strictStop: true } })
    expect(strict.exitCode).toBe(1)
    expect(reasonOf(strict.report, 'stops cleanly')).toEqual({
      code: 'pod-not-stopped',
      message: 'main did not end within the grace period of 5 s and had to be killed',
    })
    expect(strict.validator?.notices.map(({ code }) => code)).not.toContain('pod-not-stopped')
  })

  test('is one that completes where nothing restarts it', async () => {
    const { report, exitCode } = await judge({
      app: { ends: { after: 500, exitCode: 0 } },
      objects: [pod({}, { restartPolicy: 'Never' })],
    })
    expect([exitCode, outcomes(report)]).toEqual([0, ['completes: passed']])
  })

  test('restarts before it was ready are told of, and gates that nobody opens', async () => {
    const crash = { ends: { after: 500, exitCode: 1 }, exec: { ready: [1] } }
    const { exitCode, validator } = await judge({
      app: { lives: [crash, {}] },
      objects: [pod({ readinessProbe: readiness }, { readinessGates: [{ conditionType: 'a/b' }] })],
    })
    expect(exitCode).toBe(0)
    expect(validator?.notices.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['pod-restarted', 'pod-readiness-gates']),
    )
  })
})

describe('a Pod that completes', () => {
  test('passes with its success, and is not watched then', async () => {
    const app = { ends: { after: 2_000, exitCode: 0 } }
    const { report, exitCode, validator } = await judge({ app, objects: [job()] })
    expect([exitCode, outcomes(report)]).toEqual([0, ['completes: passed']])
    expect(validator).toMatchObject({ status: { phase: 'Succeeded' }, durationMs: 2_000 })
  })

  test('fails with its failure', async () => {
    const app = { ends: { after: 2_000, exitCode: 1 } }
    const { report, exitCode } = await judge({ app, objects: [job()] })
    expect([exitCode, outcomes(report)]).toEqual([1, ['completes: failed']])
    expect(reasonOf(report, 'completes')?.code).toBe('pod-not-completed')
  })

  test('fails when it takes too long', async () => {
    const { report, exitCode } = await judge({ objects: [job()] })
    expect([exitCode, outcomes(report)]).toEqual([1, ['completes: failed']])
    expect(reasonOf(report, 'completes')?.message).toContain('container main still runs after 60 s')
  })
})

describe('whose fault it is', () => {
  test('an image that cannot be had is the manifest’s, and what was seen is told', async () => {
    const { report, exitCode, validator } = await judge({ objects: [pod({ image: 'other' })] })
    expect(exitCode).toBe(2)
    expect(report.errors).toMatchObject([{ kind: 'input' }])
    expect(validator).toMatchObject({
      verdict: 'errored',
      status: { phase: 'Pending', containerStatuses: [{ state: { waiting: {} } }] },
      events: expect.arrayContaining([expect.objectContaining({ reason: 'Failed' })]),
    })
  })

  test('a volume of an object that is not there is the manifest’s', async () => {
    const { report, exitCode, validator } = await judge({
      objects: [
        pod(
          { volumeMounts: [{ name: 'config', mountPath: '/etc/app' }] },
          { volumes: [{ name: 'config', configMap: { name: 'absent' } }] },
        ),
      ],
    })
    expect([exitCode, report.errors[0]?.code]).toEqual([2, 'pod-stuck'])
    expect(validator?.events).toMatchObject([{ reason: 'FailedMount' }])
  })

  test('an image that runs as root and must not is the image’s', async () => {
    const { report, exitCode } = await judge({
      objects: [pod({ securityContext: { runAsNonRoot: true } })],
    })
    expect([exitCode, report.errors]).toEqual([1, []])
    expect(reasonOf(report, 'becomes ready')?.message).toContain('CreateContainerConfigError')
  })

  test('an engine that is lost is ours', async () => {
    const lost = infrastructureError({ code: 'engine-lost', message: 'the engine is lost' })
    const fails = (step: string) => (step === 'start c2' ? lost : null)
    const { report, exitCode, validator } = await judge({ objects: [pod()], script: { fails } })
    expect([exitCode, validator?.verdict]).toEqual([3, 'errored'])
    expect(report.errors).toMatchObject([{ code: 'engine-lost', kind: 'infrastructure' }])
  })

  test('a container that others killed is nobody’s, and never its image’s', async () => {
    const app: ContainerScript = {
      ...{ ends: { after: 2_000, exitCode: 1 }, interventions: ['killed'] },
    }
    const { report, exitCode } = await judge({ app, objects: [pod()] })
    expect([exitCode, report.errors[0]?.code]).toEqual([3, 'container-changed'])
  })

  test('nothing is asked of the engine where the policy does not allow it', async () => {
    const { report, exitCode, scripted } = await judge({
      objects: [pod({ securityContext: { privileged: true } })],
      request: { policy: 'restricted' },
    })
    expect([exitCode, report.errors[0]?.code]).toEqual([2, 'policy'])
    expect(scripted.requests).toEqual([])
  })

  test('a run that is cancelled says so', async () => {
    const stop = new AbortController()
    const app: ContainerScript = {
      inspect: (state) => {
        stop.abort(new Error('enough'))
        return state
      },
    }
    const { report, scripted } = await judge({ app, objects: [pod()], signal: stop.signal })
    expect(report.verdict).toBe('errored')
    expect(scripted.left()).toEqual([])
  })
})

test('secrets of the manifests are taken out of all that a Pod tells', async () => {
  const token = 'hunter2-hunter2'
  const { report, events } = await judge({
    app: {
      ...{ ends: { after: 1_000, exitCode: 1 }, logs: `with ${token}\n` },
      writes: { '/dev/termination-log': `it was ${token}` },
    },
    objects: [
      { apiVersion: 'v1', kind: 'Secret', metadata: { name: 's' }, stringData: { token } },
      pod({
        env: [{ name: 'TOKEN', valueFrom: { secretKeyRef: { name: 's', key: 'token' } } }],
        lifecycle: { postStart: { exec: { command: [token] } } },
      }),
    ],
  })
  const told = JSON.stringify([report, events])
  expect(told).toContain('it was ***')
  expect(told).toContain('with ***')
  expect(told).not.toContain(token)
})

test('Pods of one image stand with it, and the worst of them counts', async () => {
  const good = pod()
  const bad = { ...pod({ image: 'bad' }), metadata: { name: 'bad' } }
  const { report } = await judge({
    objects: [good, bad, { ...good, metadata: { name: 'third' } }],
    script: { images: { bad: { ends: { after: 100, exitCode: 1 } } } },
  })
  const seen = report.images.map(({ reference, verdict, validators }) => [
    reference,
    verdict,
    validators.length,
  ])
  expect(seen).toEqual([
    ['app', 'passed', 2],
    ['bad', 'failed', 1],
  ])
  expect(report.verdict).toBe('failed')
})

test('a limit that a container has not is what its node has (limit: podRunLimits.ephemeralStorage)', async () => {
  const resourceFieldRef = { resource: 'limits.ephemeral-storage' }
  const env = [{ name: 'DISK', valueFrom: { resourceFieldRef } }]
  const envOf = async (resources: Fields) => {
    const { scripted } = await judge({ objects: [pod({ env, resources })] })
    const [, request] = scripted.requests
    return request?.env.find(({ name }) => name === 'DISK')?.value
  }
  expect(await envOf({})).toBe(String(podRunLimits.ephemeralStorage))
  expect(await envOf({ limits: { 'ephemeral-storage': '1Gi' } })).toBe(String(2 ** 30))
})
