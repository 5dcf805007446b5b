/** Ports of containers, and of the machine under them. */
import { below, duplicate, invalid, invalidFor, item, oneOf, required } from './place.ts'
import type { Place, Refusal } from './place.ts'
import { portNameFaults, rangeFaults } from './names.ts'
import type { RawContainer } from './raw.ts'
import type { RawPodSpec } from './raw-spec.ts'

type RawPort = NonNullable<RawContainer['ports']>[number]

export function checkPorts({ ports = [] }: RawContainer, at: Place): readonly Refusal[] {
  const names = new Set<string>()
  return ports.flatMap((port, index) => {
    const place = item(below(at, 'ports'), index)
    return [
      ...checkName(port, below(place, 'name'), names),
      ...checkNumber(port.containerPort ?? 0, below(place, 'containerPort'), 'needed'),
      ...checkNumber(port.hostPort ?? 0, below(place, 'hostPort'), 'optional'),
      ...oneOf(below(place, 'protocol'), port.protocol, ['SCTP', 'TCP', 'UDP']),
    ]
  })
}

function checkName({ name = '' }: RawPort, at: Place, names: Set<string>): readonly Refusal[] {
  if (name === '') return []
  const faults = portNameFaults(name)
  if (faults.length > 0) return invalidFor(at, name, faults)
  if (names.has(name)) return [duplicate(at, name)]
  names.add(name)
  return []
}

function checkNumber(number: number, at: Place, role: 'needed' | 'optional'): readonly Refusal[] {
  if (number === 0) return role === 'needed' ? [required(at)] : []
  return invalidFor(at, number, rangeFaults(number, 1, 65_535))
}

/** @param index where the one container stands in its list, which the API server does not tell */
export function checkHostPorts(
  containers: readonly RawContainer[],
  at: Place,
  index = 0,
): readonly Refusal[] {
  const taken = new Set<string>()
  return containers.flatMap(({ ports = [] }, position) =>
    ports.flatMap(({ hostPort = 0, hostIP = '', protocol = '' }, number) => {
      if (hostPort === 0) return []
      const key = `${protocol === '' ? 'TCP' : protocol}/${hostIP}/${hostPort}`
      const isTaken = taken.has(key)
      taken.add(key)
      const told = below(item(below(item(at, position), 'ports'), number), 'hostPort')
      const path = [...at.path, position + index, 'ports', number, 'hostPort']
      return isTaken ? [duplicate({ text: told.text, path }, key)] : []
    }),
  )
}

/** On the machine's own network a port is the machine's. */
export function checkHostNetworkPorts(
  { hostNetwork = false, containers = [] }: RawPodSpec,
  at: Place,
): readonly Refusal[] {
  if (!hostNetwork) return []
  return containers.flatMap(({ ports = [] }, position) =>
    ports.flatMap(({ hostPort = 0, containerPort = 0 }, index) => {
      if (hostPort === 0 || hostPort === containerPort) return []
      const container = item(below(at, 'containers'), position)
      const place = below(item(below(container, 'ports'), index), 'hostPort')
      return [invalid(place, hostPort, 'must match `containerPort` when `hostNetwork` is true')]
    }),
  )
}
