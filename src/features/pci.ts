import type { Notice } from '../model.ts'
import { isAbsence } from './absence.ts'
import { listUsualDevices, markUnobservable, markUnread, newFindings } from './findings.ts'
import type { Findings } from './findings.ts'
import type { Host } from './host.ts'
import type { InstanceElement } from './model.ts'
import { trimSpace } from './text.ts'

const directory = '/sys/bus/pci/devices'

/** A device without one of these is none. */
const mandatory = ['class', 'vendor', 'device', 'subsystem_vendor', 'subsystem_device']

/** The names of these attributes contain the slash. */
const optional = ['sriov_totalvfs', 'iommu_group/type', 'iommu/intel-iommu/version']

/** The source `pci`. */
export function discoverPci(host: Host): Findings {
  const findings = newFindings()
  const addresses = listUsualDevices(host, findings, ['pci.device'], directory, 'PCI devices')
  const instances: InstanceElement[] = []
  const skipped: string[] = []
  for (const address of addresses) {
    const instance = readDevice(host, findings, `${directory}/${address}`)
    if (typeof instance === 'string') skipped.push(instance)
    else instances.push(instance)
  }
  findings.instances.set('pci.device', instances)
  const [first] = skipped
  if (first !== undefined) findings.notices.push(noticeOf(first, skipped.length))
  return findings
}

/** @returns what is missing, for a device that is left out */
function readDevice(host: Host, findings: Findings, path: string): InstanceElement | string {
  const attributes = new Map<string, string>()
  for (const name of mandatory) {
    const value = host.text(`${path}/${name}`)
    if (isAbsence(value)) {
      if (!value.expected) markUnread(findings, 'pci.device')
      return `${path}/${name} (${value.code})`
    }
    const number = withoutPrefix(value)
    // Six digits: class, subclass, programming interface. NFD keeps the first two.
    attributes.set(name, name === 'class' ? number.slice(0, 4) : number)
  }
  for (const name of optional) {
    const value = host.text(`${path}/${name}`)
    if (!isAbsence(value)) attributes.set(name, withoutPrefix(value))
    else if (!value.expected) markUnobservable(findings, 'pci.device', [name])
  }
  return { attributes }
}

function noticeOf(example: string, count: number): Notice {
  return {
    severity: 'warning',
    code: 'feature-device-skipped',
    message: `PCI devices left out: ${count}, for want of a file such as ${example}`,
    location: null,
    hint: null,
  }
}

function withoutPrefix(text: string): string {
  return trimSpace(text.startsWith('0x') ? text.slice(2) : text)
}
