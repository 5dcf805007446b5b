import type { Ulimit } from '../create-request.ts'
import { InvalidValue, quote } from '../run-option-error.ts'
import { parseDecimalInteger } from './numbers.ts'
import { cut } from './records.ts'

const names =
  'core cpu data fsize locks memlock msgqueue nice nofile nproc rss rtprio rttime sigpending stack'.split(
    ' ',
  )

/** `name=soft[:hard]`; −1 is unlimited, the hard limit is the soft one where none is given. @throws InvalidValue */
export function parseUlimit(value: string): Ulimit {
  const [name, limits] = cut(value, '=')
  if (limits === null) throw new InvalidValue(`${quote(value)} is not name=soft[:hard]`)
  if (!names.includes(name))
    throw new InvalidValue(`${quote(name)} is not one of ${names.join(', ')}`)
  const [softText = '', hardText, ...rest] = limits.split(':')
  if (rest.length > 0) throw new InvalidValue(`${quote(value)} has more than two limits`)
  const soft = parseDecimalInteger(softText)
  const hard = hardText === undefined ? soft : parseDecimalInteger(hardText)
  if (hard !== -1 && (soft === -1 || soft > hard)) {
    throw new InvalidValue(`the soft limit ${soft} is above the hard limit ${hard}`)
  }
  return { Name: name, Hard: hard, Soft: soft }
}
