import type { ContainerPurpose } from '../container-request.ts'
import { isRecord, listOf, recordOf, textOf } from '../json.ts'

/**
 * What a runtime is told to remember of a container, since CRI has no word for it: who asks for the
 * container later, maybe after the first asker was killed, finds it in an annotation.
 */
export interface Note {
  /** Of the container, as it was created. */
  readonly name: string
  readonly purpose: ContainerPurpose
  /** The sandbox that it is in; empty in the note of a sandbox. */
  readonly sandbox: string
  /** Whose network it is in: its sandbox's own, the host's, or that of this container. */
  readonly network: 'own' | 'host' | { readonly container: string }
  /** How its process is asked to end; empty where the runtime's own way is meant. */
  readonly stopSignal: string
  /** The image names another, or none: whoever stops it sends it. */
  readonly isStopSignalAsked: boolean
  readonly mounts: readonly NotedMount[]
}

export interface NotedMount {
  /** Absolute, of this machine. */
  readonly source: string
  readonly target: string
  readonly isReadOnly: boolean
  /** Ours alone: made for this run, and nobody else's. */
  readonly isOwn: boolean
}

/** The key of the annotation. */
export const noteKey = 'container-canary.note'

export function writeNote(note: Note): string {
  return JSON.stringify(note)
}

/** Null for what is no note: such a container is none of ours. */
export function readNote(annotations: ReadonlyMap<string, string>): Note | null {
  const note = parsed(annotations.get(noteKey) ?? '')
  const name = textOf(note['name'])
  if (name === '') return null
  return {
    name,
    purpose: purposes.find((one) => one === note['purpose']) ?? 'run',
    sandbox: textOf(note['sandbox']),
    network: networkOf(note['network']),
    stopSignal: textOf(note['stopSignal']),
    isStopSignalAsked: note['isStopSignalAsked'] === true,
    mounts: listOf(note['mounts'])
      .filter(isRecord)
      .map((mount) => ({
        source: textOf(mount['source']),
        target: textOf(mount['target']),
        isReadOnly: mount['isReadOnly'] === true,
        isOwn: mount['isOwn'] === true,
      })),
  }
}

const purposes = ['run', 'look-into', 'hold-namespaces'] as const

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return recordOf(JSON.parse(text) as unknown)
  } catch {
    return {}
  }
}

function networkOf(value: unknown): Note['network'] {
  const container = textOf(recordOf(value)['container'])
  if (container !== '') return { container }
  return value === 'host' ? 'host' : 'own'
}
