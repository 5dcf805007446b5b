import { isAbsence } from './absence.ts'
import { markUnread, newFindings, readAttributes } from './findings.ts'
import type { Findings } from './findings.ts'
import type { Host } from './host.ts'

/** What firmware tells about the machine. Serial numbers are left out on purpose, as in NFD. */
const firmwareFiles = [
  'bios_date',
  'bios_vendor',
  'bios_version',
  'board_asset_tag',
  'board_name',
  'board_vendor',
  'board_version',
  'chassis_asset_tag',
  'chassis_type',
  'chassis_vendor',
  'chassis_version',
  'product_family',
  'product_name',
  'product_sku',
  'product_version',
  'sys_vendor',
] as const

/**
 * The source `system`.
 *
 * @param nodeName of the Kubernetes node; empty where there is none
 */
export function discoverSystem(host: Host, nodeName: string): Findings {
  const findings = newFindings()
  findings.attributes.set('system.name', new Map([['nodename', nodeName]]))
  const release = host.text('/etc/os-release')
  if (isAbsence(release)) markUnread(findings, 'system.osrelease')
  else findings.attributes.set('system.osrelease', parseOsRelease(release))
  const firmware = readAttributes(
    host,
    findings,
    'system.dmiid',
    '/sys/devices/virtual/dmi/id',
    firmwareFiles.map((name) => [name, name] as const),
  )
  if (firmware.size > 0) findings.attributes.set('system.dmiid', firmware)
  return findings
}

/** `system.osrelease`: quotes at both ends go, escapes stay, the last of equal names counts. */
export function parseOsRelease(text: string): Map<string, string> {
  const attributes = new Map<string, string>()
  for (const line of text.split('\n')) {
    const match = /^(\w+)=(.+)$/s.exec(line.endsWith('\r') ? line.slice(0, -1) : line)
    const [name, value] = [match?.[1], match?.[2]]
    if (name !== undefined && value !== undefined) {
      attributes.set(name, value.replace(/^["']+|["']+$/g, ''))
    }
  }
  const version = /^(\d+)(?:\.(\d+))?(?:\.|$)/.exec(attributes.get('VERSION_ID') ?? '')
  const [major, minor] = [version?.[1], version?.[2]]
  if (major !== undefined) attributes.set('VERSION_ID.major', major)
  if (minor !== undefined) attributes.set('VERSION_ID.minor', minor)
  return attributes
}
