/**
 * `npm run picture`: builds the example, validates it with `dist` and the engine of this machine, keeps the
 * report, and draws it. `npm run reference` draws the kept report again, without an engine.
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { picturesOf, savedRun } from './draw.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const directory = mkdtempSync(join(tmpdir(), 'canary-picture-'))
try {
  cpSync(join(root, 'scripts/picture/example'), directory, { recursive: true })
  // Put there by `npm run setup`.
  copyFileSync(join(root, '.cache/busybox/bin/busybox'), join(directory, 'busybox'))
  const flags = ['--context', '.', '--file', 'canary/', '--report-directory', 'reports']
  const cli = join(root, 'dist/cli/index.js')
  const { status } = spawnSync(process.execPath, [cli, 'validate', ...flags, 'notebook:dev'], {
    cwd: directory,
    stdio: 'inherit',
  })
  if (status !== 1) throw new Error(`the example has to fail with exit code 1, and had ${status}`)
  const report = readFileSync(join(directory, 'reports/report.json'), 'utf8')
  writeFileSync(join(root, savedRun), report.replaceAll(directory, '/work/notebook'))
} finally {
  rmSync(directory, { recursive: true })
}
for (const [file, picture] of picturesOf(readFileSync(join(root, savedRun), 'utf8'))) {
  writeFileSync(join(root, file), picture)
}
