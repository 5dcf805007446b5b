/** Before the fault tests: where they write down what they tried. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export default function startLedger() {
  const directory = mkdtempSync(join(tmpdir(), 'canary-ledger-'))
  process.env.CANARY_FAULT_LEDGER = join(directory, 'ledger.jsonl')
  writeFileSync(process.env.CANARY_FAULT_LEDGER, '')
  globalThis.canaryLedger = directory
}
