import { errorReportsOf } from '../../errors.ts'
import { isolatedLimits } from '../../limits.ts'
import type { CheckReport } from '../../model.ts'
import { createLimiter } from '../../probe/limiter.ts'
import { unrunCheck } from '../check.ts'
import type { Check, ContainerValidator } from '../manifest.ts'
import type { SessionOptions } from '../session.ts'
import { isIsolated, runIsolatedCheck } from './check.ts'
import type { IsolatedCheck } from './check.ts'

export interface IsolatedOutcome {
  readonly checks: ReadonlyMap<Check, CheckReport>
  /** Why some of them could not be made, each once. */
  readonly errors: readonly unknown[]
  /** Checks that this machine could not make, and of which no error tells. */
  readonly untold: readonly CheckReport[]
}

/** The checks of a Validator that have a container of their own, so many side by side as may be. Never throws. */
export async function runIsolatedChecks(
  validator: ContainerValidator,
  options: SessionOptions,
  signal: AbortSignal,
): Promise<IsolatedOutcome> {
  const limiter = createLimiter(isolatedLimits.atOnce)
  const checks = new Map<Check, CheckReport>()
  const errors = new Map<string, unknown>()
  const untold: CheckReport[] = []
  const run = async (check: IsolatedCheck) => {
    try {
      signal.throwIfAborted()
      const report = await runIsolatedCheck(check, validator, options, signal)
      checks.set(check, report)
      if (report.outcome === 'errored') untold.push(report)
      options.onCheck(report)
    } catch (error) {
      const [first] = errorReportsOf(error)
      const message = first?.message ?? 'the check did not run'
      const code = first?.kind === 'cancelled' ? 'cancelled' : 'engine'
      checks.set(check, unrunCheck(check, 'errored', { code, message }))
      if (!errors.has(message)) errors.set(message, error)
    }
  }
  await Promise.all(
    validator.checks.filter(isIsolated).map((check) => limiter.run(() => run(check))),
  )
  return { checks, errors: [...errors.values()], untold }
}
