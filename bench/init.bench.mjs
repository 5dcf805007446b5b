/** A first manifest, beside one run of what it says: what is beyond the image's start is ours. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildBase, commandLine, image, inTurn, time } from './validate.bench.mjs'

const most = 5_000
const rounds = 3

export default async function bench(report) {
  const directory = mkdtempSync(join(tmpdir(), 'canary-bench-'))
  try {
    buildBase(directory)
    const silent = join(directory, 'silent.yaml')
    writeFileSync(
      silent,
      "apiVersion: container-canary.nvidia.com/v1\nkind: Validator\nname: silent\nchecks: [{ name: runs, probe: { exec: { command: ['true'] } } }]\n",
    )
    const run = (args) => () => time(process.execPath, [commandLine, ...args])
    const once = run(['validate', '--no-inspect', '--file', silent, image])
    const { medians } = await inTurn([once, run(['init', image])], rounds)
    const [plain, first] = medians
    const beyond = first - plain
    report({
      name: 'init of an image that listens on nothing, beyond its start',
      value: `${(beyond / 1000).toFixed(1)} s`,
      limit: `${most / 1000} s`,
      ok: beyond <= most,
      detail: `${Math.round(first)} ms, against ${Math.round(plain)} ms of one plain run: ${(first / plain).toFixed(1)} ×`,
    })
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}
