import { describe, expect, test } from '@jest/globals'
import { infrastructureError } from '../../src/errors.ts'
import type { Condition } from '../../src/conditions/condition.ts'
import type { ContainerRequest } from '../../src/engine/container-request.ts'
import type { Acquired } from '../../src/run/acquire-images.ts'
import type { Findings, RunEvent, RunRequest } from '../../src/run/request.ts'
import { planRuns } from '../../src/run/plan-runs.ts'
import { createReadableImages } from '../../src/run/readable-images.ts'
import { validateAll } from '../../src/run/validate-images.ts'
import type { CheckedValidator } from '../../src/validator/options.ts'
import { noReading } from '../image/support/memory-image.ts'
import { emptyRequest } from '../support/run-request.ts'
import { scriptedEngine } from '../support/scripted-engine.ts'
import type { ContainerScript, EngineScript } from '../support/scripted-engine.ts'
import { loadValidators } from '../../src/validator/load.ts'
import { validatorOf } from '../support/validators.ts'
import { createVirtualClock } from '../support/virtual-clock.ts'

const never = new AbortController().signal

const checked = (fields: Readonly<Record<string, unknown>>, ...checks: readonly string[]) =>
  ({
    ...validatorOf(Object.fromEntries(checks.map((name) => [name, {}])), fields),
    ...{ user: null, inherited: [], mode: 'trusted' },
  }) satisfies CheckedValidator

/** With checks that are no commands. */
function checkedWith(...checks: readonly object[]): CheckedValidator {
  const head = { apiVersion: 'container-canary.nvidia.com/v1', kind: 'Validator', name: 'test' }
  const origin = { kind: 'file', file: 'm.yaml', directory: '/' } as const
  const text = JSON.stringify({ ...head, checks })
  const [validator] = loadValidators([{ origin, text }])
  if (validator === undefined) throw new Error('no manifest')
  return { ...validator, user: null, inherited: [], mode: 'trusted' }
}

interface Setting {
  readonly app: ContainerScript
  readonly validator: CheckedValidator
  readonly conditions?: readonly Condition[]
  readonly request?: Partial<RunRequest>
  readonly parts?: EngineScript['parts']
}

async function validate({ app, validator, conditions = [], request, parts = {} }: Setting) {
  const clock = createVirtualClock(true)
  const scripted = scriptedEngine({ clock, images: { app }, parts })
  const events: RunEvent[] = []
  const findings: Findings = { engine: null, errors: [], images: [], built: [], pushed: [] }
  const dependencies = {
    ...{ clock, version: '1', onSecret: () => undefined },
    onEvent: (event: RunEvent) => events.push(event),
  }
  const image = { reference: 'app', id: 'sha256:app', digest: null, ownDigest: null }
  const acquired: readonly Acquired[] = [
    {
      ...{ reference: 'app', platform: null, origin: null, notices: [] },
      image: { ...image, platform: 'linux/amd64', user: '' },
    },
  ]
  await clock.run(
    validateAll(
      {
        request: { ...emptyRequest, conditions, ...request },
        ...{ dependencies, engine: scripted.engine, findings, examine: noReading.examine },
        images: createReadableImages(noReading.open),
      },
      {
        ...{ validators: [validator], judge: null, restriction: null, inspector: null },
        devicesOf: () => ({ request: null, notices: [] }),
      },
      acquired,
      never,
    ),
  )
  const reports = findings.images.flatMap((one) => one.validators)
  return { ...scripted, findings, events, reports }
}

const readOnly: Condition = { kind: 'read-only-root' }

