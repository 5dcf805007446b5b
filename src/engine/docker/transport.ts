import type { IncomingMessage } from 'node:http'
import { inspect } from 'node:util'
import { CanaryError, infrastructureError, messageOf } from '../../errors.ts'
import { engineLimits } from '../../limits.ts'
import { isRecord, textOf } from './json.ts'

/** A call of the Docker Engine API, without the version prefix. */
export interface ApiCall {
  readonly method: 'GET' | 'POST' | 'DELETE' | 'PUT'
  readonly path: string
  /** What is being done, for error sentences: `creating a container`. */
  readonly doing: string
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly upload?: NodeJS.ReadableStream
  readonly credentials?: unknown
  /** Until the headers of the answer, and again until its end where `readJson` reads it. */
  readonly deadlineMs?: number
}

/** The engine answered, and the answer was no; where nobody knows better, that is its fault. */
export class ApiError extends CanaryError {
  readonly status: number
  /** The engine's own words. */
  readonly reason: string

  constructor(call: ApiCall, status: number, reason: string) {
    super('infrastructure', {
      code: 'engine-refused',
      message: `the engine answered ${status} while ${call.doing}: ${reason}`,
    })
    this.status = status
    this.reason = reason
  }
}

/**
 * The part of docker-modem that is used. Its own reading of answers is left aside: it never
 * settles when the connection closes in the middle, takes truncated JSON for a buffer, and keeps
 * bodies of any size.
 */
export interface Modem {
  readonly dial: (
    options: Record<string, unknown>,
    callback: (error: unknown, response: IncomingMessage | null) => void,
  ) => void
}

const everyStatus = Object.fromEntries(
  Array.from({ length: 500 }, (_, index) => [index + 100, true] as const),
)

export interface Transport {
  /** Sends a call and gives the answer once its headers are there. @throws ApiError, CanaryError */
  readonly send: (call: ApiCall, signal: AbortSignal) => Promise<IncomingMessage>
  /** Sends a call and reads its JSON answer; an empty body reads as null. */
  readonly readJson: (call: ApiCall, signal: AbortSignal) => Promise<unknown>
}

/** @param endpoint how people know the engine, for error sentences */
export function createTransport(modem: Modem, endpoint: string): Transport {
  const send = async (call: ApiCall, signal: AbortSignal): Promise<IncomingMessage> => {
    signal.throwIfAborted()
    const deadline = new AbortController()
    const timer = setTimeout(() => {
      deadline.abort(silent(call, endpoint))
    }, call.deadlineMs ?? engineLimits.answer)
    const both = quietly(AbortSignal.any([signal, deadline.signal]))
    try {
      const response = await dial(modem, call, both)
      if (response.statusCode !== undefined && response.statusCode < 300) return response
      throw new ApiError(call, response.statusCode ?? 0, await readReason(response))
    } catch (error) {
      throw explain(error, both, call, endpoint)
    } finally {
      clearTimeout(timer)
    }
  }

  const readJson = async (call: ApiCall, signal: AbortSignal): Promise<unknown> => {
    const deadline = AbortSignal.timeout(call.deadlineMs ?? engineLimits.answer)
    const both = AbortSignal.any([signal, deadline])
    const response = await send(call, both).catch((error: unknown) => {
      throw deadline.aborted && !signal.aborted ? silent(call, endpoint) : error
    })
    try {
      return parseJson(await readBounded(response, engineLimits.answerBytes), call)
    } catch (error) {
      throw deadline.aborted ? silent(call, endpoint) : explain(error, both, call, endpoint)
    }
  }

  return { send, readJson }
}

/**
 * The modem renders every request with all that hangs on it for a debug line that nobody reads:
 * some 80 ms a call for an agent and a signal in use. An object that renders itself is cheap.
 */
export function quietly<Value extends object>(value: Value): Value {
  const name = value.constructor.name
  return Object.defineProperty(value, inspect.custom, { value: () => name })
}

function dial(modem: Modem, call: ApiCall, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      reject(signal.reason as Error)
    }
    signal.addEventListener('abort', abort, { once: true })
    const options = {
      path: `${call.path}?`,
      method: call.method,
      // An empty body is sent as none; `_query` keeps the modem from putting the body in the URL.
      options: { _query: call.query ?? {}, _body: call.body ?? {} },
      isStream: true,
      statusCodes: everyStatus,
      abortSignal: signal,
      ...(call.upload === undefined ? {} : { file: call.upload }),
      ...(call.credentials === undefined ? {} : { authconfig: call.credentials }),
    }
    modem.dial(options, (error, response) => {
      signal.removeEventListener('abort', abort)
      if (response !== null) resolve(response)
      else reject(error instanceof Error ? error : new Error(messageOf(error)))
    })
  })
}

async function readBounded(response: IncomingMessage, maxBytes: number): Promise<string> {
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

function parseJson(text: string, call: ApiCall): unknown {
  if (text.trim() === '') return null
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    throw infrastructureError(
      { code: 'engine-answer', message: `the engine's answer while ${call.doing} is not JSON` },
      { cause: error },
    )
  }
}

async function readReason(response: IncomingMessage): Promise<string> {
  const body = await readBounded(response, engineLimits.errorBytes).catch(() => '')
  const message = reasonIn(body).replaceAll(/\s+/g, ' ').trim()
  return message === '' ? (response.statusMessage ?? 'no reason given') : message
}

function reasonIn(body: string): string {
  try {
    const parsed: unknown = JSON.parse(body)
    return isRecord(parsed) ? textOf(parsed['message']) || textOf(parsed['cause']) : body
  } catch {
    // A proxy in front of the engine answers in plain text.
    return body
  }
}

/** An answer that lacks what was asked for: whatever follows from it would be a guess. */
export function unexpectedAnswer(doing: string): CanaryError {
  return infrastructureError({
    code: 'engine-answer',
    message: `the engine's answer while ${doing} is not what it was asked for`,
    hint: 'is what answers there a Docker or Podman engine?',
  })
}

function silent(call: ApiCall, endpoint: string): CanaryError {
  const seconds = (call.deadlineMs ?? engineLimits.answer) / 1000
  return infrastructureError({
    code: 'engine-silent',
    message: `the engine at ${endpoint} did not answer within ${seconds} s while ${call.doing}`,
  })
}

function explain(error: unknown, signal: AbortSignal, call: ApiCall, endpoint: string): unknown {
  if (signal.aborted) return signal.reason
  if (error instanceof CanaryError) return error
  return infrastructureError(
    {
      code: 'engine-lost',
      message: `lost the engine at ${endpoint} while ${call.doing}: ${messageOf(error)}`,
    },
    { cause: error },
  )
}
