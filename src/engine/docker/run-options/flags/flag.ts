import { posix } from 'node:path'
import { messageOf } from '../../../../errors.ts'
import { runOptionLimits } from '../../../../limits.ts'
import type { ContainerConfig, HostConfig, Strings } from '../create-request.ts'
import type { Draft, RunOptionContext } from '../draft.ts'
import { InvalidValue, quote } from '../run-option-error.ts'
import { parseBoolean, parseInteger } from '../values/numbers.ts'
import { withEntry } from '../values/records.ts'

/** One use of a flag, for those that keep where it stood. */
export interface Use {
  readonly token: number
  readonly context: RunOptionContext
}

/** A flag of `docker run`: how it is written, and what it does. */
export interface Flag {
  /** Without dashes. */
  readonly name: string
  /** Other names of the same flag that docker accepts. */
  readonly aliases: readonly string[]
  readonly shorthand: string | null
  readonly isBoolean: boolean
  /** @throws InvalidValue */
  readonly apply: (draft: Draft, value: string, use: Use) => void
}

interface Names {
  readonly shorthand?: string
  readonly aliases?: readonly string[]
}

type Apply<Value> = (draft: Draft, value: Value, use: Use) => void

/** A flag with a value. */
export function valueFlag(name: string, apply: Apply<string>, names: Names = {}): Flag {
  const { shorthand = null, aliases = [] } = names
  return { name, aliases, shorthand, isBoolean: false, apply }
}

/** A flag that is on when it stands alone. */
export function booleanFlag(name: string, apply: Apply<boolean>, names: Names = {}): Flag {
  const { shorthand = null, aliases = [] } = names
  return {
    name,
    aliases,
    shorthand,
    isBoolean: true,
    apply: (draft, value, use) => {
      apply(draft, parseBoolean(value), use)
    },
  }
}

/** A flag that engines below `apiVersion` would silently drop. */
export function requiring(apiVersion: string, flag: Flag): Flag {
  return {
    ...flag,
    apply: (draft, value, use) => {
      flag.apply(draft, value, use)
      draft.requirements.push({ token: use.token, option: `--${flag.name}`, apiVersion })
    },
  }
}

/** A boolean flag that is read and has no effect. */
export function ignoredSwitch(name: string, why: string, names?: Names): Flag {
  return booleanFlag(
    name,
    (draft, _on, use) => {
      notice(draft, use, name, why)
    },
    names,
  )
}

/** A flag whose value is checked, and that has no effect. @param check throws InvalidValue */
export function ignoredValue(
  name: string,
  why: string,
  check: (value: string) => unknown = (value) => value,
): Flag {
  return valueFlag(name, (draft, value, use) => {
    check(value)
    notice(draft, use, name, why)
  })
}

function notice(draft: Draft, { token }: Use, name: string, why: string): void {
  draft.notices.push({ token, message: `--${name} is ignored: ${why}` })
}

/** A boolean flag that has no meaning here; switched off, it does no harm. */
export function refusedSwitch(name: string, why: string): Flag {
  return booleanFlag(name, (_draft, on) => {
    if (on) throw new InvalidValue(`is not supported: ${why}`)
  })
}

/** A flag of docker run that has no meaning here. */
export function refusedValue(name: string, why: string, names?: Names): Flag {
  const refuse = (): never => {
    throw new InvalidValue(`is not supported: ${why}`)
  }
  return valueFlag(name, refuse, names)
}

/** The keys of `Type` whose values are exactly `Value`. */
type KeysOf<Type, Value> = {
  [Key in keyof Type]-?: Type[Key] extends Value | undefined ? Key : never
}[keyof Type]

type HostKey<Value> = KeysOf<HostConfig, Value>

export function configText(
  name: string,
  key: KeysOf<ContainerConfig, string>,
  names?: Names,
): Flag {
  return valueFlag(name, (draft, value) => void (draft.config[key] = value), names)
}

export function hostText(
  name: string,
  key: HostKey<string>,
  isValid: (value: string) => boolean = () => true,
): Flag {
  return valueFlag(name, (draft, value) => {
    if (!isValid(value)) throw new InvalidValue(`does not take ${quote(value)}`)
    draft.host[key] = value
  })
}

export function hostSwitch(name: string, key: HostKey<boolean>, names?: Names): Flag {
  return booleanFlag(name, (draft, on) => void (draft.host[key] = on), names)
}

export function hostNumber(
  name: string,
  key: HostKey<number>,
  parse: (value: string) => number = parseInteger,
  names?: Names,
): Flag {
  return valueFlag(name, (draft, value) => void (draft.host[key] = parse(value)), names)
}

export function hostList(
  name: string,
  key: HostKey<readonly string[]>,
  parse: (value: string) => string = (value) => value,
  names?: Names,
): Flag {
  const apply: Apply<string> = (draft, value) => {
    draft.host[key] = [...(draft.host[key] ?? []), parse(value)]
  }
  return valueFlag(name, apply, names)
}

export function hostRecord(
  name: string,
  key: HostKey<Strings>,
  parse: (value: string) => readonly [string, string],
): Flag {
  return valueFlag(name, (draft, value) => {
    draft.host[key] = withEntry(draft.host[key], ...parse(value))
  })
}

/** The text of a file that an option names. @throws InvalidValue */
export function readOptionFile(draft: Draft, path: string, { context, token }: Use): string {
  if (path === '') throw new InvalidValue('names no file')
  const absolute = posix.resolve(context.baseDirectory, path)
  draft.sources.push({ token, kind: 'file', path: absolute })
  const text = readText(absolute, path, context)
  if (Buffer.byteLength(text) > runOptionLimits.fileBytes) {
    throw new InvalidValue(`${quote(path)} is larger than ${runOptionLimits.fileBytes} bytes`)
  }
  return text
}

function readText(path: string, written: string, context: RunOptionContext): string {
  try {
    return context.readFile(path)
  } catch (error) {
    throw new InvalidValue(`${quote(written)} cannot be read: ${messageOf(error)}`, null, {
      cause: error,
    })
  }
}
