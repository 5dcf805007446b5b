import { describeDevices } from '../cdi/describe-devices.ts'
import type { EngineDescription } from '../engine/engine.ts'
import { cdiDeviceFeatures } from '../features/cdi-device.ts'
import { containerEngineFeatures } from '../features/container-engine.ts'
import { discoverFeatures } from '../features/discover.ts'
import type { NodeFeatures } from '../features/model.ts'

/**
 * The features of this machine, with those of two sources of our own: the CDI devices of its
 * directories, and the container engine where there is one.
 */
export async function discoverNode(
  engine: EngineDescription | null,
  env: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
  root = '/',
): Promise<NodeFeatures> {
  const extra = engine === null ? [] : [containerEngineFeatures(describe(engine))]
  // Devices of another root would have to be resolved there: nobody looks.
  const devices = root === '/' ? describeDevices() : null
  return await discoverFeatures({
    root,
    env,
    signal,
    extra: [...extra, cdiDeviceFeatures(devices)],
  })
}

function describe(engine: EngineDescription): Parameters<typeof containerEngineFeatures>[0] {
  return {
    name: engine.name,
    version: engine.version,
    api_version: engine.apiVersion,
    cgroup_version: engine.cgroupVersion,
    storage_driver: engine.storageDriver,
    rootless: engine.isRootless,
    default_runtime: engine.defaultRuntime,
    runtimes: engine.runtimes,
  }
}
