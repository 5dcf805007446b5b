import type { Reach } from '../../container/reach.ts'
import type { Attempt, AttemptResult, HttpGetAction } from '../attempt.ts'
import { httpGetAttempt } from '../http-get.ts'
import { speaksNoTls } from '../tls-failure.ts'
import { userAgents } from './user-agents.ts'

/**
 * The `httpGet` of a postStart or preStop hook (pkg/kubelet/lifecycle/handlers.go): whatever is
 * answered is success, and a server without TLS that is asked for HTTPS is asked again without it.
 */
export function httpHookAttempt(action: HttpGetAction, reach: Reach): Attempt {
  const options = { userAgent: userAgents.lifecycle }
  const get = (asked: HttpGetAction) => httpGetAttempt(asked, reach, 'pod', options)
  return async (signal) => {
    const result = answered(await get(action)(signal))
    if (result.ok || action.scheme === 'HTTP' || !speaksNoTls(result.seen.error ?? ''))
      return result
    const plain = answered(await get(withoutTls(action))(signal))
    if (!plain.ok) return result
    const warning = `port ${action.port} does not speak TLS, so the hook was sent again in plain HTTP`
    return { ...plain, warning }
  }
}

function withoutTls(action: HttpGetAction): HttpGetAction {
  const httpHeaders = action.httpHeaders.filter(
    ({ name }) => name.toLowerCase() !== 'authorization',
  )
  return { ...action, scheme: 'HTTP', httpHeaders }
}

/** Neither the status counts, nor what becomes of the body. */
function answered(result: AttemptResult): AttemptResult {
  const { ok, reason, seen, isProberError } = result
  if (ok || (reason.code !== 'status' && isProberError !== true)) return result
  const { status } = seen
  const what = status === undefined ? 'began to answer' : `answered ${status}`
  const warning = `${what}, and Kubernetes does not look at the answer to a hook`
  return { ok: true, reason: { code: 'ok', message: what }, seen, warning }
}
