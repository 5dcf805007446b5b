import type { CreateNetwork, LabelledNetwork } from '../networks.ts'
import type { DockerClient } from './client.ts'
import { isRecord, listOf, recordOf, textOf } from '../json.ts'
import { labelFilters } from './labels.ts'
import { ApiError, unexpectedAnswer } from './transport.ts'

export async function createClosedNetwork(
  client: DockerClient,
  { name, labels }: CreateNetwork,
  signal: AbortSignal,
): Promise<void> {
  const doing = 'creating a network'
  const body = {
    Name: name,
    Driver: 'bridge',
    Internal: true,
    CheckDuplicate: true,
    Labels: labels,
  }
  const call = { method: 'POST', path: '/networks/create', doing, body } as const
  const answer = recordOf(await client.transport.readJson(call, signal))
  if (textOf(answer['Id']) === '') throw unexpectedAnswer(doing)
}

export async function removeNetwork(
  client: DockerClient,
  name: string,
  signal: AbortSignal,
): Promise<void> {
  const doing = 'removing a network'
  const path = `/networks/${encodeURIComponent(name)}`
  try {
    await client.transport.readJson({ method: 'DELETE', path, doing }, signal)
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 404) throw error
  }
}

export async function listNetworks(
  client: DockerClient,
  labels: Readonly<Record<string, string | null>>,
  signal: AbortSignal,
): Promise<readonly LabelledNetwork[]> {
  const query = { filters: labelFilters(labels) }
  const call = { method: 'GET', path: '/networks', doing: 'looking for networks', query } as const
  const answer = await client.transport.readJson(call, signal)
  return listOf(answer)
    .filter(isRecord)
    .filter(({ Name }) => textOf(Name) !== '')
    .map((network) => ({
      name: textOf(network['Name']),
      labels: new Map(
        Object.entries(recordOf(network['Labels'])).map(([key, value]) => [key, textOf(value)]),
      ),
    }))
}
