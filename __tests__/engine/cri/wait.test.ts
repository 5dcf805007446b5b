import { describe, expect, test } from '@jest/globals'
import { waitForExit } from '../../../src/engine/cri/wait.ts'
import { criContainerLimits } from '../../../src/limits.ts'
import { noted, refused, scriptedRuntime } from './support/scripted-runtime.ts'

const never = new AbortController().signal

/** A container that ends when it is told to. */
function mortal() {
  let state: 'CONTAINER_CREATED' | 'CONTAINER_RUNNING' | 'CONTAINER_EXITED' = 'CONTAINER_CREATED'
  const looks: string[] = []
  const runtime = scriptedRuntime({
    ContainerStatus: () => {
      looks.push(state)
      return { status: { id: 'c1', state, annotations: noted() } }
    },
  })
  return {
    ...runtime,
    looks,
    become: (next: typeof state) => {
      state = next
    },
  }
}

describe('the end of a container', () => {
  test('that ended before anybody listened is found by looking', async () => {
    const { context, become } = mortal()
    become('CONTAINER_EXITED')
    await waitForExit(context, 'c1', never, () => undefined)
    context.events.close()
  })

  test('is told by an event, and one that is created has not ended', async () => {
    const { context, become, tell, looks } = mortal()
    const watching = Promise.withResolvers<undefined>()
    const waiting = waitForExit(context, 'c1', never, () => {
      watching.resolve(undefined)
    })
    await watching.promise
    tell('another')
    tell('c1')
    become('CONTAINER_EXITED')
    tell('c1')
    await waiting
    expect(looks.at(-1)).toBe('CONTAINER_EXITED')
    context.events.close()
  })

  test('is looked for where the runtime stops telling (limit: criContainerLimits.eventsPause)', async () => {
    const { context, become, tell } = mortal()
    const waiting = waitForExit(context, 'c1', never, () => undefined)
    tell('c1')
    become('CONTAINER_EXITED')
    tell('no more')
    await waiting
    expect(context.events.isLive()).toBe(false)
    expect(criContainerLimits.eventsPause).toBeGreaterThan(0)
    context.events.close()
  })

  test('is found where the runtime tells of none (limit: criContainerLimits.lookAlone, criContainerLimits.look)', async () => {
    const { context, become, looks } = mortal()
    const waiting = waitForExit(context, 'c1', never, () => {
      become('CONTAINER_RUNNING')
    })
    await new Promise<void>((resolve) => {
      setImmediate(resolve)
    })
    become('CONTAINER_EXITED')
    await waiting
    expect(looks.length).toBeGreaterThan(1)
    expect(criContainerLimits.lookAlone).toBeLessThan(criContainerLimits.look)
    context.events.close()
  })

  test('one that is gone has ended', async () => {
    const { context } = scriptedRuntime({})
    await waitForExit(context, 'c1', never, () => undefined)
    context.events.close()
  })

  test('a runtime that is at fault is told', async () => {
    const { context } = scriptedRuntime({
      ContainerStatus: () => {
        throw refused('INTERNAL')
      },
    })
    const waiting = waitForExit(context, 'c1', never, () => undefined)
    await expect(waiting).rejects.toMatchObject({ kind: 'infrastructure' })
    context.events.close()
  })

  test('is not waited for when the signal aborts', async () => {
    const { context } = mortal()
    const over = new AbortController()
    const waiting = waitForExit(context, 'c1', over.signal, () => {
      over.abort(new Error('enough'))
    })
    await expect(waiting).rejects.toThrow('enough')
    context.events.close()
  })
})
