import type { CpuLimitOutcome } from '../containers.ts'
import { cpuPeriod, quotaOf } from '../cpu-quota.ts'
import type { DockerClient } from './client.ts'
import { ApiError } from './transport.ts'
import type { ApiCall } from './transport.ts'

/** Takes a limit away. */
const unlimited = -1

export async function limitCpu(
  client: DockerClient,
  id: string,
  millicores: number | null,
  signal: AbortSignal,
): Promise<CpuLimitOutcome> {
  const quota = millicores === null ? unlimited : quotaOf(millicores)
  try {
    const response = await client.transport.send(updateOf(client, id, quota), signal)
    // Podman answers with the bare id, which is no JSON.
    response.resume()
    return { limited: true }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const message = `the engine does not change the CPU limit of a running container: ${error.reason}`
    return { limited: false, message }
  }
}

/** Podman has it in its own API since release 4.3, and under Docker's path only in later ones. */
function updateOf({ name }: DockerClient, id: string, quota: number): ApiCall {
  const call = { method: 'POST', doing: 'limiting the CPU of a container' } as const
  return name === 'podman'
    ? {
        ...call,
        path: `/libpod/containers/${id}/update`,
        body: { cpu: { period: cpuPeriod, quota } },
      }
    : {
        ...call,
        path: `/containers/${id}/update`,
        body: { CpuPeriod: cpuPeriod, CpuQuota: quota },
      }
}
