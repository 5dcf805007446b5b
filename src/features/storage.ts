import { listUsualDevices, newFindings, readAttributes } from './findings.ts'
import type { Findings } from './findings.ts'
import type { Host } from './host.ts'

const directory = '/sys/block'

/** The source `storage`. */
export function discoverStorage(host: Host): Findings {
  const findings = newFindings()
  const names = listUsualDevices(host, findings, ['storage.block'], directory, 'block devices')
  const instances = names.map((name) => {
    const queue = `${directory}/${name}/queue`
    const attributes = readAttributes(host, findings, 'storage.block', queue, [
      ['dax', 'dax'],
      ['rotational', 'rotational'],
      ['nr_zones', 'nr_zones'],
      ['zoned', 'zoned'],
    ])
    return { attributes: new Map([['name', name], ...attributes]) }
  })
  findings.instances.set('storage.block', instances)
  return findings
}
