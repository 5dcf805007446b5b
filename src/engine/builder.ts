/** An engine that builds images itself. */
export interface EngineBuilder {
  /** In a sentence, such as `Podman's builder`. */
  readonly name: string
  /** Docker's command line builds onto this engine with buildx, where that is installed. */
  readonly takesBuildx: boolean
  /** Where it looks for layers that may be taken over. */
  readonly cacheFrom: 'images' | 'repositories'
  /** @throws CanaryError (input) for what it cannot be asked for */
  readonly build: (request: EngineBuildRequest, signal: AbortSignal) => Promise<BuildOutcome>
}

export interface EngineBuildRequest {
  /** The build context as a tar stream, filtered already. */
  readonly context: NodeJS.ReadableStream
  readonly dockerfile: string
  readonly tag: string
  readonly target: string | null
  readonly platform: string | null
  readonly buildArguments: Readonly<Record<string, string>>
  readonly labels: Readonly<Record<string, string>>
  readonly noCache: boolean
  /** Whether the images that it builds on are looked for in their registries anew. */
  readonly pull: boolean
  /** References of images whose layers may be taken over. */
  readonly cacheFrom: readonly string[]
  /** Of `RUN` instructions; null for the engine's choice. */
  readonly network: string | null
  /** Pieces of text, as they come. */
  readonly onOutput: (text: string) => void
}

/** A build that failed says so in the engine's words, and with the exit code of the failed command. */
export type BuildOutcome =
  | { readonly built: true; readonly id: string }
  | { readonly built: false; readonly reason: string; readonly exitCode: number | null }
