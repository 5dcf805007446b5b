/**
 * Makes docs/truth.md of what the truth table's cases came to on each engine (`npm run truth`): the
 * tests write a line a case into the file that CANARY_TRUTH_LEDGER names.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const ledger = process.env.CANARY_TRUTH_LEDGER
if (ledger === undefined) throw new Error('CANARY_TRUTH_LEDGER names no file: npm run truth')
const page = new URL('../docs/truth.md', import.meta.url)

const rows = readFileSync(ledger, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line))

const engines = [...new Map(rows.map(({ engine }) => [titleOf(engine), engine])).keys()].sort()
const groups = [...new Set(rows.map(({ group }) => group))]

function titleOf({ name, version, imageStore }) {
  const store = { containerd: ', containerd store', graph: ', graph drivers', podman: '' }[
    imageStore
  ]
  return `${name === 'docker' ? 'Docker' : 'Podman'} ${version}${store}`
}

function signOf(row) {
  if (row === undefined) return 'not tried'
  if (row.notHere !== null) return '–'
  return row.wrong.length === 0 ? '✓' : '✗'
}

/** Nothing of a claim is markup. */
function cell(text) {
  return text.replaceAll(/[\\|<>*_`[\]]/g, String.raw`\$&`).replaceAll(/\s+/g, ' ')
}

function score(engine) {
  const own = rows.filter((row) => titleOf(row.engine) === engine)
  const tried = own.filter(({ notHere }) => notHere === null)
  const right = tried.filter(({ wrong }) => wrong.length === 0).length
  const left = own.length - tried.length
  return `| ${engine} | ${tried.length} | ${right} | ${tried.length - right} | ${left} |`
}

function table(group) {
  const own = rows.filter((row) => row.group === group)
  const ids = [...new Set(own.map(({ id }) => id))]
  const head = `| Claim | Wanted | ${engines.join(' | ')} | Container Canary |`
  const line = ids.map((id) => {
    const of = own.filter((row) => row.id === id)
    const [{ claim, wanted, containerCanary }] = of
    const signs = engines.map((engine) => signOf(of.find((row) => titleOf(row.engine) === engine)))
    const canary =
      containerCanary === null ? '' : `${containerCanary.verdict}: ${cell(containerCanary.because)}`
    return `| ${cell(claim)} | ${wanted} | ${signs.join(' | ')} | ${canary} |`
  })
  const rule = `| --- | --- |${' :---: |'.repeat(engines.length)} --- |`
  return [`## ${group}`, '', head, rule, ...line].join('\n')
}

const reasons = [
  ...new Map(
    rows
      .filter(({ notHere }) => notHere !== null)
      .map(({ engine, notHere }) => [`${titleOf(engine)}: ${notHere}`, true]),
  ).keys(),
]
const date = new Date().toISOString().slice(0, 10)
writeFileSync(
  page,
  `${[
    '# Truth',
    `What this program claims, tried by the shipped command line on each engine. Written by \`npm run
truth\` on ${date}; \`npm test\` tries the same cases, those that no engine changes on one. ✓ right, ✗ wrong, – the engine lacks what it takes.`,
    [
      '| Engine | Tried | Right | Wrong | Not applicable |',
      '| --- | ---: | ---: | ---: | ---: |',
      ...engines.map(score),
    ].join('\n'),
    `The last column tells what NVIDIA's Container Canary, by its published semantics, would say of the
same container, where that is known to differ.`,
    ...groups.map(table),
    ['## Not applicable', '', ...reasons.map((reason) => `- ${cell(reason)}`)].join('\n'),
  ].join('\n\n')}\n`,
)
const wrong = rows.filter((row) => row.notHere === null && row.wrong.length > 0)
for (const row of wrong) {
  process.stderr.write(`${row.id} on ${titleOf(row.engine)}: ${row.wrong.join('; ')}\n`)
}
if (wrong.length > 0) process.exitCode = 1
