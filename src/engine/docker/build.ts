import { inputError } from '../../errors.ts'
import { engineLimits } from '../../limits.ts'
import type { BuildOutcome, EngineBuildRequest } from '../engine.ts'
import type { DockerClient } from './client.ts'
import { recordOf, textOf } from './json.ts'
import type { JsonRecord } from './json.ts'
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
  const query = queryOf(client, request)
  try {
    const response = await client.transport.send(
      {
        method: 'POST',
        path: '/build',
        doing,
        upload: request.context,
        query,
        deadlineMs: engineLimits.silence,
      },
      signal,
    )
    const signs: JsonRecord[] = []
    await followProgress(response, doing, signal, (line) => {
      if (saysBuilt(line)) signs.push(line)
      request.onOutput(textOf(line['stream']) || withNewline(describeProgress(line)))
    })
    // The tag may be that of an earlier build.
    if (signs.length === 0) throw unexpectedAnswer(doing)
    return { built: true }
  } catch (error) {
    if (error instanceof ProgressError) {
      return { built: false, reason: error.message, exitCode: error.exitCode }
    }
    if (error instanceof ApiError) return { built: false, reason: error.reason, exitCode: null }
    throw error
  }
}

function queryOf(client: DockerClient, request: EngineBuildRequest): Record<string, string> {
  const { target, platform, cacheFrom } = request
  return {
    t: request.tag,
    dockerfile: request.dockerfile,
    rm: '1',
    forcerm: '1',
    buildargs: JSON.stringify(request.buildArguments),
    labels: JSON.stringify(request.labels),
    ...(target === null ? {} : { target }),
    ...(platform === null ? {} : { platform }),
    ...(cacheFrom.length === 0 ? {} : { cachefrom: JSON.stringify(cacheFrom) }),
    ...networkQuery(client, request.network),
    ...(request.noCache ? { nocache: '1' } : {}),
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

/** Engines tell the id of what they built, and older ones say so. */
function saysBuilt(line: JsonRecord): boolean {
  const words = textOf(line['stream'])
  return (
    textOf(recordOf(line['aux'])['ID']) !== '' || /^Successfully (?:built|tagged) /m.test(words)
  )
}

function describeProgress(line: JsonRecord): string {
  return [textOf(line['id']), textOf(line['status']), textOf(line['progress'])]
    .filter((part) => part !== '')
    .join(' ')
}

function withNewline(text: string): string {
  return text === '' ? '' : `${text}\n`
}
