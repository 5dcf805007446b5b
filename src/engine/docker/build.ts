import type { ImageBuildOptions } from 'dockerode'
import { inputError } from '../../errors.ts'
import { engineLimits } from '../../limits.ts'
import type { BuildOutcome, EngineBuildRequest } from '../builder.ts'
import type { DockerClient } from './client.ts'
import { recordOf, textOf } from '../json.ts'
import type { JsonRecord } from '../json.ts'
import { followProgress, ProgressError } from './progress.ts'
import { ApiError, unexpectedAnswer } from './transport.ts'

/**
 * Builds with the engine's own builder: Docker's classic one, or Podman's.
 *
 * https://docs.docker.com/reference/api/engine/version/v1.41/#tag/Image/operation/ImageBuild
 *
 * @throws CanaryError (input) for a network that Podman would pass over in silence
 */
export async function buildImage(
  client: DockerClient,
  request: EngineBuildRequest,
  signal: AbortSignal,
): Promise<BuildOutcome> {
  const doing = `building ${request.tag}`
  const options = optionsOf(client, request)
  try {
    const response = await client.transport.open(
      {
        doing,
        open: (docker, abortSignal) =>
          docker.buildImage(request.context, { ...options, abortSignal }),
        deadlineMs: engineLimits.silence,
      },
      signal,
    )
    // Each stage tells its id: the last is the image's.
    const ids: string[] = []
    await followProgress(response, doing, signal, (line) => {
      const id = textOf(recordOf(line['aux'])['ID'])
      if (id !== '') ids.push(id)
      request.onOutput(textOf(line['stream']) || withNewline(describeProgress(line)))
    })
    const id = ids.at(-1)
    // The tag may be that of another build, so nothing else names what was built.
    if (id === undefined) throw unexpectedAnswer(doing)
    return { built: true, id }
  } catch (error) {
    if (error instanceof ProgressError) {
      return { built: false, reason: error.message, exitCode: error.exitCode }
    }
    if (error instanceof ApiError) return { built: false, reason: error.reason, exitCode: null }
    throw error
  }
}

function optionsOf(client: DockerClient, request: EngineBuildRequest): ImageBuildOptions {
  const { target, platform, cacheFrom } = request
  return {
    t: request.tag,
    dockerfile: request.dockerfile,
    rm: true,
    forcerm: true,
    buildargs: request.buildArguments,
    labels: request.labels,
    ...(target === null ? {} : { target }),
    ...(platform === null ? {} : { platform }),
    ...(cacheFrom.length === 0 ? {} : { cachefrom: JSON.stringify(cacheFrom) }),
    ...networkQuery(client, request.network),
    ...(request.noCache ? { nocache: true } : {}),
    ...(request.pull ? { pull: true } : {}),
  }
}

/** Podman's API has words of its own, and takes any other for its default. */
function networkQuery({ name }: DockerClient, network: string | null): Record<string, string> {
  if (network === null || network === 'default') return {}
  if (name === 'docker') return { networkmode: network }
  if (network === 'none') return { networkmode: 'NetworkDisabled' }
  if (network === 'host') {
    return { nsoptions: JSON.stringify([{ Name: 'network', Host: true, Path: '' }]) }
  }
  throw inputError({
    code: 'build-network',
    message: `the network "${network}" cannot be used: Podman's builder takes default, host and none`,
  })
}

function describeProgress(line: JsonRecord): string {
  return [textOf(line['id']), textOf(line['status']), textOf(line['progress'])]
    .filter((part) => part !== '')
    .join(' ')
}

function withNewline(text: string): string {
  return text === '' ? '' : `${text}\n`
}
