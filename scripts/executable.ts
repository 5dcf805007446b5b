/**
 * `node scripts/executable.ts <output> [program of Node]` makes the command line one file that needs nothing
 * installed: Node's own program with the bundle in it (https://nodejs.org/docs/latest-v24.x/api/single-executable-applications.html).
 * The same files give the same bytes. A program for another processor will do, of the version that runs this.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { executableOf } from './executable/make.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What Node loads from the executable: its first code, and the files of the bundle by their names. */
function blobOf(bundle: string): Buffer {
  const scratch = mkdtempSync(join(tmpdir(), 'canary-executable-'))
  try {
    const output = join(scratch, 'blob')
    const names = readdirSync(bundle)
      .filter((name) => name.endsWith('.js'))
      .sort()
    const configuration = {
      main: join(root, 'scripts/executable/loader.cjs'),
      output,
      disableExperimentalSEAWarning: true,
      assets: Object.fromEntries(names.map((name) => [name, join(bundle, name)])),
    }
    const file = join(scratch, 'configuration.json')
    writeFileSync(file, JSON.stringify(configuration))
    execFileSync(process.execPath, ['--experimental-sea-config', file], { stdio: 'pipe' })
    return readFileSync(output)
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

const [output, program = process.execPath, ...rest] = process.argv.slice(2)
try {
  if (output === undefined || rest.length > 0) {
    throw new Error('usage: node scripts/executable.ts <output> [program of Node]')
  }
  const made = executableOf(readFileSync(program), blobOf(join(root, 'dist/cli')), process.version)
  writeFileSync(output, made, { mode: 0o755 })
} catch (error) {
  process.stderr.write(`executable: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
