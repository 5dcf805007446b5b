import { featureLimits } from '../../limits.ts'
import type { Absence } from '../absence.ts'
import type { Host } from '../host.ts'
import { splitFields, trimSpace } from '../text.ts'

export type CpuinfoLine = readonly [key: string, value: string]

/** /proc/cpuinfo as far as the first processor goes; hundreds of processors repeat it. */
export function readCpuinfo(host: Host): string | Absence {
  return host.text('/proc/cpuinfo', { maxBytes: featureLimits.cpuinfoBytes, beginningOnly: true })
}

/** The lines with a colon, both sides trimmed. */
export function parseCpuinfo(text: string): CpuinfoLine[] {
  return text.split('\n').flatMap((line): CpuinfoLine[] => {
    const colon = line.indexOf(':')
    if (colon === -1) return []
    return [[trimSpace(line.slice(0, colon)), trimSpace(line.slice(colon + 1))]]
  })
}

/** The first value of each key, up to the end of the first processor's paragraph. */
export function firstProcessor(text: string): ReadonlyMap<string, string> {
  const paragraph = text.split(/\n\s*\n/).find((part) => part.includes(':')) ?? ''
  return new Map(parseCpuinfo(paragraph).reverse())
}

/** The words of the line that lists what a processor can; null where there is no such line. */
export function wordsOf(fields: ReadonlyMap<string, string>, key: string): Set<string> | null {
  const line = fields.get(key)
  return line === undefined ? null : new Set(splitFields(line))
}
