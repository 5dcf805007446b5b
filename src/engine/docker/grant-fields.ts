/** What the rules of grants.ts read with: a value is of the type that the API gives it, or unreadable. */
import type { Grant, PlainGrantKind } from '../grant.ts'
import { isRecord } from '../json.ts'

/** Who says it: an `engine` writes its own defaults, and what was added for it, into its answers. */
export interface GrantView {
  readonly of: 'request' | 'engine'
  readonly name: 'docker' | 'podman'
  /** The runtime that the engine uses where nobody names one; null where it is not known. */
  readonly defaultRuntime: string | null
}

/** A value of a type that the API does not have: nobody can say what it means. */
export class Unreadable extends Error {}

/** What cannot be read is a grant of its own, so that it is refused. */
export function readField(field: string, read: () => readonly Grant[]): readonly Grant[] {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return [word('unreadable', field)]
  }
}

export function word(kind: PlainGrantKind, value: string): Grant {
  return { kind, value }
}

export function toWord(kind: PlainGrantKind): (value: string) => Grant {
  return (value) => word(kind, value)
}

export function text(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return value
  throw new Unreadable()
}

export function number(value: unknown): number {
  if (value === undefined || value === null) return 0
  if (typeof value === 'number') return value
  throw new Unreadable()
}

export function flag(value: unknown): boolean {
  if (value === undefined || value === null) return false
  if (typeof value === 'boolean') return value
  throw new Unreadable()
}

export function list(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return []
  if (Array.isArray(value)) return value
  throw new Unreadable()
}

export function texts(value: unknown): readonly string[] {
  return list(value).map(text)
}

export function records(value: unknown): Readonly<Record<string, unknown>> {
  if (value === undefined || value === null) return {}
  if (isRecord(value)) return value
  throw new Unreadable()
}
