import type { CriClient } from '../../../../src/engine/cri/client.ts'
import type { CriContext } from '../../../../src/engine/cri/context.ts'
import { createLifeEvents } from '../../../../src/engine/cri/life-events.ts'
import { createLogBounds } from '../../../../src/engine/cri/log-bounds.ts'
import { callSchemas } from '../../../../src/engine/cri/messages.ts'
import type { Calls, ContainerEventResponse } from '../../../../src/engine/cri/messages.ts'
import { noteKey, writeNote } from '../../../../src/engine/cri/note.ts'
import type { Note } from '../../../../src/engine/cri/note.ts'
import type { RuntimeView } from '../../../../src/engine/cri/runtime-view.ts'
import { CallRefused } from '../../../../src/grpc/status.ts'
import type { statusNames } from '../../../../src/grpc/status.ts'
import { decodeMessage } from '../../../../src/protobuf/decode.ts'
import { encodeMessage } from '../../../../src/protobuf/encode.ts'
import type { Sendable } from '../../../../src/protobuf/schema.ts'

type Name = keyof Calls

/** What it answers by call; a call that is not among them is about something that it does not have. */
export type Answers = {
  readonly [Call in Name]?: (
    request: Sendable<Calls[Call]['request']>,
    signal: AbortSignal,
  ) => Sendable<Calls[Call]['response']> | Promise<Sendable<Calls[Call]['response']>>
}

export interface ScriptedRuntime {
  readonly context: CriContext
  /** Calls in their order, such as `StopContainer`. */
  readonly asked: readonly string[]
  /** Milliseconds that each of them was given; undefined where nothing special was said. */
  readonly deadlines: ReadonlyMap<string, number | undefined>
  /** Tells of a container; `no more` ends the stream. */
  readonly tell: (container: string) => void
}

export function refused(name: (typeof statusNames)[number], words = 'it says no'): CallRefused {
  return new CallRefused({ name, words })
}

/** A runtime without processes: what it says goes through its messages' own bytes. */
export function scriptedRuntime(
  answers: Answers,
  places = { containers: '/nonexistent/containers', volumes: '/nonexistent/volumes' },
): ScriptedRuntime {
  const asked: string[] = []
  const deadlines = new Map<string, number | undefined>()
  let onEvent: ((event: ContainerEventResponse) => void) | null = null
  let endStream: (() => void) | null = null
  const client: CriClient = {
    call: async <Call extends Name>(
      name: Call,
      request: Sendable<Calls[Call]['request']>,
      { deadlineMs }: { readonly deadlineMs?: number },
      signal: AbortSignal,
    ) => {
      asked.push(name)
      deadlines.set(name, deadlineMs)
      signal.throwIfAborted()
      const answer = answers[name]
      if (answer === undefined) throw refused('NOT_FOUND')
      const told = encodeMessage(callSchemas[name].response, await answer(request, signal))
      // The type of a message and its table are made from one file.
      return decodeMessage(callSchemas[name].response, told) as unknown as Calls[Call]['response']
    },
    stream: async (_name, _request, _asking, onMessage, signal) => {
      const over = Promise.withResolvers<undefined>()

      onEvent = onMessage
      endStream = () => {
        over.resolve(undefined)
      }
      signal.addEventListener('abort', endStream, { once: true })
      await over.promise
    },
    where: 'unix:///scripted.sock',
    close: () => undefined,
  }
  const events = createLifeEvents(client)
  return {
    context: {
      ...{ client, places, runtimeHandler: '', events },
      ...{ logs: createLogBounds(client), view: () => Promise.resolve(plainView) },
    },
    ...{ asked, deadlines },
    tell: (containerId) => {
      if (containerId === 'no more') endStream?.()
      else {
        const bytes = encodeMessage(callSchemas.GetContainerEvents.response, { containerId })
        const event = decodeMessage(callSchemas.GetContainerEvents.response, bytes)
        onEvent?.(event as unknown as ContainerEventResponse)
      }
    },
  }
}

const plainView: RuntimeView = {
  ...{ root: '', mountTable: '/proc/self/mountinfo' },
  mounting: () => Promise.reject(new Error('nothing is mounted here')),
}

export const plainNote: Note = {
  ...{ name: 'canary-1', purpose: 'run', sandbox: 's1', network: 'own' },
  ...{ stopSignal: '', isStopSignalAsked: false, mounts: [] },
}

export function noted(note: Partial<Note> = {}): ReadonlyMap<string, string> {
  return new Map([[noteKey, writeNote({ ...plainNote, ...note })]])
}
