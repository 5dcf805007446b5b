import { usageError } from './flags.ts'
import type { Usage } from './flags.ts'

/** The image of a command that takes one. @throws CanaryError (input) for none, and for more than one */
export function onlyImage(usage: Usage, words: readonly string[]): string {
  const [image] = words
  if (image !== undefined && words.length === 1) return image
  throw usageError(usage, `it takes an image, not ${words.length} arguments`)
}
