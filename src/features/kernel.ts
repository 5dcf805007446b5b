import { featureLimits } from '../limits.ts'
import { absenceOf, isAbsence, isMissing } from './absence.ts'
import type { Absence } from './absence.ts'
import { markUnobservable, markUnread, newFindings, saysNothing } from './findings.ts'
import type { Findings } from './findings.ts'
import type { Host } from './host.ts'
import { decodeText, splitFields, trimSpace } from './text.ts'

/** The source `kernel`. */
export function discoverKernel(host: Host): Findings {
  const findings = newFindings()
  const release = host.value('/proc/sys/kernel/osrelease')
  const known = isAbsence(release) ? null : release
  if (known === null) markUnobservable(findings, 'kernel.version', versionElements)
  else findings.attributes.set('kernel.version', versionAttributes(known))
  discoverConfig(host, findings, known)
  discoverModules(host, findings, known)
  discoverSelinux(host, findings)
  discoverKvm(host, findings)
  return findings
}

const versionElements = ['full', 'major', 'minor', 'revision']

/** `kernel.version`: the release as a label can hold it, and its numbers where it begins with some. */
export function versionAttributes(release: string): Map<string, string> {
  const full = release.replace(/[^-A-Za-z0-9_.]/gu, '_').replace(/^[-_.]+|[-_.]+$/g, '')
  const attributes = new Map([['full', full]])
  const match = /^(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-.*)?$/s.exec(full)
  if (match === null) return attributes
  for (const [index, element] of ['major', 'minor', 'revision'].entries()) {
    attributes.set(element, match[index + 1] ?? '')
  }
  return attributes
}

function discoverConfig(host: Host, findings: Findings, release: string | null): void {
  for (const path of configPaths(release)) {
    const text = path.endsWith('.gz') ? gunzip(host, findings, path) : host.text(path)
    if (isAbsence(text)) continue
    findings.attributes.set('kernel.config', parseKernelConfig(text))
    return
  }
  markUnread(findings, 'kernel.config')
}

/** Where kernels and distributions leave the configuration; the first that can be read counts. */
function configPaths(release: string | null): string[] {
  if (release === null) return ['/proc/config.gz', '/usr/src/linux/.config']
  return [
    '/proc/config.gz',
    `/usr/src/linux-${release}/.config`,
    `/usr/src/linux-rt-${release}/.config`,
    '/usr/src/linux/.config',
    `/usr/lib/modules/${release}/config`,
    `/usr/lib/ostree-boot/config-${release}`,
    `/usr/lib/kernel/config-${release}`,
    `/usr/src/linux-headers-${release}/.config`,
    `/lib/modules/${release}/build/.config`,
    `/usr/src/linux-rt-headers-${release}/.config`,
    `/boot/config-${release}`,
  ]
}

function gunzip(host: Host, findings: Findings, path: string): string | Absence {
  const packed = host.bytes(path)
  if (isAbsence(packed)) return packed
  try {
    return decodeText(
      process
        .getBuiltinModule('node:zlib')
        .gunzipSync(packed, { maxOutputLength: featureLimits.kernelConfigBytes }),
    )
  } catch (error) {
    const reason = absenceOf(error)
    findings.notices.push({
      severity: 'warning',
      code: 'feature-unreadable',
      message: `kernel: ${path} is left out (${reason.code})`,
      location: null,
      hint: null,
    })
    return reason
  }
}

/** `CONFIG_NAME=value`, without the prefix and without the quotes of strings. */
export function parseKernelConfig(text: string): Map<string, string> {
  const options = new Map<string, string>()
  // Half of the lines are comments: looking for the others is cheaper than splitting them all.
  for (let start = nextOption(text, 0); start !== -1; start = nextOption(text, start)) {
    const newline = text.indexOf('\n', start)
    const line = text.slice(start, newline === -1 ? text.length : newline)
    const equals = line.indexOf('=')
    if (equals !== -1) {
      options.set(line.slice('CONFIG_'.length, equals), trimQuotes(line.slice(equals + 1)))
    }
    start += line.length
  }
  return options
}

/** Where the next line that begins with the prefix starts, from `from` on; -1 for none. */
function nextOption(text: string, from: number): number {
  if (from === 0 && text.startsWith('CONFIG_')) return 0
  const before = text.indexOf('\nCONFIG_', from)
  return before === -1 ? -1 : before + 1
}

function trimQuotes(text: string): string {
  return text.startsWith('"') || text.endsWith('"') ? text.replace(/^"+|"+$/g, '') : text
}

function discoverModules(host: Host, findings: Findings, release: string | null): void {
  const loaded = loadedModules(host)
  const isUnread = isAbsence(loaded) && saysNothing(host, loaded, '/proc')
  if (isUnread) markUnread(findings, 'kernel.loadedmodule')
  if (!isAbsence(loaded)) findings.flags.set('kernel.loadedmodule', new Set(loaded))
  // NFD leaves this out without the list of built-in modules, whatever is loaded.
  const builtIn = release === null ? null : builtInModules(host, release)
  const isKnown = builtIn !== null && !isAbsence(builtIn)
  if (isUnread || !isKnown) markUnread(findings, 'kernel.enabledmodule')
  if (!isKnown) return
  const names = new Set([...(isAbsence(loaded) ? [] : loaded), ...builtIn])
  findings.flags.set('kernel.enabledmodule', names)
}

function loadedModules(host: Host): string[] | Absence {
  const modules = host.text('/proc/modules')
  if (isAbsence(modules)) return modules
  return modules.split('\n').flatMap((line) => splitFields(line).slice(0, 1))
}

function builtInModules(host: Host, release: string): string[] | Absence {
  const list = host.text(`/lib/modules/${release}/modules.builtin`)
  if (isAbsence(list)) return list
  return list
    .split('\n')
    .map(trimSpace)
    .filter((line) => line.endsWith('.ko'))
    .map((line) => line.slice(line.lastIndexOf('/') + 1, -'.ko'.length))
}

function discoverSelinux(host: Host, findings: Findings): void {
  const fileSystems = host.kind('/sys/fs')
  const enforce = isAbsence(fileSystems) ? fileSystems : host.text('/sys/fs/selinux/enforce')
  const isUnread = isAbsence(fileSystems) || (isAbsence(enforce) && !isMissing(enforce))
  if (isUnread) {
    markUnobservable(findings, 'kernel.selinux', ['enabled'])
    return
  }
  const enabled = !isAbsence(enforce) && enforce.startsWith('1')
  findings.attributes.set('kernel.selinux', new Map([['enabled', String(enabled)]]))
}

function discoverKvm(host: Host, findings: Findings): void {
  const kvm = host.kind('/sys/devices/virtual/misc/kvm')
  if (isAbsence(kvm) && saysNothing(host, kvm, '/sys')) {
    markUnobservable(findings, 'kernel.kvm', ['enabled'])
  } else {
    findings.attributes.set('kernel.kvm', new Map([['enabled', String(!isAbsence(kvm))]]))
  }
}
