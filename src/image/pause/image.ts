import { inputError } from '../../errors.ts'
import type { Engine } from '../../engine/engine.ts'
import { digestOf } from '../../registry/digest.ts'
import { packDockerArchive } from '../docker-archive.ts'
import type { PackableImage } from '../packable-image.ts'
import { bytesFile, writeTar } from '../tar-writer.ts'
import { pauseArchitectures, pauseProgram } from '../../engine/pause-program.ts'
import type { PauseArchitecture } from '../../engine/pause-program.ts'

/**
 * Sees to it that the engine has the image whose one process holds a Pod's namespaces. It is made here,
 * and known by a name of ours: engines without one for an image remove it as one that nobody wants.
 *
 * @returns the id that the engine knows it by; none where it holds namespaces without one
 * @throws CanaryError (input) for a processor that there is no program for
 */
export async function providePauseImage(engine: Engine, signal: AbortSignal): Promise<string> {
  if (!engine.containers.needsPauseImage) return ''
  const { architecture } = await engine.identity.describe(signal)
  const known = pauseArchitectures.find((one) => one === architecture)
  if (known === undefined || engine.images.load === null) throw unsupported(architecture)
  const { image, name } = await packPause(known)
  const id = digestOf(image.config)
  // By its name: an engine may know an image by the digest of another document than its configuration.
  const found = await engine.images.find(name, signal)
  if (found !== null) return found.id
  try {
    await engine.images.load(packDockerArchive(image, [name]), signal)
  } catch (error) {
    // Another run has brought it meanwhile, and some engines do not take it twice.
    const other = await engine.images.find(name, signal)
    if (other === null) throw error
    return other.id
  }
  return (await engine.images.find(name, signal))?.id ?? id
}

function unsupported(architecture: string): Error {
  return inputError({
    code: 'pod-processor',
    message: `Pods cannot be run on an engine with a processor of the kind ${architecture}`,
    hint: `use one with ${pauseArchitectures.join(' or ')}`,
  })
}

/** The name holds its content: another version of it is another image. */
export async function packPause(
  architecture: PauseArchitecture,
): Promise<{ readonly image: PackableImage; readonly name: string }> {
  const layer = await layerOf(architecture)
  const config = {
    architecture,
    os: 'linux',
    config: { Entrypoint: ['/pause'] },
    rootfs: { type: 'layers', diff_ids: [digestOf(layer)] },
  }
  const bytes = Buffer.from(JSON.stringify(config))
  const content = async function* () {
    yield await Promise.resolve(layer)
  }
  const [, hash = ''] = digestOf(bytes).split(':')
  return {
    image: { config: bytes, layers: [{ key: 'pause', size: layer.length, content }] },
    name: `localhost/container-canary/pause:${hash.slice(0, 12)}`,
  }
}

async function layerOf(architecture: PauseArchitecture): Promise<Buffer> {
  const program = { ...bytesFile('pause', pauseProgram(architecture)), mode: 0o755 }
  const parts: Uint8Array[] = []
  for await (const part of writeTar([program])) parts.push(part)
  return Buffer.concat(parts)
}
