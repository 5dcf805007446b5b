/** The rules that CDI's loader holds against a spec file, in its order, all told at once. */
import type { DocumentPath } from '../yaml/parse.ts'
import type { SpecificationIssue } from './issue.ts'
import { deviceNameFault, quoteName, splitKind, vendorOrClassFault } from './qualified-name.ts'
import type { NameFault } from './qualified-name.ts'
import { hookNames, isEmptyEdits, isHookName } from './specification.ts'
import type {
  ContainerEdits,
  Device,
  DeviceNode,
  Hook,
  IntelRdt,
  Mount,
  NetDevice,
  Specification,
} from './specification.ts'
import {
  compareVersions,
  knownVersions,
  minimumVersion,
  parseSpecificationVersion,
} from './version.ts'

/** Every error of the file; empty for a file that engines load. */
export function validateSpecification(specification: Specification): SpecificationIssue[] {
  return [
    ...versionIssues(specification),
    ...kindIssues(specification.kind),
    ...editsIssues(specification.containerEdits, ['containerEdits']),
    ...specification.devices.flatMap((device, index) => deviceIssues(device, ['devices', index])),
    ...duplicateDeviceIssues(specification.devices),
    ...(specification.devices.length > 0
      ? []
      : [issue('cdi-devices-none', 'defines no device', ['devices'])]),
  ]
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
  const minimum = minimumVersion(specification)
  if (compareVersions(version, minimum) >= 0) return []
  const message = `cdiVersion ${written} is too low: what the file uses needs at least ${minimum}`
  return [issue('cdi-version-too-low', message, ['cdiVersion'])]
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

function deviceIssues(device: Device, path: DocumentPath): SpecificationIssue[] {
  const found: SpecificationIssue[] = []
  const fault = deviceNameFault(device.name)
  if (fault !== null) {
    const rule = 'letters and digits, with "_", "-", "." and ":" inside'
    const message = `device name ${JSON.stringify(device.name)} is not valid: it holds ${rule}`
    found.push(issue(`cdi-device-name-${fault}`, message, [...path, 'name']))
  }
  const editsPath = [...path, 'containerEdits']
  if (isEmptyEdits(device.containerEdits)) {
    const message = `device ${quoteName(device.name)} changes nothing: containerEdits is empty`
    found.push(issue('cdi-device-empty-edits', message, editsPath))
  }
  return [...found, ...editsIssues(device.containerEdits, editsPath)]
}

function duplicateDeviceIssues(devices: readonly Device[]): SpecificationIssue[] {
  const seen = new Set<string>()
  return devices.flatMap(({ name }, index) => {
    if (!seen.has(name)) {
      seen.add(name)
      return []
    }
    const message = `device ${quoteName(name)} is defined twice`
    return [issue('cdi-devices-duplicate-name', message, ['devices', index, 'name'])]
  })
}

function editsIssues(edits: ContainerEdits, path: DocumentPath): SpecificationIssue[] {
  return [
    ...envIssues(edits.env, [...path, 'env'], 'cdi-env-format'),
    ...edits.deviceNodes.flatMap((node, index) =>
      nodeIssues(node, [...path, 'deviceNodes', index]),
    ),
    ...edits.hooks.flatMap((hook, index) => hookIssues(hook, [...path, 'hooks', index])),
    ...edits.mounts.flatMap((mount, index) => mountIssues(mount, [...path, 'mounts', index])),
    ...rdtIssues(edits.intelRdt, [...path, 'intelRdt']),
    ...netDeviceIssues(edits.netDevices, [...path, 'netDevices']),
  ]
}

function envIssues(env: readonly string[], path: DocumentPath, code: string): SpecificationIssue[] {
  return env.flatMap((variable, index) =>
    variable.indexOf('=') >= 1
      ? []
      : [issue(code, `${JSON.stringify(variable)} is not NAME=value`, [...path, index])],
  )
}

function nodeIssues(node: DeviceNode, path: DocumentPath): SpecificationIssue[] {
  const found: SpecificationIssue[] = []
  if (node.path === '') {
    found.push(issue('cdi-device-node-empty-path', 'a device node has no path', path))
  }
  if (!['', 'b', 'c', 'u', 'p'].includes(node.type)) {
    const message = `device node type ${JSON.stringify(node.type)} is not b, c, u or p`
    found.push(issue('cdi-device-node-type', message, [...path, 'type']))
  }
  if (node.permissions !== 'none' && !/^[rwm]*$/.test(node.permissions)) {
    const message = `permissions ${JSON.stringify(node.permissions)} are not letters of rwm`
    found.push(issue('cdi-device-node-permissions', message, [...path, 'permissions']))
  }
  return found
}

function hookIssues(hook: Hook, path: DocumentPath): SpecificationIssue[] {
  const found: SpecificationIssue[] = []
  if (!isHookName(hook.hookName)) {
    const message = `hook ${JSON.stringify(hook.hookName)} is not one of ${hookNames.join(', ')}`
    found.push(issue('cdi-hook-name', message, [...path, 'hookName']))
  }
  if (hook.path === '') found.push(issue('cdi-hook-empty-path', 'a hook has no path', path))
  return [...found, ...envIssues(hook.env, [...path, 'env'], 'cdi-hook-env')]
}

function mountIssues(mount: Mount, path: DocumentPath): SpecificationIssue[] {
  const found: SpecificationIssue[] = []
  if (mount.hostPath === '') {
    found.push(issue('cdi-mount-empty-host-path', 'a mount has no hostPath', path))
  }
  if (mount.containerPath === '') {
    found.push(issue('cdi-mount-empty-container-path', 'a mount has no containerPath', path))
  }
  return found
}

function rdtIssues(rdt: IntelRdt | undefined, path: DocumentPath): SpecificationIssue[] {
  if (rdt === undefined || isClosId(rdt.closID)) return []
  const message = 'closID is neither "/" nor a file name'
  return [issue('cdi-intel-rdt-clos-id', message, [...path, 'closID'])]
}

function isClosId(id: string): boolean {
  if (id === '/' || id === '') return true
  return Buffer.byteLength(id) < 4096 && id !== '.' && id !== '..' && !/[/\n]/.test(id)
}

function netDeviceIssues(devices: readonly NetDevice[], path: DocumentPath): SpecificationIssue[] {
  const hosts = new Set<string>()
  const names = new Set<string>()
  return devices.flatMap((device, index) => {
    const at = [...path, index]
    const found = [
      ...netNameIssues(device.hostInterfaceName, 'host', hosts, [...at, 'hostInterfaceName']),
      ...netNameIssues(device.name, 'name', names, [...at, 'name']),
    ]
    hosts.add(device.hostInterfaceName)
    names.add(device.name)
    return found
  })
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
