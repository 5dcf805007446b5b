import { CanaryError, infrastructureError, messageOf } from '../../errors.ts'
import { CallRefused } from '../../grpc/status.ts'
import type { Channel } from '../../grpc/channel.ts'
import { criLimits, engineLimits } from '../../limits.ts'
import { decodeMessage } from '../../protobuf/decode.ts'
import { encodeMessage } from '../../protobuf/encode.ts'
import type { Sendable } from '../../protobuf/schema.ts'
import type { OnEngineCall } from '../engine-call.ts'
import { callSchemas } from './messages.ts'
import type { Calls, Streams } from './messages.ts'

/** What is asked for, and how long it may take. */
export interface Asking {
  /** For error sentences, such as `creating a container`. */
  readonly doing: string
  /** Milliseconds until the answer; `engineLimits.answer` unless said otherwise. */
  readonly deadlineMs?: number
}

/** A container runtime that speaks CRI v1. */
export interface CriClient {
  /**
   * @throws CallRefused when the runtime answers no: what that means is for who asked, and
   *   `refusedBy` for whoever knows no better
   * @throws CanaryError (infrastructure) when it does not answer, or not as it should
   * @throws the signal's reason when it aborts
   */
  readonly call: <Name extends keyof Calls>(
    name: Name,
    request: Sendable<Calls[Name]['request']>,
    asking: Asking,
    signal: AbortSignal,
  ) => Promise<Calls[Name]['response']>
  /**
   * Hands on what the runtime tells, until it ends that or the signal aborts.
   *
   * When it begins to tell is not known: what was so before is to be asked for as well.
   *
   * @throws as `call` does; it has no deadline of its own
   */
  readonly stream: <Name extends keyof Streams>(
    name: Name,
    request: Sendable<Streams[Name]['request']>,
    asking: Pick<Asking, 'doing'>,
    onMessage: (message: Streams[Name]['response']) => void,
    signal: AbortSignal,
  ) => Promise<void>
  /** How people know the runtime, for error sentences. */
  readonly where: string
  readonly close: () => void
}

/** @param onCall told of every call; null where nobody wants to know */
export function createCriClient(
  channel: Channel,
  where: string,
  onCall: OnEngineCall | null = null,
): CriClient {
  const send: Send = async (name, request, { doing, deadlineMs }, onMessage, signal) => {
    const { path, ...schemas } = callSchemas[name]
    const message = encodeMessage(schemas.request, request)
    const from = performance.now()
    const told = (status: number | null) =>
      onCall?.({ method: 'CRI', path, status, durationMs: performance.now() - from })
    try {
      await channel.call(
        { path, message, deadlineMs, maxBytes: criLimits.messageBytes },
        (bytes) => {
          onMessage(decodeMessage(schemas.response, bytes))
        },
        signal,
      )
      told(200)
    } catch (error) {
      told(null)
      throw signal.aborted ? signal.reason : explain(error, doing, where)
    }
  }
  return {
    call: async <Name extends keyof Calls>(
      name: Name,
      request: Sendable<Calls[Name]['request']>,
      { doing, deadlineMs = engineLimits.answer }: Asking,
      signal: AbortSignal,
    ) => {
      const limit = silence(doing, deadlineMs, where)
      const answers: unknown[] = []
      try {
        const both = AbortSignal.any([signal, limit.signal])
        await send(name, request, { doing, deadlineMs }, (answer) => answers.push(answer), both)
      } finally {
        limit.lift()
      }
      if (answers.length !== 1) throw unexpectedAnswer(doing, where)
      // The table that it was decoded by and its type are made from one file.
      return answers[0] as Calls[Name]['response']
    },
    stream: <Name extends keyof Streams>(
      name: Name,
      request: Sendable<Streams[Name]['request']>,
      { doing }: Pick<Asking, 'doing'>,
      onMessage: (message: Streams[Name]['response']) => void,
      signal: AbortSignal,
    ) => {
      // As above.
      const take = (message: unknown) => {
        onMessage(message as Streams[Name]['response'])
      }
      return send(name, request, { doing, deadlineMs: null }, take, signal)
    },
    where,
    close: channel.close,
  }
}

type Send = (
  name: keyof Calls | keyof Streams,
  request: object,
  limits: { readonly doing: string; readonly deadlineMs: number | null },
  onMessage: (message: unknown) => void,
  signal: AbortSignal,
) => Promise<void>

/** What a refusal is where nobody knows better: the runtime's fault. */
export function refusedBy(refused: CallRefused, doing: string): CanaryError {
  const words = refused.message.replaceAll(/\s+/g, ' ').trim().slice(0, criLimits.reasonBytes)
  return infrastructureError(
    {
      code: 'engine-refused',
      message: `the runtime answered ${refused.status} while ${doing}: ${words}`,
    },
    { cause: refused },
  )
}

function explain(error: unknown, doing: string, where: string): unknown {
  if (error instanceof CanaryError) return error
  if (error instanceof CallRefused) {
    return speaksNoV1(error) ? tooOld(where) : error
  }
  return infrastructureError(
    {
      code: 'engine-lost',
      message: `lost the runtime at ${where} while ${doing}: ${messageOf(error)}`,
    },
    { cause: error },
  )
}

/** grpc-go's words for a service that it does not have: containerd before 1.6, CRI-O before 1.23. */
function speaksNoV1({ status, message }: CallRefused): boolean {
  return status === 'UNIMPLEMENTED' && /unknown service runtime\.v1\.\w+/.test(message)
}

function tooOld(where: string): CanaryError {
  return infrastructureError({
    code: 'engine-too-old',
    message: `what answers at ${where} does not speak CRI v1, which is needed`,
    hint: 'upgrade to containerd 1.6, CRI-O 1.23 or iSulad with "enable-cri-v1": true; or switch its CRI plugin on, where it is off (disabled_plugins)',
  })
}

function unexpectedAnswer(doing: string, where: string): CanaryError {
  return infrastructureError({
    code: 'engine-answer',
    message: `the answer of the runtime at ${where} while ${doing} is not what it was asked for`,
  })
}

/** Aborts when the runtime has had its time. */
function silence(
  doing: string,
  deadlineMs: number,
  where: string,
): { readonly signal: AbortSignal; readonly lift: () => void } {
  const controller = new AbortController()
  const timer = setTimeout(() => {
    const message = `the runtime at ${where} did not answer within ${deadlineMs / 1000} s while ${doing}`
    controller.abort(infrastructureError({ code: 'engine-silent', message }))
  }, deadlineMs)
  return {
    signal: controller.signal,
    lift: () => {
      clearTimeout(timer)
    },
  }
}
