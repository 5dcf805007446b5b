/** Eight conditions of a trivial manifest, beside its plain run alone. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildBase, image } from './validate.bench.mjs'

const cli = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url))
const rounds = 5
const most = 3

const conditions = [
  ...['arbitrary-user', 'read-only-root', 'no-network', 'dropped-capabilities'],
  ...['no-new-privileges', 'one-cpu', 'other-timezone-and-locale', 'memory=64Mi'],
]

export default async function bench(report) {
  const directory = mkdtempSync(join(tmpdir(), 'canary-bench-'))
  try {
    buildBase(directory)
    const file = join(directory, 'trivial.yaml')
    writeFileSync(
      file,
      "apiVersion: container-canary.nvidia.com/v1\nkind: Validator\nname: trivial\nchecks: [{ name: runs, probe: { exec: { command: [sh, -c, 'true'] } } }]\n",
    )
    const plain = ['validate', '--no-inspect', '--concurrency', '8', '--file', file, image]
    const under = [...plain, ...conditions.flatMap((name) => ['--condition', name])]
    const ratios = []
    const times = { plain: [], under: [] }
    for (let round = 0; round <= rounds; round += 1) {
      const [one, nine] = [await time(plain), await time(under)]
      // The first round finds nothing in any cache.
      if (round === 0) continue
      times.plain.push(one)
      times.under.push(nine)
      ratios.push(nine / one)
    }
    const ratio = median(ratios)
    report({
      name: 'eight conditions and the plain run, against the plain run alone',
      value: `${ratio.toFixed(2)} ×`,
      limit: `${most} ×`,
      ok: ratio <= most,
      detail: `${Math.round(median(times.under))} ms against ${Math.round(median(times.plain))} ms`,
    })
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

/** @returns {Promise<number>} wall time in milliseconds */
function time(args) {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(process.execPath, [cli, ...args], { stdio: 'ignore' })
    child.once('close', (code) => {
      if (code === 0) resolve(performance.now() - start)
      else reject(new Error(`${args.join(' ')} ended with ${code}`))
    })
  })
}
