import { statSync } from 'node:fs'
import { endianness } from 'node:os'
import { inputError, infrastructureError, messageOf } from '../errors.ts'
import { featureLimits } from '../limits.ts'
import { monotonicNow } from '../clock.ts'
import type { Notice } from '../model.ts'
import { isAbsence } from './absence.ts'
import type { Absence, Skipped } from './absence.ts'
import { architectureOf } from './architecture.ts'
import type { Architecture } from './architecture.ts'
import { discoverCpu } from './cpu/cpu.ts'
import { cpuidDevice, readCpuidDevice } from './cpu/cpuid-leaves.ts'
import type { CpuidLeaves } from './cpu/cpuid-leaves.ts'
import type { Findings } from './findings.ts'
import { openHost } from './host.ts'
import type { Host } from './host.ts'
import { discoverKernel } from './kernel.ts'
import { discoverLocal } from './local.ts'
import { discoverMemory } from './memory.ts'
import type { NodeFeatures } from './model.ts'
import { discoverNetwork } from './network.ts'
import { discoverPci } from './pci.ts'
import { discoverStorage } from './storage.ts'
import { discoverSystem } from './system.ts'
import { discoverUsb } from './usb.ts'

/** The sources of NFD, in the order in which they are read. */
export const sourceNames = [
  'cpu',
  'kernel',
  'local',
  'memory',
  'network',
  'pci',
  'storage',
  'system',
  'usb',
] as const

export type SourceName = (typeof sourceNames)[number]

export interface DiscoverOptions {
  /** Where the root directory of the host is mounted; default `/`, this machine. */
  readonly root?: string
  /** Default: all of {@link sourceNames}. */
  readonly sources?: readonly SourceName[]
  /** What sources outside this folder found, such as {@link containerEngineFeatures}. */
  readonly extra?: readonly Findings[]
  /** The node's name; default: `NODE_NAME`, then the host's own name. */
  readonly node?: string
  /** Read CPUID through `sudo -n` where this process may not read it itself. */
  readonly sudoCpuid?: boolean
  /** Of the host; default: that of this process. */
  readonly architecture?: Architecture
  /** Of this process; default: `process.platform`. */
  readonly platform?: NodeJS.Platform
  /** `NODE_NAME` and `PATH` count. */
  readonly env: Readonly<Record<string, string | undefined>>
  readonly signal: AbortSignal
}

/**
 * What a machine can do, in the names and values of Node Feature Discovery. What cannot be read is
 * left out, with a notice; see {@link NodeFeatures.unobservable}.
 *
 * @throws CanaryError (input) when the root is no directory, (infrastructure) when this is no
 *   Linux, and the signal's reason when it aborts
 */
export async function discoverFeatures(options: DiscoverOptions): Promise<NodeFeatures> {
  refuseUnusableRoot(options)
  const deadline = monotonicNow() + featureLimits.discoveryMs
  const open = () => openHost({ root: options.root ?? '/', deadline })
  const architecture = options.architecture ?? architectureOf(process.arch, endianness())
  const found: Findings[] = []
  const notices: Notice[] = []
  for (const source of sourceNames) {
    if (!(options.sources ?? sourceNames).includes(source)) continue
    // Reads are synchronous: between two sources others get their turn.
    await new Promise(setImmediate)
    options.signal.throwIfAborted()
    const host = open()
    const findings =
      source === 'cpu'
        ? await cpuFindings(host, architecture, options)
        : discoverSource(source, host, options)
    found.push(findings)
    notices.push(
      ...findings.notices,
      ...noticesOfSkipped(source, host.skipped()),
      ...noticesOfUnobservable(findings),
    )
  }
  options.signal.throwIfAborted()
  for (const findings of options.extra ?? []) {
    found.push(findings)
    notices.push(...findings.notices)
  }
  return combine(nodeName(open(), options), found, notices)
}

function discoverSource(
  source: Exclude<SourceName, 'cpu'>,
  host: Host,
  options: DiscoverOptions,
): Findings {
  switch (source) {
    case 'kernel':
      return discoverKernel(host)
    case 'local':
      return discoverLocal(host, new Date())
    case 'memory':
      return discoverMemory(host)
    case 'network':
      return discoverNetwork(host)
    case 'pci':
      return discoverPci(host)
    case 'storage':
      return discoverStorage(host)
    case 'system':
      return discoverSystem(host, options.node ?? options.env['NODE_NAME'] ?? '')
    case 'usb':
      return discoverUsb(host)
  }
}

