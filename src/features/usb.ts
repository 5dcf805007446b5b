import { isAbsence, isMissing } from './absence.ts'
import { listDevices, markUnread, newFindings, readAttributes } from './findings.ts'
import type { Findings } from './findings.ts'
import type { Host } from './host.ts'
import type { InstanceElement } from './model.ts'

const directory = '/sys/bus/usb/devices'

/** The source `usb`. */
export function discoverUsb(host: Host): Findings {
  const findings = newFindings()
  const entries = listDevices(host, findings, ['usb.device'], directory)
  const instances = entries.flatMap((entry) => {
    const path = `${directory}/${entry}`
    return isAbsence(host.kind(`${path}/idProduct`)) ? [] : readDevice(host, findings, path)
  })
  findings.instances.set('usb.device', instances)
  return findings
}

/** A device of class 00 leaves the class to its interfaces: it is one instance for each of them. */
function readDevice(host: Host, findings: Findings, path: string): InstanceElement[] {
  const found = readAttributes(host, findings, 'usb.device', path, [
    ['class', 'bDeviceClass'],
    ['vendor', 'idVendor'],
    ['device', 'idProduct'],
    ['serial', 'serial'],
  ])
  const attributes = new Map([...found].filter(([, value]) => value !== ''))
  if (attributes.get('class') !== '00') return [{ attributes }]
  const classes = interfaceClasses(host, path)
  if (classes === null) {
    markUnread(findings, 'usb.device')
    return []
  }
  return classes.map((interfaceClass) => ({
    attributes: new Map([...attributes, ['class', interfaceClass]]),
  }))
}

/** Of the device's interfaces in the order of their names; null when one cannot be read. */
function interfaceClasses(host: Host, path: string): string[] | null {
  const entries = host.list(path)
  if (isAbsence(entries)) return isMissing(entries) ? [] : null
  const classes: string[] = []
  for (const entry of entries) {
    const interfaceClass = host.value(`${path}/${entry}/bInterfaceClass`)
    if (!isAbsence(interfaceClass)) classes.push(interfaceClass)
    else if (!isMissing(interfaceClass)) return null
  }
  return classes
}
