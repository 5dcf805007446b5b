import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { createInterface } from 'node:readline'
import { describe, expect, test } from '@jest/globals'
import type { Meal } from './support/feed-bombs.ts'
import { pureTargets } from './targets/pure.ts'

/** Less than the 300 MB that a whole run may need. */
const heapMebibytes = 192
/** Until a reader that never ends is killed. */
const patienceMs = 600_000
/** Readers whose work grows fastest; the others are fed where a longer run is asked for. */
const hungry = ['manifest', 'compatibility-spec', 'template', 'run-options', 'comment']
const isLongRun = process.env['CANARY_FUZZ_RUNS'] !== undefined
const fed = pureTargets.map(({ name }) => name).filter((name) => isLongRun || hungry.includes(name))
const feeder = fileURLToPath(new URL('support/feed-bombs.ts', import.meta.url))

interface Served {
  readonly problems: readonly string[]
  readonly count: number
}

/** Feeds every bomb and the corpus to a reader. */
async function serve(target: string): Promise<Served> {
  const child = spawn(
    process.execPath,
    ['--no-warnings', `--max-old-space-size=${heapMebibytes}`, feeder, target],
    { stdio: ['ignore', 'pipe', 'ignore'], timeout: patienceMs, killSignal: 'SIGKILL' },
  )
  const exit = once(child, 'exit')
  const problems: string[] = []
  let count = 0
  let eaten = 'nothing yet'
  for await (const line of createInterface({ input: child.stdout })) {
    const { name, state, problem } = JSON.parse(line) as Meal
    eaten = name
    if (state === 'done') count += 1
    if (problem !== null) problems.push(`${name}: ${problem}`)
  }
  const [code, signal] = (await exit) as [number | null, NodeJS.Signals | null]
  if (code !== 0) problems.push(`${eaten}: ended by ${code ?? signal ?? ''}`)
  return { problems, count }
}

describe('no bomb goes off', () => {
  test.each(fed)(
    '%s',
    async (name) => {
      const { problems, count } = await serve(name)
      expect(problems).toEqual([])
      expect(count).toBeGreaterThan(60)
    },
    patienceMs + 10_000,
  )
})
