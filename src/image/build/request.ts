import { isUtf8 } from 'node:buffer'
import { basename } from 'node:path'
import type { Notice } from '../../model.ts'
import type { BuildxOptionName } from './buildx-options.ts'

/** A build, in the words of docker/build-push-action. */
export interface BuildRequest {
  /** Directory of the build context, absolute. */
  readonly context: string
  /** Path of the Dockerfile, as written; null for `Dockerfile` in the context. */
  readonly file: string | null
  readonly target: string | null
  readonly buildArguments: Readonly<Record<string, string>>
  readonly platform: string | null
  readonly tag: string
  readonly labels: Readonly<Record<string, string>>
  readonly secrets: readonly BuildSecret[]
  /** In the spelling of `docker buildx build --cache-from`: a reference, or `type=…,…`. */
  readonly cacheFrom: readonly string[]
  readonly cacheTo: readonly string[]
  /** Network of `RUN` instructions; null for the builder's own choice. */
  readonly network: string | null
  readonly noCache: boolean
  /** Whether the images that it builds on are looked for in their registries anew. */
  readonly pull: boolean
  /** Whether a builder adds to the image where it came from, where it does so by itself. */
  readonly provenance: 'default' | 'none'
  /** What only buildx can be asked for, in the order in which it is told. */
  readonly buildxOptions: readonly BuildxOption[]
}

/** One option of `docker buildx build`. */
export interface BuildxOption {
  /** As people wrote it, for error sentences. */
  readonly name: BuildxOptionName
  readonly value: string
}

/** A build, for one platform or for several, and what becomes of what it makes. */
export interface BuildOrder extends BuildRequest {
  /** Two or more: each is an image of its own, in place of one for `platform`. None otherwise. */
  readonly platforms: readonly string[]
  /** Names that the image is given beside `tag`. */
  readonly otherTags: readonly string[]
  /** Names under which it goes to their registries once it has passed; none: it stays here. */
  readonly pushAs: readonly string[]
  /** What was asked for and has no meaning here. */
  readonly notices: readonly Notice[]
}

/** What `RUN --mount=type=secret,id=…` may read while the image is built, and the image never holds. */
export interface BuildSecret {
  readonly id: string
  readonly value: Uint8Array
}

/** A build without any of the choices that most builds do not make. */
export const plainBuild = {
  file: null,
  target: null,
  buildArguments: {},
  platform: null,
  labels: {},
  secrets: [],
  cacheFrom: [],
  cacheTo: [],
  network: null,
  noCache: false,
  pull: false,
  provenance: 'default',
  buildxOptions: [],
  platforms: [],
  otherTags: [],
  pushAs: [],
  notices: [],
} as const satisfies Omit<BuildOrder, 'context' | 'tag'>

/** The values of a build that must not stand in any report or log, as texts; those that are none left out. */
export function secretsOf(build: Pick<BuildRequest, 'secrets'> | null): readonly string[] {
  return (build?.secrets ?? [])
    .filter(({ value }) => value.length > 0 && isUtf8(value))
    .map(({ value }) => Buffer.from(value).toString('utf8'))
}

/** A tag for an image that nobody named, after its context. */
export function tagFor(context: string, runId: string): string {
  const name = basename(context)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  return `container-canary/${name === '' ? 'image' : name}:${runId.slice(0, 8)}`
}
