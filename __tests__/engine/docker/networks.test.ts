import { expect, test } from '@jest/globals'
import {
  createClosedNetwork,
  listNetworks,
  removeNetwork,
} from '../../../src/engine/docker/networks.ts'
import { ApiError } from '../../../src/engine/docker/transport.ts'
import type { Transport } from '../../../src/engine/docker/transport.ts'
import type { DockerClient } from '../../../src/engine/docker/client.ts'

const call = { method: 'DELETE', path: '/networks/a', doing: 'removing a network' } as const
const never = new AbortController().signal

/** @param answer of the engine's API, or what it throws */
function clientThat(answer: unknown) {
  const asked: unknown[] = []
  const readJson: Transport['readJson'] = (call) => {
    asked.push(call)
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)
  }
  // Nothing else of the transport is used here.
  const transport = { readJson } as unknown as Transport
  const client: DockerClient = { transport, name: 'docker', apiVersion: '1.41', isLocal: true }
  return { client, asked }
}

test('a network without a way out is asked for by its labels', async () => {
  const { client, asked } = clientThat({ Id: 'n1' })
  await createClosedNetwork(client, { name: 'canary-1', labels: { a: 'b' } }, never)
  expect(asked).toMatchObject([
    {
      ...{ method: 'POST', path: '/networks/create' },
      body: { Name: 'canary-1', Internal: true, Labels: { a: 'b' } },
    },
  ])
  const odd = clientThat({}).client
  await expect(createClosedNetwork(odd, { name: 'x', labels: {} }, never)).rejects.toMatchObject({
    kind: 'infrastructure',
  })
})

test('one that is gone is fine to remove, one that is used is not', async () => {
  const gone = clientThat(new ApiError(call, 404, 'no such network'))
  await removeNetwork(gone.client, 'a/b', never)
  expect(gone.asked).toMatchObject([{ method: 'DELETE', path: '/networks/a%2Fb' }])
  const used = clientThat(new ApiError(call, 403, 'has active endpoints'))
  await expect(removeNetwork(used.client, 'a', never)).rejects.toThrow('active endpoints')
})

test('they are found with their labels, whatever else the engine says', async () => {
  const { client } = clientThat([{ Name: 'a', Labels: { x: 'y' } }, { Name: '' }, 7, { Labels: 1 }])
  expect(await listNetworks(client, { x: null }, never)).toEqual([
    { name: 'a', labels: new Map([['x', 'y']]) },
  ])
})
