/**
 * Feeds one reader in a process of its own, whose heap has a bound and which can be killed, also in
 * the middle of a loop that has no end. Writes a line of JSON before and after each input.
 */
import { messageOf } from '../../../src/errors.ts'
import { pureTargets } from '../targets/pure.ts'
import { bombs } from './bombs.ts'
import { readCorpus } from './corpus.ts'
import { feedCalmly } from './guard.ts'

export interface Meal {
  readonly name: string
  readonly state: 'begins' | 'done'
  /** What is wrong; null where nothing is. */
  readonly problem: string | null
  readonly milliseconds: number
}

/** Of CPU time; a bomb may take as long as a large file does. */
const patienceMs = 10_000

const [wanted = ''] = process.argv.slice(2)
const target = pureTargets.find(({ name }) => name === wanted)
if (target === undefined) throw new Error(`there is no reader ${wanted}`)

function tell(meal: Meal): void {
  process.stdout.write(`${JSON.stringify(meal)}\n`)
}

const inputs = [
  ...bombs.map(({ name, make }) => ({ name, make })),
  ...readCorpus(wanted).map(({ name, bytes }) => ({ name, make: () => bytes })),
]
for (const { name, make } of inputs) {
  tell({ name, state: 'begins', problem: null, milliseconds: 0 })
  const start = performance.now()
  let problem: string | null = null
  try {
    await feedCalmly(target, make(), patienceMs)
  } catch (error) {
    problem = messageOf(error).slice(0, 3_000)
  }
  tell({ name, state: 'done', problem, milliseconds: Math.round(performance.now() - start) })
}
