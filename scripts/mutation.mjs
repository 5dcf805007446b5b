/**
 * Makes small faults in the rules that decide a verdict, one at a time, and says which of them no unit
 * test notices: `npm run test:mutation -- [--sample N] [--seed N] [--jobs N] [--tests N] [PATH …]`.
 *
 * It works on copies of the tree. Each mutant that the compiler takes is given to the unit tests that
 * import its file, the nearest first, in one process with a time limit.
 */
import { spawn } from 'node:child_process'
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createTypeCheck, mutantsOf } from './mutation/operators.ts'
import { testsByFile } from './mutation/tests-of.ts'

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '')
const rooms = [
  'src/verdict.ts',
  'src/verdict/',
  'src/compare/',
  'src/gate/',
  'src/run.ts',
  'src/run/',
  'src/validator/',
  'src/probe/',
  'src/policy/',
]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '2' },
    tests: { type: 'string', default: '12' },
  },
})

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function shuffled(list, random) {
  const rest = [...list]
  for (let index = rest.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1))
    ;[rest[index], rest[other]] = [rest[other], rest[index]]
  }
  return rest
}

const copies = []
const children = new Set()

function stop() {
  for (const child of children) process.kill(-child.pid, 'SIGKILL')
  for (const copy of copies) rmSync(copy, { recursive: true, force: true })
}
process.once('exit', stop)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1))

/** What unit tests read of the tree; what was installed and built is not copied. */
function copyTree() {
  const copy = mkdtempSync(join(tmpdir(), 'canary-mutation-'))
  copies.push(copy)
  const linked = new Set(['node_modules', 'dist', '.git', '.cache'])
  for (const name of readdirSync(root)) {
    if (linked.has(name)) symlinkSync(join(root, name), join(copy, name))
    else cpSync(join(root, name), join(copy, name), { recursive: true })
  }
  return copy
}

const jest = [
  '--experimental-vm-modules',
  '--no-warnings=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
]

/** Runs tests in a process group of their own, so that nothing outlives its time. */
async function runTests(copy, tests, milliseconds, more = []) {
  const args = [...jest, '--runInBand', '--silent', ...more, '--runTestsByPath', ...tests]
  const child = spawn(process.execPath, args, {
    cwd: copy,
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  children.add(child)
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text) => (output += text))
  const { promise, resolve } = Promise.withResolvers()
  let isLate = false
  const timer = setTimeout(() => {
    isLate = true
    process.kill(-child.pid, 'SIGKILL')
  }, milliseconds)
  child.once('close', resolve)
  const code = await promise
  clearTimeout(timer)
  children.delete(child)
  return { outcome: isLate ? 'timed out' : code === 0 ? 'survived' : 'killed', output }
}

/** So many at once, each in a copy of its own. */
async function inCopies(items, work) {
  const waiting = [...items]
  await Promise.all(
    copies.map(async (copy) => {
      for (let item = waiting.shift(); item !== undefined; item = waiting.shift())
        await work(item, copy)
    }),
  )
}

for (let job = 0; job < Number(values.jobs); job += 1) copyTree()

// From here on the checkout may change.
const [tree] = copies
const all = readdirSync(join(tree, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => `src/${name}`)
const asked = positionals.length > 0 ? positionals : rooms
const files = all.filter((file) =>
  asked.some((path) => file === path || file.startsWith(path.replace(/\/*$/, '/'))),
)
if (files.length === 0) throw new Error(`no file of src is named by ${asked.join(', ')}`)

const isTyped = createTypeCheck(
  tree,
  all.map((file) => join(tree, file)),
)
const near = testsByFile(tree)
const testsOf = (file) =>
  (near.get(file) ?? []).slice(0, Number(values.tests)).map(({ test }) => test)

const candidates = files.flatMap((file) => {
  const text = readFileSync(join(tree, file), 'utf8')
  return mutantsOf(file, text).map((mutant) => ({ ...mutant, file, text }))
})
const wanted = values.sample === undefined ? candidates.length : Number(values.sample)
const mutants = []
let refused = 0
for (const mutant of shuffled(candidates, randomFrom(Number(values.seed)))) {
  if (mutants.length >= wanted) break
  const { file, text, start, end, replacement } = mutant
  const mutated = text.slice(0, start) + replacement + text.slice(end)
  if (isTyped(join(tree, file), mutated)) mutants.push({ ...mutant, mutated })
  else refused += 1
}
console.log(
  `${candidates.length} places in ${files.length} files; ${mutants.length} mutants, beside ${refused} that the compiler refuses`,
)

const needed = [...new Set(mutants.flatMap(({ file }) => testsOf(file)))]
const durations = new Map()
await inCopies(needed, async (test, copy) => {
  const from = performance.now()
  const { outcome } = await runTests(copy, [test], 300_000)
  if (outcome === 'survived') durations.set(test, performance.now() - from)
  else console.log(`${test} fails without any mutant, and is left out`)
})

const results = []
await inCopies(mutants, async (mutant, copy) => {
  const { file, text, mutated, start, end, replacement, line, column } = mutant
  const tests = testsOf(file).filter((test) => durations.has(test))
  const usual = tests.reduce((sum, test) => sum + durations.get(test), 0)
  let outcome = 'survived'
  if (tests.length > 0) {
    writeFileSync(join(copy, file), mutated)
    // The nearest alone: most are killed by it, and jest has an order of its own.
    for (const some of [tests.slice(0, 1), tests.slice(1)]) {
      if (outcome !== 'survived' || some.length === 0) break
      ;({ outcome } = await runTests(copy, some, 15_000 + 3 * usual, ['--bail']))
    }
    writeFileSync(join(copy, file), text)
  }
  results.push({ file, outcome })
  if (outcome === 'killed') return
  const change = `${text.slice(start, end)} → ${replacement}`.replaceAll(/\s+/g, ' ')
  const why = tests.length === 0 ? 'no unit test imports it' : outcome
  console.log(`${file}:${line}:${column}: ${why}: ${change}`)
})

const count = (list, wantedOutcome) =>
  list.filter(({ outcome }) => outcome === wantedOutcome).length
function row(name, list) {
  const [killed, survived, late] = ['killed', 'survived', 'timed out'].map((outcome) =>
    count(list, outcome),
  )
  const rate = Math.round((100 * (killed + late)) / Math.max(1, list.length))
  return `${name.padEnd(40)} ${String(killed).padStart(7)} ${String(survived).padStart(9)} ${String(late).padStart(10)} ${String(rate).padStart(4)} %`
}
console.log(`\n${'file'.padEnd(40)}  killed  survived  timed out`)
for (const [file, list] of [...Map.groupBy(results, ({ file }) => file)].sort())
  console.log(row(file, list))
console.log(row('all', results))
