import { readReport } from '../../src/report/read-report.ts'
import { renderText } from '../../src/report/text.ts'
import { terminalSvg, themes } from './terminal-svg.ts'

const columns = 108
const prompt = '$ container-canary validate --context . --file canary/ notebook:dev'
const title =
  'A run in a terminal: an image fails, and each failure says what was wanted, what was seen, and where it is written'

/** What `npm run picture` saved of a real run: a report. */
export const savedRun = 'docs/pictures/failed.json'

/**
 * The pictures of the README, by their names, from the report of a run.
 *
 * @throws CanaryError (input) where the text is no report
 */
export function picturesOf(reportText: string): ReadonlyMap<string, string> {
  const report = readReport(savedRun, reportText)
  const text = `${prompt}\n${renderText(report, { color: true, width: columns })}`
  return new Map(
    themes.map((theme) => [
      `docs/pictures/failed-${theme}.svg`,
      terminalSvg(text, title, columns, theme),
    ]),
  )
}
