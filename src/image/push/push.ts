import type { EngineImages, RegistryCredentials } from '../../engine/images.ts'
import type { PushedName } from '../../model.ts'
import { pushManifest } from '../../registry/push.ts'
import { formatReference, formatRepository, parseReference } from '../../registry/reference.ts'
import type { ImageReference } from '../../registry/reference.ts'
import { platformTag } from '../build/order.ts'
import { indexOf } from './image-index.ts'
import type { PlatformManifest } from './image-index.ts'
import { readBack } from './read-back.ts'
import type { RegistryClients } from './read-back.ts'
import { requireImageOf } from './verify.ts'

export interface PushTools extends RegistryClients {
  readonly images: Pick<EngineImages, 'push'>
  readonly credentialsFor: (
    reference: string,
    signal: AbortSignal,
  ) => Promise<RegistryCredentials | null>
  /** Registries that are spoken to without TLS. */
  readonly plainHttp: readonly string[]
  readonly onProgress: (line: string) => void
  /** Told of each name once its registry has confirmed it. */
  readonly onPushed: (pushed: PushedName) => void
}

/** What was judged, and under which names it is to go. */
export interface PushOrder {
  /** One, or one for each of `platforms`. */
  readonly images: readonly { readonly id: string }[]
  readonly platforms: readonly string[]
  /** Whole names: the same image under each. */
  readonly names: readonly string[]
}

/**
 * Pushes exactly what was judged, and has the registry confirm it, name by name. Images of several
 * platforms go to each repository by tags of their own first, and then an index of them by the names.
 *
 * @throws CanaryError when a registry takes it not, or has anything else under a name afterwards
 */
export async function pushJudged(
  { images, platforms, names }: PushOrder,
  tools: PushTools,
  signal: AbortSignal,
): Promise<void> {
  const { onPushed } = tools
  const [only, ...others] = images
  if (only !== undefined && others.length === 0 && platforms.length === 0) {
    for (const name of names) {
      const { found } = await pushOne(only.id, name, tools, signal)
      onPushed({ reference: name, digest: found.descriptor.digest })
    }
    return
  }
  for (const own of byRepository(names)) {
    const [first] = own
    const manifests: PlatformManifest[] = []
    let { client } = tools
    for (const [index, platform] of platforms.entries()) {
      const id = images[index]?.id ?? ''
      const there = await pushOne(id, platformTag(first, platform), tools, signal)
      manifests.push({ platform, found: there.found })
      client = there.client
    }
    for (const name of own) {
      const digest = await pushIndex(manifests, parseReference(name), { ...tools, client }, signal)
      onPushed({ reference: name, digest })
    }
  }
}

/** Gives the manifest that the registry has under the name now. */
async function pushOne(
  id: string,
  name: string,
  tools: PushTools,
  signal: AbortSignal,
): ReturnType<typeof readBack> {
  const { images, credentialsFor, plainHttp, onProgress } = tools
  const reference = parseReference(name)
  onProgress(`push ${id} as ${name}`)
  await images.push(
    {
      id,
      reference: formatReference(reference),
      credentials: await credentialsFor(name, signal),
      isPlainHttp: plainHttp.includes(reference.registry),
      onProgress,
    },
    signal,
  )
  const there = await readBack(reference, tools, signal)
  requireImageOf(there.found, id, name)
  return there
}

async function pushIndex(
  manifests: readonly PlatformManifest[],
  reference: ImageReference,
  tools: PushTools,
  signal: AbortSignal,
): Promise<string> {
  const { client, onProgress } = tools
  const name = formatReference(reference)
  const { bytes, mediaType, digest } = indexOf(manifests)
  onProgress(`push the index ${digest} as ${name}`)
  await pushManifest(client, reference, reference.tag ?? 'latest', bytes, mediaType, signal)
  const { found } = await readBack(reference, tools, signal)
  requireImageOf(found, digest, name)
  return digest
}

type SomeNames = readonly [string, ...string[]]

/** Names of one repository after the other, in their order. */
function byRepository(names: readonly string[]): readonly SomeNames[] {
  const repositories = new Map<string, SomeNames>()
  for (const name of names) {
    const repository = formatRepository(parseReference(name))
    const before = repositories.get(repository)
    repositories.set(repository, before === undefined ? [name] : [...before, name])
  }
  return [...repositories.values()]
}
