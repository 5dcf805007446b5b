import type { Notice } from '../model.ts'
import { plural } from './words.ts'

/**
 * Notices that say the same of several places are one, at the first of them: a manifest may ask a
 * hundred times for what is worth one word.
 */
export function mergeNotices(notices: readonly Notice[]): readonly Notice[] {
  const groups = new Map<string, Notice[]>()
  for (const notice of notices) {
    const { kind, severity, code, message, hint, output } = notice
    const said = [kind, severity, code, message, hint, output?.text, output?.truncated]
    const key = JSON.stringify(said)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [notice])
    else group.push(notice)
  }
  return [...groups.values()].flatMap(([first, ...rest]) => {
    if (first === undefined) return []
    if (rest.length === 0) return [first]
    const message = `${first.message} (and at ${plural(rest.length, 'more place')})`
    return [{ ...first, message }]
  })
}
