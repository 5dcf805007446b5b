/**
 * Readers for the engine's JSON. An answer is input: what has the wrong type reads as absent, and
 * the caller decides whether it can do without.
 */
export type JsonRecord = Readonly<Record<string, unknown>>

export function recordOf(value: unknown): JsonRecord {
  // An object that is no array has string keys and unknown values.
  return isRecord(value) ? value : {}
}

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

export function numberOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

export function textsOf(value: unknown): readonly string[] {
  return listOf(value).filter((item) => typeof item === 'string')
}
