import { describe, expect, test } from '@jest/globals'
import { plainContainer } from '../../../src/engine/container-request.ts'
import type { MountRequest } from '../../../src/engine/container-request.ts'
import { toCreateRequest } from '../../../src/engine/docker/create-request.ts'

const volume = { name: 'canary-v', mountpoint: '/var/lib/volumes/canary-v/_data' }

const ofVolume = (path: string | null, target = '/data'): MountRequest => ({
  ...{ kind: 'volume', volume, path, target, readOnly: true },
})

async function mountsFor(
  mounts: readonly MountRequest[],
  name: 'docker' | 'podman',
  apiVersion: string,
) {
  const request = { ...plainContainer, name: 'c', image: 'i', mounts }
  const { body } = await toCreateRequest(request, { name, apiVersion })
  return body.HostConfig?.Mounts
}

describe('a volume that is mounted', () => {
  test('is mounted whole by its name, and nothing of the image is copied into it', async () => {
    expect(await mountsFor([ofVolume(null)], 'docker', '1.41')).toEqual([
      {
        ...{ Type: 'volume', Source: 'canary-v', Target: '/data', ReadOnly: true },
        VolumeOptions: { NoCopy: true },
      },
    ])
  })

  test('lends a part by its place where the engine opens none itself', async () => {
    const place = `${volume.mountpoint}/a/b`
    const bound = [{ Type: 'bind', Source: place, Target: '/data', ReadOnly: true }]
    expect(await mountsFor([ofVolume('a/b')], 'docker', '1.44')).toEqual(bound)
    expect(await mountsFor([ofVolume('a/b')], 'podman', '1.51')).toEqual(bound)
  })

  test('lends a part by its name where the engine does', async () => {
    expect(await mountsFor([ofVolume('a/b')], 'docker', '1.45')).toMatchObject([
      { Type: 'volume', VolumeOptions: { Subpath: 'a/b' } },
    ])
  })
})

describe('a path that would be another option of the mount', () => {
  const mounts: readonly MountRequest[] = [
    ofVolume(null, '/x,source=/etc'),
    ofVolume('a,readonly=false'),
    ofVolume(null, '/x"y'),
    {
      ...{ kind: 'host', source: '/srv/a,target=/', target: '/x', readOnly: true },
      propagation: 'rprivate',
    },
  ]

  test.each(mounts)('%j is refused for Podman, and fine for Docker', async (mount) => {
    await expect(mountsFor([mount], 'podman', '1.41')).rejects.toMatchObject({
      kind: 'input',
      problems: [{ code: 'mount-path' }],
    })
    expect(await mountsFor([mount], 'docker', '1.41')).toHaveLength(1)
  })
})
