import { plainImage } from '../../../src/engine/images.ts'
import type { ImageConfiguration } from '../../../src/engine/images.ts'
import type { ReadableImage } from '../../../src/image/readable-image.ts'
import type { Examine } from '../../../src/programs/examination.ts'
import type { Reading } from '../../../src/validator/run-static-checks.ts'
import { memoryFiles } from './memory-files.ts'
import type { MemoryFile } from './memory-files.ts'

export interface MemoryImage extends Partial<Omit<ReadableImage, 'configuration' | 'files'>> {
  readonly configuration?: Partial<ImageConfiguration>
  readonly files?: Readonly<Record<string, MemoryFile>>
}

/** An image in memory that says nothing but what is written. */
export function memoryImage({
  files = {},
  configuration,
  ...facts
}: MemoryImage = {}): ReadableImage {
  return {
    reference: 'app',
    source: 'archive',
    id: `sha256:${'0'.repeat(64)}`,
    digest: null,
    platform: { os: 'linux', architecture: 'amd64', variant: '', osVersion: '' },
    user: '',
    labels: new Map(),
    created: null,
    layers: [],
    close: () => Promise.resolve(),
    ...facts,
    configuration: { ...plainImage, ...configuration },
    files: memoryFiles(files),
  }
}

/** For what reads no image. */
export const noReading: Reading = {
  open: () => Promise.reject(new Error('no image is read here')),
  examine: () => Promise.reject(new Error('no program is examined here')),
}

/** Finds a program where its name says that it is, and nothing wrong with it. */
export const examineByPath: Examine = async (name, { files }) => {
  const found = await files.resolve(name)
  const node = found.kind === 'found' ? found.node : null
  return { name, node, type: node === null ? null : 'program', closure: [], findings: [] }
}
