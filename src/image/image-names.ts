import { inputError } from '../errors.ts'
import type { CanaryError } from '../errors.ts'
import { oneLine } from '../registry/origin.ts'
import type { Origin } from '../registry/origin.ts'
import { formatReference, parseReference } from '../registry/reference.ts'

/** Whether an image that an archive calls `name` is the one that a person asked for. */
export function isNamed(name: string, asked: string): boolean {
  if (name === asked) return true
  const whole = wholeName(asked)
  return whole !== null && wholeName(name) === whole
}

/** Null for what is no reference: it is equal to nothing but itself. */
function wholeName(text: string): string | null {
  try {
    return formatReference(parseReference(text))
  } catch {
    return null
  }
}

/** An archive holds none, or several, of what was asked for. */
export function noSuchImage(
  origin: Origin,
  found: {
    readonly tag: string | null
    readonly names: readonly string[]
    readonly count: number
  },
): CanaryError {
  const { tag, count } = found
  const names = oneLine(found.names.join(', '))
  const what = tag === null ? `holds ${count} images` : `does not hold ${oneLine(tag, 100)}`
  return inputError({
    code: 'archive-image',
    message: `${origin.name} ${what}`,
    hint: names === '' ? 'its images have no names' : `name one of them behind the path: ${names}`,
  })
}
