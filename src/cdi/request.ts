/** The places where devices are asked for. Each gives names in the order in which they are written. */
import { inputError, quoteName, refuseProblems } from '../errors.ts'
import type { CanaryError, Problem } from '../errors.ts'
import { cdiLimits } from '../limits.ts'
import { splitList } from '../options.ts'
import { devicesFromAnnotations } from './annotations.ts'
import { describeNameFault, parseQualifiedName } from './qualified-name.ts'

/**
 * The action's input: one device a line, or several with commas between them. Space around a name
 * is layout; inside it is an error.
 *
 * @param where names the list in an error, such as `cdi-devices`
 * @throws CanaryError (input) with every name that is not qualified
 */
export function parseDeviceList(text: string, where: string): string[] {
  return checkDeviceNames(splitList([text]), where)
}

/**
 * Names of a list, each on its own, taken as they are.
 *
 * @throws CanaryError (input) with every name that is not qualified
 */
export function checkDeviceNames(names: readonly string[], where: string): string[] {
  const problems = names.flatMap((name): Problem[] => {
    const parsed = parseQualifiedName(name)
    if (parsed.ok) return []
    const message = `${where}: ${describeNameFault(name, parsed.fault)}`
    return [{ code: 'cdi-name', message, hint: 'such as nvidia.com/gpu=all' }]
  })
  refuseProblems(problems.slice(0, cdiLimits.problems))
  return [...names]
}

/**
 * Devices of a CRI container config: the field first, then the annotations, repetitions dropped, as
 * containerd, CRI-O and iSulad merge them. The field is spelt `CDI_devices`, `CDI_Devices` or
 * `CDIDevices`, and `name` in any letter case.
 *
 * Names of the field are not checked here, as no runtime does: a wrong one does not resolve.
 *
 * @param where names the config in an error, such as its file
 * @throws CanaryError (input) when the shape is wrong or an annotation is not a list of names
 */
export function devicesFromCriConfig(config: unknown, where: string): string[] {
  const entries = entriesOf(config, where, 'the container config')
  const field = entries
    .filter(([key]) => key.toLowerCase().replaceAll('_', '') === 'cdidevices')
    .flatMap(([key, value]) => namesOfField(value, `${where}: ${key}`))
  const annotations = entries.find(([key]) => key === 'annotations')?.[1]
  const annotated = devicesFromAnnotations(
    textMapOf(annotations, `${where}: annotations`),
    `${where}: annotations`,
  )
  return mergeDevices(field, annotated)
}

/** All names in order, each once, at its first place. */
export function mergeDevices(...lists: readonly (readonly string[])[]): string[] {
  const names = [...new Set(lists.flat())]
  if (names.length <= cdiLimits.requestedDevices) return names
  throw inputError({
    code: 'cdi-too-many-devices',
    message: `${names.length} CDI devices are asked for; at most ${cdiLimits.requestedDevices} can be`,
  })
}

function namesOfField(value: unknown, where: string): string[] {
  if (value === null || value === undefined) return []
  if (!Array.isArray(value)) throw wrongShape(where, 'must be a list of {name}')
  return value.map((item: unknown, index) => {
    const at = `${where}[${index}]`
    const name = entriesOf(item, at, 'it').find(([key]) => key.toLowerCase() === 'name')?.[1]
    if (typeof name !== 'string') throw wrongShape(at, 'must have a name')
    return name
  })
}

function textMapOf(value: unknown, where: string): ReadonlyMap<string, string> {
  if (value === null || value === undefined) return new Map()
  return new Map(
    entriesOf(value, where, 'it').map(([key, text]) => {
      if (typeof text !== 'string') throw wrongShape(where, `${quoteName(key)} must be text`)
      return [key, text]
    }),
  )
}

function entriesOf(value: unknown, where: string, what: string): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw wrongShape(where, `${what} must be a mapping`)
  }
  return Object.entries(value)
}

function wrongShape(where: string, message: string): CanaryError {
  return inputError({ code: 'cdi-cri-config', message: `${where}: ${message}` })
}
