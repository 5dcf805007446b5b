import { resolve } from 'node:path'
import type { CommandIo } from '../command.ts'
import type { CompatDependencies, FetchedSpec, SpecRequest } from './dependencies.ts'
import type { InferDependencies } from './infer.ts'

/** What the compatibility commands use when they are run by a person. */
export const thisMachine: CompatDependencies = {
  loadTemplates: async () =>
    (await import('../../compatibility/template/template.ts')).compileTemplate,
  discover: async (hostRoot, io) => {
    const { discoverNode } = await import('../../run/discover-node.ts')
    return await discoverNode(null, io.env, io.signal, resolve(io.cwd, hostRoot))
  },
  loadNodes: async (paths) => {
    const { loadNodeFeatures } = await import('../../features/load.ts')
    return await loadNodeFeatures(paths)
  },
  fetchSpec,
}

/** The same for `compat infer`. */
export const inferOnThisMachine: InferDependencies = {
  loadTemplates: thisMachine.loadTemplates,
  openImage: async (request, io) => {
    const { openToRead } = await import('../open-to-read.ts')
    return await openToRead(request, io)
  },
  loadExamine: async () => (await import('../../programs/examine.ts')).examineProgram,
}

async function fetchSpec({ image, flags }: SpecRequest, io: CommandIo): Promise<FetchedSpec> {
  const { findAttachedSpec } = await import('./attached-spec.ts')
  const { spec, digest } = await findAttachedSpec(image, flags, io)
  return { text: spec, digest }
}
