/** Which driver an image for CUDA asks for (`NVIDIA_REQUIRE_…`, NVIDIA Container Toolkit). */

/** `cuda>=12.4`: of a driver, of a GPU or of its brand. */
export interface CudaConstraint {
  /** Such as `cuda`, `driver`, `brand` or `arch`. */
  readonly property: string
  readonly operator: '=' | '!=' | '<' | '<=' | '>' | '>='
  readonly value: string
}

/** One of them has to hold, and of that every constraint. */
export type CudaRequirement = readonly (readonly CudaConstraint[])[]

/**
 * Reads a requirement: a space stands for "or", a comma for "and".
 *
 * @returns null for what has no such form, of which nothing is known
 */
export function parseRequirement(text: string): CudaRequirement | null {
  const alternatives = text.split(/\s+/).filter((word) => word !== '')
  const read = alternatives.map((words) => words.split(',').map(parseConstraint))
  const requirement = read.flatMap((constraints) => {
    const known = constraints.filter((constraint) => constraint !== null)
    return known.length === constraints.length ? [known] : []
  })
  return requirement.length === 0 || requirement.length < read.length ? null : requirement
}

function parseConstraint(text: string): CudaConstraint | null {
  const [, property, operator, value] = /^([a-z_]+)(=|!=|<=?|>=?)([A-Za-z0-9.-]+)$/.exec(text) ?? []
  if (property === undefined || value === undefined || !isOperator(operator)) return null
  return { property, operator, value }
}

function isOperator(text: string | undefined): text is CudaConstraint['operator'] {
  return text !== undefined && ['=', '!=', '<', '<=', '>', '>='].includes(text)
}

/**
 * The first driver for Linux that has each version of CUDA ("CUDA Toolkit and Corresponding Driver
 * Versions" in the CUDA Toolkit Release Notes, docs.nvidia.com/cuda/cuda-toolkit-release-notes).
 */
const drivers: ReadonlyMap<string, string> = new Map([
  ['8.0', '367.48'],
  ['9.0', '384.81'],
  ['9.1', '390.46'],
  ['9.2', '396.26'],
  ['10.0', '410.48'],
  ['10.1', '418.39'],
  ['10.2', '440.33'],
  ['11.0', '450.36.06'],
  ['11.1', '455.23'],
  ['11.2', '460.27.03'],
  ['11.3', '465.19.01'],
  ['11.4', '470.42.01'],
  ['11.5', '495.29.05'],
  ['11.6', '510.39.01'],
  ['11.7', '515.43.04'],
  ['11.8', '520.61.05'],
  ['12.0', '525.60.13'],
  ['12.1', '530.30.02'],
  ['12.2', '535.54.03'],
  ['12.3', '545.23.06'],
  ['12.4', '550.54.14'],
  ['12.5', '555.42.02'],
  ['12.6', '560.28.03'],
  ['12.8', '570.26'],
  ['12.9', '575.51.03'],
  ['13.0', '580.65.06'],
  ['13.1', '590.44.01'],
])

/** Null for a version that is not in the table. */
export function driverOfCuda(version: string): string | null {
  return drivers.get(version) ?? null
}

/** The requirement as a part of a sentence. */
export function describeRequirement(requirement: CudaRequirement): string {
  const described = requirement.map((constraints) => constraints.map(describe).join(' and '))
  return [...new Set(described)].join(', or ')
}

function describe({ property, operator, value }: CudaConstraint): string {
  const driver = property === 'cuda' && operator === '>=' ? driverOfCuda(value) : null
  const plain = `${property} ${operator} ${value}`
  return driver === null ? plain : `${plain} (driver ${driver} or newer)`
}
