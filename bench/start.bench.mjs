/** What whoever calls the command again and again waits for, before it does anything. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const hook = fileURLToPath(new URL('cpu-usage.cjs', import.meta.url))
const cli = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url))
const rounds = 21
const limit = 1.5

/** CPU milliseconds of one run. */
function run(args) {
  const { status, output } = spawnSync(process.execPath, ['--require', hook, ...args], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`)
  return Number(output[3])
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

export default function bench(report) {
  const pair = () => ({ ours: run([cli, '--version']), node: run(['-e', '0']) })
  // The first pair warms up what both read.
  pair()
  const pairs = Array.from({ length: rounds }, pair)
  const ratio = median(pairs.map(({ ours, node }) => ours / node))
  const [ours, node] = ['ours', 'node'].map((name) => median(pairs.map((one) => one[name])))
  report({
    name: '--version, CPU time against node -e 0',
    value: ratio.toFixed(2),
    limit: `${limit}`,
    ok: ratio <= limit,
    detail: `${ours.toFixed(0)} ms against ${node.toFixed(0)} ms`,
  })
}
