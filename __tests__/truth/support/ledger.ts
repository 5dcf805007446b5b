import { appendFileSync } from 'node:fs'
import type { TruthCase } from './case.ts'
import type { EngineFacts } from './world.ts'

/** One case on one engine, as docs/truth.md tells it. */
export interface TruthRow {
  readonly engine: EngineFacts
  readonly group: string
  readonly id: string
  readonly claim: string
  /** Empty when it is right; null when it was not tried. */
  readonly wrong: readonly string[] | null
  /** Why it cannot be tried on this engine; null when it was. */
  readonly notHere: string | null
  readonly containerCanary: TruthCase['containerCanary'] | null
  readonly wanted: string
}

/** A run that writes the page names the file. */
export function recordTruth(row: {
  readonly engine: EngineFacts
  readonly group: string
  readonly truth: TruthCase
  readonly wrong: readonly string[] | null
  readonly notHere: string | null
}): void {
  const file = process.env['CANARY_TRUTH_LEDGER']
  if (file === undefined) return
  const { truth, ...rest } = row
  const { id, claim, containerCanary = null } = truth
  const wanted = truth.wanted.verdict ?? `exit code ${truth.wanted.exit}`
  const line: TruthRow = { ...rest, id, claim, containerCanary, wanted }
  appendFileSync(file, `${JSON.stringify(line)}\n`)
}
