import { describe, expect, test } from '@jest/globals'
import { loadCatalog } from '../../src/cdi/catalog.ts'
import { resolveDevices } from '../../src/cdi/resolve.ts'
import { translateDevices } from '../../src/cdi/translate.ts'
import { characterDevice, fakeHost } from './fake-host.ts'

const files = {
  '/cdi/w.yaml': `cdiVersion: "1.1.0"
kind: nvidia.com/gpu
containerEdits:
  env: [SHARED=1, WHO=spec]
  hooks:
  - {hookName: createContainer, path: /usr/bin/nvidia-cdi-hook}
devices:
- name: "0"
  containerEdits:
    env: [WHO=0]
    deviceNodes: [{path: /dev/card, permissions: rw}]
    mounts:
    - {hostPath: /a, containerPath: /x/, options: [rbind]}
    additionalGids: [44, 0, 44]
- name: "1"
  containerEdits:
    env: [WHO=1]
    mounts:
    - {hostPath: /b, containerPath: /x, options: [ro, rbind]}
    intelRdt: {closID: a}
    additionalGids: [45]
`,
}

function translate(names: string[], mode = 0o660, user = { uid: 0, gid: 0 }) {
  const host = fakeHost({
    files,
    entries: { '/dev/card': characterDevice(226, 0, { mode, uid: 0, gid: 109 }) },
  })
  const resolution = resolveDevices(
    loadCatalog(['/cdi'], host),
    names.map((name) => `nvidia.com/gpu=${name}`),
  )
  return translateDevices(resolution, host, user)
}

test('several devices of one file: shared edits once, later ones win', () => {
  expect(translate(['0', '1']).translated).toEqual({
    env: ['SHARED=1', 'WHO=1'],
    devices: [{ pathOnHost: '/dev/card', pathInContainer: '/dev/card', permissions: 'rw' }],
    mounts: [{ source: '/b', target: '/x', type: 'bind', options: ['ro', 'rbind'] }],
    groups: [44, 45],
    unsupported: [
      expect.objectContaining({
        code: 'cdi-hooks-not-expressible',
        edit: 'hooks createContainer:/usr/bin/nvidia-cdi-hook',
        device: 'nvidia.com/gpu=0',
        specFile: '/cdi/w.yaml',
        location: { file: '/cdi/w.yaml', line: 6, column: 3 },
        hint: expect.stringContaining('--gpus'),
      }),
      expect.objectContaining({
        code: 'cdi-intel-rdt-not-expressible',
        device: 'nvidia.com/gpu=1',
      }),
    ],
  })
})

describe('a process that is not root', () => {
  const user = { uid: 1000, gid: 1000 }

  test.each([
    ['joins the group that may open the node', 0o660, user, [44, 109]],
    ['need not when everybody may', 0o666, user, [44]],
    ['cannot when the group may not either', 0o640, user, [44]],
    ['need not when it is in the group', 0o660, { uid: 1000, gid: 109 }, [44]],
    ['root never needs to', 0o660, { uid: 0, gid: 0 }, [44]],
  ])('%s', (_what, mode, who, groups) => {
    const { translated, notices } = translate(['0'], mode, who)
    expect(translated.groups).toEqual(groups)
    const added = notices.some((notice) => notice.code === 'cdi-device-group-added')
    expect(added).toBe(groups.length === 2)
  })
})
