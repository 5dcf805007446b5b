import { rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { createCriClient, refusedBy } from '../../../src/engine/cri/client.ts'
import type { CriClient } from '../../../src/engine/cri/client.ts'
import type { EngineCall } from '../../../src/engine/engine-call.ts'
import { openChannel } from '../../../src/grpc/channel.ts'
import { CallRefused } from '../../../src/grpc/status.ts'
import { criLimits, grpcLimits } from '../../../src/limits.ts'
import { answerOf, fakeRuntime, stopRuntimes } from '../../support/fake-runtime.ts'
import type { RuntimeAnswers } from '../../support/fake-runtime.ts'
import { withDirectory } from '../../support/with-directory.ts'

const never = new AbortController().signal
const opened: CriClient[] = []

async function clientOf(
  answers: RuntimeAnswers,
  onCall: ((call: EngineCall) => void) | null = null,
): Promise<CriClient & { readonly path: string }> {
  const path = await fakeRuntime(answers)
  const client = createCriClient(openChannel(path), 'unix:///the.sock', onCall)
  opened.push(client)
  return { ...client, path }
}

afterEach(() => {
  for (const client of opened.splice(0)) client.close()
  stopRuntimes()
})

describe('a call', () => {
  test('is answered, and told of', async () => {
    const calls: EngineCall[] = []
    const answers: RuntimeAnswers = {
      Version: ({ version }) => answerOf('Version', { runtimeName: `of ${version}` }),
    }
    const client = await clientOf(answers, (call) => calls.push(call))
    const asking = { doing: 'asking' }
    const answer = await client.call('Version', { version: 'v1' }, asking, never)
    expect(answer).toEqual({
      ...{ version: '', runtimeName: 'of v1', runtimeVersion: '', runtimeApiVersion: '' },
    })
    expect(calls).toMatchObject([
      { method: 'CRI', path: '/runtime.v1.RuntimeService/Version', status: 200 },
    ])
  })

  test('is refused in the words of the runtime', async () => {
    const client = await clientOf({
      StopContainer: () => ({ status: 5, words: 'no such\ncontainer: "ä"' }),
    })
    const asking = { doing: 'stopping a container' }
    const refused = client.call('StopContainer', { containerId: 'x' }, asking, never)
    const error: unknown = await refused.catch((thrown: unknown) => thrown)
    if (!(error instanceof CallRefused)) throw error
    expect(error).toMatchObject({ status: 'NOT_FOUND', message: 'no such\ncontainer: "ä"' })
    expect(refusedBy(error, 'stopping a container')).toMatchObject({
      kind: 'infrastructure',
      message: 'the runtime answered NOT_FOUND while stopping a container: no such container: "ä"',
    })
  })

  test('goes on after one that was aborted, on the same connection', async () => {
    const stop = new AbortController()
    const client = await clientOf({
      Version: () => answerOf('Version', { runtimeName: 'x' }),
      ExecSync: () => () => {
        stop.abort(new Error('enough'))
      },
    })
    const exec = client.call('ExecSync', { containerId: 'x' }, { doing: 'asking' }, stop.signal)
    await expect(exec).rejects.toThrow('enough')
    const again = client.call('Version', {}, { doing: 'asking' }, never)
    await expect(again).resolves.toMatchObject({ runtimeName: 'x' })
  })

  test('has a deadline, which is told', async () => {
    const client = await clientOf({ ExecSync: () => () => undefined })
    const asking = { doing: 'running a command', deadlineMs: 20 }
    await expect(client.call('ExecSync', {}, asking, never)).rejects.toMatchObject({
      kind: 'infrastructure',
      problems: [
        {
          code: 'engine-silent',
          message:
            'the runtime at unix:///the.sock did not answer within 0.02 s while running a command',
        },
      ],
    })
  })

  test('of a runtime that is gone', async () => {
    const client = await clientOf({})
    rmSync(client.path)
    await expect(client.call('Version', {}, { doing: 'asking' }, never)).rejects.toMatchObject({
      problems: [
        {
          code: 'engine-lost',
          message: expect.stringMatching(/^lost the runtime at .* while asking: .*ENOENT/),
        },
      ],
    })
  })

  test('of a runtime that speaks an older CRI', async () => {
    const client = await clientOf({})
    await expect(client.call('Version', {}, { doing: 'asking' }, never)).rejects.toMatchObject({
      problems: [
        {
          code: 'engine-too-old',
          message: 'what answers at unix:///the.sock does not speak CRI v1, which is needed',
        },
      ],
    })
  })

  test('with more in its answer than is taken (limit: criLimits.messageBytes)', async () => {
    const head = Buffer.alloc(5)
    head.writeUInt32BE(criLimits.messageBytes + 1, 1)
    const client = await clientOf({
      ExecSync: () => (stream) => {
        stream.respond({ ':status': 200, 'content-type': 'application/grpc' })
        stream.write(head)
      },
    })
    const exec = client.call('ExecSync', {}, { doing: 'running a command' }, never)
    await expect(exec).rejects.toMatchObject({ status: 'RESOURCE_EXHAUSTED' })
  })

  test.each([
    ['no gRPC server', 'text/html', Buffer.alloc(0), 'it is no gRPC server: it answered HTTP 200'],
    ['no message', 'application/grpc', Buffer.from([0, 0, 0, 0, 2, 10, 9]), 'lost the runtime'],
  ])('that is answered by %s', async (_name, type, body, words) => {
    const client = await clientOf({
      Version: () => (stream) => {
        stream.respond({ ':status': 200, 'content-type': type }, { waitForTrailers: true })
        stream.once('wantTrailers', () => {
          stream.sendTrailers({ 'grpc-status': '0' })
        })
        stream.end(body)
      },
    })
    await expect(client.call('Version', {}, { doing: 'asking' }, never)).rejects.toThrow(words)
  })

  test.each([
    ['without a status', {}, 'it ended its answer without a status'],
    ['without an answer', { 'grpc-status': '0' }, 'is not what it was asked for'],
  ])('that ends %s', async (_name, trailers, words) => {
    const client = await clientOf({
      Version: () => (stream) => {
        const head = { ':status': 200, 'content-type': 'application/grpc', ...trailers }
        stream.respond(head, { endStream: true })
      },
    })
    await expect(client.call('Version', {}, { doing: 'asking' }, never)).rejects.toThrow(words)
  })

  test('of a connection that breaks in the middle', async () => {
    const client = await clientOf({
      Version: () => (stream) => {
        stream.session?.destroy()
      },
      Status: () => answerOf('Status', {}),
    })
    const lost = client.call('Version', {}, { doing: 'asking' }, never)
    await expect(lost).rejects.toMatchObject({ problems: [{ code: 'engine-lost' }] })
    await expect(client.call('Status', {}, { doing: 'asking' }, never)).resolves.toMatchObject({
      status: null,
    })
  })
})

test('words of a refusal are cut (limit: criLimits.reasonBytes)', () => {
  const refused = new CallRefused({ name: 'UNKNOWN', words: 'x'.repeat(100_000) })
  const { message } = refusedBy(refused, 'asking')
  expect(/x+$/.exec(message)?.[0]).toHaveLength(criLimits.reasonBytes)
})

test('a server is told how much it may send (limit: grpcLimits.window)', async () => {
  const windows: (number | undefined)[] = []
  const client = await clientOf({
    Version: () => (stream) => {
      windows.push(stream.session?.remoteSettings.initialWindowSize)
      stream.close()
    },
  })
  await client.call('Version', {}, { doing: 'asking' }, never).catch(() => undefined)
  expect(windows).toEqual([grpcLimits.window])
})

test('a socket behind which nobody speaks is left in time (limit: grpcLimits.connect)', async () => {
  await withDirectory(async (directory) => {
    const path = join(directory, 'silent.sock')
    const server = createServer(() => undefined)
    await new Promise<void>((resolve) => server.listen(path, resolve))
    const client = createCriClient(openChannel(path, 20), 'unix:///the.sock')
    const asked = client.call('Version', {}, { doing: 'asking' }, never)
    await expect(asked).rejects.toThrow('it did not answer within 0.02 s')
    client.close()
    server.close()
  })
})
