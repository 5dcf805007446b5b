import { createHash } from 'node:crypto'

/** Kubernetes' letters for names that it makes up: none of them makes a word. */
const letters = 'bcdfghjklmnpqrstvwxz2456789'

/** A name has 63 characters at most, with the five that are added. */
const longestBase = 58

/** A name that Kubernetes would end with five letters of its own; here they are the same each time. */
export function generatedName(base: string, seed: string): string {
  const digest = createHash('sha256').update(seed).digest()
  const suffix = [...digest.subarray(0, 5)].map((byte) => letters[byte % letters.length] ?? 'x')
  return `${base.slice(0, longestBase)}${suffix.join('')}`
}