describe('a Validator is run plainly, and once more under each condition', () => {
  test('of its manifest and of the run, each once', async () => {
    const validator = checked({ conditions: ['read-only-root', { memory: '64Mi' }] }, 'a', 'b')
    const { reports, requests, events, findings } = await validate({
      ...{ app: {}, validator },
      conditions: [{ kind: 'one-cpu' }, readOnly],
    })
    expect(reports.map(({ name, condition, verdict }) => [name, condition, verdict])).toEqual([
      ['test', undefined, 'passed'],
      ['test', 'one-cpu', 'passed'],
      ['test', 'read-only-root', 'passed'],
      ['test', 'memory: 64Mi', 'passed'],
    ])
    const asked = ({ readOnlyRoot, processors, memory }: ContainerRequest) => [
      ...[readOnlyRoot, processors, memory],
    ]
    expect(requests).toHaveLength(4)
    expect(new Set(requests.map(asked))).toEqual(
      new Set([
        [false, null, null],
        [false, '0', null],
        [true, null, null],
        [false, null, 64 * 2 ** 20],
      ]),
    )
    expect(findings.images[0]?.verdict).toBe('passed')
    expect(events).toContainEqual({ kind: 'planned', checks: 8 })
    expect(events).toContainEqual(
      expect.objectContaining({
        ...{ kind: 'validator-started', run: 2, validator: 'test under read-only-root' },
      }),
    )
  })

  test.each([1, 2])('at most %d containers at once, as the request allows', async (concurrency) => {
    const conditions = [readOnly, { kind: 'one-cpu' }, { kind: 'no-new-privileges' }] as const
    const { mostAtOnce, requests } = await validate({
      ...{ app: { execTakes: 100 }, validator: checked({}, 'a'), conditions },
      request: { concurrency },
    })
    expect(requests).toHaveLength(4)
    expect(mostAtOnce()).toBeLessThanOrEqual(concurrency)
  })

  test('and fails with any of them, which is told as the cause', async () => {
    const app: ContainerScript = {
      asked: ({ readOnlyRoot }) =>
        readOnlyRoot
          ? {
              exec: { a: [1] },
              logs: 'nginx: [emerg] open() "/run/nginx.pid" failed (30: Read-only file system)',
            }
          : null,
    }
    const { reports, findings } = await validate({
      ...{ app, validator: checked({}, 'a', 'b'), conditions: [readOnly] },
    })
    expect(findings.images[0]?.verdict).toBe('failed')
    expect(findings.errors).toEqual([])
    expect(reports[0]).toMatchObject({ verdict: 'passed' })
    expect(reports[1]).toMatchObject({
      ...{ verdict: 'failed', condition: 'read-only-root' },
      checks: [
        {
          outcome: 'failed',
          cause: {
            message:
              'it passes without read-only-root, which refused it this: /run/nginx.pid: read-only file system (EROFS)',
          },
        },
        { outcome: 'passed' },
      ],
    })
    expect(reports[1]?.checks[1]).not.toHaveProperty('cause')
  })

  test('what fails plainly, too, has no cause in the condition', async () => {
    const { reports } = await validate({
      ...{ app: { exec: { a: [1] } }, validator: checked({}, 'a'), conditions: [readOnly] },
    })
    expect(reports.map(({ verdict }) => verdict)).toEqual(['failed', 'failed'])
    expect(reports[1]?.checks[0]).not.toHaveProperty('cause')
  })
})

describe('a condition that the engine cannot make', () => {
  test('is errored at its line, and no container is started', async () => {
    const validator = checked({ conditions: ['user-namespace'] }, 'a')
    const { reports, requests, findings } = await validate({ app: {}, validator })
    expect(requests).toHaveLength(1)
    expect(reports[0]).toMatchObject({ verdict: 'passed' })
    expect(reports[1]).toMatchObject({
      ...{ verdict: 'errored', condition: 'user-namespace', container: null },
      checks: [{ outcome: 'errored', attemptCount: 0 }],
    })
    expect(findings.errors).toEqual([
      expect.objectContaining({
        ...{ code: 'condition', kind: 'infrastructure' },
        location: { file: 'm.yaml', line: 6, column: 3 },
        message: expect.stringContaining('user-namespace cannot be had on this Docker'),
      }),
    ])
  })

  test('beside an option is the manifest’s fault', async () => {
    const settings = () =>
      Promise.resolve([{ token: 0, written: '-u 1', setting: 'user', detail: null } as const])
    const grants = () => Promise.resolve([])
    const { findings, requests } = await validate({
      ...{ app: {}, validator: checked({ dockerRunOptions: ['-u', '1'] }, 'a') },
      ...{ conditions: [{ kind: 'arbitrary-user' }], parts: { runOptions: { settings, grants } } },
    })
    expect(requests).toHaveLength(1)
    expect(findings.errors).toMatchObject([{ code: 'condition', kind: 'input' }])
  })
})

