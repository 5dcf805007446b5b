import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Where the example is said to lie, whoever runs it. */
const place = '/work/notebook'

/**
 * Runs the example with `dist` and the engine of this machine, one command after the other.
 *
 * @param runs flags and images of each
 * @returns the report.json of the last, which has to fail
 */
export function runExample(runs: readonly (readonly string[])[]): string {
  const directory = mkdtempSync(join(tmpdir(), 'canary-example-'))
  try {
    cpSync(join(root, 'scripts/picture/example'), directory, { recursive: true })
    cpSync(join(root, 'examples/compatibility'), directory, { recursive: true })
    // Put there by `npm run setup`.
    copyFileSync(join(root, '.cache/busybox/bin/busybox'), join(directory, 'busybox'))
    const cli = join(root, 'dist/cli/index.js')
    let exitCode: number | null = null
    for (const run of runs) {
      const flags = ['--report-directory', 'reports', ...run]
      const options = { cwd: directory, stdio: 'inherit' } as const
      exitCode = spawnSync(process.execPath, [cli, 'validate', ...flags], options).status
    }
    if (exitCode !== 1)
      throw new Error(`the example has to fail with exit code 1, and had ${exitCode}`)
    const report = readFileSync(join(directory, 'reports/report.json'), 'utf8')
    // Whose build of a kernel it was says nothing.
    return report.replaceAll(directory, place).replace(/("kernel": "[\d.]+)[^"]*"/, '$1"')
  } finally {
    rmSync(directory, { recursive: true })
  }
}
