import type { Pod, ProjectedSource } from '../pod.ts'
import type { PodFacts } from './facts.ts'

type TokenSource = Extract<ProjectedSource, { kind: 'serviceAccountToken' }>

/** Seconds that a token holds where the Pod does not say. */
const lifetime = 3600

/**
 * A token of the form that the API server gives, for applications that read theirs when they start.
 * Its signature is none, so no cluster takes it for one of its own.
 */
export function standInToken(pod: Pod, { audience }: TokenSource, facts: PodFacts): string {
  const issuer = 'https://kubernetes.default.svc.cluster.local'
  const issued = Math.trunc(facts.now / 1000)
  const claims = {
    aud: [audience === '' ? issuer : audience],
    exp: issued + lifetime,
    iat: issued,
    iss: issuer,
    'kubernetes.io': {
      namespace: pod.namespace,
      node: { name: facts.nodeName },
      pod: { name: pod.name, uid: facts.uid },
      serviceaccount: { name: pod.spec.serviceAccountName },
    },
    nbf: issued,
    sub: `system:serviceaccount:${pod.namespace}:${pod.spec.serviceAccountName}`,
  }
  return [JSON.stringify({ alg: 'RS256' }), JSON.stringify(claims), 'stand-in, not signed']
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.')
}
