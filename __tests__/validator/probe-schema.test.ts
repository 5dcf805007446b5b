import { describe, expect, test } from '@jest/globals'
import { CanaryError, describeProblem } from '../../src/errors.ts'
import { probeLimits } from '../../src/limits.ts'
import { loadValidators } from '../../src/validator/load.ts'
import type { Validator } from '../../src/validator/manifest.ts'
import { requirePatterns } from '../../src/validator/patterns.ts'

const head = 'apiVersion: container-canary.nvidia.com/v1\nkind: Validator\nname: test\n'

function load(body: string): Validator {
  const origin = { kind: 'file', file: 'm.yaml', directory: '/work' } as const
  const [validator] = loadValidators([{ origin, text: head + body }])
  if (validator === undefined) throw new Error('one Validator was wanted')
  return validator
}

/** From line 4 on. */
const checks = (...probes: readonly string[]) =>
  `checks:\n${probes.map((probe, index) => `  - name: c${index}\n    probe: ${probe}\n`).join('')}`

const actionOf = (probe: string) => load(checks(probe)).checks[0].action
const timingOf = (probe: string, top = '') => load(top + checks(probe)).checks[0].timing

function problemsIn(body: string): readonly string[] {
  try {
    load(body)
  } catch (error) {
    if (error instanceof CanaryError) return error.problems.map(describeProblem)
    throw error
  }
  return []
}

describe('a request', () => {
  test('is what it was, where nothing new is asked', () => {
    expect(actionOf('{ httpGet: { port: 80 } }')).toEqual({
      ...{ action: 'httpGet', port: 80, path: '', host: null, scheme: 'HTTP' },
      ...{ httpHeaders: [], responseHttpHeaders: [] },
    })
  })

  test('has a method, a body, and wants a status, a body and a certificate', () => {
    const wanted =
      "responseBody: { matches: a, excludes: [b, c], json: { /a/0: [1, null, { b: 'x' }] } }"
    const asked = `method: POST, body: { model: m, n: [1] }, responseStatus: [201, 400-404, '409'], ${wanted}`
    expect(
      actionOf(
        `{ httpGet: { port: 80, scheme: HTTPS, tlsVerify: true, followRedirects: false, ${asked} } }`,
      ),
    ).toMatchObject({
      method: 'POST',
      body: { kind: 'json', text: '{"model":"m","n":[1]}' },
      responseStatus: [
        { first: 201, last: 201 },
        { first: 400, last: 404 },
        { first: 409, last: 409 },
      ],
      responseBody: {
        matches: ['a'],
        excludes: ['b', 'c'],
        json: [{ pointer: '/a/0', value: [1, null, { b: 'x' }] }],
      },
      ...{ tlsVerify: true, followRedirects: false },
    })
    expect(actionOf('{ httpGet: { port: 80, method: PUT, body: a=b } }')).toMatchObject({
      body: { kind: 'text', text: 'a=b' },
    })
  })

  test.each([
    ['method: get', 'httpGet.method must be GET or HEAD or POST'],
    ['responseStatus: 99', 'httpGet.responseStatus must be at least 100'],
    [
      'responseStatus: 299-200',
      'responseStatus must be written from the smaller to the larger: 200-299',
    ],
    ['responseStatus: 2xx', 'must be a status such as 404, or a range such as 200-299'],
    ['responseStatus: []', 'httpGet.responseStatus must name a status'],
    ['body: x', 'httpGet.body must be left out: a GET has none; method: POST may be what you want'],
    ['method: HEAD, responseBody: { matches: a }', 'the answer to a HEAD has no body'],
    ['responseBody: {}', 'httpGet.responseBody must have matches, excludes or json'],
    ['responseBody: { json: { a: 1 } }', 'must be a JSON Pointer (RFC 6901), such as /data/0/id'],
    ['responseBody: { json: { /a~2: 1 } }', 'must be a JSON Pointer'],
    [
      'responseBody: { json: { /a: [9007199254740993] } }',
      'httpGet.responseBody.json./a[0] must be at most 9007199254740991: JSON does not keep larger whole numbers apart',
    ],
    ['responseBody: { json: { /a: .nan } }', 'must be a number that JSON has'],
    ['tlsVerify: true', 'httpGet.tlsVerify must have scheme: HTTPS beside it'],
  ])('%s is refused at its line', (written, message) => {
    expect(problemsIn(checks(`{ httpGet: { port: 80, ${written} } }`))).toEqual([
      expect.stringMatching(/^m\.yaml:6:\d+: checks\[0\]\.probe\./),
    ])
    expect(problemsIn(checks(`{ httpGet: { port: 80, ${written} } }`))[0]).toContain(message)
  })

  test('a body is sent up to a bound (limit: probeLimits.requestBody)', () => {
    const post = (count: number) =>
      checks(`{ httpGet: { port: 80, method: POST, body: ${'x'.repeat(count)} } }`)
    expect(problemsIn(post(probeLimits.requestBody))).toEqual([])
    expect(problemsIn(post(probeLimits.requestBody + 1))).toEqual([
      expect.stringContaining(
        `checks[0].probe.httpGet.body must have at most ${probeLimits.requestBody} bytes, as it is sent`,
      ),
    ])
  })

  test('what RE2 refuses is told at its line', async () => {
    const body = checks(
      '{ httpGet: { port: 80, responseBody: { matches: [a, "(b"] } } }',
      '{ log: { matches: "(?=x)" } }',
    )
    const problems = await requirePatterns([load(body)]).catch((error: unknown) =>
      error instanceof CanaryError ? error.problems.map(describeProblem) : [],
    )
    expect(problems).toEqual([
      expect.stringMatching(
        /^m\.yaml:6:\d+: httpGet\.responseBody\.matches\.1 of the check "c0" is no regular expression of RE2/,
      ),
      expect.stringMatching(/^m\.yaml:8:\d+: log\.matches of the check "c1" is no regular/),
    ])
  })
})

