import { describe, expect, test } from '@jest/globals'
import { ApiRefusal, readRefusal } from '../../../src/engine/kubernetes/refusal.ts'

/** As a real API server of 1.36 answered. */
const recorded = [
  [
    403,
    'pods is forbidden: User "system:serviceaccount:ci:runner" cannot create resource "pods" in API group "" in the namespace "ci"',
    'cluster-forbidden',
    '"system:serviceaccount:ci:runner" may not create pods in the namespace "ci"',
  ],
  [
    403,
    'nodes is forbidden: User "me" cannot list resource "nodes" in API group "" at the cluster scope',
    'cluster-forbidden',
    '"me" may not list nodes in the whole cluster',
  ],
  [
    403,
    'pods "x" is forbidden: violates PodSecurity "restricted:latest": allowPrivilegeEscalation != false (container "main" must set securityContext.allowPrivilegeEscalation=false), runAsNonRoot != true (pod or container "main" must set securityContext.runAsNonRoot=true)',
    'cluster-pod-security',
    'the namespace\'s Pod Security level "restricted:latest" does not allow the Pod: allowPrivilegeEscalation != false (container "main" must set securityContext.allowPrivilegeEscalation=false), runAsNonRoot != true (pod or container "main" must set securityContext.runAsNonRoot=true)',
  ],
  [
    403,
    'pods "x" is forbidden: exceeded quota: small, requested: pods=1, used: pods=3, limited: pods=3',
    'cluster-quota',
    "the namespace's quota is used up: exceeded quota: small, requested: pods=1, used: pods=3, limited: pods=3",
  ],
  [
    404,
    'namespaces "nowhere" not found',
    'cluster-namespace',
    'the cluster has no namespace "nowhere"',
  ],
  [
    401,
    'Unauthorized',
    'cluster-unauthorized',
    'the API server does not know these credentials, or they have expired (401: Unauthorized)',
  ],
  [
    422,
    'Pod "x" is invalid: spec.containers[0].image: Required value',
    'cluster-invalid',
    'the cluster does not take it, creating pods: Pod "x" is invalid: spec.containers[0].image: Required value',
  ],
  [
    500,
    'etcd is down',
    'cluster-refused',
    'the API server answered 500 while creating pods: etcd is down',
  ],
] as const

describe('what an API server refuses is told in a sentence', () => {
  test.each(recorded)('%i %s', (status, message, code, told) => {
    const refusal = new ApiRefusal(
      'creating pods',
      readRefusal(status, JSON.stringify({ message })),
    )
    expect(refusal.problems).toMatchObject([{ code, message: told }])
  })

  test('and so is what a proxy in between says', () => {
    const refusal = new ApiRefusal('creating pods', readRefusal(502, 'Bad\n Gateway'))
    expect(refusal.message).toBe('the API server answered 502 while creating pods: Bad Gateway')
  })

  test('with the rule that a Role lacks', () => {
    const [status, message] = recorded[0]
    const refusal = new ApiRefusal(
      'creating pods',
      readRefusal(status, JSON.stringify({ message })),
    )
    expect(refusal.problems[0].hint).toBe(
      'its Role needs { apiGroups: [""], resources: ["pods"], verbs: ["create"] }',
    )
  })
})
