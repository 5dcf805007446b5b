import type { IncomingMessage, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { afterEach, describe, expect, test } from '@jest/globals'
import { extract, pack } from 'tar-stream'
import type { Headers } from 'tar-stream'
import type { Engine } from '../../../src/engine/engine.ts'
import { findEngine, openEngine } from '../../../src/engine/find/connect.ts'
import { afterPing, fakeEngine, stopEngines } from '../../support/fake-engine.ts'

const never = new AbortController().signal
const opened: Engine[] = []

afterEach(async () => {
  for (const engine of opened.splice(0)) engine.close()
  await stopEngines()
})

interface Asked {
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** An engine that answers everything in one way, and what it was asked. */
async function engineThat(
  answer: (response: ServerResponse, request: IncomingMessage) => void,
): Promise<{ readonly engine: Engine; readonly asked: readonly Asked[] }> {
  const asked: Asked[] = []
  const path = await fakeEngine(
    afterPing((request, response) => {
      void buffer(request).then((body) => {
        const url = new URL(request.url ?? '', 'http://engine')
        const query = Object.fromEntries(url.searchParams)
        const { method = '' } = request
        asked.push({ method, path: url.pathname.replace('/v1.41', ''), query, body })
        answer(response, request)
      })
    }),
  )
  const options = { env: {}, home: '/nonexistent', engine: path, uid: 0 }
  const engine = await openEngine(await findEngine(options, never))
  opened.push(engine)
  return { engine, asked }
}

const json =
  (status: number, body: unknown) =>
  (response: ServerResponse): void => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  }
const missing = json(404, { message: 'no such thing' })
const lost = json(500, { message: 'the disk is gone' })

async function entriesOf(archive: Buffer): Promise<readonly (readonly [Headers, string])[]> {
  const entries: (readonly [Headers, string])[] = []
  const reader = extract()
  reader.on('entry', (header, content, next) => {
    void buffer(content).then((bytes) => {
      entries.push([header, bytes.toString()])
      next()
    })
  })
  const ended = new Promise((resolve) => reader.on('finish', resolve))
  reader.end(archive)
  await ended
  return entries
}

/** An archive with these files, such as an engine gives. */
async function archive(
  ...files: readonly (readonly [Partial<Headers>, string])[]
): Promise<Buffer> {
  const tar = pack()
  for (const [header, text] of files) tar.entry({ name: 'file', ...header }, text)
  tar.finalize()
  return await buffer(tar)
}

describe('files that are written', () => {
  test('come in their order, with owner and mode, as an archive', async () => {
    const { engine, asked } = await engineThat(json(200, {}))
    await engine.containers.files.write(
      'c1',
      '/pod',
      [
        { kind: 'directory', path: 'data', mode: 0o1777, uid: 0, gid: 2000 },
        { kind: 'file', path: 'data/x', mode: 0o640, uid: 1, gid: 2, bytes: Buffer.from('text') },
        { kind: 'link', path: 'data/y', target: 'x', uid: 0, gid: 0 },
      ],
      never,
    )
    const [call] = asked
    expect(call).toMatchObject({
      ...{ method: 'PUT', path: '/containers/c1/archive', query: { path: '/pod' } },
    })
    expect(await entriesOf(call?.body ?? Buffer.alloc(0))).toMatchObject([
      [{ name: 'data', type: 'directory', mode: 0o1777, uid: 0, gid: 2000 }, ''],
      [{ name: 'data/x', type: 'file', mode: 0o640, uid: 1, gid: 2 }, 'text'],
      [{ name: 'data/y', type: 'symlink', linkname: 'x' }, ''],
    ])
  })

  test('an engine that does not take them is at fault', async () => {
    const { engine } = await engineThat(lost)
    await expect(engine.containers.files.write('c1', '/pod', [], never)).rejects.toMatchObject({
      kind: 'infrastructure',
    })
  })
})

describe('a file that is read', () => {
  const readOf = async (bytes: Buffer, most: number) => {
    const { engine } = await engineThat((response) => {
      response.writeHead(200, { 'content-type': 'application/x-tar' }).end(bytes)
    })
    return await engine.containers.files.read('c1', '/x', most, never)
  }

  test('is what it holds, up to so many bytes', async () => {
    const bytes = await archive([{}, 'four'])
    expect((await readOf(bytes, 4))?.toString()).toBe('four')
    expect(await readOf(bytes, 3)).toBe('too-large')
    expect((await readOf(await archive([{}, '']), 0))?.length).toBe(0)
  })

  test.each(['directory', 'symlink'] as const)('a %s holds nothing', async (type) => {
    expect(await readOf(await archive([{ type, linkname: 'x' }, '']), 10)).toBeNull()
  })

  test('is none where there is none', async () => {
    const { engine } = await engineThat(missing)
    expect(await engine.containers.files.read('c1', '/x', 10, never)).toBeNull()
    expect(await engine.containers.files.stat('c1', '/x', never)).toBeNull()
  })

  test('an answer that is no archive, or half of one, is the engine’s fault', async () => {
    const whole = await archive([{}, 'x'.repeat(2_000)])
    for (const bytes of [Buffer.from('x'.repeat(2_000)), whole.subarray(0, 1_000)]) {
      await expect(readOf(bytes, 10_000)).rejects.toMatchObject({ kind: 'infrastructure' })
    }
  })

  test('an engine that is lost is at fault', async () => {
    const { engine } = await engineThat(lost)
    const reading = engine.containers.files.read('c1', '/x', 10, never)
    await expect(reading).rejects.toMatchObject({ kind: 'infrastructure' })
  })
})

test.each([
  ['file', 0o644, null],
  ['directory', 2 ** 31 + 0o755, null],
  ['link', 2 ** 27 + 0o777, '../y'],
  ['other', 2 ** 26 + 0o666, null],
  ['other', 2 ** 25, null],
  ['other', 2 ** 24, null],
  ['file', 2 ** 23 + 0o755, null],
] as const)('what a path is, by the bits of Go: %s is %d', async (kind, mode, target) => {
  const status = { name: 'x', size: 5, mode, linkTarget: '../y' }
  const header = Buffer.from(JSON.stringify(status)).toString('base64')
  const { engine } = await engineThat((response) => {
    response.writeHead(200, { 'x-docker-container-path-stat': header }).end()
  })
  expect(await engine.containers.files.stat('c1', '/x', never)).toEqual({
    ...{ kind, size: 5, target, permissions: mode % 0o1000 },
  })
})

describe('volumes', () => {
  const made = json(201, { Name: 'v', Mountpoint: '/var/lib/v' })

  test.each([
    [null, undefined],
    [
      { size: null, mode: 0o1777 },
      { type: 'tmpfs', device: 'tmpfs', o: 'mode=1777' },
    ],
    [
      { size: 4_097, mode: 0o777 },
      { type: 'tmpfs', device: 'tmpfs', o: 'nr_blocks=2,mode=777' },
    ],
    // None would be without a bound.
    [
      { size: 0, mode: 0o777 },
      { type: 'tmpfs', device: 'tmpfs', o: 'nr_blocks=1,mode=777' },
    ],
  ])('are made in memory (%j) or on the disk', async (memory, options) => {
    const { engine, asked } = await engineThat(made)
    const request = { name: 'v', labels: { canary: 'yes' }, memory }
    expect(await engine.volumes.create(request, never)).toEqual({
      ...{ name: 'v', mountpoint: '/var/lib/v' },
    })
    const body = JSON.parse(asked[0]?.body.toString() ?? '') as Record<string, unknown>
    expect(body).toMatchObject({ Name: 'v', Driver: 'local', Labels: { canary: 'yes' } })
    expect(body['DriverOpts']).toEqual(options)
  })

  test('that lie nowhere are none', async () => {
    const { engine } = await engineThat(json(201, { Name: 'v' }))
    const request = { name: 'v', labels: {}, memory: null }
    await expect(engine.volumes.create(request, never)).rejects.toMatchObject({
      kind: 'infrastructure',
    })
  })

  test('that are gone already are removed', async () => {
    const gone = await engineThat(missing)
    await gone.engine.volumes.remove('a/b', never)
    expect(gone.asked[0]).toMatchObject({ method: 'DELETE', path: '/volumes/a%2Fb' })
    const busy = await engineThat(json(409, { message: 'it is in use' }))
    await expect(busy.engine.volumes.remove('v', never)).rejects.toThrow('in use')
  })

  test('are found by their labels; null stands for any value', async () => {
    const { engine, asked } = await engineThat(
      json(200, { Volumes: [{ Name: 'v', Labels: { canary: 'yes' } }, { Name: '' }, null] }),
    )
    const found = await engine.volumes.list({ canary: 'yes', owner: null }, never)
    expect(found).toEqual([{ name: 'v', labels: new Map([['canary', 'yes']]) }])
    const filters: unknown = JSON.parse(asked[0]?.query['filters'] ?? '')
    expect(filters).toEqual({ label: ['canary=yes', 'owner'] })
  })

  test('none are null on Docker, and an answer without them is none', async () => {
    expect(
      await (await engineThat(json(200, { Volumes: null }))).engine.volumes.list({}, never),
    ).toEqual([])
    const other = await engineThat(json(200, {}))
    await expect(other.engine.volumes.list({}, never)).rejects.toMatchObject({
      kind: 'infrastructure',
    })
  })
})
