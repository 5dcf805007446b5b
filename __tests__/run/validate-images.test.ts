import { describe, expect, test } from '@jest/globals'
import { infrastructureError } from '../../src/errors.ts'
import type { AcquiredImage } from '../../src/image/acquire.ts'
import type { ErrorReport, StaticFinding, Verdict } from '../../src/model.ts'
import type { Acquired } from '../../src/run/acquire-images.ts'
import type { CompatibilityJudge, CompatibilityResult } from '../../src/run/judge-spec.ts'
import { noInspection } from '../../src/run/inspect-images.ts'
import type { Inspection, Inspector } from '../../src/run/inspect-images.ts'
import type { Findings, RunEvent, RunRequest } from '../../src/run/request.ts'
import { validateAll } from '../../src/run/validate-images.ts'
import type { Preparations } from '../../src/run/validate-images.ts'
import type { CheckedValidator } from '../../src/validator/options.ts'
import type { Restriction } from '../../src/validator/restrict.ts'
import { createReadableImages } from '../../src/run/readable-images.ts'
import { noReading } from '../image/support/memory-image.ts'
import { finding, reading } from '../report/support/sample-reports.ts'
import { emptyRequest } from '../support/run-request.ts'
import { scriptedEngine } from '../support/scripted-engine.ts'
import type { EngineScript } from '../support/scripted-engine.ts'
import { validatorOf } from '../support/validators.ts'
import { createVirtualClock } from '../support/virtual-clock.ts'

const never = new AbortController().signal

const checked = (name: string, mode: CheckedValidator['mode'] = 'trusted'): CheckedValidator => ({
  ...validatorOf({ [name]: {} }, { name }),
  ...{ user: null, inherited: [], mode },
})

const imageOf = (reference: string): AcquiredImage => ({
  ...{ reference, id: `sha256:${reference}`, digest: 'sha256:d', ownDigest: null },
  ...{ platform: 'linux/amd64', user: '' },
})
const there = (reference: string): Extract<Acquired, { readonly origin: unknown }> => ({
  ...{ reference, image: imageOf(reference), platform: null, origin: null, notices: [] },
})

interface Setting {
  readonly images: EngineScript['images']
  readonly validators: readonly CheckedValidator[]
  readonly acquired?: readonly Acquired[]
  readonly request?: Partial<RunRequest>
  readonly preparations?: Partial<Preparations>
}

async function validate({ images, validators, acquired, request, preparations }: Setting) {
  const clock = createVirtualClock(true)
  const scripted = scriptedEngine({ clock, images })
  const events: RunEvent[] = []
  const findings: Findings = { engine: null, errors: [], images: [], built: [], pushed: [] }
  const context = {
    request: { ...emptyRequest, ...request },
    dependencies: {
      ...{ clock, version: '1', onSecret: () => undefined },
      onEvent: (event: RunEvent) => events.push(event),
    },
    ...{ engine: scripted.engine, findings },
    images: createReadableImages(noReading.open),
    examine: noReading.examine,
  }
  const devicesOf = () => ({ request: null, notices: [] })
  await clock.run(
    validateAll(
      context,
      { validators, devicesOf, judge: null, restriction: null, inspector: null, ...preparations },
      acquired ?? Object.keys(images).map(there),
      never,
    ),
  )
  return { ...scripted, findings, events }
}

const validators = [checked('one'), checked('two')]

