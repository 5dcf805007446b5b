/** What a commit waits for that changes every manifest there is. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const cli = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url))
const manifest = readFileSync(new URL('../examples/validators/kubeflow.yaml', import.meta.url))
const count = 200
const rounds = 7
const limit = 1_000

export default function bench(report) {
  const directory = mkdtempSync(join(tmpdir(), 'canary-lint-'))
  try {
    for (let index = 0; index < count; index++) {
      writeFileSync(join(directory, `${index}.yaml`), manifest)
    }
    const lint = () => {
      const start = performance.now()
      const { status, stderr } = spawnSync(process.execPath, [cli, 'lint', directory])
      if (status !== 0) throw new Error(`lint ended with ${status}: ${stderr}`)
      return performance.now() - start
    }
    // The first one fills the cache of compiled code.
    lint()
    const times = Array.from({ length: rounds }, lint).toSorted((a, b) => a - b)
    const median = times[Math.floor(rounds / 2)]
    report({
      name: `${count} manifests`,
      value: `${median.toFixed(0)} ms`,
      limit: `${limit} ms`,
      ok: median <= limit,
    })
  } finally {
    rmSync(directory, { recursive: true })
  }
}
