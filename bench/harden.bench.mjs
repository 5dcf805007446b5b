/** The least that an image runs with, beside one run that holds as long as each trial does. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildBase, commandLine, image, inTurn, time } from './validate.bench.mjs'

/** Ten trials in rows that wait for each other; one after another they would take ten runs. */
const most = 8
const rounds = 3

export default async function bench(report) {
  const directory = mkdtempSync(join(tmpdir(), 'canary-bench-'))
  try {
    buildBase(directory)
    const manifest = (name, delay) => {
      const path = join(directory, `${name}.yaml`)
      writeFileSync(
        path,
        `apiVersion: container-canary.nvidia.com/v1\nkind: Validator\nname: ${name}\nchecks: [{ name: runs, probe: { exec: { command: ['true'] }, initialDelaySeconds: ${delay} } }]\n`,
      )
      return path
    }
    const run = (args) => () => time(process.execPath, [commandLine, ...args])
    // A trial holds for 2 s after its start, whatever its checks take.
    const one = run(['validate', '--no-inspect', '--file', manifest('held', 2), image])
    const all = run(['harden', '--concurrency', '6', '--validator', manifest('plain', 0), image])
    const { medians, ratios } = await inTurn([one, all], rounds)
    const ratio = ratios(1, 0)
    report({
      name: 'harden, against one run of its manifest',
      value: `${ratio.toFixed(1)} ×`,
      limit: `${most} ×`,
      ok: ratio <= most,
      detail: `${Math.round(medians[1])} ms against ${Math.round(medians[0])} ms`,
    })
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}
