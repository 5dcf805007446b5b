/** The rules that CDI's loader holds against a spec file, in its order, all told at once. */
import { quoteName } from '../errors.ts'
import type { DocumentPath } from '../yaml/parse.ts'
import type { SpecificationIssue } from './issue.ts'
import { deviceNameFault, splitKind, vendorOrClassFault } from './qualified-name.ts'
import type { NameFault } from './qualified-name.ts'
import { hookNames, isEmptyEdits, isHookName } from './specification.ts'
import type {
  ContainerEdits,
  Device,
  DeviceNode,
  Hook,
  Mount,
  NetDevice,
  Specification,
} from './specification.ts'
import {
  compareVersions,
  knownVersions,
  parseSpecificationVersion,
  removedFieldsOf,
  removingVersion,
  requirementsOf,
} from './version.ts'
import type { RemovedField, Requirement, SpecificationVersion } from './version.ts'

type Issues = SpecificationIssue[]

/** Every error of the file; empty for a file that engines load. */
export function validateSpecification(specification: Specification): SpecificationIssue[] {
  const issues: Issues = [...versionIssues(specification), ...kindIssues(specification.kind)]
  checkEdits(issues, specification.containerEdits, ['containerEdits'])
  const names = new Set<string>()
  for (const [index, device] of specification.devices.entries()) {
    checkDevice(issues, device, ['devices', index], names)
  }
  if (specification.devices.length === 0) {
    issues.push(issue('cdi-devices-none', 'defines no device', ['devices']))
  }
  return issues
}

function issue(code: string, message: string, path: DocumentPath): SpecificationIssue {
  return { severity: 'error', code, message, path, at: 'value' }
}

function versionIssues(specification: Specification): SpecificationIssue[] {
  const written = specification.cdiVersion
  const version = parseSpecificationVersion(written)
  if (version === undefined) {
    const what = written === '' ? 'cdiVersion is missing' : `cdiVersion ${quoteName(written)}`
    const known = `known are ${knownVersions.slice(2).join(', ')}`
    return [issue('cdi-version-unknown', `${what}: ${known}`, ['cdiVersion'])]
  }
  if (compareVersions(version, removingVersion) >= 0) {
    const removed = removedFieldsOf(specification)
    if (removed.length > 0) return removed.map((field) => removedIssue(field, version))
  }
  return tooLowIssues(specification, version)
}

/** Every kind of thing that the file's version does not have, once, the most demanding first. */
function tooLowIssues(
  specification: Specification,
  version: SpecificationVersion,
): SpecificationIssue[] {
  const lacking = new Map<string, Requirement>()
  for (const requirement of requirementsOf(specification)) {
    if (compareVersions(version, requirement.version) >= 0) continue
    if (!lacking.has(requirement.what)) lacking.set(requirement.what, requirement)
  }
  const highestFirst = [...lacking.values()].sort((left, right) =>
    compareVersions(right.version, left.version),
  )
  const minimum = highestFirst[0]?.version
  return highestFirst.map(({ version: needed, what, path }) => ({
    ...issue(
      'cdi-version-too-low',
      `cdiVersion ${specification.cdiVersion} is too low for ${what}, which needs at least ${needed}`,
      path,
    ),
    hint: `write cdiVersion: "${minimum ?? needed}"`,
  }))
}

function removedIssue(
  { what, path }: RemovedField,
  version: SpecificationVersion,
): SpecificationIssue {
  const message = `${what} is not a known field of cdiVersion ${version}: it was removed in ${removingVersion}`
  const hint = 'write enableMonitoring, or cdiVersion: "1.0.0" for engines that still read it'
  return { ...issue('cdi-parse-unknown-field', message, path), at: 'key', hint }
}

function kindIssues(kind: string): SpecificationIssue[] {
  const { vendor, class: deviceClass } = splitKind(kind)
  const vendorFault = vendorOrClassFault(vendor)
  if (vendorFault !== null) {
    return [nameIssue(`cdi-kind-vendor-${vendorFault}`, 'kind', kind, vendorFault)]
  }
  const classFault = vendorOrClassFault(deviceClass)
  if (classFault === null) return []
  return [nameIssue(`cdi-kind-class-${classFault}`, 'kind', kind, classFault)]
}

function nameIssue(code: string, field: string, value: string, fault: NameFault) {
  const rule = {
    empty: 'has the form vendor/class, such as vendor.com/gpu',
    start: 'has a vendor and a class that start with a letter',
    end: 'has a vendor and a class that end with a letter or digit',
    char: 'has a vendor and a class of letters, digits, "_", "-" and "."',
  }[fault]
  return issue(code, `${field} ${JSON.stringify(value)} is not valid: it ${rule}`, [field])
}

