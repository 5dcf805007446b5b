import { describe, expect, test } from '@jest/globals'
import type { KubernetesClient } from '../../../src/engine/kubernetes/client.ts'
import type { KubernetesObject, ListRequest } from '../../../src/engine/kubernetes/list.ts'
import { createNodes } from '../../../src/engine/kubernetes/nodes.ts'
import { ApiRefusal } from '../../../src/engine/kubernetes/refusal.ts'
import { nodeGroupLimits } from '../../../src/limits.ts'

const never = new AbortController().signal

describe('the nodes of a cluster', () => {
  test('as many as are looked at, and no more (limit: nodeGroupLimits.nodes)', async () => {
    const some = Array.from({ length: nodeGroupLimits.nodes }, (_, index) => nodeCalled(index))
    const listed = await nodesOf(some).list(null, never)
    expect(listed).toHaveLength(nodeGroupLimits.nodes)
    expect(listed[0]).toMatchObject({ name: 'n0', closed: null, architecture: 'arm64' })
    await expect(nodesOf([...some, nodeCalled(5_000)]).list(null, never)).rejects.toMatchObject({
      kind: 'input',
      problems: [{ code: 'node-groups', message: expect.stringMatching(/^5001 nodes are meant/) }],
    })
  })

  test('tell their features in pages of a size that can be read (limit: nodeGroupLimits.featurePage)', async () => {
    const asked: ListRequest[] = []
    const feature = { metadata: { name: 'n0' }, spec: { features: {} } }
    const [text] = (await nodesOf([feature], asked).featureLists(never)) ?? []
    expect(asked.map(({ pageObjects }) => pageObjects)).toEqual([nodeGroupLimits.featurePage])
    expect(JSON.parse(text ?? '')).toMatchObject({
      kind: 'List',
      items: [{ kind: 'NodeFeature', metadata: { name: 'n0' } }],
    })
  })

  test.each([403, 404])('tell none where that is answered by %d', async (status) => {
    const nodes = createNodes(refusing(status))
    await expect(nodes.featureLists(never)).resolves.toBeNull()
  })

  test('an API server in trouble is no cluster without features', async () => {
    await expect(createNodes(refusing(500)).featureLists(never)).rejects.toThrow('answered 500')
  })
})

function nodeCalled(index: number): KubernetesObject {
  return {
    metadata: { name: `n${index}`, labels: {} },
    spec: {},
    status: {
      nodeInfo: { operatingSystem: 'linux', architecture: 'arm64', kernelVersion: '6.8' },
      conditions: [{ type: 'Ready', status: 'True' }],
    },
  }
}

function nodesOf(objects: readonly KubernetesObject[], asked: ListRequest[] = []) {
  return createNodes({
    list: (request) => {
      asked.push(request)
      return Promise.resolve({ objects, resourceVersion: '1' })
    },
  })
}

function refusing(status: number): Pick<KubernetesClient, 'list'> {
  const refusal = { status, reason: '', message: 'no', causes: [] }
  return { list: () => Promise.reject(new ApiRefusal('listing nodefeatures', refusal)) }
}
