import { infrastructureError, messageOf } from '../../errors.ts'
import { engineLimits } from '../../limits.ts'
import type { LogTail } from '../../model.ts'
import type { DockerClient } from './client.ts'
import { createFrameReader } from './frames.ts'
import { createTail } from './tail.ts'

export async function tailLogs(
  client: DockerClient,
  id: string,
  bounds: { readonly lines: number; readonly maxBytes: number },
  signal: AbortSignal,
): Promise<LogTail> {
  const which = { stdout: true, stderr: true, tail: bounds.lines }
  const response = await client.transport.open(
    {
      doing: "reading a container's log",
      open: (docker, abortSignal) => docker.getContainer(id).logs({ ...which, abortSignal }),
    },
    signal,
  )
  const deadline = AbortSignal.any([signal, AbortSignal.timeout(engineLimits.answer)])
  const stop = () => response.destroy()
  deadline.addEventListener('abort', stop, { once: true })
  const tail = createTail(bounds.maxBytes)
  try {
    // A container with a terminal sends its output as it is, any other in frames.
    let reader: ReturnType<typeof createFrameReader> | null = null
    let isRaw = false
    for await (const chunk of response as AsyncIterable<Buffer>) {
      if (reader === null && !isRaw) {
        isRaw = !looksFramed(chunk)
        reader = createFrameReader((_type, payload) => {
          tail.push(payload)
        })
      }
      if (isRaw) tail.push(chunk)
      else reader?.push(chunk)
    }
  } catch (error) {
    signal.throwIfAborted()
    if (!deadline.aborted) {
      throw infrastructureError(
        { code: 'engine-logs', message: `cannot read the container's log: ${messageOf(error)}` },
        { cause: error },
      )
    }
  } finally {
    deadline.removeEventListener('abort', stop)
    response.destroy()
  }
  return { text: tail.text(), truncated: tail.isTruncated() }
}

function looksFramed(chunk: Buffer): boolean {
  const [type, first, second, third] = chunk
  return type !== undefined && type <= 3 && first === 0 && second === 0 && third === 0
}
