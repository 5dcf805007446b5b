import { describe, expect, test } from '@jest/globals'
import { clusterLimits } from '../../../src/limits.ts'
import type { ExecEnd } from '../../../src/engine/kubernetes/exec-channel.ts'
import { resources } from '../../../src/engine/kubernetes/resources.ts'
import type { WatchEvent } from '../../../src/engine/kubernetes/watch.ts'
import type { KubernetesClient } from '../../../src/engine/kubernetes/client.ts'
import { json, refuse, withApiServer } from '../../support/api-server.ts'

const signal = AbortSignal.timeout(60_000)
const pod = { resource: resources.pods, namespace: 'default', name: 'web' }
const pods = { resource: resources.pods, namespace: 'default' }

describe('objects', () => {
  test('are asked for with the credentials, at their paths', async () => {
    const asked: string[] = []
    await withApiServer(
      {
        answer: (request, response, body) => {
          asked.push(
            `${request.method ?? ''} ${request.url ?? ''} ${request.headers.authorization ?? ''} ${body}`,
          )
          json(response, 200, { metadata: { name: 'web' } })
        },
      },
      async (client) => {
        await client.get(pod, signal)
        await client.delete({ address: pod, grace: 0, uid: 'u-1' }, signal)
        await client.create({ ...pods, object: { a: 1 }, isTrial: true }, signal)
      },
    )
    expect(asked).toEqual([
      'GET /api/v1/namespaces/default/pods/web Bearer a-token ',
      'DELETE /api/v1/namespaces/default/pods/web Bearer a-token {"apiVersion":"v1","kind":"DeleteOptions","gracePeriodSeconds":0,"preconditions":{"uid":"u-1"}}',
      'POST /api/v1/namespaces/default/pods?dryRun=All Bearer a-token {"a":1}',
    ])
  })

  test('that are not there are null, and fine to remove', async () => {
    await withApiServer(
      {
        answer: (_request, response) => {
          refuse(response, 404, 'NotFound', 'pods "web" not found')
        },
      },
      async (client) => {
        expect(await client.get(pod, signal)).toBeNull()
        expect(await client.delete({ address: pod }, signal)).toBe(false)
      },
    )
  })

  test('of a list come page by page (limit: clusterLimits.pageObjects)', async () => {
    const asked: string[] = []
    await withApiServer(
      {
        answer: (request, response) => {
          const { searchParams } = new URL(request.url ?? '', 'http://x')
          asked.push(searchParams.get('limit') ?? '')
          const isLast = searchParams.get('continue') === 'more'
          const metadata = { resourceVersion: '7', ...(isLast ? {} : { continue: 'more' }) }
          json(response, 200, { metadata, items: [{ metadata: { name: isLast ? 'b' : 'a' } }] })
        },
      },
      async (client) => {
        const { objects, resourceVersion } = await client.list(pods, signal)
        expect(objects.map(({ metadata }) => metadata)).toEqual([{ name: 'a' }, { name: 'b' }])
        expect(resourceVersion).toBe('7')
      },
    )
    expect(asked).toEqual(Array.from({ length: 2 }, () => String(clusterLimits.pageObjects)))
  })

  test('of a list that never ends are given up (limit: clusterLimits.pages)', async () => {
    let pages = 0
    await withApiServer(
      {
        answer: (_request, response) => {
          pages += 1
          json(response, 200, { metadata: { resourceVersion: '7', continue: 'more' }, items: [] })
        },
      },
      async (client) => {
        await expect(client.list(pods, signal)).rejects.toMatchObject({
          problems: [{ code: 'engine-answer' }],
        })
      },
    )
    expect(pages).toBe(clusterLimits.pages)
  })

  test('are asked for once more where the credentials were not taken', async () => {
    let calls = 0
    await withApiServer(
      {
        answer: (_request, response) => {
          calls += 1
          refuse(response, 401, 'Unauthorized', 'Unauthorized')
        },
      },
      async (client) => {
        await expect(client.get(pod, signal)).rejects.toMatchObject({
          kind: 'infrastructure',
          problems: [{ code: 'cluster-unauthorized' }],
        })
      },
    )
    expect(calls).toBe(2)
  })

  test('are asked for again where the API server is busy, so often (limit: clusterLimits.repeats)', async () => {
    let calls = 0
    await withApiServer(
      {
        answer: (_request, response) => {
          calls += 1
          response.setHeader('Retry-After', '0')
          refuse(response, 429, 'TooManyRequests', 'too many requests')
        },
      },
      async (client) => {
        await expect(client.get(pod, signal)).rejects.toMatchObject({ refusal: { status: 429 } })
      },
    )
    expect(calls).toBe(clusterLimits.repeats + 1)
  })

  test('that somebody else answers for are told so', async () => {
    await withApiServer(
      {
        answer: (_request, response) => {
          response.end('<html>a portal</html>')
        },
      },
      async (client) => {
        await expect(client.version(signal)).rejects.toMatchObject({
          problems: [{ code: 'engine-answer' }],
        })
      },
    )
  })
})

