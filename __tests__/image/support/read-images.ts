import { gzipSync, zstdCompressSync } from 'node:zlib'
import type { ReadOptions } from '../../../src/image/read/open.ts'
import { content, types } from '../../registry/support/images.ts'
import type { TestImage } from '../../registry/support/images.ts'
import { sha256 } from './layers.ts'

export type Compression = 'none' | 'gzip' | 'zstd'

const packers = {
  none: { suffix: '', pack: (tar: Buffer) => tar },
  gzip: { suffix: '+gzip', pack: (tar: Buffer) => gzipSync(tar) },
  zstd: { suffix: '+zstd', pack: (tar: Buffer) => zstdCompressSync(tar) },
} as const

export interface ImageWords {
  readonly platform?: string
  readonly compression?: Compression
  /** Of the configuration, besides what an image cannot do without. */
  readonly configuration?: Readonly<Record<string, unknown>>
  readonly diffIds?: readonly string[]
}

/** An image of these layers, as a registry or a layout has it. */
export function imageOf(tars: readonly Buffer[], words: ImageWords = {}): TestImage {
  const { platform = 'linux/amd64', compression = 'none', configuration = {} } = words
  const [os, architecture, variant] = platform.split('/')
  const { suffix, pack } = packers[compression]
  const layers = tars.map((tar) => content(`${types.layer}${suffix}`, pack(tar)))
  const diff_ids = words.diffIds ?? tars.map(sha256)
  const config = content(types.config, {
    ...{ os, architecture, ...(variant !== undefined && { variant }) },
    ...{ rootfs: { type: 'layers', diff_ids }, ...configuration },
  })
  const manifest = content(types.manifest, {
    ...{ schemaVersion: 2, mediaType: types.manifest, config: config.descriptor },
    layers: layers.map(({ descriptor }) => descriptor),
  })
  return { manifest, config, layers }
}

export function readOptions(directory: string, rest: Partial<ReadOptions> = {}): ReadOptions {
  return {
    ...{ directory, platform: null, engine: null, client: null, labels: {} },
    ...rest,
  }
}
