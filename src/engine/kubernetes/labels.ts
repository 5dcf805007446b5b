import { createHash } from 'node:crypto'
import { isLabelValue } from './object-names.ts'

/**
 * A value by which objects are found. What no label can hold is found by its digest; what it was stands in
 * the annotation of the same name.
 */
export function labelValue(value: string): string {
  if (isLabelValue(value)) return value
  return `sha256-${createHash('sha256').update(value).digest('hex').slice(0, 40)}`
}

export function labelsFor(
  labels: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(labels).map(([name, value]) => [name, labelValue(value)]),
  )
}

/** @param labels null stands for any value */
export function selectorFor(labels: Readonly<Record<string, string | null>>): string {
  return Object.entries(labels)
    .map(([name, value]) => (value === null ? name : `${name}=${labelValue(value)}`))
    .join(',')
}
