import type { ContainerPort } from './container-request.ts'

/** Images that the engine has, and how it gets more. */
export interface EngineImages {
  /**
   * Null when the engine does not have the image.
   *
   * @param platform `os/architecture[/variant]`: which is wanted, where the engine has several under
   *   one name; the one that it would run by itself where it has no such, or cannot be asked
   */
  readonly find: (
    reference: string,
    signal: AbortSignal,
    platform?: string | null,
  ) => Promise<EngineImage | null>
  /** @throws CanaryError (input) with the registry's own words when the image cannot be pulled */
  readonly pull: (request: PullRequest, signal: AbortSignal) => Promise<PulledImage>
  /** Loads a docker archive; gives the references and ids the engine names. Null: it takes none. */
  readonly load:
    ((archive: NodeJS.ReadableStream, signal: AbortSignal) => Promise<readonly string[]>) | null
  /** Gives an image one more name; another image that had it loses it. */
  readonly tag: (id: string, reference: string, signal: AbortSignal) => Promise<void>
  /** @throws CanaryError (input) with the registry's own words when it takes no such image */
  readonly push: (request: PushRequest, signal: AbortSignal) => Promise<void>
  /** Left out where the engine keeps images itself. */
  readonly onNodes?: ImagesOnNodes
}

/** When a node fetches an image that it is to run. */
export type NodePull = 'always' | 'missing' | 'never'

/** Images of an engine whose nodes pull them, each when it runs one: nobody else has them, or reads them there. */
export interface ImagesOnNodes {
  /**
   * Says which image is about to be run, and when nodes are to pull it. No more is known of it than its name.
   *
   * @param platform `os/architecture[/variant]` that it is asked for; null for the nodes' own
   */
  readonly expect: (
    reference: string,
    pull: NodePull,
    platform: string | null,
    signal: AbortSignal,
  ) => Promise<EngineImage>
  /** Of the manifest that a node has run; null before, or where its runtime does not tell. */
  readonly digestOf: (reference: string) => string | null
}

export interface EngineImage {
  readonly id: string
  /** `repository@sha256:…`, as the engine tells them. */
  readonly repoDigests: readonly string[]
  /** Whether a registry gave them: some engines make one up for an image that was never pushed. */
  readonly isFromRegistry: boolean
  readonly platform: string
  readonly user: string
  readonly configuration: ImageConfiguration
  /** Bytes, as the engine counts them; left out where it does not tell. */
  readonly sizeBytes?: number
  /** Left out where it has none. */
  readonly labels?: ReadonlyMap<string, string>
  /** RFC 3339, as the engine tells it; left out where it does not. */
  readonly created?: string
}

/** What an image says of containers that are made of it; a list that it does not have is empty. */
export interface ImageConfiguration {
  readonly entrypoint: readonly string[]
  /** CMD: the arguments of its entrypoint, or else the command. */
  readonly command: readonly string[]
  /** `NAME=value`, each name once. */
  readonly env: readonly string[]
  /** Null where it names none. */
  readonly workingDirectory: string | null
  readonly exposedPorts: readonly ContainerPort[]
  /** Paths of its VOLUMEs. */
  readonly volumes: readonly string[]
  /** Such as `SIGQUIT`; null for the engine's own. */
  readonly stopSignal: string | null
}

/** An image that says nothing. */
export const plainImage: ImageConfiguration = {
  entrypoint: [],
  command: [],
  env: [],
  workingDirectory: null,
  exposedPorts: [],
  volumes: [],
  stopSignal: null,
}

export interface PullRequest {
  readonly reference: string
  /** `os/architecture[/variant]`; null for the engine's own. */
  readonly platform: string | null
  readonly credentials: RegistryCredentials | null
  readonly onProgress: (progress: string) => void
}

/** What the engine says that it pulled; null where it does not say so. */
export interface PulledImage {
  /** Of the manifest or index that the registry has under the name. */
  readonly digest: string | null
  /** The beginning of the image's id. */
  readonly id: string | null
}

export interface PushRequest {
  /** The image itself: whatever its name leads to by now is not asked for. */
  readonly id: string
  /** Where it goes. */
  readonly reference: string
  readonly credentials: RegistryCredentials | null
  /** The registry is spoken to without TLS, where the engine leaves that to who asks. */
  readonly isPlainHttp: boolean
  readonly onProgress: (progress: string) => void
}

export interface RegistryCredentials {
  readonly serverAddress: string
  readonly username: string
  readonly password: string
  readonly identityToken: string
  /** An access token, sent as it is. */
  readonly registryToken: string
}
