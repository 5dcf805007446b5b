import { expect, test } from '@jest/globals'
import { normalizeSysctl, rejectionOf } from '../../../src/pod/content/node-admission.ts'
import { podWith } from '../../support/pods.ts'

function rejected(names: readonly string[], spec = {}) {
  const sysctls = names.map((name) => ({ name, value: '1' }))
  return rejectionOf(podWith({ spec, securityContext: { sysctls } }))
}

test('a sysctl that is not safe ends the Pod (sysctl-forbidden)', () => {
  expect(rejected(['net.ipv4.tcp_syncookies', 'net.core.somaxconn'])).toEqual({
    phase: 'Failed',
    reason: 'SysctlForbidden',
    message: 'Pod was rejected: forbidden sysctl: "net.core.somaxconn" not allowlisted',
    event: {
      reason: 'SysctlForbidden',
      message: 'forbidden sysctl: "net.core.somaxconn" not allowlisted',
    },
    path: ['spec', 'securityContext', 'sysctls', 1, 'name'],
  })
})

test('safe ones are fine (sysctls)', () => {
  expect(rejected(['net.ipv4.ip_unprivileged_port_start', 'kernel.shm_rmid_forced'])).toBeNull()
  expect(rejected(['net/ipv4/tcp_rmem'])).toBeNull()
  expect(rejected([])).toBeNull()
})

test.each([
  [{ hostNetwork: true }, '"net.ipv4.tcp_rmem" not allowed with host Net enabled'],
  [{ hostIPC: true }, '"kernel.shm_rmid_forced" not allowed with host IPC enabled'],
])('not those of the node: %j', (spec, words) => {
  const result = rejected(['net.ipv4.tcp_rmem', 'kernel.shm_rmid_forced'], spec)
  expect(result?.event.message).toBe(`forbidden sysctl: ${words}`)
})

test.each([
  ['net.ipv4.conf.eno2/100.rp_filter', 'net.ipv4.conf.eno2/100.rp_filter'],
  ['net/ipv4/conf/eno2.100/rp_filter', 'net.ipv4.conf.eno2/100.rp_filter'],
  ['plain', 'plain'],
])('%s is %s', (name, normal) => {
  expect(normalizeSysctl(name)).toBe(normal)
})
