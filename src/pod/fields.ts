import { containerFields } from './fields/container.ts'
import type { Field, FieldTables } from './fields/field.ts'
import { podFields } from './fields/pod.ts'
import { volumeFields } from './fields/volume.ts'

export { fieldStates } from './fields/field.ts'
export type { Field, FieldState } from './fields/field.ts'

/**
 * Every field of a Pod's spec that the API server knows, and what becomes of it here, by the type's name
 * in the API from `PodSpec` on down. The reader takes its known fields from this table, and
 * `docs/pod-fields.md` is made of it.
 */
export const fieldTables: FieldTables = { ...podFields, ...containerFields, ...volumeFields }

/** What a type's field is known as; null for a name that the API does not have. */
export function fieldNamed(type: string, name: string): Field | null {
  const fields = Object.hasOwn(fieldTables, type) ? fieldTables[type] : undefined
  return fields !== undefined && Object.hasOwn(fields, name) ? (fields[name] ?? null) : null
}
