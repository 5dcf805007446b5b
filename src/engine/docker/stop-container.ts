import { engineLimits } from '../../limits.ts'
import type { DockerClient } from './client.ts'
import { wholeSeconds } from '../whole-seconds.ts'
import { ApiError } from './transport.ts'

/** The engine answers once the container has ended. */
export async function stopContainer(
  client: DockerClient,
  id: string,
  graceMs: number,
  signal: AbortSignal,
): Promise<void> {
  const seconds = wholeSeconds(graceMs)
  const call = {
    method: 'POST',
    path: `/containers/${id}/stop`,
    query: { t: String(seconds) },
    doing: 'stopping a container',
    deadlineMs: seconds * 1000 + engineLimits.answer,
  } as const
  try {
    await client.transport.readJson(call, signal)
  } catch (error) {
    // 304: it has ended before.
    if (!(error instanceof ApiError) || ![304, 404].includes(error.status)) throw error
  }
}

export async function killContainer(
  client: DockerClient,
  id: string,
  signal: AbortSignal,
): Promise<void> {
  await sendSignal(client, { id, name: null }, signal)
}

/** @param name of the signal; null for the one that nothing survives */
export async function sendSignal(
  client: DockerClient,
  { id, name }: { readonly id: string; readonly name: string | null },
  signal: AbortSignal,
): Promise<void> {
  const call = {
    method: 'POST',
    path: `/containers/${id}/kill`,
    doing: name === null ? 'killing a container' : `sending ${name} to a container`,
    ...(name === null ? {} : { query: { signal: name } }),
  } as const
  try {
    await client.transport.readJson(call, signal)
  } catch (error) {
    // 409: it does not run.
    if (!(error instanceof ApiError) || ![404, 409].includes(error.status)) throw error
  }
}
