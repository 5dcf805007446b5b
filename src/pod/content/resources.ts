import { isSidecar } from '../pod.ts'
import type { Pod, PodContainer, Resources } from '../pod.ts'
import { wholeUnits } from '../../quantity.ts'
import type { Quantity } from '../../quantity.ts'

/** What a container may use, for a `ContainerRequest`; null: as much as there is. */
export interface ContainerLimits {
  /** Bytes. */
  readonly memory: number | null
  /** Thousandths of a processor. */
  readonly cpu: number | null
  /** Names of what only a node with drivers for it can give, such as `nvidia.com/gpu`. */
  readonly unavailable: readonly string[]
}

/** A quota is at least 1 ms of each 100 ms (`MinQuotaPeriod` in pkg/kubelet/cm). */
const leastCpu = 10

/** A container without a limit of its own has the Pod's (`getMemoryLimit` in pkg/kubelet/kuberuntime). */
export function limitsOf(pod: Pod, { resources }: PodContainer): ContainerLimits {
  const whole = pod.spec.resources
  const memory = given(resources.limits['memory']) ?? given(whole.limits['memory'])
  const cpu = given(resources.limits['cpu']) ?? given(whole.limits['cpu'])
  return {
    memory: memory === null ? null : wholeUnits(memory),
    cpu: cpu === null ? null : Math.max(leastCpu, Number(cpu.milli)),
    unavailable: unavailableIn(resources),
  }
}

/**
 * Bytes that all containers of a Pod may use together; null where one of them has no limit
 * (`ResourceConfigForPod` in pkg/kubelet/cm).
 */
export function memoryLimitOf({ spec }: Pod): number | null {
  const whole = given(spec.resources.limits['memory'])
  if (whole !== null) return wholeUnits(whole)
  const limit = ({ resources }: PodContainer) => wholeUnits(resources.limits['memory'] ?? nothing)
  const sidecars = spec.initContainers.filter(isSidecar)
  const sum = [...spec.containers, ...sidecars].reduce((total, one) => total + limit(one), 0)
  let before = 0
  let most = sum
  for (const container of spec.initContainers) {
    const together = before + limit(container)
    if (together === 0) return null
    most = Math.max(most, together)
    if (isSidecar(container)) before = together
  }
  return spec.containers.some((container) => limit(container) === 0) ? null : most
}

const nothing: Quantity = { text: '0', milli: 0n }

function given(quantity: Quantity | undefined): Quantity | null {
  return quantity === undefined || quantity.milli === 0n ? null : quantity
}

const ordinary = new Set(['cpu', 'memory', 'ephemeral-storage'])

function unavailableIn({ limits, requests }: Resources): readonly string[] {
  const wanted = Object.entries(limits).concat(Object.entries(requests))
  const names = wanted.flatMap(([name, { milli }]) => (milli === 0n ? [] : [name]))
  return [...new Set(names)].filter((name) => !ordinary.has(name))
}
