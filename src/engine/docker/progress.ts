import type { IncomingMessage } from 'node:http'
import { infrastructureError, messageOf } from '../../errors.ts'
import { engineLimits } from '../../limits.ts'
import { isRecord, recordOf, textOf } from '../json.ts'
import type { JsonRecord } from '../json.ts'

/** The engine said, in the middle of a stream that began with 200, that it failed. */
export class ProgressError extends Error {
  override readonly name = 'ProgressError'
  /** Of a build's command, where the engine tells. */
  readonly exitCode: number | null

  constructor(message: string, exitCode: number | null = null) {
    super(message)
    this.exitCode = exitCode
  }
}

/**
 * Reads the JSON lines of a pull, build or load to their end. A stream that says nothing for
 * `engineLimits.silence` is given up.
 *
 * @throws ProgressError with the engine's words when a line says `error`
 */
export async function followProgress(
  response: IncomingMessage,
  doing: string,
  signal: AbortSignal,
  onLine: (line: JsonRecord) => void,
): Promise<void> {
  const stop = () => response.destroy()
  signal.addEventListener('abort', stop, { once: true })
  if (signal.aborted) stop()
  response.setTimeout(engineLimits.silence, () => {
    response.destroy(new Error(`it said nothing for ${engineLimits.silence / 1000} s`))
  })
  try {
    let rest = ''
    response.setEncoding('utf8')
    for await (const chunk of response as AsyncIterable<string>) {
      const lines = (rest + chunk).split('\n')
      rest = lines.pop() ?? ''
      if (rest.length > engineLimits.lineBytes) throw new Error('a line of its answer has no end')
      for (const line of lines) handleLine(line, onLine)
    }
    handleLine(rest, onLine)
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof ProgressError) throw error
    throw infrastructureError(
      { code: 'engine-lost', message: `lost the engine while ${doing}: ${messageOf(error)}` },
      { cause: error },
    )
  } finally {
    signal.removeEventListener('abort', stop)
    response.destroy()
  }
  signal.throwIfAborted()
}

function handleLine(text: string, onLine: (line: JsonRecord) => void): void {
  if (text.trim() === '') return
  const line: unknown = JSON.parse(text)
  if (!isRecord(line)) return
  const failure = failureIn(line)
  if (failure !== '') throw new ProgressError(failure.trim(), exitCodeIn(line['errorDetail']))
  onLine(line)
}

/** Whatever says `error` is one, in any form: what failed must never pass for done. */
function failureIn({ error, errorDetail }: JsonRecord): string {
  const words = textOf(error) || textOf(recordOf(errorDetail)['message'])
  const isSilent = [error, errorDetail].every((part) => !part)
  return words !== '' || isSilent ? words : JSON.stringify(error ?? errorDetail)
}

function exitCodeIn(detail: unknown): number | null {
  const code = isRecord(detail) ? detail['code'] : null
  return typeof code === 'number' && Number.isInteger(code) && code > 0 ? code : null
}
