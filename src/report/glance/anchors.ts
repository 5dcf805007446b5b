import { createHash } from 'node:crypto'
import type { Report } from '../../model.ts'

/**
 * What the names of a report's places begin with. Summaries of several jobs stand on one page, and sections
 * of several in one comment: a link in one of them must not lead into another.
 */
export function anchorPrefix({ startedAt, durationMs, images }: Report): string {
  const facts = [startedAt, durationMs, ...images.map(({ reference }) => reference)]
  const digest = createHash('sha256').update(JSON.stringify(facts)).digest('hex')
  return `canary-${digest.slice(0, 8)}-`
}
