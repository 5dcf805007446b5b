import { CanaryError } from '../../errors.ts'
import type { RegistryClient } from '../../registry/client.ts'
import type { FetchedManifest } from '../../registry/manifest.ts'
import { fetchManifest } from '../../registry/pull.ts'
import type { ImageReference } from '../../registry/reference.ts'

/** How registries are asked what they have. */
export interface RegistryClients {
  readonly client: RegistryClient
  /**
   * Speaks to registries of this machine without TLS, as engines do where there is none; null where no
   * such registry is asked.
   */
  readonly onThisMachine: RegistryClient | null
}

/** What a registry has under a name, and by which client it was reached. @throws CanaryError */
export async function readBack(
  reference: ImageReference,
  { client, onThisMachine }: RegistryClients,
  signal: AbortSignal,
): Promise<{ readonly found: FetchedManifest; readonly client: RegistryClient }> {
  try {
    return { found: await fetchManifest(client, reference, signal), client }
  } catch (error) {
    if (onThisMachine === null || !isUnreached(error)) throw error
    const found = await fetchManifest(onThisMachine, reference, signal).catch(() => null)
    if (found === null) throw error
    return { found, client: onThisMachine }
  }
}

function isUnreached(error: unknown): boolean {
  return error instanceof CanaryError && error.problems[0].code === 'registry-connection'
}
