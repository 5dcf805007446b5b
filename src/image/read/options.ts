import type { Engine } from '../../engine/engine.ts'
import type { RegistryClient } from '../../registry/client.ts'
import { hostArchitecture, parsePlatform } from '../../registry/platform.ts'
import type { Platform } from '../../registry/platform.ts'

export interface ReadOptions {
  /** Relative paths of archives and layouts start here. */
  readonly directory: string
  /** `os/architecture[/variant]`; null for the engine's own, or this machine's. */
  readonly platform: string | null
  /** References are looked for on it first; null where there is none. */
  readonly engine: Engine | null
  /** Asked for references that no engine has; null where no registry is to be asked. */
  readonly client: RegistryClient | null
  /** Of containers that are created to look into an image of an engine. */
  readonly labels: Readonly<Record<string, string>>
  /**
   * Files whose content will be asked for, besides small ones below /etc: they are kept when their layer
   * passes. Paths are as a layer has them, absolute, before links are followed.
   */
  readonly keeps?: (path: string, size: number) => boolean
}

/** Null where none is asked for. @throws CanaryError (input) for what is no platform */
export function askedPlatform({ platform }: Pick<ReadOptions, 'platform'>): Platform | null {
  return platform === null ? null : parsePlatform(platform, hostArchitecture())
}

/** What an engine runs by itself. */
export async function platformOf(engine: Engine, signal: AbortSignal): Promise<Platform> {
  const { operatingSystem, architecture } = await engine.identity.describe(signal)
  return parsePlatform(`${operatingSystem}/${architecture}`, hostArchitecture())
}
