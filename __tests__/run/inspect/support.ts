import { plainImage } from '../../../src/engine/images.ts'
import type { ImageConfiguration } from '../../../src/engine/images.ts'
import type { ReadableImage } from '../../../src/image/readable-image.ts'
import type { StaticFinding } from '../../../src/model.ts'
import type { Examine } from '../../../src/programs/examination.ts'
import { memoryFiles } from '../../image/support/memory-files.ts'
import type { MemoryFile } from '../../image/support/memory-files.ts'

export type ImageChanges = Partial<Omit<ReadableImage, 'configuration' | 'files'>> & {
  readonly configuration?: Partial<ImageConfiguration>
}

/** An image of these files, for linux/amd64. */
export function readable(
  files: Readonly<Record<string, MemoryFile>>,
  { configuration = {}, ...changes }: ImageChanges = {},
): ReadableImage {
  return {
    ...{ reference: 'app:1', source: 'engine', id: 'sha256:0', digest: null, user: '' },
    platform: { os: 'linux', architecture: 'amd64', variant: '', osVersion: '' },
    configuration: { ...plainImage, ...configuration },
    ...{ labels: new Map(), created: null, layers: [], close: () => Promise.resolve() },
    ...changes,
    files: memoryFiles(files),
  }
}

export const program: MemoryFile = { content: 'x', mode: 0o755 }

/**
 * Looks a name up in `/bin` alone, and finds of each file what is said of it.
 *
 * @param faults by path
 */
export function examineWith(
  faults: Readonly<Record<string, Pick<StaticFinding, 'code' | 'severity'>>> = {},
): Examine & { readonly asked: readonly string[] } {
  const asked: string[] = []
  const examine: Examine = async (name, { files }) => {
    asked.push(name)
    const found = await files.resolve(name.startsWith('/') ? name : `/bin/${name}`)
    if (found.kind !== 'found') {
      const missing = { severity: 'error', code: 'program-missing', path: null } as const
      const message = `${name} is not there`
      const findings = [{ ...missing, message, location: null, hint: null }]
      return { name, node: null, type: null, closure: [], findings }
    }
    const { node } = found
    const fault = faults[node.path]
    const findings =
      fault === undefined
        ? []
        : [{ ...fault, path: node.path, message: 'it is bad', location: null, hint: null }]
    return { name, node, type: 'a program', closure: [], findings }
  }
  return Object.assign(examine, { asked })
}
