import { inputError } from '../../errors.ts'
import type { EngineBuilder } from '../../engine/builder.ts'
import type { Engine } from '../../engine/engine.ts'
import { secretsInAddresses } from '../../secrets/addresses.ts'
import type { Environment } from '../../secrets/environment.ts'
import { buildWithBuildx, hasBuildx } from './buildx.ts'
import { findDockerfile } from './dockerfile-source.ts'
import type { DockerfileSource } from './dockerfile-source.ts'
import { buildOnEngine } from './engine-builder.ts'
import { proxyArguments } from './proxies.ts'
import type { BuildRequest } from './request.ts'
import { setting } from '../../settings.ts'

export interface BuildOptions {
  readonly engine: Engine
  readonly env: Environment
  /** Where the run started: relative paths start there, and places are told from there. */
  readonly directory: string
  /** Lines, as they come. */
  readonly onOutput: (line: string) => void
  /** Told of what must not be shown, before anything is built with it. */
  readonly onSecret: (value: string) => void
}

/** An image that was built, and the Dockerfile that it was built from. */
export interface BuiltImage {
  readonly dockerfile: DockerfileSource
  /** What the builder calls it: the engine knows it by one of these ids or digests. */
  readonly names: readonly string[]
}

/**
 * Builds an image onto the engine: with buildx where the docker command line has it, through the
 * engine's own builder otherwise.
 *
 * @throws CanaryError (input) when the context, the Dockerfile or a step is at fault
 */
export async function buildImage(
  request: BuildRequest,
  options: BuildOptions,
  signal: AbortSignal,
): Promise<BuiltImage> {
  const { engine, env, directory } = options
  const { builder } = engine
  const { address, program } = engine.identity
  if (builder === null)
    throw unsupported(`${program} builds no images`, `build the image ${before}`)
  const dockerfile = await findDockerfile(request, directory)
  const usesBuildx = builder.takesBuildx && (await hasBuildx({ env, address }, signal))
  const build = withoutEmptySecrets(request, options.onOutput)
  const proxies = proxyArguments(env, engine.identity.url)
  Object.values(proxies).flatMap(secretsInProxy).forEach(options.onSecret)
  if (usesBuildx) {
    const buildx = { env, address, onOutput: options.onOutput }
    return { dockerfile, names: await buildWithBuildx(build, dockerfile, buildx, signal) }
  }
  requireEngineBuilder(build, builder, program)
  // buildx reads the same configuration itself. What a person asks for wins.
  const complete = { ...build, buildArguments: { ...proxies, ...build.buildArguments } }
  return {
    dockerfile,
    names: [
      await buildOnEngine(complete, dockerfile, { builder, onOutput: options.onOutput }, signal),
    ],
  }
}

/** An address of a proxy may leave out the scheme. */
function secretsInProxy(address: string): readonly string[] {
  return secretsInAddresses(address.includes('://') ? address : `http://${address}`)
}

/** A pull request from a fork gets no secrets: a build that can do without them goes on. */
function withoutEmptySecrets(
  request: BuildRequest,
  onOutput: BuildOptions['onOutput'],
): BuildRequest {
  const secrets = request.secrets.filter(({ id, value }) => {
    if (value.length === 0) onOutput(`The secret ${id} is empty: the build goes without it.`)
    return value.length > 0
  })
  return { ...request, secrets }
}

/** @throws CanaryError (input) for what only BuildKit can do */
function requireEngineBuilder(
  request: BuildRequest,
  builder: EngineBuilder,
  program: string,
): void {
  const wanted = [
    ...(request.secrets.length === 0 ? [] : ['secrets']),
    ...(request.cacheTo.length === 0 ? [] : ['cache-to']),
    ...new Set(request.buildxOptions.map(({ name }) => name)),
  ]
  if (wanted.length === 0) return
  const what = `${wanted.join(' and ')} cannot be used: ${builder.name} knows no such thing`
  throw unsupported(
    what,
    builder.takesBuildx
      ? 'install docker buildx, for example with docker/setup-buildx-action'
      : `build the image with ${program} build ${before}`,
  )
}

const before = `in a step before, and leave out ${setting('context')}`

function unsupported(message: string, hint: string): Error {
  return inputError({ code: 'build-unsupported', message, hint })
}
