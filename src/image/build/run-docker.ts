import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { infrastructureError, messageOf, systemErrorCode } from '../../errors.ts'
import { buildLimits } from '../../limits.ts'
import { createLineReader } from './lines.ts'

export interface DockerRun {
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  /** Lines of both streams, as they come. */
  readonly onLine: (line: string) => void
  /** Milliseconds. */
  readonly deadlineMs: number
}

/**
 * Runs the docker command line to its end and gives its exit code. When the signal aborts or the
 * time is over, docker and what it started are asked to stop, and killed if they do not.
 *
 * @throws CanaryError (infrastructure) when it cannot be run or takes too long; the signal's reason
 */
export async function runDocker(run: DockerRun, signal: AbortSignal): Promise<number> {
  signal.throwIfAborted()
  const deadline = AbortSignal.timeout(run.deadlineMs)
  const stop = AbortSignal.any([signal, deadline])
  // @actions/exec can neither ask a group to stop nor bound a line (lib/toolrunner.js, `exec`).
  const child = spawn('docker', run.args, {
    env: run.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    // buildx is a process of its own: a group can be stopped as one.
    detached: true,
  })
  const readers = [child.stdout, child.stderr].map((stream) => {
    const reader = createLineReader(run.onLine)
    stream.setEncoding('utf8').on('data', reader.write)
    return reader
  })
  let killing: NodeJS.Timeout | undefined
  const onStop = () => {
    signalGroup(child, 'SIGTERM')
    killing = setTimeout(() => {
      signalGroup(child, 'SIGKILL')
    }, buildLimits.stop)
  }
  stop.addEventListener('abort', onStop, { once: true })
  try {
    const exitCode = await untilClosed(child)
    for (const reader of readers) reader.end()
    stop.throwIfAborted()
    return exitCode
  } catch (error) {
    // How it ended says nothing where it was told to.
    signal.throwIfAborted()
    throw deadline.aborted ? tooLong(run.deadlineMs) : error
  } finally {
    stop.removeEventListener('abort', onStop)
    clearTimeout(killing)
    // What docker left behind when it ended in the middle would go on for nobody.
    if (stop.aborted) signalGroup(child, 'SIGKILL')
  }
}

function untilClosed(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', (error) => {
      const message = `cannot run docker: ${messageOf(error)}`
      reject(infrastructureError({ code: 'build-command', message }, { cause: error }))
    })
    child.once('close', (code, killedBy) => {
      if (killedBy === null) resolve(code ?? 1)
      else {
        const message = `docker was ended by ${killedBy} in the middle of the build`
        reject(infrastructureError({ code: 'build-command', message }))
      }
    })
  })
}

function tooLong(deadlineMs: number): Error {
  return infrastructureError({
    code: 'build-timeout',
    message: `docker did not end within ${deadlineMs / 60_000} minutes`,
  })
}

/** A group whose processes are all gone is stopped already. */
function signalGroup({ pid }: ChildProcess, name: NodeJS.Signals): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, name)
  } catch (error) {
    if (systemErrorCode(error) !== 'ESRCH') throw error
  }
}
