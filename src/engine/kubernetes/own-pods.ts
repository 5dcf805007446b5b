import type { PublishedPort } from '../container-state.ts'
import type { KubernetesClient } from './client.ts'
import type { LocalForward } from './local-forward.ts'
import type { PodManifest } from './pod-of.ts'
import type { PodFeed } from './pod-feed.ts'
import type { PodPlacement } from './placement.ts'
import { resources } from './resources.ts'
import type { ObjectAddress } from './resources.ts'

/** What is kept of a Pod that was made here. */
export interface OwnPod {
  readonly image: string
  readonly manifest: PodManifest
  /** Null while it is only prepared. */
  feed: PodFeed | null
  /** The same, once there is one. */
  readonly posted: Promise<PodFeed>
  readonly onPosted: (feed: PodFeed) => void
  /** Ports that lead to it from here. */
  forwards: readonly LocalForward[]
  /** It was told to end. */
  isStopped: boolean
}

/** The cluster, and the Pods of this process there. */
export interface PodsContext {
  readonly client: KubernetesClient
  readonly namespace: string
  readonly placement: PodPlacement
  /** By their names. */
  readonly own: Map<string, OwnPod>
  readonly pullPolicyOf: (image: string) => 'always' | 'missing' | 'never'
  /** Told what a node has pulled for an image. */
  readonly onDigest: (image: string, digest: string) => void
  /** Whether a Pod may be held back by a gate, which takes the permission to change it. */
  readonly mayGate: (signal: AbortSignal) => Promise<boolean>
}

export function addressOf({ namespace }: PodsContext, name: string): ObjectAddress {
  return { resource: resources.pods, namespace, name }
}

export function publishedOf(pod: OwnPod | undefined): readonly PublishedPort[] {
  return (pod?.forwards ?? []).map(({ containerPort, localPort }) => ({
    port: containerPort,
    protocol: 'tcp',
    bindings: [{ host: '127.0.0.1', port: localPort }],
  }))
}
