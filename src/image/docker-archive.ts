import { Readable } from 'node:stream'
import { inputError } from '../errors.ts'
import { archiveLimits, registryLimits } from '../limits.ts'
import { digestOf } from '../registry/digest.ts'
import type { Digest } from '../registry/digest.ts'
import { asObject, member, parseJsonObject, stringMember, tryParseJson } from '../registry/json.ts'
import { contentError, oneLine } from '../registry/origin.ts'
import type { Origin } from '../registry/origin.ts'
import { readPlatform } from '../registry/platform.ts'
import type { Platform } from '../registry/platform.ts'
import { formatReference, parseReference } from '../registry/reference.ts'
import { readFileOf } from './file-tree.ts'
import type { FileTree } from './file-tree.ts'
import { bytesFile, writeTar } from './tar-writer.ts'

/** A layer, compressed or not, as an engine's load reads it. */
export interface PackableLayer {
  /** Equal for equal layers: each is written once. */
  readonly key: string
  readonly size: number
  readonly content: () => AsyncIterable<Uint8Array>
}

export interface PackableImage {
  readonly config: Uint8Array
  readonly layers: readonly PackableLayer[]
}

/**
 * Writes the archive that every engine loads (the form of `docker save`), with this image alone.
 *
 * @param tags names that the engine shall give it; with none, nothing that is there is renamed
 */
export function packDockerArchive(image: PackableImage, tags: readonly string[]): Readable {
  const keys = [...new Set(image.layers.map((layer) => layer.key))]
  const nameOf = (layer: PackableLayer) => `layer-${keys.indexOf(layer.key)}/layer.tar`
  const configName = `${digestOf(image.config).slice('sha256:'.length)}.json`
  const layers = keys.flatMap((key) => image.layers.find((layer) => layer.key === key) ?? [])
  const index = [
    { Config: configName, RepoTags: tags, Layers: image.layers.map((layer) => nameOf(layer)) },
  ]
  const files = [
    bytesFile('manifest.json', Buffer.from(JSON.stringify(index))),
    bytesFile(configName, image.config),
    ...layers.map((layer) => ({ name: nameOf(layer), size: layer.size, content: layer.content })),
  ]
  return Readable.from(writeTar(files), { objectMode: false })
}

/**
 * Finds an image in the archive that `docker save` wrote.
 *
 * @param tag which of several; null for the only one
 * @throws CanaryError (input) when it is no such archive, or the image is not in it
 */
export async function readDockerArchive(
  tree: FileTree,
  tag: string | null,
  origin: Origin,
): Promise<PackableImage> {
  const bytes = await readFileOf(tree, 'manifest.json', archiveLimits.indexBytes, {
    ...origin,
    name: `the manifest.json of ${origin.name}`,
  })
  const chosen = chooseEntry(readIndex(bytes, origin), tag, origin)
  const config = await readFileOf(tree, chosen.config, registryLimits.configBytes, origin)
  const layers = chosen.layers.map(async (name): Promise<PackableLayer> => {
    const file = await tree.find(name)
    if (file === null)
      throw contentError(origin, 'content-missing', `lacks its layer ${oneLine(name, 100)}`)
    return { key: name, size: file.size, content: () => file.open() as AsyncIterable<Uint8Array> }
  })
  return { config, layers: await Promise.all(layers) }
}

interface ArchiveEntry {
  readonly config: string
  readonly tags: readonly string[]
  readonly layers: readonly string[]
}

function readIndex(bytes: Uint8Array, origin: Origin): ArchiveEntry[] {
  const list = tryParseJson(bytes)
  if (!Array.isArray(list))
    throw contentError(origin, 'archive-broken', 'has a manifest.json that is no list')
  return list.map((item: unknown) => {
    const entry = asObject(item)
    const config = entry === null ? null : stringMember(entry, 'Config')
    const layers = entry === null ? null : strings(member(entry, 'Layers'))
    if (
      entry === null ||
      config === null ||
      layers === null ||
      layers.length > archiveLimits.layers
    ) {
      throw contentError(origin, 'archive-broken', 'has a manifest.json without Config and Layers')
    }
    return { config, layers, tags: strings(member(entry, 'RepoTags')) ?? [] }
  })
}

function strings(value: unknown): string[] | null {
  if (!Array.isArray(value)) return null
  return value.every((item): item is string => typeof item === 'string') ? value : null
}

function chooseEntry(
  entries: readonly ArchiveEntry[],
  tag: string | null,
  origin: Origin,
): ArchiveEntry {
  const wanted = tag === null ? null : formatReference(parseReference(tag))
  const matching = entries.filter(
    (entry) => wanted === null || entry.tags.some((one) => wholeName(one) === wanted),
  )
  const [first, second] = matching
  if (first !== undefined && second === undefined) return first
  const names = oneLine(entries.flatMap((entry) => entry.tags).join(', '))
  const what =
    tag === null ? `holds ${entries.length} images` : `does not hold ${oneLine(tag, 100)}`
  throw inputError({
    code: 'archive-image',
    message: `${origin.name} ${what}`,
    hint: names === '' ? 'its images have no names' : `name one of them behind the path: ${names}`,
  })
}

function wholeName(tag: string): string {
  try {
    return formatReference(parseReference(tag))
  } catch {
    // A name that is no reference is equal to nothing that was asked for.
    return ''
  }
}

/** What an image's configuration says about it. Its digest is the image's id. */
export function readConfig(config: Uint8Array, origin: Origin): { id: Digest; platform: Platform } {
  const named = { ...origin, name: `the configuration of ${origin.name}` }
  const platform = readPlatform(parseJsonObject(config, named))
  if (platform === null) {
    throw contentError(named, 'config-malformed', 'does not say which platform it is for')
  }
  return { id: digestOf(config), platform }
}