function checkDevice(issues: Issues, device: Device, path: DocumentPath, names: Set<string>): void {
  const { name, containerEdits } = device
  const fault = deviceNameFault(name)
  if (fault !== null) {
    const rule = 'letters and digits, with "_", "-", "." and ":" inside'
    const message = `device name ${JSON.stringify(name)} is not valid: it holds ${rule}`
    issues.push(issue(`cdi-device-name-${fault}`, message, [...path, 'name']))
  }
  const editsPath = [...path, 'containerEdits']
  if (isEmptyEdits(containerEdits)) {
    const message = `device ${quoteName(name)} changes nothing: containerEdits is empty`
    issues.push(issue('cdi-device-empty-edits', message, editsPath))
  }
  checkEdits(issues, containerEdits, editsPath)
  if (names.has(name)) {
    const message = `device ${quoteName(name)} is defined twice`
    issues.push(issue('cdi-devices-duplicate-name', message, [...path, 'name']))
  }
  names.add(name)
}

function checkEdits(issues: Issues, edits: ContainerEdits, path: DocumentPath): void {
  checkEnv(issues, edits.env, path, 'cdi-env-format')
  for (const [index, node] of edits.deviceNodes.entries()) checkNode(issues, node, path, index)
  for (const [index, hook] of edits.hooks.entries()) checkHook(issues, hook, path, index)
  for (const [index, mount] of edits.mounts.entries()) checkMount(issues, mount, path, index)
  if (edits.intelRdt !== undefined && !isClosId(edits.intelRdt.closID)) {
    const message = 'closID is neither "/" nor a file name'
    issues.push(issue('cdi-intel-rdt-clos-id', message, [...path, 'intelRdt', 'closID']))
  }
  checkNetDevices(issues, edits.netDevices, [...path, 'netDevices'])
}

function checkEnv(issues: Issues, env: readonly string[], path: DocumentPath, code: string): void {
  for (const [index, variable] of env.entries()) {
    if (variable.indexOf('=') >= 1) continue
    const message = `${JSON.stringify(variable)} is not NAME=value`
    issues.push(issue(code, message, [...path, 'env', index]))
  }
}

function checkNode(issues: Issues, node: DeviceNode, path: DocumentPath, index: number): void {
  const at = (...field: string[]) => [...path, 'deviceNodes', index, ...field]
  if (node.path === '') {
    issues.push(issue('cdi-device-node-empty-path', 'a device node has no path', at()))
  }
  if (!['', 'b', 'c', 'u', 'p'].includes(node.type)) {
    const message = `device node type ${JSON.stringify(node.type)} is not b, c, u or p`
    issues.push(issue('cdi-device-node-type', message, at('type')))
  }
  if (node.major < 0 || node.minor < 0) {
    const message = `the device numbers ${node.major}:${node.minor} are negative, which means any device`
    const part = node.major < 0 ? 'major' : 'minor'
    issues.push(issue('cdi-device-node-negative-number', message, at(part)))
  }
  if (node.permissions !== 'none' && !/^[rwm]*$/.test(node.permissions)) {
    const message = `permissions ${JSON.stringify(node.permissions)} are not letters of rwm`
    issues.push(issue('cdi-device-node-permissions', message, at('permissions')))
  }
}

function checkHook(issues: Issues, hook: Hook, path: DocumentPath, index: number): void {
  const at = [...path, 'hooks', index]
  if (!isHookName(hook.hookName)) {
    const message = `hook ${JSON.stringify(hook.hookName)} is not one of ${hookNames.join(', ')}`
    issues.push(issue('cdi-hook-name', message, [...at, 'hookName']))
  }
  if (hook.path === '') issues.push(issue('cdi-hook-empty-path', 'a hook has no path', at))
  checkEnv(issues, hook.env, at, 'cdi-hook-env')
}

function checkMount(issues: Issues, mount: Mount, path: DocumentPath, index: number): void {
  const at = () => [...path, 'mounts', index]
  if (mount.hostPath === '') {
    issues.push(issue('cdi-mount-empty-host-path', 'a mount has no hostPath', at()))
  }
  if (mount.containerPath === '') {
    issues.push(issue('cdi-mount-empty-container-path', 'a mount has no containerPath', at()))
  }
}

function isClosId(id: string): boolean {
  if (id === '/' || id === '') return true
  return Buffer.byteLength(id) < 4096 && id !== '.' && id !== '..' && !/[/\n]/.test(id)
}

function checkNetDevices(issues: Issues, devices: readonly NetDevice[], path: DocumentPath): void {
  if (devices.length === 0) return
  const hosts = new Set<string>()
  const names = new Set<string>()
  for (const [index, device] of devices.entries()) {
    const at = [...path, index]
    issues.push(
      ...netNameIssues(device.hostInterfaceName, 'host', hosts, [...at, 'hostInterfaceName']),
      ...netNameIssues(device.name, 'name', names, [...at, 'name']),
    )
    hosts.add(device.hostInterfaceName)
    names.add(device.name)
  }
}

function netNameIssues(
  value: string,
  part: 'host' | 'name',
  seen: ReadonlySet<string>,
  path: DocumentPath,
): SpecificationIssue[] {
  const field = part === 'host' ? 'hostInterfaceName' : 'name'
  if (value === '') {
    return [issue(`cdi-net-device-empty-${part}`, `a net device has no ${field}`, path)]
  }
  if (!seen.has(value)) return []
  const message = `${field} ${quoteName(value)} is used by two net devices`
  return [issue(`cdi-net-device-duplicate-${part}`, message, path)]
}
