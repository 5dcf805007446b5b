import type { IncomingMessage } from 'node:http'
import { sleep } from '../../clock.ts'
import { CanaryError, infrastructureError, messageOf } from '../../errors.ts'
import { engineLimits } from '../../limits.ts'
import type { ContainerFault } from '../container-fault.ts'
import type { ExecOutcome, ExecRequest } from '../exec.ts'
import { inspectContainer } from './containers.ts'
import type { DockerClient } from './client.ts'
import { endAtDeadline } from './exec-end.ts'
import type { RunningExec } from './exec-end.ts'
import { watchProcess } from './exec-process.ts'
import { createFrameReader } from './frames.ts'
import { recordOf, textOf } from '../json.ts'
import { inspectExec } from './inspect-exec.ts'
import { killExec } from './kill-exec.ts'
import { faultIn } from '../runtime-words.ts'
import { createTail } from '../tail.ts'
import type { Tail } from '../tail.ts'
import { ApiError, unexpectedAnswer } from './transport.ts'

/**
 * Runs a command in a container: create, start, read its output to the end, ask for its exit code.
 * The API has no call to stop one, so an abort answers soon and `killExec` does what it can.
 *
 * Docker tells the words of a command that cannot be started to another one that cannot be started
 * at the same time: such a command is tried again, and never blamed for what another one is.
 */
export async function execInContainer(
  client: DockerClient,
  containerId: string,
  request: ExecRequest,
  signal: AbortSignal,
): Promise<ExecOutcome> {
  for (let repeat = 0; ; repeat += 1) {
    const outcome = await execOnce(client, containerId, request, signal)
    if (outcome.kind !== 'not-started' || !isOfAnother(outcome.fault, request)) return outcome
    if (repeat === engineLimits.execRepeats || signal.aborted) {
      return { ...outcome, fault: { kind: 'unknown' }, message: null }
    }
    // By chance, so that those that met do not meet again.
    await sleep(Math.random() * engineLimits.execRepeatPause * 2 ** repeat, signal)
  }
}

function isOfAnother(fault: ContainerFault, { command: [program] }: ExecRequest): boolean {
  return fault.kind === 'program' && fault.program !== null && fault.program !== program
}

async function execOnce(
  client: DockerClient,
  containerId: string,
  request: ExecRequest,
  signal: AbortSignal,
): Promise<ExecOutcome> {
  const output = { stdout: createTail(request.keepBytes), stderr: createTail(request.keepBytes) }
  let exec: RunningExec | null = null
  try {
    const execId = await createExec(client, containerId, request, signal)
    const response = await startExec(client, execId, signal)
    const watch = watchProcess(client, containerId, execId)
    exec = { containerId, execId, watch, startedAt: performance.now() }
    await readOutput(response, output, signal)
    const exitCode = await readExitCode(client, execId, signal)
    return await outcomeOf(client, containerId, exitCode, output, signal)
  } catch (error) {
    if (signal.aborted) return await cutShort(client, containerId, exec, output)
    if (isContainerGone(error)) return { kind: 'container-gone' }
    const refusal = refusalOf(error)
    if (refusal !== null) return refusal
    throw engineFault(error)
  } finally {
    await exec?.watch.stop()
  }
}

/** Its time is over, or the run is. */
async function cutShort(
  client: DockerClient,
  containerId: string,
  exec: RunningExec | null,
  output: Output,
): Promise<ExecOutcome> {
  const aborted = { kind: 'aborted', ...textsIn(output) } as const
  const signal = AbortSignal.timeout(engineLimits.kill)
  if (exec === null) {
    const answers = await inspectContainer(client, containerId, signal).then(
      () => true,
      () => false,
    )
    return { ...aborted, stopped: true, ranFor: answers ? 0 : null }
  }
  const end = await endAtDeadline(client, exec)
  if (end.kind === 'ended') {
    const outcome = outcomeOf(client, containerId, end.exitCode, output, signal)
    return await outcome.catch(() => ({ ...aborted, stopped: true, ranFor: null }))
  }
  if (end.kind === 'unknown') return { ...aborted, stopped: false, ranFor: null }
  const stopped = await killExec(client, containerId, exec.execId)
  return { ...aborted, stopped, ranFor: end.ranFor }
}

/** What the engine finds out of a container's own settings before it starts anything. */
function refusalOf(error: unknown): ExecOutcome | null {
  if (!(error instanceof ApiError)) return null
  const fault = faultIn(error.reason)
  if (fault.kind === 'unknown' || fault.kind === 'engine') return null
  return { kind: 'not-started', exitCode: 126, fault, message: error.reason }
}

/** Output that breaks off, or that is no output, is no result of the command. */
function engineFault(error: unknown): unknown {
  if (error instanceof CanaryError) return error
  const message = `lost the engine while a command ran in the container: ${messageOf(error)}`
  return infrastructureError({ code: 'engine-lost', message }, { cause: error })
}

interface Output {
  readonly stdout: Tail
  readonly stderr: Tail
}

