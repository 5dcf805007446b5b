/**
 * `npm run audit`: asks the registry what is known against the locked packages, and holds the answer
 * against `audit-exceptions.json`. All packages are asked for: the bundles are made of development
 * dependencies, so `npm audit --omit=dev` would look at nothing and call it clean.
 *
 * Exit codes: 0 nothing known, 1 something is, 3 the registry did not say.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { judgeAudit, readAudit } from './judge-audit.ts'
import exceptions from './audit-exceptions.json' with { type: 'json' }

const root = fileURLToPath(new URL('../..', import.meta.url))

const deadline = 120_000
const outputBytes = 64 * 1024 * 1024

/** Component names of the bill of materials: what is known against these is in `dist`. */
function bundledNames(): ReadonlySet<string> {
  // Written by the build, in this form.
  const bill = JSON.parse(readFileSync(`${root}dist/sbom.cdx.json`, 'utf8')) as {
    readonly components: readonly { readonly group?: string; readonly name: string }[]
  }
  return new Set(
    bill.components.map(({ group, name }) => (group === undefined ? name : `${group}/${name}`)),
  )
}

function main(): number {
  const { stdout, error } = spawnSync('npm', ['audit', '--json'], {
    cwd: root,
    encoding: 'utf8',
    timeout: deadline,
    maxBuffer: outputBytes,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const audit = error === undefined ? readAudit(stdout) : { problem: error.message }
  if ('problem' in audit) {
    process.stderr.write(`audit: the registry did not say: ${audit.problem}\n`)
    return 3
  }
  const today = new Date().toISOString().slice(0, 10)
  const problems = judgeAudit(audit.advisories, exceptions, bundledNames(), today)
  for (const problem of problems) process.stderr.write(`audit: ${problem}\n`)
  if (problems.length > 0) return 1
  const count = audit.advisories.length
  process.stdout.write(
    count === 0
      ? 'audit: nothing is known against the locked packages\n'
      : `audit: ${count} known, all explained in audit-exceptions.json\n`,
  )
  return 0
}

process.exitCode = main()