async function cpuFindings(
  host: Host,
  architecture: Architecture,
  options: DiscoverOptions,
): Promise<Findings> {
  if (architecture !== 'amd64') return discoverCpu(host, architecture, null)
  const leaves = await readLeaves(host, options)
  const findings = discoverCpu(host, architecture, isAbsence(leaves) ? null : leaves)
  if (isAbsence(leaves)) {
    findings.notices.push(noticeOfCpuid(leaves, findings.unobservable.get('cpu.cpuid')?.size ?? 0))
  }
  return findings
}

/** The device itself, or the helper where the user allows it. */
async function readLeaves(host: Host, options: DiscoverOptions): Promise<CpuidLeaves | Absence> {
  const direct = readCpuidDevice(host)
  if (!isAbsence(direct) || options.sudoCpuid !== true) return direct
  const { readCpuidWithSudo } = await import('./cpu/sudo-cpuid.ts')
  return readCpuidWithSudo(host, options.env, options.signal)
}

function noticeOfCpuid(reason: Absence, count: number): Notice {
  return {
    severity: 'notice',
    code: 'cpuid-unreadable',
    message: `${cpuidDevice} cannot be read (${reason.code}): ${count} names of cpu.cpuid cannot be observed`,
    location: null,
    hint:
      cpuidHints.get(reason.code) ??
      'run as root, or save the node with: container-canary features --sudo-cpuid --output yaml',
  }
}

const cpuidHints: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'load the kernel module cpuid (modprobe cpuid); in a container, pass the device'],
  ['sudo-failed', 'sudo is missing, wants a password, or gave no answer in time'],
])

function noticesOfSkipped(source: SourceName, skipped: readonly Skipped[]): Notice[] {
  return skipped.map(({ code, count, example }) => ({
    severity: 'warning',
    code: 'feature-unreadable',
    message:
      count === 1
        ? `${source}: ${example} is left out (${code})`
        : `${source}: ${count} files are left out (${code}), such as ${example}`,
    location: null,
    hint: null,
  }))
}

/** `cpu.cpuid` has a notice of its own. */
function noticesOfUnobservable({ unobservable }: Findings): Notice[] {
  return [...unobservable]
    .filter(([feature]) => feature !== 'cpu.cpuid')
    .map(([feature, names]) => ({
      severity: 'notice',
      code: 'feature-unobservable',
      message:
        names.size === 0
          ? `${feature} cannot be read here, or not all of it`
          : `${feature}: ${[...names].join(', ')} cannot be observed here`,
      location: null,
      hint: null,
    }))
}

/** A root that is not there would read as a machine that can do nothing. */
function refuseUnusableRoot({ root = '/', platform = process.platform }: DiscoverOptions): void {
  if (root === '/' && platform !== 'linux') {
    throw infrastructureError({
      code: 'features-need-linux',
      message: `the features of a machine are discovered on Linux; this is ${platform}`,
      hint: 'give the root directory of a Linux host, or a file saved on one',
    })
  }
  if (!isDirectory(root)) {
    throw inputError({ code: 'host-root', message: `the host root ${root} is not a directory` })
  }
}

function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch (error) {
    throw inputError(
      { code: 'host-root', message: `the host root cannot be read: ${messageOf(error)}` },
      { cause: error },
    )
  }
}

function nodeName(host: Host, { node, env }: DiscoverOptions): string {
  const given = node ?? env['NODE_NAME'] ?? ''
  if (given !== '') return given
  // /proc/sys shows the name of this process' namespace, which need not be the host's.
  const path = host.isThisMachine ? '/proc/sys/kernel/hostname' : '/etc/hostname'
  const name = host.value(path)
  // As kubelet does: names of nodes are lower case.
  return isAbsence(name) || name === '' ? 'localhost' : name.toLowerCase()
}

function combine(
  node: string,
  found: readonly Findings[],
  notices: readonly Notice[],
): NodeFeatures {
  const elements = <Elements>(pick: (findings: Findings) => ReadonlyMap<string, Elements>) =>
    new Map(
      found
        .flatMap((findings) => [...pick(findings)])
        .map(([key, value]) => [key, { elements: value }]),
    )
  return {
    node,
    features: {
      flags: elements((findings) => findings.flags),
      attributes: elements((findings) => findings.attributes),
      instances: elements((findings) => findings.instances),
    },
    unobservable: new Map(found.flatMap((findings) => [...findings.unobservable])),
    notices,
  }
}
