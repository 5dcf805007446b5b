import { inputError, quote } from '../../errors.ts'
import { podContentLimits } from '../../limits.ts'

/** The value of a variable; undefined where there is none of the name. */
export type Mapping = (name: string) => string | undefined

/**
 * Kubernetes' expansion (third_party/forked/golang/expansion): `$(NAME)` becomes the value of NAME and
 * stays where nobody knows it, `$$` becomes `$`. Values are not expanded again.
 *
 * @throws CanaryError (input) for a text that grows longer than any string of a process may be
 */
export function expand(input: string, mapping: Mapping): string {
  const lastCloser = input.lastIndexOf(')')
  const parts: string[] = []
  let length = 0
  let copied = 0
  const take = (part: string) => {
    length += part.length
    if (length > podContentLimits.expandedCharacters) throw tooLong(input)
    parts.push(part)
  }
  for (let at = input.indexOf('$'); at >= 0; at = input.indexOf('$', copied)) {
    const next = input[at + 1]
    take(input.slice(copied, at))
    if (next === '(' && at < lastCloser) {
      const closer = input.indexOf(')', at)
      const name = input.slice(at + 2, closer)
      take(mapping(name) ?? `$(${name})`)
      copied = closer + 1
    } else {
      take(next === '$' ? '$' : input.slice(at, at + 2))
      copied = at + 2
    }
  }
  take(input.slice(copied))
  return parts.join('')
}

/** Looks a name up in several places, the first of them first. */
export function mappingOf(...places: readonly ReadonlyMap<string, string>[]): Mapping {
  return (name) => places.find((place) => place.has(name))?.get(name)
}

function tooLong(input: string): Error {
  const most = podContentLimits.expandedCharacters
  return inputError({
    code: 'pod-text-too-long',
    message: `with its variables in their places ${quote(input)} is longer than ${most} characters`,
    hint: 'Linux gives a process no longer variable or argument',
  })
}
