import { describe, expect, test } from '@jest/globals'
import type { DockerClient } from '../../../src/engine/docker/client.ts'
import { removeContainer } from '../../../src/engine/docker/remove-container.ts'
import { infrastructureError } from '../../../src/errors.ts'
import { ApiError } from '../../../src/engine/docker/transport.ts'
import type { ApiCall } from '../../../src/engine/docker/transport.ts'

const never = new AbortController().signal

/** What an engine is asked for; it answers with these refusals, one after the other, then it is done. */
async function remove(
  name: DockerClient['name'],
  refusals: readonly (readonly [number, string] | Error)[] = [],
) {
  const left = [...refusals]
  const asked: string[] = []
  const send = (call: ApiCall) => {
    asked.push(`${call.method} ${call.path}?${String(new URLSearchParams(call.query))}`)
    const refusal = left.shift()
    if (refusal !== undefined) {
      return Promise.reject(refusal instanceof Error ? refusal : new ApiError(call, ...refusal))
    }
    return Promise.resolve({ resume: () => undefined })
  }
  // Of an answer, nothing is read.
  const transport = { send, readJson: send } as unknown as DockerClient['transport']
  const client: DockerClient = { transport, name, apiVersion: '1.41', isLocal: true }
  const error = await removeContainer(client, 'c0ffeec0ffeec0ffee', never).then(
    () => null,
    (thrown: unknown) => thrown,
  )
  return { asked, error }
}

describe('the removal of a container', () => {
  test('kills at once, and takes its anonymous volumes along', async () => {
    expect((await remove('docker')).asked).toEqual([
      'DELETE /containers/c0ffeec0ffeec0ffee?force=1&v=1',
    ])
    expect((await remove('podman')).asked).toEqual([
      'DELETE /libpod/containers/c0ffeec0ffeec0ffee?force=true&volumes=true&timeout=0',
    ])
  })

  test.each<[string, number, string]>([
    ['docker', 404, 'No such container: c0ffee'],
    ['podman', 404, 'no container with name or ID "c0ffee" found: no such container'],
  ])('%s: one that is gone is fine', async (name, status, reason) => {
    const { error } = await remove(name === 'podman' ? 'podman' : 'docker', [[status, reason]])
    expect(error).toBeNull()
  })

  test('a path that is not known is no container that is gone', async () => {
    const { error } = await remove('podman', [[404, '404 page not found']])
    expect(error).toMatchObject({
      problems: [{ code: 'container-left', hint: 'remove it with: podman rm -f -v c0ffeec0ffee' }],
    })
  })

  test.each<[string, readonly [number, string] | Error]>([
    ['another one goes on', [409, 'removal of container c0ffee is already in progress']],
    ['a device is busy', [500, 'driver "overlay2" failed to remove root filesystem']],
    ['the engine restarts', infrastructureError({ code: 'engine-lost', message: 'lost' })],
  ])('is tried again while %s', async (_why, refusal) => {
    const { asked, error } = await remove('docker', [refusal, [404, 'No such container: c0ffee']])
    expect(asked).toHaveLength(2)
    expect(error).toBeNull()
  })

  test.each<readonly [number, string] | Error>([
    [400, 'bad parameter'],
    infrastructureError({ code: 'engine-answer', message: 'no JSON' }),
    new Error('a bug of ours'),
  ])('is not tried again after %s', async (refusal) => {
    const { asked, error } = await remove('docker', [refusal])
    expect(asked).toHaveLength(1)
    expect(error).toMatchObject({ problems: [{ code: 'container-left' }] })
  })
})
