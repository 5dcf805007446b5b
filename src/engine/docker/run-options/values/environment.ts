import { InvalidValue, quote } from '../run-option-error.ts'
import { cut } from './records.ts'

/** A variable for the container; a null value removes what the image sets. */
export type Variable = readonly [name: string, value: string | null]

/**
 * `-e NAME=value`, or `-e NAME` for the value that `environment` has. Where it has none, docker asks the
 * engine to remove the image's variable, and so does this.
 *
 * @throws InvalidValue without a name
 */
export function parseVariable(
  value: string,
  environment: Readonly<Record<string, string | undefined>>,
): Variable {
  const [name, content] = cut(value, '=')
  if (name === '') throw new InvalidValue(`${quote(value)} has no name`)
  return [name, content ?? lookUp(environment, name) ?? null]
}

export function lookUp(
  environment: Readonly<Record<string, string | undefined>>,
  name: string,
): string | undefined {
  return Object.hasOwn(environment, name) ? environment[name] : undefined
}

export function formatVariable([name, value]: Variable): string {
  return value === null ? name : `${name}=${value}`
}

/** `name` or `name=value`; the name is not empty and has no blanks inside. @throws InvalidValue */
export function parseLabel(value: string): readonly [string, string] {
  const [name, content] = cut(value, '=')
  const trimmed = name.replace(/^[ \t]+/, '')
  if (trimmed === '') throw new InvalidValue(`${quote(value)} has no name`)
  if (/[ \t]/.test(trimmed)) throw new InvalidValue(`the name ${quote(trimmed)} has a blank`)
  return [name, content ?? '']
}

/** A kernel parameter that belongs to a namespace, `name=value`. @throws InvalidValue */
export function parseSysctl(value: string): readonly [string, string] {
  const [name, content] = cut(value, '=')
  const isAllowed =
    name.startsWith('net.') ||
    name.startsWith('fs.mqueue.') ||
    /^kernel\.(?:msgmax|msgmnb|msgmni|sem|shmall|shmmax|shmmni|shm_rmid_forced)$/.test(name)
  if (content === null || !isAllowed) {
    throw new InvalidValue(`${quote(value)} is not a namespaced kernel parameter, name=value`)
  }
  return [name, content]
}

/** `name` or `name=value`. */
export function parsePair(value: string): readonly [string, string] {
  const [name, content] = cut(value, '=')
  return [name, content ?? '']
}

/** `name=value`. @throws InvalidValue */
export function parseStorageOption(value: string): readonly [string, string] {
  if (!value.includes('=')) throw new InvalidValue(`${quote(value)} is not name=value`)
  return parsePair(value)
}
