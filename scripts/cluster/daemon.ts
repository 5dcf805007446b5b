/** A program that runs as long as the cluster does. */
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { openSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

export interface Daemon {
  readonly name: string
  readonly process: ChildProcess
  /** What it wrote last. */
  readonly words: () => string
}

/** @param log the file that it writes to */
export function startDaemon(name: string, log: string, command: readonly string[]): Daemon {
  const [program = '', ...args] = command
  const output = openSync(log, 'a')
  // It ends with the one that started it.
  const mortal = ['--pdeathsig', 'KILL', '--', program, ...args]
  const child = spawn('setpriv', mortal, { stdio: ['ignore', output, output] })
  return { name, process: child, words: () => readFileSync(log, 'utf8').slice(-3_000) }
}

/** Busy processors make a start take long; a program that has ended is seen at once. */
const startDeadline = 120_000

/** @throws {Error} with the last words of a program that ended, or that was not ready in time */
export async function untilReady(
  what: string,
  isReady: () => boolean | Promise<boolean>,
  daemons: readonly Daemon[],
): Promise<void> {
  const deadline = performance.now() + startDeadline
  while (!(await isReady())) {
    const ended = daemons.find(
      ({ process }) => process.exitCode !== null || process.signalCode !== null,
    )
    if (ended !== undefined) throw new Error(`${ended.name} has ended: ${ended.words()}`)
    if (performance.now() > deadline) {
      const words = daemons.map((daemon) => `${daemon.name}: ${daemon.words()}`).join('\n')
      throw new Error(`${what} was not ready within ${startDeadline / 1000} s\n${words}`)
    }
    await pause(100)
  }
}
