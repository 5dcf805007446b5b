import type { EngineDescription } from '../engine/engine.ts'
import { discoverFeatures } from '../features/discover.ts'
import type { NodeFeatures } from '../features/model.ts'
import { cdiFindings, engineFindings, unknownEngineFindings } from './own-sources.ts'

/**
 * The features of this machine, with those of two sources of our own: the CDI devices of its
 * directories, and the container engine.
 *
 * @param engine null when nobody asked one
 */
export async function discoverNode(
  engine: EngineDescription | null,
  env: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
  root = '/',
): Promise<NodeFeatures> {
  const asked = engine === null ? unknownEngineFindings() : engineFindings(engine)
  return await discoverFeatures({ root, env, signal, extra: [asked, await cdiFindings(root)] })
}
