/** Devices in the annotations of a CRI container or a Pod (CDI specification, package annotations). */
import { cdiLimits } from '../limits.ts'
import { inputError, quoteName, refuseProblems } from '../errors.ts'
import type { Problem } from '../errors.ts'
import { describeNameFault, isDnsSubdomain, parseQualifiedName } from './qualified-name.ts'

export const annotationPrefix = 'cdi.k8s.io/'

/**
 * Devices of every annotation under `cdi.k8s.io/`. Keys are sorted, since their order means nothing;
 * names keep the order of their value, repetitions included.
 *
 * @param where names the object in an error, such as `the Pod's annotations`
 * @throws CanaryError (input) when a value holds anything but comma-separated qualified names
 */
export function devicesFromAnnotations(
  annotations: ReadonlyMap<string, string>,
  where: string,
): string[] {
  const found = [...annotations].filter(([key]) => key.startsWith(annotationPrefix)).sort(byKey)
  const problems = found.flatMap(([key, value]) => annotationProblems(key, value, where))
  refuseProblems(problems)
  return found.flatMap(([, value]) => value.split(','))
}

function byKey([left]: readonly [string, string], [right]: readonly [string, string]): number {
  return left < right ? -1 : 1
}

function annotationProblems(key: string, value: string, where: string): Problem[] {
  return value.split(',').flatMap((name) => {
    const parsed = parseQualifiedName(name)
    if (parsed.ok) return []
    const fault = describeNameFault(name, parsed.fault)
    return [
      {
        code: 'cdi-annotation',
        message: `${where}: ${quoteName(key)}: ${fault}`,
        hint: 'the value is a list of qualified names with commas and no spaces between them',
      },
    ]
  })
}

/**
 * `cdi.k8s.io/<plugin>_<deviceId>`; slashes of the id become `_`.
 *
 * @throws CanaryError (input) when that is no legal key
 */
export function annotationKey(plugin: string, deviceId: string): string {
  const name = `${plugin}_${deviceId.replaceAll('/', '_')}`
  if (plugin !== '' && deviceId !== '' && isAnnotationName(name)) return annotationPrefix + name
  throw inputError({
    code: 'cdi-annotation-key',
    message: `${JSON.stringify(name)} cannot stand in an annotation key: it needs at most 63 letters, digits, "_", "-" and ".", with a letter or digit at both ends`,
  })
}

/** @throws CanaryError (input) when a name is not qualified. */
export function annotationValue(names: readonly string[]): string {
  for (const name of names) {
    const parsed = parseQualifiedName(name)
    if (parsed.ok) continue
    const message = describeNameFault(name, parsed.fault)
    throw inputError({ code: 'cdi-name', message })
  }
  return names.join(',')
}

/** What Kubernetes would refuse about an object's annotations, one sentence each. */
export function annotationFaults(annotations: ReadonlyMap<string, string>): string[] {
  const faults = [...annotations.keys()]
    .filter((key) => !isAnnotationKey(key.toLowerCase()))
    .map((key) => `annotation key ${JSON.stringify(key)} is no legal Kubernetes key`)
  const size = [...annotations].reduce(
    (sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value),
    0,
  )
  if (size > cdiLimits.annotationBytes) {
    faults.push(
      `annotations have ${size} bytes; Kubernetes takes at most ${cdiLimits.annotationBytes}`,
    )
  }
  return faults
}

function isAnnotationKey(key: string): boolean {
  const slash = key.indexOf('/')
  if (slash === -1) return isAnnotationName(key)
  return isDnsSubdomain(key.slice(0, slash)) && isAnnotationName(key.slice(slash + 1))
}

function isAnnotationName(name: string): boolean {
  return name.length <= 63 && /^[A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?$/.test(name)
}
