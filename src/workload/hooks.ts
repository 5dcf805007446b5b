import { probeLimits } from '../limits.ts'
import { attemptOf } from '../probe/attempts.ts'
import type { Environment } from './environment.ts'
import type { WorkloadHook } from './workload.ts'

/**
 * Runs a hook of a container's life. An answer over HTTP is a success, whatever its status
 * (pkg/kubelet/lifecycle/handlers.go).
 *
 * @returns what went wrong, or null
 */
export async function runHook(
  hook: WorkloadHook,
  containerId: string,
  { engine, clock, sandbox }: Environment,
  { timeout, signal }: { readonly timeout: number; readonly signal: AbortSignal },
): Promise<string | null> {
  const deadline = new AbortController()
  const both = AbortSignal.any([signal, deadline.signal])
  const done = new AbortController()
  void clock.sleep(timeout, AbortSignal.any([signal, done.signal])).then(() => {
    if (!done.signal.aborted) deadline.abort(new Error('the time of the hook is over'))
  })
  try {
    if (hook.action === 'sleep') {
      await clock.sleep(hook.seconds * 1000, both)
      return null
    }
    if (hook.action === 'exec') {
      const { command } = hook
      const request = { command, keepBytes: probeLimits.execOutput, timeout }
      const outcome = await engine.containers.exec(containerId, request, both)
      if (outcome.kind === 'exited') {
        return outcome.exitCode === 0 ? null : `it ended with exit code ${outcome.exitCode}`
      }
      if (outcome.kind === 'not-started') return outcome.message ?? 'it could not be started'
      return outcome.kind === 'aborted' ? 'it had not ended in time' : 'the container had ended'
    }
    const { reached, sockets } = sandbox.container
    if (hook.action === 'httpGet') {
      if (reached === null) return 'the Pod cannot be reached from here'
      const { httpHookAttempt } = await import('../probe/kubelet/http-hook.ts')
      const { ok, reason } = await httpHookAttempt(hook, reached.reach)(both)
      return ok ? null : reason.message
    }
    const attempt = await attemptOf(hook, {
      ...{ engine, containerId, reached, sockets, timeout },
      profile: 'pod',
      userAgent: '',
    })
    const { ok, reason } = await attempt(both)
    return ok ? null : reason.message
  } finally {
    done.abort(new Error('the hook has ended'))
  }
}
