import { expect, test } from '@jest/globals'
import { harden } from '../../../src/engine/docker/harden.ts'

const hardening = { processes: 100 }

test('a request without anything', () => {
  expect(harden({ Image: 'a' }, hardening)).toEqual({
    Image: 'a',
    HostConfig: { SecurityOpt: ['no-new-privileges'], PidsLimit: 100 },
  })
})

test('what was asked for stays, and is bound to be read', () => {
  const Binds = ['/a:/a', '/b:/b:rw', '/c:/c:z,rw', '/d:/d:ro', '/e:/e:ro,Z', 'volume:/f']
  const Mounts = [
    { Type: 'bind', Source: '/a', Target: '/a' },
    { Type: 'tmpfs', Target: '/t' },
  ] as const
  const SecurityOpt = ['seccomp=builtin', 'no-new-privileges']
  expect(harden({ HostConfig: { Binds, Mounts, SecurityOpt, PidsLimit: 7 } }, hardening)).toEqual({
    HostConfig: {
      Binds: ['/a:/a:ro', '/b:/b:ro', '/c:/c:ro,z', '/d:/d:ro', '/e:/e:ro,Z', 'volume:/f'],
      Mounts: [{ ...Mounts[0], ReadOnly: true }, Mounts[1]],
      SecurityOpt: ['no-new-privileges', 'seccomp=builtin'],
      PidsLimit: 7,
    },
  })
})
