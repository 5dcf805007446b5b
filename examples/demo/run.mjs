/**
 * `npm run demo`: builds the example image, validates it against a manifest that it fits and one
 * that it does not, and leaves the reports in canary-report/.
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const demo = join(root, 'examples', 'demo')
const image = 'container-canary/demo:latest'

copyFileSync(join(root, '.cache', 'busybox', 'bin', 'busybox'), join(demo, 'busybox'))

/** @returns {number} the exit code */
function validate(title, args) {
  const shown = args.map((arg) => (arg.startsWith(root) ? relative(root, arg) : arg)).join(' ')
  process.stdout.write(`\n=== ${title}\n$ container-canary validate ${shown}\n\n`)
  const cli = join(root, 'dist', 'cli', 'index.js')
  const run = spawnSync(process.execPath, [cli, 'validate', ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  process.stdout.write(`exit code ${run.status}\n`)
  return run.status ?? 3
}

const passing = validate('A manifest that the image fits', [
  ...['--context', demo, '--file', 'examples/demo/passing.yaml', image],
])
const failing = validate('A manifest that it does not fit', [
  ...['--file', 'examples/demo/failing.yaml', '--report-directory', 'canary-report', image],
])

if (passing !== 0 || failing !== 1) {
  process.stderr.write('\nThe demo did not go as it should: expected exit codes 0 and 1\n')
  process.exit(1)
}
process.stdout.write(`
The demo went as it should: the first passed, the second failed and said why.
  canary-report/report.json   the whole result, for machines
  canary-report/report.md     the job summary, as GitHub shows it
`)
