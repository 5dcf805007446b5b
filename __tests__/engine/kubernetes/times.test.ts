import { anywhere } from '../../../src/engine/kubernetes/placement.ts'
/** Times that are too long to be waited for: they are turned forward. */
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { plainContainer } from '../../../src/engine/container-request.ts'
import { createCredentialSource } from '../../../src/engine/kubernetes/access/credentials.ts'
import type { KubernetesClient } from '../../../src/engine/kubernetes/client.ts'
import type { Connection } from '../../../src/engine/kubernetes/connection.ts'
import { killCommand } from '../../../src/engine/kubernetes/kill-command.ts'
import type { PodsContext } from '../../../src/engine/kubernetes/own-pods.ts'
import { createPod, startPod } from '../../../src/engine/kubernetes/pods.ts'
import { resources } from '../../../src/engine/kubernetes/resources.ts'
import { watchObjects } from '../../../src/engine/kubernetes/watch.ts'
import { infrastructureError } from '../../../src/errors.ts'
import { clusterLimits } from '../../../src/limits.ts'
import { accessTo, json, withApiServer } from '../../support/api-server.ts'
import { inTemporaryDirectory } from '../../support/made-manifests.ts'

const never = new AbortController().signal
const pod = { resource: resources.pods, namespace: 'default', name: 'canary-1' }

beforeEach(() => {
  // Connections and programs go on in their own time.
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] })
  jest.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
    const controller = new AbortController()
    setTimeout(() => {
      controller.abort(new DOMException('the time is over', 'TimeoutError'))
    }, milliseconds)
    return controller.signal
  })
})

afterEach(() => {
  jest.useRealTimers()
  jest.restoreAllMocks()
})

/** What the work ends with; it must neither end before these milliseconds nor go on after them. */
async function endAt(milliseconds: number, work: Promise<unknown>): Promise<unknown> {
  const settled = jest.fn()
  const end = work.catch((error: unknown) => error).finally(settled)
  await jest.advanceTimersByTimeAsync(milliseconds - 1)
  expect(settled).not.toHaveBeenCalled()
  await jest.advanceTimersByTimeAsync(1)
  return await end
}

/** Turns time forward while connections go on, until something is so. */
async function turnUntil(isSo: () => boolean, step: number): Promise<void> {
  for (let turn = 0; turn < 2_000 && !isSo(); turn += 1) {
    await jest.advanceTimersByTimeAsync(step)
    await new Promise(setImmediate)
  }
  expect(isSo()).toBe(true)
}

/** Pods that are made, and of which nothing is ever told. */
function silentCluster(created: object[]): PodsContext {
  const silent: Partial<KubernetesClient> = {
    create: ({ object }) => {
      created.push(object)
      return Promise.resolve({ metadata: { name: 'canary-1', uid: 'u', resourceVersion: '1' } })
    },
    patch: () => Promise.resolve({}),
    watch: async function* (_request, signal) {
      await new Promise((resolve) => {
        signal.addEventListener('abort', resolve)
      })
      yield { kind: 'all', objects: [] }
    },
  }
  return {
    // Nothing else is asked of it.
    client: silent as KubernetesClient,
    namespace: 'default',
    own: new Map(),
    placement: anywhere,
    pullPolicyOf: () => 'missing',
    onDigest: () => undefined,
    mayGate: () => Promise.resolve(true),
  }
}

test('a Pod has the time that a node takes to pull, and then that of its process (limit: clusterLimits.pull)', async () => {
  const context = silentCluster([])
  await createPod(context, { ...plainContainer, name: 'canary-1', image: 'app:1' })
  expect(
    await endAt(clusterLimits.pull + 10_000, startPod(context, 'canary-1', 10_000, never)),
  ).toMatchObject({
    problems: [{ code: 'pod-pending' }],
  })
  context.own.get('canary-1')?.feed?.stop()
})

test('a Pod lives no longer than so, whoever forgets it (limit: clusterLimits.podLife)', async () => {
  const created: object[] = []
  const context = silentCluster(created)
  await createPod(context, { ...plainContainer, name: 'canary-1', image: 'app:1' })
  const expires = new Date(Date.now() + clusterLimits.podLife).toISOString()
  expect(created).toMatchObject([
    {
      metadata: { annotations: { 'container-canary.expires': expires } },
      spec: { activeDeadlineSeconds: clusterLimits.podLife / 1000 },
    },
  ])
  context.own.get('canary-1')?.feed?.stop()
})

