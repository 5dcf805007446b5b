import { spawn } from 'node:child_process'
import { readFile, stat } from 'node:fs/promises'
import { basename, isAbsolute, join, relative, resolve } from 'node:path'
import { inputError, infrastructureError, messageOf } from '../errors.ts'
import type { Engine } from '../engine/engine.ts'
import { buildLimits } from '../limits.ts'
import { childEnvironment } from '../secrets/environment.ts'

/** A build, in the words of docker/build-push-action. */
export interface BuildRequest {
  /** Directory of the build context, absolute. */
  readonly context: string
  /** Path of the Dockerfile; null for `Dockerfile` in the context. */
  readonly file: string | null
  readonly target: string | null
  readonly buildArguments: Readonly<Record<string, string>>
  readonly platform: string | null
  readonly tag: string
  readonly labels: Readonly<Record<string, string>>
}

export interface BuildOptions {
  readonly engine: Engine
  readonly env: Readonly<Record<string, string | undefined>>
  readonly onOutput: (text: string) => void
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
): Promise<void> {
  await requireContext(request)
  const { name } = await options.engine.describe(signal)
  const hasBuildx =
    name === 'docker' &&
    (await canRun(['buildx', 'version'], childEnvironment(options.env), signal))
  if (hasBuildx) await buildWithBuildx(request, options, signal)
  else await buildOnEngine(request, options, signal)
}

async function requireContext({ context, file }: BuildRequest): Promise<void> {
  const found = await stat(context).catch(() => null)
  if (found?.isDirectory() !== true) {
    throw inputError({
      code: 'build-context',
      message: `the build context ${context} is no directory`,
    })
  }
  const dockerfile = resolve(context, file ?? 'Dockerfile')
  const isThere = await stat(dockerfile).then(
    (entry) => entry.isFile(),
    () => false,
  )
  if (!isThere) {
    throw inputError({ code: 'build-file', message: `the Dockerfile ${dockerfile} does not exist` })
  }
}

function canRun(
  args: readonly string[],
  env: BuildOptions['env'],
  signal: AbortSignal,
): Promise<boolean> {
  return runDocker(args, { env, onOutput: () => undefined }, signal).then(
    (exitCode) => exitCode === 0,
    () => {
      signal.throwIfAborted()
      return false
    },
  )
}

async function buildWithBuildx(
  request: BuildRequest,
  options: BuildOptions,
  signal: AbortSignal,
): Promise<void> {
  const args = ['buildx', 'build', '--load', '--progress=plain', `--tag=${request.tag}`]
  if (request.file !== null) args.push(`--file=${resolve(request.context, request.file)}`)
  if (request.target !== null) args.push(`--target=${request.target}`)
  if (request.platform !== null) args.push(`--platform=${request.platform}`)
  for (const [name, value] of Object.entries(request.labels)) args.push(`--label=${name}=${value}`)
  // Values go through the environment: a build argument must not stand in the list of processes.
  const names = Object.keys(request.buildArguments)
  for (const name of names) args.push(`--build-arg=${name}`)
  const env = { ...childEnvironment(options.env), ...request.buildArguments }
  const exitCode = await runDocker([...args, request.context], { ...options, env }, signal)
  if (exitCode === 0) return
  throw inputError({
    code: 'image-build',
    message: `the build of ${request.context} failed: docker buildx ended with exit code ${exitCode}`,
    hint: 'its last lines stand above',
  })
}

function runDocker(
  args: readonly string[],
  { env, onOutput }: Pick<BuildOptions, 'env' | 'onOutput'>,
  signal: AbortSignal,
): Promise<number> {
  return new Promise((resolvePromise, reject) => {
    const child = spawn('docker', args, {
      env: { ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
      killSignal: 'SIGTERM',
      timeout: buildLimits.duration,
    })
    child.stdout.setEncoding('utf8').on('data', onOutput)
    child.stderr.setEncoding('utf8').on('data', onOutput)
    child.once('error', (error) => {
      reject(
        signal.aborted
          ? (signal.reason as Error)
          : infrastructureError(
              { code: 'build-command', message: `cannot run docker: ${messageOf(error)}` },
              { cause: error },
            ),
      )
    })
    child.once('close', (code, killedBy) => {
      if (killedBy === null) resolvePromise(code ?? 1)
      else reject(new Error(`docker was ended by ${killedBy}`))
    })
  })
}

async function buildOnEngine(
  request: BuildRequest,
  options: BuildOptions,
  signal: AbortSignal,
): Promise<void> {
  const [{ default: tar }, { default: dockerignore }] = await Promise.all([
    import('tar-fs'),
    import('@balena/dockerignore'),
  ])
  const dockerfile = dockerfileInContext(request)
  const ignore = dockerignore({ ignorecase: false }).add(await ignoreRules(request, dockerfile))
  const context = tar.pack(request.context, {
    ignore: (path) => {
      const name = relative(request.context, path)
      // The engine needs these two even where the rules leave them out.
      return name !== '' && name !== dockerfile && name !== '.dockerignore' && ignore.ignores(name)
    },
  })
  await options.engine.buildImage(
    {
      context,
      dockerfile,
      tag: request.tag,
      target: request.target,
      platform: request.platform,
      buildArguments: request.buildArguments,
      labels: request.labels,
      noCache: false,
      pull: false,
      network: null,
      onOutput: options.onOutput,
    },
    signal,
  )
}

/** The engine's builder takes a Dockerfile from inside the context only. */
function dockerfileInContext({ context, file }: BuildRequest): string {
  const name = relative(context, resolve(context, file ?? 'Dockerfile'))
  if (!name.startsWith('..') && !isAbsolute(name)) return name
  throw inputError({
    code: 'build-file',
    message: `the Dockerfile ${file ?? ''} lies outside the context ${context}`,
    hint: 'install docker buildx, or move it into the context',
  })
}

/** A `<Dockerfile>.dockerignore` stands before the context's own, as for docker. */
async function ignoreRules({ context }: BuildRequest, dockerfile: string): Promise<string> {
  for (const name of [`${dockerfile}.dockerignore`, '.dockerignore']) {
    const text = await readFile(join(context, name), 'utf8').catch(() => null)
    if (text !== null) return text
  }
  return ''
}

/** A tag for an image that nobody named, after its context. */
export function tagFor(context: string, runId: string): string {
  const name = basename(context)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  return `container-canary/${name === '' ? 'image' : name}:${runId.slice(0, 8)}`
}
