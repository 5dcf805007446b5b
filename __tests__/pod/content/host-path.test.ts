import { describe, expect, test } from '@jest/globals'
import { failedMountMessage } from '../../../src/pod/content/files.ts'
import { checkHostPath } from '../../../src/pod/content/host-path.ts'
import type { HostFile } from '../../../src/pod/content/host-path.ts'

const check = (type: string, found: HostFile) => checkHostPath({ path: '/srv/x', type }, found)

describe('a path of the node is of the type that the Pod names', () => {
  test.each<[string, HostFile]>([
    ['', 'file'],
    ['', 'other'],
    ['Directory', 'directory'],
    ['DirectoryOrCreate', 'directory'],
    ['File', 'file'],
    ['FileOrCreate', 'file'],
    ['Socket', 'socket'],
    ['CharDevice', 'character device'],
    ['BlockDevice', 'block device'],
  ])('%j: %s', (type, found) => {
    expect(check(type, found)).toEqual({ ok: true, make: null })
  })

  test.each([
    ['', { kind: 'directory', mode: 0o755 }],
    ['DirectoryOrCreate', { kind: 'directory', mode: 0o755 }],
    ['FileOrCreate', { kind: 'file', mode: 0o644 }],
  ])('or it is made: %j', (type, make) => {
    expect(check(type, 'missing')).toEqual({ ok: true, make })
  })

  test.each<[string, HostFile, string]>([
    ['Directory', 'missing', 'hostPath type check failed: /srv/x is not a directory'],
    ['DirectoryOrCreate', 'file', 'hostPath type check failed: /srv/x is not a directory'],
    ['File', 'missing', 'hostPath type check failed: /srv/x is not a file'],
    ['FileOrCreate', 'directory', 'hostPath type check failed: /srv/x is not a file'],
    ['Socket', 'missing', 'hostPath type check failed: /srv/x is not a socket file'],
    ['CharDevice', 'block device', 'hostPath type check failed: /srv/x is not a character device'],
    ['BlockDevice', 'file', 'hostPath type check failed: /srv/x is not a block device'],
    ['Nonsense', 'file', 'Nonsense is an invalid volume type'],
    ['SocketOrCreate', 'missing', 'SocketOrCreate is an invalid volume type'],
  ])('else it is not mounted: %j at %s (hostpath-type)', (type, found, message) => {
    const result = check(type, found)
    expect(result.ok ? null : failedMountMessage('h', result)).toBe(
      `MountVolume.SetUp failed for volume "h" : ${message}`,
    )
  })
})
