import { isUtf8 } from 'node:buffer'
import { basename } from 'node:path'

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
} as const satisfies Omit<BuildRequest, 'context' | 'tag'>

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
