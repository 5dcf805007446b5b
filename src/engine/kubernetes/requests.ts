import type { IncomingMessage } from 'node:http'
import { sleep } from '../../clock.ts'
import { CanaryError, infrastructureError } from '../../errors.ts'
import { clusterLimits, engineLimits } from '../../limits.ts'
import { ask, lost } from './connection.ts'
import type { Connection } from './connection.ts'
import { ApiRefusal, readRefusal } from './refusal.ts'

/** A question to the API server. */
export interface ApiCall {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly query?: readonly (readonly [name: string, value: string])[]
  readonly body?: unknown
  /** Of the body; JSON where it is left out. */
  readonly contentType?: string
  /** What is being done, for error sentences: `creating a Pod`. */
  readonly doing: string
  /** Until the headers of the answer, and again until its end where `readJson` reads it. */
  readonly deadlineMs?: number
  /** The answer lasts: it has a connection to itself. */
  readonly isStream?: boolean
}

/**
 * Sends a call and gives the answer once its headers are there.
 *
 * @throws ApiRefusal, CanaryError where the API server is lost or silent, the signal's reason
 */
export async function send(
  connection: Connection,
  call: ApiCall,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  for (let repeat = 0; ; repeat += 1) {
    const response = await sendOnce(connection, call, signal)
    const status = response.statusCode ?? 0
    if (status < 300) return response
    const wait = repeat < clusterLimits.repeats ? repeatAfter(response, connection, repeat) : null
    const text = await readText(response, engineLimits.errorBytes).catch(() => '')
    if (wait === null) throw new ApiRefusal(call.doing, readRefusal(status, text))
    await sleep(wait, signal)
    signal.throwIfAborted()
  }
}

/**
 * How long until a refused call is worth another try: an API server that is busy says so (API priority and
 * fairness), and credentials may have been replaced. Null where it is not.
 */
function repeatAfter(
  { statusCode, headers }: IncomingMessage,
  connection: Connection,
  repeat: number,
): number | null {
  if (statusCode === 401 && repeat === 0) {
    connection.forgetCredentials()
    return 0
  }
  const seconds = Number(headers['retry-after'] ?? Number.NaN)
  if (statusCode !== 429 && !(statusCode === 503 && seconds >= 0)) return null
  return Math.min(Number.isNaN(seconds) ? 1_000 : seconds * 1_000, clusterLimits.repeatPause)
}

async function sendOnce(
  connection: Connection,
  call: ApiCall,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  signal.throwIfAborted()
  const deadline = new AbortController()
  const timer = setTimeout(() => {
    deadline.abort(silent(connection, call))
  }, call.deadlineMs ?? engineLimits.answer)
  const both = AbortSignal.any([signal, deadline.signal])
  try {
    const { method, isStream = false } = call
    const body = call.body === undefined ? null : JSON.stringify(call.body)
    const headers = {
      Accept: 'application/json',
      'User-Agent': 'container-canary',
      ...(body === null
        ? {}
        : {
            'Content-Type': call.contentType ?? 'application/json',
            'Content-Length': Buffer.byteLength(body),
          }),
    }
    const request = { method, path: pathOf(call), headers, body, isStream }
    return await ask(connection, request, both)
  } catch (error) {
    throw explain(error, both, connection, call)
  } finally {
    clearTimeout(timer)
  }
}

export function pathOf({ path, query = [] }: Pick<ApiCall, 'path' | 'query'>): string {
  const search = new URLSearchParams()
  for (const [name, value] of query) search.append(name, value)
  const text = search.toString()
  return text === '' ? path : `${path}?${text}`
}

/** Sends a call and reads its JSON answer; an empty body reads as null. @throws as {@link send} */
export async function readJson(
  connection: Connection,
  call: ApiCall,
  signal: AbortSignal,
): Promise<unknown> {
  const response = await send(connection, call, signal)
  const deadline = AbortSignal.timeout(call.deadlineMs ?? engineLimits.answer)
  const cut = () => {
    response.destroy(new Error('it was not read to its end'))
  }
  const both = AbortSignal.any([signal, deadline])
  both.addEventListener('abort', cut, { once: true })
  try {
    return parseJson(await readText(response, engineLimits.answerBytes), call)
  } catch (error) {
    if (deadline.aborted) throw silent(connection, call)
    throw explain(error, signal, connection, call)
  } finally {
    both.removeEventListener('abort', cut)
  }
}

export async function readText(response: IncomingMessage, maxBytes: number): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maxBytes) {
      response.destroy()
      throw new Error(`the answer has more than ${maxBytes} bytes`)
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function parseJson(text: string, { doing }: ApiCall): unknown {
  if (text.trim() === '') return null
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    throw unexpectedAnswer(doing, error)
  }
}

/** An answer that lacks what was asked for: whatever follows from it would be a guess. */
export function unexpectedAnswer(doing: string, cause?: unknown): CanaryError {
  return infrastructureError(
    {
      code: 'engine-answer',
      message: `the answer while ${doing} is not what the API server was asked for`,
      hint: 'is what answers there the API server of a Kubernetes cluster?',
    },
    { cause },
  )
}

function silent(connection: Connection, { doing, deadlineMs }: ApiCall): CanaryError {
  const seconds = (deadlineMs ?? engineLimits.answer) / 1000
  return infrastructureError({
    code: 'engine-silent',
    message: `the API server at ${connection.where} did not answer within ${seconds} s while ${doing}`,
  })
}

export function explain(
  error: unknown,
  signal: AbortSignal,
  connection: Connection,
  { doing }: Pick<ApiCall, 'doing'>,
): unknown {
  if (signal.aborted) return signal.reason
  return error instanceof CanaryError ? error : lost(connection, doing, error)
}