describe('no-network', () => {
  const web = checkedWith({ name: 'a', probe: { tcpSocket: { port: 80 }, timeoutSeconds: 1 } })
  const conditions = [{ kind: 'no-network' }] as const

  test('is a network of its own without a way out, where checks ask, which goes with the run', async () => {
    const { requests, done, networks } = await validate({ app: {}, validator: web, conditions })
    const names = requests.map(({ network }) => (network.kind === 'own' ? network.name : 'other'))
    expect(new Set(names)).toEqual(new Set([null, expect.stringMatching(/^canary-[0-9a-f]{8}$/)]))
    expect(done.filter((step) => step.endsWith('network'))).toEqual([
      'create network',
      'remove network',
    ])
    expect(networks()).toEqual([])
  })

  test('is none at all, where none does', async () => {
    const { requests, done } = await validate({
      ...{ app: {}, validator: checked({}, 'a'), conditions },
    })
    expect(requests.map(({ network }) => network)).toContainEqual({ kind: 'none' })
    expect(done.filter((step) => step.endsWith('network'))).toEqual([])
  })

  test('that cannot be removed errs', async () => {
    const remove = () => Promise.reject(infrastructureError({ code: 'engine', message: 'in use' }))
    const { reports, findings } = await validate({
      ...{ app: {}, validator: web, conditions, parts: { networks: { remove } } },
    })
    expect(reports[1]?.verdict).toBe('errored')
    expect(findings.errors.map(({ message }) => message)).toContain('in use')
  })
})

describe('an arbitrary user', () => {
  test('is of OpenShift’s range and the group 0, and told', async () => {
    const conditions = [{ kind: 'arbitrary-user' }] as const
    const { requests, reports } = await validate({
      ...{ app: {}, validator: checked({}, 'a'), conditions },
    })
    const user = requests.find((one) => one.user !== null)?.user ?? ''
    expect(user).toMatch(/^1\d{5}0000:0$/)
    expect(reports[1]?.notices).toMatchObject([
      { code: 'condition', severity: 'notice', message: expect.stringContaining(`--user ${user}`) },
    ])
  })
})

describe('what runs there are', () => {
  const image = { image: { user: 'node' } }

  test('checks that read the image are made once', () => {
    const probe = { exec: { command: ['a'] } }
    const both = checkedWith({ name: 'r', probe: image }, { name: 'a', probe })
    expect(
      planRuns([both], [readOnly]).map(({ validator }) => validator.checks.map(({ name }) => name)),
    ).toEqual([['r', 'a'], ['a']])
    const read = checkedWith({ name: 'r', probe: image })
    expect(planRuns([read], [readOnly])).toHaveLength(1)
  })

  test('clean-stop is a check more, in place of the manifest’s own (limit: runLimits.cleanStop)', () => {
    const stops = (validator: CheckedValidator) =>
      planRuns([validator], [{ kind: 'clean-stop' }])[1]?.validator.checks.map((check) => [
        ...[check.name, check.action.action],
      ])
    expect(stops(checked({}, 'a'))).toEqual([
      ['a', 'exec'],
      ['clean stop', 'stop'],
    ])
    expect(stops(checkedWith({ name: 'mine', probe: { stop: { grace: '1s' } } }))).toEqual([
      ['clean stop', 'stop'],
    ])
  })
})
