import type { CreationJournal } from '../container/creation-journal.ts'
import type { LocateOptions } from '../engine/find/locate.ts'
import type { RunRequest } from '../run/request.ts'
import { withoutUserInfo } from '../secrets/addresses.ts'

/** The part of `@actions/core` that carries words from the step to its clean-up. */
export interface StateStore {
  readonly saveState: (name: string, value: string) => void
  readonly getState: (name: string) => string
}

/** What the clean-up must know: written before anything is created. */
export interface SavedRun {
  readonly runId: string
  readonly engine: string | null
  /** Of a cluster, where they were asked for. */
  readonly kubeContext: string | null
  readonly namespace: string | null
  /** Names of containers that the engine was asked for, and had not answered for. */
  readonly creating: readonly string[]
}

export function saveRun(store: StateStore, request: RunRequest): void {
  store.saveState('run-id', request.runId)
  const { engine, kubeContext = '', namespace = '' } = request.engine
  store.saveState('engine', withoutUserInfo(engine ?? ''))
  store.saveState('kube-context', kubeContext)
  store.saveState('namespace', namespace)
}

/**
 * Writes down, again and again, which containers are being made: the last word counts.
 *
 * @param onTrouble told once, where nothing can be written: that is no reason to make none
 */
export function createJournal(
  store: StateStore,
  onTrouble: (error: unknown) => void,
): CreationJournal {
  const names = new Set<string>()
  let isTold = false
  const save = () => {
    try {
      store.saveState('creating', [...names].join(' '))
    } catch (error) {
      if (!isTold) onTrouble(error)
      isTold = true
    }
  }
  return {
    begun: (name) => {
      names.add(name)
      save()
    },
    ended: (name) => {
      names.delete(name)
      save()
    },
  }
}

/** @param id of a check run in progress; empty: it has ended */
export function saveCheckRun(store: StateStore, id: string): void {
  store.saveState('check-run', id)
}

/** The check run that the step could not end; null: there is none. */
export function loadCheckRun(store: Pick<StateStore, 'getState'>): number | null {
  const id = store.getState('check-run')
  return /^\d{1,15}$/.test(id) ? Number(id) : null
}

/** Null when the step ended before it was to create anything. */
export function loadRun(store: Pick<StateStore, 'getState'>): SavedRun | null {
  const runId = store.getState('run-id')
  if (!/^[0-9a-f-]{36}$/.test(runId)) return null
  const textOrNull = (name: string) => {
    const text = store.getState(name)
    return text === '' ? null : text
  }
  return {
    runId,
    engine: textOrNull('engine'),
    kubeContext: textOrNull('kube-context'),
    namespace: textOrNull('namespace'),
    creating: store.getState('creating').split(' ').filter(isContainerName),
  }
}

export function locateOptions(
  saved: SavedRun,
  env: LocateOptions['env'],
  home: string,
  uid: number,
): LocateOptions {
  const { engine, kubeContext, namespace } = saved
  return {
    ...{ env, home, engine, uid },
    ...(kubeContext === null ? {} : { kubeContext }),
    ...(namespace === null ? {} : { namespace }),
  }
}

/** State is written by us, and read back from a file that others may write as well. */
function isContainerName(name: string): boolean {
  return /^[a-z0-9-]{1,64}$/.test(name)
}
