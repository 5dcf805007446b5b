import { describe, expect, test } from '@jest/globals'
import type { PodContainer } from '../../../src/pod/pod.ts'
import { emptyDirOf } from '../../../src/pod/content/empty-dir.ts'
import { limitsOf, memoryLimitOf } from '../../../src/pod/content/resources.ts'
import { amounts, containerWith, factsWith, podWith, quantity } from '../../support/pods.ts'

const limits = (texts: Readonly<Record<string, string>>): Partial<PodContainer> => {
  return { resources: { limits: amounts(texts), requests: {} } }
}
const memory = (text: string) => limits(text === '' ? {} : { memory: text })

describe('limits of a container', () => {
  const of = (container: Partial<PodContainer>, whole: Readonly<Record<string, string>> = {}) => {
    const pod = podWith({
      containers: [container],
      spec: { resources: { limits: amounts(whole), requests: {} } },
    })
    return limitsOf(pod, pod.spec.containers[0])
  }

  test.each([
    [{}, {}, null, null],
    [{ memory: '64Mi', cpu: '250m' }, {}, 67_108_864, 250],
    [{ memory: '1.5k', cpu: '1' }, {}, 1500, 1000],
    // A quota is never less than 1 ms in 100 ms.
    [{ cpu: '1m' }, {}, null, 10],
    [{ memory: '0', cpu: '0' }, {}, null, null],
    [{}, { memory: '1Gi', cpu: '2' }, 1_073_741_824, 2000],
    [{ memory: '64Mi' }, { memory: '32Mi', cpu: '2' }, 67_108_864, 2000],
  ])('%j in a Pod with %j', (own, whole, bytes, cpu) => {
    expect(of(limits(own), whole)).toEqual({ memory: bytes, cpu, unavailable: [] })
  })

  test('what needs a driver is listed', () => {
    const container = {
      resources: {
        limits: amounts({ 'nvidia.com/gpu': '1', cpu: '1', 'hugepages-2Mi': '4Mi' }),
        requests: amounts({ 'nvidia.com/gpu': '1', 'example.com/none': '0', memory: '1' }),
      },
    }
    expect(of(container).unavailable).toEqual(['nvidia.com/gpu', 'hugepages-2Mi'])
  })
})

describe('the memory of a whole Pod', () => {
  const whole = (
    containers: readonly string[],
    initContainers: readonly [string, 'Always' | null][] = [],
    ofPod = '',
  ) =>
    memoryLimitOf(
      podWith({
        containers: containers.map(memory),
        spec: {
          initContainers: initContainers.map(([text, restartPolicy]) =>
            containerWith({ ...memory(text), restartPolicy }),
          ),
          resources: { limits: amounts(ofPod === '' ? {} : { memory: ofPod }), requests: {} },
        },
      }),
    )

  test.each<[string, number | null, Parameters<typeof whole>]>([
    ['the sum of its containers', 300, [['100', '200']]],
    ['none, where one has no limit', null, [['100', '']]],
    ['a larger init container', 500, [['100'], [['500', null]]]],
    ['none, where an init container has no limit', null, [['100'], [['', null]]]],
    ['sidecars count beside the others', 150, [['100'], [['50', 'Always']]]],
    [
      'an init container runs beside the sidecars before it',
      550,
      [
        ['100'],
        [
          ['50', 'Always'],
          ['500', null],
        ],
      ],
    ],
    ['what the Pod says', 70, [['100', ''], [], '70']],
  ])('%s', (_, bytes, [containers, initContainers, ofPod]) => {
    expect(whole(containers, initContainers, ofPod)).toBe(bytes)
  })
})

describe('emptyDir', () => {
  const directory = (
    medium: '' | 'Memory' | 'HugePages',
    sizeLimit: string | null,
    container: Partial<PodContainer> = {},
    fsGroup: number | null = null,
  ) =>
    emptyDirOf(
      { kind: 'emptyDir', medium, sizeLimit: sizeLimit === null ? null : quantity(sizeLimit) },
      podWith({ containers: [container], securityContext: { fsGroup } }),
      factsWith(),
    )

  test.each<[string | null, string, number]>([
    // emptydir-memory
    [null, '64Mi', 64 * 1024 ** 2],
    ['8Mi', '64Mi', 8 * 1024 ** 2],
    ['1Gi', '64Mi', 64 * 1024 ** 2],
    [null, '', 8 * 1024 ** 3],
    ['0', '', 8 * 1024 ** 3],
    ['1Mi', '', 1024 ** 2],
  ])('in memory, of at most %s in a Pod with %j', (sizeLimit, limit, size) => {
    const expected = { kind: 'tmpfs', size, mode: 0o1777, uid: 0, gid: 0 }
    expect(directory('Memory', sizeLimit, memory(limit))).toEqual(expected)
  })

  test('on disk no size stops a write', () => {
    const expected = { kind: 'directory', size: null, mode: 0o777, uid: 0, gid: 0 }
    expect(directory('', '1Mi')).toEqual(expected)
  })

  test('the fsGroup gets it', () => {
    expect(directory('', null, {}, 4000)).toMatchObject({ mode: 0o2777, gid: 4000 })
    expect(directory('Memory', null, {}, 4000)).toMatchObject({ mode: 0o3777, gid: 4000 })
  })

  test('huge pages are of another kind', () => {
    expect(directory('HugePages', null).kind).toBe('hugePages')
  })
})
