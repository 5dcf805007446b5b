import type { EngineAddress } from '../../engine/engine.ts'
import { infrastructureError } from '../../errors.ts'
import { buildLimits } from '../../limits.ts'
import { askDocker } from './ask-docker.ts'
import { withBuildFiles } from './build-files.ts'
import type { BuildFiles } from './build-files.ts'
import { buildxFlag } from './buildx-options.ts'
import { readBuildxFailure } from './buildx-failure.ts'
import { readMetadata } from './buildx-metadata.ts'
import { dockerEnvironment, isTakenByDocker } from './docker-environment.ts'
import type { Environment } from '../../secrets/environment.ts'
import { fileNameOf } from './dockerfile-source.ts'
import type { DockerfileSource } from './dockerfile-source.ts'
import { toBuildError } from './failure.ts'
import { createLastLines } from './lines.ts'
import type { BuildRequest } from './request.ts'
import { runDocker } from './run-docker.ts'

export interface BuildxOptions {
  readonly env: Environment
  /** Where the engine listens; null where docker's own settings lead there. */
  readonly address: EngineAddress | null
  readonly onOutput: (line: string) => void
}

/** Whether the docker command line is there and has buildx. */
export async function hasBuildx(
  { env, address }: Pick<BuildxOptions, 'env' | 'address'>,
  signal: AbortSignal,
): Promise<boolean> {
  const own = dockerEnvironment(env, address, false)
  return (await askDocker({ args: ['buildx', 'version'], env: own }, signal)) === 0
}

/**
 * Builds with `docker buildx build --load`, and gives what the builder calls the image.
 *
 * @throws CanaryError (input) at the failed line; (infrastructure) when docker breaks
 */
export async function buildWithBuildx(
  request: BuildRequest,
  dockerfile: DockerfileSource,
  options: BuildxOptions,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const last = createLastLines(buildLimits.keptLines)
  const { exitCode, names } = await withBuildFiles(request.secrets, options.env, async (files) => {
    const run = {
      args: buildxArguments(request, dockerfile, files),
      env: buildxEnvironment(request, options),
      onLine: (line: string) => {
        last.add(line)
        options.onOutput(line)
      },
      deadlineMs: buildLimits.duration,
    }
    const exitCode = await runDocker(run, signal)
    return { exitCode, names: exitCode === 0 ? readMetadata(files.metadata) : [] }
  })
  if (exitCode === 0) return names
  const failure = readBuildxFailure(last.lines(), fileNameOf(dockerfile))
  if (failure !== null) throw await toBuildError(failure, dockerfile)
  throw infrastructureError({
    code: 'build-command',
    message: `docker buildx ended with exit code ${exitCode} and did not say why`,
    hint: last.lines().at(-1) ?? 'it wrote nothing',
  })
}

/** The arguments of a build. Values that may be secret are not among them. */
export function buildxArguments(
  request: BuildRequest,
  { path }: DockerfileSource,
  { secrets, metadata }: BuildFiles,
): readonly string[] {
  const { target, platform, network } = request
  return [
    ...['buildx', 'build', '--load', '--progress=plain'],
    `--metadata-file=${metadata}`,
    `--tag=${request.tag}`,
    `--file=${path}`,
    ...(target === null ? [] : [`--target=${target}`]),
    ...(platform === null ? [] : [`--platform=${platform}`]),
    ...(network === null ? [] : [`--network=${network}`]),
    ...(request.noCache ? ['--no-cache'] : []),
    ...(request.pull ? ['--pull'] : []),
    ...request.buildxOptions.map(({ name, value }) => buildxFlag(name, value)),
    ...Object.entries(request.labels).map(([name, value]) => `--label=${name}=${value}`),
    ...Object.entries(request.buildArguments).map(([name, value]) =>
      isTakenByDocker(name) ? `--build-arg=${name}=${value}` : `--build-arg=${name}`,
    ),
    ...secrets.map(({ id, path: source }) => `--secret=${csv([`id=${id}`, `src=${source}`])}`),
    ...request.cacheFrom.map((cache) => `--cache-from=${cache}`),
    ...request.cacheTo.map((cache) => `--cache-to=${cache}`),
    request.context,
  ]
}

function buildxEnvironment(
  { buildArguments, cacheFrom, cacheTo, provenance }: BuildRequest,
  { env, address }: BuildxOptions,
): Record<string, string> {
  const usesGitHubCache = [...cacheFrom, ...cacheTo].some((cache) => /\btype=gha\b/.test(cache))
  const own = Object.entries(buildArguments).filter(([name]) => !isTakenByDocker(name))
  return {
    ...dockerEnvironment(env, address, usesGitHubCache),
    // A flag would be one that older versions do not know.
    ...(provenance === 'none' ? { BUILDX_NO_DEFAULT_ATTESTATIONS: '1' } : {}),
    ...Object.fromEntries(own),
  }
}

/** One line of RFC 4180, as buildx reads its options. */
function csv(fields: readonly string[]): string {
  return fields
    .map((field) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field))
    .join(',')
}
