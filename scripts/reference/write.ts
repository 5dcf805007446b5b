/** Writes the pages and pictures that are made from the sources: `npm run reference`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { picturesOf, savedRun } from '../picture/draw.ts'
import { reportsOf, savedReport } from '../picture/reports.ts'
import { commandsPage } from './commands-page.ts'
import { inputsPage } from './inputs-page.ts'

const root = new URL('../../', import.meta.url)
const actionText = readFileSync(new URL('action.yml', root), 'utf8')

writeFileSync(new URL('docs/inputs.md', root), inputsPage(actionText))
writeFileSync(new URL('docs/commands.md', root), await commandsPage())
for (const [file, picture] of picturesOf(readFileSync(new URL(savedRun, root), 'utf8'))) {
  writeFileSync(new URL(file, root), picture)
}
for (const [file, text] of await reportsOf(readFileSync(new URL(savedReport, root), 'utf8'))) {
  writeFileSync(new URL(file, root), text)
}
