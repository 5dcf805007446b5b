import { isAbsence } from './absence.ts'
import { listDevices, markUnobservable, markUnread, newFindings } from './findings.ts'
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
  const addresses = listDevices(host, findings, ['pci.device'], directory, 'PCI bus')
  if (addresses === null) return findings
  const instances = addresses.flatMap((address) => {
    const instance = readDevice(host, findings, `${directory}/${address}`)
    return instance === null ? [] : [instance]
  })
  findings.instances.set('pci.device', instances)
  return findings
}

function readDevice(host: Host, findings: Findings, path: string): InstanceElement | null {
  const attributes = new Map<string, string>()
  for (const name of mandatory) {
    const value = host.text(`${path}/${name}`)
    if (isAbsence(value)) {
      if (!value.expected) markUnread(findings, 'pci.device')
      findings.notices.push({
        severity: 'warning',
        code: 'feature-device-skipped',
        message: `the PCI device ${path} is left out: its ${name} cannot be read (${value.code})`,
        location: null,
        hint: null,
      })
      return null
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

function withoutPrefix(text: string): string {
  return trimSpace(text.startsWith('0x') ? text.slice(2) : text)
}
