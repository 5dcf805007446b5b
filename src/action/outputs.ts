import type { Report } from '../model.ts'

/** Every output of action.yml, whatever the verdict: steps after a failure need them most. */
export function outputsOf(
  report: Pick<Report, 'verdict' | 'images' | 'pushed'>,
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
    ...outputsOfPush(report),
    ['imageid', image?.id ?? ''],
  ])
}

/** In the words of docker/build-push-action; of a push that broke off, nothing. */
function outputsOfPush({
  verdict,
  pushed = [],
}: Pick<Report, 'verdict' | 'pushed'>): readonly [string, string][] {
  const [first] = pushed
  if (first === undefined || verdict !== 'passed') {
    return [
      ['digest', ''],
      ['metadata', ''],
    ]
  }
  const { digest } = first
  const names = pushed.map(({ reference }) => reference).join(',')
  const metadata = { 'containerimage.digest': digest, 'image.name': names }
  return [
    ['digest', digest],
    ['metadata', JSON.stringify(metadata)],
  ]
}
