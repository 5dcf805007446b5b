import { describe, expect, test } from '@jest/globals'
import { workloadLimits } from '../../src/limits.ts'
import { fillImageVolumes, findVolumeImages } from '../../src/workload/image-volumes.ts'
import type { Sandbox } from '../../src/workload/sandbox.ts'
import type { Workload, WorkloadVolume } from '../../src/workload/workload.ts'
import { pretendEngine } from '../support/pretend-engine.ts'

const never = new AbortController().signal
const location = { file: 'pod.yaml', line: 9, column: 5 }

const volumes: readonly WorkloadVolume[] = [
  { name: 'model', location, kind: 'image', reference: 'example.org/model:1' },
  { name: 'scratch', location, kind: 'directory', mode: 0o777, gid: 0 },
]

const workload: Workload = {
  ...{ name: 'pod', namespace: 'default', uid: 'uid', volumes },
  sandbox: {
    ...{ hostname: 'pod', network: 'own', pid: 'container', ipc: 'shared', hosts: null },
    ...{ dns: { servers: [], searches: [], options: [] }, sysctls: {}, ports: [] },
  },
  ...{ initContainers: [], containers: [], restartPolicy: 'Always', gracePeriodSeconds: 30 },
  ...{ activeDeadlineSeconds: null, readinessGates: [], rejection: null },
}

/** Of a sandbox only its places are asked for, and which container it is. */
const sandbox = {
  container: { id: 'sandbox' },
  places: { volume: (name: string) => ({ inside: `/pod/volumes/${name}` }) },
} as unknown as Sandbox

/** What an engine was asked for, of which so many bytes are in every image. */
function fill(bytes: number) {
  const asked: string[] = []
  const engine = pretendEngine({
    containers: {
      create: ({ image, entrypoint }) => {
        asked.push(`create ${image} ${(entrypoint ?? []).join(' ')}`)
        return Promise.resolve({ id: 'made', warnings: [] })
      },
      remove: (id) => {
        asked.push(`remove ${id}`)
        return Promise.resolve()
      },
      files: {
        ...pretendEngine().containers.files,
        archive: null,
        everything: () => Promise.reject(new Error('nobody was to ask for an archive')),
        copy: (from, to, maxBytes) => {
          asked.push(`copy ${from.id}:${from.path} ${to.id}:${to.path}`)
          return Promise.resolve(bytes > maxBytes ? 'too-large' : 'copied')
        },
      },
    },
  })
  const images = { ids: new Map([['model', 'sha256:abc']]), stuck: [] }
  const options = { engine, labels: {} }
  return { asked, done: fillImageVolumes(workload, sandbox, images, options, never) }
}

describe('a volume that is an image', () => {
  test('is filled from a container that is never started, and goes', async () => {
    const { asked, done } = fill(1)
    expect(await done).toEqual([])
    expect(asked).toEqual([
      'create sha256:abc /never-started',
      'copy made:/ sandbox:/pod/volumes/model',
      'remove made',
    ])
  })

  test('has a bound, beyond which the Pod is stuck (limit: workloadLimits.imageVolume)', async () => {
    expect(await fill(workloadLimits.imageVolume).done).toEqual([])
    const { asked, done } = fill(workloadLimits.imageVolume + 1)
    expect(await done).toMatchObject([{ reason: 'FailedMount', location, isOfImage: false }])
    expect(asked.at(-1)).toBe('remove made')
  })
})

describe('its image', () => {
  test('is asked for by its volume alone', async () => {
    const { ids, stuck } = await findVolumeImages(
      workload,
      ({ reference }) => Promise.resolve({ ok: true, id: `id of ${reference}`, user: '' }),
      never,
    )
    expect([[...ids], stuck]).toEqual([[['model', 'id of example.org/model:1']], []])
  })

  test('that cannot be had is told as kubelet does, with the place of the volume', async () => {
    const { stuck } = await findVolumeImages(
      workload,
      () => Promise.resolve({ ok: false, reason: 'ErrImagePull', message: 'nobody has it' }),
      never,
    )
    expect(stuck).toEqual([
      {
        ...{ container: '', reason: 'ErrImagePull', location, isOfImage: false },
        message: 'Failed to pull image "example.org/model:1" of volume "model": nobody has it',
      },
    ])
  })
})