function textsIn({ stdout, stderr }: Output): { stdout: string; stderr: string } {
  return { stdout: stdout.text(), stderr: stderr.text() }
}

async function createExec(
  client: DockerClient,
  containerId: string,
  request: ExecRequest,
  signal: AbortSignal,
): Promise<string> {
  const doing = 'preparing a command in the container'
  const answer = await client.transport.readJson(
    {
      method: 'POST',
      path: `/containers/${containerId}/exec`,
      doing,
      body: { AttachStdout: true, AttachStderr: true, Tty: false, ...processOf(request) },
    },
    signal,
  )
  const id = textOf(recordOf(answer)['Id'])
  if (id === '') throw unexpectedAnswer(doing)
  return id
}

function processOf({ command, env = [], workingDirectory, user }: ExecRequest) {
  return {
    Cmd: command,
    ...(env.length === 0 ? {} : { Env: env.map(({ name, value }) => `${name}=${value}`) }),
    ...(workingDirectory === undefined ? {} : { WorkingDir: workingDirectory }),
    ...(user === undefined ? {} : { User: user }),
  }
}

async function startExec(
  client: DockerClient,
  execId: string,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  return await client.transport.open(
    {
      doing: 'starting a command in the container',
      open: (docker, abortSignal) =>
        docker.getExec(execId).start({ Detach: false, Tty: false, abortSignal }),
    },
    signal,
  )
}

async function readOutput(
  response: IncomingMessage,
  output: Output,
  signal: AbortSignal,
): Promise<void> {
  const stop = () => response.destroy()
  signal.addEventListener('abort', stop, { once: true })
  try {
    const reader = createFrameReader((type, payload) => {
      if (type === 'stdout') output.stdout.push(payload)
      else output.stderr.push(payload)
    })
    for await (const chunk of response as AsyncIterable<Buffer>) reader.push(chunk)
  } finally {
    signal.removeEventListener('abort', stop)
  }
  signal.throwIfAborted()
}

async function outcomeOf(
  client: DockerClient,
  containerId: string,
  exitCode: number,
  output: Output,
  signal: AbortSignal,
): Promise<ExecOutcome> {
  // Podman tells 0 of a command that the container's end kept from running, too.
  const isDoubtful = exitCode === 0 && client.name === 'podman'
  if (isDoubtful && !(await isRunning(client, containerId, signal))) {
    return { kind: 'container-gone' }
  }
  const texts = textsIn(output)
  const message = `${texts.stdout}\n${texts.stderr}`.trim()
  const [words = ''] = message.split('\n', 1)
  if (exitCode >= 125 && exitCode <= 127 && isRuntimeFailure(words)) {
    return { kind: 'not-started', exitCode, fault: faultIn(words), message }
  }
  const cut = (['stdout', 'stderr'] as const).filter((name) => output[name].isTruncated())
  return { kind: 'exited', exitCode, ...texts, ...(cut.length === 0 ? {} : { cut }) }
}

async function isRunning(
  client: DockerClient,
  containerId: string,
  signal: AbortSignal,
): Promise<boolean> {
  const state = await inspectContainer(client, containerId, signal)
  return state?.status === 'running'
}

/**
 * The runtime's own words, which Docker writes to stdout and Podman to stderr: all that there is, for
 * nothing ran. A program that ends with 126 or 127 by itself says something else.
 */
function isRuntimeFailure(words: string): boolean {
  return /^(?:OCI runtime exec failed: |(?:Error: )?(?:runc|crun|youki|kata|OCI runtime)\b[^:]*: |Error: (?:executable file|exec failed|open executable)|unable to find (?:user|group) )/.test(
    words,
  )
}

/**
 * The output can end before the command: it may have closed it. Once it has ended, the engine may
 * need a moment until it has stored the exit code.
 */
async function readExitCode(
  client: DockerClient,
  execId: string,
  signal: AbortSignal,
): Promise<number> {
  let ended: number | null = null
  for (let pause = 5; ; pause = Math.min(engineLimits.exitCodePoll, pause * 2)) {
    const state = await inspectExec(client, execId, signal)
    const exitCode = state['ExitCode']
    // What is not known for certain must never read as 0, which is a success.
    if (state['Running'] === false && Number.isSafeInteger(exitCode)) return Number(exitCode)
    if (state['Running'] !== true) ended ??= performance.now()
    if (ended !== null && performance.now() - ended > engineLimits.exitCode) {
      throw new Error('the engine does not tell the exit code of a command that has ended')
    }
    await sleep(pause, signal)
    signal.throwIfAborted()
  }
}

/** 404: removed; 409, and Podman's 500: not running any more. */
function isContainerGone(error: unknown): boolean {
  if (!(error instanceof ApiError)) return false
  return (
    error.status === 404 ||
    error.status === 409 ||
    /^Container [0-9a-f]+ is not running|^No such (?:container|exec)|^(?:container|task) \S+ is stopped|: (?:no such (?:container|exec session)|container state improper)$/i.test(
      error.reason,
    )
  )
}
