import { AsyncLocalStorage } from 'node:async_hooks'
import type { ChildProcess } from 'node:child_process'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { delimiter, resolve } from 'node:path'
import { buildLimits } from '../../limits.ts'

export interface DockerQuestion {
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

/**
 * Asks the docker command line what it answers at once, within `buildLimits.probe`, and gives its exit
 * code; null when there is no docker, or none that answers.
 *
 * @throws the signal's reason
 */
export async function askDocker(
  { args, env }: DockerQuestion,
  signal: AbortSignal,
): Promise<number | null> {
  const tooMuch = new AbortController()
  const stop = AbortSignal.any([signal, AbortSignal.timeout(buildLimits.probe), tooMuch.signal])
  let bytes = 0
  const count = (piece: Buffer) => {
    bytes += piece.length
    if (bytes > buildLimits.probeBytes) tooMuch.abort()
  }
  try {
    const program = await findProgram('docker', env)
    // Few runs build, and fewer on an engine that takes buildx.
    const { exec } = await import('@actions/exec')
    stop.throwIfAborted()
    const options = { env: { ...env }, silent: true, ignoreReturnCode: true }
    const listeners = { stdout: count, stderr: count }
    const asking = leaveAtAbort(stop, () => exec(program, [...args], { ...options, listeners }))
    return await Promise.race([asking, rejectAtAbort(stop)])
  } catch {
    signal.throwIfAborted()
    return null
  }
}

/** It would be looked for in this process's own environment, with words to the console. */
async function findProgram(name: string, env: DockerQuestion['env']): Promise<string> {
  for (const directory of (env['PATH'] ?? '').split(delimiter)) {
    const path = resolve(directory, name)
    // The command is taken for a line, which is cut at blanks.
    if (await isProgram(path)) return `"${path.replaceAll('"', '\\"')}"`
  }
  throw new Error(`there is no ${name}`)
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK)
    return (await stat(path)).isFile()
  } catch {
    // Whatever keeps it from being looked at keeps it from being run.
    return false
  }
}

/**
 * @actions/exec has no way to end a command, nor does it give out its process. Node tells of every
 * process that is made: one that is still there at the abort is killed, and nobody waits for it or for
 * what it has started. Otherwise it would keep this process from ending.
 */
async function leaveAtAbort<Result>(
  stop: AbortSignal,
  run: () => Promise<Result>,
): Promise<Result> {
  const inside = new AsyncLocalStorage<true>()
  const onProcess = (message: unknown) => {
    if (inside.getStore() !== true) return
    // https://nodejs.org/api/diagnostics_channel.html#event-child_process
    const { process: child } = message as { readonly process: ChildProcess }
    const leave = () => {
      child.kill('SIGKILL')
      for (const stream of child.stdio) stream?.destroy()
      child.unref()
    }
    stop.addEventListener('abort', leave, { once: true })
    // It is told of a moment before it is started.
    if (stop.aborted) queueMicrotask(leave)
  }
  subscribe('child_process', onProcess)
  try {
    return await inside.run(true, run)
  } finally {
    unsubscribe('child_process', onProcess)
  }
}

function rejectAtAbort(stop: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    stop.addEventListener(
      'abort',
      () => {
        reject(stop.reason as Error)
      },
      { once: true },
    )
  })
}
