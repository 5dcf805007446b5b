import { isAbsence } from '../absence.ts'
import type { Host } from '../host.ts'
import { parseInteger } from '../text.ts'
import type { CpuidLeaves } from './cpuid-leaves.ts'
import { isSet } from './decode-cpuid.ts'

/** The capabilities that Resource Director Technology divides into. */
const elements = ['RDTMON', 'RDTCMT', 'RDTMBM', 'RDTL3CA', 'RDTL2CA', 'RDTMBA'] as const

type RdtElement = (typeof elements)[number]

export interface Rdt {
  readonly has: ReadonlySet<RdtElement>
  /** Those that may be there without the means at hand showing them. */
  readonly unobservable: ReadonlySet<RdtElement>
}

export function rdtOfCpuid(leaves: CpuidLeaves): Rdt {
  const features = leaves(7).ebx
  const monitors = isSet(features, 12) && isSet(leaves(0xf).edx, 1)
  const events = leaves(0xf, 1).edx
  const allocates = isSet(features, 15)
  const resources = leaves(0x10).ebx
  return {
    unobservable: new Set(),
    has: pick({
      RDTMON: monitors,
      RDTCMT: monitors && isSet(events, 0),
      RDTMBM: monitors && isSet(events, 1) && isSet(events, 2),
      RDTL3CA: allocates && isSet(resources, 1),
      RDTL2CA: allocates && isSet(resources, 2),
      RDTMBA: allocates && isSet(resources, 3),
    }),
  }
}

/**
 * By the words of /proc/cpuinfo. AMD announces its bandwidth allocation in a leaf of its own, for
 * which the kernel writes the same word.
 *
 * @param mayLack the kernel may hide words or be too old to know them
 */
export function rdtOfCpuinfo(words: ReadonlySet<string>, vendor: string, mayLack: boolean): Rdt {
  const monitors = words.has('cqm') && words.has('cqm_llc')
  const allocates = words.has('rdt_a')
  const has = pick({
    RDTMON: monitors,
    RDTCMT: monitors && words.has('cqm_occup_llc'),
    RDTMBM: monitors && words.has('cqm_mbm_total') && words.has('cqm_mbm_local'),
    RDTL3CA: allocates && words.has('cat_l3'),
    RDTL2CA: allocates && words.has('cat_l2'),
    RDTMBA: allocates && words.has('mba') && vendor === 'Intel',
  })
  const missing = elements.filter((element) => !has.has(element))
  const uncertain = mayLack
    ? missing
    : missing.filter((element) => element === 'RDTMBA' && vendor !== 'Intel' && allocates)
  return { has, unobservable: new Set(uncertain) }
}

export const rdtUnobserved: Rdt = { has: new Set(), unobservable: new Set(elements) }

function pick(found: Readonly<Record<RdtElement, boolean>>): Set<RdtElement> {
  return new Set(elements.filter((element) => found[element]))
}

/** `cpu.rdt`, with the number of classes that resctrl leaves to users. */
export function rdtAttributes(host: Host, rdt: Rdt): Map<string, string> {
  const attributes = new Map<string, string>([...rdt.has].map((element) => [element, 'true']))
  const classes = rdt.has.has('RDTL3CA') ? usableClasses(host) : null
  if (classes !== null) attributes.set('RDTL3CA_NUM_CLOSID', String(classes))
  return attributes
}

/** One class is the default for everybody. */
function usableClasses(host: Host): number | null {
  const mount = resctrlMount(host)
  const count = mount === null ? null : host.value(`${mount}/info/L3/num_closids`)
  const classes = typeof count === 'string' ? parseInteger(count) : null
  return classes === null || classes < 1 ? null : classes - 1
}

/**
 * Where resctrl is mounted. On a host of which only the root directory is known, this process'
 * mounts are not the host's: its first process knows those.
 */
function resctrlMount(host: Host): string | null {
  const tables = host.isThisMachine
    ? ['/proc/self/mountinfo']
    : ['/proc/1/mountinfo', '/proc/self/mountinfo']
  const table = tables.map((path) => host.text(path)).find((text) => !isAbsence(text))
  if (typeof table !== 'string') return null
  // proc_pid_mountinfo(5): ID, parent, device, root, mount point, options …, "-", type
  const line = table.split('\n').find((text) => text.includes(' - resctrl '))
  const mountPoint = line?.split(' ')[4]
  return mountPoint === undefined ? null : unescapeMountPoint(mountPoint)
}

/** Blanks and the like are written as a backslash and three octal digits. */
function unescapeMountPoint(text: string): string {
  return text.replace(/\\([0-7]{3})/g, (_match, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 8)),
  )
}
