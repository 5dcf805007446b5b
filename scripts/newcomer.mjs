/**
 * `npm run newcomer`: types what the README tells somebody who is new to type, in an empty directory, and says how
 * long it takes until the first verdict stands there. The clone is of this repository as it is committed; the
 * cache of npm is that of this user, so a first run may fill it. Exits 1 when it takes longer than a minute, or
 * when no verdict comes.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const limitSeconds = 60
/** After so long nobody waits any more. */
const patience = 300_000
const verdict = /^(?:PASSED|FAILED|ERRORED) /m

/**
 * The commands of the README that begin with a clone.
 *
 * @param {string} readme
 * @returns {{ commands: string, address: string }}
 * @throws {Error} when there are none
 */
export function stepsIn(readme) {
  const found = /^```[a-z]*\n(git clone (\S+)\n[^]*?)^```$/m.exec(readme)
  if (found === null) throw new Error('README.md has no block of commands that begins with a clone')
  return { commands: found[1], address: found[2] }
}

/** Runs the commands as they are written, and resolves to the milliseconds until the first verdict. */
function timeToVerdict({ commands, address }, directory) {
  const env = {
    ...process.env,
    // What the README names is this repository.
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `url.${root}.insteadOf`,
    GIT_CONFIG_VALUE_0: address,
    npm_config_prefer_offline: 'true',
  }
  // Node and npm are those of the machine, and not those that this project has installed.
  env.PATH = env.PATH.split(':')
    .filter((path) => !path.includes('node_modules'))
    .join(':')
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const options = { cwd: directory, env, timeout: patience, stdio: ['ignore', 'pipe', 'inherit'] }
    const child = spawn('sh', ['-e', '-c', commands], options)
    let said = ''
    let first = null
    child.stdout.setEncoding('utf8').on('data', (text) => {
      said += text
      if (first === null && verdict.test(said)) first = performance.now() - start
    })
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0 && first !== null) resolve(first)
      else reject(new Error(`no verdict, and exit code ${code}:\n${said}`))
    })
  })
}

async function main() {
  const directory = mkdtempSync(join(tmpdir(), 'canary-newcomer-'))
  try {
    const steps = stepsIn(readFileSync(join(root, 'README.md'), 'utf8'))
    const seconds = (await timeToVerdict(steps, directory)) / 1000
    process.stdout.write(
      `the first verdict came after ${seconds.toFixed(1)} s (limit ${limitSeconds} s)\n`,
    )
    process.exitCode = seconds <= limitSeconds ? 0 : 1
  } catch (error) {
    process.stderr.write(`newcomer: ${error.message}\n`)
    process.exitCode = 1
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
