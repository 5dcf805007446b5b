import type { IncomingMessage } from 'node:http'
import { inspect } from 'node:util'
import Dockerode from 'dockerode'
import { CanaryError, infrastructureError, messageOf } from '../../errors.ts'
import { engineLimits } from '../../limits.ts'
import { orAborted } from '../../or-aborted.ts'
import type { OnEngineCall } from '../engine-call.ts'
import { isRecord, textOf } from '../json.ts'

/** What is asked of the engine, however. */
interface Asked {
  /** What is being done, for error sentences: `creating a container`. */
  readonly doing: string
  /** Until the headers of the answer, and again until its end where `readJson` reads it. */
  readonly deadlineMs?: number
}

/** A call of the Docker Engine API, without the version prefix. */
export interface ApiCall extends Asked {
  readonly method: 'GET' | 'POST' | 'DELETE'
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** A stream of the engine's, opened by one of dockerode's own methods. */
export interface StreamCall extends Asked {
  /** Hands `abortSignal` to the method that it calls: the stream ends by it. */
  readonly open: (docker: Dockerode, abortSignal: AbortSignal) => Promise<unknown>
}

/** The engine answered, and the answer was no; where nobody knows better, that is its fault. */
export class ApiError extends CanaryError {
  readonly status: number
  /** The engine's own words. */
  readonly reason: string

  constructor(call: ApiCall | StreamCall, status: number, reason: string) {
    super('infrastructure', {
      code: 'engine-refused',
      message: `the engine answered ${status} while ${call.doing}: ${reason}`,
    })
    this.status = status
    this.reason = reason
  }
}

/** The part of docker-modem that is used, by us and by dockerode's methods. */
export interface Modem {
  readonly dial: (
    options: Record<string, unknown>,
    callback: (error: unknown, response: IncomingMessage | null) => void,
  ) => void
}

const everyStatus = Object.fromEntries(
  Array.from({ length: 500 }, (_, index) => [index + 100, true] as const),
)

/**
 * Hands on every answer once its headers are there, whoever asks. The modem's own reading never
 * settles when the connection closes in the middle, takes truncated JSON for a buffer, and keeps
 * bodies and refusals of any size (docker-modem, lib/modem.js, `buildRequest` and `getCause`); dockerode
 * would have it read `logs` without `follow`, and `wait` (lib/container.js).
 */
function answersAsTheyCome(modem: Modem): Modem {
  return {
    dial: (options, callback) => {
      modem.dial({ ...options, isStream: true, statusCodes: everyStatus }, callback)
    },
  }
}

/** Tells of every call, whoever makes it, once its headers are there or will not come. */
function tellingCalls(modem: Modem, onCall: OnEngineCall): Modem {
  return {
    dial: (options, callback) => {
      const from = performance.now()
      const [path = ''] = textOf(options['path']).split('?', 1)
      modem.dial(options, (error, response) => {
        const durationMs = performance.now() - from
        const status = response?.statusCode ?? null
        onCall({ method: textOf(options['method']), path, status, durationMs })
        callback(error, response)
      })
    },
  }
}

export interface Transport {
  /** Sends a call and gives the answer once its headers are there. @throws ApiError, CanaryError */
  readonly send: (call: ApiCall, signal: AbortSignal) => Promise<IncomingMessage>
  /** Opens a stream and gives it once its headers are there. @throws ApiError, CanaryError */
  readonly open: (call: StreamCall, signal: AbortSignal) => Promise<IncomingMessage>
  /**
   * Sends a call and reads its JSON answer; an empty body reads as null. dockerode's own methods would
   * take a body that its modem has read (`answersAsTheyCome`).
   */
  readonly readJson: (call: ApiCall, signal: AbortSignal) => Promise<unknown>
}

/**
 * @param endpoint how people know the engine, for error sentences
 * @param onCall told of every call; null where nobody wants to know
 */
export function createTransport(
  modem: Modem,
  endpoint: string,
  onCall: OnEngineCall | null = null,
): Transport {
  const plain = answersAsTheyCome(modem)
  const answers = onCall === null ? plain : tellingCalls(plain, onCall)
  const docker = new Dockerode(ofModem(answers))

  const answerTo = async (
    call: ApiCall | StreamCall,
    signal: AbortSignal,
  ): Promise<IncomingMessage> => {
    signal.throwIfAborted()
    const deadline = new AbortController()
    const timer = setTimeout(() => {
      deadline.abort(silent(call, endpoint))
    }, call.deadlineMs ?? engineLimits.answer)
    const both = quietly(AbortSignal.any([signal, deadline.signal]))
    try {
      const asking = 'open' in call ? call.open(docker, both) : dial(answers, call, both)
      // The modem was told to give every answer as it is, which the types of dockerode cannot know.
      const response = (await orAborted(asking, both)) as IncomingMessage
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
    const response = await answerTo(call, both).catch((error: unknown) => {
      throw deadline.aborted && !signal.aborted ? silent(call, endpoint) : error
    })
    try {
      return parseJson(await readBounded(response, engineLimits.answerBytes), call)
    } catch (error) {
      throw deadline.aborted ? silent(call, endpoint) : explain(error, both, call, endpoint)
    }
  }

  return { send: answerTo, open: answerTo, readJson }
}

/**
 * The modem renders every request with all that hangs on it for a debug line that nobody reads:
 * some 80 ms a call for an agent and a signal in use. An object that renders itself is cheap.
 */
export function quietly<Value extends object>(value: Value): Value {
  const name = value.constructor.name
  return Object.defineProperty(value, inspect.custom, { value: () => name })
}

/** dockerode takes a modem (lib/docker.js), which its types leave out. */
function ofModem(modem: Modem): Dockerode.DockerOptions {
  const options = { modem }
  return options as Dockerode.DockerOptions
}

function dial(modem: Modem, call: ApiCall, abortSignal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const options = {
      path: `${call.path}?`,
      method: call.method,
      // An empty body is sent as none; `_query` keeps the modem from putting the body in the URL.
      options: { _query: call.query ?? {}, _body: call.body ?? {} },
      abortSignal,
    }
    modem.dial(options, (error, response) => {
      if (response !== null) resolve(response)
      else reject(error instanceof Error ? error : new Error(messageOf(error)))
    })
  })
}

/** The modem does not always tell of an abort; what it has opened ends by the signal itself. */

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

function parseJson(text: string, call: Asked): unknown {
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
    if (!isRecord(parsed)) return body
    // Podman from version 5 on answers a push as if it were in the middle of its stream.
    return textOf(parsed['message']) || textOf(parsed['cause']) || textOf(parsed['error'])
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

function silent(call: Asked, endpoint: string): CanaryError {
  const seconds = (call.deadlineMs ?? engineLimits.answer) / 1000
  return infrastructureError({
    code: 'engine-silent',
    message: `the engine at ${endpoint} did not answer within ${seconds} s while ${call.doing}`,
  })
}

function explain(error: unknown, signal: AbortSignal, call: Asked, endpoint: string): unknown {
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
