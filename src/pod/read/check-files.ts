/** Files that kubelet writes into volumes. */
import { alias, below, invalid, item, required } from './place.ts'
import type { Place, Refusal } from './place.ts'
import { checkFileField, checkResourceReference } from './check-env.ts'
import { checkFilePath } from './check-paths.ts'
import type { RawDownwardFiles, RawItems } from './raw-volumes.ts'

export function checkItems(items: RawItems, at: Place): readonly Refusal[] {
  return (items ?? []).flatMap(({ key, path, mode }, index) => {
    const place = item(at, index)
    return [
      ...filled(key, below(place, 'key')),
      ...filled(path, below(place, 'path')),
      ...checkFilePath(path ?? '', below(place, 'path')),
      ...checkMode(mode, below(place, 'mode')),
    ]
  })
}

/** The API server names no item of such a list. */
export function checkDownwardFiles(items: RawDownwardFiles, at: Place): readonly Refusal[] {
  return (items ?? []).flatMap((file, index) => {
    const { path: up } = item(below(at, 'items'), index)
    const place = (...names: readonly string[]): Place =>
      alias(below(at, ...names), { text: '', path: [...up, ...names] })
    const { path = '', mode, fieldRef, resourceFieldRef } = file
    const field = fieldRef === undefined ? [] : checkFileField(fieldRef, place('fieldRef'))
    const resource =
      resourceFieldRef === undefined || fieldRef !== undefined
        ? []
        : checkResourceReference(resourceFieldRef, place('resourceFieldRef'), 'file')
    const both = 'fieldRef and resourceFieldRef can not be specified simultaneously'
    const count = [fieldRef, resourceFieldRef].filter((one) => one !== undefined).length
    return [
      ...filled(path, place('path')),
      ...checkFilePath(path, place('path')),
      ...field,
      ...resource,
      ...(count === 2 ? [invalid(place(), 'resource', both)] : []),
      ...(count === 0
        ? [required(place(), 'one of fieldRef and resourceFieldRef is required')]
        : []),
      ...checkMode(mode, place('mode')),
    ]
  })
}

export function checkMode(mode: number | undefined, at: Place): readonly Refusal[] {
  if (mode === undefined || (mode >= 0 && mode <= 0o777)) return []
  return [invalid(at, mode, 'must be a number between 0 and 0777 (octal), both inclusive')]
}

export function filled(value: string | undefined, at: Place): readonly Refusal[] {
  return value === undefined || value === '' ? [required(at)] : []
}
