import type { Engine } from '../../engine/engine.ts'
import type { Reason } from '../../model.ts'
import type { AttemptResult, Command, Isolation } from '../../probe/attempt.ts'
import { execAttempt } from '../../probe/exec.ts'

/** What the commands before a check came to. */
export type SetupResult =
  /** `told` says, in a part of a sentence, which of them did not end with 0; null where all did. */
  | { readonly kind: 'done'; readonly told: string | null }
  /** One of them did not start, or did not end in time. */
  | { readonly kind: 'stuck'; readonly reason: Reason }

export interface StepOptions {
  readonly engine: Engine
  readonly containerId: string
  readonly isolated: Isolation
  /** Of each command, in milliseconds. */
  readonly timeout: number
}

/**
 * Runs the commands before a check. A command that starts has done its part, whatever its exit code: what it
 * was to bring about is what the check looks at.
 *
 * @throws CanaryError (infrastructure)
 */
export async function runSetup(options: StepOptions, signal: AbortSignal): Promise<SetupResult> {
  let told: string | null = null
  for (const command of options.isolated.setup) {
    const result = await runStep(command, options, signal)
    signal.throwIfAborted()
    const { reason } = result
    if (isStuck(result)) {
      return { kind: 'stuck', reason: { ...reason, message: `setup: ${reason.message}` } }
    }
    if (!result.ok) told ??= `setup: ${reason.message}`
  }
  return { kind: 'done', told }
}

/** Runs the commands after a check, which decide nothing. @throws CanaryError (infrastructure) */
export async function runTeardown(options: StepOptions, signal: AbortSignal): Promise<void> {
  for (const command of options.isolated.teardown) {
    await runStep(command, options, signal)
    signal.throwIfAborted()
  }
}

async function runStep(
  command: Command,
  { engine, containerId, isolated, timeout }: StepOptions,
  signal: AbortSignal,
): Promise<AttemptResult> {
  const attempt = execAttempt(engine, containerId, { action: 'exec', command, isolated }, timeout)
  return await attempt(AbortSignal.any([signal, AbortSignal.timeout(timeout)]))
}

function isStuck({ ok, reason, isProberError }: AttemptResult): boolean {
  if (ok) return false
  return isProberError === true || reason.code === 'attempt-timeout' || reason.code === 'engine'
}
