import { describe, expect, test } from '@jest/globals'
import type { ContainerSecurityContext, PodSecurityContext } from '../../../src/pod/pod.ts'
import { identityOf } from '../../../src/pod/content/identity.ts'
import { userGroups } from '../../../src/pod/content/image-groups.ts'
import { privilegesOf } from '../../../src/pod/content/privileges.ts'
import { podWith, privilegesWith } from '../../support/pods.ts'

function identity(
  user: string,
  container: Partial<ContainerSecurityContext>,
  securityContext: Partial<PodSecurityContext> = {},
  name = 'pod',
) {
  const pod = podWith({
    name,
    securityContext,
    containers: [{ securityContext: privilegesWith(container) }],
  })
  return identityOf(pod, pod.spec.containers[0], { user }, { uid: 'uid-1' })
}

describe('runAsNonRoot, in the words of kubelet', () => {
  test.each([
    [
      'nonroot-root-image',
      '',
      { runAsNonRoot: true },
      'container has runAsNonRoot and image will run as root (pod: "nonroot-root-image_oracle(uid-1)", container: main)',
    ],
    [
      'nonroot-named-user',
      'app',
      { runAsNonRoot: true },
      'container has runAsNonRoot and image has non-numeric user (app), cannot verify user is non-root (pod: "nonroot-named-user_oracle(uid-1)", container: main)',
    ],
    [
      'nonroot-zero',
      '',
      { runAsNonRoot: true, runAsUser: 0 },
      'container\'s runAsUser breaks non-root policy (pod: "nonroot-zero_oracle(uid-1)", container: main)',
    ],
    [
      'nonroot-numeric-root',
      '0:1000',
      { runAsNonRoot: true },
      'container has runAsNonRoot and image will run as root (pod: "nonroot-numeric-root_oracle(uid-1)", container: main)',
    ],
    [
      'nonroot-huge',
      '4294967295',
      { runAsNonRoot: true },
      'container has runAsNonRoot and image has an invalid user id (4294967295). (Must be 1-(2147483647)): must be between 0 and 2147483647, inclusive (pod: "nonroot-huge_oracle(uid-1)", container: main)',
    ],
  ])('%s', (name, user, container, message) => {
    expect(identity(user, container, {}, name)).toEqual({
      ok: false,
      reason: 'CreateContainerConfigError',
      message,
      path: ['spec', 'containers', 0, 'securityContext', 'runAsNonRoot'],
    })
  })

  test('the place is where it was asked for', () => {
    expect(identity('', {}, { runAsNonRoot: true })).toMatchObject({
      path: ['spec', 'securityContext', 'runAsNonRoot'],
    })
  })

  test.each<[string, Partial<ContainerSecurityContext>, Partial<PodSecurityContext>]>([
    ['1000', {}, { runAsNonRoot: true }],
    ['1000:2000', { runAsNonRoot: true }, {}],
    ['root', { runAsNonRoot: true, runAsUser: 1000 }, {}],
    ['', { runAsNonRoot: false }, { runAsNonRoot: true }],
    ['', { runAsUser: 5 }, { runAsNonRoot: true, runAsUser: 0 }],
    ['', {}, {}],
  ])('USER %j is fine with %j in %j', (user, container, pod) => {
    expect(identity(user, container, pod)).toMatchObject({ ok: true })
  })
})

