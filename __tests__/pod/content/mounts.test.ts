import { describe, expect, test } from '@jest/globals'
import type { PodVolume, VolumeMount } from '../../../src/pod/pod.ts'
import { mountedVolumes, mountsOf } from '../../../src/pod/content/mounts.ts'
import { containerWith, mountWith, podWith } from '../../support/pods.ts'

const emptyDir: PodVolume['source'] = { kind: 'emptyDir', medium: '', sizeLimit: null }
const file = { defaultMode: 0o644, items: null, optional: false } as const
const volumes: readonly PodVolume[] = [
  { name: 'v', source: emptyDir },
  { name: 'c', source: { ...file, kind: 'configMap', name: 'c' } },
  { name: 's', source: { ...file, kind: 'secret', name: 's' } },
  { name: 'd', source: { kind: 'downwardAPI', defaultMode: 0o644, items: [] } },
  { name: 'p', source: { kind: 'projected', defaultMode: 0o644, sources: [] } },
  { name: 'i', source: { kind: 'image', reference: 'r', pullPolicy: 'Always' } },
  { name: 'h', source: { kind: 'hostPath', path: '/tmp', type: '' } },
  { name: 'claim', source: { kind: 'persistentVolumeClaim', claimName: 'c', readOnly: true } },
]

function mounted(...volumeMounts: readonly VolumeMount[]) {
  const pod = podWith({ containers: [{ volumeMounts }], spec: { volumes } })
  return mountsOf(
    pod,
    pod.spec.containers[0],
    new Map([
      ['POD', 'web'],
      ['EMPTY', ''],
    ]),
  )
}

describe('mounts of a container', () => {
  test.each([
    ['v', false],
    ['c', true],
    ['s', true],
    ['d', true],
    ['p', true],
    ['i', true],
    ['h', false],
    ['claim', true],
  ])('of volume %s read-only is %p by itself', (name, readOnly) => {
    expect(mounted(mountWith({ name, mountPath: '/m' }))).toMatchObject({
      ok: true,
      mounts: [{ volume: { name }, readOnly, subPath: null }],
    })
    const asked = mounted(mountWith({ name, mountPath: '/m', readOnly: true }))
    expect(asked).toMatchObject({ mounts: [{ readOnly: true }] })
  })

  test('sub-paths are expanded where they are expressions', () => {
    const result = mounted(
      mountWith({ name: 'v', mountPath: '/a', subPath: '$(POD)' }),
      mountWith({ name: 'v', mountPath: '/b', subPathExpr: 'x-$(POD)/$$(POD)' }),
    )
    expect(result).toMatchObject({
      mounts: [
        { mountPath: '/a', subPath: '$(POD)', path: ['spec', 'containers', 0, 'volumeMounts', 0] },
        { mountPath: '/b', subPath: 'x-web/$(POD)' },
      ],
    })
  })

  test.each([
    ['$(NOPE)/x', 'missing value for NOPE'],
    ['$(Z)$(EMPTY)$(A)$(Z)', 'missing value for A, EMPTY, Z'],
    ['/$(POD)', 'error SubPath `/web` must not be an absolute path'],
    ['a/../$(POD)', "unable to provision SubPath `a/../web`: must not contain '..'"],
  ])('%s (subpath-expr-undefined)', (subPathExpr, message) => {
    expect(mounted(mountWith({ name: 'v', mountPath: '/v', subPathExpr }))).toEqual({
      ok: false,
      reason: 'CreateContainerConfigError',
      message,
      path: ['spec', 'containers', 0, 'volumeMounts', 0, 'subPathExpr'],
    })
  })

  test('a path is one from the root', () => {
    const result = mounted(mountWith({ name: 'v', mountPath: 'data/x' }))
    expect(result).toMatchObject({ mounts: [{ mountPath: '/data/x' }] })
  })

  test('a volume that is not there', () => {
    expect(mounted(mountWith({ name: 'nope', mountPath: '/v' }))).toMatchObject({
      message: 'cannot find volume "nope" to mount into container "main"',
    })
  })
})

test('volumes that no container mounts do not count, whoever else does (volume-unused)', () => {
  const uses = (name: string) => ({ volumeMounts: [mountWith({ name, mountPath: '/m' })] })
  const pod = podWith({
    containers: [uses('c'), uses('v')],
    spec: { volumes, initContainers: [containerWith(uses('s'))] },
  })
  expect(mountedVolumes(pod).map(({ name }) => name)).toEqual(['v', 'c', 's'])
  expect(mountedVolumes(podWith({ spec: { volumes } }))).toEqual([])
})
