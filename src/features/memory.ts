import { isAbsence } from './absence.ts'
import {
  listDevices,
  markUnobservable,
  markUnread,
  newFindings,
  readAttributes,
  saysNothing,
} from './findings.ts'
import type { Findings } from './findings.ts'
import type { Host } from './host.ts'
import { parseInteger, trimSpace } from './text.ts'

/** The source `memory`. */
export function discoverMemory(host: Host): Findings {
  const findings = newFindings()
  discoverNuma(host, findings)
  discoverSwap(host, findings)
  discoverHugePages(host, findings)
  discoverNonVolatile(host, findings)
  return findings
}

function discoverNuma(host: Host, findings: Findings): void {
  const nodes = host.list('/sys/bus/node/devices')
  if (isAbsence(nodes)) {
    if (saysNothing(host, nodes, '/sys')) {
      markUnobservable(findings, 'memory.numa', ['node_count', 'is_numa'])
    }
    return
  }
  findings.attributes.set(
    'memory.numa',
    new Map([
      ['node_count', String(nodes.length)],
      ['is_numa', String(nodes.length > 1)],
    ]),
  )
}

/** The file begins with a line of headings. */
function discoverSwap(host: Host, findings: Findings): void {
  const swaps = host.text('/proc/swaps')
  if (isAbsence(swaps)) {
    if (saysNothing(host, swaps, '/proc')) markUnobservable(findings, 'memory.swap', ['enabled'])
    return
  }
  const lines = swaps.split('\n').filter((line) => trimSpace(line) !== '')
  findings.attributes.set('memory.swap', new Map([['enabled', String(lines.length > 1)]]))
}

function discoverHugePages(host: Host, findings: Findings): void {
  const directory = '/sys/kernel/mm/hugepages'
  const sizes = host.list(directory)
  if (isAbsence(sizes) && saysNothing(host, sizes, '/sys')) {
    markUnread(findings, 'memory.hugepages')
    return
  }
  const attributes = new Map<string, string>()
  let enabled = false
  for (const entry of isAbsence(sizes) ? [] : sizes) {
    const kibibytes = /^hugepages-(\d+)kB$/.exec(entry)?.[1]
    if (kibibytes === undefined) continue
    const count = host.value(`${directory}/${entry}/nr_hugepages`)
    attributes.set(`hugepages-${binaryQuantity(kibibytes)}`, isAbsence(count) ? '' : count)
    enabled ||= !isAbsence(count) && (parseInteger(count) ?? 0) > 0
  }
  attributes.set('enabled', String(enabled))
  findings.attributes.set('memory.hugepages', attributes)
}

/** KiB as Kubernetes writes quantities: `1048576` is `1Gi`. */
export function binaryQuantity(kibibytes: string): string {
  const suffixes = ['Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei']
  let value = BigInt(kibibytes)
  let step = 0
  while (value > 0n && value % 1024n === 0n && step < suffixes.length - 1) {
    value /= 1024n
    step += 1
  }
  return value === 0n ? '0' : `${value.toString()}${suffixes[step] ?? ''}`
}

function discoverNonVolatile(host: Host, findings: Findings): void {
  const directory = '/sys/bus/nd/devices'
  const devices = listDevices(host, findings, ['memory.nv'], directory)
  const instances = devices.map((name) => {
    const attributes = readAttributes(host, findings, 'memory.nv', `${directory}/${name}`, [
      ['devtype', 'devtype'],
      ['mode', 'mode'],
    ])
    return { attributes: new Map([['name', name], ...attributes]) }
  })
  findings.instances.set('memory.nv', instances)
}
