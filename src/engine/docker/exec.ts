import type { IncomingMessage } from 'node:http'
import { CanaryError, infrastructureError, messageOf } from '../../errors.ts'
import { engineLimits } from '../../limits.ts'
import type { ExecOutcome, ExecRequest } from '../engine.ts'
import { inspectContainer } from './containers.ts'
import type { DockerClient } from './client.ts'
import { createFrameReader } from './frames.ts'
import { recordOf, textOf } from './json.ts'
import { inspectExec } from './inspect-exec.ts'
import { killExec } from './kill-exec.ts'
import { createTail } from './tail.ts'
import type { Tail } from './tail.ts'
import { ApiError, unexpectedAnswer } from './transport.ts'

/**
 * Runs a command in a container: create, start, read its output to the end, ask for its exit code.
 * The API has no call to stop one, so an abort answers at once and `killExec` does what it can.
 */
export async function execInContainer(
  client: DockerClient,
  containerId: string,
  request: ExecRequest,
  signal: AbortSignal,
): Promise<ExecOutcome> {
  const output = { stdout: createTail(request.keepBytes), stderr: createTail(request.keepBytes) }
  let execId: string | null = null
  let waitedFor: 'engine' | 'command' = 'engine'
  try {
    execId = await createExec(client, containerId, request, signal)
    const response = await startExec(client, execId, signal)
    waitedFor = 'command'
    await readOutput(response, output, signal)
    waitedFor = 'engine'
    return await outcomeOf(client, { containerId, execId }, output, signal)
  } catch (error) {
    if (signal.aborted) {
      const stopped = execId === null || (await killExec(client, containerId, execId))
      return { kind: 'aborted', stopped, waitedFor, ...textsIn(output) }
    }
    if (isContainerGone(error)) return { kind: 'container-gone' }
    throw engineFault(error)
  }
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
      body: { AttachStdout: true, AttachStderr: true, Tty: false, Cmd: request.command },
    },
    signal,
  )
  const id = textOf(recordOf(answer)['Id'])
  if (id === '') throw unexpectedAnswer(doing)
  return id
}

async function startExec(
  client: DockerClient,
  execId: string,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  return await client.transport.send(
    {
      method: 'POST',
      path: `/exec/${execId}/start`,
      doing: 'starting a command in the container',
      body: { Detach: false, Tty: false },
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
  { containerId, execId }: { readonly containerId: string; readonly execId: string },
  output: Output,
  signal: AbortSignal,
): Promise<ExecOutcome> {
  const exitCode = await readExitCode(client, execId, signal)
  // Podman tells 0 of a command that the container's end kept from running, too.
  const isDoubtful = exitCode === 0 && client.name === 'podman'
  if (isDoubtful && !(await isRunning(client, containerId, signal))) {
    return { kind: 'container-gone' }
  }
  const texts = textsIn(output)
  const words = `${texts.stdout}\n${texts.stderr}`
  if (exitCode >= 125 && exitCode <= 127 && isRuntimeFailure(words)) {
    return { kind: 'not-started', exitCode, message: words.trim() }
  }
  return { kind: 'exited', exitCode, ...texts }
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
 * The runtime's own words, which Docker writes to stdout and Podman to stderr; a program that
 * ends with 126 or 127 by itself says something else.
 */
function isRuntimeFailure(words: string): boolean {
  return /OCI runtime (exec failed|error|attempted)|executable file `?[^`]*`? ?not found in \$PATH|exec failed: /i.test(
    words,
  )
}

/** The output can end a moment before the engine has stored the exit code. */
async function readExitCode(
  client: DockerClient,
  execId: string,
  signal: AbortSignal,
): Promise<number> {
  const deadline = performance.now() + engineLimits.exitCode
  for (let pause = 5; ; pause = Math.min(50, pause * 2)) {
    const state = await inspectExec(client, execId, signal)
    const exitCode = state['ExitCode']
    // What is not known for certain must never read as 0, which is a success.
    if (state['Running'] === false && Number.isSafeInteger(exitCode)) return Number(exitCode)
    if (performance.now() > deadline) {
      throw new Error('the engine does not tell the exit code of a command that has ended')
    }
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}

/** 404: removed; 409, and Podman's 500: not running any more. */
function isContainerGone(error: unknown): boolean {
  if (!(error instanceof ApiError)) return false
  return (
    error.status === 404 ||
    error.status === 409 ||
    /not running|no such (container|exec)|is stopped|container state improper/i.test(error.reason)
  )
}
