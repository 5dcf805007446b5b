import { appendFileSync } from 'node:fs'

/** One fault that was tried, as docs/reliability.md tells it. */
export interface LedgerRow {
  /** The heading it stands under. */
  readonly group: string
  readonly fault: string
  readonly phase: string
  /** Such as `errored`; with what made it whole again, where something did. */
  readonly outcome: string
  readonly milliseconds: number
  /** Null when the process was killed before it could tell. */
  readonly peakBytes: number | null
  /** Containers, volumes, networks and temporary files that were still there in the end. */
  readonly leftovers: number
}

/** start-ledger.mjs names the file; write-reliability.mjs makes a page of it. */
export function record(row: LedgerRow): void {
  const file = process.env['CANARY_FAULT_LEDGER']
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(row)}\n`)
}