describe('every image is held to every Validator', () => {
  test('in the order of the request, whatever ends first', async () => {
    const { findings, requests } = await validate({
      images: { a: { execTakes: 500 }, b: { exec: { two: [1] } } },
      validators,
    })
    expect(findings.images).toMatchObject([
      {
        ...{ reference: 'a', id: 'sha256:a', digest: 'sha256:d', platform: 'linux/amd64' },
        ...{ verdict: 'passed', notices: [], compatibility: null },
        validators: [{ name: 'one' }, { name: 'two' }],
      },
      {
        ...{ reference: 'b', verdict: 'failed' },
        validators: [
          { name: 'one', verdict: 'passed' },
          { name: 'two', verdict: 'failed' },
        ],
      },
    ])
    expect(requests).toHaveLength(4)
    expect(new Set(requests.map(({ name }) => name)).size).toBe(4)
    expect(findings.errors).toEqual([])
  })

  test('by containers that bear the labels of the run', async () => {
    const { requests } = await validate({ images: { a: {} }, validators: [checked('one')] })
    expect(requests[0]?.labels).toMatchObject({
      'container-canary.run': emptyRequest.runId,
      'container-canary.owner': 'a test',
      'container-canary.created': '1970-01-01T00:00:00.000Z',
    })
  })

  test('and told as it goes, each by a number of its own', async () => {
    const { events } = await validate({ images: { a: {}, b: {} }, validators })
    expect(events[0]).toEqual({ kind: 'planned', checks: 4 })
    const told = (kind: RunEvent['kind']) =>
      events.flatMap((event) =>
        event.kind === kind && 'run' in event && 'image' in event
          ? [`${event.run} ${event.image}`]
          : [],
      )
    const all = ['0 a', '1 a', '2 b', '3 b']
    expect(told('validator-started').sort()).toEqual(all)
    expect(told('check').sort()).toEqual(all)
    expect(told('validator-ended').sort()).toEqual(all)
  })

  test.each([1, 2, 3])('so many at once as the request allows: %i', async (concurrency) => {
    const { mostAtOnce } = await validate({
      images: { a: { execTakes: 100 }, b: { execTakes: 100 } },
      validators,
      request: { concurrency },
    })
    expect(mostAtOnce()).toBe(concurrency)
  })
})

describe('an image that cannot be had', () => {
  const error: ErrorReport = {
    ...{ severity: 'error', code: 'image-missing', message: 'it is not there', kind: 'input' },
    ...{ location: null, hint: null },
  }

  test('is errored, and is not counted among what will be checked', async () => {
    const { findings, events, requests } = await validate({
      images: { b: {} },
      validators,
      acquired: [{ reference: 'a', image: null, errors: [error] }, there('b')],
    })
    expect(findings.images).toMatchObject([
      {
        ...{ reference: 'a', id: null, digest: null, platform: null, verdict: 'errored' },
        ...{ validators: [], compatibility: null, notices: [{ code: 'image-missing' }] },
      },
      { reference: 'b', verdict: 'passed' },
    ])
    expect(events[0]).toEqual({ kind: 'planned', checks: 2 })
    expect(requests).toHaveLength(2)
  })
})

describe('what is asked of the compatibility of an image', () => {
  const judging = (result: Partial<CompatibilityResult> | Error): CompatibilityJudge => ({
    judge: () =>
      result instanceof Error
        ? Promise.reject(result)
        : Promise.resolve({ report: null, notices: [], verdict: null, errors: [], ...result }),
    close: () => undefined,
  })

  test.each<[Verdict | null, number, Verdict]>([
    ['passed', 2, 'passed'],
    ['failed', 2, 'failed'],
    ['errored', 2, 'errored'],
    [null, 2, 'passed'],
    ['passed', 0, 'passed'],
    ['failed', 0, 'failed'],
    [null, 0, 'errored'],
  ])('%j, beside %i Validators that pass, makes it %s', async (answer, count, verdict) => {
    const { findings } = await validate({
      images: { a: {} },
      validators: validators.slice(0, count),
      preparations: { judge: judging({ verdict: answer }) },
    })
    expect(findings.images).toMatchObject([{ verdict }])
  })

  test('and cannot be answered makes it errored, and keeps no Validator from running', async () => {
    const broken = infrastructureError({ code: 'registry', message: 'no answer' })
    const { findings } = await validate({
      images: { a: {} },
      validators,
      preparations: { judge: judging(broken) },
    })
    expect(findings.images).toMatchObject([
      { verdict: 'errored', notices: [{ code: 'registry' }], validators: [{}, {}] },
    ])
    expect(findings.errors).toMatchObject([{ code: 'registry', kind: 'infrastructure' }])
  })
})

