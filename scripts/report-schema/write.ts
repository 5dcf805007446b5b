/** Writes docs/report.schema.json and docs/report-json.md: `npm run report-schema`. */
import { writeFileSync } from 'node:fs'
import { reportPage } from './page.ts'
import { makeReportSchema } from './schema.ts'

const { schema, undescribed } = makeReportSchema()
if (undescribed.length > 0) {
  throw new Error(`say in a docstring of src/model.ts what these are: ${undescribed.join(', ')}`)
}
writeFileSync(
  new URL('../../docs/report.schema.json', import.meta.url),
  `${JSON.stringify(schema, null, 2)}\n`,
)
writeFileSync(new URL('../../docs/report-json.md', import.meta.url), reportPage(schema))
