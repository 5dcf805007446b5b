import { fieldOf } from '../decode.ts'
import type { Problem } from '../errors.ts'
import { didYouMean } from '../nearest.ts'
import { placed } from '../yaml/made.ts'
import type { Made } from '../yaml/made.ts'
import type { ParsedDocument } from '../yaml/parse.ts'

/** One entry of a goss file, such as a file or a command, with what is told of it on the way. */
export interface Resource {
  readonly kind: string
  /** Its key. */
  readonly id: string
  readonly path: readonly string[]
  /** An attribute, undefined where it is not written, or is null. */
  readonly get: (name: string) => unknown
  /** Names of its attributes. */
  readonly names: readonly string[]
  /** Says that an attribute, or (null) all of it, is not checked. */
  readonly tell: (attribute: string | null, why: string, hint?: string | null) => void
  /** Says that more passes here than there. */
  readonly tellLooser: (attribute: string | null, why: string) => void
}

export interface Telling {
  readonly document: ParsedDocument
  readonly told: Problem[]
}

export function resourceOf(kind: string, id: string, { document, told }: Telling): Resource {
  const value = fieldOf(fieldOf(document.value, kind), id)
  const path = [kind, id]
  const say = (attribute: string | null, code: string, words: string, hint: string | null) => {
    told.push({
      code,
      message: `${describe(kind, id, attribute)} is ${words}`,
      location: document.locateKey(attribute === null ? path : [...path, attribute]),
      ...(hint === null ? {} : { hint }),
    })
  }
  return {
    kind,
    id,
    path,
    get: (name) => fieldOf(value, name) ?? undefined,
    names: typeof value === 'object' && value !== null ? Object.keys(value) : [],
    tell: (attribute, why, hint = null) => {
      say(attribute, 'goss-not-taken', `not checked: ${why}`, hint)
    },
    tellLooser: (attribute, why) => {
      say(attribute, 'goss-looser', `checked less strictly: ${why}`, null)
    },
  }
}

function describe(kind: string, id: string, attribute: string | null): string {
  const name = JSON.stringify(id.length > 80 ? `${id.slice(0, 77)}...` : id)
  return attribute === null ? `${kind} ${name}` : `${attribute} of ${kind} ${name}`
}

/** Attributes that every resource may have, and that ask nothing. */
const common: ReadonlySet<string> = new Set(['title', 'meta', 'skip'])

/** Tells of each attribute that nobody knows. */
export function tellOthers(resource: Resource, known: readonly string[], why: string): void {
  for (const name of resource.names) {
    if (common.has(name) || known.includes(name) || resource.get(name) === undefined) continue
    resource.tell(name, why, didYouMean(name.slice(0, 100), known))
  }
}

export const noCounterpart = 'a Validator has no counterpart of it'

/** A check that stands for a resource. */
export function checkOf(
  resource: Resource,
  probe: Readonly<Record<string, Made>>,
  more = '',
): Made {
  const { kind, id, path } = resource
  const title = resource.get('title')
  const name = typeof title === 'string' && title !== '' ? title : `${kind} ${id}`
  return placed(path, { name: `${name}${more}`, probe: placed(path, probe) })
}

/** Text, or null where it is none. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

/** A whole number that is not below 0, or the digits of one; null where it is none. */
export function countOf(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d{1,10}$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : null
}

/** Whether a resource is to be there; null where that is asked in another way. */
export function existsOf(resource: Resource): boolean | null {
  const exists = resource.get('exists')
  if (typeof exists === 'boolean') return exists
  resource.tell(exists === undefined ? null : 'exists', 'exists is neither true nor false')
  return null
}
