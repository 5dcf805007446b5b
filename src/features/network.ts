import { isAbsence, isMissing } from './absence.ts'
import { listUsualDevices, markUnread, newFindings, readAttributes } from './findings.ts'
import type { AttributeFile, Findings } from './findings.ts'
import type { Host } from './host.ts'
import type { InstanceElement } from './model.ts'

const directory = '/sys/class/net'

const virtualFiles: readonly AttributeFile[] = [
  ['operstate', 'operstate'],
  ['speed', 'speed'],
  ['mtu', 'mtu'],
]

const deviceFiles: readonly AttributeFile[] = [
  ...virtualFiles,
  ['sriov_numvfs', 'device/sriov_numvfs'],
  ['sriov_totalvfs', 'device/sriov_totalvfs'],
]

/** The source `network`. */
export function discoverNetwork(host: Host): Findings {
  const findings = newFindings()
  const features = ['network.device', 'network.virtual']
  const names = listUsualDevices(host, findings, features, directory, 'network interfaces')
  const devices: InstanceElement[] = []
  const virtual: InstanceElement[] = []
  for (const name of names) {
    // A file of the bonding driver that stands among the interfaces.
    if (name === 'bonding_masters') continue
    const device = host.kind(`${directory}/${name}/device`)
    if (isAbsence(device) && !isMissing(device)) {
      for (const feature of features) markUnread(findings, feature)
      continue
    }
    const [feature, files, instances] = isAbsence(device)
      ? (['network.virtual', virtualFiles, virtual] as const)
      : (['network.device', deviceFiles, devices] as const)
    const attributes = readAttributes(host, findings, feature, `${directory}/${name}`, files)
    instances.push({ attributes: new Map([['name', name], ...attributes]) })
  }
  findings.instances.set('network.device', devices)
  findings.instances.set('network.virtual', virtual)
  return findings
}
