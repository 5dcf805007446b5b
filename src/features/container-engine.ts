import { newFindings } from './findings.ts'
import type { Findings } from './findings.ts'

/** What is known about the container engine; null is not known. */
export interface ContainerEngineDescription {
  /** `docker` or `podman`. */
  readonly name: string
  readonly version: string | null
  readonly api_version: string | null
  /** `1` or `2`. */
  readonly cgroup_version: string | null
  readonly storage_driver: string | null
  readonly rootless: boolean | null
  readonly default_runtime: string | null
  /** Names of the OCI runtimes it is configured with, such as `runc`, `crun`, `runsc`. */
  readonly runtimes: readonly string[] | null
}

/**
 * The source `container`, a domain that NFD does not use: attributes `container.engine` and flags
 * `container.runtime`. What is not known is unobservable.
 */
export function containerEngineFeatures(engine: ContainerEngineDescription): Findings {
  const findings = newFindings()
  const { runtimes, ...described } = engine
  const attributes = new Map<string, string>()
  const unknown = new Set<string>()
  for (const [element, value] of Object.entries(described)) {
    if (value === null) unknown.add(element)
    else attributes.set(element, String(value))
  }
  findings.attributes.set('container.engine', attributes)
  if (unknown.size > 0) findings.unobservable.set('container.engine', unknown)
  if (runtimes === null) findings.unobservable.set('container.runtime', new Set())
  else findings.flags.set('container.runtime', new Set(runtimes))
  return findings
}
