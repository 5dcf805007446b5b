import type { Engine } from '../../engine/engine.ts'
import type { EngineImage } from '../../engine/images.ts'
import { createUnstarted } from '../../engine/unstarted.ts'
import { inputError } from '../../errors.ts'
import type { CanaryError } from '../../errors.ts'
import { formatPlatform, hostArchitecture, parsePlatform } from '../../registry/platform.ts'
import type { Platform } from '../../registry/platform.ts'
import { registryDigest } from '../acquire.ts'
import { engineFiles } from '../files/engine-files.ts'
import type { ReadableImage } from '../readable-image.ts'
import type { ReferenceSource } from '../source.ts'
import { elfReader } from './assemble.ts'
import { askedPlatform } from './options.ts'
import type { ReadOptions } from './options.ts'

export interface FoundOnEngine {
  readonly engine: Engine
  readonly image: EngineImage
  readonly platform: Platform
}

/** Null where there is no engine, or it has no such image for the platform that is asked for. */
export async function onEngine(
  { written }: ReferenceSource,
  engine: Engine | null,
  asked: Platform | null,
  signal: AbortSignal,
): Promise<FoundOnEngine | null> {
  if (engine === null) return null
  const wanted = asked === null ? null : formatPlatform(asked)
  const image = await engine.images.find(written, signal, wanted)
  if (image === null) return null
  const platform = parsePlatform(image.platform, hostArchitecture())
  const isOther =
    asked !== null &&
    (asked.os !== platform.os ||
      asked.architecture !== platform.architecture ||
      (asked.variant !== '' && asked.variant !== platform.variant))
  return isOther ? null : { engine, image, platform }
}

export function imageMissing(written: string): CanaryError {
  return inputError({
    code: 'image-missing',
    message: `the image ${written} is on no engine that is asked, and no registry is to be asked for it`,
    hint: 'build or load it first, or name an archive or a layout of it',
  })
}

/**
 * Opens an image of an engine, by a container that is created where files are asked for, never started, and
 * removed when the image is closed.
 */
export function openOnEngine(
  { written }: ReferenceSource,
  { engine, image, platform }: FoundOnEngine,
  options: ReadOptions,
  signal: AbortSignal,
): ReadableImage {
  const { labels: ours, keeps = () => false } = options
  const asked = askedPlatform(options)
  const wanted = asked === null ? null : formatPlatform(asked)
  let created: Promise<string> | null = null
  const container = () => {
    signal.throwIfAborted()
    return (created ??= createUnstarted(engine, {
      ...{ image: image.id, labels: ours, platform: wanted },
    }))
  }
  const origin = { name: `the image ${written}`, kind: 'infrastructure' } as const
  const view = { files: engine.containers.files, container, origin, keeps }
  const files = engineFiles(view, elfReader, signal)
  const { id, user, configuration, labels = new Map<string, string>(), created: at = null } = image
  let closed: Promise<void> | null = null
  return {
    ...{ reference: written, source: 'engine', id, platform, user, configuration, labels, files },
    digest: registryDigest(written, image),
    ...(image.sizeBytes === undefined ? {} : { sizeBytes: image.sizeBytes }),
    created: at,
    layers: [],
    close: async () => {
      closed ??= files.close().finally(() => remove(engine, created))
      await closed
    },
  }
}

async function remove(engine: Engine, created: Promise<string> | null): Promise<void> {
  const id = await created?.catch(() => undefined)
  // Not the run's signal: what was made is removed after an abort as well.
  if (id !== undefined) await engine.containers.remove(id, new AbortController().signal)
}
