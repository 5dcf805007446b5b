/**
 * What waiting for a port costs: CPU time of a run whose server begins after 15 seconds, beyond that of
 * the same run whose server begins at once, in which Node's own start and the run's are.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildBase, image } from './validate.bench.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const cli = join(root, 'dist', 'cli', 'index.js')
const preload = join(root, 'bench', 'cpu-usage.cjs')
const wait = 15

export default async function bench(report) {
  const directory = mkdtempSync(join(tmpdir(), 'canary-bench-'))
  try {
    buildBase(directory)
    const node = await cpuOf(['-e', '0'])
    for (const checks of [1, 12]) {
      const atOnce = await leastCpuOf([cli, ...argumentsFor(directory, checks, 0)])
      const waited = await leastCpuOf([cli, ...argumentsFor(directory, checks, wait)])
      const cost = waited - atOnce
      report({
        name: `waiting ${wait} s for a port, ${checks} ${checks === 1 ? 'check' : 'checks'}`,
        value: `${cost.toFixed(0)} ms of CPU`,
        limit: '150 ms',
        ok: cost <= 150,
        detail: `${(cost / node).toFixed(1)} times node -e 0 (${node.toFixed(0)} ms)`,
      })
    }
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

function argumentsFor(directory, checks, seconds) {
  const probe = {
    tcpSocket: { port: 8080 },
    periodSeconds: 1,
    failureThreshold: 60,
    timeoutSeconds: 60,
  }
  const manifest = {
    apiVersion: 'container-canary.nvidia.com/v1',
    kind: 'Validator',
    name: 'waiting',
    command: ['sh', '-c', `sleep ${seconds}; exec httpd -f -p 8080 -h /`],
    ports: [{ port: 8080 }],
    checks: Array.from({ length: checks }, (_, index) => ({ name: `check-${index}`, probe })),
  }
  const file = join(directory, `waiting-${checks}-${seconds}.yaml`)
  writeFileSync(file, JSON.stringify(manifest))
  return ['validate', '--file', file, '--pull', 'never', image]
}

/** Of three runs, since noise only adds. */
async function leastCpuOf(args) {
  return Math.min(await cpuOf(args), await cpuOf(args), await cpuOf(args))
}

/** @returns {Promise<number>} CPU time of a Node process in milliseconds */
function cpuOf(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--require', preload, ...args], {
      cwd: tmpdir(),
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    })
    let text = ''
    child.stdio[3].setEncoding('utf8').on('data', (chunk) => (text += chunk))
    child.once('close', (code) => {
      if (code === 0) resolve(Number(text))
      else reject(new Error(`node ${args.join(' ')} ended with ${code}`))
    })
  })
}