describe('a watch', () => {
  const event = (type: string, name: string, resourceVersion: string) =>
    `${JSON.stringify({ type, object: { metadata: { name, resourceVersion } } })}\n`

  async function take(
    client: KubernetesClient,
    count: number,
    from: string | null,
  ): Promise<WatchEvent[]> {
    const taken: WatchEvent[] = []
    for await (const one of client.watch({ ...pods, resourceVersion: from }, signal)) {
      taken.push(one)
      if (taken.length === count) break
    }
    return taken
  }

  const namesIn = (events: readonly WatchEvent[]) =>
    events.map((one) =>
      one.kind === 'all'
        ? `all ${one.objects.map(({ metadata }) => JSON.stringify(metadata)).join()}`
        : `${one.kind} ${JSON.stringify(one.object['metadata'])}`,
    )

  test('goes on where it was when the API server ends it', async () => {
    const versions: (string | null)[] = []
    await withApiServer(
      {
        answer: (request, response) => {
          const version = new URL(request.url ?? '', 'http://x').searchParams.get('resourceVersion')
          versions.push(version)
          if (version === '1') response.end(event('ADDED', 'a', '2') + event('BOOKMARK', '', '5'))
          else response.write(event('DELETED', 'a', '6'))
        },
      },
      async (client) => {
        expect(namesIn(await take(client, 2, '1'))).toEqual([
          'changed {"name":"a","resourceVersion":"2"}',
          'deleted {"name":"a","resourceVersion":"6"}',
        ])
      },
    )
    expect(versions).toEqual(['1', '5'])
  })

  test('is told anew what there is where the API server has forgotten what was', async () => {
    await withApiServer(
      {
        answer: (request, response) => {
          const { searchParams } = new URL(request.url ?? '', 'http://x')
          if (!searchParams.has('watch')) {
            json(response, 200, {
              metadata: { resourceVersion: '9' },
              items: [{ metadata: { name: 'b' } }],
            })
          } else if (searchParams.get('resourceVersion') === '1') {
            const object = { kind: 'Status', code: 410, reason: 'Expired', message: 'too old' }
            response.end(`${JSON.stringify({ type: 'ERROR', object })}\n`)
          } else {
            response.write(event('MODIFIED', 'b', '10'))
          }
        },
      },
      async (client) => {
        expect(namesIn(await take(client, 2, '1'))).toEqual([
          'all {"name":"b"}',
          'changed {"name":"b","resourceVersion":"10"}',
        ])
      },
    )
  })

  test('that is not allowed ends', async () => {
    const message =
      'pods is forbidden: User "me" cannot watch resource "pods" in API group "" in the namespace "default"'
    await withApiServer(
      {
        answer: (_request, response) => {
          refuse(response, 403, 'Forbidden', message)
        },
      },
      async (client) => {
        await expect(take(client, 1, '1')).rejects.toThrow(
          '"me" may not watch pods in the namespace "default"',
        )
      },
    )
  })

  test('takes no event without end (limit: clusterLimits.watchEventBytes)', async () => {
    await withApiServer(
      {
        answer: (_request, response) => {
          response.end('x'.repeat(clusterLimits.watchEventBytes + 1))
        },
      },
      async (client) => {
        await expect(take(client, 1, '1')).rejects.toMatchObject({
          problems: [{ code: 'engine-answer' }],
        })
      },
    )
  })
})

