import type { ContainerState, PublishedPort } from '../container-state.ts'
import { mainContainer, nameAnnotation } from './pod-names.ts'
import type { ContainerLife, PodView } from './pod-view.ts'

/** A Pod as a container of any engine is seen. */
export function stateOf(pod: PodView, published: readonly PublishedPort[]): ContainerState {
  const main = pod.containers.get(mainContainer)
  const life = main?.state ?? { kind: 'unknown' }
  const ended = life.kind === 'terminated' ? life : null
  return {
    id: pod.name,
    name: pod.annotations.get(nameAnnotation) ?? pod.name,
    status: statusOf(pod, life),
    ...(pod.node === null ? {} : { node: pod.node }),
    // Its processes are those of another machine.
    pid: 0,
    exitCode: ended?.exitCode ?? 0,
    oomKilled: ended?.reason === 'OOMKilled',
    error: ended?.message ?? pod.message,
    createdAt: pod.createdAt,
    startedAt: life.kind === 'running' || life.kind === 'terminated' ? known(life.startedAt) : null,
    finishedAt: ended === null ? null : known(ended.finishedAt),
    network: { kind: pod.isOnHostNetwork ? 'host' : 'own' },
    runtime: '',
    mounts: [],
    addresses: pod.addresses.map((address) => ({ network: 'pods', address, aliases: [] })),
    published,
  }
}

function statusOf(pod: PodView, life: ContainerLife): ContainerState['status'] {
  switch (life.kind) {
    case 'running':
      return pod.isDeleted ? 'stopping' : 'running'
    case 'terminated':
      return 'exited'
    case 'waiting':
    case 'unknown':
      return pod.phase === 'Failed' || pod.phase === 'Succeeded' ? 'exited' : 'created'
  }
}

function known(time: string): string | null {
  return time === '' ? null : time
}

/** The digest of the manifest that a node has pulled; null where its runtime does not tell. */
export function digestIn(pod: PodView): string | null {
  const { imageId = '' } = pod.containers.get(mainContainer) ?? {}
  const [, digest] = /@(sha256:[0-9a-f]{64})$/.exec(imageId) ?? []
  return digest ?? null
}
