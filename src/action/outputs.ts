import type { Report } from '../model.ts'

/** Every output of action.yml, whatever the verdict: steps after a failure need them most. */
export function outputsOf(
  report: Pick<Report, 'verdict' | 'images'>,
  reportPath: string | null,
): ReadonlyMap<string, string> {
  const outcomes = report.images
    .flatMap(({ validators }) => validators)
    .flatMap(({ checks }) => checks)
    .map(({ outcome }) => outcome)
  const count = (wanted: string) => String(outcomes.filter((outcome) => outcome === wanted).length)
  const [image] = report.images
  return new Map([
    ['verdict', report.verdict],
    ['passed', count('passed')],
    ['failed', count('failed')],
    ['errored', count('errored')],
    ['report', reportPath ?? ''],
    ['image-id', image?.id ?? ''],
    ['image-digest', image?.digest ?? ''],
  ])
}