describe('a command', () => {
  const frame = (channel: number, text: string) =>
    Buffer.concat([Buffer.from([channel]), Buffer.from(text)])

  async function execWith(
    frames: readonly Buffer[],
  ): Promise<{ readonly end: ExecEnd; readonly output: string; readonly url: string }> {
    const results: { readonly end: ExecEnd; readonly output: string }[] = []
    let url = ''
    await withApiServer(
      {
        answer: () => undefined,
        talk: (socket, request) => {
          url = request.url ?? ''
          for (const one of frames) socket.send(one)
          socket.close()
        },
      },
      async (client) => {
        let output = ''
        const onOutput = (stream: string, bytes: Buffer) => {
          output += `${stream}:${bytes.toString('utf8')};`
        }
        const command = ['sh', '-c', 'a b']
        const end = await client.exec({ pod, container: 'main', command, onOutput }, signal)
        results.push({ end, output })
      },
    )
    const [result] = results
    if (result === undefined) throw new Error('nothing was asked')
    return { ...result, url }
  }

  const failure = (reason: string, more: object) =>
    frame(3, JSON.stringify({ kind: 'Status', status: 'Failure', reason, ...more }))

  test('tells what it wrote, and that it ended well', async () => {
    const { end, output, url } = await execWith([
      frame(1, 'out'),
      frame(2, 'err'),
      frame(3, JSON.stringify({ kind: 'Status', status: 'Success' })),
    ])
    expect(end).toEqual({ kind: 'exited', exitCode: 0 })
    expect(output).toBe('stdout:out;stderr:err;')
    expect(url).toBe(
      '/api/v1/namespaces/default/pods/web/exec?container=main&command=sh&command=-c&command=a+b&stdout=true&stderr=true',
    )
  })

  test('tells its exit code', async () => {
    const details = { causes: [{ reason: 'ExitCode', message: '7' }] }
    const { end } = await execWith([failure('NonZeroExitCode', { details })])
    expect(end).toEqual({ kind: 'exited', exitCode: 7 })
  })

  test('that could not be started says why', async () => {
    const { end } = await execWith([failure('InternalError', { message: 'no such program' })])
    expect(end).toEqual({ kind: 'not-started', message: 'no such program' })
  })

  test('of which nobody tells the end is none that ended', async () => {
    expect((await execWith([frame(1, 'some of it')])).end).toEqual({ kind: 'cut' })
  })

  test('whose end takes too many words is none that ended (limit: clusterLimits.statusBytes)', async () => {
    const { end } = await execWith([frame(3, ' '.repeat(clusterLimits.statusBytes + 1))])
    expect(end).toEqual({ kind: 'cut' })
  })

  test('ends with its connection where a frame is too large (limit: clusterLimits.frameBytes)', async () => {
    const { end } = await execWith([frame(1, 'x'.repeat(clusterLimits.frameBytes))])
    expect(end).toEqual({ kind: 'cut' })
  })

  test('that is forbidden names the permission that is missing', async () => {
    await withApiServer({ answer: () => undefined }, async (client) => {
      const onOutput = () => undefined
      await expect(
        client.exec({ pod, container: 'main', command: ['true'], onOutput }, signal),
      ).rejects.toThrow('that takes get and create on pods/exec')
    })
  })
})

test('a forwarded port is a stream, behind the frames that name it', async () => {
  await withApiServer(
    {
      answer: () => undefined,
      talk: (socket) => {
        for (const channel of [0, 1]) socket.send(Buffer.from([channel, 0x90, 0x1f]))
        socket.on('message', (data: Buffer) => {
          socket.send(Buffer.concat([Buffer.from([0]), data.subarray(1)]))
          socket.close()
        })
      },
    },
    async (client) => {
      const stream = await client.forward({ pod, port: 8080 }, signal)
      stream.write('ping')
      const parts: Buffer[] = []
      for await (const part of stream as AsyncIterable<Buffer>) parts.push(part)
      expect(Buffer.concat(parts).toString('utf8')).toBe('ping')
    },
  )
})

test('a port that cannot be forwarded says why', async () => {
  await withApiServer(
    {
      answer: () => undefined,
      talk: (socket) => {
        for (const channel of [0, 1]) socket.send(Buffer.from([channel, 0x90, 0x1f]))
        socket.send(Buffer.concat([Buffer.from([1]), Buffer.from('connection refused')]))
      },
    },
    async (client) => {
      const stream = await client.forward({ pod, port: 8080 }, signal)
      const read = async () => {
        for await (const part of stream as AsyncIterable<Buffer>) expect(part).toBeNull()
      }
      await expect(read()).rejects.toThrow('connection refused')
    },
  )
})