test('a credential plugin has so much time (limit: clusterLimits.plugin)', async () => {
  await inTemporaryDirectory(async (directory) => {
    const command = join(directory, 'plugin')
    writeFileSync(command, '#!/bin/sh\nexec sleep 1000\n')
    chmodSync(command, 0o755)
    const apiVersion = 'client.authentication.k8s.io/v1'
    const plugin = {
      command,
      arguments: [],
      env: [],
      apiVersion,
      installHint: null,
      wantsCluster: false,
    }
    const source = createCredentialSource(accessTo(1, { plugin }), { PATH: process.env['PATH'] })
    expect(await endAt(clusterLimits.plugin, source.current(never))).toMatchObject({
      problems: [{ code: 'cluster-credentials' }],
    })
  })
})

describe('a watch', () => {
  const request = { resource: resources.pods, namespace: 'default', resourceVersion: '1' }

  test('is taken up again so often (limit: clusterLimits.watchRepeats, clusterLimits.watchPause)', async () => {
    let asked = 0
    const connection: Connection = {
      where: 'https://nowhere',
      prepare: () => {
        asked += 1
        return Promise.reject(infrastructureError({ code: 'cluster-unreachable', message: 'no' }))
      },
      forgetCredentials: () => undefined,
      onCall: null,
      close: () => undefined,
    }
    const { watchPause, watchRepeats } = clusterLimits
    const all = (watchPause * watchRepeats * (watchRepeats + 1)) / 2
    const watch = watchObjects(connection, request, never)
    expect(await endAt(all, watch.next())).toMatchObject({
      problems: [{ code: 'cluster-unreachable' }],
    })
    expect(asked).toBe(watchRepeats + 1)
  })

  test('that ends at once and tells nothing is none (limit: clusterLimits.watchShortest)', async () => {
    let asked = 0
    await withApiServer(
      {
        answer: (_request, response) => {
          asked += 1
          response.end()
        },
      },
      async (client) => {
        let error: unknown = null
        const watch = client.watch(request, never)[Symbol.asyncIterator]()
        watch.next().catch((thrown: unknown) => (error = thrown))
        await turnUntil(() => error !== null, clusterLimits.watchPause / 10)
        expect(error).toMatchObject({ problems: [{ code: 'engine-lost' }] })
      },
    )
    expect(asked).toBe(clusterLimits.watchRepeats + 1)
  })

  test('is to end, and is cut where it does not (limit: clusterLimits.watch, clusterLimits.watchGrace)', async () => {
    const times: (string | null)[] = []
    await withApiServer(
      {
        answer: (request, response) => {
          times.push(new URL(request.url ?? '', 'http://x').searchParams.get('timeoutSeconds'))
          response.write('\n'.trim())
          response.flushHeaders()
        },
      },
      async (client) => {
        const over = new AbortController()
        const watch = client.watch(request, over.signal)[Symbol.asyncIterator]()
        const told = watch.next().catch(() => null)
        await turnUntil(() => times.length === 1, 1)
        const from = Date.now()
        await turnUntil(() => times.length === 2, 1_000)
        expect(Date.now() - from).toBeGreaterThanOrEqual(
          clusterLimits.watch + clusterLimits.watchGrace - 2_000,
        )
        over.abort(new Error('enough'))
        await told
      },
    )
    expect(times[0]).toBe(String(clusterLimits.watch / 1000))
  })
})

test('a busy API server may put a call off for no longer than so (limit: clusterLimits.repeatPause)', async () => {
  let asked = 0
  await withApiServer(
    {
      answer: (_request, response) => {
        asked += 1
        if (asked > 1) {
          json(response, 200, { metadata: {} })
          return
        }
        response.setHeader('Retry-After', '3600')
        json(response, 429, {})
      },
    },
    async (client) => {
      let isAnswered = false
      const from = Date.now()
      const got = client.get(pod, never).then(() => (isAnswered = true))
      await turnUntil(() => isAnswered, 250)
      await got
      expect(Date.now() - from).toBeGreaterThanOrEqual(clusterLimits.repeatPause)
      expect(Date.now() - from).toBeLessThan(2 * clusterLimits.repeatPause)
    },
  )
})

test.each([
  [0, true],
  [1, false],
])(
  'a node that answers %i ms after that is not taken to tell ends at once: %s (limit: clusterLimits.prompt)',
  async (more, isAnswered) => {
    const slow: Partial<KubernetesClient> = {
      exec: () =>
        new Promise((resolve) => {
          setTimeout(() => {
            resolve({ kind: 'exited', exitCode: 0 })
          }, clusterLimits.prompt + more)
        }),
    }
    // Nothing else is asked of it.
    const killed = killCommand(slow as KubernetesClient, pod, ['sleep', '9'])
    await jest.advanceTimersByTimeAsync(clusterLimits.prompt + more)
    expect(await killed).toEqual({ isAnswered, isKilled: false })
  },
)
