import { CanaryError } from '../../errors.ts'
import { archiveLimits, registryLimits } from '../../limits.ts'
import type { ContentSource } from '../../registry/content.ts'
import { parseJsonObject } from '../../registry/json.ts'
import type { Descriptor, Manifest } from '../../registry/manifest.ts'
import { contentError } from '../../registry/origin.ts'
import type { Origin } from '../../registry/origin.ts'
import { formatPlatform, readPlatform } from '../../registry/platform.ts'
import type { Platform } from '../../registry/platform.ts'
import { repositoryContent } from '../../registry/pull.ts'
import { isImage } from '../../registry/select.ts'
import { platformsInDockerArchive } from '../docker-archive.ts'
import type { FileTree } from '../file-tree.ts'
import { inTree, isDockerArchive, originOf } from '../local-image.ts'
import { openLayout } from '../oci-layout.ts'
import { parseImageSource } from '../source.ts'
import type { LocalSource } from '../source.ts'
import { imageMissing, onEngine } from './on-engine.ts'
import type { ReadOptions } from './options.ts'

/**
 * The platforms that an image is for, each once, in the order in which it lists them; attestations and the like
 * are none. Each can be opened by itself.
 *
 * @throws CanaryError (input) where the image is not there or damaged
 */
export async function listPlatforms(
  written: string,
  options: Omit<ReadOptions, 'platform'>,
  signal: AbortSignal,
): Promise<readonly Platform[]> {
  const source = parseImageSource(written)
  if (source.type !== 'reference') {
    const where = { cwd: options.directory, signal }
    return await inTree(source, where, async (tree) => {
      const platforms = await inLocal(tree, source, signal)
      await tree.close()
      return distinct(platforms)
    })
  }
  const found = await onEngine(source, options.engine, null, signal)
  if (found !== null) return [found.platform]
  if (options.client === null) throw imageMissing(written)
  const origin = { name: `the image ${written}`, kind: 'input' } as const
  const content = repositoryContent(options.client, source.reference)
  return distinct(await inContent(content, origin, signal))
}

function distinct(platforms: readonly Platform[]): readonly Platform[] {
  const key = (platform: Platform) => `${formatPlatform(platform)}:${platform.osVersion}`
  return [...new Map(platforms.toReversed().map((one) => [key(one), one])).values()].reverse()
}

async function inLocal(
  tree: FileTree,
  source: LocalSource,
  signal: AbortSignal,
): Promise<readonly Platform[]> {
  const origin = originOf(source)
  const layout = async () => await inContent(await openLayout(tree, source, origin), origin, signal)
  if (source.type !== 'docker-archive' || !(await isDockerArchive(tree))) return await layout()
  const named = await platformsInDockerArchive(tree, source.tag, origin)
  if ((await tree.find('index.json')) === null) return named
  // Its index.json lists every platform, its manifest.json perhaps only that of who saved it.
  try {
    return [...(await layout()), ...named]
  } catch (error) {
    // For `docker load` an archive without a layout that can be read is as good.
    if (error instanceof CanaryError) return named
    throw error
  }
}

async function inContent(
  content: ContentSource,
  origin: Origin,
  signal: AbortSignal,
): Promise<readonly Platform[]> {
  const { manifest } = await content.root(signal)
  if (manifest.type === 'image') return [await platformInside(manifest, content, origin, signal)]
  const images = manifest.manifests.filter(isImage)
  if (images.length > archiveLimits.layoutManifests) {
    const what = `lists more than ${archiveLimits.layoutManifests} manifests, which is the limit`
    throw contentError(origin, 'index-too-many', what)
  }
  if (images.length === 0) throw contentError(origin, 'platform-missing', 'holds no image')
  const platforms: Platform[] = []
  for (const image of images) {
    platforms.push(image.platform ?? (await platformOfEntry(image, content, origin, signal)))
  }
  return platforms
}

async function platformOfEntry(
  { digest }: Descriptor,
  content: ContentSource,
  origin: Origin,
  signal: AbortSignal,
): Promise<Platform> {
  const { manifest } = await content.manifest(digest, signal)
  return await platformInside(manifest, content, origin, signal)
}

async function platformInside(
  manifest: Manifest,
  content: ContentSource,
  origin: Origin,
  signal: AbortSignal,
): Promise<Platform> {
  const config = manifest.type === 'image' ? manifest.config : null
  const named = { ...origin, name: `the configuration of ${origin.name}` }
  const platform =
    config === null
      ? null
      : readPlatform(
          parseJsonObject(await content.blob(config, registryLimits.configBytes, signal), named),
        )
  if (platform !== null) return platform
  throw contentError(named, 'config-malformed', 'does not say which platform it is for')
}
