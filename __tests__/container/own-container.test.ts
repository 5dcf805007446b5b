import { describe, expect, test } from '@jest/globals'
import { containerIdIn, hostPathOf } from '../../src/container/own-container.ts'

const id = 'ab12'.repeat(16)

describe('containerIdIn', () => {
  test.each([
    [
      'docker',
      `612 600 254:0 /var/lib/docker/containers/${id}/hostname /etc/hostname rw - ext4 x rw`,
      id,
    ],
    [
      'podman',
      `12 11 0:5 /run/containers/overlay-containers/${id}/userdata/hosts /etc/hosts rw - tmpfs t rw`,
      id,
    ],
    [
      'a directory that only looks like it',
      `1 2 3:4 /containers/${id}/x /data rw - ext4 x rw`,
      null,
    ],
    ['a host', '25 30 0:23 / /proc rw,nosuid - proc proc rw', null],
  ])('%s', (_name, line, expected) => {
    expect(containerIdIn(`20 1 0:1 / / rw - overlay overlay rw\n${line}\n`)).toBe(expected)
  })
})

describe('hostPathOf', () => {
  const mounts = [
    { source: '/home/runner/work', destination: '/__w' },
    { source: '/home/runner/work/_temp', destination: '/__w/_temp' },
    { source: '/var/run/docker.sock', destination: '/var/run/docker.sock' },
  ]
  test.each([
    ['/__w/repo/data', '/home/runner/work/repo/data'],
    ['/__w/_temp/x', '/home/runner/work/_temp/x'],
    ['/__w', '/home/runner/work'],
    ['/__wide/x', null],
    ['/home/x', null],
  ])('%s', (path, expected) => {
    expect(hostPathOf(path, mounts)).toBe(expected)
  })
})