describe('a log', () => {
  test('is waited for 30 s, on both streams', () => {
    expect(actionOf('{ log: { matches: up } }')).toEqual({
      ...{ action: 'log', matches: 'up', stream: 'both' },
    })
    expect(timingOf('{ log: { matches: up } }')).toMatchObject({ timeout: 30_000 })
    expect(timingOf('{ log: { matches: up, within: 1m30s } }')).toMatchObject({ timeout: 90_000 })
    expect(timingOf('{ log: { matches: up } }', 'startWithin: 4m\n')).toMatchObject({
      timeout: 240_000,
    })
  })

  test.each([
    ['{ log: {} }', 'checks[0].probe.log.matches is missing'],
    ['{ log: { matches: "" } }', 'checks[0].probe.log.matches must not be empty'],
    ['{ log: { matches: a, stream: out } }', 'log.stream must be stdout or stderr or both'],
    ['{ log: { matches: a, within: soon } }', 'log.within must be a length of time'],
    ['{ log: { matches: a, within: 25h } }', 'log.within must be a length of time'],
    ['{ log: { matches: a, within: 0 } }', 'log.within must be a length of time'],
    ['{ log: { matches: a }, timeoutSeconds: 3 }', 'timeoutSeconds has no meaning for log'],
    ['{ log: { matches: a, within: 3 }, startWithin: 3 }', 'log.within says how long'],
  ])('%s is refused', (probe, message) => {
    expect(problemsIn(checks(probe))).toEqual([expect.stringContaining(message)])
  })
})

