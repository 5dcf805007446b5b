import { describeDevices } from '../cdi/describe-devices.ts'
import { findEngine, openEngine } from '../engine/connect.ts'
import type { EngineDescription } from '../engine/engine.ts'
import type { LocateOptions } from '../engine/locate.ts'
import { CanaryError, problemToNotice } from '../errors.ts'
import { cdiDeviceFeatures } from '../features/cdi-device.ts'
import { containerEngineFeatures } from '../features/container-engine.ts'
import { newFindings } from '../features/findings.ts'
import type { Findings } from '../features/findings.ts'

/** Sources of our own, in domains that Node Feature Discovery does not use. */
export const ownSourceNames = ['cdi', 'container'] as const

export type OwnSourceName = (typeof ownSourceNames)[number]

/** `cdi.device`. Devices of another root would have to be resolved there: nobody looks. */
export function cdiFindings(root: string): Findings {
  return cdiDeviceFeatures(root === '/' ? describeDevices() : null)
}

/** `container.engine` and `container.runtime` of an engine that was asked. */
export function engineFindings(engine: EngineDescription): Findings {
  return containerEngineFeatures({
    name: engine.name,
    version: engine.version,
    api_version: engine.apiVersion,
    cgroup_version: engine.cgroupVersion,
    storage_driver: engine.storageDriver,
    rootless: engine.isRootless,
    default_runtime: engine.defaultRuntime,
    runtimes: engine.runtimes,
  })
}

/** Nobody asked an engine: what a rule wants of it is not known, which is not "no". */
export function unknownEngineFindings(): Findings {
  const findings = newFindings()
  findings.unobservable.set('container.engine', new Set())
  findings.unobservable.set('container.runtime', new Set())
  return findings
}

/** Asks the engine of this machine; one that is not there is told in a notice. */
export async function askedEngineFindings(
  locate: LocateOptions,
  signal: AbortSignal,
): Promise<Findings> {
  try {
    const engine = await openEngine(await findEngine(locate, signal))
    try {
      return engineFindings(await engine.describe(signal))
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
