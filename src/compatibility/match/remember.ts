import { compatibilityLimits } from '../../limits.ts'

/**
 * Remembers what was answered for a text. Values repeat from node to node, and reading a number or a
 * version costs more than a look-up. Where there are too many (`rememberedComparisons`), all are
 * forgotten.
 *
 * @param answer must give the same answer for the same text
 */
export function remember<Answer extends boolean | object>(
  answer: (text: string) => Answer,
): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const found = answer(text)
    if (known.size >= compatibilityLimits.rememberedComparisons) known.clear()
    known.set(text, found)
    return found
  }
}
