import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { brokenAnswers, manifestFor, verdictOf } from './support/broken-answers.ts'
import { startFaultProxy } from './support/fault-proxy.ts'
import type { Call, FaultProxy } from './support/fault-proxy.ts'
import { record } from './support/ledger.ts'
import { check, failing, manifest, passing } from './support/manifests.ts'
import { faultImage, startPrivateDocker } from './support/private-docker.ts'
import type { EngineState, PrivateDocker } from './support/private-docker.ts'
import type { SoakAnswer, SoakRequest } from './support/soak-process.ts'

/** One engine, one process of ours, one run after the other, and something goes wrong in most. */
const isFull = process.env['CANARY_FAULTS'] === 'full'
const count = Number(process.env['CANARY_SOAK'] ?? (isFull ? 200 : 10))
const seed = Number(process.env['CANARY_SOAK_SEED'] ?? Date.now() % 1_000_000)

let docker: PrivateDocker
let proxy: FaultProxy
let before: EngineState
let directory: string
let child: ChildProcess
let restarted: Promise<void> = Promise.resolve()

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'canary-soak-'))
  docker = await startPrivateDocker()
  proxy = await startFaultProxy(directory, docker.socket)
  before = await docker.state()
  const program = fileURLToPath(new URL('support/soak-process.ts', import.meta.url))
  const execArgv = ['--expose-gc', '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON']
  child = fork(program, [directory], { execArgv })
}, 60_000)

afterAll(async () => {
  const ended = once(child, 'exit')
  child.disconnect()
  child.kill()
  await ended
  await restarted
  await proxy.close()
  await docker.stop()
  rmSync(directory, { recursive: true, force: true })
}, 120_000)

/** mulberry32: small, and the same everywhere. */
function randomFrom(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

interface Plan {
  readonly fault: string
  readonly manifest: string
  /** What may come of it; a moment decides where there are two. */
  readonly verdicts: readonly string[]
  readonly arrange: () => void
}

const shell = (script: string) => ['sh', '-c', script]
const never = check('never', {
  tcpSocket: { port: 9 },
  timeoutSeconds: 1,
  failureThreshold: 100,
})
const answeredCalls: readonly Call[] = [
  ...(['version', 'info', 'find image', 'create', 'start', 'inspect'] as const),
  ...(['exec create', 'exec start', 'exec inspect', 'logs'] as const),
]
const moments: readonly Call[] = ['create', 'start', 'exec create', 'exec start', 'logs']

function createPlanner(random: () => number): () => Plan {
  const one = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)]
    if (item === undefined) throw new Error('a choice of nothing')
    return item
  }
  const broken = (): Plan => {
    const call = one(answeredCalls)
    const answer = one(brokenAnswers.filter((name) => name !== 'never'))
    const verdicts = [verdictOf({ call, answer })]
    const arrange = () => {
      proxy.answer(call, answer)
    }
    return { fault: `${call}: ${answer}`, manifest: manifestFor(call, answer), verdicts, arrange }
  }
  const removal = (): Plan => {
    const answer = one(['error 500', 'nothing', 'garbage'] as const)
    const arrange = () => {
      proxy.answer('remove', answer, 2)
    }
    return { fault: `remove: ${answer}, twice`, manifest: passing, verdicts: ['passed'], arrange }
  }
  const killed = (): Plan => {
    const call = one(moments)
    const arrange = () => {
      proxy.when(call, async () => {
        await docker.kill()
        restarted = docker.start()
      })
    }
    const text = call === 'logs' ? failing : passing
    return { fault: `engine killed at ${call}`, manifest: text, verdicts: ['errored'], arrange }
  }
  const cancelled = (): Plan => {
    const call = one(moments)
    const arrange = () => {
      proxy.when(call, () => void child.send('cancel'))
    }
    const text = call === 'logs' ? failing : passing
    // The checks may have decided by then.
    const verdicts = ['errored', call === 'logs' ? 'failed' : 'passed']
    return { fault: `cancelled at ${call}`, manifest: text, verdicts, arrange }
  }
  const hostile = (): Plan => {
    const command = one([shell('exit 3'), shell('exec yes'), shell('while :; do :; done')])
    const text = manifest({ command, checks: [never] })
    const arrange = () => undefined
    return { fault: 'hostile image', manifest: text, verdicts: ['failed'], arrange }
  }
  const nothing = (): Plan => {
    const [text, verdict] = one([[passing, 'passed'] as const, [failing, 'failed'] as const])
    return { fault: 'none', manifest: text, verdicts: [verdict], arrange: () => undefined }
  }
  const choices = [broken, broken, broken, broken, removal, cancelled, hostile, nothing, nothing]
  return () => (random() < 0.06 ? killed() : one(choices)())
}

async function ask(request: SoakRequest): Promise<SoakAnswer> {
  const answer = once(child, 'message')
  child.send(request)
  const [message] = (await answer) as [SoakAnswer]
  return message
}

test(
  `${count} runs in a row with random faults (CANARY_SOAK_SEED=${seed})`,
  async () => {
    const plan = createPlanner(randomFrom(seed))
    const answers: SoakAnswer[] = []
    for (let round = 0; round < count; round += 1) {
      const { fault, manifest: text, verdicts, arrange } = plan()
      arrange()
      const answer = await ask({ engine: proxy.address, image: faultImage, manifest: text })
      proxy.heal()
      await restarted
      const told = `round ${round}, seed ${seed}: ${fault}: ${answer.errors.join('; ')}`
      expect([told, verdicts]).toEqual([told, expect.arrayContaining([answer.verdict])])
      expect([told, await docker.state()]).toEqual([told, before])
      expect(answer.milliseconds).toBeLessThan(75_000)
      answers.push(answer)
    }
    // What a first run loads stays: later ones add nothing to it.
    const warm = answers[Math.min(20, Math.floor(count / 2))]
    const last = answers.at(-1)
    if (warm === undefined || last === undefined) throw new Error('nothing was run')
    expect(last.descriptors).toBeLessThanOrEqual(warm.descriptors)
    expect(last.heapBytes - warm.heapBytes).toBeLessThan(8 * 1024 * 1024)
    const peakBytes = Math.max(...answers.map(({ residentBytes }) => residentBytes))
    expect(peakBytes).toBeLessThan(300 * 1024 * 1024)
    const mebibytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1)
    record({
      group: 'Soak',
      fault: `${count} runs in a row in one process on one engine, random faults (seed ${seed})`,
      phase: 'all',
      outcome: `every verdict right; ${warm.descriptors} open files after warming up, ${last.descriptors} in the end; heap ${mebibytes(warm.heapBytes)} MiB, then ${mebibytes(last.heapBytes)} MiB`,
      milliseconds: answers.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
      peakBytes,
      leftovers: 0,
    })
  },
  isFull ? 3_600_000 : 300_000,
)
