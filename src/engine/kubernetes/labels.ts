import { createHash } from 'node:crypto'

/** What a label's value may be (apimachinery, `validation.IsValidLabelValue`). */
const plain = /^(?:[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$/

/**
 * A value by which objects are found. What no label can hold is found by its digest; what it was stands in
 * the annotation of the same name.
 */
export function labelValue(value: string): string {
  if (plain.test(value)) return value
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
