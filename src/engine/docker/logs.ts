import type { IncomingMessage } from 'node:http'
import { infrastructureError, messageOf } from '../../errors.ts'
import { engineLimits, runLimits } from '../../limits.ts'
import type { LogTail } from '../../model.ts'
import type { DockerClient } from './client.ts'
import { createFrameReader } from './frames.ts'
import { createTail } from '../tail.ts'

export async function tailLogs(
  client: DockerClient,
  id: string,
  bounds: { readonly lines: number; readonly maxBytes: number },
  signal: AbortSignal,
): Promise<LogTail> {
  // Podman loses parts of lines that were not written at once, where it is asked for the last ones.
  const last = client.name === 'podman' ? {} : { tail: bounds.lines }
  const which = { stdout: true, stderr: true, ...last }
  const response = await client.transport.open(
    {
      doing: "reading a container's log",
      open: (docker, abortSignal) => docker.getContainer(id).logs({ ...which, abortSignal }),
    },
    signal,
  )
  const deadline = AbortSignal.any([signal, AbortSignal.timeout(engineLimits.answer)])
  const tail = createTail(bounds.maxBytes)
  await readOutput(
    response,
    (_stream, bytes) => {
      tail.push(bytes)
    },
    deadline,
  )
  signal.throwIfAborted()
  const { text, isCut } = lastLines(tail.text(), bounds.lines)
  return { text, truncated: isCut || tail.isTruncated() }
}

/** As long as the signal lets it: an engine may answer only when there is something to tell. */
export async function followLog(
  client: DockerClient,
  id: string,
  onOutput: OnOutput,
  signal: AbortSignal,
): Promise<void> {
  const which = { stdout: true, stderr: true, follow: true } as const
  const response = await client.transport.open(
    {
      doing: "following a container's log",
      open: (docker, abortSignal) => docker.getContainer(id).logs({ ...which, abortSignal }),
      deadlineMs: runLimits.longest,
    },
    signal,
  )
  await readOutput(response, onOutput, signal)
  signal.throwIfAborted()
}

type OnOutput = (stream: 'stdout' | 'stderr', bytes: Uint8Array) => void

/** To its end, or to that of the signal, which is no failure. */
async function readOutput(
  response: IncomingMessage,
  onOutput: OnOutput,
  signal: AbortSignal,
): Promise<void> {
  const stop = () => response.destroy()
  signal.addEventListener('abort', stop, { once: true })
  if (signal.aborted) stop()
  try {
    // A container with a terminal sends its output as it is, any other in frames.
    let reader: ReturnType<typeof createFrameReader> | null = null
    let isRaw = false
    for await (const chunk of response as AsyncIterable<Buffer>) {
      if (reader === null && !isRaw) {
        isRaw = !looksFramed(chunk)
        reader = createFrameReader((type, payload) => {
          onOutput(type === 'stderr' ? 'stderr' : 'stdout', payload)
        })
      }
      if (isRaw) onOutput('stdout', chunk)
      else reader?.push(chunk)
    }
  } catch (error) {
    if (signal.aborted) return
    throw infrastructureError(
      { code: 'engine-logs', message: `cannot read the container's log: ${messageOf(error)}` },
      { cause: error },
    )
  } finally {
    signal.removeEventListener('abort', stop)
    response.destroy()
  }
}

function lastLines(text: string, most: number): { readonly text: string; readonly isCut: boolean } {
  const lines = text.split('\n')
  // What stands behind the last line end is none.
  const kept = lines.at(-1) === '' ? most + 1 : most
  return { text: lines.slice(-kept).join('\n'), isCut: lines.length > kept }
}

function looksFramed(chunk: Buffer): boolean {
  const [type, first, second, third] = chunk
  return type !== undefined && type <= 3 && first === 0 && second === 0 && third === 0
}
