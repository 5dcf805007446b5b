import { describe, expect, test } from '@jest/globals'
import { policyProblems } from '../../src/pod/policy.ts'
import { containerWith, podWith, privilegesWith } from '../support/pods.ts'

type Fields = Parameters<typeof podWith>[0]

const host = (name: string, path: string) => ({
  ...{ name, source: { kind: 'hostPath' as const, path, type: '' as const } },
})

const location = (path: readonly (string | number)[]) => ({
  ...{ file: path.join('.'), line: 1, column: 1 },
})

/** Where something is refused, and what, each in a line. */
function refused(fields: Fields, mode: 'trusted' | 'restricted' = 'restricted'): readonly string[] {
  const pod = podWith({ locate: location, ...fields })
  return policyProblems(pod, mode).map(
    ({ message, location: at }) => `${at?.file ?? ''}: ${message}`,
  )
}

const withPrivileges = (fields: Parameters<typeof privilegesWith>[0]): Fields => ({
  containers: [{}, { name: 'second', securityContext: privilegesWith(fields) }],
})

const of = 'a restricted Pod may not have'

describe('a restricted Pod', () => {
  test.each<[string, Fields, readonly string[]]>([
    ['nothing', {}, []],
    [
      'hostNetwork',
      { spec: { hostNetwork: true } },
      [`spec.hostNetwork: ${of} the node's namespace (hostNetwork)`],
    ],
    [
      'hostPID',
      { spec: { hostPID: true } },
      [`spec.hostPID: ${of} the node's namespace (hostPID)`],
    ],
    [
      'hostIPC',
      { spec: { hostIPC: true } },
      [`spec.hostIPC: ${of} the node's namespace (hostIPC)`],
    ],
    [
      'hostPath',
      { spec: { volumes: [host('etc', '/etc')] } },
      [`spec.volumes.0: ${of} the path /etc of the node (volume etc)`],
    ],
    [
      'privileged',
      withPrivileges({ privileged: true }),
      [`spec.containers.1.securityContext.privileged: ${of} privileged containers`],
    ],
    [
      'an unmasked /proc',
      withPrivileges({ procMount: 'Unmasked' }),
      [`spec.containers.1.securityContext.procMount: ${of} an unmasked /proc`],
    ],
    [
      'capabilities',
      withPrivileges({ capabilities: { add: ['NET_BIND_SERVICE', 'SYS_ADMIN'], drop: [] } }),
      [`spec.containers.1.securityContext.capabilities: ${of} the capability SYS_ADMIN`],
    ],
  ])('%s', (_, fields, expected) => {
    expect(refused(fields)).toEqual(expected)
    expect(refused(fields, 'trusted')).toEqual([])
  })

  test('a kernel parameter of the network is its own; another is told where it stands', () => {
    const sysctls = [
      { name: 'net.ipv4.ip_forward', value: '1' },
      { name: 'net/core/somaxconn', value: '1' },
      { name: 'kernel.shm_rmid_forced', value: '1' },
    ]
    expect(refused({ securityContext: { sysctls } })).toEqual([
      `spec.securityContext.sysctls.2: ${of} the kernel parameter kernel.shm_rmid_forced`,
    ])
  })

  test('a port of the node', () => {
    const port = { name: null, containerPort: 80, protocol: 'TCP' as const, hostIP: null }
    const ports = [
      { ...port, hostPort: null },
      { ...port, hostPort: 8080 },
    ]
    expect(refused({ containers: [{ ports }] })).toEqual([
      `spec.containers.0.ports.1: ${of} the port 8080 of the node (hostPort)`,
    ])
  })

  test('init containers are held to it as well', () => {
    const securityContext = privilegesWith({ privileged: true })
    const initContainers = [containerWith({ name: 'setup', securityContext })]
    expect(refused({ spec: { initContainers } })).toEqual([
      `spec.initContainers.0.securityContext.privileged: ${of} privileged containers`,
    ])
  })
})
