/**
 * After the fault tests: with CANARY_WRITE_RELIABILITY=1 what they tried becomes the tables of
 * docs/reliability.md, between its markers. A part of the suite may not write it: it would lose rows.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'

const page = new URL('../../../docs/reliability.md', import.meta.url)
const [begin, end] = ['<!-- faults: begin -->', '<!-- faults: end -->']

/** In the order of the page; every one must have been tried. */
const groups = [
  ['The engine answers', 'An engine whose answers are broken'],
  ['The engine is killed', 'An engine that is killed'],
  ['Somebody stands still', 'An engine or a process that stands still'],
  ['No room, and half a pull', 'Full disks, and a pull that dies'],
  ['The image misbehaves', 'Images that misbehave'],
  ['The image is read beside its run', 'Reading an image beside its run'],
  ['Our process is told to stop', 'Our process is told to stop'],
  ['Our process is killed', 'Our process is killed'],
  ['The clock is set', 'The clock is set'],
  ['Many at once', 'Many runs at once'],
  ['Soak', 'Soak'],
]

export default function writeReliability() {
  const rows = readFileSync(process.env.CANARY_FAULT_LEDGER, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
  rmSync(globalThis.canaryLedger, { recursive: true, force: true })
  if (process.env.CANARY_WRITE_RELIABILITY !== '1') return
  const missing = groups.filter(([name]) => !rows.some(({ group }) => group === name))
  if (missing.length > 0) {
    const names = missing.map(([name]) => name).join(', ')
    throw new Error(`docs/reliability.md is not written, since nothing was tried of: ${names}`)
  }
  const text = readFileSync(page, 'utf8')
  const [head] = text.split(begin)
  const [, tail] = text.split(end)
  writeFileSync(page, `${head}${begin}\n\n${render(rows)}\n${end}${tail}`)
}

function render(rows) {
  const left = rows.reduce((sum, { leftovers }) => sum + leftovers, 0)
  const slowest = Math.max(...rows.filter(isOneRun).map(({ milliseconds }) => milliseconds))
  const largest = Math.max(...rows.map(({ peakBytes }) => peakBytes ?? 0))
  const date = new Date().toISOString().slice(0, 10)
  const summary = [
    `Written by the suite on ${date}: **${rows.length} faults tried, ${left} things left behind.**`,
    `The longest run took ${seconds(slowest)}, the largest needed ${mebibytes(largest)}.`,
  ].join('\n')
  const tables = groups.map(([name, title]) => {
    const own = rows.filter(({ group }) => group === name)
    return `## ${title}\n\n${own.length} tried.\n\n${tableOf(own)}`
  })
  return `${[summary, ...tables].join('\n\n')}\n`
}

function isOneRun({ group }) {
  return group !== 'Soak'
}

function tableOf(rows) {
  const head = '| Fault | Phase | Outcome | Time | Peak memory | Left behind |'
  const lines = rows.map((row) => {
    const { fault, phase, outcome, milliseconds, peakBytes, leftovers } = row
    const memory = peakBytes === null ? 'not known' : mebibytes(peakBytes)
    const left = leftovers === 0 ? 'nothing' : String(leftovers)
    return `| ${[fault, phase, outcome, seconds(milliseconds), memory, left].join(' | ')} |`
  })
  return [head, '| --- | --- | --- | ---: | ---: | --- |', ...lines].join('\n')
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`
}

function mebibytes(bytes) {
  return `${Math.round(bytes / 1024 / 1024)} MiB`
}
