import type { Engine } from '../engine/engine.ts'
import type { AcquiredImage } from '../image/acquire.ts'
import type { BuiltImage } from '../image/build/build.ts'
import { buildsOf } from '../image/build/order.ts'
import type { BuildOrder, BuildRequest } from '../image/build/request.ts'
import { choosePlatform, hostArchitecture, parsePlatform } from '../registry/platform.ts'
import type { RunDependencies, RunRequest } from './request.ts'

/** What was asked for, and what a builder made of it. */
export interface Built extends BuiltImage {
  readonly build: BuildRequest
}

/** Builds what the request asks for, one platform after the other. @throws CanaryError */
export async function buildAll(
  { build: order, directory, engine: { env } }: RunRequest,
  engine: Engine,
  { onEvent, onSecret }: RunDependencies,
  signal: AbortSignal,
): Promise<readonly Built[]> {
  if (order === null) return []
  const { buildImage } = await import('../image/build/build.ts')
  const onOutput = (line: string) => {
    onEvent({ kind: 'output', text: `${line}\n` })
  }
  const images: Built[] = []
  for (const build of buildsOf(order)) {
    onEvent({ kind: 'phase', title: `Build ${build.tag}` })
    try {
      for (const { severity, message } of order.notices) onOutput(`${severity}: ${message}`)
      const options = { engine, env, directory, onOutput, onSecret }
      images.push({ build, ...(await buildImage(build, options, signal)) })
    } finally {
      onEvent({ kind: 'phase-ended' })
    }
  }
  return images
}

/**
 * Gives what was built its other names. Of several platforms' images that of the engine's own platform
 * gets them all: an engine has one image under a name.
 */
export async function nameBuilt(
  order: BuildOrder,
  images: readonly Pick<AcquiredImage, 'id'>[],
  engine: Engine,
  signal: AbortSignal,
): Promise<void> {
  const { tag, otherTags, platforms } = order
  if (platforms.length === 0) {
    for (const name of otherTags) {
      for (const { id } of images) await engine.images.tag(id, name, signal)
    }
    return
  }
  const { operatingSystem, architecture } = await engine.identity.describe(signal)
  const host = hostArchitecture()
  const own = choosePlatform(
    parsePlatform(`${operatingSystem}/${architecture}`, host),
    platforms.map((platform) => parsePlatform(platform, host)),
  )
  const image = images[own]
  if (image === undefined) return
  for (const name of [tag, ...otherTags]) await engine.images.tag(image.id, name, signal)
}
