/**
 * `npm run bench [name …]`: runs the benchmarks and prints each figure beside its baseline of the
 * same run. Machines are noisy, so ratios are what counts. Exits 1 when a limit is exceeded.
 */
import { readdirSync } from 'node:fs'

const chosen = process.argv.slice(2)
const files = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.bench.mjs'))
  .filter((file) => chosen.length === 0 || chosen.includes(file.replace('.bench.mjs', '')))
  .sort()

let exceeded = 0

/**
 * @param {{ name: string, value: string, limit: string, ok: boolean, detail?: string }} row
 */
function report({ name, value, limit, ok, detail = '' }) {
  if (!ok) exceeded += 1
  const mark = ok ? 'ok  ' : 'SLOW'
  process.stdout.write(`${mark} ${name}: ${value} (limit ${limit})${detail && `  ${detail}`}\n`)
}

for (const file of files) {
  process.stdout.write(`\n# ${file.replace('.bench.mjs', '')}\n`)
  const { default: bench } = await import(new URL(file, import.meta.url))
  await bench(report)
}
process.exitCode = exceeded === 0 ? 0 : 1
