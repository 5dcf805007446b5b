import { cpuPeriod, quotaOf } from '../cpu-quota.ts'
import type { ContainerRequest } from '../container-request.ts'
import type { LinuxContainerResources } from './messages.ts'
import type { Sendable } from '../../protobuf/schema.ts'

/**
 * What a container may use. CRI has no word for how many processes that is, but that of control groups
 * of version 2; below version 1 the group above the container's holds them (parent-group.ts).
 */
export function resourcesOf(request: ContainerRequest): Sendable<LinuxContainerResources> {
  const { memory, cpu, processors } = request
  const processes = processesOf(request)
  return {
    ...(memory === null
      ? {}
      : { memoryLimitInBytes: BigInt(memory), memorySwapLimitInBytes: BigInt(memory) }),
    ...(cpu === null ? {} : { cpuPeriod: BigInt(cpuPeriod), cpuQuota: BigInt(quotaOf(cpu)) }),
    ...(processors === null ? {} : { cpusetCpus: processors }),
    ...(processes === null ? {} : { unified: new Map([['pids.max', String(processes)]]) }),
  }
}

/** Processes and threads at most; null where nobody asks for a bound. */
export function processesOf({
  pids,
  hardening,
}: Pick<ContainerRequest, 'pids' | 'hardening'>): number | null {
  const bounds = [pids, hardening?.processes ?? null].filter((bound) => bound !== null)
  return bounds.length === 0 ? null : Math.min(...bounds)
}
