import { refuseProblems } from '../errors.ts'
import type { Problem } from '../errors.ts'
import { cdiLimits } from '../limits.ts'
import type { Catalog } from './catalog.ts'
import type { CdiHost } from './host.ts'
import { hostPathFaults } from './host-paths.ts'
import type { HostPathFault, HostPathRules } from './host-paths.ts'
import { listDevices } from './list-devices.ts'
import { formatQualifiedName } from './qualified-name.ts'
import { describeAvailable } from './resolve.ts'
import type { Resolution, SourcedEdits } from './resolve.ts'

/**
 * Looks at every host path of the resolved devices before anything is started.
 *
 * @throws CanaryError (infrastructure) with each path that stands in the way, once: the spec file with
 *   its line, the device, the path, and which devices are available instead
 */
export function preflight(
  resolution: Resolution,
  catalog: Catalog,
  host: CdiHost,
  rules: HostPathRules,
): void {
  const problems = preflightProblems(resolution, catalog, host, rules)
  refuseProblems(problems.slice(0, cdiLimits.problems), 'infrastructure')
}

/** What {@link preflight} throws, as a list. */
export function preflightProblems(
  resolution: Resolution,
  catalog: Catalog,
  host: CdiHost,
  rules: HostPathRules,
): Problem[] {
  const faults = resolution.sources.flatMap((source) =>
    hostPathFaults(source, host, rules).map((fault) => ({ source, fault })),
  )
  const once = new Map(faults.map((one) => [`${one.fault.code}\0${one.fault.hostPath}`, one]))
  if (once.size === 0) return []
  const available = listDevices(catalog, host).filter((device) => device.available)
  const names = available.map((device) => device.qualifiedName)
  return [...once.values()].map(({ source, fault }) => toProblem(source, fault, names))
}

function toProblem(
  source: SourcedEdits,
  fault: HostPathFault,
  availableNames: readonly string[],
): Problem {
  const wanted = formatQualifiedName(source.device.name)
  const available = describeAvailable(availableNames, wanted)
  return {
    code: fault.code,
    message: `the CDI device ${wanted} ${fault.message}`,
    location: source.file.locate(fault.path),
    hint: fault.hint === undefined ? available : `${fault.hint}; ${available}`,
  }
}
