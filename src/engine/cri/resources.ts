import type { Sendable } from '../../protobuf/schema.ts'
import type { ContainerRequest } from '../container-request.ts'
import { cpuPeriod, quotaOf } from '../cpu-quota.ts'
import type { LinuxContainerResources } from './messages.ts'

/**
 * What a container may use.
 *
 * @param unified settings of control groups of version 2
 */
export function resourcesOf(
  { memory, cpu, processors }: ContainerRequest,
  unified: ReadonlyMap<string, string>,
): Sendable<LinuxContainerResources> {
  return {
    ...(memory === null
      ? {}
      : { memoryLimitInBytes: BigInt(memory), memorySwapLimitInBytes: BigInt(memory) }),
    ...(cpu === null ? {} : { cpuPeriod: BigInt(cpuPeriod), cpuQuota: BigInt(quotaOf(cpu)) }),
    ...(processors === null ? {} : { cpusetCpus: processors }),
    unified,
  }
}
