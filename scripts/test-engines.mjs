/**
 * Runs the engine tests: once with the machine's own engines, once with newer ones inside namespaces
 * of their own. `test-engines.mjs [machine|newer|next] [arguments of jest]`; without the first, the
 * machine's and the newer ones. In the end it says what the tests ran on.
 */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeEngineDirectory, removeEngines } from '../__tests__/support/engine-services.ts'
import { findNewerEngines, ownNamespaces, whyNoNamespaces } from './newer-engines.mjs'
import { buildNextDocker } from './next-docker.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const [first, ...rest] = process.argv.slice(2)
const isNamed = ['machine', 'newer', 'next'].includes(first)
const wanted = isNamed ? [first] : ['machine', 'newer']
const jestArguments = isNamed ? rest : process.argv.slice(2)

const node = [process.execPath, '--experimental-vm-modules', '--no-warnings=ExperimentalWarning']
const flags = ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON']
const jest = [...node, ...flags, join('node_modules', 'jest', 'bin', 'jest.js'), '--config']

/** The namespaces end with their first process, and that one with this one: nothing outlives a run. */
const mortal = ['setpriv', '--pdeathsig', 'KILL', '--']
const namespaced = ['unshare', ...ownNamespaces]

/** The first process of a namespace inherits the orphans of all others: a shell waits for them. */
const reaper = ['sh', '-c', '"$@"; exit "$?"', 'sh']

const names = {
  machine: "the machine's own engines",
  newer: 'newer engines',
  next: 'the next Docker',
}
const signals = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 }
const lines = []
let exitCode = 0

for (const which of wanted) {
  const code = await (which === 'machine' ? runOnMachine() : runOnNewer(which))
  exitCode = Math.max(exitCode, code)
  // Whoever interrupts one means both.
  if (code > 128) break
}
for (const line of lines) process.stdout.write(`engine tests: ${line}\n`)
process.exitCode = exitCode

async function runOnMachine() {
  const command = [...jest, 'jest.engine.config.mjs', ...jestArguments]
  return await run('machine', command, {})
}

async function runOnNewer(which) {
  const packageRoot = findNewerEngines(root)
  const trouble =
    whyNoNamespaces() ??
    (packageRoot === null ? '`node scripts/setup.mjs --test` has brought none' : null)
  if (trouble !== null) {
    lines.push(`not run on newer engines: ${trouble}`)
    // Whoever asks for them by name does not want a pass without them.
    return process.env.CI === 'true' || isNamed ? 1 : 0
  }
  const program = which === 'next' ? { CANARY_DOCKERD: buildNextDocker(root) } : {}
  const config = 'jest.newer.config.mjs'
  // Of named files, the machine's own engines may be all that they are about.
  const command = [...jest, config, '--passWithNoTests', ...jestArguments]
  const buildx = join(packageRoot, 'usr/libexec/docker/cli-plugins/docker-buildx')
  const env = { CANARY_TEST_BUILDX: buildx, CANARY_PACKAGE_ROOT: packageRoot, ...program }
  return await run(which, [...namespaced, ...reaper, ...command], env)
}

/** @returns {Promise<number>} the exit code, 128 and the number of the signal that interrupted it */
async function run(which, command, env) {
  const directory = makeEngineDirectory()
  const ledger = `${directory}.json`
  const [program, ...args] = [...mortal, ...command]
  const child = spawn(program, args, {
    cwd: root,
    env: {
      ...process.env,
      ...env,
      CANARY_ENGINE_DIRECTORY: directory,
      CANARY_ENGINE_LEDGER: ledger,
    },
    stdio: 'inherit',
    // A group of its own: a signal for this process reaches all of it once, terminal or not.
    detached: true,
  })
  let interrupted = null
  const listeners = Object.entries(signals).map(([signal, number]) => {
    const forward = () => {
      interrupted ??= 128 + number
      // It never ran, or has ended by itself.
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, signal)
    }
    process.on(signal, forward)
    return [signal, forward]
  })
  try {
    const code = await new Promise((resolve, reject) => {
      child.once('error', reject)
      child.once('exit', (status) => resolve(status ?? 1))
    })
    lines.push(`${names[which]}: ${enginesIn(ledger)}`)
    return interrupted ?? code
  } finally {
    for (const [signal, forward] of listeners) process.off(signal, forward)
    removeEngines(directory)
    rmSync(ledger, { force: true })
  }
}

function enginesIn(ledger) {
  return existsSync(ledger) ? JSON.parse(readFileSync(ledger, 'utf8')).join(', ') : 'none started'
}