describe('what reading an image told', () => {
  const foreign = finding('program-machine')
  const missing = finding('library-missing')
  const inspectorOf = (inspection: Partial<Inspection>): Inspector => {
    return () => Promise.resolve({ ...noInspection, ...inspection })
  }
  const read = (...findings: readonly StaticFinding[]) => inspectorOf({ report: reading(findings) })

  test.each<[string, Inspector, Verdict, readonly string[] | undefined]>([
    ['nothing', read(), 'passed', []],
    ['what a run hides', read(foreign), 'failed', ['error']],
    ['what a run shows', read(missing), 'passed', ['warning']],
    ['that it cannot be read', inspectorOf({}), 'passed', undefined],
  ])('beside a container that ran: %s', async (_, inspector, verdict, severities) => {
    const { findings } = await validate({
      images: { a: {} },
      validators,
      preparations: { inspector },
    })
    const [image] = findings.images
    expect(image?.verdict).toBe(verdict)
    expect(image?.static?.findings.map(({ severity }) => severity)).toEqual(severities)
    expect(image?.static?.verdict).toBe(
      severities?.includes('error') ? 'failed' : severities && 'passed',
    )
    expect(findings.errors).toEqual([])
  })

  test('decides where no container came to be', async () => {
    const refused = infrastructureError({ code: 'container-create', message: 'refused' })
    const { findings } = await validate({
      images: { a: { create: refused } },
      validators: [checked('one')],
      preparations: { inspector: read(missing) },
    })
    expect(findings.images[0]?.static?.findings.map(({ severity }) => severity)).toEqual(['error'])
    expect(findings.images[0]?.verdict).toBe('errored')
  })

  test('is told with what kept it from being read', async () => {
    const notice = { ...foreign, severity: 'notice', code: 'inspect-unread' } as const
    const { findings } = await validate({
      images: { a: {} },
      validators,
      preparations: { inspector: inspectorOf({ notices: [notice] }) },
    })
    expect(findings.images[0]?.notices.map(({ code }) => code)).toEqual(['inspect-unread'])
    expect(findings.images[0]).not.toHaveProperty('static')
  })

  test('is not asked for where nothing runs: alone it would be a pass of nothing', async () => {
    const { findings } = await validate({
      images: { a: {} },
      validators: [],
      preparations: { inspector: read() },
    })
    expect(findings.images[0]).not.toHaveProperty('static')
    expect(findings.images[0]?.verdict).toBe('errored')
  })
})

test('what goes wrong with a Validator is among the errors of the run', async () => {
  const lost = infrastructureError({ code: 'engine-lost', message: 'lost' })
  const { findings } = await validate({ images: { a: { start: lost }, b: {} }, validators })
  expect(findings.errors.map(({ code }) => code)).toEqual(['engine-lost', 'engine-lost'])
  expect(findings.images.map(({ verdict }) => verdict)).toEqual(['errored', 'passed'])
})

test('only restricted Validators are held to the policy', async () => {
  const judged: string[] = []
  const restriction: Restriction = {
    hardening: { processes: 7 },
    refusalsOf: () => Promise.resolve([]),
    judgeCreated: ({ name }) => {
      judged.push(name)
      return Promise.resolve()
    },
  }
  const { requests } = await validate({
    images: { a: {} },
    validators: [checked('free'), checked('held', 'restricted')],
    preparations: { restriction },
    request: { concurrency: 1 },
  })
  expect(judged).toEqual(['held'])
  expect(requests.map(({ hardening }) => hardening)).toEqual([null, { processes: 7 }])
})

test('an image of another processor is known by what the engine says of its machine', async () => {
  const words = 'exec format error'
  const { findings } = await validate({
    images: { a: { inspect: (state) => ({ ...state, status: 'exited' }), logs: words } },
    validators: [checked('one')],
    acquired: [{ ...there('a'), image: { ...imageOf('a'), platform: 'linux/arm64' } }],
  })
  expect(findings.errors).toMatchObject([{ code: 'image-platform' }])
})
