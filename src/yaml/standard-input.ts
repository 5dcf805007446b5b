import type { Readable } from 'node:stream'
import { CanaryError, inputError, messageOf } from '../errors.ts'
import type { Problem } from '../errors.ts'
import { decodeUtf8 } from './source.ts'
import type { SourceText } from './source.ts'

/**
 * Standard input as one text, until its end, which comes when what writes to it ends.
 *
 * @throws CanaryError (input) for what is too large, no UTF-8, or cannot be read
 * @throws CanaryError (cancelled) when the signal is given while it is waited for
 */
export async function readStandardInput(
  stream: Readable,
  maxBytes: number,
  signal: AbortSignal,
): Promise<SourceText> {
  const stop = (): void => {
    stream.destroy(new CanaryError('cancelled', cancelled))
  }
  if (signal.aborted) throw new CanaryError('cancelled', cancelled)
  signal.addEventListener('abort', stop, { once: true })
  try {
    return { file: '-', text: decodeUtf8(await readBytes(stream, maxBytes), '-', 'standard input') }
  } catch (error) {
    if (error instanceof CanaryError) throw error
    const message = `cannot read standard input: ${messageOf(error)}`
    throw inputError({ code: 'file-unreadable', message }, { cause: error })
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

const cancelled: Problem = {
  code: 'cancelled',
  message: 'cancelled while standard input was read',
}

async function readBytes(stream: Readable, maxBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  // A stream of bytes gives buffers, one of text gives text.
  for await (const chunk of stream as AsyncIterable<Buffer | string>) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    size += bytes.length
    if (size > maxBytes) {
      throw inputError({
        code: 'file-too-large',
        message: `standard input is too large: at most ${maxBytes} bytes are read`,
      })
    }
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}
