import { Readable } from 'node:stream'
import { archiveLimits, registryLimits } from '../limits.ts'
import { digestOf } from '../registry/digest.ts'
import type { Digest } from '../registry/digest.ts'
import { asObject, member, parseJsonObject, stringMember, tryParseJson } from '../registry/json.ts'
import type { JsonObject } from '../registry/json.ts'
import { contentError, oneLine } from '../registry/origin.ts'
import type { Origin } from '../registry/origin.ts'
import { choosePlatform, formatPlatform, readPlatform } from '../registry/platform.ts'
import type { Platform } from '../registry/platform.ts'
import { noSuchPlatform } from '../registry/select.ts'
import { readFileOf } from './file-tree.ts'
import type { FileTree } from './file-tree.ts'
import type { FoundImage, FoundLayer } from './found-image.ts'
import { isNamed, noSuchImage } from './image-names.ts'
import type { PackableImage, PackableLayer } from './packable-image.ts'
import { bytesFile, writeTar } from './tar-writer.ts'

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

/** Which of the images of an archive is meant. */
export interface WantedImage {
  /** Null for the only one. */
  readonly tag: string | null
  /** For one name that has images of several platforms. */
  readonly platform: Platform
}

/**
 * Finds an image in the archive that `docker save` wrote.
 *
 * @throws CanaryError (input) when it is no such archive, or the image is not in it
 */
export async function findInDockerArchive(
  tree: FileTree,
  wanted: WantedImage,
  origin: Origin,
): Promise<Pick<FoundImage, 'config' | 'layers'>> {
  const named = chooseNamed(await readIndex(tree, origin), wanted.tag, origin)
  const { entry, config } = await choosePlatformOf(named, wanted.platform, tree, origin)
  const layers: FoundLayer[] = []
  for (const name of entry.layers) layers.push(await findLayer(tree, name, origin))
  return { config, layers }
}

/** The platforms that one name of such an archive has images for. */
export async function platformsInDockerArchive(
  tree: FileTree,
  tag: string | null,
  origin: Origin,
): Promise<readonly Platform[]> {
  const named = chooseNamed(await readIndex(tree, origin), tag, origin)
  const configured = await configurationsOf(named, tree, origin)
  return configured.map(({ config }) => readConfig(config, origin).platform)
}

async function findLayer(tree: FileTree, name: string, origin: Origin): Promise<FoundLayer> {
  const file = await tree.find(name)
  if (file === null)
    throw contentError(origin, 'content-missing', `lacks its layer ${oneLine(name, 100)}`)
  const named = { ...origin, name: `the layer ${oneLine(name, 100)} of ${origin.name}` }
  return { key: name, file, origin: named, descriptor: null }
}

interface ArchiveEntry {
  readonly config: string
  readonly tags: readonly string[]
  readonly layers: readonly string[]
}

async function readIndex(tree: FileTree, origin: Origin): Promise<ArchiveEntry[]> {
  const bytes = await readFileOf(tree, 'manifest.json', archiveLimits.indexBytes, {
    ...origin,
    name: `the manifest.json of ${origin.name}`,
  })
  const list = tryParseJson(bytes)
  if (!Array.isArray(list))
    throw contentError(origin, 'archive-broken', 'has a manifest.json that is no list')
  return list.map((item: unknown) => {
    const entry = asObject(item)
    const config = entry === null ? null : stringMember(entry, 'Config')
    // Go writes an empty list as null.
    const layers = entry === null ? null : strings(member(entry, 'Layers') ?? noLayers(entry))
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

function noLayers(entry: JsonObject): unknown {
  return member(entry, 'Layers') === null ? [] : undefined
}

function strings(value: unknown): string[] | null {
  if (!Array.isArray(value)) return null
  return value.every((item): item is string => typeof item === 'string') ? value : null
}

/** One image, or those that one name has for several platforms. */
function chooseNamed(
  entries: readonly ArchiveEntry[],
  tag: string | null,
  origin: Origin,
): readonly [ArchiveEntry, ...ArchiveEntry[]] {
  const matching = entries.filter(
    (entry) => tag === null || entry.tags.some((one) => isNamed(one, tag)),
  )
  const distinct = new Map(matching.toReversed().map((entry) => [entry.config, entry]))
  const [first, ...others] = [...distinct.values()].reverse()
  const isOne =
    first !== undefined && others.every((entry) => String(entry.tags) === String(first.tags))
  if (isOne) return [first, ...others]
  const names = entries.flatMap((entry) => entry.tags)
  throw noSuchImage(origin, { tag, names, count: entries.length })
}

interface ConfiguredEntry {
  readonly entry: ArchiveEntry
  readonly config: Uint8Array
}

async function choosePlatformOf(
  entries: readonly [ArchiveEntry, ...ArchiveEntry[]],
  wanted: Platform,
  tree: FileTree,
  origin: Origin,
): Promise<ConfiguredEntry> {
  const configured = await configurationsOf(entries, tree, origin)
  const [first, ...others] = configured
  // Whether the only one suits is asked when its configuration is read.
  if (first !== undefined && others.length === 0) return first
  const platforms = configured.map(({ config }) => readConfig(config, origin).platform)
  const index = choosePlatform(wanted, platforms)
  const [chosen, platform] = [configured[index], platforms[index]]
  if (chosen === undefined || platform === undefined) {
    throw noSuchPlatform(origin, wanted, platforms)
  }
  const twins = platforms.filter((one) => formatPlatform(one) === formatPlatform(platform))
  if (twins.length > 1) throw noSuchImage(origin, { tag: null, names: [], count: twins.length })
  return chosen
}

async function configurationsOf(
  entries: readonly ArchiveEntry[],
  tree: FileTree,
  origin: Origin,
): Promise<readonly ConfiguredEntry[]> {
  const configured: ConfiguredEntry[] = []
  for (const entry of entries.slice(0, archiveLimits.layoutManifests)) {
    const config = await readFileOf(tree, entry.config, registryLimits.configBytes, origin)
    configured.push({ entry, config })
  }
  return configured
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
