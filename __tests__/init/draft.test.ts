import { describe, expect, test } from '@jest/globals'
import { draftOf, patienceOf, renderDraft } from '../../src/init/draft.ts'
import type { ImageFacts, PortFacts, RunningFacts } from '../../src/init/facts.ts'
import { byNearness, describeFits } from '../../src/init/platforms.ts'
import type { PlatformFit } from '../../src/init/platforms.ts'
import { initLimits } from '../../src/limits.ts'
import { loadValidators } from '../../src/validator/load.ts'

const running: RunningFacts = {
  ...{ readyAfter: 400, ports: [], loopback: [], isSeen: true, harmless: null },
}
const image: ImageFacts = {
  ...{ image: 'ghcr.io/you/app:1.2', user: '', program: '/app', exposed: [], running, end: null },
}
const origin = { kind: 'file', file: 'canary.yaml', directory: null } as const

/** What is written, read again as a manifest. */
function written(facts: Partial<ImageFacts>) {
  const draft = draftOf({ ...image, ...facts })
  if (draft === null) throw new Error('there is nothing to write')
  const text = renderDraft(draft)
  const [validator] = loadValidators([{ origin, text }])
  const checks = validator?.checks.map(({ name, action }) => ({ name, action })) ?? []
  return { text, checks, name: validator?.name }
}

const at = (port: PortFacts): Partial<ImageFacts> => ({ running: { ...running, ports: [port] } })

describe('a first manifest', () => {
  test.each<[string, Partial<ImageFacts>, readonly object[]]>([
    ['of its program', {}, [{ name: 'program', action: { action: 'program', name: '/app' } }]],
    [
      'of its user',
      { user: '1000:0', program: null },
      [{ name: 'user', action: { action: 'image', user: { kind: 'exactly', text: '1000:0' } } }],
    ],
    [
      'of a health path',
      {
        program: null,
        ...at({ port: 80, answers: { kind: 'http', scheme: 'HTTP', path: '/healthz' } }),
      },
      [{ name: 'http-80', action: { action: 'httpGet', path: '/healthz', port: 80 } }],
    ],
    [
      'of TLS',
      {
        program: null,
        ...at({ port: 443, answers: { kind: 'http', scheme: 'HTTPS', path: '/' } }),
      },
      [{ name: 'http-443', action: { action: 'httpGet', scheme: 'HTTPS', path: '/' } }],
    ],
    [
      'of HTTP without a path that it knows',
      {
        program: null,
        ...at({ port: 80, answers: { kind: 'http-without-path', scheme: 'HTTP' } }),
      },
      [{ name: 'port-80', action: { action: 'tcpSocket', port: 80 } }],
    ],
    [
      'of gRPC',
      { program: null, ...at({ port: 50051, answers: { kind: 'grpc' } }) },
      [{ name: 'grpc-50051', action: { action: 'grpc', port: 50051 } }],
    ],
    [
      'of any other port',
      { program: null, ...at({ port: 6379, answers: { kind: 'tcp' } }) },
      [{ name: 'port-6379', action: { action: 'tcpSocket', port: 6379 } }],
    ],
    [
      'of an image that listens on nothing',
      { program: null, running: { ...running, harmless: 'true' } },
      [{ name: 'runs', action: { action: 'exec', command: ['true'] } }],
    ],
  ])('%s', (_name, facts, checks) => {
    expect(written(facts).checks).toMatchObject(checks)
  })

  test('runs a command a while after the start (limit: initLimits.settle)', () => {
    const draft = draftOf({ ...image, program: null, running: { ...running, harmless: 'true' } })
    const text = draft === null ? '' : renderDraft(draft)
    const [check] = loadValidators([{ origin, text }])[0]?.checks ?? []
    expect(check?.timing?.initialDelay).toBe(initLimits.settle)
  })

  test.each(['', '0', 'root', '0:0', 'root:app'])('asks nothing of the user %j', (user) => {
    expect(draftOf({ ...image, user, program: null })).toBeNull()
  })

  test.each<[string, Partial<ImageFacts>, string]>([
    ['where editors find its schema', {}, '# yaml-language-server: $schema=https://'],
    [
      'a port that is exposed and silent',
      { exposed: [9090] },
      'It exposes 9090, and did not listen',
    ],
    [
      'a port at the loopback address',
      { running: { ...running, loopback: [9091] } },
      'It listens on 9091 at the loopback address alone',
    ],
    [
      'that nobody saw what listens',
      { running: { ...running, isSeen: false } },
      'only ports that it exposes were tried',
    ],
    [
      'that it ended',
      { running: null, end: 'It ended by itself with exit code 1', exposed: [80] },
      'nothing of a running container could be asked',
    ],
  ])('says %s', (_name, facts, words) => {
    const flat = written(facts).text.replaceAll('\n# ', ' ')
    expect(flat).toContain(words)
  })

  test('keeps what an image says in its place, whatever it says', () => {
    const odd = 'app\n  - name: x # {{ y }} "\u0000'
    const { checks } = written({ program: odd.replace('\u0000', ''), end: odd, running: null })
    expect(checks).toHaveLength(1)
    expect(written({ image: 'ghcr.io/you/app@sha256:abc' }).name).toBe('app')
    expect(written({ image: 'oci-layout:/tmp/x y/' }).name).toBe('image')
  })

  test('gives as much time as was needed, and more (limit: initLimits.patience, initLimits.patienceTimes)', () => {
    const most = (initLimits.patience * 1000) / initLimits.patienceTimes
    expect([0, most, most + 1, 12_000].map(patienceOf)).toEqual([30, 30, 40, 120])
  })
})

describe('platforms', () => {
  const fit = (name: string, passed: number, total: number): PlatformFit => ({
    ...{ name, passed, total, untried: null },
    failed: Array.from({ length: total - passed }, (_, index) => ({
      ...{ name: `check ${index}`, reason: 'it does not answer' },
    })),
  })
  const fits = [
    ...[fit('far', 0, 4), fit('near', 3, 4), fit('there', 2, 2)],
    { ...fit('gpu', 0, 0), untried: 'there is no GPU' },
  ]

  test('come in the order of their nearness', () => {
    expect(byNearness(fits).map(({ name }) => name)).toEqual(['there', 'near', 'far', 'gpu'])
  })

  test('are told in a line, the nearest with what it lacks', () => {
    expect(describeFits(fits)).toEqual([
      'there: fits already, all 2 checks pass',
      'near: 3 of 4 checks pass, the nearest that does not fit',
      '  check 0: it does not answer',
      'far: 0 of 4 checks pass',
      'gpu: could not be tried: there is no GPU',
    ])
  })

  test('one alone is told with what it lacks', () => {
    expect(describeFits([fit('far', 0, 1)])).toEqual([
      'far: 0 of 1 checks pass',
      '  check 0: it does not answer',
    ])
  })
})
