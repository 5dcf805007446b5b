import { Readable } from 'node:stream'
import type { IncomingMessage } from 'node:http'
import { describe, expect, test } from '@jest/globals'
import type { KubernetesClient } from '../../../../src/engine/kubernetes/client.ts'
import { resources } from '../../../../src/engine/kubernetes/resources.ts'
import type { WatchEvent } from '../../../../src/engine/kubernetes/watch.ts'
import { watchPod } from '../../../../src/engine/kubernetes/whole-pods/watch-pod.ts'

const address = { resource: resources.pods, namespace: 'default', name: 'web-1' }
const signal = new AbortController().signal

function podIn(status: object, fields: object = {}): Readonly<Record<string, unknown>> {
  return {
    metadata: { name: 'web-1', uid: 'u', resourceVersion: '7' },
    spec: { nodeName: 'node-a', terminationGracePeriodSeconds: 0 },
    status,
    ...fields,
  }
}

const running = {
  name: 'main',
  ready: true,
  started: true,
  restartCount: 0,
  state: { running: {} },
}
const isRunning = { phase: 'Running', containerStatuses: [running] }
const ended = (exitCode: number) => ({
  phase: 'Failed',
  containerStatuses: [
    { ...running, ready: false, state: { terminated: { exitCode, reason: 'Error' } } },
  ],
})

/** A cluster of which nothing but one Pod is told. */
function clusterTelling(atDeletion: readonly WatchEvent[] = []) {
  const queue: WatchEvent[] = []
  let wake = Promise.withResolvers<undefined>()
  const deleted: unknown[] = []
  const tell = (event: WatchEvent) => {
    queue.push(event)
    wake.resolve(undefined)
  }
  async function* watch(
    request: { readonly resource: { readonly name: string } },
    abort: AbortSignal,
  ) {
    const over = new Promise<never>((_resolve, reject) => {
      abort.addEventListener('abort', () => {
        reject(abort.reason as Error)
      })
    })
    over.catch(() => undefined)
    while (request.resource.name !== 'pods') await over
    for (;;) {
      for (const event of queue.splice(0)) yield event
      wake = Promise.withResolvers<undefined>()
      await Promise.race([wake.promise, over])
    }
  }
  const log = () =>
    Promise.resolve(Readable.from([Buffer.from('a line\n')]) as unknown as IncomingMessage)
  const remove = (request: unknown) => {
    deleted.push(request)
    for (const event of atDeletion) tell(event)
    return Promise.resolve(true)
  }
  // Whatever else a client can do, nobody is to ask for here.
  const client = { watch, log, delete: remove } as unknown as KubernetesClient
  return { client, tell, deleted }
}

async function untilTold(pod: ReturnType<typeof watchPod>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  const leave = pod.listen(() => {
    resolve(undefined)
  })
  await promise
  leave()
}

describe('a Pod on a cluster', () => {
  test('is what its watch tells, from its creation on', async () => {
    const { client, tell } = clusterTelling()
    const pod = watchPod(client, address, podIn({}), signal)
    expect(pod.status().phase).toBe('Pending')
    tell({ kind: 'changed', object: podIn(isRunning) })
    await untilTold(pod)
    expect(pod.status()).toMatchObject({ phase: 'Running', containerStatuses: [{ ready: true }] })
    expect(pod.node()).toBe('node-a')
    expect(await pod.logs(signal)).toEqual({
      main: [{ restart: 0, lines: ['a line'], truncated: false }],
    })
  })

  test('that somebody else removes is lost, and nobody’s image is at fault', async () => {
    const { client, tell } = clusterTelling()
    const pod = watchPod(client, address, podIn(isRunning), signal)
    tell({ kind: 'deleted', object: podIn(isRunning) })
    await expect(pod.broken).rejects.toMatchObject({ kind: 'infrastructure' })
  })

  test('that is gone after the watch was lost is lost as well', async () => {
    const { client, tell } = clusterTelling()
    const pod = watchPod(client, address, podIn(isRunning), signal)
    const another = podIn(isRunning, { metadata: { name: 'web-1', uid: 'another' } })
    tell({ kind: 'all', objects: [another] })
    await expect(pod.broken).rejects.toThrow('removed by somebody else')
  })

  test.each([
    [0, []],
    [143, []],
    [137, ['main']],
  ])('that is told to end, and ends with %d', async (exitCode, forced) => {
    const object = podIn(ended(exitCode))
    const { client, deleted } = clusterTelling([
      { kind: 'changed', object },
      { kind: 'deleted', object },
    ])
    const pod = watchPod(client, address, podIn(isRunning), signal)
    expect((await pod.stop(signal)).forced).toEqual(forced)
    expect(deleted).toEqual([{ address, uid: 'u' }])
  })

  test('of whose end its node tells nothing is waited for so long (limit: clusterLimits.podEnd)', async () => {
    const { client } = clusterTelling()
    const pod = watchPod(client, address, podIn(isRunning), signal, { podEnd: 20 })
    await expect(pod.stop(signal)).rejects.toMatchObject({ kind: 'infrastructure' })
  })
})
