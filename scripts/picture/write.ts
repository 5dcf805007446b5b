/**
 * `npm run picture`: builds the examples, validates them with `dist` and the engine of this machine, keeps the
 * reports, and draws them. `npm run reference` draws the kept reports again, without an engine.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { reportsOf, savedReport } from './reports.ts'
import { picturesOf, savedRun } from './draw.ts'
import { root, runExample } from './run-example.ts'

const build = ['--context', '.', '--file', 'canary/']

writeFileSync(join(root, savedRun), runExample([[...build, 'notebook:dev']]))
for (const [file, picture] of picturesOf(readFileSync(join(root, savedRun), 'utf8'))) {
  writeFileSync(join(root, file), picture)
}

const whole = [
  ...['--file', 'canary/', '--file', 'worker.yaml', '--pull', 'never'],
  ...['--compatibility', 'compatibility.yaml', '--features', 'nodes'],
  ...['notebook:dev', 'notebook:mended'],
]
const mended = [...build, '--build-file', 'Dockerfile.mended', 'notebook:mended']
writeFileSync(join(root, savedReport), runExample([[...build, 'notebook:dev'], mended, whole]))
for (const [file, text] of await reportsOf(readFileSync(join(root, savedReport), 'utf8'))) {
  writeFileSync(join(root, file), text)
}
