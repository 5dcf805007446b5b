/**
 * Runs the tests that need a Kubernetes (`*.cluster.test.ts`): on the cluster that `KUBECONFIG` names, or on one of
 * this machine's own where its programs were built. `test.ts [--if-there] [arguments of jest]`: with the first, a
 * machine that has neither is told so and is no failure; without it the programs are built.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findNamedCluster } from './named.ts'
import { whyNoCluster } from './namespaces.ts'
import { buildPrograms, findPrograms } from './programs.ts'
import { runInCluster } from './start.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const isOptional = process.argv.includes('--if-there')
const jestArguments = process.argv.slice(2).filter((argument) => argument !== '--if-there')

const flags = ['--experimental-vm-modules', '--no-warnings=ExperimentalWarning']
const jest = [
  ...[process.execPath, ...flags, '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON'],
  ...[join('node_modules', 'jest', 'bin', 'jest.js'), '--config', 'jest.cluster.config.mjs'],
  ...jestArguments,
]

process.exitCode = await run()

async function run(): Promise<number> {
  if ((process.env['KUBECONFIG'] ?? '') !== '') return runOnNamed()
  const trouble = whyNoCluster()
  if (trouble !== null) return refuse(`no Kubernetes can be started on this machine: ${trouble}`)
  if (isOptional && findPrograms() === null) {
    return refuse(
      'Kubernetes was never built on this machine: npm run test:cluster does, in some minutes',
    )
  }
  buildPrograms(say)
  return await runInCluster(jest, 2)
}

async function runOnNamed(): Promise<number> {
  const cluster = await findNamedCluster(say)
  const [program = '', ...args] = jest
  const env = { ...process.env, CANARY_TEST_CLUSTER: JSON.stringify(cluster) }
  return spawnSync(program, args, { cwd: root, stdio: 'inherit', env }).status ?? 1
}

/** What was asked for by name and is not there is a failure. */
function refuse(sentence: string): number {
  say(`nothing was tried on Kubernetes: ${sentence}, and KUBECONFIG names none`)
  return isOptional ? 0 : 1
}

function say(text: string): void {
  process.stdout.write(`cluster tests: ${text}\n`)
}
