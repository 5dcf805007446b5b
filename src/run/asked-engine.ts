import { contactEngine } from '../engine/find/connect.ts'
import type { EngineFinder } from '../engine/find/connect.ts'
import type { LocateOptions } from '../engine/find/locate.ts'
import { CanaryError, problemToNotice } from '../errors.ts'
import type { Findings } from '../features/findings.ts'
import { engineFindings, unknownEngineFindings } from './own-sources.ts'

/** Asks the engine of this machine; one that is not there is told in a notice. */
export async function askedEngineFindings(
  locate: LocateOptions,
  signal: AbortSignal,
  findEngine: EngineFinder = contactEngine,
): Promise<Findings> {
  try {
    const engine = await (await findEngine(locate, signal)).open()
    try {
      return engineFindings(await engine.identity.describe(signal))
    } finally {
      engine.close()
    }
  } catch (error) {
    if (!(error instanceof CanaryError) || error.kind === 'cancelled') throw error
    const findings = unknownEngineFindings()
    findings.notices.push(...error.problems.map((problem) => problemToNotice(problem, 'notice')))
    return findings
  }
}
