import type { TemplateCompiler } from '../../compatibility/match/compile.ts'
import type { NodeFeatures } from '../../features/model.ts'
import type { SourceText } from '../../yaml/source.ts'
import type { CommandIo } from '../command.ts'
import type { ImageFlags } from '../registry-flags.ts'

/** What the compatibility commands take from other rooms, each loaded when it is used. */
export interface CompatDependencies {
  readonly loadTemplates: () => Promise<TemplateCompiler>
  /** @param hostRoot the host's root directory; `/` is this machine */
  readonly discover: (hostRoot: string, io: CommandIo) => Promise<NodeFeatures>
  /** Reads files with saved features; their nodes may be spread over several files. */
  readonly loadNodes: (paths: readonly string[]) => Promise<readonly NodeFeatures[]>
  /** Fetches the spec that is attached to an image. */
  readonly fetchSpec: (request: SpecRequest, io: CommandIo) => Promise<FetchedSpec>
}

/** An image, and how its registry is reached: the flags as the user wrote them. */
export interface SpecRequest {
  readonly image: string
  readonly flags: ImageFlags
}

export interface FetchedSpec {
  readonly text: SourceText
  /** `sha256:…` of the artifact. */
  readonly digest: string | null
}
