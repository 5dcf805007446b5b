import { splitTag } from '../../image-name.ts'
import { engineLimits } from '../../limits.ts'
import type { PushRequest } from '../images.ts'
import type { DockerClient } from './client.ts'
import { encodeReference, refusal, toAuthConfig } from './images.ts'
import { textOf } from '../json.ts'
import { followProgress } from './progress.ts'
import type { StreamCall } from './transport.ts'

interface Named {
  readonly id: string
  readonly reference: string
}

/** @throws CanaryError (input) for what is no name of an image */
export async function tagImage(
  client: DockerClient,
  { id, reference }: Named,
  signal: AbortSignal,
): Promise<void> {
  const { repository, tag } = named(reference)
  const doing = `naming an image ${reference}`
  const query = { repo: repository, tag }
  const path = `/images/${encodeReference(id)}/tag`
  await client.transport.readJson({ method: 'POST', path, query, doing }, signal)
}

/**
 * Podman pushes an image by its id. Docker pushes what a name leads to: it is given the name right
 * before, and whoever asks has to look at what the registry has then.
 *
 * @throws CanaryError (input) with the registry's own words
 */
export async function pushImage(
  client: DockerClient,
  request: PushRequest,
  signal: AbortSignal,
): Promise<void> {
  const { id, reference, credentials } = request
  const doing = `pushing ${reference}`
  const isPodman = client.name === 'podman'
  if (!isPodman) await tagImage(client, request, signal)
  const { repository, tag } = named(reference)
  const name = encodeReference(isPodman ? id : repository)
  const query = isPodman ? podmanQuery(request) : { tag }
  // Docker wants the header, whoever pushes.
  const authconfig = credentials === null ? {} : toAuthConfig(credentials)
  try {
    const open: StreamCall['open'] = (docker, abortSignal) =>
      docker.getImage(name).push({ ...query, authconfig, abortSignal })
    const response = await client.transport.open(
      { doing, open, deadlineMs: engineLimits.silence },
      signal,
    )
    const told = new Map<string, string>()
    await followProgress(response, doing, signal, (line) => {
      const [id, status] = [textOf(line['id']), textOf(line['status'])]
      if (status === '' || told.get(id) === status) return
      told.set(id, status)
      request.onProgress(id === '' ? status : `${id}: ${status}`)
    })
  } catch (error) {
    throw refusal(error, 'image-push', `cannot push ${reference}`)
  }
}

/** Podman's own settings say how a registry is reached, unless it is told. */
function podmanQuery({ reference, isPlainHttp }: PushRequest): Record<string, string> {
  return { destination: reference, ...(isPlainHttp ? { tlsVerify: 'false' } : {}) }
}

/** A colon in the last part of a name is a tag's; any other is a port's. */

/** What a name without a tag is called for engines. */
function named(reference: string): { readonly repository: string; readonly tag: string } {
  const { repository, tag } = splitTag(reference)
  return { repository, tag: tag ?? 'latest' }
}
