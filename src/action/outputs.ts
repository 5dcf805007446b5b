import type { Report } from '../model.ts'
import type { ResultsSource } from '../report/results.ts'
import { resultsOf } from '../report/results.ts'
import { checksOf } from '../report/words.ts'

/** Every output of action.yml, whatever the verdict: steps after a failure need them most. */
export function outputsOf(
  report: ResultsSource & Pick<Report, 'pushed'>,
  reportPath: string | null,
): ReadonlyMap<string, string> {
  const outcomes = checksOf(report.images).map(({ outcome }) => outcome)
  const count = (wanted: string) => String(outcomes.filter((outcome) => outcome === wanted).length)
  const [image] = report.images
  return new Map([
    ['verdict', report.verdict],
    ['passed', count('passed')],
    ['failed', count('failed')],
    ['errored', count('errored')],
    ['skipped', count('skipped')],
    ['duration', String(Math.round(report.durationMs))],
    ['results', resultsOf(report)],
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
