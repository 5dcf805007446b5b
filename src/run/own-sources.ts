import { readdirSync } from 'node:fs'
import { defaultDirectories } from '../cdi/default-directories.ts'
import type { EngineDescription } from '../engine/engine.ts'
import { systemErrorCode } from '../errors.ts'
import { cdiDeviceFeatures } from '../features/cdi-device.ts'
import { containerEngineFeatures } from '../features/container-engine.ts'
import { newFindings } from '../features/findings.ts'
import type { Findings } from '../features/findings.ts'

/** Sources of our own, in domains that Node Feature Discovery does not use. */
export const ownSourceNames = ['cdi', 'container'] as const

export type OwnSourceName = (typeof ownSourceNames)[number]

/** `cdi.device`. Devices of another root would have to be resolved there: nobody looks. */
export async function cdiFindings(
  root: string,
  directories: readonly string[] = defaultDirectories,
): Promise<Findings> {
  if (root !== '/') return cdiDeviceFeatures(null)
  // Reading spec files takes a parser, which most machines have no use for.
  if (directories.every(isEmpty)) return cdiDeviceFeatures([])
  const { describeDevices } = await import('../cdi/describe-devices.ts')
  return cdiDeviceFeatures(describeDevices(directories))
}

/** What cannot be read is not known to be empty. */
function isEmpty(directory: string): boolean {
  try {
    return readdirSync(directory).length === 0
  } catch (error) {
    return systemErrorCode(error) === 'ENOENT'
  }
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
