import { CanaryError, infrastructureError } from '../../errors.ts'
import type { Problem } from '../../errors.ts'
import { listOf, recordOf, textOf } from '../json.ts'

/** What the API server says of a request that it does not take (`meta/v1` Status). */
export interface RefusalStatus {
  readonly status: number
  /** A word such as `Forbidden` or `AlreadyExists`; empty where it gives none. */
  readonly reason: string
  readonly message: string
  /** What is wrong with which field. */
  readonly causes: readonly { readonly field: string; readonly message: string }[]
}

/** The API server answered, and the answer was no. */
export class ApiRefusal extends CanaryError {
  readonly refusal: RefusalStatus

  constructor(doing: string, refusal: RefusalStatus) {
    const { kind, problem } = told(doing, refusal)
    super(kind, problem)
    this.refusal = refusal
  }
}

/** @param text the body of the answer, which a proxy in between may have written */
export function readRefusal(status: number, text: string): RefusalStatus {
  const body = parse(text)
  const causes = listOf(recordOf(body['details'])['causes']).map((one) => ({
    field: textOf(recordOf(one)['field']),
    message: textOf(recordOf(one)['message']),
  }))
  const said = textOf(body['message']) || text
  const message = said.replaceAll(/\s+/g, ' ').trim()
  return { status, reason: textOf(body['reason']), message: message || 'it says no more', causes }
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    return recordOf(JSON.parse(text) as unknown)
  } catch {
    // A proxy in between answers in plain text.
    return {}
  }
}

interface Told {
  readonly kind: 'input' | 'infrastructure'
  readonly problem: Problem
}

/** One sentence of a refusal: which permission is missing, which fields are not allowed, what is used up. */
function told(doing: string, refusal: RefusalStatus): Told {
  const { status, message } = refusal
  if (status === 401) return { kind: 'infrastructure', problem: unauthorized(message) }
  if (status === 403) return forbidden(doing, refusal)
  const namespace = missingNamespace(refusal)
  if (namespace !== null) return { kind: 'input', problem: namespace }
  if (status === 422) {
    const problem = {
      code: 'cluster-invalid',
      message: `the cluster does not take it, ${doing}: ${message}`,
    }
    return { kind: 'input', problem }
  }
  const code = 'cluster-refused'
  const problem = { code, message: `the API server answered ${status} while ${doing}: ${message}` }
  return { kind: 'infrastructure', problem }
}

function unauthorized(message: string): Problem {
  return {
    code: 'cluster-unauthorized',
    message: `the API server does not know these credentials, or they have expired (401: ${message})`,
    hint: 'log in to the cluster again; kubectl auth whoami tells whether it worked',
  }
}

function forbidden(doing: string, { message }: RefusalStatus): Told {
  const security = /violates PodSecurity "([^"]*)": (.*)$/s.exec(message)
  if (security !== null) {
    const [, level = '', fields = ''] = security
    const problem = {
      code: 'cluster-pod-security',
      message: `the namespace's Pod Security level "${level}" does not allow the Pod: ${fields}`,
      hint: 'ask for less in the manifest, or use a namespace with another level',
    }
    return { kind: 'input', problem }
  }
  const quota = /exceeded quota: .*$|failed quota: .*$/s.exec(message)
  if (quota !== null) {
    const problem = {
      code: 'cluster-quota',
      message: `the namespace's quota is used up: ${quota[0]}`,
    }
    return { kind: 'infrastructure', problem }
  }
  const permission = missingPermission(message)
  if (permission !== null) return { kind: 'infrastructure', problem: permission }
  const problem = {
    code: 'cluster-forbidden',
    message: `the cluster does not allow it, ${doing}: ${message}`,
  }
  return { kind: 'infrastructure', problem }
}

/**
 * What a Pod's own paths need, of which the API server may name nothing: since 1.35 it looks for the verb `create`
 * by itself (kubernetes, registry/core/pod/rest/subresources.go).
 */
export function explainForbidden(
  error: unknown,
  part: 'exec' | 'portforward',
  namespace: string,
): unknown {
  if (!(error instanceof ApiRefusal) || error.refusal.status !== 403) return error
  if (missingPermission(error.refusal.message) !== null) return error
  const doing = part === 'exec' ? 'run commands in Pods' : 'forward ports of Pods'
  return infrastructureError(
    {
      code: 'cluster-forbidden',
      message: `these credentials may not ${doing} of the namespace "${namespace}": that takes get and create on pods/${part}`,
      hint: `their Role needs { apiGroups: [""], resources: ["pods/${part}"], verbs: ["get", "create"] }`,
    },
    { cause: error },
  )
}

/** RBAC's sentence (apiserver, `responsewriters.Forbidden`). */
const permissionWords =
  /User "([^"]*)" cannot (\S+) resource "([^"]*)" in API group "([^"]*)"(?: in the namespace "([^"]*)"| at the cluster scope)?/

function missingPermission(message: string): Problem | null {
  const [found, user = '', verb = '', resource = '', group = '', namespace] =
    permissionWords.exec(message) ?? []
  if (found === undefined) return null
  const where = namespace === undefined ? 'in the whole cluster' : `in the namespace "${namespace}"`
  const kind = namespace === undefined ? 'ClusterRole' : 'Role'
  return {
    code: 'cluster-forbidden',
    message: `"${user}" may not ${verb} ${resource} ${where}`,
    hint: `its ${kind} needs { apiGroups: ["${group}"], resources: ["${resource}"], verbs: ["${verb}"] }`,
  }
}

function missingNamespace({ status, message }: RefusalStatus): Problem | null {
  const [, name] = /^namespaces "([^"]*)" not found$/.exec(message) ?? []
  if (status !== 404 || name === undefined) return null
  return {
    code: 'cluster-namespace',
    message: `the cluster has no namespace "${name}"`,
    hint: `create it: kubectl create namespace ${name}`,
  }
}