describe('user and groups', () => {
  test.each<
    [string, Partial<ContainerSecurityContext>, Partial<PodSecurityContext>, string | null, string]
  >([
    ['', {}, {}, null, 'engine'],
    ['app', {}, {}, null, 'engine'],
    // The runtime is told the user of `user:group` alone.
    ['1000:2000', {}, {}, '1000', 'engine'],
    ['app:2000', {}, {}, 'app', 'engine'],
    ['app', { runAsUser: 7 }, {}, '7', 'engine'],
    ['app', { runAsUser: 7, runAsGroup: 8 }, {}, '7:8', 'add'],
    ['', { runAsGroup: 7000 }, {}, '0:7000', 'add'],
    ['1000:2000', { runAsGroup: 7000 }, {}, '1000:7000', 'add'],
    ['app', { runAsGroup: 0 }, {}, 'app:0', 'add'],
    ['', { runAsUser: 0 }, { runAsUser: 7, runAsGroup: 9 }, '0:9', 'add'],
    ['', {}, { runAsUser: 7, supplementalGroupsPolicy: 'Strict' }, '7', 'none'],
  ])('USER %j with %j in %j', (image, container, pod, user, imageGroups) => {
    expect(identity(image, container, pod)).toEqual({ ok: true, user, groups: [], imageGroups })
  })

  test('the groups of the Pod are those of every container', () => {
    expect(identity('', {}, { fsGroup: 4000, supplementalGroups: [5000, 0] })).toMatchObject({
      groups: ['4000', '5000', '0'],
    })
  })
})

describe('what an image says of a user', () => {
  const passwd = 'root:x:0:0:root:/root:/bin/sh\n# note\napp:x:1000:2000:app:/home/app:/bin/sh\n'
  const group = 'root:x:0:\napp:x:2000:\nextra:x:3000:app\nextra2:x:3001:other,app\nbad:x:app:app'

  test.each([
    ['app', 2000, [3000, 3001]],
    ['1000', 2000, [3000, 3001]],
    ['root', 0, []],
    ['4711', 0, []],
  ])('%s', (user, primary, supplementary) => {
    expect(userGroups(user, passwd, group)).toEqual({ primary, supplementary })
  })

  test('nothing, where it has no such files', () => {
    expect(userGroups('app', '', '')).toEqual({ primary: 0, supplementary: [] })
  })
})

describe('privileges', () => {
  const privileges = (
    container: Partial<ContainerSecurityContext>,
    securityContext: Partial<PodSecurityContext> = {},
  ) => {
    const pod = podWith({
      securityContext,
      containers: [{ securityContext: privilegesWith(container) }],
    })
    return privilegesOf(pod, pod.spec.containers[0])
  }
  const profile = (type: 'RuntimeDefault' | 'Unconfined' | 'Localhost') => {
    return { type, localhostProfile: type === 'Localhost' ? 'profiles/audit.json' : null } as const
  }

  test('by default nothing is filtered, and programs may gain privileges', () => {
    expect(privileges({})).toEqual({
      privileged: false,
      capabilities: { add: [], drop: [] },
      readOnlyRoot: false,
      noNewPrivileges: false,
      seccomp: 'unconfined',
      unmasked: false,
      problems: [],
    })
  })

  test('as the container says', () => {
    const capabilities = { add: ['NET_BIND_SERVICE'], drop: ['ALL'] }
    const asked = {
      capabilities,
      privileged: true,
      readOnlyRootFilesystem: true,
      allowPrivilegeEscalation: false,
      procMount: 'Unmasked',
    } as const
    expect(privileges(asked)).toMatchObject({
      capabilities,
      privileged: true,
      readOnlyRoot: true,
      noNewPrivileges: true,
      unmasked: true,
    })
    expect(privileges({ allowPrivilegeEscalation: true }).noNewPrivileges).toBe(false)
  })

  test('the container has the last word on its profile', () => {
    const ofPod = { seccompProfile: profile('RuntimeDefault') }
    expect(privileges({}, ofPod).seccomp).toBe('default')
    expect(privileges({ seccompProfile: profile('Unconfined') }, ofPod).seccomp).toBe('unconfined')
  })

  test('a profile of the node is not here', () => {
    expect(privileges({}, { seccompProfile: profile('Localhost') }).problems).toEqual([
      {
        message: expect.stringMatching(/^the seccomp profile "profiles\/audit\.json" is a file of/),
        path: ['spec', 'securityContext', 'seccompProfile', 'localhostProfile'],
      },
    ])
  })
})
