/** What goes wrong on a real cluster: whose fault it is, in one sentence, and nothing left. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import {
  apply,
  errorsOf,
  kubeconfigWith,
  kubectl,
  podsIn,
  validateOnCluster,
} from '../../support/cluster-runs.ts'
import { check, firstCheckOf, inTemporaryDirectory } from '../../support/made-manifests.ts'

const namespace = `failures-${process.pid}`
const runs = { checks: [check('runs', { exec: { command: ['true'] } })] }
const sleeps = { entrypoint: ['/bin/sleep', '300'], ...runs }

beforeAll(async () => {
  await kubectl('create', 'namespace', namespace)
})
afterAll(async () => {
  await kubectl('delete', 'namespace', namespace, '--wait=false')
})
afterEach(async () => {
  expect(await podsIn(namespace)).toEqual([])
})

describe('the image is to blame', () => {
  test('where its program is not there', async () => {
    const report = await validateOnCluster({ ...runs, entrypoint: ['/bin/nope'] }, { namespace })
    expect(report.errors).toEqual([])
    expect(firstCheckOf(report)).toMatchObject({
      outcome: 'failed',
      reason: { code: 'container-not-started' },
    })
  })

  test('where it wants more memory than it may have', async () => {
    const report = await validateOnCluster(
      {
        entrypoint: ['/bin/sh', '-c', 'sleep 1; exec tail /dev/zero'],
        resources: { memory: '30Mi' },
        checks: [check('waits', { exec: { command: ['sleep', '30'] }, timeoutSeconds: 30 })],
      },
      { namespace },
    )
    expect(firstCheckOf(report)).toMatchObject({
      outcome: 'failed',
      reason: { code: 'oom-killed' },
    })
  })
})

describe('the image is not to blame', () => {
  test('where its registry cannot be reached', async () => {
    const report = await validateOnCluster(sleeps, { namespace, image: 'localhost/none:1' })
    expect(report.verdict).toBe('errored')
    expect(errorsOf(report).join()).toMatch(
      /image-pull: the node cannot pull localhost\/none:1: .*refused/,
    )
    expect(report.errors[0]?.kind).toBe('infrastructure')
  })

  test('where it is to be on the node, and is not', async () => {
    const report = await validateOnCluster(sleeps, {
      namespace,
      image: 'localhost/none:1',
      pull: 'never',
    })
    expect(report.errors[0]).toMatchObject({ code: 'image-pull', kind: 'input' })
  })

  test('where no node is large enough: the scheduler says so', async () => {
    const report = await validateOnCluster(
      { ...sleeps, resources: { cpu: 1000 } },
      { namespace, startupTimeout: 1_000 },
    )
    expect(errorsOf(report).join()).toMatch(
      /pod-unschedulable: .* 0\/\d+ nodes are available: .*Insufficient cpu/,
    )
  })

  test('where the namespace is not there', async () => {
    const report = await validateOnCluster(sleeps, { namespace: 'no-such-namespace' })
    expect(errorsOf(report)).toEqual([
      'cluster-namespace: the cluster has no namespace "no-such-namespace"',
    ])
  })

  test('where the quota is used up', async () => {
    const other = `${namespace}-quota`
    await apply(
      { apiVersion: 'v1', kind: 'Namespace', metadata: { name: other } },
      {
        ...{
          apiVersion: 'v1',
          kind: 'ResourceQuota',
          metadata: { name: 'none', namespace: other },
        },
        spec: { hard: { pods: '0' } },
      },
    )
    const report = await validateOnCluster(sleeps, { namespace: other })
    expect(errorsOf(report).join()).toMatch(
      /cluster-quota: the namespace's quota is used up: .*pods=1/,
    )
  })

  test('where the namespace wants less of a Pod: it says which fields', async () => {
    const other = `${namespace}-restricted`
    const labels = { 'pod-security.kubernetes.io/enforce': 'restricted' }
    await apply({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: other, labels } })
    const report = await validateOnCluster(sleeps, { namespace: other })
    expect(errorsOf(report).join()).toMatch(
      /cluster-pod-security: .*"restricted:latest".*allowPrivilegeEscalation/,
    )
  })

  test('where the permission to make Pods is missing', async () => {
    await allow('no-create', [
      { apiGroups: [''], resources: ['pods'], verbs: ['get', 'list', 'patch'] },
    ])
    await asUser('no-create', async (kubeconfig) => {
      const report = await validateOnCluster(sleeps, { namespace, kubeconfig })
      expect(errorsOf(report)).toEqual([
        `cluster-forbidden: "no-create" may not create pods in the namespace "${namespace}"`,
      ])
      expect(report.errors[0]?.hint).toContain('resources: ["pods"], verbs: ["create"]')
    })
  })

  test('where the permission to run commands is missing', async () => {
    await allow('no-exec', [
      {
        apiGroups: [''],
        resources: ['pods'],
        verbs: ['create', 'get', 'list', 'watch', 'patch', 'delete'],
      },
      { apiGroups: [''], resources: ['pods/log'], verbs: ['get'] },
      { apiGroups: [''], resources: ['pods/exec'], verbs: ['get'] },
    ])
    await asUser('no-exec', async (kubeconfig) => {
      const report = await validateOnCluster(sleeps, { namespace, kubeconfig })
      expect(report.verdict).toBe('errored')
      expect(errorsOf(report).join()).toMatch(/^cluster-forbidden: .*get and create on pods\/exec/)
    })
  })

  test('and nothing is missing where Pods may not be changed', async () => {
    await allow('no-patch', [
      { apiGroups: [''], resources: ['pods'], verbs: ['create', 'get', 'list', 'watch', 'delete'] },
      { apiGroups: [''], resources: ['pods/log'], verbs: ['get'] },
      { apiGroups: [''], resources: ['pods/exec'], verbs: ['get', 'create'] },
    ])
    await asUser('no-patch', async (kubeconfig) => {
      const report = await validateOnCluster(sleeps, { namespace, kubeconfig })
      expect(report.errors).toEqual([])
      expect(report.verdict).toBe('passed')
    })
  })

  test('where the credentials have expired', async () => {
    await inTemporaryDirectory(async (directory) => {
      const kubeconfig = kubeconfigWith(directory, { user: { token: 'expired' } })
      const report = await validateOnCluster(sleeps, { namespace, kubeconfig })
      expect(errorsOf(report).join()).toMatch(/^cluster-unauthorized: .*\(401/)
    })
  })

  test('where nobody answers at the API server', async () => {
    await inTemporaryDirectory(async (directory) => {
      const kubeconfig = kubeconfigWith(directory, { server: 'https://127.0.0.1:1' })
      const report = await validateOnCluster(sleeps, { namespace, kubeconfig })
      expect(errorsOf(report).join()).toMatch(/^cluster-unreachable: .*ECONNREFUSED 127.0.0.1:1/)
    })
  })

  test('where the cluster ends the Pod in the middle', async () => {
    const report = await validateOnCluster(
      {
        entrypoint: ['/bin/sleep', '300'],
        checks: [check('waits', { exec: { command: ['sleep', '30'] }, timeoutSeconds: 30 })],
      },
      {
        namespace,
        onEvent: (event) => {
          if (event.kind === 'attempt') void evictAll()
        },
      },
    )
    expect(report.verdict).toBe('errored')
    expect(errorsOf(report).join()).toMatch(
      /container-vanished|pod-ended-by-cluster|container-changed/,
    )
  })
})

async function evictAll(): Promise<void> {
  for (const name of await podsIn(namespace)) {
    await kubectl('delete', name, '--namespace', namespace, '--grace-period=1', '--wait=false')
  }
}

async function allow(user: string, rules: readonly object[]): Promise<void> {
  const apiVersion = 'rbac.authorization.k8s.io/v1'
  const metadata = { name: user, namespace }
  await apply(
    { apiVersion, kind: 'Role', metadata, rules },
    {
      ...{ apiVersion, kind: 'RoleBinding', metadata },
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: user },
      subjects: [{ kind: 'User', name: user }],
    },
  )
}

async function asUser(user: string, work: (kubeconfig: string) => Promise<void>): Promise<void> {
  await inTemporaryDirectory(async (directory) => {
    await work(kubeconfigWith(directory, { user: { as: user } }))
  })
}
