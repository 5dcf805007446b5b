/** What is legal in a spec file and still worth a second look by its author. */
import { posix } from 'node:path'
import type { DocumentPath } from '../yaml/parse.ts'
import { annotationFaults } from './annotations.ts'
import type { CdiHost } from './host.ts'
import { everyPathRules, hostPathFaults } from './host-paths.ts'
import type { SpecificationIssue } from './issue.ts'
import { splitKind, unportableNameParts } from './qualified-name.ts'
import type { ContainerEdits, Specification } from './specification.ts'
import {
  compareVersions,
  minimumVersion,
  parseSpecificationVersion,
  removedFieldsOf,
} from './version.ts'

/** Warnings about a valid specification: what may not work everywhere, or not here. */
export function adviseOn(
  specification: Specification,
  host: Pick<CdiHost, 'inspect' | 'exists'>,
): SpecificationIssue[] {
  const places = [
    { name: 'the file', path: ['containerEdits'], edits: specification.containerEdits },
    ...specification.devices.map((device, index) => ({
      name: `device ${device.name}`,
      path: ['devices', index, 'containerEdits'],
      edits: device.containerEdits,
    })),
  ]
  return [
    ...versionAdvice(specification),
    ...removedFieldsOf(specification).map(({ what, path }) =>
      warning('cdi-field-removed', `${what} ${removedFromEngines}`, path),
    ),
    ...unportableNameParts(splitKind(specification.kind)).map((what) =>
      warning('cdi-kind-not-portable', what, ['kind']),
    ),
    ...annotationAdvice(specification),
    ...places.flatMap(({ edits, path }) => editsAdvice(edits, path)),
    ...places.flatMap((place) =>
      hostPathFaults(place, host, everyPathRules).map((fault) =>
        warning(fault.code, `${place.name} ${fault.message}`, fault.path),
      ),
    ),
  ]
}

function warning(code: string, message: string, path: DocumentPath): SpecificationIssue {
  return { severity: 'warning', code, message, path, at: 'value' }
}

function versionAdvice(specification: Specification): SpecificationIssue[] {
  const version = parseSpecificationVersion(specification.cdiVersion)
  const minimum = minimumVersion(specification)
  if (version === undefined || compareVersions(version, minimum) <= 0) return []
  const message = `cdiVersion ${specification.cdiVersion} is higher than needed: with ${minimum} older engines read the file too`
  return [warning('cdi-version-higher-than-needed', message, ['cdiVersion'])]
}

function annotationAdvice(specification: Specification): SpecificationIssue[] {
  const code = 'cdi-annotation-not-portable'
  return [
    ...annotationFaults(specification.annotations).map((fault) =>
      warning(code, fault, ['annotations']),
    ),
    ...specification.devices.flatMap((device, index) =>
      annotationFaults(device.annotations).map((fault) =>
        warning(code, fault, ['devices', index, 'annotations']),
      ),
    ),
  ]
}

function editsAdvice(edits: ContainerEdits, path: DocumentPath): SpecificationIssue[] {
  return [
    ...edits.deviceNodes.flatMap((node, index) => {
      const at = [...path, 'deviceNodes', index]
      return [
        ...relativeAdvice(node.path, [...at, 'path']),
        ...relativeAdvice(node.hostPath, [...at, 'hostPath']),
        ...(node.permissions === 'none'
          ? [warning('cdi-permissions-none', permissionsNone, [...at, 'permissions'])]
          : []),
      ]
    }),
    ...edits.mounts.flatMap((mount, index) => {
      const at = [...path, 'mounts', index]
      const saysBind = mount.options.includes('bind') || mount.options.includes('rbind')
      return [
        ...relativeAdvice(mount.containerPath, [...at, 'containerPath']),
        ...(mount.type === '' && !saysBind
          ? [warning('cdi-mount-without-type', mountWithoutType, at)]
          : []),
      ]
    }),
    ...edits.hooks.flatMap((hook, index) => {
      const at = [...path, 'hooks', index]
      const isEndless = hook.timeout !== undefined && hook.timeout <= 0
      return [
        ...relativeAdvice(hook.path, [...at, 'path']),
        ...(isEndless
          ? [warning('cdi-hook-timeout', 'a hook timeout should be above 0', [...at, 'timeout'])]
          : []),
      ]
    }),
  ]
}

const removedFromEngines =
  'makes engines with CDI 1.1.0 or later (Docker 29.2, Podman 5.9) reject the file'
const permissionsNone = '"permissions: none" is rejected by engines with CDI 1.1.0 or earlier'
const mountWithoutType =
  'a mount with neither a type nor the option bind or rbind fails in an OCI runtime'

function relativeAdvice(path: string, at: DocumentPath): SpecificationIssue[] {
  if (path === '' || posix.isAbsolute(path)) return []
  return [warning('cdi-path-relative', `${JSON.stringify(path)} is no absolute path`, at)]
}
