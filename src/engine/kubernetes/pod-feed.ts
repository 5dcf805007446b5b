import { vanishedPod } from './pod-trouble.ts'
import type { KubernetesClient } from './client.ts'
import { viewOfPod } from './pod-view.ts'
import type { PodView } from './pod-view.ts'
import { resources } from './resources.ts'

/** What is told of one Pod from its creation on; nothing in between is missed. */
export interface PodFeed {
  /** As it was last told; null once it is gone. */
  readonly latest: () => PodView | null
  /** As it was told before it was gone. */
  readonly last: () => PodView
  /**
   * Resolves as soon as what is told fits, with what was made of it.
   *
   * @param fit null for what does not fit; asked of null once the Pod is gone
   * @throws CanaryError where the API server is lost; the signal's reason
   */
  readonly until: <Found>(
    fit: (pod: PodView | null) => Found | null,
    signal: AbortSignal,
  ) => Promise<Found>
  readonly stop: () => void
}

/** @param created as the API server answered its creation */
export function followPod(client: KubernetesClient, namespace: string, created: PodView): PodFeed {
  const over = new AbortController()
  const listeners = new Set<() => void>()
  let last = created
  let isGone = false
  let failure: { readonly error: unknown } | null = null
  const tell = () => {
    for (const listener of [...listeners]) listener()
  }
  const take = (pod: PodView | null) => {
    isGone = pod === null
    if (pod !== null) last = pod
    tell()
  }
  void follow(client, { namespace, created, take }, over.signal).catch((error: unknown) => {
    failure = { error }
    tell()
  })
  return {
    latest: () => (isGone ? null : last),
    last: () => last,
    until: (fit, signal) =>
      new Promise((resolve, reject) => {
        const settle = (work: () => void) => {
          listeners.delete(look)
          signal.removeEventListener('abort', look)
          work()
        }
        const look = () => {
          if (signal.aborted) {
            settle(() => {
              reject(toError(signal.reason))
            })
            return
          }
          const found = fit(isGone ? null : last)
          if (found !== null) {
            settle(() => {
              resolve(found)
            })
          } else if (failure !== null || isGone) {
            const error = failure === null ? vanishedPod(last.name) : failure.error
            settle(() => {
              reject(toError(error))
            })
          }
        }
        listeners.add(look)
        signal.addEventListener('abort', look, { once: true })
        look()
      }),
    stop: () => {
      over.abort(new Error('the Pod is not watched any more'))
      listeners.clear()
    },
  }
}

function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown))
}

async function follow(
  client: KubernetesClient,
  {
    namespace,
    created,
    take,
  }: {
    readonly namespace: string
    readonly created: PodView
    readonly take: (pod: PodView | null) => void
  },
  signal: AbortSignal,
): Promise<void> {
  const { name, uid, resourceVersion } = created
  const fields = `metadata.name=${name}`
  const request = { resource: resources.pods, namespace, fields, resourceVersion }
  const own = (pod: PodView) => pod.uid === uid
  for await (const event of client.watch(request, signal)) {
    if (event.kind === 'all') {
      take(event.objects.map(viewOfPod).find(own) ?? null)
    } else {
      const pod = viewOfPod(event.object)
      if (!own(pod)) continue
      take(pod)
      if (event.kind === 'deleted') take(null)
    }
  }
}
