/** Writes schema/, docs/report.schema.json, the tables of docs/manifest.md, and the first lines of manifests in examples/: `npm run schemas`. */
import { writeFileSync } from 'node:fs'
import { writeManifestPage } from './manifest-page.ts'
import { writeModelines } from './modelines.ts'
import { makeSchemas } from './schemas.ts'

writeModelines()
writeManifestPage()
const { files, undescribed, unused } = makeSchemas()
if (undescribed.length + unused.length > 0) {
  throw new Error(
    `say in scripts/schemas what these are: ${undescribed.join(', ')}; and nothing of these: ${unused.join(', ')}`,
  )
}
const report = files.find(({ name }) => name === 'report')
// Its first address, which readers of reports know.
writeFileSync(
  new URL('../../docs/report.schema.json', import.meta.url),
  `${JSON.stringify(report?.schema, null, 2)}\n`,
)
for (const { name, schema } of files) {
  writeFileSync(
    new URL(`../../schema/${name}.schema.json`, import.meta.url),
    `${JSON.stringify(schema, null, 2)}\n`,
  )
}
