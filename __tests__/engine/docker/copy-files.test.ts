import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterEach, describe, expect, test } from '@jest/globals'
import { extract, pack } from 'tar-stream'
import type { Headers } from 'tar-stream'
import { findEngine, openEngine } from '../../../src/engine/find/connect.ts'
import type { Engine } from '../../../src/engine/engine.ts'
import { afterPing, fakeEngine, stopEngines } from '../../support/fake-engine.ts'

const never = new AbortController().signal
const opened: Engine[] = []

afterEach(async () => {
  for (const engine of opened.splice(0)) engine.close()
  await stopEngines()
})

interface Entry extends Headers {
  readonly text?: string
}

const wire = { from: { id: 'image', path: '/' }, to: { id: 'sandbox', path: '/pod/volumes/v' } }

/** An engine of which one container has files, and another takes them. */
async function engineWith(
  send: (response: ServerResponse) => void,
  received: Entry[],
  asked: string[] = [],
): Promise<Engine> {
  const path = await fakeEngine(
    afterPing((request, response) => {
      asked.push(`${request.method ?? ''} ${decodeURIComponent(request.url ?? '')}`)
      if (request.method === 'GET') send(response)
      else
        take(request, received).then(
          () => response.end(),
          () => response.destroy(),
        )
    }),
  )
  const options = { env: {}, home: '/nonexistent', engine: path, uid: 0 }
  const engine = await openEngine(await findEngine(options, never))
  opened.push(engine)
  return engine
}

async function take(request: IncomingMessage, received: Entry[]): Promise<void> {
  const reader = extract()
  reader.on('entry', (header, content, next) => {
    const chunks: Buffer[] = []
    content.on('data', (chunk: Buffer) => chunks.push(chunk))
    content.on('end', () => {
      received.push({ ...header, text: Buffer.concat(chunks).toString('utf8') })
      next()
    })
  })
  await new Promise((resolve, reject) => {
    request.pipe(reader).once('finish', resolve).once('error', reject)
  })
}

const archive = (entries: readonly Entry[]) => (response: ServerResponse) => {
  const files = pack()
  for (const { text = '', ...header } of entries) files.entry(header, text)
  files.finalize()
  files.pipe(response)
}

const copy = (engine: Engine, maxBytes = 1000) =>
  engine.containers.files.copy(wire.from, wire.to, maxBytes, never)

describe('the files of one container in another', () => {
  test('keep their owners, modes and links, below the place that they get', async () => {
    const received: Entry[] = []
    const asked: string[] = []
    const engine = await engineWith(
      archive([
        { name: './', type: 'directory', mode: 0o700 },
        { name: './bin/', type: 'directory', mode: 0o755 },
        { name: './bin/tool', mode: 0o4755, uid: 7, gid: 8, text: 'program' },
        { name: './bin/same', type: 'link', linkname: './bin/tool' },
        { name: './bin/other', type: 'symlink', linkname: '/bin/tool' },
      ]),
      received,
      asked,
    )
    expect(await copy(engine)).toBe('copied')
    expect(received).toMatchObject([
      { name: 'bin', type: 'directory', mode: 0o755 },
      { name: 'bin/tool', type: 'file', mode: 0o4755, uid: 7, gid: 8, text: 'program' },
      { name: 'bin/same', type: 'link', linkname: 'bin/tool' },
      { name: 'bin/other', type: 'symlink', linkname: '/bin/tool' },
    ])
    expect(asked.map((one) => one.replace(/v1\.\d+/, 'v'))).toEqual([
      'GET /v/containers/image/archive?path=/.',
      'PUT /v/containers/sandbox/archive?path=/pod/volumes/v',
    ])
  })

  test('are without devices, and what engines put into every container', async () => {
    const received: Entry[] = []
    const engine = await engineWith(
      archive([
        { name: '.dockerenv' },
        { name: 'dev/console', type: 'character-device', devmajor: 5, devminor: 1 },
        { name: 'etc/hosts' },
        { name: 'etc/hostname', text: 'of the image itself' },
        { name: 'etc/mtab', type: 'symlink', linkname: '/proc/mounts' },
      ]),
      received,
    )
    expect(await copy(engine)).toBe('copied')
    expect(received.map(({ name }) => name)).toEqual(['etc/hostname'])
  })

  test('are as many as are allowed, and no byte more', async () => {
    const entries = [
      { name: 'a', text: 'x'.repeat(600) },
      { name: 'b', text: 'x'.repeat(400) },
    ]
    const engine = await engineWith(archive(entries), [])
    expect(await copy(engine, 1000)).toBe('copied')
    expect(await copy(engine, 999)).toBe('too-large')
  })

  test('that are no archive are the fault of the engine', async () => {
    const engine = await engineWith((response) => {
      response.end('x'.repeat(2048))
    }, [])
    await expect(copy(engine)).rejects.toMatchObject({ kind: 'infrastructure' })
  })

  test('that come to an end half-way are so, too', async () => {
    const engine = await engineWith((response) => {
      const files = pack()
      files.entry({ name: 'a', size: 100_000 })
      response.write(files.read() as Buffer)
      setImmediate(() => response.destroy())
    }, [])
    await expect(copy(engine, 200_000)).rejects.toMatchObject({ kind: 'infrastructure' })
  })

  test('that nobody takes are so as well', async () => {
    const path = await fakeEngine(
      afterPing((request, response) => {
        if (request.method === 'GET') archive([{ name: 'a', text: 'x'.repeat(300_000) }])(response)
        else
          response
            .writeHead(500, { 'content-type': 'application/json' })
            .end('{"message":"no space"}')
      }),
    )
    const options = { env: {}, home: '/nonexistent', engine: path, uid: 0 }
    const engine = await openEngine(await findEngine(options, never))
    opened.push(engine)
    await expect(copy(engine, 400_000)).rejects.toMatchObject({
      kind: 'infrastructure',
      message: expect.stringContaining('no space'),
    })
  })

  test('are not waited for when nobody wants them any more', async () => {
    const engine = await engineWith(() => undefined, [])
    const stop = new AbortController()
    const copying = engine.containers.files.copy(wire.from, wire.to, 1, stop.signal)
    stop.abort(new Error('enough'))
    await expect(copying).rejects.toThrow('enough')
  })
})
