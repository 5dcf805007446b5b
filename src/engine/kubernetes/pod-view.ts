import { listOf, numberOf, recordOf, textOf } from '../json.ts'
import type { JsonRecord } from '../json.ts'
import type { KubernetesObject } from './list.ts'

/** What is read of a Pod. What the API server leaves out is null, empty or zero. */
export interface PodView {
  readonly name: string
  readonly uid: string
  /** What a watch continues from. */
  readonly resourceVersion: string
  /** RFC 3339. */
  readonly createdAt: string
  /** Somebody has asked for its end. */
  readonly isDeleted: boolean
  readonly annotations: ReadonlyMap<string, string>
  readonly labels: ReadonlyMap<string, string>
  /** The node that it was given; null before. */
  readonly node: string | null
  readonly isOnHostNetwork: boolean
  readonly phase: string
  /** Why it is in its phase, such as `Evicted`; empty where nothing is said. */
  readonly reason: string
  readonly message: string
  readonly addresses: readonly string[]
  readonly conditions: ReadonlyMap<string, PodCondition>
  /** By the name of the container. */
  readonly containers: ReadonlyMap<string, ContainerView>
}

export interface PodCondition {
  readonly isTrue: boolean
  readonly reason: string
  readonly message: string
}

export interface ContainerView {
  readonly state: ContainerLife
  /** Before that, where it was started again. */
  readonly last: ContainerLife
  readonly restarts: number
  readonly isReady: boolean
  /** `repository@sha256:…` of what the node runs, as its runtime tells; empty before it was pulled. */
  readonly imageId: string
}

export type ContainerLife =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'waiting'; readonly reason: string; readonly message: string }
  | { readonly kind: 'running'; readonly startedAt: string }
  | {
      readonly kind: 'terminated'
      readonly exitCode: number
      readonly reason: string
      readonly message: string
      readonly startedAt: string
      readonly finishedAt: string
    }

export function viewOfPod(object: KubernetesObject): PodView {
  const metadata = recordOf(object['metadata'])
  const spec = recordOf(object['spec'])
  const status = recordOf(object['status'])
  const addresses = listOf(status['podIPs']).map((one) => textOf(recordOf(one)['ip']))
  const node = textOf(spec['nodeName'])
  return {
    name: textOf(metadata['name']),
    uid: textOf(metadata['uid']),
    resourceVersion: textOf(metadata['resourceVersion']),
    createdAt: textOf(metadata['creationTimestamp']),
    isDeleted: textOf(metadata['deletionTimestamp']) !== '',
    annotations: textMap(metadata['annotations']),
    labels: textMap(metadata['labels']),
    node: node === '' ? null : node,
    isOnHostNetwork: spec['hostNetwork'] === true,
    phase: textOf(status['phase']),
    reason: textOf(status['reason']),
    message: textOf(status['message']),
    addresses: [...new Set([textOf(status['podIP']), ...addresses])].filter((one) => one !== ''),
    conditions: new Map(listOf(status['conditions']).map(recordOf).map(conditionOf)),
    containers: new Map(listOf(status['containerStatuses']).map(recordOf).map(containerOf)),
  }
}

function textMap(value: unknown): ReadonlyMap<string, string> {
  const entries = Object.entries(recordOf(value))
  return new Map(
    entries.flatMap(([name, text]) => (typeof text === 'string' ? [[name, text] as const] : [])),
  )
}

function conditionOf(condition: JsonRecord): [string, PodCondition] {
  const { type, status, reason, message } = condition
  const isTrue = status === 'True'
  return [textOf(type), { isTrue, reason: textOf(reason), message: textOf(message) }]
}

function containerOf(status: JsonRecord): [string, ContainerView] {
  return [
    textOf(status['name']),
    {
      state: lifeOf(recordOf(status['state'])),
      last: lifeOf(recordOf(status['lastState'])),
      restarts: numberOf(status['restartCount']),
      isReady: status['ready'] === true,
      imageId: textOf(status['imageID']),
    },
  ]
}

function lifeOf(state: JsonRecord): ContainerLife {
  if (state['terminated'] !== undefined) {
    const { exitCode, reason, message, startedAt, finishedAt } = recordOf(state['terminated'])
    return {
      kind: 'terminated',
      exitCode: numberOf(exitCode),
      ...{ reason: textOf(reason), message: textOf(message) },
      ...{ startedAt: textOf(startedAt), finishedAt: textOf(finishedAt) },
    }
  }
  if (state['running'] !== undefined) {
    return { kind: 'running', startedAt: textOf(recordOf(state['running'])['startedAt']) }
  }
  if (state['waiting'] === undefined) return { kind: 'unknown' }
  const { reason, message } = recordOf(state['waiting'])
  return { kind: 'waiting', reason: textOf(reason), message: textOf(message) }
}
