import { isAbsence } from '../absence.ts'
import type { Host } from '../host.ts'

/** What the kernel says about threads and sockets; null when any processor keeps silent. */
export interface Topology {
  readonly hasSiblings: boolean
  readonly sockets: number
}

export function readTopology(host: Host): Topology | null {
  const processors = host.list('/sys/bus/cpu/devices')
  if (isAbsence(processors)) return null
  const sockets = new Set<string>()
  let hasSiblings = false
  for (const processor of processors) {
    const directory = `/sys/bus/cpu/devices/${processor}/topology`
    const siblings = host.value(`${directory}/thread_siblings_list`)
    const socket = host.value(`${directory}/physical_package_id`)
    if (isAbsence(siblings) || isAbsence(socket)) return null
    hasSiblings ||= /[,-]/.test(siblings)
    sockets.add(socket)
  }
  return { hasSiblings, sockets: sockets.size }
}

/** `cpu.topology`: empty when an offline processor hides its part. */
export function topologyAttributes(topology: Topology | null): Map<string, string> {
  if (topology === null) return new Map()
  return new Map([
    ['hardware_multithreading', String(topology.hasSiblings)],
    ['socket_count', String(topology.sockets)],
  ])
}
