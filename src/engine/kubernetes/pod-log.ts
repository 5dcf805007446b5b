import { engineLimits } from '../../limits.ts'
import type { LogTail } from '../../model.ts'
import { createTail } from '../tail.ts'
import { ApiRefusal } from './refusal.ts'
import { addressOf } from './own-pods.ts'
import type { PodsContext } from './own-pods.ts'
import { mainContainer } from './pod-names.ts'

/** The last lines. The API's own bound keeps the beginning of a log: so all of its tail is read, and cut here. */
export async function tailPodLog(
  { client, ...context }: PodsContext,
  name: string,
  { lines, maxBytes }: { readonly lines: number; readonly maxBytes: number },
  signal: AbortSignal,
): Promise<LogTail> {
  const tail = createTail(maxBytes)
  const pod = addressOf({ client, ...context }, name)
  const both = AbortSignal.any([signal, AbortSignal.timeout(engineLimits.answer)])
  // One more than is wanted tells whether there are more.
  const request = { pod, container: mainContainer, tailLines: lines + 1 }
  try {
    const response = await client.log(request, both)
    for await (const chunk of response as AsyncIterable<Buffer>) tail.push(chunk)
  } catch (error) {
    signal.throwIfAborted()
    // Nothing has been written by a container that has not been started, or whose Pod is gone.
    if (error instanceof ApiRefusal && [400, 404].includes(error.refusal.status)) {
      return { text: '', truncated: false }
    }
    throw error
  }
  return lastLines(tail.text(), lines, tail.isTruncated())
}

function lastLines(text: string, lines: number, isCut: boolean): LogTail {
  const all = text.replace(/\n$/, '').split('\n')
  const kept = all.slice(-lines)
  const end = text.endsWith('\n') ? '\n' : ''
  return {
    text: text === '' ? '' : `${kept.join('\n')}${end}`,
    truncated: isCut || all.length > lines,
  }
}

/** From its start to its end. The API server does not tell stdout from stderr. */
export async function followPodLog(
  { client, ...context }: PodsContext,
  name: string,
  onOutput: (stream: 'stdout' | 'stderr', bytes: Uint8Array) => void,
  signal: AbortSignal,
): Promise<void> {
  const pod = addressOf({ client, ...context }, name)
  const response = await client.log({ pod, container: mainContainer, follow: true }, signal)
  for await (const chunk of response as AsyncIterable<Buffer>) onOutput('stdout', chunk)
  signal.throwIfAborted()
}
