import { contentError } from './origin.ts'
import type { Origin } from './origin.ts'

/** A JSON object of unknown members. Read members through {@link member}. */
export type JsonObject = Readonly<Record<string, unknown>>

/** @throws CanaryError when `bytes` are not one JSON object in UTF-8; it never quotes them */
export function parseJsonObject(bytes: Uint8Array, origin: Origin): JsonObject {
  const object = asObject(tryParseJson(bytes))
  if (object === null) throw contentError(origin, 'content-malformed', 'is not a JSON object')
  return object
}

/** @returns undefined when `bytes` are not JSON in UTF-8 */
export function tryParseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown
  } catch {
    // What is no JSON is told by the caller, who knows what it should have been.
    return undefined
  }
}

export function asObject(value: unknown): JsonObject | null {
  // Checked to be an object that is no list; its members stay unknown.
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : null
}

/** An own member: `constructor` and the like are not there unless they were written. */
export function member(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined
}

/** A member that is a string, or null. */
export function stringMember(object: JsonObject, name: string): string | null {
  const value = member(object, name)
  return typeof value === 'string' ? value : null
}
