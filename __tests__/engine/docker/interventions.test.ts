import { afterEach, describe, expect, test } from '@jest/globals'
import { findEngine, openEngine } from '../../../src/engine/find/connect.ts'
import { afterPing, fakeEngine, stopEngines } from '../../support/fake-engine.ts'

const never = new AbortController().signal
afterEach(stopEngines)

const id = 'c'.repeat(64)
const event = (Action: string, ID: string = id) => JSON.stringify({ Action, Actor: { ID } })

/** What the engine is asked, and what comes of its answer. */
async function ask(lines: readonly string[], status = 200, headers = {}) {
  const asked: URL[] = []
  const path = await fakeEngine(
    afterPing((request, response) => {
      asked.push(new URL(request.url ?? '', 'http://engine'))
      response.writeHead(status).end(lines.join('\n'))
    }, headers),
  )
  const options = { env: {}, home: '/nonexistent', engine: path, uid: 0 }
  const engine = await openEngine(await findEngine(options, never))
  const createdAt = '2026-01-01T00:00:00.500Z'
  const found = await engine.containers
    .interventions({ id, createdAt }, never)
    .finally(engine.close)
  return { found, query: asked[0]?.searchParams ?? new URLSearchParams() }
}

describe('what others did to a container', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['nothing', [event('create'), event('start'), event('die'), event('oom')], []],
    [
      'a restart',
      ['kill', 'die', 'stop', 'start', 'restart'].map((name) => event(name)),
      ['killed', 'stopped', 'restarted'],
    ],
    ['a pause', [event('pause'), event('unpause')], ['paused']],
    ['commands of our own', [event('exec_create: kill -9 7'), event('exec_die')], []],
    ['another container', [event('kill', 'd'.repeat(64))], []],
    ['no events', [], []],
    ['something else', ['{}', '[]', '{"Action":"kill"}', '{"Action":7,"Actor":[]}'], []],
  ])('%s', async (_name, lines, wanted) => {
    expect((await ask(lines)).found).toEqual(wanted)
  })

  test('is asked for since the container was made', async () => {
    const { query } = await ask([])
    expect(query.get('since')).toBe('1767225600.500000000')
    expect(JSON.parse(query.get('filters') ?? '')).toEqual({ type: ['container'], container: [id] })
    expect(query.get('until')).toMatch(/^\d+\.\d{9}$/)
  })

  test('is asked for without a stream from Podman, which cuts the last second', async () => {
    const { query } = await ask([], 200, { 'libpod-api-version': '5.8.0' })
    expect([query.get('stream'), query.get('until')]).toEqual(['false', null])
  })

  test('is unknown where the engine keeps no events', async () => {
    expect((await ask(['{"message":"no events"}'], 500)).found).toEqual([])
  })
})