describe('a stop', () => {
  test('is by the signal of the image, within 30 s, with any code', () => {
    expect(actionOf('{ stop: {} }')).toEqual({
      ...{ action: 'stop', signal: null, grace: 30_000, exitCodes: null, reaped: false },
    })
    const all = '{ stop: { signal: int, grace: 500ms, exitCode: [0, 143], reaped: true } }'
    expect(actionOf(all)).toEqual({
      ...{ action: 'stop', signal: 'SIGINT', grace: 500, exitCodes: [0, 143], reaped: true },
    })
    expect(actionOf('{ stop: { exitCode: 0 } }')).toMatchObject({ exitCodes: [0] })
    expect(actionOf('{ stop: { exitCode: any } }')).toMatchObject({ exitCodes: null })
  })

  test.each([
    ['{ stop: { signal: KILL } }', 'stop.signal must be a signal that a process can heed'],
    ['{ stop: { exitCode: [] } }', 'stop.exitCode must name an exit code'],
    ['{ stop: { exitCode: 256 } }', 'stop.exitCode must be at most 255'],
    ['{ stop: {}, periodSeconds: 3 }', 'periodSeconds has no meaning for stop'],
    ['{ stop: {}, startWithin: 3 }', 'startWithin has no meaning for stop'],
  ])('%s is refused', (probe, message) => {
    expect(problemsIn(checks(probe))).toEqual([expect.stringContaining(message)])
  })

  test('there is one of a Validator', () => {
    expect(
      problemsIn(checks('{ stop: {} }', '{ exec: { command: [a] } }', '{ stop: {} }')),
    ).toEqual([
      'm.yaml:10:20: checks[2].probe.stop must be the only one of its Validator: a container is stopped once',
    ])
  })
})

describe('the time to start', () => {
  test('is a check’s own, or the default of what waits for the container', () => {
    const top = 'startWithin: 4m\n'
    expect(timingOf('{ tcpSocket: { port: 80 }, startWithin: 60 }')).toMatchObject({
      startWithin: 60_000,
    })
    expect(timingOf('{ tcpSocket: { port: 80 } }', top)).toMatchObject({ startWithin: 240_000 })
    expect(timingOf('{ grpc: { port: 80 }, startWithin: 2s }', top)).toMatchObject({
      startWithin: 2_000,
    })
    expect(timingOf('{ exec: { command: [a] } }', top)).not.toHaveProperty('startWithin')
    expect(timingOf('{ httpGet: { port: 80 }, failureThreshold: 2 }', top)).not.toHaveProperty(
      'startWithin',
    )
    expect(() =>
      load(top + checks('{ tcpSocket: { port: 80 }, initialDelaySeconds: 240 }')),
    ).toThrow('must be less than startWithin')
    const own = '{ tcpSocket: { port: 80 }, initialDelaySeconds: 240, failureThreshold: 2 }'
    expect(timingOf(own, top)).toMatchObject({ initialDelay: 240_000 })
  })

  test.each([
    ['{ tcpSocket: { port: 80 }, startWithin: 9, failureThreshold: 2 }', 'failureThreshold'],
    ['{ tcpSocket: { port: 80 }, startWithin: 9, initialDelaySeconds: 9 }', 'initialDelaySeconds'],
    ['{ exec: { command: [a], isolated: true }, startWithin: 9 }', 'waits for no start'],
    ['{ program: { name: a }, startWithin: 9 }', 'startWithin has no meaning for program'],
  ])('%s is refused', (probe, message) => {
    expect(problemsIn(checks(probe))).toEqual([expect.stringContaining(message)])
  })

  test('the default must leave time for each check', () => {
    const body = `startWithin: 5\n${checks('{ tcpSocket: { port: 80 }, initialDelaySeconds: 5 }')}`
    expect(problemsIn(body)).toEqual([
      expect.stringContaining('checks[0].probe.initialDelaySeconds must be less than startWithin'),
    ])
  })
})

test('a check may be optional, and else is not', () => {
  const text = 'checks:\n  - { name: a, optional: true, probe: { stop: {} } }\n'
  expect(load(text).checks[0].optional).toBe(true)
  expect(load(checks('{ stop: {} }')).checks[0].optional).toBe(false)
})
