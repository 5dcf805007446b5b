/** Checks that came to nothing for a cause that is none of their own, such as the container's end. */
import type { CheckReport, Notice, ReasonCode } from '../model.ts'
import { isWarning } from '../verdict.ts'
import { plural } from './words.ts'

export interface SharedCause {
  readonly code: ReasonCode
  readonly message: string
  readonly outcome: 'failed' | 'errored' | 'skipped'
  /** Two or more, in the order of the manifest. */
  readonly checks: readonly CheckReport[]
}

/** Causes that several checks have in common, and the checks that have a story of their own. */
export function splitByCause(checks: readonly CheckReport[]): {
  readonly causes: readonly SharedCause[]
  readonly others: readonly CheckReport[]
} {
  const groups = new Map<string, { cause: Omit<SharedCause, 'checks'>; checks: CheckReport[] }>()
  for (const check of checks) {
    const { outcome, reason } = check
    if (outcome === 'passed' || isWarning(check) || !isShared(check)) continue
    const key = JSON.stringify([outcome, reason.code, reason.message])
    const group = groups.get(key) ?? { cause: { ...reason, outcome }, checks: [] }
    group.checks.push(check)
    groups.set(key, group)
  }
  const causes = [...groups.values()]
    .filter((group) => group.checks.length > 1)
    .map((group) => ({ ...group.cause, checks: group.checks }))
  const told = new Set(causes.flatMap((cause) => cause.checks))
  return { causes, others: checks.filter((check) => !told.has(check)) }
}

/** Whether a check tells of what befell all that were under way with it. */
export function isShared({ reason }: CheckReport): boolean {
  return ofContainer.has(reason.code) || ofRun.has(reason.code)
}

/** Whether the container's last words belong to it. */
export function isOfContainer({ code }: { readonly code: string | null }): boolean {
  return code !== null && ofContainer.has(code)
}

const ofContainer: ReadonlySet<string> = new Set<ReasonCode>([
  'container-exited',
  'container-not-started',
  'container-restarting',
  'oom-killed',
])

const ofRun: ReadonlySet<ReasonCode> = new Set(['cancelled', 'engine'])

/** `8 checks failed for it`, `2 checks could not be run`. */
export function describeSharedCause({ outcome, checks }: SharedCause): string {
  return `${plural(checks.length, 'check')} ${words[outcome]}`
}

const words = {
  failed: 'failed for it',
  errored: 'could not be run',
  skipped: 'were skipped',
} as const

/** Whether a notice beside it says the same already. */
export function isTold(
  { message }: { readonly message: string },
  notices: readonly Notice[],
): boolean {
  return notices.some((notice) => notice.message === message)
}
